from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Sequence

import pytest

from backend import __version__, cli, commands
from backend.commands import COMMANDS
from backend.errors import IndexMismatchError, InputError, UsageError

ROOT = Path(__file__).resolve().parents[1]
EXTRA = ROOT / "tests" / "extra_commands.py"


def run_script(*words: str, script: Sequence[Any] = (EXTRA,), **options: Any) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *map(str, script), *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, **options)


def answer_with(monkeypatch: pytest.MonkeyPatch, answer: Any) -> list[Any]:
    """Let every command return or raise ``answer``; the list collects the parameters it was run with."""
    seen: list[Any] = []

    def run(self: commands.Command, params: Any, progress: Any) -> Any:
        seen.append(params)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    monkeypatch.setattr(commands.Command, "run", run)
    return seen


MATCH = ["match", "--sar", "s.tif", "--reference", "r.tif", "--out", "o"]


class TestResults:
    def test_json_is_one_object_and_nothing_else(self, monkeypatch, capsys):
        answer_with(monkeypatch, {"accepted": False, "transform": None, "rmse_m": float("nan")})
        assert cli.main([*MATCH, "--json"]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out) == {"accepted": False, "transform": None, "rmse_m": None}
        assert out.count("\n") == 1

    def test_strip_that_is_not_there_is_no_failure(self, monkeypatch, capsys):
        answer_with(monkeypatch, {"accepted": False, "reason": "several equal places", "confidence": 0.1})
        assert cli.main(MATCH) == 0
        assert capsys.readouterr().out.startswith("Not found: several equal places\n")

    def test_found_strip_says_how_sure_it_is(self, monkeypatch, capsys):
        answer_with(monkeypatch, {"accepted": True, "reason": "8 of 8 patches agree", "confidence": 0.987})
        assert cli.main(MATCH) == 0
        assert capsys.readouterr().out.startswith("Found, confidence 99%: 8 of 8 patches agree\n")

    def test_flags_reach_the_command(self, monkeypatch):
        seen = answer_with(monkeypatch, {})
        words = ["--sar-pixel-size-m", "2.5", "--top-k", "7", "--warp", "--near", "-120.5,37.25", "--radius-m", "9"]
        assert cli.main([*MATCH, *words, "--device", "cpu", "--seed", "3", "--overwrite", "--heading-deg", "-3"]) == 0
        params = seen[0]
        assert (params.sar_pixel_size_m, params.top_k, params.warp) == (2.5, 7, True)
        assert (params.near, params.radius_m, params.heading_deg) == ("-120.5,37.25", 9.0, -3.0)
        assert (params.device, params.seed, params.overwrite) == ("cpu", 3, True)
        assert (params.patch_px, params.index) == (128, None)  # what was not given keeps its default

    def test_door_flags_may_stand_first(self, monkeypatch, capsys):
        answer_with(monkeypatch, {"a": 1})
        assert cli.main(["--json", "-v", *MATCH]) == 0
        assert json.loads(capsys.readouterr().out) == {"a": 1}

    def test_report_that_is_not_ok_is_a_failure_with_its_report(self):
        done = run_script("failing_report", "--json")
        assert done.returncode == 1
        error = {"code": "engine_incomplete", "message": "no x", "hint": "Install x."}
        assert json.loads(done.stdout) == {"ok": False, "problems": [error], "error": error}
        assert done.stderr == "error: no x. Install x.\n"


class TestFailures:
    @pytest.mark.parametrize(
        "error, code, exit_code",
        [
            (InputError("'x.tif' is all nodata", "Give another strip."), "input_invalid", 1),
            (IndexMismatchError("built by another model", "Build it again."), "index_foreign", 1),
            (UsageError("--model and --index disagree", "Drop one."), "usage", 2),
            (MemoryError(), "out_of_memory", 1),
            (KeyboardInterrupt(), "cancelled", 130),
            (RuntimeError("boom\nand more"), "internal", 1),
        ],
    )
    @pytest.mark.parametrize("as_json", [False, True])
    def test_one_line_and_the_exit_code(self, monkeypatch, capsys, error, code, exit_code, as_json):
        answer_with(monkeypatch, error)
        assert cli.main(MATCH + ["--json"] * as_json) == exit_code
        out, err = capsys.readouterr()
        assert err.startswith("error: ") and err.count("\n") == 1 and "Traceback" not in err
        if as_json:
            body = json.loads(out)
            assert list(body) == ["error"] and set(body["error"]) == {"code", "message", "hint"}
            assert body["error"]["code"] == code
        else:
            assert out == ""

    def test_what_was_not_foreseen_is_called_internal(self, monkeypatch, capsys):
        answer_with(monkeypatch, RuntimeError("boom\nand more"))
        cli.main(MATCH)
        err = capsys.readouterr().err
        assert err.startswith("error: internal RuntimeError: boom. ") and "-v" in err

    def test_verbose_shows_the_traceback_of_that(self, monkeypatch, capsys):
        answer_with(monkeypatch, RuntimeError("boom"))
        assert cli.main([*MATCH, "-v"]) == 1
        err = capsys.readouterr().err
        assert "Traceback" in err and err.splitlines()[-1].startswith("error: internal RuntimeError: boom")

    @pytest.mark.parametrize("name", ["doctor", "match", "evaluate location"])
    def test_missing_library_is_named(self, monkeypatch, capsys, name):
        answer_with(monkeypatch, ModuleNotFoundError("No module named 'faiss'", name="faiss"))
        needed = {
            "doctor": [],
            "match": MATCH[1:],
            "evaluate location": ["--sar", "s", "--optical", "o"],
        }[name]
        assert cli.main([*name.split(), *needed, "--json"]) == 1
        error = json.loads(capsys.readouterr().out)["error"]
        assert error["code"] == "engine_incomplete"
        assert "faiss" in error["message"] and "pip install faiss-cpu" in error["hint"]


class TestUsage:
    @pytest.mark.parametrize(
        "words, part",
        [
            ([], "no command given"),
            (["--wrong"], "unknown flag '--wrong'"),
            (["mach"], "unknown command 'mach'"),
            (["evaluate"], "evaluate needs to know what"),
            (["evaluate", "nothing"], "unknown command 'evaluate nothing'"),
            (["match"], "--sar and --out missing"),
            ([*MATCH, "--patchpx", "3"], "unknown flag '--patchpx'. Did you mean --patch-px?"),
            ([*MATCH, "--patch", "128"], "unknown flag '--patch'"),  # no abbreviations: a script must not break later
            ([*MATCH, "stray"], "unknown argument 'stray'"),
            ([*MATCH, "--patch-px", "many"], "--patch-px 'many' is not a whole number"),
            ([*MATCH, "--patch-px", "1.5"], "--patch-px '1.5' is not a whole number"),
            ([*MATCH, "--patch-px", "7"], "--patch-px 7 is out of range. It must be between 32 and 1024"),
            ([*MATCH, "--sar-pixel-size-m", "nan"], "--sar-pixel-size-m nan is not finite"),
            ([*MATCH, "--search", "fast"], "--search 'fast' is not a choice. Choose auto, dense, index"),
            ([*MATCH, "--patch-px"], "--patch-px needs a value"),
            ([*MATCH, "--device", "gpu"], "--device 'gpu' is not a device"),
            ([*MATCH, "--near", "1,2"], "--near and --radius-m belong together"),
            ([*MATCH, "--near", "here", "--radius-m", "5"], "--near 'here' is not X,Y"),
            ([*MATCH, "--index", "i"], "exactly one of --reference and --index"),
            (["models", "steal"], "action 'steal' is not a choice"),
            (["models", "show"], "models show needs a name"),
            (["worker", "--json"], "worker takes no '--json'"),
        ],
    )
    def test_bad_words_end_with_2_and_one_line(self, capsys, words, part):
        assert cli.main(words) == 2
        out, err = capsys.readouterr()
        assert err.startswith("error: ") and err.count("\n") == 1
        assert part in err
        assert out == ""

    def test_bad_words_as_json(self, capsys):
        assert cli.main([*MATCH, "--json", "--patch-px", "7"]) == 2
        out, err = capsys.readouterr()
        error = json.loads(out)["error"]
        assert error["code"] == "usage" and error["message"] == "--patch-px 7 is out of range"
        assert err.startswith("error: --patch-px 7")


class TestHelp:
    def test_lists_every_command(self, capsys):
        assert cli.main(["--help"]) == 0
        text = capsys.readouterr().out
        for name in (*COMMANDS, "worker"):
            assert f"\n  {name} " in text

    def test_of_a_group_lists_its_members(self, capsys):
        assert cli.main(["evaluate", "--help"]) == 0
        text = capsys.readouterr().out
        assert "evaluate retrieval" in text and "simulate" not in text

    @pytest.mark.parametrize("name", COMMANDS)
    def test_of_a_command_goes_to_stdout_even_with_json(self, capsys, name):
        assert cli.main([*name.split(), "--help", "--json"]) == 0
        out, err = capsys.readouterr()
        assert out.startswith(f"usage: sarmatch {name}") and err == ""

    def test_version(self, capsys):
        assert cli.main(["--version"]) == 0
        assert capsys.readouterr().out == f"sarmatch {__version__}\n"

    @pytest.mark.parametrize("name", ["evaluate retrieval", "evaluate location"])
    def test_method_list_needs_nothing_else(self, monkeypatch, capsys, name):
        listed = commands.COMMANDS[name].listings["method"]
        monkeypatch.setattr(commands, "_load", {listed: {"ncc": 1, "structural": 2}}.get)
        assert cli.main([*name.split(), "--method", "list"]) == 0
        assert capsys.readouterr().out == "ncc\nstructural\n"
        assert cli.main([*name.split(), "--method", "list", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"methods": ["ncc", "structural"]}


class TestProcess:
    def test_help_comes_at_once(self):
        spans_s = []
        for _ in range(3):  # the best of three: the machine may be busy
            started_s = time.perf_counter()
            done = run_script("--help", script=("-m", "backend"), cwd=ROOT)
            spans_s.append(time.perf_counter() - started_s)
            assert done.returncode == 0
        assert min(spans_s) < 0.3

    def test_by_path_with_blanks_and_letters_beyond_ascii(self, tmp_path):
        home = tmp_path / "mon plugin Ωß"
        home.mkdir()
        (home / "backend").symlink_to(ROOT / "backend", target_is_directory=True)
        done = run_script("models", "--json", script=("-I", home / "backend" / "__main__.py"), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["models"][0]["name"] == "structural"

    def test_path_with_blanks_comes_back_whole(self, tmp_path):
        path = str(tmp_path / "été 1" / "strip Ω.tif")
        assert json.loads(run_script("busy", "--json", "--path", path).stdout)["path"] == path

    @pytest.mark.skipif(sys.platform == "win32", reason="libc")
    @pytest.mark.parametrize("as_json", [False, True])
    def test_noise_of_native_code_does_not_reach_stdout(self, as_json):
        done = run_script("noisy", "--path", "x", *["--json"] * as_json)
        assert done.returncode == 0
        assert done.stdout == ('{"path": "x"}\n' if as_json else "path: x\n")
        for source in ("print", "descriptor", "libc", "a child"):
            assert "noise by " + source in done.stderr

    def test_no_bar_where_there_is_no_terminal(self):
        assert run_script("busy", "--seconds", "0.3").stderr == ""

    def test_bar_at_a_terminal(self):
        pty = pytest.importorskip("pty")
        master, slave = pty.openpty()
        try:
            process = subprocess.Popen(
                [sys.executable, EXTRA, "busy", "--seconds", "0.4", "--json"], stdout=subprocess.PIPE, stderr=slave
            )
            out, _ = process.communicate(timeout=30)
            drawn = os.read(master, 1 << 16).decode() if select.select([master], [], [], 0)[0] else ""
        finally:
            os.close(slave)
            os.close(master)
        assert json.loads(out)["steps"] == 20
        assert "busy" in drawn and "/20" in drawn

    @pytest.mark.skipif(sys.platform == "win32", reason="signals")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_ctrl_c_cancels_within_a_second(self, number):
        process = start_busy("busy")
        asked_s = time.monotonic()
        process.send_signal(number)
        out, err = process.communicate(timeout=10)
        assert time.monotonic() - asked_s < 1.0
        assert process.returncode == 130
        assert json.loads(out)["error"]["code"] == "cancelled"
        assert "Traceback" not in err and err.endswith("error: cancelled on request\n")

    @pytest.mark.skipif(sys.platform == "win32", reason="signals")
    def test_second_ctrl_c_kills_work_that_does_not_listen(self):
        process = start_busy("silent")
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=5)
        assert process.returncode == -signal.SIGINT  # which a shell shows as 130

    def test_reader_that_goes_away_is_no_traceback(self):
        process = subprocess.Popen(
            [sys.executable, EXTRA, "busy"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()
        process.stderr.close()
        process.wait(timeout=10)


def start_busy(command: str) -> "subprocess.Popen[str]":
    """A process in the midst of a minute's work."""
    process = subprocess.Popen(
        [sys.executable, EXTRA, command, "--seconds", "60", "--json", "-v"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr.readline() == f"debug: {command}\n"  # with -v each stage is told
    return process
