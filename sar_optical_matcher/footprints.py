"""Which footprint the user points at: by a click with the plugin's map tool, or by any selection in QGIS."""

from __future__ import annotations

from typing import List, Optional, Set

from qgis.core import QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsMapToolIdentify
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor

from .layer_origin import TABLE_PROPERTY

CLICKABLE_TABLES = ("matches", "candidates")


class FootprintTool(QgsMapToolIdentify):
    """A click on a footprint of any result in the project tells which one; the topmost visible layer wins."""

    picked = pyqtSignal(object, object)
    """The layer and the feature."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Look for a footprint under the pointer."""
        layers = [layer for layer in self.canvas().layers() if is_clickable(layer)]
        place = event.pixelPoint()
        found = self.identify(place.x(), place.y(), layers, QgsMapToolIdentify.IdentifyMode.TopDownStopAtFirst)
        if found:
            self.picked.emit(found[0].mLayer, QgsFeature(found[0].mFeature))


class FootprintWatcher(QObject):
    """Follows the selection of every result layer in the project, also of those that a reopened project brings."""

    picked = pyqtSignal(object, object)
    """The layer and the feature selected last."""

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._watched: Set[str] = set()
        project.layersAdded.connect(self._watch)
        project.layersWillBeRemoved.connect(self._forget)
        self._watch(list(project.mapLayers().values()))

    def detach(self) -> None:
        """Let go of the project and its layers."""
        self._project.layersAdded.disconnect(self._watch)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        for layer_id in self._watched:
            layer = self._project.mapLayer(layer_id)
            if layer is not None:
                layer.selectionChanged.disconnect(self._on_selection)
        self._watched.clear()

    def _watch(self, layers: List[QgsMapLayer]) -> None:
        for layer in layers:
            if is_clickable(layer) and layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.selectionChanged.connect(self._on_selection)

    def _forget(self, layer_ids: List[str]) -> None:
        self._watched.difference_update(layer_ids)

    def _on_selection(self, selected: List[int], deselected: List[int], replaced: bool) -> None:
        layer = self.sender()
        if selected and isinstance(layer, QgsVectorLayer):
            self.picked.emit(layer, layer.getFeature(selected[-1]))


def is_clickable(layer: Optional[QgsMapLayer]) -> bool:
    """Whether the layer shows footprints of this plugin."""
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(TABLE_PROPERTY) in CLICKABLE_TABLES


def give_back_tool(canvas: QgsMapCanvas, tool: QgsMapTool) -> None:
    """Make sure that ``tool`` is not the canvas's tool any more."""
    if canvas.mapTool() is tool:
        canvas.unsetMapTool(tool)
