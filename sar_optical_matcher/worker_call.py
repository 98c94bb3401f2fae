"""One request to a worker of its own, waited for: what Processing algorithms run in their thread.

The process is born, used and ended in the calling thread; the window's warm worker is not touched.
"""

from __future__ import annotations

import itertools
import time
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QProcess

from ..backend import protocol
from ..backend.errors import Cancelled, EngineError, SarmatchError
from . import environment, settings
from .death import explain_death
from .estimate import ProgressEstimate
from .texts import stage_title, tr
from .training_texts import validation_line
from .wire import WireReader

POLL_MS = 100
START_TIMEOUT_S = 180.0
CANCEL_GRACE_S = 3.0
STOP_GRACE_MS = 2_000
STDERR_KEPT_CHARS = 8_000


def run_request(
    command: str,
    params: Dict[str, Any],
    feedback: Optional[QgsProcessingFeedback] = None,
    *,
    engine: Callable[[], environment.EngineCommand] = environment.engine_command,
    cancel_grace_s: float = CANCEL_GRACE_S,
) -> Dict[str, Any]:
    """Run ``command`` in a worker and return the data of its result.

    Blocks the calling thread: never call it in the main thread of a window.

    Args:
        command: one of the worker's commands, such as ``match``.
        params: those of its dataclass in ``backend.config``.
        feedback: receives progress and stages; its cancellation is forwarded within a tenth of a second.
        engine: how to start the worker.
        cancel_grace_s: how long the request may take to stop; a training saves what it has learned first.

    Raises:
        Cancelled: ``feedback`` was cancelled.
        SarmatchError: the request failed, or there is no working engine; message and hint are for the user.
    """
    with EngineSession(engine, cancel_grace_s) as session:
        return session.run(command, params, feedback)


class EngineSession:
    """One worker for several requests, one after the other; starts with the first and is ended with the ``with`` block.

    Blocks the calling thread: never use it in the main thread of a window.

    Args:
        engine: how to start the worker.
        cancel_grace_s: how long a request may take to stop.
    """

    def __init__(
        self,
        engine: Callable[[], environment.EngineCommand] = environment.engine_command,
        cancel_grace_s: float = CANCEL_GRACE_S,
    ) -> None:
        self._engine, self._cancel_grace_s = engine, cancel_grace_s
        self._call: Optional[_Call] = None
        self._numbers = itertools.count(1)

    def __enter__(self) -> "EngineSession":
        return self

    def __exit__(self, *_what: object) -> None:
        self.close()

    def run(
        self, command: str, params: Dict[str, Any], feedback: Optional[QgsProcessingFeedback] = None
    ) -> Dict[str, Any]:
        """As :func:`run_request`; a worker that died or was cancelled is replaced by the next request."""
        if self._call is None:
            self._call = _Call(self._engine(), self._cancel_grace_s)
        request = protocol.Request(id="call-{}".format(next(self._numbers)), command=command, params=params)
        try:
            return self._call.run(request, feedback)
        except (Cancelled, EngineError):
            self.close()
            raise

    def close(self) -> None:
        """End the worker."""
        call, self._call = self._call, None
        if call is not None:
            call.stop()


def _let_signals_in() -> None:
    # qgis_process turns Ctrl+C into a cancelled feedback by its event loop, which stands still while an algorithm runs.
    if QgsApplication.platform() == "qgis_process":
        QCoreApplication.processEvents()


class _Call:
    def __init__(self, command: environment.EngineCommand, cancel_grace_s: float) -> None:
        self._command = command
        self._cancel_grace_s = cancel_grace_s
        self._feedback: Optional[QgsProcessingFeedback] = None
        self._process = QProcess()
        self._reader = WireReader()
        self._stderr = ""
        self._stage = ""
        self._estimate = ProgressEstimate({})

    def run(self, request: protocol.Request, feedback: Optional[QgsProcessingFeedback]) -> Dict[str, Any]:
        self._feedback, self._stage = feedback, ""
        self._estimate = ProgressEstimate(settings.stage_seconds(request.command))
        if self._reader.hello is not None:
            self._send(request)
            return self._converse(request)
        self._process.setProcessEnvironment(self._command.environment)
        self._process.setWorkingDirectory(self._command.folder)
        self._process.start(self._command.program, list(self._command.arguments))
        return self._converse(request)

    def _converse(self, request: protocol.Request) -> Dict[str, Any]:
        started_s = time.monotonic()
        cancelled_s: Optional[float] = None
        while True:
            for message in self._read():
                if isinstance(message, protocol.Hello):
                    self._say(tr("Engine {} on {}").format(message.version, message.device))
                    self._send(request)
                elif isinstance(message, protocol.Result):
                    self._estimate.close(time.monotonic())
                    settings.set_stage_seconds(request.command, self._estimate.seconds_by_stage)
                    return message.data
                elif isinstance(message, protocol.Failure):
                    raise (
                        Cancelled()
                        if message.code == Cancelled.code
                        else SarmatchError(message.message, message.hint, code=message.code)
                    )
                elif isinstance(message, protocol.Progress):
                    self._show(message)
                elif isinstance(message, protocol.Metrics):
                    self._say(validation_line(message.step, message.values))
            _let_signals_in()
            now_s = time.monotonic()
            if self._reader.hello is None and now_s - started_s > START_TIMEOUT_S:
                raise EngineError(
                    tr("the engine did not answer within {} s").format(round(START_TIMEOUT_S)), code="engine_silent"
                )
            if cancelled_s is None and self._feedback is not None and self._feedback.isCanceled():
                if self._reader.hello is None:
                    raise Cancelled()
                cancelled_s = now_s
                self._send(protocol.Cancel(id=request.id))
            if cancelled_s is not None and now_s - cancelled_s > self._cancel_grace_s:
                raise Cancelled()

    def _read(self) -> "list[protocol.Message]":
        alive = self._process.waitForReadyRead(POLL_MS) or self._process.state() != QProcess.ProcessState.NotRunning
        self._stderr += bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
        self._stderr = self._stderr[-STDERR_KEPT_CHARS:]
        messages = self._reader.feed(bytes(self._process.readAllStandardOutput()))
        if alive or messages:
            return messages
        if self._process.error() == QProcess.ProcessError.FailedToStart:
            raise EngineError(
                tr("the engine's Python {} does not start: {}").format(
                    self._command.program, self._process.errorString()
                ),
                tr("Choose another one in the engine settings."),
                code="engine_missing",
            )
        raise explain_death(
            self._command.program,
            self._process.exitCode(),
            self._process.exitStatus() == QProcess.ExitStatus.CrashExit,
            self._reader.hello is not None,
            "\n".join([self._stderr, *self._reader.noise]),
        )

    def _send(self, message: protocol.Message) -> None:
        self._process.write(protocol.encode(message).encode("utf-8"))
        self._process.waitForBytesWritten(POLL_MS)

    def _show(self, progress: protocol.Progress) -> None:
        if self._feedback is None:
            return
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._say(stage_title(progress.stage))
        estimate = self._estimate.update(progress.stage, progress.done, progress.total, time.monotonic())
        if estimate.fraction is not None:
            self._feedback.setProgress(100.0 * estimate.fraction)

    def _say(self, text: str) -> None:
        if self._feedback is not None and text:
            self._feedback.pushInfo(text)

    def stop(self) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        # A worker asked to stop has had its grace; one that answered leaves at the end of its input.
        if (self._feedback is not None and self._feedback.isCanceled()) or not self._process.waitForFinished(
            STOP_GRACE_MS
        ):
            self._process.kill()
            self._process.waitForFinished(STOP_GRACE_MS)
