"""How sure the patches are, as a histogram with a threshold that mouse and keys move. Painted here, no library."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..texts import tr
from .verdicts import COLORS, VERDICTS, ReviewedPatch

BINS = 20
STEP, PAGE = 0.01, 0.1
FADED = 0.28
"""How much of their colour bars below the threshold keep."""
SIDE_PX, HANDLE_PX = 8.0, 6.0


def bin_counts(patches: Sequence[ReviewedPatch], bins: int = BINS) -> List[List[int]]:
    """For each bin from 0 to 1 how many patches there are of each of :data:`VERDICTS`."""
    found = [[0] * len(VERDICTS) for _ in range(bins)]
    for patch in patches:
        number = min(bins - 1, max(0, int(patch.confidence * bins + 1e-9)))
        found[number][VERDICTS.index(patch.verdict)] += 1
    return found


class ConfidenceHistogram(QWidget):
    """Bars stacked by verdict; those below the threshold are faded."""

    threshold_changed = pyqtSignal(float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.threshold = 0.0
        self._counts = bin_counts([])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Histogram of confidence with a threshold"))
        self.setToolTip(
            tr("How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.")
        )

    def set_patches(self, patches: Sequence[ReviewedPatch]) -> None:
        """Count anew."""
        self._counts = bin_counts(patches)
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move the line; tells :attr:`threshold_changed` where it moved."""
        threshold = min(1.0, max(0.0, round(threshold, 2)))
        if threshold != self.threshold:
            self.threshold = threshold
            self.update()
            self.threshold_changed.emit(threshold)

    def position_of(self, confidence: float) -> float:
        """Where a confidence stands, in pixels from the left."""
        left, width = self._across()
        return left + confidence * width

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(300, 74)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the line to the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._take(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows by 0.01, page keys by 0.1, Home and End."""
        moves = {
            Qt.Key.Key_Left: self.threshold - STEP,
            Qt.Key.Key_Right: self.threshold + STEP,
            Qt.Key.Key_PageDown: self.threshold - PAGE,
            Qt.Key.Key_PageUp: self.threshold + PAGE,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        if event.key() in moves:
            self.set_threshold(moves[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw bars, axis and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(0.85 * font.pointSizeF())
        painter.setFont(font)
        line_px = painter.fontMetrics().height()
        top, bottom = line_px + 3.0, self.height() - line_px - 5.0
        self._draw_bars(painter, top, bottom)
        self._draw_axis(painter, bottom, line_px)
        self._draw_threshold(painter, top, bottom, line_px)
        painter.end()

    def _draw_bars(self, painter: QPainter, top: float, bottom: float) -> None:
        left, width = self._across()
        step, most = width / BINS, max(1, max(sum(counts) for counts in self._counts))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, counts in enumerate(self._counts):
            base = bottom
            is_below = (number + 1) / BINS <= self.threshold + 1e-9
            for verdict, count in zip(VERDICTS, counts):
                height = (bottom - top) * count / most
                color = QColor(COLORS[verdict])
                color.setAlphaF(FADED if is_below else 1.0)
                painter.setBrush(color)
                painter.drawRect(QRectF(left + number * step + 0.5, base - height, step - 1.0, height))
                base -= height

    def _draw_axis(self, painter: QPainter, bottom: float, line_px: int) -> None:
        left, width = self._across()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        ink.setAlphaF(0.7)
        painter.setPen(QPen(ink, 1.0))
        painter.drawLine(QPointF(left, bottom + 0.5), QPointF(left + width, bottom + 0.5))
        for value in (0.0, 0.5, 1.0):
            x = left + value * width
            painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 3.0))
            text = "{:g}".format(value)
            wide = painter.fontMetrics().horizontalAdvance(text)
            at = min(max(x - wide / 2.0, 0.0), self.width() - wide)
            painter.drawText(QPointF(at, bottom + 2.0 + line_px), text)

    def _draw_threshold(self, painter: QPainter, top: float, bottom: float, line_px: int) -> None:
        x = self.position_of(self.threshold)
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.WindowText
        color = self.palette().color(role)
        painter.setPen(QPen(color, 2.0 if self.hasFocus() else 1.4))
        painter.drawLine(QPointF(x, top - 1.0), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(
            QPolygonF([QPointF(x - HANDLE_PX, top - 7.0), QPointF(x + HANDLE_PX, top - 7.0), QPointF(x, top + 1.0)])
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = tr("from {:.2f}").format(self.threshold)
        wide = painter.fontMetrics().horizontalAdvance(text)
        # Beside the handle, on the side that has room.
        at = x + HANDLE_PX + 4.0 if x + wide + 16.0 < self.width() else x - HANDLE_PX - 4.0 - wide
        painter.drawText(QPointF(at, float(line_px) - 2.0), text)

    def _across(self) -> Tuple[float, float]:
        return SIDE_PX, max(1.0, self.width() - 2.0 * SIDE_PX)

    def _take(self, event: QMouseEvent) -> None:
        place = event.position() if hasattr(event, "position") else event.localPos()
        left, width = self._across()
        self.set_threshold((place.x() - left) / width)
