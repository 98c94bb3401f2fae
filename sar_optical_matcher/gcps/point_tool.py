"""A click on the map chooses the nearest control point; near is a finger's width, however small the points are."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor

from .arrows import ResidualArrows

REACH_PX = 24.0


class PointTool(QgsMapTool):
    """Tells which point was clicked."""

    picked = pyqtSignal(object)
    """The :class:`ControlPoint`."""

    def __init__(self, canvas: QgsMapCanvas, arrows: ResidualArrows) -> None:
        super().__init__(canvas)
        self._arrows = arrows
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Look for a point near the pointer."""
        point = self._arrows.nearest(event.pixelPoint(), REACH_PX)
        if point is not None:
            self.picked.emit(point)
