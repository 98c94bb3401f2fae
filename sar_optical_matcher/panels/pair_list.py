"""The pairs to train on: layers on one grid, folders, reviewed matches; several together."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...backend.errors import InputError, SarmatchError
from .. import settings
from ..pair_sources import PairSource, of_folder, result_folders
from ..texts import tr
from .pair_dialog import PairDialog

VISIBLE_ROWS = 3


class PairList(QWidget):
    """A list and its buttons."""

    changed = pyqtSignal()
    match_wanted = pyqtSignal(str)
    """The patches of this match, a folder of results, are to become pairs."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Pairs to train on"))
        self.list.setToolTip(tr("Co-registered pairs of SAR and optical images; all are trained on together"))
        self.list.setFixedHeight(VISIBLE_ROWS * (self.fontMetrics().height() + 6) + 6)
        self.add_layers = QPushButton(tr("Add &layers…"), self)
        self.add_layers.setToolTip(tr("A SAR and an optical layer of the project that lie on one grid"))
        self.add_folder = QPushButton(tr("Add &folder…"), self)
        self.add_folder.setToolTip(tr("A folder of pairs in one of the known layouts"))
        self.add_match = QToolButton(self)
        self.add_match.setText(tr("Add match"))
        self.add_match.setToolTip(tr("The patches of a match that you have reviewed: accepted ones become pairs"))
        self.add_match.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._matches = QMenu(self.add_match)
        self._matches.aboutToShow.connect(self._list_matches)
        self.add_match.setMenu(self._matches)
        self.remove = QToolButton(self)
        self.remove.setText("−")
        self.remove.setToolTip(tr("Take the selected pairs off the list"))
        row = QHBoxLayout()
        for widget in (self.add_layers, self.add_folder, self.add_match, self.remove):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.list)
        column.addLayout(row)
        self.setFocusProxy(self.list)
        self.add_layers.clicked.connect(self.ask_layers)
        self.add_folder.clicked.connect(self.ask_folder)
        self.remove.clicked.connect(self.remove_selected)
        self.list.itemSelectionChanged.connect(self._update)
        self._update()

    def data(self) -> str:
        """All pairs, as the engine takes them.

        Raises:
            InputError: there are none.
        """
        if not self.list.count():
            raise InputError(tr("no pairs to train on are chosen"), tr("Add layers or a folder."), "input_missing")
        return ";".join(source.data for source in self.sources())

    def sources(self) -> List[PairSource]:
        """The entries."""
        role = Qt.ItemDataRole.UserRole
        return [self.list.item(number).data(role) for number in range(self.list.count())]

    def add(self, source: PairSource) -> None:
        """Add an entry, unless it is there."""
        if any(source.data == each.data for each in self.sources()):
            return
        item = QListWidgetItem("{}  ({})".format(source.title, source.facts))
        item.setToolTip(source.data.replace(",", "\n"))
        item.setData(Qt.ItemDataRole.UserRole, source)
        self.list.addItem(item)
        self._update()
        self.changed.emit()

    def ask_layers(self) -> None:
        """Ask for two layers."""
        dialog = PairDialog(self)
        dialog.chosen.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_folder(self) -> None:
        """Ask for a folder of pairs."""
        start = settings.text(settings.LAST_RASTER_FOLDER)
        path = QFileDialog.getExistingDirectory(self, tr("Folder of training pairs"), start)
        if path:
            settings.set_text(settings.LAST_RASTER_FOLDER, os.path.dirname(path))
            try:
                self.add(of_folder(path))
            except SarmatchError as error:
                QMessageBox.warning(self, tr("Training pairs"), str(error))

    def remove_selected(self) -> None:
        """Take the selected entries off the list."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._update()
        self.changed.emit()

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, in order."""
        return [self.list, self.add_layers, self.add_folder, self.add_match, self.remove]

    def _list_matches(self) -> None:
        self._matches.clear()
        for folder in result_folders(QgsProject.instance()):
            name = os.path.basename(folder)
            self._matches.addAction(name).triggered.connect(lambda _checked, path=folder: self.match_wanted.emit(path))
        self._matches.addSeparator()
        self._matches.addAction(tr("Another results folder…")).triggered.connect(self._ask_match)

    def _ask_match(self) -> None:
        start = settings.text(settings.RESULTS_FOLDER)
        path = QFileDialog.getExistingDirectory(self, tr("Results folder of a match"), start)
        if path:
            self.match_wanted.emit(path)

    def _update(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))
