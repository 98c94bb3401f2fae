"""Which patches the list shows: histogram with threshold, verdict, and how many that are."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..panels.muted import muted_label
from ..texts import tr
from .histogram import STEP, ConfidenceHistogram
from .model import EVERY
from .verdicts import ACCEPTED, OPEN, REJECTED, UNSURE, ReviewedPatch, counts


class FilterBar(QWidget):
    """Histogram, the threshold as a number, the verdict, counts, and a button that accepts all that is shown."""

    threshold_changed = pyqtSignal(float)
    changed = pyqtSignal()
    """Another threshold or another verdict."""
    accept_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.histogram = ConfidenceHistogram(self)
        self.spin = QgsDoubleSpinBox(self)
        self.spin.setRange(0.0, 1.0)
        self.spin.setDecimals(2)
        self.spin.setPrefix("≥ ")
        self.spin.setSingleStep(STEP * 5.0)
        self.spin.setClearValue(0.0)
        self.spin.setAccessibleName(tr("Least confidence shown"))
        self.spin.setToolTip(tr("Least confidence that is shown, in the list and on the map; nothing is computed anew"))
        self.verdict = QComboBox(self)
        self.verdict.setToolTip(tr("Show patches of one verdict only"))
        for title, verdict in (
            (tr("All"), EVERY),
            (tr("Not reviewed"), OPEN),
            (tr("Accepted"), ACCEPTED),
            (tr("Rejected"), REJECTED),
            (tr("Unsure"), UNSURE),
        ):
            self.verdict.addItem(title, verdict)
        self.accept_button = QPushButton(tr("Accept sho&wn"), self)
        self.accept_button.setToolTip(tr("Accept every patch in the list that is not reviewed yet, in one step"))
        self.accept_button.clicked.connect(self.accept_wanted)
        self.counts = muted_label(self)
        row = QHBoxLayout()
        row.addWidget(self.spin)
        row.addWidget(self.verdict, 1)
        row.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.histogram)
        layout.addLayout(row)
        layout.addWidget(self.counts)
        self.histogram.threshold_changed.connect(self._on_histogram)
        self.spin.valueChanged.connect(self.histogram.set_threshold)
        self.verdict.currentIndexChanged.connect(lambda _number: self.changed.emit())

    @property
    def threshold(self) -> float:
        """The least confidence that is shown."""
        return self.histogram.threshold

    @property
    def chosen_verdict(self) -> str:
        """The verdict that is shown, or :data:`model.EVERY`."""
        return str(self.verdict.currentData())

    def reset(self) -> None:
        """Show everything."""
        self.histogram.set_threshold(0.0)
        self.verdict.setCurrentIndex(0)

    def show_counts(self, patches: Sequence[ReviewedPatch], shown: Sequence[ReviewedPatch]) -> None:
        """Say how many there are, shown and accepted."""
        self.histogram.set_patches(patches)
        found = counts(patches)
        shown_words = tr("{} of {} shown, {} of them accepted").format(
            len(shown), len(patches), sum(patch.accepted for patch in shown)
        )
        self.counts.setText("{} · {}".format(shown_words, tr("{} reviewed").format(len(patches) - found[OPEN])))
        self.counts.setToolTip(
            tr("You have accepted {}, rejected {}, are unsure about {}; {} are open").format(
                found[ACCEPTED], found[REJECTED], found[UNSURE], found[OPEN]
            )
        )
        self.accept_button.setEnabled(any(patch.verdict == OPEN for patch in shown))

    def _on_histogram(self, threshold: float) -> None:
        self.spin.blockSignals(True)
        self.spin.setValue(threshold)
        self.spin.blockSignals(False)
        self.threshold_changed.emit(threshold)
        self.changed.emit()
