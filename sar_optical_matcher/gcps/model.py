"""The table of points: one row each, its choice and its residuals; sorted by numbers, not by their texts.

The model sorts itself: a proxy would ask for each number through Qt, and a thousand points would be felt at each tick.
"""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication

from ..qt_compat import flag_number
from ..texts import tr
from .figures import pixels_text
from .fitting import Residual
from .points import ControlPoint, State

USE, POINT, KIND, RESIDUAL_PX, RESIDUAL_M, LEFT_OUT, DX, DY, COL, ROW, X, Y, SIMILARITY = range(13)
FIT_COLOR, CHECK_COLOR, OFF_COLOR = "#0072b2", "#d55e00", "#8a8a8a"
"""Blue, orange-red and grey can be told apart with every kind of colour vision."""
DOT_PX = 10


class PointModel(QAbstractTableModel):
    """Rows of :class:`ControlPoint`. It changes nothing itself: a click asks through :attr:`wanted`."""

    wanted = pyqtSignal(object)
    """The :class:`State` that the user wants a point to have."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.points: List[ControlPoint] = []
        self.pixel_size_m: Optional[float] = None
        self._residuals: Dict[int, Residual] = {}
        self._left_out_px: Dict[int, float] = {}
        self._rows: List[ControlPoint] = []
        self._sorted_by, self._is_descending = RESIDUAL_PX, True
        self._dots = [_dot(color) for color in (FIT_COLOR, CHECK_COLOR, OFF_COLOR)]

    def set_points(self, points: List[ControlPoint], pixel_size_m: Optional[float]) -> None:
        """Show another result."""
        self.beginResetModel()
        self.points, self.pixel_size_m = list(points), pixel_size_m
        self._residuals, self._left_out_px = {}, {}
        self._rows = list(points)
        self.endResetModel()

    def update_points(self, points: List[ControlPoint], residuals: Dict[int, Residual]) -> None:
        """Show the same points in another state, with their residuals by fid; what was known of points left out is
        not true any more."""
        self.points, self._residuals, self._left_out_px = list(points), dict(residuals), {}
        self._order()

    def set_left_out(self, lengths_px: Dict[int, float]) -> None:
        """Show how far points lie from maps made without them, by fid."""
        self._left_out_px = dict(lengths_px)
        if self._sorted_by == LEFT_OUT:
            self._order()
        elif self._rows:
            self.dataChanged.emit(self.index(0, LEFT_OUT), self.index(len(self._rows) - 1, LEFT_OUT))

    def row_of(self, fid: int) -> int:
        """Row of a feature; -1 where it is not there."""
        return next((row for row, point in enumerate(self._rows) if point.fid == fid), -1)

    def point_at(self, index: QModelIndex) -> Optional[ControlPoint]:
        """The point of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def sort(self, column: int, order: Any = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the numbers of a column; of equal ones the lower point number comes first."""
        if column >= 0:
            self._sorted_by, self._is_descending = column, order == Qt.SortOrder.DescendingOrder
            self._order()

    def sort_column(self) -> int:
        """The column that rows are sorted by."""
        return self._sorted_by

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many points there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns there are."""
        return 0 if parent.isValid() else SIMILARITY + 1

    def flags(self, index: QModelIndex) -> Any:
        """Rows are chosen; the first column is ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == USE else flags

    def headerData(self, section: int, orientation: Any, role: int = 0) -> Any:  # noqa: N802 - Qt's name
        """The columns' titles and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _meanings()[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Text, number to sort by, tick, colours."""
        if not index.isValid():
            return None
        point, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == USE:
            return flag_number(Qt.CheckState.Checked if point.enabled else Qt.CheckState.Unchecked)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(point, column)
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return self._dots[0 if point.is_fit_point else 1 if point.is_check_point else 2]
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in (USE, KIND):
            return flag_number(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and not point.enabled:
            palette = QApplication.palette()
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _state_words(point)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = 0) -> bool:  # noqa: N802 - Qt's name
        """Ask for the tick that was clicked."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or index.column() != USE:
            return False
        point = self._rows[index.row()]
        self.wanted.emit(State(point.fid, Qt.CheckState(value) == Qt.CheckState.Checked, point.is_check))
        return True

    def number(self, point: ControlPoint, column: int) -> float:
        """What a cell is sorted by; what is not known lies below everything."""
        residual = self._residuals.get(point.fid)
        if column in (RESIDUAL_PX, RESIDUAL_M):
            return residual.length_px if residual is not None else -1.0
        if column == LEFT_OUT:
            return self._left_out_px.get(point.fid, -1.0)
        if column in (DX, DY):
            return (residual.dx_px if column == DX else residual.dy_px) if residual is not None else -math.inf
        return float(
            {
                USE: point.enabled,
                POINT: point.gcp_id,
                KIND: 0 if point.is_fit_point else 1 if point.is_check_point else 2,
                COL: point.col_px,
                ROW: point.row_px,
                X: point.x,
                Y: point.y,
                SIMILARITY: point.similarity,
            }[column]
        )

    def _text(self, point: ControlPoint, column: int) -> str:
        number = self.number(point, column)
        if column == USE:
            return ""
        if column == KIND:
            return kind_words()[int(number)]
        if column == POINT:
            return str(point.gcp_id)
        if column in (X, Y):
            return (
                "{:.6f}".format(number) if abs(point.x) <= 360.0 and abs(point.y) <= 90.0 else "{:.1f}".format(number)
            )
        if column in (RESIDUAL_PX, RESIDUAL_M, LEFT_OUT) and number < 0.0 or math.isinf(number):
            return "–"
        if column == RESIDUAL_M:
            return "–" if self.pixel_size_m is None else pixels_text(number * self.pixel_size_m)
        if column in (RESIDUAL_PX, LEFT_OUT):
            return pixels_text(number)
        return "{:+.2f}".format(number) if column in (DX, DY) else "{:.2f}".format(number)

    def _order(self) -> None:
        """Put the rows in order; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        fids = [self._rows[index.row()].fid for index in kept]
        sign = -1.0 if self._is_descending else 1.0
        column = self._sorted_by
        self._rows = sorted(self.points, key=lambda point: (sign * self.number(point, column), point.gcp_id))
        places = {point.fid: row for row, point in enumerate(self._rows)}
        moved = [
            self.index(places[fid], index.column()) if fid in places else QModelIndex()
            for fid, index in zip(fids, kept)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()


def kind_words() -> List[str]:
    """What the kinds of points are called: of the fit, check point, not in use."""
    return [tr("fit"), tr("check"), tr("off")]


def _titles() -> List[str]:
    return [
        "",
        tr("No."),
        tr("Kind"),
        tr("Residual px"),
        tr("m"),
        tr("Left out"),
        tr("dX px"),
        tr("dY px"),
        tr("Column"),
        tr("Row"),
        tr("X"),
        tr("Y"),
        tr("Similarity"),
    ]


def _meanings() -> List[str]:
    return [
        tr("In use (Space)"),
        tr("Number of the point"),
        tr("fit: the map is made of it; check: it only measures the map (C changes it)"),
        tr("How far the map puts the point from where it was measured, in pixels of the strip"),
        tr("The same on the ground"),
        tr("Residual in pixels from a map made without this point and its neighbours: judged where it has not looked"),
        tr("Residual along the strip's columns, predicted minus measured"),
        tr("Residual along the strip's rows, downward, predicted minus measured"),
        tr("Column in the strip, from its left edge"),
        tr("Row in the strip, from its upper edge"),
        tr("On the basemap, in its coordinate reference system"),
        tr("On the basemap, in its coordinate reference system"),
        tr("How alike SAR and optical image are there, -1 to 1"),
    ]


def _state_words(point: ControlPoint) -> str:
    if point.is_fit_point:
        return tr("Point {}: the fit is made of it").format(point.gcp_id)
    if point.is_check_point:
        return tr("Point {}: a check point, it measures the fit").format(point.gcp_id)
    return tr("Point {}: not in use").format(point.gcp_id)


def _dot(color: str) -> QIcon:
    picture = QPixmap(DOT_PX, DOT_PX)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(color))
    painter.setPen(QColor(0, 0, 0, 0))
    painter.drawEllipse(1, 1, DOT_PX - 2, DOT_PX - 2)
    painter.end()
    return QIcon(picture)
