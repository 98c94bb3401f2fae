"""A square picture with a title, a frame around the patch and a scale bar; it keeps its shape when resized."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..patch_geometry import CONTEXT
from ..texts import metres, tr

SETTLE_MS = 200
FRAME = QColor("#ffb300")


class ImagePane(QWidget):
    """Shows one rendered square."""

    resized = pyqtSignal()
    """The size has settled; a picture of the new size is wanted."""

    def __init__(self, title: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._title = title
        self._image: Optional[QImage] = None
        self._message = ""
        self._bar_fraction = 0.0
        self._bar_text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(title)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.resized)

    def side_px(self) -> int:
        """Side of the picture in device pixels."""
        return max(64, int(min(self.width(), self.height()) * self.devicePixelRatioF()))

    def show_image(self, image: QImage, side_m: float, bar_m: float) -> None:
        """Show ``image`` of ``side_m`` on the ground with a bar of ``bar_m``; no bar where the size is unknown (0)."""
        self._image, self._message = image, ""
        self._bar_fraction = bar_m / side_m if side_m > 0.0 else 0.0
        self._bar_text = metres(bar_m) if bar_m < 1.0 or bar_m >= 1000.0 else "{:.0f} m".format(bar_m)
        self.update()

    def show_message(self, message: str) -> None:
        """Show words instead of a picture."""
        self._image, self._message = None, message
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Square."""
        return width

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A useful size in a dock of usual width."""
        return QSize(180, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a new picture once the size has settled."""
        super().resizeEvent(event)
        self._settle.start(SETTLE_MS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw picture, frame, title and bar."""
        square = self.square()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(square, self.palette().color(self.palette().ColorRole.Dark))
        if self._image is None:
            painter.setPen(self.palette().color(self.palette().ColorRole.BrightText))
            box = square.adjusted(8, 8, -8, -8)
            painter.drawText(box, self._message, QTextOption(Qt.AlignmentFlag.AlignCenter))
            painter.end()
            return
        self._draw_picture(painter, square)
        self._draw_frame(painter, square)
        self._draw_titles(painter, square)
        if self._bar_fraction > 0.0:
            self._draw_bar(painter, square)
        painter.end()

    def square(self) -> QRectF:
        """Where the picture stands."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2.0, 0.0, side, side)

    def _draw_picture(self, painter: QPainter, square: QRectF) -> None:
        painter.drawImage(square, self._image)

    def _draw_titles(self, painter: QPainter, square: QRectF) -> None:
        self._draw_label(painter, square.topLeft() + QPointF(6.0, 6.0), self._title)

    def _draw_frame(self, painter: QPainter, square: QRectF) -> None:
        inset = square.width() * CONTEXT / (1.0 + 2.0 * CONTEXT)
        frame = square.adjusted(inset, inset, -inset, -inset)
        for color, width in ((QColor(0, 0, 0, 160), 3.0), (FRAME, 1.4)):
            painter.setPen(QPen(color, width))
            painter.drawRect(frame)

    def _draw_label(self, painter: QPainter, corner: QPointF, text: str) -> None:
        metrics = painter.fontMetrics()
        box = QRectF(corner.x(), corner.y(), metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor("white"))
        painter.drawText(box, text, QTextOption(Qt.AlignmentFlag.AlignCenter))

    def _draw_bar(self, painter: QPainter, square: QRectF) -> None:
        length = square.width() * self._bar_fraction
        y = square.bottom() - 12.0
        x = square.left() + 8.0
        for color, width in ((QColor(0, 0, 0, 200), 5.0), (QColor("white"), 2.4)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))
        self._draw_label(painter, QPointF(x + length + 6, y - painter.fontMetrics().height() / 2.0 - 3), self._bar_text)


def titles() -> "tuple[str, str]":
    """Titles of the two panes."""
    return tr("SAR"), tr("Optical")
