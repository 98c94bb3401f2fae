"""The buttons of the review: accept, reject, unsure, undo, redo."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ..qt_compat import QUndoStack
from ..texts import tr
from .verdicts import ACCEPTED, COLORS, REJECTED, UNSURE

BAND_PX = (4, 14)


class VerdictBar(QWidget):
    """Three verdicts on the patch in hand, and the way back."""

    said = pyqtSignal(str)
    """Carries the verdict."""
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()

    def __init__(self, undo_stack: QUndoStack, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.buttons: Dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        words = {
            ACCEPTED: (tr("Accept"), tr("The place is right; the patch counts in fits and training"), "A"),
            REJECTED: (tr("Reject"), tr("The place is wrong; the patch does not count"), "R"),
            UNSURE: (tr("Unsure"), tr("Cannot be told; the patch does not count"), "U"),
        }
        for verdict, (title, tip, key) in words.items():
            button = QPushButton(_band(verdict), "{} ({})".format(title, key), self)
            button.setToolTip("{} ({})".format(tip, key))
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.said.emit(verdict))
            self.buttons[verdict] = button
            row.addWidget(button, 1)
        self.undo_button = self._history_button("↶", "Ctrl+Z")
        self.redo_button = self._history_button("↷", "Ctrl+Shift+Z")
        self.undo_button.clicked.connect(self.undo_wanted)
        self.redo_button.clicked.connect(self.redo_wanted)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        undo_stack.indexChanged.connect(lambda _index: self._describe(undo_stack))
        self._describe(undo_stack)

    def set_ready(self, is_ready: bool) -> None:
        """Whether a patch is in hand."""
        for button in self.buttons.values():
            button.setEnabled(is_ready)

    def _history_button(self, sign: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setProperty("keys", keys)
        return button

    def _describe(self, stack: QUndoStack) -> None:
        self.undo_button.setEnabled(stack.canUndo())
        self.redo_button.setEnabled(stack.canRedo())
        for button, word, text in (
            (self.undo_button, tr("Undo"), stack.undoText()),
            (self.redo_button, tr("Redo"), stack.redoText()),
        ):
            what = "{}: {}".format(word, text) if text else word
            button.setToolTip("{} ({})".format(what, button.property("keys")))
            button.setAccessibleName(what)


def _band(verdict: str) -> QIcon:
    pixmap = QPixmap(*BAND_PX)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect(), QColor(COLORS[verdict]))
    painter.end()
    return QIcon(pixmap)
