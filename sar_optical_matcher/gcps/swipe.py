"""A curtain over the map: left of it the map without the match and its strip, right of it the map as it is.

The picture behind the curtain is rendered by QGIS's own parallel job, so that nothing stands still; until it is there,
or while the map moves, the curtain is open.
"""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.core import QgsMapLayer, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QImage, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..panels.layer_picture import LayerPicture

HANDLE_PX = 11.0


class Curtain(QgsMapCanvasItem):
    """The picture of the rest, as far as the curtain's edge.

    Attributes:
        share: where the edge is, 0 at the left side of the map, 1 at its right.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.share = 0.5
        self._canvas = canvas
        self._picture: Optional[QImage] = None
        self.setZValue(90)  # over the map and marks, under QGIS's own tips

    def show_picture(self, picture: Optional[QImage]) -> None:
        """Draw another picture; None opens the curtain."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether there is something to draw."""
        return self._picture is not None

    def set_share(self, share: float) -> None:
        """Move the edge."""
        self.share = min(1.0, max(0.0, share))
        self.update()

    def updatePosition(self) -> None:  # noqa: N802 - QGIS's name
        """Follow the canvas's size."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole canvas."""
        return QRectF(self._canvas.viewport().rect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem = None, widget: QWidget = None) -> None:
        """Draw the picture up to the edge, and the edge."""
        whole = self.boundingRect()
        edge = whole.width() * self.share
        if self._picture is not None:
            painter.save()
            painter.setClipRect(QRectF(0.0, 0.0, edge, whole.height()))
            painter.drawImage(whole, self._picture, QRectF(self._picture.rect()))
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in ((QColor(0, 0, 0, 120), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(edge, 0.0), QPointF(edge, whole.height()))
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1.0))
        painter.setBrush(QColor(255, 255, 255))
        middle = whole.height() / 2.0
        painter.drawEllipse(QPointF(edge, middle), HANDLE_PX, HANDLE_PX)
        painter.setBrush(QColor(60, 60, 60))
        painter.setPen(Qt.PenStyle.NoPen)
        for side in (-1.0, 1.0):
            tip = edge + side * (HANDLE_PX - 3.0)
            base = tip - side * 5.0
            painter.drawPolygon(
                QPolygonF([QPointF(tip, middle), QPointF(base, middle - 4.0), QPointF(base, middle + 4.0)])
            )


class SwipeTool(QgsMapTool):
    """Draws a curtain while it is the map's tool; dragging anywhere moves the edge."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._swept: List[str] = []
        self._drawing = LayerPicture(self)
        self._drawing.drawn.connect(self._on_drawn)
        self.curtain: Optional[Curtain] = None
        self._is_dragging = False
        self.setCursor(QCursor(Qt.CursorShape.SplitHCursor))

    def sweep(self, layers: Sequence[QgsMapLayer]) -> None:
        """What is swept away on the left."""
        self._swept = [layer.id() for layer in layers]
        self._render()

    def activate(self) -> None:
        """Draw the curtain."""
        super().activate()
        if self.curtain is not None:
            return
        self.curtain = Curtain(self.canvas())
        self.canvas().extentsChanged.connect(self._open)
        self.canvas().mapCanvasRefreshed.connect(self._render)
        self._render()

    def deactivate(self) -> None:
        """Take the curtain away."""
        if self.curtain is not None:
            self.canvas().extentsChanged.disconnect(self._open)
            self.canvas().mapCanvasRefreshed.disconnect(self._render)
            self._drawing.cancel()
            self.canvas().scene().removeItem(self.curtain)
            self.curtain = None
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Take the edge along."""
        self._is_dragging = event.button() == Qt.MouseButton.LeftButton
        self.canvasMoveEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Move the edge."""
        if self._is_dragging and self.curtain is not None:
            self.curtain.set_share(event.pixelPoint().x() / max(1, self.canvas().viewport().width()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Let the edge go."""
        self._is_dragging = False

    def _open(self) -> None:
        if self.curtain is not None:
            self.curtain.show_picture(None)

    def _render(self) -> None:
        if self.curtain is None:
            return
        settings = QgsMapSettings(self.canvas().mapSettings())
        settings.setLayers([layer for layer in self.canvas().layers() if layer.id() not in self._swept])
        self._drawing.draw(settings)

    def _on_drawn(self, picture: QImage) -> None:
        if self.curtain is not None:
            self.curtain.show_picture(picture)
