"""The door for the window: requests come as JSON lines on stdin, answers leave as JSON lines on stdout.

One request runs at a time, in the main thread; others queue. A second thread reads, so that a Cancel arrives while
work is going on. The messages are those of :mod:`backend.protocol`; ``docs/protocol.md`` tells the rules.
"""

from __future__ import annotations

import gc
import logging
import os
import queue
import signal
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, Mapping, Optional, TextIO

from . import __version__, protocol
from .commands import COMMANDS, Command
from .errors import Cancelled, ProtocolError, UsageError
from .failures import as_failure, one_line
from .json_ready import json_ready
from .progress import Progress
from .streams import claimed_stdin_fd, claimed_stdout

LOG = logging.getLogger(__name__)

HEARTBEAT_S = 2.0
"""A running request is never silent for longer: the latest Progress is repeated."""

HELLO_WAIT_S = 4.0
"""How long Hello waits for torch to load and tell the device."""

GRACE_S = 5.0
"""How long work may take to stop once stdin has ended, before the process ends without it."""


def serve(commands: Mapping[str, Command] = COMMANDS) -> int:
    """Answer requests until stdin ends or SIGTERM or SIGINT arrives; returns the exit code."""
    with claimed_stdout() as stream:
        stdin_fd = claimed_stdin_fd()
        worker = _Worker(_Wire(stream), commands)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.close())
        return worker.run(stdin_fd)


@dataclass
class _Job:
    request: protocol.Request
    progress: Progress = field(default_factory=Progress)


class _Wire:
    """The outgoing half: whole lines only, from any thread."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._broken = False
        self._latest: Optional[protocol.Progress] = None
        self._sent_at_s = time.monotonic()

    @property
    def is_broken(self) -> bool:
        """Whether the reader has gone away."""
        return self._broken

    def send(self, message: protocol.Message) -> None:
        """Write one message; the end of a request also ends its heartbeat."""
        with self._lock:
            if isinstance(message, protocol.Progress):
                self._latest = message
            elif isinstance(message, (protocol.Result, protocol.Failure)):
                if self._latest is not None and self._latest.id == message.id:
                    self._latest = None
            self._write(message)

    def beat(self) -> None:
        """Repeat the latest Progress if nothing was written for a while."""
        with self._lock:
            if self._latest is not None and time.monotonic() - self._sent_at_s >= HEARTBEAT_S:
                self._write(self._latest)

    def _write(self, message: protocol.Message) -> None:
        if self._broken:
            return
        try:
            self._stream.write(protocol.encode(message))
            self._stream.flush()
        except OSError:
            self._broken = True
        self._sent_at_s = time.monotonic()


class _Worker:
    """Queue of requests, the one that runs, and the threads around it."""

    def __init__(self, wire: _Wire, commands: Mapping[str, Command]) -> None:
        self._wire = wire
        self._commands = commands
        self._queue: "queue.SimpleQueue[Optional[_Job]]" = queue.SimpleQueue()
        self._jobs: Dict[str, _Job] = {}  # waiting or running
        self._running: Optional[_Job] = None
        self._lock = threading.RLock()  # re-entered when a signal finds the main thread holding it
        self._is_closed = False

    def run(self, stdin_fd: int) -> int:
        """Greet, then work off the queue until :meth:`close`."""
        device = _detect_device()
        self._wire.send(protocol.Hello(protocol.PROTOCOL_VERSION, __version__, device, list(self._commands)))
        _start_thread("reader", self._read, stdin_fd)
        _start_thread("heartbeat", self._beat)
        while True:
            job = self._queue.get()
            if job is None:
                return 0
            self._work(job)

    def close(self) -> None:
        """Cancel everything and end; if the running work does not heed it, the process ends all the same."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            for request_id in list(self._jobs):
                self._cancel(request_id)
        self._queue.put(None)
        _start_thread("watchdog", _end_process_late)

    def _read(self, stdin_fd: int) -> None:
        try:
            for line in _lines(stdin_fd):
                if line.strip():
                    self._receive(line)
        except OSError as error:
            LOG.warning("stdin cannot be read any more: %s", error)
        finally:
            self.close()

    def _receive(self, line: bytes) -> None:
        try:
            message = protocol.decode(line.decode("utf-8"))
            if isinstance(message, protocol.Cancel):
                self._cancel(message.id)
            elif isinstance(message, protocol.Request):
                self._enqueue(message)
            else:
                raise ProtocolError(
                    "{} is not for a worker".format(type(message).__name__), "It takes Request and Cancel."
                )
        except UnicodeDecodeError:
            self._fail("", ProtocolError("a line is not UTF-8: {!r}".format(line[:120]), "Write UTF-8."))
        except (ProtocolError, RecursionError) as error:
            self._fail("", error)

    def _enqueue(self, request: protocol.Request) -> None:
        if not request.id:
            raise ProtocolError("a Request has an empty id", "The empty id stands for lines that are no requests.")
        job = _Job(request)
        with self._lock:
            if self._is_closed:
                return
            if request.id in self._jobs:
                raise ProtocolError("id {!r} is in use".format(request.id), "Number the requests.")
            self._jobs[request.id] = job
            job.progress = Progress(
                lambda *report: self._wire.send(protocol.Progress(request.id, *report)),
                metrics_listener=lambda step, values, images: self._wire.send(
                    protocol.Metrics(request.id, step, json_ready(values), json_ready(images))
                ),
            )
        self._queue.put(job)

    def _cancel(self, request_id: str) -> None:
        # A request that has just ended is unknown here: its Cancel came too late and means nothing any more.
        with self._lock:
            job = self._jobs.get(request_id)
            if job is None:
                return
            job.progress.cancel()
            if job is self._running:
                return  # it ends by itself, at its next look at the progress
            del self._jobs[request_id]
        self._fail(request_id, Cancelled())

    def _work(self, job: _Job) -> None:
        request = job.request
        with self._lock:
            if request.id not in self._jobs:
                return  # cancelled while it waited
            self._running = job
        self._wire.send(protocol.Progress(request.id, "starting", 0, 0))
        try:
            end: protocol.Message = protocol.Result(request.id, self._result(job))
        except BaseException as error:  # noqa: B036 - every request ends in exactly one message, whatever happens
            end = self._failure(request.id, error)
        with self._lock:
            self._running = None
            del self._jobs[request.id]
        self._wire.send(end)
        _release_memory()

    def _result(self, job: _Job) -> Dict[str, Any]:
        command = self._commands.get(job.request.command)
        if command is None:
            raise UsageError(
                "unknown command {!r}".format(job.request.command), "Known are: {}.".format(", ".join(self._commands))
            )
        params = command.params.from_mapping(job.request.params)
        data: Dict[str, Any] = json_ready(command.run(params, job.progress))
        job.progress.finish()
        return data

    def _fail(self, request_id: str, error: BaseException) -> None:
        self._wire.send(self._failure(request_id, error))

    def _failure(self, request_id: str, error: BaseException) -> protocol.Failure:
        failure = as_failure(error)
        if failure is not error:
            LOG.error("%s", failure.message, exc_info=error)
        return protocol.Failure(request_id, failure.code, one_line(failure.message), one_line(failure.hint))

    def _beat(self) -> None:
        while not self._wire.is_broken:
            time.sleep(HEARTBEAT_S / 4)
            self._wire.beat()
        self.close()  # nobody listens any more


def _lines(fd: int) -> Iterator[bytes]:
    """Lines as they come. Not by Python's buffered stdin: a thread blocked in that hinders the interpreter's end."""
    rest = b""
    while True:
        chunk = os.read(fd, 1 << 16)
        if not chunk:
            return
        *whole, rest = (rest + chunk).split(b"\n")
        yield from whole


def _detect_device() -> str:
    """``cpu`` or ``cuda:N``; ``detecting`` if torch takes too long to load, ``none`` if it does not load."""
    found: "queue.SimpleQueue[str]" = queue.SimpleQueue()

    def detect() -> None:
        from . import devices

        try:
            found.put(devices.resolve_device("auto").name)
        except Exception as error:  # the worker serves all the same: doctor is what tells such things
            LOG.error("torch cannot be used: %s", error)
            found.put("none")

    _start_thread("device", detect)
    try:
        return found.get(timeout=HELLO_WAIT_S)
    except queue.Empty:
        return "detecting"


def _release_memory() -> None:
    from . import devices

    gc.collect()
    devices.release_memory()


def _start_thread(name: str, target: Any, *args: Any) -> None:
    threading.Thread(target=target, args=args, name=name, daemon=True).start()


def _end_process_late() -> None:
    time.sleep(GRACE_S)
    os._exit(1)
