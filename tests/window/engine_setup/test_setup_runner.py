"""The set-up as it runs, with a pip that is a fake: order, resume, cancel, kill, repair, remove, two windows."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
KILLED = """
import json, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, {parent!r})
sys.path.insert(0, {here!r})
from qgis.PyQt.QtCore import QCoreApplication
app = QCoreApplication([])
from {package}.sar_optical_matcher.engine_setup import machine, pins, plan, runner
told = json.loads(sys.argv[1])
packages = [
    plan.Package(pins.Pin(name, "1.0", "", (pins.PinnedWheel(name + "-1.0-py3-none-any.whl", 1000, "a" * 64),)),
                 name + "-1.0-py3-none-any.whl", 1000)
    for name in told["names"]
]
version = tuple(told["machine"]["version"])
the_machine = machine.Machine(**{{**told["machine"], "version": version, "system_version": ()}})
made = plan.Plan(the_machine, plan.Choice(told["folder"]), tuple(plan.Group(p.pin.project, (p,)) for p in packages))
run = runner.SetupRunner(pip_variables=told["variables"])
run.ended.connect(lambda _result: app.quit())
run.install(made)
app.exec()
"""


def test_every_step_is_done_and_recorded(runner, tiny, setup):
    result = runner.do("install", tiny.plan)
    assert result.ok, result
    assert [library.package for library in result.libraries] == ["alpha", "beta-two"]
    assert result.device == "cpu"
    assert tiny.installed() == ["alpha.py", "beta_two.py"]
    record = setup("record").read_record(tiny.folder)
    assert record.finished and record.done == ("make", "install alpha", "install beta-two")
    assert setup("record").state_of(tiny.folder) == "ready"
    fractions = [fraction for _title, _text, fraction in runner.steps]
    assert fractions == sorted(fractions) and 0.0 <= fractions[0] and fractions[-1] <= 1.0
    assert not os.path.exists(tiny.folder + ".lock")


def test_pip_is_told_to_check_digests_and_to_leave_numpy_alone(runner, tiny):
    runner.do("install", tiny.plan)
    argv = tiny.runs()[0]["argv"]
    assert "--require-hashes" in argv and "--no-deps" in argv
    assert argv[argv.index("--only-binary") + 1] == ":all:"
    text = Path(argv[argv.index("-r") + 1]).read_text()
    assert "--hash=sha256:" + "a" * 64 in text and "numpy" not in text


def test_no_password_reaches_the_log(runner, tiny):
    runner.do("install", tiny.plan)
    text = "\n".join(runner.lines)
    assert "hush" not in text and "https://***@index.example/simple" in text


def test_a_failure_is_explained_and_the_next_run_goes_on_behind_what_is_done(runner, tiny, setup):
    tiny.tell(fail={"beta-two": "ERROR: Could not install packages: [Errno 28] No space left on device"})
    result = runner.do("install", tiny.plan)
    assert (result.failure.code, result.failure.package) == ("disk_full", "beta-two")
    assert setup("record").state_of(tiny.folder) == "partial"
    tiny.tell()
    assert runner.do("install", tiny.plan).ok
    assert [run["wanted"][0][0] for run in tiny.runs()] == ["alpha", "beta-two", "beta-two"]


def test_an_environment_of_another_plan_is_made_anew(runner, tiny, setup):
    assert runner.do("install", tiny.plan).ok
    (Path(tiny.folder) / "leftover").touch()
    planning = setup("plan")
    other = planning.Plan(tiny.plan.machine, tiny.plan.choice, tiny.plan.groups[:1])
    assert other.key != tiny.plan.key
    result = runner.do("install", other)
    assert result.failure.code == "library_broken", "beta-two went with the old environment"
    assert tiny.installed() == ["alpha.py"] and not (Path(tiny.folder) / "leftover").exists()


def test_a_folder_of_something_else_is_left_alone(runner, tiny):
    Path(tiny.folder).mkdir(parents=True)
    (Path(tiny.folder) / "thesis.odt").touch()
    assert runner.do("install", tiny.plan).failure.code == "not_empty"
    assert runner.do("remove", sys.executable, tiny.folder).failure.code == "not_empty"
    assert os.listdir(tiny.folder) == ["thesis.odt"]


def test_cancel_ends_the_program_and_keeps_what_is_done(runner, tiny, spin, alive, setup):
    tiny.tell(seconds={"beta-two": 60.0})
    runner.install(tiny.plan)
    spin(lambda: len(tiny.runs()) == 2, 60.0)
    process_id = runner.process_id
    assert alive(process_id)
    runner.cancel()
    spin(lambda: runner.results)
    assert runner.results[0].failure.code == "cancelled"
    assert not alive(process_id) and not os.path.exists(tiny.folder + ".lock")
    assert setup("record").read_record(tiny.folder).done == ("make", "install alpha")


def test_after_kill_9_pip_is_gone_the_lock_is_stale_and_the_set_up_goes_on(
    runner, tiny, alive, plugin_parent, setup, spin
):
    """The whole QGIS process dies while pip installs the second package."""
    tiny.tell(seconds={"beta-two": 120.0})
    machine = {**tiny.plan.machine.__dict__, "system_version": []}
    told = {"names": ["alpha", "beta-two"], "machine": machine, "folder": tiny.folder, "variables": tiny.variables}
    code = KILLED.format(parent=str(plugin_parent), here=str(HERE), package=next(plugin_parent.iterdir()).name)
    process = subprocess.Popen([sys.executable, "-c", code, json.dumps(told)], cwd=HERE)
    spin(lambda: len(tiny.runs()) == 2 or process.poll() is not None, 60.0)
    pip = tiny.runs()[1]["pid"]
    assert process.poll() is None and alive(pip)
    assert runner.do("install", tiny.plan).failure.code == "locked_by_qgis", "another window is at it"
    process.send_signal(signal.SIGKILL)
    process.wait()
    end_s = time.monotonic() + 20
    while alive(pip) and time.monotonic() < end_s:
        time.sleep(0.02)
    assert not alive(pip), "nobody is left writing into the environment"
    assert os.path.exists(tiny.folder + ".lock"), "killed: nothing was tidied up"
    record = setup("record").read_record(tiny.folder)
    assert record.done == ("make", "install alpha") and not record.finished
    (Path(tiny.folder) / "sarmatch-tmp" / "half.whl").write_bytes(b"half")
    tiny.tell()
    assert runner.do("install", tiny.plan).ok
    assert [run["wanted"][0][0] for run in tiny.runs()] == ["alpha", "beta-two", "beta-two"]
    assert not (Path(tiny.folder) / "sarmatch-tmp" / "half.whl").exists(), "half a download is worth nothing"


def test_the_check_names_what_is_broken_and_repair_installs_only_that(runner, tiny):
    tiny.tell(content={"beta-two": "import os\nos.abort()\n"})
    result = runner.do("install", tiny.plan)
    assert result.failure.code == "library_broken" and result.failure.package == "beta-two"
    assert "ended the process" in result.libraries[1].error
    tiny.tell()
    assert runner.do("repair", tiny.plan, ["beta-two"]).ok
    last = tiny.runs()[-1]
    assert last["wanted"] == [["beta-two", "1.0"]] and "--force-reinstall" in last["argv"]


def test_the_engines_own_examination_has_the_last_word(runner, tiny, setup, monkeypatch):
    monkeypatch.setattr(setup("steps"), "DOCTOR", tiny.bad_doctor)
    result = runner.do("install", tiny.plan)
    assert result.failure.code == "engine_check" and "no torch" in result.failure.message
    assert not setup("record").read_record(tiny.folder).finished


def test_a_python_that_is_not_there(runner, tiny):
    result = runner.do("check", str(Path(tiny.folder) / "no" / "python"))
    assert result.failure.code == "not_started"


def test_too_little_room_is_found_before_anything_is_fetched(runner, tiny, setup, monkeypatch):
    monkeypatch.setattr(setup("room"), "free_bytes", lambda folder: 10_000)
    result = runner.do("install", tiny.plan)
    assert result.failure.code == "disk_full" and tiny.runs() == []
    assert not os.path.exists(tiny.folder)


def test_remove_takes_the_whole_environment_and_what_an_earlier_removal_left(runner, tiny):
    assert runner.do("install", tiny.plan).ok
    Path(tiny.folder + ".removing").mkdir()
    os.chmod(Path(tiny.folder) / "sarmatch-requirements" / "alpha.txt", 0o400)
    assert runner.do("remove", sys.executable, tiny.folder).ok
    assert os.listdir(os.path.dirname(tiny.folder)) == []


def test_a_folder_of_wheels_is_all_that_pip_sees_and_its_own_files_are_recorded(runner, tiny, setup, tmp_path):
    offline, planning, pins = setup("offline"), setup("plan"), setup("pins")
    wheels = tmp_path / "my wheels"
    wheels.mkdir()
    for name in ("alpha-1.0-py3-none-any.whl", "beta_two-1.0-py3-none-any.whl"):
        (wheels / name).write_bytes(name.encode())
    choice = planning.Choice(tiny.folder, "cpu", offline.read_folder(str(wheels)))
    foreign = ("beta_two-1.0-py3-none-any.whl",)
    plan = planning.Plan(tiny.plan.machine, choice, tiny.plan.groups, (), foreign)
    assert runner.do("install", plan).ok
    argv = tiny.runs()[0]["argv"]
    assert "--no-index" in argv and argv[argv.index("--find-links") + 1] == str(wheels)
    [taken] = setup("record").read_record(tiny.folder).from_folder
    name, digest = taken.split()
    assert name == foreign[0] and len(digest) == 64
    texts = [Path(run["argv"][run["argv"].index("-r") + 1]).read_text() for run in tiny.runs()]
    assert digest not in texts[0] and digest in texts[1], "only what is not known here is taken on the folder's word"
    assert pins.parse_pins("#: a-1-py3-none-any.whl 1\na==1 --hash=sha256:" + "a" * 64)[0].project == "a"
