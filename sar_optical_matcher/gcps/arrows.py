"""Residual arrows over the map: from where a point was measured to where the fitted map puts it, drawn long enough to
be seen. A canvas item, no layer: it follows every change at once and leaves nothing in the project."""

from __future__ import annotations

import math
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .fitting import Residual
from .model import CHECK_COLOR, FIT_COLOR, OFF_COLOR
from .points import ControlPoint

RADIUS_PX, RING_PX = 3.5, 8.0
HEAD_PX = 8.0
LONGEST_MM = 60.0
LINE_PX, HALO_PX = 2.0, 4.0

Place = Tuple[ControlPoint, QgsPointXY, Optional[QgsPointXY], float]
"""A point, its measured place and, on a line to the predicted one, another; both on the canvas; residual in pixels."""


class ResidualArrows(QgsMapCanvasItem):
    """Points and arrows of one result.

    Attributes:
        scale_mm: length of the arrow of a residual of one strip pixel.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.scale_mm = 3.0
        self._canvas = canvas
        self._places: List[Place] = []
        self._shown: Tuple[List[ControlPoint], Dict[int, Residual], QgsCoordinateReferenceSystem] = (
            [],
            {},
            QgsCoordinateReferenceSystem(),
        )
        self._chosen: Optional[int] = None
        self.setZValue(95)  # over the curtain of a swipe
        canvas.destinationCrsChanged.connect(self._place)

    def show_points(
        self, points: List[ControlPoint], residuals: Dict[int, Residual], crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Draw points of a system with their residuals by fid."""
        self._shown = (list(points), dict(residuals), crs)
        self._place()

    def set_scale(self, scale_mm: float) -> None:
        """Draw the arrows longer or shorter."""
        self.scale_mm = scale_mm
        self.update()

    def choose(self, fid: Optional[int]) -> None:
        """Ring a point."""
        self._chosen = fid
        self.update()

    def nearest(self, place: QPoint, reach_px: float) -> Optional[ControlPoint]:
        """The point next to a place on the canvas; None where none lies within reach."""
        found, best_px = None, reach_px
        for point, at, _toward, _length in self._places:
            shown = self.toCanvasCoordinates(at)
            distance_px = math.hypot(shown.x() - place.x(), shown.y() - place.y())
            if distance_px <= best_px:
                found, best_px = point, distance_px
        return found

    def remove(self) -> None:
        """Take it off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._place)
        self._canvas.scene().removeItem(self)

    def updatePosition(self) -> None:  # noqa: N802 - QGIS's name
        """Follow the map."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole canvas: arrows reach far from their points."""
        return QRectF(self._canvas.viewport().rect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem = None, widget: QWidget = None) -> None:
        """Draw what lies in view; the chosen and the points in use on top."""
        if not self.isVisible():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.boundingRect().adjusted(-300, -300, 300, 300)
        for place in sorted(self._places, key=lambda place: (place[0].fid == self._chosen, place[0].enabled)):
            start = self.toCanvasCoordinates(place[1])
            if near.contains(start):
                self._draw(painter, place, start)

    def _draw(self, painter: QPainter, place: Place, start: QPointF) -> None:
        point, _, toward, length_px = place
        color = QColor(FIT_COLOR if point.is_fit_point else CHECK_COLOR if point.is_check_point else OFF_COLOR)
        end = self._arrow_end(start, toward, length_px) if point.enabled or point.fid == self._chosen else None
        white = QColor(255, 255, 255, 220)
        if end is not None:
            for pen_color, width in ((white, HALO_PX), (color, LINE_PX)):
                painter.setPen(QPen(pen_color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(start, end)
            painter.setPen(QPen(white, 1.0))
            painter.setBrush(color)
            painter.drawPolygon(_head(start, end))
        painter.setPen(QPen(white, 1.2))
        painter.setBrush(color)
        painter.drawEllipse(start, RADIUS_PX, RADIUS_PX)
        if point.fid == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen_color, width in ((white, 4.0), (QColor(255, 214, 10), 2.0)):
                painter.setPen(QPen(pen_color, width))
                painter.drawEllipse(start, RING_PX, RING_PX)

    def _arrow_end(self, start: QPointF, toward: Optional[QgsPointXY], length_px: float) -> Optional[QPointF]:
        if toward is None:
            return None
        aim = self.toCanvasCoordinates(toward)
        dx, dy = aim.x() - start.x(), aim.y() - start.y()
        distance = math.hypot(dx, dy)
        length = min(LONGEST_MM, self.scale_mm * length_px) * self._canvas.logicalDpiX() / 25.4
        if distance < 1e-9 or length < 2.0:
            return None
        return QPointF(start.x() + dx / distance * length, start.y() + dy / distance * length)

    def _place(self) -> None:
        """Bring everything into the canvas's system."""
        points, residuals, crs = self._shown
        to_canvas = QgsCoordinateTransform(crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        self._places = []
        for point in points:
            residual = residuals.get(point.fid)
            try:
                at = to_canvas.transform(QgsPointXY(point.x, point.y))
                toward = None if residual is None else to_canvas.transform(QgsPointXY(residual.x, residual.y))
            except QgsCsException:
                continue
            self._places.append((point, at, toward, residual.length_px if residual is not None else 0.0))
        self.update()


def _head(start: QPointF, end: QPointF) -> QPolygonF:
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    corners = [end]
    for turn in (2.7, -2.7):
        corners.append(QPointF(end.x() + HEAD_PX * math.cos(angle + turn), end.y() + HEAD_PX * math.sin(angle + turn)))
    return QPolygonF(corners)
