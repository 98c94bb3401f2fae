"""The list of patches: a table of their numbers, and the filter that threshold and verdict make."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ..qt_compat import flag_number
from ..texts import metres, tr
from .verdicts import COLORS, OPEN, VERDICTS, ReviewedPatch, verdict_title

PATCH, CONFIDENCE, SIMILARITY, RESIDUAL, STATE = range(5)
DOT_PX = 10
PICKED_SIGN = "✎"
EVERY = "every"
"""The filter that lets all verdicts through."""


class PatchModel(QAbstractTableModel):
    """Rows of :class:`ReviewedPatch`."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.patches: List[ReviewedPatch] = []
        self._rows: Dict[int, int] = {}
        self._dots = {verdict: _dot(QColor(COLORS[verdict])) for verdict in VERDICTS}

    def set_patches(self, patches: List[ReviewedPatch]) -> None:
        """Show another result."""
        self.beginResetModel()
        self.patches = list(patches)
        self._rows = {patch.fid: row for row, patch in enumerate(self.patches)}
        self.endResetModel()

    def update_patches(self, patches: List[ReviewedPatch]) -> None:
        """Show the new state of some patches."""
        rows = []
        for patch in patches:
            row = self._rows.get(patch.fid)
            if row is not None:
                self.patches[row] = patch
                rows.append(row)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), STATE))

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows; they stay so while verdicts change, that no row runs away from under the eye."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [self.patches[index.row()].fid for index in held]
        descending = order == Qt.SortOrder.DescendingOrder
        self.patches.sort(key=lambda patch: _sort_key(patch, column), reverse=descending)
        self._rows = {patch.fid: row for row, patch in enumerate(self.patches)}
        moved = [self.index(self._rows[fid], index.column()) for fid, index in zip(before, held)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def row_of(self, fid: int) -> int:
        """Row of a feature; -1 where it is not there."""
        return self._rows.get(fid, -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many patches there are."""
        return 0 if parent.isValid() else len(self.patches)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number, confidence, similarity, residual, verdict."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(self, section: int, orientation: Any, role: int = 0) -> Any:  # noqa: N802 - Qt's name
        """The columns' titles and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Patch"), tr("Confidence"), tr("Similarity"), tr("Residual"), tr("Verdict"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Number of the patch along the strip"),
                tr("How sure the match is of this place, 0 to 1"),
                tr("How alike SAR and optical image are here, -1 to 1"),
                tr("Distance from where the fitted strip puts the patch"),
                tr("What you have said of it"),
            )[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Text, coloured dot, tooltip."""
        if not index.isValid():
            return None
        patch, column = self.patches[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(patch, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE:
            return self._dots[patch.verdict]
        if role == Qt.ItemDataRole.TextAlignmentRole and column != STATE:
            return flag_number(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(patch)
        return None


class PatchFilter(QSortFilterProxyModel):
    """Shows the patches from a confidence on, of one verdict or of all."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.threshold = 0.0
        self.verdict = EVERY

    def set_threshold(self, threshold: float) -> None:
        """Show patches of at least this confidence."""
        self.threshold = threshold
        self.invalidateFilter()

    def set_verdict(self, verdict: str) -> None:
        """Show patches of one verdict, or of :data:`EVERY`."""
        self.verdict = verdict
        self.invalidateFilter()

    def shows(self, patch: ReviewedPatch) -> bool:
        """Whether a patch passes."""
        # A place that a person has picked does not disappear for what the search thought of it.
        is_above = patch.confidence >= self.threshold - 1e-9 or patch.picked_rank is not None
        return is_above and self.verdict in (EVERY, patch.verdict)

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the patches themselves: in Python's own sort, hundreds of times faster than cell by cell from Qt's."""
        self.sourceModel().sort(column, order)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802 - Qt's name
        """Whether a row of the model passes."""
        return self.shows(self.sourceModel().patches[row])

    def shown(self) -> List[ReviewedPatch]:
        """The patches shown, in the list's order."""
        model = self.sourceModel()
        return [model.patches[self.mapToSource(self.index(row, 0)).row()] for row in range(self.rowCount())]


def _text(patch: ReviewedPatch, column: int) -> str:
    if column == PATCH:
        return str(patch.query_id)
    if column == CONFIDENCE:
        return "{:.2f}".format(patch.confidence)
    if column == SIMILARITY:
        return "{:.2f}".format(patch.similarity)
    if column == RESIDUAL:
        return "–" if patch.residual_m is None else metres(patch.residual_m)
    words = verdict_title(patch.verdict)
    return words if patch.picked_rank is None else "{} {}".format(words, PICKED_SIGN)


def _sort_key(patch: ReviewedPatch, column: int) -> Any:
    if column == RESIDUAL:
        return -1.0 if patch.residual_m is None else patch.residual_m
    keys = (patch.query_id, patch.confidence, patch.similarity, 0.0, VERDICTS.index(patch.verdict))
    return keys[column]


def _tip(patch: ReviewedPatch) -> str:
    if patch.picked_rank is not None:
        return tr("Its place was picked by hand: candidate {}").format(patch.picked_rank)
    if patch.verdict == OPEN:
        return (
            tr("Not reviewed; the match accepted it")
            if patch.accepted
            else tr("Not reviewed; the match did not accept it")
        )
    return verdict_title(patch.verdict)


def _dot(color: QColor) -> QIcon:
    pixmap = QPixmap(DOT_PX, DOT_PX)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(1, 1, DOT_PX - 2, DOT_PX - 2)
    painter.end()
    return QIcon(pixmap)
