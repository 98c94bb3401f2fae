"""The table on screen: worst first, rows chosen by mouse and arrow keys, Space and C for what is done to them."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ..texts import tr
from .model import KIND, LEFT_OUT, RESIDUAL_PX, USE, PointModel, kind_words
from .points import ControlPoint, State

ROWS_SHOWN = 9
WIDTH_ROWS = 20
"""So many rows tell how wide a column is."""
USE_WIDTH_PX = 26


class PointTable(QTableView):
    """Shows a :class:`PointModel`; tells what the user wants of the chosen rows."""

    wanted = pyqtSignal(object)
    """A list of :class:`State`."""
    chosen = pyqtSignal(object)
    """The :class:`ControlPoint` of the row that was chosen last."""

    def __init__(self, model: PointModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.points = model
        self.setModel(model)
        self.setSortingEnabled(True)
        self.worst_first()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Table of control points"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        row_px = self.fontMetrics().height() + 6
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(WIDTH_ROWS)
        self.horizontalHeader().setMinimumSectionSize(USE_WIDTH_PX)
        self.horizontalHeader().setSectionResizeMode(USE, QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(ROWS_SHOWN * row_px + self.horizontalHeader().sizeHint().height())
        model.wanted.connect(lambda state: self.wanted.emit([state]))
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.doubleClicked.connect(self._on_double_click)
        self.customContextMenuRequested.connect(self._show_menu)

    def worst_first(self, column: int = RESIDUAL_PX) -> None:
        """Sort by a kind of residual, the largest first."""
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder)

    def sorted_by_residual(self) -> bool:
        """Whether the worst come first."""
        return self.points.sort_column() in (RESIDUAL_PX, LEFT_OUT)

    def fit_columns(self) -> None:
        """Make every column as wide as what is in it."""
        self.resizeColumnsToContents()
        self.setColumnWidth(USE, USE_WIDTH_PX)
        # Each kind has its word, whichever are in the table now.
        widest_px = max(self.fontMetrics().horizontalAdvance(word) for word in kind_words())
        self.setColumnWidth(KIND, widest_px + 30)

    def chosen_points(self) -> List[ControlPoint]:
        """The points of the rows that are chosen."""
        rows = self.selectionModel().selectedRows()
        return [point for point in map(self.points.point_at, rows) if point is not None]

    def choose(self, fid: int) -> None:
        """Choose the row of a point."""
        row = self.points.row_of(fid)
        if row >= 0:
            index = self.points.index(row, KIND)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def toggle_use(self) -> None:
        """Switch the chosen points off; on where all of them are off."""
        points = self.chosen_points()
        enabled = not any(point.enabled for point in points)
        self._want([State(point.fid, enabled, point.is_check) for point in points])

    def toggle_check(self) -> None:
        """Make the chosen points check points; points of the fit where all of them are check points in use."""
        points = self.chosen_points()
        is_check = not all(point.is_check_point for point in points)
        self._want([State(point.fid, True, is_check) for point in points])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space and C act on the chosen rows."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_use()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggle_check()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def menu(self) -> QMenu:
        """What can be done to the chosen rows."""
        menu = QMenu(self)
        points = self.chosen_points()
        is_on = any(point.enabled for point in points)
        menu.addAction(tr("Switch off") if is_on else tr("Switch on")).triggered.connect(self.toggle_use)
        are_checks = bool(points) and all(point.is_check_point for point in points)
        title = tr("Use for the fit") if are_checks else tr("Make check points")
        menu.addAction(title).triggered.connect(self.toggle_check)
        for action in menu.actions():
            action.setEnabled(bool(points))
        return menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))

    def _want(self, states: List[State]) -> None:
        if states:
            self.wanted.emit(states)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        point = self.points.point_at(current) if current.isValid() else None
        if point is not None:
            self.chosen.emit(point)

    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() == KIND:
            self.toggle_check()
