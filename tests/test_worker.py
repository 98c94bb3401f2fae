from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Iterator

import pytest

from backend import __version__, protocol
from backend.commands import COMMANDS

TESTS = Path(__file__).resolve().parent
EXTRA = TESTS / "extra_commands.py"


class Client:
    """The other end of the pipe, as simple as can be."""

    def __init__(self, *command: Any, cwd: Path = TESTS) -> None:
        pipe, words = subprocess.PIPE, [sys.executable, *map(str, command)]
        self.process = subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, cwd=cwd)
        self.lines: "queue.Queue[bytes]" = queue.Queue()
        self.log = b""
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._read_log, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(b"")

    def _read_log(self) -> None:
        for line in self.process.stderr:
            self.log += line

    def send(self, message: protocol.Message | bytes) -> None:
        line = message if isinstance(message, bytes) else protocol.encode(message).encode("utf-8")
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def ask(self, request_id: str, command: str, **params: Any) -> None:
        self.send(protocol.Request(request_id, command, params))

    def receive(self, timeout_s: float = 20.0) -> protocol.Message | None:
        """The next message; None at the end. Fails on anything that is no message."""
        line = self.lines.get(timeout=timeout_s)
        return protocol.decode(line.decode("utf-8")) if line else None

    def until(self, *kinds: type) -> list[Any]:
        """Messages up to and with the first of these kinds."""
        messages = []
        while not messages or not isinstance(messages[-1], kinds):
            messages.append(self.receive())
            assert messages[-1] is not None, self.log.decode()
        return messages

    def end(self) -> Any:
        return self.until(protocol.Result, protocol.Failure)[-1]

    def rest(self) -> list[Any]:
        return list(iter(self.receive, None))

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                continue


@pytest.fixture(scope="module")
def shared() -> Iterator[Client]:
    """One worker for all tests that leave it alive."""
    client = Client(EXTRA, "worker")
    client.hello = client.receive()
    yield client
    client.close()


@pytest.fixture
def own() -> Iterator[Client]:
    """A worker to be ended."""
    client = Client(EXTRA, "worker")
    assert isinstance(client.receive(), protocol.Hello)
    yield client
    client.close()


def test_greets_first_even_without_torch(shared: Client) -> None:
    assert shared.hello.protocol == protocol.PROTOCOL_VERSION
    assert shared.hello.version == __version__
    assert shared.hello.device == "none"  # the script forbids torch; the worker serves all the same
    assert set(COMMANDS) <= set(shared.hello.commands)


def test_started_by_path_from_anywhere(tmp_path: Path) -> None:
    # As the window starts it: by path, isolated, from a folder that knows nothing of the engine.
    started_s = time.monotonic()
    client = Client("-I", TESTS.parent / "backend" / "__main__.py", "worker", cwd=tmp_path)
    try:
        hello = client.receive()
        assert time.monotonic() - started_s < 10  # within about 5 s on a machine that does nothing else
        assert isinstance(hello, protocol.Hello)
        assert hello.device == "cpu" or hello.device.startswith("cuda:") or hello.device == "detecting"
        assert hello.commands == list(COMMANDS)
        client.ask("1", "models")
        assert client.end().data["models"][0]["name"] == "structural"
        client.process.stdin.close()
        assert client.process.wait(timeout=10) == 0
        assert b"Traceback" not in client.log and b"Fatal" not in client.log
    finally:
        client.close()


def test_reports_progress_and_one_result(shared: Client) -> None:
    shared.ask("a", "busy", seconds=0.3, path="données/mon image Ω.tif")
    messages = shared.until(protocol.Result, protocol.Failure)
    assert [message.id for message in messages] == ["a"] * len(messages)
    assert messages[0] == protocol.Progress("a", "starting", 0, 0)
    done = [message.done for message in messages[1:-1]]
    assert done == sorted(done) and done[0] == 0 and done[-1] == 15
    assert messages[-1] == protocol.Result("a", {"steps": 15, "path": "données/mon image Ω.tif"})


def test_file_name_that_is_no_utf8_travels_both_ways(shared: Client) -> None:
    name = os.fsdecode(b"caf\xe9.tif")
    line = json.dumps({"kind": "Request", "id": "a", "command": "busy", "params": {"path": name}})  # as \udce9
    shared.send(line.encode("ascii") + b"\n")
    assert shared.end().data["path"] == name


@pytest.mark.parametrize(
    "line, word",
    [
        (b"not json\n", "not a JSON line"),
        (b"[1]\n", "no known message"),
        (b"\xff\xfe\n", "not UTF-8"),
        (b'{"kind": "Request", "id": "z"}\n', "lacks 'command'"),
        (b'{"kind": "Request", "id": 7, "command": "busy"}\n', "Request.id is 7"),
        (b'{"kind": "Request", "id": "", "command": "busy"}\n', "empty id"),
        (b'{"kind": "Result", "id": "z", "data": {}}\n', "not for a worker"),
    ],
)
def test_bad_line_is_told_and_survived(shared: Client, line: bytes, word: str) -> None:
    shared.send(line)
    failure = shared.receive()
    assert isinstance(failure, protocol.Failure)
    assert (failure.id, failure.code) == ("", "protocol_violation")
    assert word in failure.message
    shared.ask("after", "busy")
    assert isinstance(shared.end(), protocol.Result)


def test_blank_lines_and_carriage_returns_are_nothing(shared: Client) -> None:
    shared.send(b"\n  \r\n" + protocol.encode(protocol.Request("crlf", "busy")).encode().rstrip() + b"\r\n")
    assert shared.end() == protocol.Result("crlf", {"steps": 0, "path": ""})


@pytest.mark.parametrize(
    "command, params, code, word",
    [
        ("no such", {}, "usage", "unknown command 'no such'"),
        ("busy", {"secnods": 1}, "usage", "unknown parameter 'secnods'"),
        ("busy", {"seconds": -1}, "usage", "out of range"),
        ("match", {"out": "x", "reference": "y"}, "usage", "'sar' is missing"),
        ("wrong", {}, "input_invalid", "'x.tif' has no pixels"),
        ("buggy", {}, "internal", "ZeroDivisionError: first line"),
        ("greedy", {}, "out_of_memory", "out of memory"),
        ("leaving", {}, "internal", "SystemExit"),
        ("unsayable", {}, "internal", "has no JSON form"),
    ],
)
def test_every_failure_is_one_message_and_survived(
    shared: Client, command: str, params: dict[str, Any], code: str, word: str
) -> None:
    shared.ask("f", command, **params)
    failure = shared.end()
    assert isinstance(failure, protocol.Failure)
    assert (failure.id, failure.code) == ("f", code)
    assert word in failure.message and "\n" not in failure.message
    assert failure.hint
    shared.ask("after", "busy")
    assert shared.end().id == "after"


def test_log_has_the_traceback_of_what_was_not_foreseen(shared: Client) -> None:
    shared.ask("b", "buggy")
    shared.end()
    shared.ask("after", "hungry")
    shared.end()
    log = shared.log.decode()
    assert "error: internal ZeroDivisionError: first line\nTraceback (most recent call last):\n" in log


def test_numbers_that_are_not_finite_become_null(shared: Client) -> None:
    shared.ask("i", "infinite")
    assert shared.end().data == {"median": None, "values": [1.0, None]}


def test_noise_on_stdout_goes_to_stderr(own: Client) -> None:
    own.ask("n", "noisy")
    assert own.end() == protocol.Result("n", {"path": ""})  # receive() fails on anything that is no message
    own.process.stdin.close()
    assert own.rest() == []
    own.process.wait(timeout=5)
    for source in (b"print", b"descriptor", b"libc", b"a child"):
        assert b"noise by " + source in own.log


def test_libraries_cannot_eat_the_requests(shared: Client) -> None:
    shared.ask("h", "hungry")
    shared.ask("next", "busy")
    assert shared.end() == protocol.Result("h", {"eaten": 0})
    assert shared.end().id == "next"


def test_requests_queue_in_order(shared: Client) -> None:
    shared.ask("1", "busy", seconds=0.2)
    shared.ask("2", "busy", seconds=0.1)
    messages = shared.until(protocol.Result) + shared.until(protocol.Result)
    assert [message.id for message in messages] == sorted(message.id for message in messages)
    assert [message.id for message in messages if isinstance(message, protocol.Result)] == ["1", "2"]


def test_id_in_use_is_refused_without_ending_its_request(shared: Client) -> None:
    shared.ask("twin", "busy", seconds=0.3)
    shared.ask("twin", "busy", seconds=0.3)
    assert shared.until(protocol.Failure)[-1].id == ""
    assert shared.end() == protocol.Result("twin", {"steps": 15, "path": ""})
    shared.ask("twin", "busy")  # free again
    assert shared.end() == protocol.Result("twin", {"steps": 0, "path": ""})


def test_cancel_stops_running_work_within_a_second(shared: Client) -> None:
    shared.ask("c", "busy", seconds=60)
    shared.until(protocol.Progress)
    time.sleep(0.2)
    asked_s = time.monotonic()
    shared.send(protocol.Cancel("c"))
    failure = shared.end()
    assert time.monotonic() - asked_s < 1.0
    assert (failure.id, failure.code) == ("c", "cancelled")
    shared.ask("after", "busy")
    assert shared.end().id == "after"


def test_cancel_of_real_work_leaves_nothing(shared: Client, tmp_path: Path) -> None:
    out = tmp_path / "a scène"
    shared.ask("scene", "simulate", out=str(out), size_px=512, strip_length_px=256, strip_width_px=64)
    while shared.receive().stage == "starting":
        continue
    asked_s = time.monotonic()
    shared.send(protocol.Cancel("scene"))
    assert shared.end().code == "cancelled"
    assert time.monotonic() - asked_s < 1.0
    assert list(tmp_path.iterdir()) == []


def test_cancel_of_a_waiting_request_leaves_the_running_one_alone(shared: Client) -> None:
    shared.ask("runs", "busy", seconds=0.6)
    shared.ask("waits", "busy", seconds=60)
    shared.send(protocol.Cancel("waits"))
    first, second = shared.end(), shared.end()
    assert isinstance(first, protocol.Failure) and (first.id, first.code) == ("waits", "cancelled")
    assert isinstance(second, protocol.Result) and second.id == "runs"
    shared.ask("after", "busy")
    assert shared.end().id == "after"


def test_cancel_of_an_unknown_id_means_nothing(shared: Client) -> None:
    shared.send(protocol.Cancel("long gone"))
    shared.ask("after", "busy")
    assert shared.until(protocol.Result)[0] == protocol.Progress("after", "starting", 0, 0)


def test_silent_work_has_a_heartbeat(shared: Client) -> None:
    shared.ask("s", "silent", seconds=1.5)  # the script sets the heartbeat to 0.4 s
    messages = shared.until(protocol.Result)
    assert sum(message == protocol.Progress("s", "silent", 0, 0) for message in messages) >= 3
    time.sleep(1.0)
    assert shared.lines.empty()  # and none after the end


def test_end_of_stdin_ends_an_idle_worker(own: Client) -> None:
    own.process.stdin.close()
    assert own.process.wait(timeout=5) == 0
    assert own.rest() == []
    assert b"Traceback" not in own.log and b"Fatal" not in own.log


def test_end_of_stdin_cancels_what_runs_and_what_waits(own: Client) -> None:
    own.ask("1", "busy", seconds=60)
    own.ask("2", "busy", seconds=60)
    own.until(protocol.Progress)
    own.process.stdin.close()
    assert own.process.wait(timeout=5) == 0
    ends = {message.id: message for message in own.rest() if isinstance(message, (protocol.Result, protocol.Failure))}
    assert {request_id: end.code for request_id, end in ends.items()} == {"1": "cancelled", "2": "cancelled"}


def test_end_of_stdin_ends_work_that_does_not_listen(own: Client) -> None:
    own.ask("1", "silent", seconds=60)
    while own.receive().stage != "silent":
        continue
    own.process.stdin.close()
    assert own.process.wait(timeout=5) == 1  # after the grace of 0.5 s that the script sets


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_in_order(own: Client, number: int) -> None:
    own.ask("1", "busy", seconds=60)
    own.until(protocol.Progress)
    own.process.send_signal(number)
    assert own.process.wait(timeout=5) == 0
    assert own.rest()[-1].code == "cancelled"
    assert b"Traceback" not in own.log and b"Fatal" not in own.log


def test_ends_when_its_reader_is_gone() -> None:
    process = subprocess.Popen(
        [sys.executable, EXTRA, "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        process.stdout.readline()
        process.stdin.write(protocol.encode(protocol.Request("1", "busy", {"seconds": 60})).encode())
        process.stdin.flush()
        process.stdout.close()
        assert process.wait(timeout=5) in (0, 1)
    finally:
        process.kill()
        process.wait()
        process.stdin.close()


def test_death_shows_as_the_end_of_its_stdout(own: Client) -> None:
    own.ask("1", "busy", seconds=60)
    own.until(protocol.Progress)
    own.process.kill()
    assert not any(isinstance(message, (protocol.Result, protocol.Failure)) for message in own.rest())
    assert own.process.wait(timeout=5) != 0
