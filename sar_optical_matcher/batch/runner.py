"""A batch as the panel runs it: one request after the other through the warm worker; a strip that fails is passed."""

from __future__ import annotations

from typing import Any, Dict, Iterator, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.errors import Cancelled, SarmatchError
from ..engine_run import EngineRun
from ..estimate import Estimate
from ..texts import tr
from ..worker_client import WorkerClient
from .job import RUNNING, WAITING, BatchEntry, BatchJob
from .summary import summary_layers, summary_steps

END = object()
"""Nothing more to do."""
MAX_DEATHS = 3
"""So many engines dying one after the other are no matter of single strips."""


class BatchRun(QObject):
    """Runs what is pending in a job; ends in exactly one :attr:`ended`.

    Args:
        client: the worker.
        job: the batch.
        parent: owner.
    """

    changed = pyqtSignal(object)
    """A :class:`BatchEntry` has changed its state."""
    progressed = pyqtSignal(object, str, str, object)
    """The entry in hand (None while the index is built), stage, message, :class:`Estimate`."""
    ended = pyqtSignal(object)
    """None where all was tried; else the :class:`SarmatchError` that stopped it, a cancellation included."""

    def __init__(self, client: WorkerClient, job: BatchJob, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._client, self.job = client, job
        self._run: Optional[EngineRun] = None
        self._entry: Optional[BatchEntry] = None
        self._deaths = 0
        self._error: Optional[SarmatchError] = None
        self._summing: Iterator[None] = iter(())

    def start(self) -> None:
        """Begin with the index, if one is wanted."""
        try:
            self.job.save()
        except SarmatchError as error:
            self._stop(error)
            return
        request = self.job.index_request()
        if request is None:
            self._next_soon()
        else:
            self._begin("index", tr("Index of the basemap"), request, self._on_index)

    def cancel(self) -> None:
        """Stop; what was matched stays, and the next run goes on from there."""
        self._error = Cancelled()
        if self._run is not None:
            self._run.cancel()

    def _next_soon(self) -> None:
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        pending = self.job.pending()
        if self._error is not None or not pending:
            self._stop(self._error)
            return
        self._entry = pending[0]
        self._entry.state = RUNNING
        self.changed.emit(self._entry)
        title = tr("Match SAR strip {}").format(self._entry.name)
        self._begin("match", title, self.job.match_request(self._entry), self._on_match)

    def _begin(self, command: str, title: str, request: Dict[str, Any], on_result: Any) -> None:
        self._run = EngineRun(self._client, command, title, self)
        self._run.progressed.connect(self._on_progress)
        self._run.succeeded.connect(on_result)
        self._run.failed.connect(self._on_failure)
        self._run.start(request)

    def _on_progress(self, stage: str, message: str, estimate: Estimate) -> None:
        self.progressed.emit(self._entry, stage, message, estimate)

    def _on_index(self, _data: Dict[str, Any]) -> None:
        self._forget_run()
        try:
            self.job.save()
        except SarmatchError as error:
            self._error = error
        self._next_soon()

    def _on_match(self, data: Dict[str, Any]) -> None:
        self._deaths = 0
        self._close(lambda entry: self.job.record(entry, data))

    def _on_failure(self, error: SarmatchError) -> None:
        if isinstance(error, Cancelled) or self._entry is None or error.code == "engine_missing":
            self._forget_run()
            self._stop(self._error or error)
            return
        self._deaths = self._deaths + 1 if error.code.startswith("engine_") else 0
        if self._deaths >= MAX_DEATHS:
            self._error = error
        self._close(lambda entry: self.job.record_failure(entry, error))

    def _close(self, record: Any) -> None:
        self._forget_run()
        entry, self._entry = self._entry, None
        try:
            record(entry)
        except SarmatchError as error:
            self._error = error
        self.changed.emit(entry)
        self._next_soon()

    def _forget_run(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None

    def _stop(self, error: Optional[SarmatchError]) -> None:
        if self._entry is not None:
            self._entry.state = WAITING
            self.changed.emit(self._entry)
            self._entry = None
        project = QgsProject.instance()
        project.removeMapLayers(
            [layer.id() for layer in summary_layers(project, self.job.summary)]
        )  # it reads the file
        try:
            self.job.save()
        except SarmatchError as trouble:
            self.ended.emit(error or trouble)
            return
        self._error, self._summing = error, summary_steps(self.job)
        self._sum_up()

    def _sum_up(self) -> None:
        try:
            is_over = next(self._summing, END) is END
        except SarmatchError as trouble:
            self._error, is_over = self._error or trouble, True
        if is_over:
            self.ended.emit(self._error)
        else:
            QTimer.singleShot(0, self._sum_up)
