"""The fetch itself: QGIS renders block after block, four at a time; nothing here waits.

Blocks are rendered by QGIS's own jobs in their threads, packed and written in others; the thread of the
:class:`Fetch` only hands on. A block with holes is asked for once more at the end, alone, so that what the network says
meanwhile is about that block.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Dict, List, Optional, Set

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage

from ...backend.errors import Cancelled, InputError, OutputError, SarmatchError
from ..texts import tr
from .cache import BlockStore
from .fetched import FetchedRaster, cached_raster, named
from .geotiff import write_geotiff
from .packing import PackedBlock, pack
from .plan import CACHE_BYTES_PER_PX, Block, FetchPlan
from .watch import RefusalWatch

PARALLEL = 4
"""Blocks under way at once; a browser asks for six."""
MAX_FAILED_SHARE = 0.2
"""More blocks than this failing, the raster would be no basemap."""
EARLY_FAILURES = 6
"""So many refusals and no success end a fetch at once: the server does not want it."""
MAX_BLANK_SHARE = 0.95
RETRY_DELAY_MS = 1000
INSET_PX = 1e-3
"""What is drawn ends so much before the picture does: at its very edge QGIS may round outwards, and then paints 257
pixels where 256 are, or asks for the tiles around it too."""


class Fetch(QObject):
    """Fetches one plan; ends in exactly one :attr:`succeeded` or :attr:`failed`. Lives in any thread with a loop.

    Args:
        layer: of the same thread; needed until the end.
        plan: made for that layer.
        network: QGIS's main access manager.
        parent: owner.
    """

    progressed = pyqtSignal(int, int)
    """Blocks done, of how many."""
    succeeded = pyqtSignal(object)
    """Carries the :class:`FetchedRaster`."""
    failed = pyqtSignal(object)
    """Carries a :class:`SarmatchError`."""
    _packed = pyqtSignal(object)
    _written = pyqtSignal(object)

    def __init__(
        self,
        layer: QgsRasterLayer,
        plan: FetchPlan,
        network: QgsNetworkAccessManager,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsRasterLayer] = layer
        self._plan = plan
        self.store = BlockStore(plan)
        self._watch = RefusalWatch(network, plan.host, self)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="basemap")
        self._todo: List[Block] = []
        self._again: List[Block] = []
        self._jobs: Dict[Block, QgsMapRendererSequentialJob] = {}
        self._packing = 0
        self._is_second = False
        self._refusals_before = 0
        self._missing: Dict[Block, str] = {}
        self._new: Set[Block] = set()
        self._digests: Counter = Counter()
        self._num_blank = 0
        self._num_done = 0
        self._error: Optional[SarmatchError] = None
        self._ended = False
        self._packed.connect(self._on_packed, Qt.ConnectionType.QueuedConnection)
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        layer.willBeDeleted.connect(self._on_layer_gone)

    def start(self) -> None:
        """Begin; what the cache holds is not asked for again."""
        QTimer.singleShot(0, self._begin)

    def cancel(self) -> None:
        """Stop; what was fetched stays in the cache. Ends through :attr:`failed` with ``cancelled``."""
        self._stop(Cancelled())

    def abandon(self) -> None:
        """Stop at once and tell nobody: whoever asked is about to go. Waits for the jobs in hand, milliseconds each."""
        self._error = self._error or Cancelled()
        self._stop_jobs_now()
        if not self._ended:
            self._close()

    def _begin(self) -> None:
        if self._error is not None or self._ended:
            return self._end_if_idle()
        raster = cached_raster(self._plan, self.store)
        if raster is not None:
            return self._end(raster=raster)
        try:
            self.store.folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(str(self.store.folder)).free
        except OSError as error:
            return self._end(error=OutputError(str(error), tr("Choose another cache folder.")))
        needed = self._plan.num_px * CACHE_BYTES_PER_PX
        if free < needed:
            text = tr("the cache folder {} has {} MB left, {} may be needed")
            text = text.format(self.store.folder, round(free / 1e6), round(needed / 1e6))
            return self._end(error=OutputError(text, tr("Make room, or fetch a smaller area.")))
        scale = self._view((self._plan.col, self._plan.row)).scale()
        if not self._layer.isInScaleRange(scale):
            text = tr("layer {} is not shown at 1:{:.0f}, at which it would be fetched").format(self._plan.name, scale)
            hint = tr("Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.")
            return self._end(error=InputError(text, hint, code="layer_unsupported"))
        present = self.store.present()
        self._todo = [block for block in self._plan.blocks() if block not in present]
        self._todo.reverse()  # taken from the end
        self._num_done = self._plan.num_blocks - len(self._todo)
        self.progressed.emit(self._num_done, self._plan.num_blocks)
        self._go_on()

    def _go_on(self) -> None:
        if self._ended:
            return
        limit = 1 if self._is_second else PARALLEL
        # Packing counts too: a fast server must not pile up pictures in memory.
        while self._error is None and self._todo and len(self._jobs) + self._packing < limit:
            self._render(self._todo.pop())
        if self._jobs or self._packing:
            return
        if self._error is not None:
            self._end_if_idle()
        elif self._again and not self._is_second:
            self._is_second = True
            self._todo, self._again = self._again[::-1], []
            QTimer.singleShot(RETRY_DELAY_MS, self._go_on)
        elif not self._todo:
            self._judge()

    def _view(self, block: Block) -> QgsMapSettings:
        view = QgsMapSettings()
        view.setLayers([self._layer])
        view.setDestinationCrs(self._plan.crs)
        view.setTransformContext(QgsCoordinateTransformContext())
        view.setOutputSize(QSize(self._plan.block_px, self._plan.block_px))
        view.setExtent(self._plan.box(block))
        view.setExtentBuffer(-INSET_PX * self._plan.pixel)
        view.setBackgroundColor(QColor(0, 0, 0, 0))
        view.setOutputImageFormat(QImage.Format.Format_ARGB32)
        return view

    def _render(self, block: Block) -> None:
        view = self._view(block)
        self._refusals_before = self._watch.count
        job = QgsMapRendererSequentialJob(view)
        self._jobs[block] = job
        job.finished.connect(lambda: self._on_rendered(block))
        job.start()

    def _on_rendered(self, block: Block) -> None:
        job = self._jobs.pop(block, None)
        if job is None:
            return
        QTimer.singleShot(0, job.deleteLater)  # not now: this is its own signal
        if self._error is None:
            image = job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
            rgba = image.constBits().asstring(4 * image.width() * image.height())
            self._packing += 1
            # What has holes twice is kept unless the network was heard to refuse it: the source shows nothing there.
            self._pool.submit(pack, self.store, block, rgba, self._is_second).add_done_callback(self._hand_over)
        self._go_on()

    def _hand_over(self, done: "Future[PackedBlock]") -> None:
        self._packed.emit(done)  # from the packing thread into ours

    def _on_packed(self, done: "Future[PackedBlock]") -> None:
        self._packing -= 1
        packed = done.result()
        if packed.trouble is not None:
            self._stop(OutputError(packed.trouble, tr("Make room on the disk of the cache folder.")))
        elif packed.is_whole:
            self._take(packed)
        elif self._error is None:
            self._doubt(packed)
        self._go_on()

    def _take(self, packed: PackedBlock) -> None:
        self._new.add(packed.block)
        self._num_blank += packed.is_uniform
        self._digests[packed.digest] += 1
        self._count_one()

    def _doubt(self, packed: PackedBlock) -> None:
        """A block with holes: the server refused something, or shows nothing there."""
        if not self._is_second:
            self._again.append(packed.block)
            if not self._new and len(self._again) >= EARLY_FAILURES and self._watch.count >= EARLY_FAILURES:
                self._stop(self._refused(len(self._again)))
            return
        if self._watch.count == self._refusals_before:
            self._take(packed)
            return
        self.store.remove({packed.block})
        name = self._plan.block_name(packed.block)
        self._missing[packed.block] = "{}: {}".format(name, self._watch.reason)
        if len(self._missing) > max(EARLY_FAILURES, MAX_FAILED_SHARE * self._plan.num_blocks):
            self._stop(self._refused(len(self._missing)))
        self._count_one()

    def _count_one(self) -> None:
        self._num_done += 1
        self.progressed.emit(self._num_done, self._plan.num_blocks)

    def _judge(self) -> None:
        """All was asked for: is it a basemap?"""
        total, asked = self._plan.num_blocks, len(self._new) + len(self._missing)
        if len(self._missing) > MAX_FAILED_SHARE * total:
            return self._end(error=self._refused(len(self._missing)))
        commonest = self._digests.most_common(1)[0][1] if self._digests else 0
        is_same = commonest > 4 and commonest > MAX_BLANK_SHARE * asked
        if asked == total and (self._num_blank > MAX_BLANK_SHARE * total or is_same):
            self.store.remove(self._new)
            text = tr("{} shows nothing there: {} of {} blocks are blank or one and the same picture")
            return self._end(
                error=InputError(
                    text.format(self._plan.name, max(self._num_blank, commonest), total),
                    tr("The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap."),
                    code="basemap_blank",
                )
            )
        self._pool.submit(self._write).add_done_callback(lambda done: self._written.emit(done))

    def _write(self) -> Optional[FetchedRaster]:
        plan, store = self._plan, self.store
        epsg = plan.crs.authid().partition("EPSG:")[2]
        date = time.strftime("%Y-%m-%d")
        failures = tuple(self._missing[block] for block in sorted(self._missing))
        written = write_geotiff(
            store.raster,
            plan.cols,
            plan.rows,
            plan.block_px,
            plan.upper_left,
            plan.pixel,
            int(epsg) if epsg.isdigit() and int(epsg) < 65536 else None,
            plan.crs.isGeographic(),
            plan.crs.toWkt(),
            (store.read(block) for block in plan.blocks()),
            goes_on=lambda: self._error is None,
        )
        if not written:
            return None
        raster = FetchedRaster(str(store.raster), plan, failures, self._num_blank, len(self._new), date)
        store.write_card({"source": raster.origin(), "fetched": date, "failed": failures, "num_blank": self._num_blank})
        return raster

    def _on_written(self, done: "Future[Optional[FetchedRaster]]") -> None:
        trouble = done.exception()
        if trouble is not None:
            return self._end(error=OutputError(str(trouble), tr("Make room on the disk of the cache folder.")))
        raster = done.result()
        self._end(raster=raster, error=None if raster is not None else self._error)

    def _refused(self, count: int) -> InputError:
        failures = tuple(self._missing[block] for block in sorted(self._missing))
        what = named(failures) or self._watch.reason
        return InputError(
            tr("{} of {} blocks of {} failed: {}").format(count, self._plan.num_blocks, self._plan.name, what),
            tr("What came is kept: try again later, or take another basemap."),
            code="basemap_refused",
        )

    def _on_layer_gone(self) -> None:
        self._layer = None
        self._stop_jobs_now()  # a job in hand still looks at its layer when it ends
        self._stop(InputError(tr("layer {} was removed").format(self._plan.name), tr("Choose another basemap.")))

    def _stop(self, error: SarmatchError) -> None:
        if self._error is not None or self._ended:
            return
        self._error = error
        for job in list(self._jobs.values()):
            job.cancelWithoutBlocking()
        QTimer.singleShot(0, self._end_if_idle)

    def _stop_jobs_now(self) -> None:
        jobs, self._jobs = list(self._jobs.values()), {}
        for job in jobs:
            job.cancel()

    def _end_if_idle(self) -> None:
        if self._error is not None and not self._jobs and not self._packing:
            self._end(error=self._error)

    def _end(self, raster: Optional[FetchedRaster] = None, error: Optional[SarmatchError] = None) -> None:
        if self._ended:
            return
        self._close()
        if raster is not None:
            self.succeeded.emit(raster)
        else:
            self.failed.emit(error or Cancelled())

    def _close(self) -> None:
        self._ended = True
        self._watch.stop()
        if self._layer is not None:
            self._layer.willBeDeleted.disconnect(self._on_layer_gone)
        self._pool.shutdown(wait=False)
