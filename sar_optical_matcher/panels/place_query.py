"""What similar places are wanted for: a point clicked, a box drawn on the map, or an image."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint, QgsMapToolExtent
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..texts import tr


class PlaceQuery(QWidget):
    """Two buttons, each with a map tool that stays in hand until another one is taken."""

    point_picked = pyqtSignal(object, object)
    """A point was clicked: ``QgsPointXY`` and its CRS."""
    box_drawn = pyqtSignal(object, object)
    """A box was drawn: ``QgsRectangle`` and its CRS."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._point_tool = QgsMapToolEmitPoint(canvas)
        self._point_tool.canvasClicked.connect(self._on_point)
        self._box_tool = QgsMapToolExtent(canvas)
        self._box_tool.extentChanged.connect(self._on_box)
        self.point_button = self._button(
            tr("Click a &place"), tr("Then click the map: what looks like the tile around that place is searched for")
        )
        self.box_button = self._button(
            tr("&Draw a box"), tr("Then drag a box on the map: what looks like any part of it is searched for")
        )
        for button, tool in ((self.point_button, self._point_tool), (self.box_button, self._box_tool)):
            button.clicked.connect(lambda checked, tool=tool: self._take(tool, checked))
            tool.deactivated.connect(lambda button=button: button.setChecked(False))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.point_button, 1)
        row.addWidget(self.box_button, 1)

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, in order."""
        return [self.point_button, self.box_button]

    def leave_canvas(self) -> None:
        """Take the tools off the canvas."""
        for tool in (self._point_tool, self._box_tool):
            if self._canvas.mapTool() is tool:
                self._canvas.unsetMapTool(tool)

    def clean_up(self) -> None:
        """Leave the canvas for good."""
        self.leave_canvas()
        for tool in (self._point_tool, self._box_tool):
            tool.deleteLater()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setCheckable(True)
        return button

    def _take(self, tool: QgsMapTool, checked: bool) -> None:
        if checked:
            self._canvas.setMapTool(tool)
        elif self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem(self._canvas.mapSettings().destinationCrs())

    def _on_point(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        # A copy: the point of a map tool's signal lives no longer than the signal.
        self.point_picked.emit(QgsPointXY(point), self._crs())

    def _on_box(self, box: QgsRectangle) -> None:
        if not box.isEmpty():
            self.box_drawn.emit(QgsRectangle(box), self._crs())


def box_text(box: QgsRectangle, from_crs: QgsCoordinateReferenceSystem, to_crs: QgsCoordinateReferenceSystem) -> str:
    """``XMIN,YMIN,XMAX,YMAX`` in another CRS.

    Raises:
        QgsCsException: it has no place there.
    """
    moved = QgsCoordinateTransform(from_crs, to_crs, QgsProject.instance()).transformBoundingBox(box)
    return ",".join(repr(edge) for edge in (moved.xMinimum(), moved.yMinimum(), moved.xMaximum(), moved.yMaximum()))


def point_text(point: QgsPointXY, from_crs: QgsCoordinateReferenceSystem, to_crs: QgsCoordinateReferenceSystem) -> str:
    """``X,Y`` in another CRS.

    Raises:
        QgsCsException: it has no place there.
    """
    moved = QgsCoordinateTransform(from_crs, to_crs, QgsProject.instance()).transform(point)
    return "{!r},{!r}".format(moved.x(), moved.y())
