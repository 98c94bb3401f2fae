"""The list of patches as the reviewer walks through it: surest first, one in hand."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..texts import tr
from .model import CONFIDENCE, PatchFilter, PatchModel
from .verdicts import ReviewedPatch

ROWS_SEEN = 4
SHARES = (0.12, 0.27, 0.2, 0.18, 0.23)
"""Of the width, for each column: all fit, whatever the dock's width."""


class PatchList(QTableView):
    """A table of patches, sorted and filtered."""

    changed = pyqtSignal()
    """Another patch is in hand, or none."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.patches = PatchModel(self)
        self.filter = PatchFilter(self)
        self.filter.setSourceModel(self.patches)
        self.setModel(self.filter)
        self.setSortingEnabled(True)
        self.sortByColumn(CONFIDENCE, Qt.SortOrder.DescendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Patches of the strip"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight((ROWS_SEEN + 1) * (self.fontMetrics().height() + 7) + 6)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.changed.emit())

    def show_patches(self, patches: List[ReviewedPatch]) -> None:
        """Show another result and take its first patch in hand."""
        self.patches.set_patches(patches)
        header = self.horizontalHeader()
        self.patches.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if self.filter.rowCount():
            self.setCurrentIndex(self.filter.index(0, 0))
        self.changed.emit()

    def current(self) -> Optional[ReviewedPatch]:
        """The patch in hand."""
        return self._patch_at(self.currentIndex())

    def following(self) -> Optional[ReviewedPatch]:
        """The patch below the one in hand."""
        return self._patch_at(self.filter.index(self.currentIndex().row() + 1, 0))

    def choose(self, fid: int) -> bool:
        """Take a patch in hand; False where the list does not show it."""
        row = self.patches.row_of(fid)
        index = self.filter.mapFromSource(self.patches.index(row, 0)) if row >= 0 else QModelIndex()
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def walk(self, step: int) -> None:
        """Go to the next (+1) or the previous (-1) patch; where none is in hand, to the first."""
        rows, index = self.filter.rowCount(), self.currentIndex()
        if rows:
            row = min(rows - 1, max(0, index.row() + step)) if index.isValid() else 0
            self.setCurrentIndex(self.filter.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out."""
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, int(share * self.viewport().width()))

    def _patch_at(self, index: QModelIndex) -> Optional[ReviewedPatch]:
        return self.patches.patches[self.filter.mapToSource(index).row()] if index.isValid() else None
