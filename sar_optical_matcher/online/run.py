"""A fetch from click to raster, as the panels run it: with the task manager's shell and the time left."""

from __future__ import annotations

import time
from typing import Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.errors import SarmatchError
from ..estimate import ProgressEstimate
from ..task import EngineTask
from ..texts import tr
from .fetch import Fetch
from .fetched import FetchedRaster
from .plan import FetchPlan

STAGE = "fetch_basemap"


class BasemapRun(QObject):
    """Fetches a basemap in the main thread's event loop; ends in exactly one :attr:`succeeded` or :attr:`failed`.

    Args:
        layer: of the project.
        plan: made for it.
        parent: owner.
    """

    progressed = pyqtSignal(str, str, object)
    """Stage, message, :class:`Estimate`."""
    succeeded = pyqtSignal(object)
    """Carries the :class:`FetchedRaster`."""
    failed = pyqtSignal(object)
    """Carries a :class:`SarmatchError`."""

    def __init__(self, layer: QgsRasterLayer, plan: FetchPlan, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._estimate = ProgressEstimate({})
        self._message = "{}: {}".format(plan.name, plan.words())
        self._task = EngineTask(tr("Fetch {}").format(plan.name))
        self._task.cancel_requested.connect(self.cancel)
        self._fetch = Fetch(layer, plan, QgsNetworkAccessManager.instance(), self)
        self._fetch.progressed.connect(self._on_progress)
        self._fetch.succeeded.connect(self._on_success)
        self._fetch.failed.connect(self._on_failure)

    def start(self) -> None:
        """Begin."""
        QgsApplication.taskManager().addTask(self._task)
        self._fetch.start()

    def cancel(self) -> None:
        """Stop; what was fetched stays in the cache."""
        self._fetch.cancel()

    def abandon(self) -> None:
        """Stop at once and tell nobody; the panel is about to go."""
        self._fetch.abandon()
        self._task.end(succeeded=False)

    def _on_progress(self, done: int, total: int) -> None:
        estimate = self._estimate.update(STAGE, done, total, time.monotonic())
        if estimate.fraction is not None:
            self._task.show_fraction(estimate.fraction)
        self.progressed.emit(STAGE, self._message, estimate)

    def _on_success(self, raster: FetchedRaster) -> None:
        self._task.end(succeeded=True)
        self.succeeded.emit(raster)

    def _on_failure(self, error: SarmatchError) -> None:
        self._task.end(succeeded=False)
        self.failed.emit(error)
