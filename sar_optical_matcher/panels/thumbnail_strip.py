"""Small pictures of places, drawn by QGIS from a raster layer one after the other; a click on one tells which."""

from __future__ import annotations

from typing import List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from .layer_picture import LayerPicture

SIDE_PX = 92

Place = Tuple[str, QgsRectangle, str]
"""Caption, box in the CRS of the strip, tooltip."""


class ThumbnailStrip(QListWidget):
    """Pictures in rows, as many as fit side by side."""

    chosen = pyqtSignal(int)
    """A picture was clicked; its number from 0."""
    drawn = pyqtSignal()
    """All pictures are drawn."""

    def __init__(self, parent: Optional[QWidget] = None, side_px: int = SIDE_PX) -> None:
        super().__init__(parent)
        self._side_px = side_px
        self._rotation_deg = 0.0
        self._layer: Optional[QgsRasterLayer] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._boxes: List[QgsRectangle] = []
        self._next = 0
        self._picture = LayerPicture(self)
        self._picture.drawn.connect(self._on_drawn)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(side_px, side_px))
        self.setSpacing(3)
        self.setMinimumHeight(2 * (side_px + 34))
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)

    def show_places(
        self,
        layer: QgsRasterLayer,
        crs: QgsCoordinateReferenceSystem,
        places: List[Place],
        rotation_deg: float = 0.0,
    ) -> None:
        """Draw ``layer`` at each place, turned clockwise; the pictures of another search are given up."""
        self.clear_places()
        self._layer, self._crs, self._rotation_deg = layer, crs, rotation_deg
        self._boxes = [box for _, box, _ in places]
        empty = QPixmap(self._side_px, self._side_px)
        empty.fill(QColor("#303030"))
        for caption, _box, tip in places:
            item = QListWidgetItem(QIcon(empty), caption, self)
            item.setToolTip(tip)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._draw_next()

    def clear_places(self) -> None:
        """Show nothing."""
        self._picture.cancel()
        self.clear()
        self._layer, self._boxes, self._next = None, [], 0

    def clean_up(self) -> None:
        """Stop drawing and let go of the layer."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removed)
        self.clear_places()

    def _draw_next(self) -> None:
        if self._layer is None:
            return
        if self._next >= len(self._boxes):
            self.drawn.emit()
            return
        side = round(self._side_px * self.devicePixelRatioF())
        settings = QgsMapSettings()
        settings.setLayers([self._layer])
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(QSize(side, side))
        settings.setExtent(self._boxes[self._next])
        settings.setRotation(self._rotation_deg)
        settings.setBackgroundColor(QColor("#303030"))
        self._picture.draw(settings)

    def _on_drawn(self, image: QImage) -> None:
        item = self.item(self._next)
        if item is not None:
            item.setIcon(QIcon(QPixmap.fromImage(image)))
        self._next += 1
        self._draw_next()

    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item))

    def _on_removed(self, layer_ids: List[str]) -> None:
        # The pictures stay; those that are not drawn yet cannot be any more.
        if self._layer is not None and self._layer.id() in layer_ids:
            self._picture.cancel()
            self._layer = None
