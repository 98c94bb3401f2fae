"""What a batch asks before it replaces anything."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..texts import tr
from .job import BatchJob


def ask_to_replace(job: BatchJob, parent: QWidget, go_on: Callable[[], None]) -> QMessageBox:
    """Ask whether results that were made otherwise may be replaced; call ``go_on`` if so, and return the question."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("Results are there already"))
    box.setText(job.outdated_words() + ".")
    box.setInformativeText(
        tr("Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.")
    )
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    button = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    button.clicked.connect(lambda: go_on())
    box.open()
    return box
