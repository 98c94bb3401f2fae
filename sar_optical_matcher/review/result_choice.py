"""Which result is reviewed: one whose layers the project shows, or any folder."""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QToolButton, QWidget

from .. import settings
from ..pair_sources import result_folders
from ..texts import tr


class ResultChoice(QWidget):
    """A box of the project's results and a button for others."""

    chosen = pyqtSignal(str)
    """Carries the folder: of the user's choice, or of the newest result of a project that was opened."""
    gone = pyqtSignal()
    """The project was closed, and the result shown with it."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setToolTip(tr("The match to review; those of the project are listed"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.activated.connect(self._on_activated)
        self.button = QToolButton(self)
        self.button.setText("…")
        self.button.setToolTip(tr("Open the folder of any earlier match"))
        self.button.clicked.connect(self.browse)
        label = QLabel(tr("&Result"), self)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.box)
        project = QgsProject.instance()
        project.layersAdded.connect(self.refresh)
        project.layersRemoved.connect(self.refresh)
        project.cleared.connect(self._on_closed)
        project.readProject.connect(self._on_opened)
        self._is_project_new = False
        self.refresh()

    @property
    def folder(self) -> str:
        """The folder shown; empty where there is none."""
        return str(self.box.currentData() or "")

    def newest(self) -> str:
        """The project's result that was written last; empty where it has none."""
        folders = result_folders(QgsProject.instance())
        return max(folders, key=os.path.getmtime, default="")

    def show_folder(self, folder: str) -> None:
        """Show that ``folder`` is the one under review."""
        number = self.box.findData(folder)
        if number < 0:
            self._add(folder)
            number = self.box.count() - 1
        self.box.setCurrentIndex(number)

    def refresh(self, *_layers: object) -> None:
        """List the project's results anew; what is under review stays."""
        present = self.folder
        self.box.clear()
        folders = result_folders(QgsProject.instance())
        for folder in folders + ([present] if present and present not in folders else []):
            self._add(folder)
        self.box.setEnabled(self.box.count() > 0)
        self.box.setCurrentIndex(self.box.findData(present))

    def browse(self) -> None:
        """Ask for a folder."""
        start = settings.text(settings.RESULTS_FOLDER)
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a match"), start)
        if folder:
            self.chosen.emit(os.path.normpath(folder))

    def clean_up(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.refresh)
        project.layersRemoved.disconnect(self.refresh)
        project.cleared.disconnect(self._on_closed)
        project.readProject.disconnect(self._on_opened)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the project that was opened meanwhile."""
        super().showEvent(event)
        self._take_newest()

    def _on_closed(self) -> None:
        self.box.clear()
        self.gone.emit()

    def _on_opened(self, *_document: object) -> None:
        self._is_project_new = True
        if self.isVisible():  # else when it is looked at: a panel behind others does not move the map
            self._take_newest()

    def _take_newest(self) -> None:
        is_wanted, self._is_project_new = self._is_project_new and not self.folder, False
        folder = self.newest() if is_wanted else ""
        if folder:
            self.chosen.emit(folder)

    def _add(self, folder: str) -> None:
        self.box.addItem(os.path.basename(folder) or folder, folder)
        self.box.setItemData(self.box.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        self.box.setEnabled(True)

    def _on_activated(self, _number: int) -> None:
        if self.folder:
            self.chosen.emit(self.folder)
