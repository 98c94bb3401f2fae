"""The Review panel: patches by confidence, compared one by one; verdicts that are in the file at once; a new fit."""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...backend.errors import SarmatchError
from .. import layers
from ..footprints import FootprintTool, FootprintWatcher, give_back_tool
from ..layer_origin import folder_of
from ..layers import RunSources
from ..panels.muted import muted_label
from ..qt_compat import QUndoStack
from ..result_folder import ResultFolder, read_result
from ..result_opening import ResultOpener
from ..texts import tr
from ..worker_client import WorkerClient
from .comparison import CandidateGallery, Comparison
from .decisions import Decision, pick_changes, verdict_changes, verdict_text
from .filter_bar import FilterBar
from .keys import REDO, UNDO, ReviewKeys
from .map_view import ReviewMap
from .patch_list import PatchList
from .refit_bar import RefitBar
from .result_choice import ResultChoice
from .store import TOP_CANDIDATES, Change, Place, ReviewStore
from .verdict_bar import VerdictBar
from .verdicts import ACCEPTED, OPEN, REJECTED, UNSURE

SETTLE_MS = 30
"""So long a patch must stay in hand until its pictures are drawn; who holds an arrow key down passes many."""


class ReviewPanel(QWidget):
    """List, histogram, comparison, gallery, verdicts, and the new fit."""

    opened = pyqtSignal(object)
    """A result is open; carries its :class:`ReviewStore`."""
    failed = pyqtSignal(object)
    """A result could not be opened, or something not be written; carries the :class:`SarmatchError`."""
    refitted = pyqtSignal(object, object)
    """The strip was fitted anew; carries :class:`ResultFolder` and :class:`RunSources`."""

    def __init__(self, client: WorkerClient, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.store: Optional[ReviewStore] = None
        self._places: List[Place] = []
        self.undo_stack = QUndoStack(self)
        self.map = ReviewMap(canvas, self)
        self.choice = ResultChoice(self)
        self.filters = FilterBar(self)
        self.list = PatchList(self)
        self.verdicts = VerdictBar(self.undo_stack, self)
        self.follow_box = QCheckBox(tr("Map fo&llows"), self)
        self.pick_button = QPushButton(tr("Choose by clic&k"), self)
        self.comparison = Comparison(self)
        self.gallery_line = muted_label(self)
        self.gallery = CandidateGallery(self)
        self.refit_bar = RefitBar(client, self)
        self._opener = ResultOpener("matches", ReviewStore, ReviewStore.heal, self)
        self._tool = FootprintTool(canvas)
        self._watcher = FootprintWatcher(QgsProject.instance(), self)
        self._settle = self._later(SETTLE_MS, self._show_current)
        # In turns of their own, so that none of them takes long.
        self._places_next = self._later(0, self._show_places)
        self._map_reload = self._later(0, self._reload_map)
        self._lay_out()
        self._connect()
        self._make_keys()
        self._show_counts()
        self._on_current()

    def open_result(self, result: ResultFolder, sources: Optional[RunSources] = None) -> None:
        """Review a match; takes what :attr:`panels.match.MatchPanel.shown` tells."""
        self._opener.open(str(result.folder), sources)

    def open_folder(self, folder: str) -> None:
        """Review the match in a folder."""
        self._opener.open(folder)

    def open_newest(self) -> None:
        """Review the newest match whose layers the project shows, if there is one."""
        folder = self.choice.newest()
        if folder:
            self.open_folder(folder)

    def say(self, verdict: str) -> None:
        """Give the patch in hand a verdict and go to the next one."""
        patch = self.list.current()
        if patch is None or not self._may_change():
            return
        following = self.list.following()
        is_written = self._push(verdict_text(verdict, [patch]), *verdict_changes(self.store, [patch], verdict))
        if is_written and (following is None or not self.list.choose(following.fid)):
            self.list.walk(0)

    def accept_shown(self) -> None:
        """Accept what the list shows and nobody has reviewed, in one step."""
        if not self._may_change():
            return
        now = self.store.patches_now([patch.fid for patch in self.list.filter.shown()])
        self.list.patches.update_patches(now)
        wanted = [patch for patch in now if patch.verdict == OPEN]
        if wanted:
            self._push(verdict_text(ACCEPTED, wanted), *verdict_changes(self.store, wanted, ACCEPTED))

    def pick(self, number: int) -> None:
        """Move the patch in hand to a candidate of the gallery, counted from 0, and accept it there."""
        patch = self.list.current()
        if patch is None or not self._may_change() or not 0 <= number < len(self._places):
            return
        place = self._places[number]
        text = tr("Move patch {} to candidate {}").format(patch.query_id, place.rank)
        self._push(text, *pick_changes(self.store, patch, place))

    def undo(self) -> None:
        """Take the last decision back."""
        if self._may_change():
            self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._may_change():
            self.undo_stack.redo()

    def clean_up(self) -> None:
        """Stop everything and leave nothing on canvas or project."""
        self._opener.cancel()
        for timer in (self._settle, self._places_next, self._map_reload):
            timer.stop()
        self.refit_bar.cancel()
        self.map.detach()
        give_back_tool(self._canvas, self._tool)
        self._tool.deleteLater()
        self._watcher.detach()
        QgsProject.instance().layersWillBeRemoved.disconnect(self.map.unmark)
        self.choice.clean_up()
        self.comparison.clean_up()
        self.gallery.clean_up()
        self.undo_stack.clear()
        self.store = None

    def _later(self, interval_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(do)
        return timer

    def _may_change(self) -> bool:
        # While the engine reads the file for a fit, the review waits.
        return self.store is not None and not self.refit_bar.is_fitting(str(self.store.result.folder))

    def _push(self, text: str, before: List[Change], after: List[Change]) -> bool:
        count = self.undo_stack.index()
        self.undo_stack.push(Decision(text, self.store, before, after, self._on_written, self._on_error))
        return self.undo_stack.index() > count  # what could not be written is no step

    def _on_written(self, fids: Sequence[int]) -> None:
        self.list.patches.update_patches(self.store.patches(fids))
        self.map.refresh()
        self._show_counts()
        self.refit_bar.forget_error()
        if self.list.choose(fids[0]):
            self._settle.start()

    def _on_error(self, error: SarmatchError) -> None:
        self.refit_bar.show_error(error)
        self.failed.emit(error)

    def _on_opened(self, store: ReviewStore) -> None:
        self._take(store)
        self.opened.emit(store)

    def _on_not_opened(self, error: SarmatchError) -> None:
        self._take(None)
        self._on_error(error)

    def _take(self, store: Optional[ReviewStore]) -> None:
        self.undo_stack.clear()
        self.store = store
        folder = "" if store is None else str(store.result.folder)
        self.filters.reset()
        self.map.detach()
        if store is not None:
            self.map.attach(store.result.folder)
            self.choice.show_folder(folder)
        self.refit_bar.set_folder(folder)
        self._read()

    def _read(self) -> None:
        self.list.show_patches([] if self.store is None else self.store.patches())
        self._show_counts()

    def _on_fitted(self, folder: str) -> None:
        if self.store is None or folder != str(self.store.result.folder):
            return  # another result is looked at by now
        patch = self.list.current()
        self.store.reload(read_result(str(self.store.result.folder)))
        # Steps back would bring residuals of the fit before.
        self.undo_stack.clear()
        self._read()
        if patch is not None:
            self.list.choose(patch.fid)
        self._map_reload.start()

    def _reload_map(self) -> None:
        if self.store is not None:
            self.map.reload_all()
            self.refitted.emit(self.store.result, self.store.sources)

    def _on_filter(self) -> None:
        self.list.filter.set_threshold(self.filters.threshold)
        self.list.filter.set_verdict(self.filters.chosen_verdict)
        self._show_counts()
        if not self.list.currentIndex().isValid():
            self.list.walk(0)

    def _show_counts(self) -> None:
        self.filters.show_counts(self.list.patches.patches, self.list.filter.shown())

    def _on_current(self) -> None:
        self.verdicts.set_ready(self.list.current() is not None)
        self._settle.start()

    def _show_current(self) -> None:
        patch = self.list.current()
        if patch is None or self.store is None:
            self._places = []
            self.map.unmark()
            self.comparison.forget()
            self.gallery.clear_places()
            self.gallery_line.clear()
            return
        feature = self.store.feature(patch.fid)
        self.map.show(self.store.matches, feature)
        self.comparison.show_footprint(self.store.matches, feature)
        self._places = []
        self.gallery.clear_places()
        self._places_next.start()

    def _show_places(self) -> None:
        patch = self.list.current()
        if patch is None or self.store is None:
            return
        self._places = self.store.places(patch.query_id)
        self.comparison.show_places(self.gallery, self._places, patch.rank)
        words = tr("Places of this patch, best first: click one, or press 1 to {}, to move it there")
        self.gallery_line.setText(
            words.format(len(self._places)) if self._places else tr("No other places were kept for this patch.")
        )

    def _on_footprint(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        if self.store is None or folder_of(layer) != str(self.store.result.folder):
            return
        query_id = feature.attribute("query_id")
        for patch in self.list.patches.patches:
            if patch.query_id == query_id:
                self.list.choose(patch.fid)

    def _on_pick_tool(self, checked: bool) -> None:
        if checked:
            self._canvas.setMapTool(self._tool)
        else:
            give_back_tool(self._canvas, self._tool)

    def _zoom(self) -> None:
        patch = self.list.current()
        if patch is not None and self.store is not None:
            self.map.zoom(self.store.matches, self.store.feature(patch.fid))

    def _zoom_all(self) -> None:
        if self.store is not None:
            layers.zoom_to(self._canvas, [self.store.matches])

    def _on_follow(self, follows: bool) -> None:
        self.map.follows = follows

    def _connect(self) -> None:
        self.choice.chosen.connect(self.open_folder)
        self.choice.gone.connect(lambda: (self._opener.cancel(), self._take(None)))
        self._opener.opened.connect(self._on_opened)
        self._opener.failed.connect(self._on_not_opened)
        self.filters.threshold_changed.connect(self.map.set_threshold)
        self.filters.changed.connect(self._on_filter)
        self.filters.accept_wanted.connect(self.accept_shown)
        self.list.changed.connect(self._on_current)
        self.verdicts.said.connect(self.say)
        self.verdicts.undo_wanted.connect(self.undo)
        self.verdicts.redo_wanted.connect(self.redo)
        self.comparison.stepped.connect(self.list.walk)
        self.gallery.chosen.connect(self.pick)
        self.follow_box.toggled.connect(self._on_follow)
        self.pick_button.toggled.connect(self._on_pick_tool)
        self._tool.picked.connect(self._on_footprint)
        self._tool.deactivated.connect(lambda: self.pick_button.setChecked(False))
        self._watcher.picked.connect(self._on_footprint)
        self.refit_bar.fitted.connect(self._on_fitted)
        QgsProject.instance().layersWillBeRemoved.connect(self.map.unmark)

    def _make_keys(self) -> None:
        actions = {
            Qt.Key.Key_A: lambda: self.say(ACCEPTED),
            Qt.Key.Key_R: lambda: self.say(REJECTED),
            Qt.Key.Key_U: lambda: self.say(UNSURE),
            Qt.Key.Key_J: lambda: self.list.walk(1),
            Qt.Key.Key_K: lambda: self.list.walk(-1),
            Qt.Key.Key_Down: lambda: self.list.walk(1),
            Qt.Key.Key_Up: lambda: self.list.walk(-1),
            Qt.Key.Key_V: self.comparison.next_mode,
            Qt.Key.Key_Z: self._zoom,
            Qt.Key.Key_S: self._zoom_all,
            UNDO: self.undo,
            REDO: self.redo,
        }
        digits = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
        for number, digit in enumerate(digits[:TOP_CANDIDATES]):
            actions[digit] = lambda number=number: self.pick(number)
        self._keys = ReviewKeys(self, actions, (Qt.Key.Key_Down, Qt.Key.Key_Up))

    def _lay_out(self) -> None:
        self.follow_box.setChecked(True)
        self.follow_box.setToolTip(tr("Move the map to the patch in hand; Z goes there once, S shows the whole strip"))
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr("Then click a footprint on the map: its patch is taken in hand"))
        below = QHBoxLayout()
        below.addWidget(self.follow_box)
        below.addStretch(1)
        below.addWidget(self.pick_button)
        # Made before the pictures, seen below them.
        order = (self.gallery, self.follow_box, self.pick_button, self.refit_bar.button, self.refit_bar.cancel_button)
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.verdicts)
        for widget in (self.comparison, self.gallery_line, self.gallery):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.refit_bar)
