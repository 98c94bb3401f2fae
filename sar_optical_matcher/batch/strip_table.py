"""The strips of a batch as a table: name, state, confidence, seconds; the reason as a tooltip."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..outcome import FAILED as RED
from ..outcome import FOUND as GREEN
from ..outcome import NOT_FOUND as ORANGE
from ..panels.run_status import COLORS
from ..texts import percent, tr
from .job import FAILED, FOUND, NOT_FOUND, RUNNING, WAITING, BatchEntry

NAME, STATE, CONFIDENCE, SECONDS = range(4)
PATH_ROLE = Qt.ItemDataRole.UserRole
_COLORS = {FOUND: GREEN, NOT_FOUND: ORANGE, FAILED: RED}


class StripTable(QTreeWidget):
    """Rows in the order in which they are matched; a double click or Enter asks for a row's result."""

    wanted = pyqtSignal(str)
    """Path of the strip whose result is to be shown."""
    edited = pyqtSignal()
    """Strips were added or removed."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr("SAR strip"), tr("State"), tr("Confidence"), tr("Time")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Strips of the batch"))
        self.setToolTip(tr("Double click a row to see its result on the map"))
        self.setMinimumHeight(130)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (STATE, CONFIDENCE, SECONDS):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemActivated.connect(lambda item, _column: self.wanted.emit(item.data(NAME, PATH_ROLE)))

    def strips(self) -> List[Tuple[str, str]]:
        """Name and path of every row."""
        items = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        return [(item.text(NAME), item.data(NAME, PATH_ROLE)) for item in items]

    def add(self, strips: List[Tuple[str, str]]) -> int:
        """Add strips that are not there yet; returns how many were new."""
        known = {path for _name, path in self.strips()}
        items = []
        for name, path in strips:
            if path in known:
                continue
            known.add(path)
            item = QTreeWidgetItem([name, _state_text(WAITING), "", ""])
            item.setData(NAME, PATH_ROLE, path)
            item.setToolTip(NAME, path)
            for column in (CONFIDENCE, SECONDS):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            items.append(item)
        self.addTopLevelItems(items)
        if items:
            self.edited.emit()
        return len(items)

    def remove_selected(self) -> None:
        """Take the selected rows out; results stay where they are."""
        for item in self.selectedItems():
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        self.edited.emit()

    def selected(self) -> List[str]:
        """Paths of the selected rows."""
        return [item.data(NAME, PATH_ROLE) for item in self.selectedItems()]

    def show_entry(self, entry: BatchEntry, percent_done: Optional[int] = None) -> None:
        """Show the state of one strip, with how far it is while it runs."""
        item = self._items().get(entry.path)
        if item is None:
            return
        text = _state_text(entry.state)
        if entry.state == RUNNING:
            text = tr("running") if percent_done is None else "{} %".format(percent_done)
            self.scrollToItem(item)
        item.setText(STATE, text)
        # Never "100 %": no number of trials tells that from 99.
        known = entry.confidence is not None and entry.state in (FOUND, NOT_FOUND)
        item.setText(CONFIDENCE, percent(min(0.99, entry.confidence)) if known else "")
        item.setText(SECONDS, "{:.0f} s".format(entry.seconds) if entry.seconds is not None else "")
        color = _COLORS.get(entry.state)
        item.setForeground(STATE, QBrush(QColor(COLORS[color])) if color else QBrush())
        item.setToolTip(STATE, entry.reason)

    def _items(self) -> Dict[str, QTreeWidgetItem]:
        items = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        return {item.data(NAME, PATH_ROLE): item for item in items}


def _state_text(state: str) -> str:
    # Written out, so that a translator's tool finds them.
    texts = {
        WAITING: tr("waiting"),
        RUNNING: tr("running"),
        FOUND: tr("found"),
        NOT_FOUND: tr("not found"),
        FAILED: tr("failed"),
    }
    return texts[state]


def file_filter() -> str:
    """What the file dialog offers."""
    return tr("Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)")
