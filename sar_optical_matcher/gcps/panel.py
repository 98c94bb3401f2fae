"""The panel of control points: table, live figures, arrows on the map, undo; exports and the georeferenced strip."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...backend.errors import InputError, SarmatchError
from ..layers import RunSources
from ..panels.muted import muted_label
from ..qt_compat import QUndoStack
from ..result_folder import ResultFolder
from ..result_opening import ResultOpener
from ..review.keys import REDO, UNDO, ReviewKeys
from ..review.result_choice import ResultChoice
from ..texts import tr
from ..worker_client import WorkerClient
from .choice import Choice
from .figure_lines import FigureLines
from .figures import figures
from .fitting import (
    MAX_LIVE,
    THIN_PLATE,
    PointFit,
    Residual,
    check_points_fix,
    default_transform,
    transform_titles,
    trials,
)
from .left_out_run import LeftOutRun
from .map_view import PointsOnMap
from .model import LEFT_OUT, RESIDUAL_PX, PointModel
from .output_bar import OutputBar
from .points import CHECK_EVERY, ControlPoint, State, as_matched, every_nth_a_check, state_of
from .store import PointStore
from .table import PointTable


class PointsPanel(QWidget):
    """Which points make the map, how good it is, and what is made of it."""

    opened = pyqtSignal(object)
    """A result is open; carries its :class:`PointStore`."""
    failed = pyqtSignal(object)
    """A result could not be opened, or a choice not be written; carries the :class:`SarmatchError`."""
    measured = pyqtSignal()
    """The figures of points left out are there too: all is up to date."""

    def __init__(self, client: WorkerClient, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.store: Optional[PointStore] = None
        self.fit: Optional[PointFit] = None
        self.undo_stack = QUndoStack(self)
        self.choice = ResultChoice(self)
        self.transform = QComboBox(self)
        self.model = PointModel(self)
        self.table = PointTable(self.model, self)
        self.lines = FigureLines(self)
        self.undo_button, self.redo_button = QToolButton(self), QToolButton(self)
        self.select_button = QToolButton(self)
        self.map = PointsOnMap(canvas, self)
        self.hint = muted_label(self)
        self.outputs = OutputBar(client, canvas, self.refusal, self)
        self._residuals: Dict[int, Residual] = {}
        self._left_out = LeftOutRun(self)
        self._opener = ResultOpener("gcps", lambda result, _sources: PointStore(result), parent=self)
        self._lay_out()
        self._connect()
        self._keys = ReviewKeys(self, {UNDO: self.undo, REDO: self.redo})
        self._take(None, None)

    @property
    def points(self) -> List[ControlPoint]:
        """The points as they are now."""
        return self.model.points

    def open_result(self, result: ResultFolder, sources: Optional[RunSources] = None) -> None:
        """Show a match's points; takes what :attr:`panels.match.MatchPanel.shown` tells."""
        self._opener.open(str(result.folder), sources)

    def open_folder(self, folder: str) -> None:
        """Show the points of the match in a folder."""
        self._opener.open(folder)

    def open_newest(self) -> None:
        """Show the newest match whose layers the project has, if there is one."""
        folder = self.choice.newest()
        if folder:
            self.open_folder(folder)

    def refusal(self, transform: str) -> str:
        """Why a map cannot be made of the points in use; '' where it can."""
        try:
            check_points_fix(transform, self._fit_points())
        except InputError as error:
            return "{}. {}".format(error.message.rstrip("."), error.hint)
        return ""

    def choose(self, states: Sequence[State], text: str) -> None:
        """Give points another state, as one step that can be undone."""
        present = {point.fid: state_of(point) for point in self.points}
        changed = [state for state in states if present.get(state.fid) != state]
        if self.store is None or not changed or self.outputs.is_running:
            return
        before = [present[state.fid] for state in changed]
        self.undo_stack.push(Choice(text, self.store, before, changed, self._on_written, self._on_error))

    def undo(self) -> None:
        """Take the last choice back."""
        if not self.outputs.is_running:
            self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not self.outputs.is_running:
            self.undo_stack.redo()

    def clean_up(self) -> None:
        """Stop everything and leave nothing on canvas or project."""
        self._opener.cancel()
        self._left_out.cancel()
        self.outputs.clean_up()
        self.choice.clean_up()
        self.map.clean_up()
        self.undo_stack.clear()
        if self.store is not None:
            self.store.close()
        self.store = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """See what others, such as a new fit in the review, have written meanwhile."""
        super().showEvent(event)
        if self.store is not None and self.store.points() != self.points:
            self.open_folder(str(self.store.result.folder))

    def _fit_points(self) -> List[ControlPoint]:
        return [point for point in self.points if point.is_fit_point]

    def _take(self, store: Optional[PointStore], sources: Optional[RunSources]) -> None:
        is_same = store is not None and self.store is not None and store.result.folder == self.store.result.folder
        self.undo_stack.clear()
        if self.store is not None:
            self.store.close()
        self.store = store
        points = [] if store is None else store.points()
        self.model.set_points(points, None if store is None else store.pixel_size_m)
        if store is not None and not is_same:
            kind = str(store.result.report.get("transform_kind") or "")
            self.transform.setCurrentIndex(self.transform.findData(default_transform(points, kind)))
            self.outputs.set_result(store.result, sources.strip_name, store.crs)
            self.choice.show_folder(str(store.result.folder))
        elif store is None:
            self.outputs.set_result(None, "", self._canvas.mapSettings().destinationCrs())
        self.map.set_store(store)
        for widget in (self.transform, self.table, self.select_button, self.map):
            widget.setEnabled(bool(points))
        self.hint.setVisible(not points)
        self.hint.setText(
            tr("Match a strip first, or open the folder of an earlier match.")
            if store is None
            else tr("This match has no control points: the strip was not found.")
        )
        self._fit_anew()
        self.map.scale_to([self._residuals[point.fid].length_px for point in points if self._is_measured(point)])
        self.table.fit_columns()

    def _on_opened(self, store: PointStore, sources: RunSources) -> None:
        self._take(store, sources)
        self.opened.emit(store)

    def _on_not_opened(self, error: SarmatchError) -> None:
        self._take(None, None)
        self._on_error(error)

    def _on_error(self, error: SarmatchError) -> None:
        self.outputs.show_error(error)
        self.failed.emit(error)

    def _on_written(self, points: List[ControlPoint]) -> None:
        self.model.points = points
        self.outputs.forget_error()
        self._fit_anew()

    def _fit_anew(self) -> None:
        """Fit the chosen map to the points in use, and show every residual."""
        self._left_out.cancel()
        self.fit = None
        transform, used = str(self.transform.currentData()), self._fit_points()
        self.outputs.set_points(transform, sum(point.enabled for point in self.points))
        residuals: Dict[int, Residual] = {}
        if not self.points:
            self.lines.forget()
        elif len(used) > MAX_LIVE.get(transform, len(used)):
            self.lines.show_not_live(len(used))
        else:
            try:
                self.fit = PointFit(transform, used, self._is_geographic())
                found = {point.fid: self.fit.residual(point) for point in self.points}
                residuals = {fid: residual for fid, residual in found.items() if residual is not None}
                self._show_figures(transform, residuals)
                self._left_out.start(transform, used, self._is_geographic(), self.store.window_px)
            except InputError as error:
                self.lines.show_error(error)
        self._residuals = residuals
        self.model.update_points(self.points, residuals)
        self.map.show_points(self.points, residuals)

    def _show_figures(self, transform: str, residuals: Dict[int, Residual]) -> None:
        def of(points: Sequence[ControlPoint]) -> List[float]:
            return [residuals[point.fid].length_px for point in points if point.fid in residuals]

        checks = [point for point in self.points if point.is_check_point]
        self.lines.show_fit(transform, figures(of(self._fit_points())), figures(of(checks)), self.model.pixel_size_m)

    def _is_measured(self, point: ControlPoint) -> bool:
        return point.enabled and point.fid in self._residuals

    def _on_left_out(self, lengths_px: Dict[int, float]) -> None:
        self.model.set_left_out(lengths_px)
        tried = len(trials(str(self.transform.currentData()), self._fit_points()))
        self.lines.show_left_out(figures(list(lengths_px.values())), tried)
        self.measured.emit()

    def _is_geographic(self) -> bool:
        return self.store is not None and self.store.crs.isGeographic()

    def _on_transform(self, _number: int = 0) -> None:
        is_plate = self.transform.currentData() == THIN_PLATE
        if self.table.sorted_by_residual():
            # A thin plate passes through its points: what tells them apart is what they are without their say.
            self.table.worst_first(LEFT_OUT if is_plate else RESIDUAL_PX)
        self._fit_anew()

    def _on_wanted(self, states: List[State]) -> None:
        present = {point.fid: point for point in self.points}
        names = [present[state.fid].gcp_id for state in states]
        if len(states) > 1:
            text = tr("Change {} points").format(len(states))
        elif not states[0].enabled:
            text = tr("Switch point {} off").format(names[0])
        elif states[0].is_check:
            text = tr("Make point {} a check point").format(names[0])
        else:
            text = tr("Use point {} for the fit").format(names[0])
        self.choose(states, text)

    def _on_picked(self, point: ControlPoint) -> None:
        # Who points at the map sees the place already.
        follows = self.map.follow_box.isChecked()
        self.map.follow_box.setChecked(False)
        self.table.choose(point.fid)
        self.map.follow_box.setChecked(follows)
        self.table.setFocus()  # Space and C act on it

    def _switch_worst_off(self) -> None:
        used = [point for point in self._fit_points() if self._is_measured(point)]
        column = LEFT_OUT if self.transform.currentData() == THIN_PLATE else RESIDUAL_PX
        if used:
            worst = max(used, key=lambda point: self.model.number(point, column))
            self._on_wanted([State(worst.fid, False, worst.is_check)])

    def _connect(self) -> None:
        self.choice.chosen.connect(self.open_folder)
        self.choice.gone.connect(lambda: (self._opener.cancel(), self._take(None, None)))
        self._opener.opened.connect(self._on_opened)
        self._opener.failed.connect(self._on_not_opened)
        self.transform.currentIndexChanged.connect(self._on_transform)
        self.table.wanted.connect(self._on_wanted)
        self.table.chosen.connect(self.map.choose)
        self.map.picked.connect(self._on_picked)
        self._left_out.finished.connect(self._on_left_out)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.undo_stack.canUndoChanged.connect(self.undo_button.setEnabled)
        self.undo_stack.canRedoChanged.connect(self.redo_button.setEnabled)
        self.outputs.busy_changed.connect(lambda busy: self.table.setEnabled(not busy and bool(self.points)))

    def _select_menu(self) -> QMenu:
        menu = QMenu(self)
        for title, action in (
            (tr("Switch the &worst point off"), self._switch_worst_off),
            (
                tr("Every {}th point a &check point").format(CHECK_EVERY),
                lambda: self.choose(every_nth_a_check(self.points), tr("Choose check points")),
            ),
            (
                tr("&All points on, for the fit"),
                lambda: self.choose([State(point.fid, True, False) for point in self.points], tr("All points on")),
            ),
            (
                tr("As the &match used them"),
                lambda: self.choose(as_matched(self.points), tr("Points as the match used them")),
            ),
        ):
            menu.addAction(title).triggered.connect(action)
        return menu

    def _lay_out(self) -> None:
        for name, title in transform_titles().items():
            self.transform.addItem(title, name)
        self.transform.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.transform.setMinimumContentsLength(12)
        self.transform.setToolTip(tr("The map from strip to ground that is fitted to the points"))
        self.select_button.setText(tr("Choose"))
        self.select_button.setToolTip(tr("Switch several points at once"))
        self.select_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.select_button.setMenu(self._select_menu())
        for button, text, tip in (
            (self.undo_button, "↶", tr("Undo (Ctrl+Z)")),
            (self.redo_button, "↷", tr("Redo (Ctrl+Shift+Z)")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setEnabled(False)
        label = QLabel(tr("&Transform"), self)
        label.setBuddy(self.transform)
        map_row = QHBoxLayout()
        map_row.addWidget(label)
        map_row.addWidget(self.transform, 1)
        map_row.addWidget(self.select_button)
        map_row.addWidget(self.undo_button)
        map_row.addWidget(self.redo_button)
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        column.addLayout(map_row)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addWidget(self.map)
        column.addWidget(self.lines)
        column.addWidget(self.outputs)
        chain = [self.choice, self.transform, self.select_button, self.undo_button, self.redo_button, self.table]
        for before, after in zip(chain, chain[1:]):
            QWidget.setTabOrder(before, after)
