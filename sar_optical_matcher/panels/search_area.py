"""Where to search: the whole basemap, what the map shows, or around a point picked on it."""

from __future__ import annotations

import dataclasses
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsDoubleSpinBox, QgsMapCanvas, QgsMapTool, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...backend import config
from ...backend.errors import UsageError
from ..online.region import box_around
from ..texts import tr

WHOLE, CANVAS, NEAR = "whole", "canvas", "near"
DEFAULT_RADIUS_M = 5_000.0


class SearchArea(QWidget):
    """The area box with, for a point, its pick button and radius."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._point: Optional[QgsPointXY] = None
        self._point_crs = QgsCoordinateReferenceSystem()
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(self._on_point)
        self._tool.deactivated.connect(lambda: self._pick.setChecked(False))
        self._tool_before: Optional[QgsMapTool] = None
        self._marker: Optional[QgsVertexMarker] = None
        helps = {spec.name: spec.metadata["help"] for spec in dataclasses.fields(config.MatchParams)}
        self.box = QComboBox(self)
        self.box.addItem(tr("Whole basemap"), WHOLE)
        self.box.addItem(tr("What the map shows"), CANVAS)
        self.box.addItem(tr("Near a point"), NEAR)
        self.box.setToolTip(tr("A smaller area is searched faster and is less easily mistaken"))
        self.box.currentIndexChanged.connect(self._on_kind)
        self._pick = QToolButton(self)
        self._pick.setText(tr("Pick on map"))
        self._pick.setCheckable(True)
        self._pick.setToolTip(tr("Click the point on the map"))
        self._pick.clicked.connect(self._on_pick)
        self._label = QLabel(tr("no point yet"), self)
        self._label.setToolTip(tr(helps["near"]))
        self.radius = QgsDoubleSpinBox(self)
        self.radius.setRange(1.0, 1e7)
        self.radius.setDecimals(0)
        self.radius.setSingleStep(1000.0)
        self.radius.setValue(DEFAULT_RADIUS_M)
        self.radius.setClearValue(DEFAULT_RADIUS_M)
        self.radius.setPrefix(tr("within "))
        self.radius.setSuffix(" m")
        self.radius.setToolTip(tr(helps["radius_m"]))
        self.radius.valueChanged.connect(self.changed)
        self._near = QWidget(self)
        point = QHBoxLayout()
        point.addWidget(self._pick)
        point.addWidget(self._label, 1)
        near = QVBoxLayout(self._near)
        near.setContentsMargins(0, 0, 0, 0)
        near.addLayout(point)
        near.addWidget(self.radius)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self._near)
        self.setFocusProxy(self.box)
        self._near.hide()

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, in order."""
        return [self.box, self._pick, self.radius]

    def kind(self) -> str:
        """``whole``, ``canvas`` or ``near``."""
        return str(self.box.currentData())

    def set_kind(self, kind: str) -> None:
        """Choose one of the three."""
        self.box.setCurrentIndex(self.box.findData(kind))

    def set_point(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """Search near ``point``."""
        # A copy: the point of a map tool's signal lives no longer than the signal.
        self._point, self._point_crs = QgsPointXY(point), QgsCoordinateReferenceSystem(crs)
        digits = 5 if crs.isGeographic() else 0
        self._label.setText("{:.{d}f}, {:.{d}f}".format(point.x(), point.y(), d=digits))
        self._label.setToolTip(crs.authid())
        self._show_marker()
        self.changed.emit()

    def params(self, basemap_crs: QgsCoordinateReferenceSystem) -> Dict[str, object]:
        """``near`` and ``radius_m``, or ``extent``, in the basemap's CRS; empty for the whole basemap.

        Raises:
            UsageError: no point was picked, or the area cannot be expressed in that CRS.
        """
        if self.kind() == WHOLE:
            return {}
        try:
            return self._near_params(basemap_crs) if self.kind() == NEAR else self._canvas_params(basemap_crs)
        except QgsCsException as error:
            raise UsageError(
                tr("the area cannot be expressed in the basemap's CRS ({})").format(error),
                tr("Choose an area that lies on the basemap."),
            ) from None

    def region(self) -> "Optional[Tuple[QgsRectangle, QgsCoordinateReferenceSystem]]":
        """The box that holds all that is searched, and its CRS; None for the whole basemap.

        Raises:
            UsageError: no point was picked, or it has no place on earth.
        """
        if self.kind() == CANVAS:
            view = self._canvas.mapSettings()
            return view.visibleExtent(), view.destinationCrs()
        if self.kind() != NEAR:
            return None
        if self._point is None:
            raise UsageError(tr("no point is picked to search near"), tr("Press Pick on map and click the place."))
        return box_around(self._point, self._point_crs, self.radius.value(), QgsProject.instance().transformContext())

    def clean_up(self) -> None:
        """Leave the canvas for good."""
        self.leave_canvas()
        self._tool.deleteLater()

    def leave_canvas(self) -> None:
        """Take marker and map tool off the canvas."""
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
        self._remove_marker()

    def _near_params(self, crs: QgsCoordinateReferenceSystem) -> Dict[str, object]:
        if self._point is None:
            raise UsageError(tr("no point is picked to search near"), tr("Press Pick on map and click the place."))
        point = QgsCoordinateTransform(self._point_crs, crs, QgsProject.instance()).transform(self._point)
        return {"near": "{!r},{!r}".format(point.x(), point.y()), "radius_m": self.radius.value()}

    def _canvas_params(self, crs: QgsCoordinateReferenceSystem) -> Dict[str, object]:
        view = self._canvas.mapSettings()
        box = QgsCoordinateTransform(view.destinationCrs(), crs, QgsProject.instance()).transformBoundingBox(
            view.visibleExtent()
        )
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return {"extent": ",".join(repr(value) for value in corners)}

    def _on_kind(self) -> None:
        near = self.kind() == NEAR
        self._near.setVisible(near)
        if near:
            self._show_marker()
        else:
            self.leave_canvas()
        self.changed.emit()

    def _on_pick(self, checked: bool) -> None:
        if checked:
            self._tool_before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif self._canvas.mapTool() is self._tool:
            self._give_back()

    def _on_point(self, point: QgsPointXY, button: Qt.MouseButton) -> None:
        self.set_point(point, self._canvas.mapSettings().destinationCrs())
        self._give_back()

    def _give_back(self) -> None:
        if self._tool_before is not None:
            self._canvas.setMapTool(self._tool_before)
        else:
            self._canvas.unsetMapTool(self._tool)

    def _show_marker(self) -> None:
        self._remove_marker()
        if self._point is None:
            return
        self._marker = QgsVertexMarker(self._canvas)
        self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        self._marker.setColor(QColor("#d81b60"))
        self._marker.setPenWidth(3)
        self._marker.setIconSize(18)
        self._marker.setCenter(self._point)

    def _remove_marker(self) -> None:
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None
