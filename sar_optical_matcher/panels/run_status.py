"""What a run is doing and how it ended: bar, stage, time left; then one sentence in a coloured frame."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ..estimate import Estimate
from ..outcome import CANCELLED, FAILED, FOUND, NOT_FOUND, Outcome
from ..texts import duration, stage_title, tr
from .muted import muted_label

COLORS = {FOUND: "#2e7d32", NOT_FOUND: "#ef6c00", FAILED: "#c62828", CANCELLED: "#607d8b"}
SIGNS = {FOUND: "✔", NOT_FOUND: "?", FAILED: "!", CANCELLED: "–"}


class RunStatus(QWidget):
    """Progress while a run lasts, its outcome afterwards."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.stage = QLabel(self)
        self.left = muted_label(self)
        self.left.setWordWrap(False)
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        line = QHBoxLayout()
        line.addWidget(self.stage, 1)
        line.addWidget(self.left)
        self.frame = QFrame(self)
        self._sign = QLabel(self.frame)
        self.sentence = QLabel(self.frame)
        self.details = QLabel(self.frame)
        self._lay_out_frame()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.bar)
        layout.addWidget(self.frame)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Neither progress nor outcome."""
        self._show_bar(False)
        self.frame.hide()

    def show_start(self, text: str) -> None:
        """A run begins; how long it takes is not known yet."""
        self.frame.hide()
        self._show_bar(True)
        self.stage.setText(text)
        self.left.clear()
        self.bar.setRange(0, 0)

    def show_progress(self, stage: str, message: str, estimate: Estimate) -> None:
        """A stage, and how far it is."""
        title = stage_title(stage)
        if estimate.fraction is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(int(1000 * estimate.fraction))
            title = "{} · {} %".format(title, int(100 * estimate.fraction)) if not estimate.whole else title
        else:
            self.bar.setRange(0, 0)
        self.stage.setText(title)
        self.stage.setToolTip(message)
        left = duration(estimate.seconds_left)
        self.left.setText(left if estimate.whole or not left else tr("{} in this step").format(left))

    def show_stopping(self) -> None:
        """The user has asked to stop."""
        self.stage.setText(tr("Stopping …"))
        self.left.clear()
        self.bar.setRange(0, 0)

    def show_outcome(self, outcome: Outcome) -> None:
        """The end, in one sentence."""
        self._show_bar(False)
        color = COLORS[outcome.kind]
        self.frame.setStyleSheet(
            "#outcome {{ border: 1px solid {c}; border-left: 5px solid {c}; border-radius: 3px; }}".format(c=color)
        )
        self._sign.setText(SIGNS[outcome.kind])
        self._sign.setStyleSheet("color: {}; font-size: 18px; font-weight: bold;".format(color))
        self.sentence.setText(outcome.sentence)
        self.details.setText(outcome.details)
        self.details.setVisible(bool(outcome.details))
        self.frame.setAccessibleName(outcome.sentence)
        self.frame.show()

    def _show_bar(self, shown: bool) -> None:
        for widget in (self.bar, self.stage, self.left):
            widget.setVisible(shown)

    def _lay_out_frame(self) -> None:
        self.frame.setObjectName("outcome")
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        for label in (self.sentence, self.details):
            label.setWordWrap(True)
            # Messages carry paths and commands that one wants to copy.
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.details)
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
