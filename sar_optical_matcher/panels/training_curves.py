"""A training's curves as they grow, and its newest values in words, which need no matplotlib."""

from __future__ import annotations

from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPalette, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..curve_painter import Axes, CurvePainter, Drawing
from ..texts import tr
from ..training_history import TrainingHistory
from ..training_texts import curve_title, newest_values
from .muted import muted_label

REFRESH_MS = 1000
"""Curves are drawn anew at most this often."""
BOX_HEIGHT = 130
"""Of one box of curves, in logical pixels."""


class TrainingCurves(QWidget):
    """Curves above, newest values below."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._history = TrainingHistory()
        self._painter = CurvePainter(self)
        self._painter.painted.connect(self._show)
        self._painter.unavailable.connect(self._do_without)
        self._can_paint = True
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.picture.setAccessibleName(tr("Curves of the training"))
        self.values = QLabel(self)
        self.values.setWordWrap(True)
        self.values.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = muted_label(self)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self.values)
        column.addWidget(self.note)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._draw)

    def show_history(self, history: TrainingHistory) -> None:
        """Show what a run has told so far; called at every message."""
        self._history = history
        self.values.setText(newest_values(history))
        if self._can_paint and not self._due.isActive():
            self._due.start(REFRESH_MS if self.picture.pixmap() is not None and self._has_picture() else 0)

    def clean_up(self) -> None:
        """End the drawing thread; the panel is about to go."""
        self._due.stop()
        self._can_paint = False
        self._painter.close()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw for the new width, once it has settled."""
        super().resizeEvent(event)
        if self._has_picture() and event.oldSize().width() != event.size().width():
            self._due.start(REFRESH_MS // 2)

    def _has_picture(self) -> bool:
        pixmap = self.picture.pixmap()
        return pixmap is not None and not pixmap.isNull()

    def _draw(self) -> None:
        boxes = self._boxes()
        if not boxes or not self._can_paint:
            return
        size = QSize(max(240, self.width()), BOX_HEIGHT * len(boxes) + 20)
        self.picture.setFixedHeight(size.height())
        scale = self.devicePixelRatioF()
        colors = self.palette()
        self._painter.paint(
            Drawing(
                boxes,
                int(size.width() * scale),
                int(size.height() * scale),
                scale,
                colors.color(QPalette.ColorRole.WindowText).name(),
                colors.color(QPalette.ColorRole.Window).name(),
                tr("step"),
            )
        )

    def _boxes(self) -> Tuple[Axes, ...]:
        boxes: List[Axes] = []
        for title, names in (
            (tr("Loss"), self._history.loss_names()),
            (tr("On held-out data"), self._history.validation_names()),
        ):
            # Copies: the painter's thread reads them while more values come.
            lines = []
            for name in names:
                steps, numbers = self._history.curve(name)
                lines.append((curve_title(name), (list(steps), list(numbers))))
            if lines:
                single = len(lines) == 1 and lines[0][0].lower() != title.lower()
                boxes.append(Axes("{}: {}".format(title, lines[0][0]) if single else title, tuple(lines)))
        return tuple(boxes)

    def _show(self, image: QImage) -> None:
        if self._can_paint:
            self.picture.setPixmap(QPixmap.fromImage(image))

    def _do_without(self, reason: str) -> None:
        self._can_paint = False
        self.picture.hide()
        self.note.setText(tr("No curves: this QGIS has no matplotlib that works ({}).").format(reason))
        self.note.show()
