"""Opening the points of a result, in small steps: its layers where the project lacks them, then its table."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.errors import SarmatchError
from .. import layers
from ..layers import BASEMAP_PROPERTY, STRIP_PROPERTY, RunSources
from ..result_folder import ResultFolder, read_result
from .store import PointStore

END = object()


def sources_of(result: ResultFolder) -> RunSources:
    """Where strip and basemap of a result are: as its layers in the project say, else as its report does."""
    layer = layers.result_layer(QgsProject.instance(), result.folder, "gcps")
    strip = str((result.report.get("strip") or {}).get("path") or "")
    basemap = str((result.report.get("reference") or {}).get("path") or "")
    if layer is not None:
        strip = str(layer.customProperty(STRIP_PROPERTY) or strip)
        basemap = str(layer.customProperty(BASEMAP_PROPERTY) or basemap)
    return RunSources(strip, Path(strip).stem or result.folder.name, basemap)


class PointsOpener(QObject):
    """Opens one result at a time; a later wish replaces an earlier one."""

    opened = pyqtSignal(object, object)
    """Carries the :class:`PointStore` and the :class:`RunSources`."""
    failed = pyqtSignal(object)
    """Carries the :class:`SarmatchError`."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
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
        sources = sources or sources_of(result)
        yield None
        # The table first: of a damaged file no layers are shown either.
        store = PointStore(result)
        yield None
        if layers.result_layer(QgsProject.instance(), result.folder, "gcps") is None:
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
