"""One request from click to outcome: the worker client, the task manager's shell and the estimate put together."""

from __future__ import annotations

import time
from typing import Any, Dict, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..backend import protocol
from ..backend.errors import EngineError
from . import settings
from .estimate import Estimate, ProgressEstimate
from .task import EngineTask
from .worker_client import WorkerClient


class EngineRun(QObject):
    """A request that runs; ends in exactly one :attr:`succeeded` or :attr:`failed`.

    Args:
        client: the worker.
        command, title: what to run, and its name in the task manager.
        parent: owner.
        remembers: whether the time left is told from the last run's times; not where a run is as long as one likes.
    """

    progressed = pyqtSignal(str, str, object)
    """Stage, message, :class:`Estimate`."""
    measured = pyqtSignal(object)
    """Carries :class:`protocol.Metrics` of a training."""
    succeeded = pyqtSignal(object)
    """The data of the result."""
    failed = pyqtSignal(object)
    """A :class:`SarmatchError`."""

    def __init__(
        self,
        client: WorkerClient,
        command: str,
        title: str,
        parent: Optional[QObject] = None,
        remembers: bool = True,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._command = command
        self._request_id = ""
        self._remembers = remembers
        self._estimate = ProgressEstimate(settings.stage_seconds(command) if remembers else {})
        self._task = EngineTask(title)
        self._task.cancel_requested.connect(self.cancel)
        client.progressed.connect(self._on_progress)
        client.measured.connect(self._on_metrics)
        client.finished.connect(self._on_finished)
        client.failed.connect(self._on_failed)

    def start(self, params: Dict[str, Any]) -> None:
        """Send the request; a missing engine ends the run through :attr:`failed` like any other failure."""
        try:
            self._request_id = self._client.submit(self._command, params)
        except EngineError as error:
            self._detach()
            self.failed.emit(error)
            return
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the engine to stop; the run ends through :attr:`failed` with ``cancelled``."""
        self._client.cancel(self._request_id)

    def _on_progress(self, message: protocol.Progress) -> None:
        if message.id != self._request_id:
            return
        estimate: Estimate = self._estimate.update(message.stage, message.done, message.total, time.monotonic())
        if estimate.fraction is not None:
            self._task.show_fraction(estimate.fraction)
        self.progressed.emit(message.stage, message.message, estimate)

    def _on_metrics(self, message: protocol.Metrics) -> None:
        if message.id == self._request_id:
            self.measured.emit(message)

    def _on_finished(self, request_id: str, data: Dict[str, Any]) -> None:
        if request_id != self._request_id:
            return
        self._estimate.close(time.monotonic())
        if self._remembers:
            settings.set_stage_seconds(self._command, self._estimate.seconds_by_stage)
        self._detach()
        self._task.end(succeeded=True)
        self.succeeded.emit(data)

    def _on_failed(self, request_id: str, error: Exception) -> None:
        if not request_id or request_id != self._request_id:
            return
        self._detach()
        self._task.end(succeeded=False)
        self.failed.emit(error)

    def _detach(self) -> None:
        self._client.progressed.disconnect(self._on_progress)
        self._client.measured.disconnect(self._on_metrics)
        self._client.finished.disconnect(self._on_finished)
        self._client.failed.disconnect(self._on_failed)
