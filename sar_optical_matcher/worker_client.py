"""The engine's worker as QGIS's main thread sees it: a ``QProcess``, messages in, signals out. Nothing here blocks.

The process starts with the first request and stays warm. Whatever goes wrong, a request that was submitted ends in
exactly one :attr:`WorkerClient.finished` or :attr:`WorkerClient.failed`. For threads of Processing see
:func:`worker_call.run_request`, which :func:`run_request` here forwards to.
"""

from __future__ import annotations

import itertools
import time
from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..backend import protocol
from ..backend.errors import Cancelled, EngineError, SarmatchError
from . import environment
from .death import explain_death
from .texts import tr
from .wire import WireReader
from .worker_call import run_request

__all__ = ["WorkerClient", "run_request"]

START_TIMEOUT_MS = 180_000
"""To import torch from a slow disk for the first time takes a minute."""
CANCEL_GRACE_MS = 3_000
"""A worker that has not stopped by then is killed; a new one starts with the next request."""
STOP_GRACE_MS = 2_000
STDERR_KEPT_CHARS = 8_000

CommandSource = Callable[[], environment.EngineCommand]


class WorkerClient(QObject):
    """Owns the worker's process.

    Args:
        parent: owner.
        command: how to start the worker; asked anew at every start, so that a changed setting takes effect.
        cancel_grace_ms: how long a request may take to stop; work that saves what it has needs more than the
            :data:`CANCEL_GRACE_MS` of others.
    """

    greeted = pyqtSignal(object)
    """The worker is ready; carries :class:`protocol.Hello`."""
    progressed = pyqtSignal(object)
    """Carries :class:`protocol.Progress`."""
    measured = pyqtSignal(object)
    """Carries :class:`protocol.Metrics`."""
    finished = pyqtSignal(str, object)
    """Request id and the data of its result."""
    failed = pyqtSignal(str, object)
    """Request id and a :class:`SarmatchError`; an empty id where no request was open."""
    stopped = pyqtSignal()
    """The process is gone."""

    def __init__(
        self,
        parent: Optional[QObject] = None,
        command: CommandSource = environment.engine_command,
        cancel_grace_ms: Optional[int] = None,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._cancel_grace_ms = cancel_grace_ms
        self._process: Optional[QProcess] = None
        self._reader = WireReader()
        self._program = ""
        self._open: Dict[str, protocol.Request] = {}
        self._cancelled: Dict[str, bool] = {}
        self._stderr = ""
        self._numbers = itertools.count(1)
        self._start_timer = self._timer(self._on_start_timeout)
        self._cancel_timer = self._timer(self._on_cancel_timeout)

    @property
    def hello(self) -> Optional[protocol.Hello]:
        """What the worker said of itself; None while it is not ready."""
        return self._reader.hello if self._process is not None else None

    @property
    def is_running(self) -> bool:
        """Whether a process exists."""
        return self._process is not None

    @property
    def last_words(self) -> str:
        """The end of what the worker wrote on standard error, and foreign lines of its output."""
        return "\n".join([self._stderr.strip(), *self._reader.noise]).strip()

    @property
    def process_id(self) -> int:
        """The worker's process id; 0 while there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def ensure_started(self) -> None:
        """Start the worker unless it runs.

        Raises:
            EngineError: there is no Python to start it with.
        """
        if self._process is not None:
            return
        command = self._command()
        self._program, self._stderr, self._reader = command.program, "", WireReader()
        process = QProcess(self)
        process.setProcessEnvironment(command.environment)
        process.setWorkingDirectory(command.folder)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_stderr)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_exit)
        self._process = process
        self._start_timer.start(START_TIMEOUT_MS)
        process.start(command.program, list(command.arguments))

    def submit(self, command: str, params: Dict[str, Any]) -> str:
        """Send a request, starting the worker if need be; returns its id.

        Raises:
            EngineError: there is no Python to start the worker with.
        """
        self.ensure_started()
        request = protocol.Request(id="window-{}".format(next(self._numbers)), command=command, params=params)
        self._open[request.id] = request
        if self.hello is not None:
            self._send(request)
        return request.id

    def cancel(self, request_id: str) -> None:
        """Ask the worker to stop this request; it is killed if it does not within a grace period."""
        if request_id not in self._open:
            return
        self._cancelled[request_id] = True
        if self.hello is None:
            # Nothing was sent yet: there is nobody to ask.
            self._end(Cancelled())
            return
        self._send(protocol.Cancel(id=request_id))
        self._cancel_timer.start(CANCEL_GRACE_MS if self._cancel_grace_ms is None else self._cancel_grace_ms)

    def stop(self) -> None:
        """End the worker: close its input, and kill it if it does not leave. Open requests end as cancelled."""
        if self._process is None:
            return
        process = self._process
        self._end(Cancelled(), kill=False)
        process.closeWriteChannel()
        process.finished.connect(process.deleteLater)
        QTimer.singleShot(STOP_GRACE_MS, process.kill)

    def wind_down(self, timeout_ms: int) -> None:
        """End the worker for good, but let it save what it has first: its work is cancelled and waited for.

        Blocks for ``timeout_ms`` at most, and two grace periods; used when QGIS is about to go.
        """
        process, end_s = self._process, time.monotonic() + timeout_ms / 1000.0
        if process is None:
            return
        for request_id in list(self._open):
            self.cancel(request_id)
        while self._process is process and self._open and time.monotonic() < end_s:
            process.waitForReadyRead(100)  # hands on what comes, as the event loop would
        self.stop()
        if not process.waitForFinished(STOP_GRACE_MS):
            process.kill()
            process.waitForFinished(STOP_GRACE_MS)

    def shut_down(self) -> None:
        """End the worker at once, for good; used when the plugin is unloaded."""
        process = self._process
        if process is not None:
            self._end(Cancelled())
            process.waitForFinished(STOP_GRACE_MS)  # killed: a matter of milliseconds

    def _send(self, message: protocol.Message) -> None:
        if self._process is not None:
            self._process.write(protocol.encode(message).encode("utf-8"))

    def _on_output(self) -> None:
        if self._process is None:
            return
        data = bytes(self._process.readAllStandardOutput())
        try:
            messages = self._reader.feed(data)
        except SarmatchError as error:
            self._end(error)
            return
        for message in messages:
            self._dispatch(message)

    def _dispatch(self, message: protocol.Message) -> None:
        if isinstance(message, protocol.Hello):
            self._start_timer.stop()
            self.greeted.emit(message)
            for request in list(self._open.values()):
                self._send(request)
        elif isinstance(message, protocol.Progress):
            self.progressed.emit(message)
        elif isinstance(message, protocol.Metrics):
            self.measured.emit(message)
        elif isinstance(message, protocol.Result):
            if self._close(message.id):
                self.finished.emit(message.id, message.data)
        elif isinstance(message, protocol.Failure):
            known = self._close(message.id)
            error: SarmatchError = SarmatchError(message.message, message.hint, code=message.code)
            if message.code == Cancelled.code:
                error = Cancelled()
            if known or not message.id:
                self.failed.emit(message.id, error)

    def _close(self, request_id: str) -> bool:
        self._cancelled.pop(request_id, None)
        if not self._cancelled:
            self._cancel_timer.stop()
        return self._open.pop(request_id, None) is not None

    def _on_stderr(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
            self._stderr = (self._stderr + said)[-STDERR_KEPT_CHARS:]

    def _on_error(self, kind: QProcess.ProcessError) -> None:
        if self._process is not None and kind == QProcess.ProcessError.FailedToStart:
            reason = self._process.errorString()
            self._end(
                EngineError(
                    tr("the engine's Python {} does not start: {}").format(self._program, reason),
                    tr("Choose another one in the engine settings."),
                    code="engine_missing",
                )
            )

    def _on_exit(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None or self.sender() not in (None, self._process):
            return
        self._on_output()  # the last lines may still lie in the pipe
        if self._process is None:
            return
        self._on_stderr()
        crashed = status == QProcess.ExitStatus.CrashExit
        greeted = self._reader.hello is not None
        self._end(explain_death(self._program, exit_code, crashed, greeted, self.last_words))

    def _on_start_timeout(self) -> None:
        self._end(
            EngineError(
                tr("the engine did not answer within {} s").format(START_TIMEOUT_MS // 1000),
                tr("Try again; if it stays silent, repair it (Engine menu, Set up the engine)."),
                code="engine_silent",
            )
        )

    def _on_cancel_timeout(self) -> None:
        # What only waited behind the work that does not stop has nothing to do with it: the next worker does it.
        waiting = {name: request for name, request in self._open.items() if name not in self._cancelled}
        self._open = {name: request for name, request in self._open.items() if name in self._cancelled}
        self._end(Cancelled())
        if waiting:
            self._open = {**waiting, **self._open}
            try:
                self.ensure_started()
            except EngineError as error:
                self._end(error)

    def _end(self, error: SarmatchError, kill: bool = True) -> None:
        """Forget the process and close every open request: those asked to stop as cancelled, others with ``error``."""
        self._start_timer.stop()
        self._cancel_timer.stop()
        process, self._process = self._process, None
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.readyReadStandardError, process.errorOccurred):
                signal.disconnect()
            process.finished.disconnect()
            if kill:
                process.finished.connect(process.deleteLater)
                process.kill()
        open_ids, self._open = list(self._open), {}
        cancelled, self._cancelled = self._cancelled, {}
        for request_id in open_ids:
            self.failed.emit(request_id, Cancelled() if request_id in cancelled else error)
        if not open_ids and not isinstance(error, Cancelled):
            self.failed.emit("", error)
        self.stopped.emit()

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
