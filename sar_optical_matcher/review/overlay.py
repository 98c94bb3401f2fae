"""SAR patch and optical place in one square, one over the other: flickering, with a curtain, or half transparent."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

from ..panels.image_pane import ImagePane, titles
from ..texts import tr

BESIDE, FLICKER, SWIPE, OPACITY = "beside", "flicker", "swipe", "opacity"
MODES = (BESIDE, FLICKER, SWIPE, OPACITY)
FLICKER_MS = 450
STEP = 0.05


class OverlayPane(ImagePane):
    """Both pictures on one square.

    ``share`` is, for the curtain, how much of the width shows SAR, and else how opaque SAR lies on the optical image.
    """

    share_changed = pyqtSignal(float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("SAR and optical, one over the other"), parent)
        self.mode = SWIPE
        self.share = 0.5
        self.shows_sar = True
        self._images: List[Optional[QImage]] = [None, None]
        self._clock = QTimer(self)
        self._clock.setInterval(FLICKER_MS)
        self._clock.timeout.connect(self.flip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 200)

    def set_mode(self, mode: str) -> None:
        """Flicker, curtain or transparency."""
        self.mode = mode
        self.setCursor(Qt.CursorShape.SplitHCursor if mode == SWIPE else Qt.CursorShape.ArrowCursor)
        if mode == FLICKER and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()
        self.update()

    def set_share(self, share: float) -> None:
        """Move the curtain, or make SAR more or less opaque."""
        share = min(1.0, max(0.0, share))
        if share != self.share:
            self.share = share
            self.update()
            self.share_changed.emit(share)

    def flip(self) -> None:
        """Show the other picture."""
        self.shows_sar = not self.shows_sar
        self.update()

    def show_pair(self, number: int, image: QImage, side_m: float, bar_m: float) -> None:
        """Take one of the two pictures: 0 is SAR, 1 optical."""
        self._images[number] = image
        if all(picture is not None for picture in self._images):
            self.show_image(self._images[0], side_m, bar_m)

    def forget(self) -> None:
        """Show nothing."""
        self._images = [None, None]
        self._clock.stop()
        self.show_message("")

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Flicker only while it is seen."""
        super().showEvent(event)
        self.set_mode(self.mode)

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Stop flickering."""
        super().hideEvent(event)
        self._clock.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the curtain, or flip at once."""
        if self.mode == FLICKER:
            self.flip()
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag curtain or transparency."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right move the share, the space bar flips."""
        if event.key() == Qt.Key.Key_Space and self.mode == FLICKER:
            self.flip()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.mode != FLICKER:
            self.set_share(self.share + (STEP if event.key() == Qt.Key.Key_Right else -STEP))
        else:
            super().keyPressEvent(event)

    def _drag(self, event: QMouseEvent) -> None:
        if self.mode in (SWIPE, OPACITY):
            place = event.position() if hasattr(event, "position") else event.localPos()
            square = self.square()
            self.set_share((place.x() - square.left()) / max(1.0, square.width()))

    def _draw_picture(self, painter: QPainter, square: QRectF) -> None:
        sar, optical = self._images
        if self.mode == FLICKER:
            painter.drawImage(square, sar if self.shows_sar else optical)
            return
        painter.drawImage(square, optical)
        if self.mode == OPACITY:
            painter.setOpacity(self.share)
            painter.drawImage(square, sar)
            painter.setOpacity(1.0)
            return
        x = square.left() + self.share * square.width()
        painter.save()
        painter.setClipRect(QRectF(square.left(), square.top(), x - square.left(), square.height()))
        painter.drawImage(square, sar)
        painter.restore()
        for color, width in ((QColor(0, 0, 0, 160), 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()))

    def _draw_titles(self, painter: QPainter, square: QRectF) -> None:
        sar, optical = titles()
        left = square.topLeft() + QPointF(6.0, 6.0)
        if self.mode == FLICKER:
            self._draw_label(painter, left, sar if self.shows_sar else optical)
            return
        if self.mode == OPACITY:
            self._draw_label(painter, left, "{} {:.0f} %".format(sar, 100.0 * self.share))
            return
        self._draw_label(painter, left, sar)
        wide = painter.fontMetrics().horizontalAdvance(optical) + 16.0
        self._draw_label(painter, square.topRight() + QPointF(-wide, 6.0), optical)
