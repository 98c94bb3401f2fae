"""Opening a result in small steps: what a panel keeps of it first, then its layers where the project lacks them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..backend.errors import SarmatchError
from . import layers
from .layer_origin import at_its_place, basemap_of, strip_of
from .layers import RunSources
from .result_folder import ResultFolder, read_result

END = object()


def sources_of(result: ResultFolder, table: str) -> RunSources:
    """Where strip and basemap of a result are: as its layer of ``table`` in the project says, else as its report."""
    layer = layers.result_layer(QgsProject.instance(), result.folder, table)
    strip = str((result.report.get("strip") or {}).get("path") or "")
    basemap = str((result.report.get("reference") or {}).get("path") or "")
    # Where it lay when the match wrote it; strip and basemap may have been moved together with it.
    written = str((result.report.get("parameters") or {}).get("out") or "")
    strip, basemap = (at_its_place(path, written, str(result.folder)) for path in (strip, basemap))
    if layer is not None:
        strip, basemap = strip_of(layer) or strip, basemap_of(layer) or basemap
    return RunSources(strip, Path(strip).stem or result.folder.name, basemap)


class ResultOpener(QObject):
    """Opens one result at a time; a later wish replaces an earlier one.

    Args:
        table: the layer without which the result's layers are loaded.
        make_store: reads the tables; of a damaged file it raises :class:`SarmatchError`, and no layer is shown.
        ready: called with the store a turn of the event loop later, before layers are looked for.
        parent: owner.
    """

    opened = pyqtSignal(object, object)
    """Carries the store and the :class:`RunSources`."""
    failed = pyqtSignal(object)
    """Carries the :class:`SarmatchError`."""

    def __init__(
        self,
        table: str,
        make_store: Callable[[ResultFolder, RunSources], Any],
        ready: Optional[Callable[[Any], None]] = None,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._make_store = make_store
        self._ready = ready
        self._steps: Optional[Iterator[object]] = None

    def open(self, folder: str, sources: Optional[RunSources] = None) -> None:
        """Begin; :attr:`opened` or :attr:`failed` follows."""
        self._steps = self._opening(folder, sources)
        QTimer.singleShot(0, self._next)

    def cancel(self) -> None:
        """Forget what was asked for."""
        self._steps = None

    def _opening(self, folder: str, sources: Optional[RunSources]) -> Iterator[object]:
        result = read_result(folder)
        sources = sources or sources_of(result, self._table)
        yield None
        store = self._make_store(result, sources)
        yield None
        if self._ready is not None:
            self._ready(store)
        if layers.result_layer(QgsProject.instance(), result.folder, self._table) is None:
            yield from layers.load_result(result, sources)
            layers.add_basemap(sources.basemap_path)
        self.opened.emit(store, sources)

    def _next(self) -> None:
        if self._steps is None:
            return
        try:
            step = next(self._steps, END)
        except SarmatchError as error:
            self._steps = None
            self.failed.emit(error)
            return
        if step is END:
            self._steps = None
        else:
            QTimer.singleShot(0, self._next)
