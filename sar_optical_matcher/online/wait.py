"""A fetch that is waited for, as Processing's algorithms run it in their own thread."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsNetworkAccessManager, QgsProcessingFeedback, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ...backend.errors import InputError, SarmatchError
from ..texts import tr
from .fetch import Fetch
from .fetched import FetchedRaster
from .plan import FetchPlan
from .source import PROVIDER

POLL_MS = 100


def fetch_and_wait(
    layer_source: str,
    plan: FetchPlan,
    network: QgsNetworkAccessManager,
    feedback: Optional[QgsProcessingFeedback] = None,
) -> FetchedRaster:
    """Fetch ``plan`` and return the raster.

    Args:
        layer_source: source of the layer that the plan was made for; a layer of this thread is made of it.
        plan: what to fetch.
        network: QGIS's main access manager, asked for in the main thread.
        feedback: receives progress; its cancellation is forwarded within a tenth of a second.

    Raises:
        Cancelled: ``feedback`` was cancelled; what was fetched stays in the cache.
        SarmatchError: the server refuses, the disk is full and the like.
    """
    layer = QgsRasterLayer(layer_source, plan.name, PROVIDER, QgsRasterLayer.LayerOptions(False))
    if not layer.isValid():
        raise InputError(tr("layer {} does not work: its service did not answer").format(plan.name))
    loop = QEventLoop()
    rasters: List[FetchedRaster] = []
    errors: List[SarmatchError] = []
    fetch = Fetch(layer, plan, network)
    timer = QTimer()
    fetch.succeeded.connect(rasters.append)
    fetch.failed.connect(errors.append)
    fetch.succeeded.connect(lambda _raster: loop.quit())
    fetch.failed.connect(lambda _error: loop.quit())
    if feedback is not None:
        feedback.pushInfo("{}: {}".format(plan.name, plan.words()))
        fetch.progressed.connect(lambda done, total: feedback.setProgress(100.0 * done / max(1, total)))
        timer.timeout.connect(lambda: fetch.cancel() if feedback.isCanceled() else None)
        timer.start(POLL_MS)
    fetch.start()
    loop.exec() if not (rasters or errors) else None
    timer.stop()
    if errors:
        raise errors[0]
    return rasters[0]
