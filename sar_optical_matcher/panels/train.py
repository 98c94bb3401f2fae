"""The Train panel: choose pairs, press Train, watch it learn, stop and keep, see before and after, use the model."""

from __future__ import annotations

import os
import shutil
import time
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...backend import config, protocol
from ...backend.errors import SarmatchError
from .. import outcome
from ..engine_run import EngineRun
from ..estimate import Estimate
from ..pair_sources import of_folder
from ..result_folder import new_result_folder
from ..texts import duration, tr
from ..training_clock import TrainingClock
from ..training_folder import TrainedModel, read_metrics, read_model
from ..training_history import TrainingHistory
from ..training_kinds import Trainable
from ..training_texts import clock, of_stopped, of_training
from ..worker_client import WorkerClient
from .before_after import BeforeAfterTable
from .leaving import ask_to_keep, ask_to_stop
from .match_form import takes_model
from .muted import muted_label
from .run_status import RunStatus
from .train_form import TrainForm
from .training_curves import TrainingCurves
from .training_gallery import TrainingGallery

TICK_MS = 1000
LEAVE_MS = 15_000
"""How long QGIS waits at its end for the best model so far to be written."""
TRAINING = "training"
"""The engine's stage whose progress is the budget's."""


class TrainPanel(QWidget):
    """Inputs, Train, Stop and Resume, curves, gallery, and what became of it.

    Args:
        trainer: the worker that trains; no other work is sent to it, and it ends with each training.
        helper: the worker for short work beside it, such as turning a match into pairs.
        parent: owner.
    """

    ended = pyqtSignal(object)
    """A run has ended; carries the :class:`outcome.Outcome`."""
    model_wanted = pyqtSignal(str, str)
    """A trained model is to be used: its kind and path."""

    def __init__(self, trainer: WorkerClient, helper: WorkerClient, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._trainer, self._helper = trainer, helper
        self._run: Optional[EngineRun] = None
        self._side_run: Optional[EngineRun] = None
        self._folder = ""
        self._is_new_folder = True
        self._started_s = 0.0
        self._model: Optional[TrainedModel] = None
        self._history = TrainingHistory()
        self._clock = TrainingClock()
        self.form = TrainForm(self)
        self.status = RunStatus(self)
        self.time = muted_label(self)
        self.curves = TrainingCurves(self)
        self.gallery = TrainingGallery(self)
        self.table = BeforeAfterTable(self)
        self.train_button = QPushButton(tr("&Train"), self)
        self.stop_button = QPushButton(tr("&Stop and keep"), self)
        self.resume_button = QPushButton(tr("&Resume…"), self)
        self.use_button = QPushButton(tr("&Use this model"), self)
        self.folder_button = QPushButton(tr("&Open folder"), self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()
        self._connect()
        self._update_buttons()

    @property
    def is_training(self) -> bool:
        """Whether a training runs, or is about to end."""
        return self._run is not None

    @property
    def model(self) -> Optional[TrainedModel]:
        """What the last run has left."""
        return self._model

    @property
    def folder(self) -> str:
        """Of the last run."""
        return self._folder

    def train(self) -> None:
        """Start a run with what the form says."""
        if self._run is not None:
            return
        try:
            params = self.form.params()
            os.makedirs(self.form.models_folder(), exist_ok=True)
        except SarmatchError as error:
            self._refuse(outcome.of_error(error))
            return
        except OSError as error:
            hint = tr("Choose another folder for models.")
            self._refuse(outcome.Outcome(outcome.FAILED, tr("Failed: {}.").format(error), hint))
            return
        self.form.remember()
        self._begin(self.form.trainable(), params, is_new=True)

    def resume(self) -> None:
        """Ask for the folder of a stopped run, and go on with it."""
        start = self._folder or str(self.form.models_folder())
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the run to go on with"), start)
        if folder:
            self.resume_from(folder)

    def resume_from(self, folder: str) -> None:
        """Go on with the run in ``folder``, for as long as the form says."""
        if self._run is not None:
            return
        try:
            what, params = self.form.resumed(folder)
        except SarmatchError as error:
            self._refuse(outcome.of_error(error))
            return
        self.form.choose(what.key)
        self._begin(what, params, is_new=False)

    def stop(self) -> None:
        """End the run in hand; the best model so far is kept."""
        if self._run is not None:
            self.status.show_stopping()
            self.stop_button.setEnabled(False)
            self._run.cancel()

    def use_model(self) -> None:
        """Have the trained model used for the next match."""
        if self._model is not None:
            self.model_wanted.emit(self._model.kind, str(self._model.path))

    def add_match(self, folder: str) -> None:
        """Turn the reviewed patches of a match into pairs, and add them."""
        if self._side_run is not None:
            return
        pairs = str(new_result_folder(self.form.models_folder(), os.path.basename(folder) + "_pairs"))
        self._side_run = EngineRun(self._helper, "pairs", tr("Training pairs from a match"), self)
        self._side_run.succeeded.connect(self._on_pairs)
        self._side_run.failed.connect(self._on_no_pairs)
        self.status.show_start(tr("Writing pairs …"))
        self._update_buttons()
        self._side_run.start({"result": folder, "out": pairs})

    def may_leave(self) -> bool:
        """Whether QGIS may be closed: asks while a training runs, and ends it then with its best model kept."""
        if self._run is None:
            return True
        if not ask_to_stop(self.window(), self.form.trainable().title):
            return False
        self._leave_run(is_kept=True)
        return True

    def clean_up(self) -> None:
        """Stop everything; the panel is about to go. A training cannot go on: asks whether its best model is kept."""
        if self._run is not None:
            self._leave_run(ask_to_keep(self.window(), self.form.trainable().title))
        if self._side_run is not None:
            self._side_run.cancel()
        self._tick.stop()
        self.curves.clean_up()

    def _leave_run(self, is_kept: bool) -> None:
        if self._run is None:  # it has ended while the question stood
            return
        if is_kept:
            self._trainer.wind_down(LEAVE_MS)
        else:
            self._trainer.shut_down()
            if self._is_new_folder:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _begin(self, what: Trainable, params: config.Params, is_new: bool) -> None:
        values = params.to_mapping()
        self._folder, self._is_new_folder = str(values["out"]), is_new
        self._model, self._started_s = None, time.time()
        self._history, self._clock = TrainingHistory(), TrainingClock()
        if not is_new:
            for entry in read_metrics(self._folder):
                self._history.add(entry["step"], {name: entry[name] for name in entry if name != "step"})
        self.gallery.clear()
        self.table.show_model(None)
        self.curves.show_history(self._history)
        self.status.show_start(tr("Starting the engine …"))
        self._run = EngineRun(self._trainer, what.command, tr("Train: {}").format(what.title), self, remembers=False)
        self._run.progressed.connect(self._on_progress)
        self._run.measured.connect(self._on_metrics)
        self._run.succeeded.connect(self._on_trained)
        self._run.failed.connect(self._on_failure)
        self._clock.start(time.monotonic())
        self._tick.start()
        self._update_buttons()
        self._run.start(values)

    def _on_progress(self, stage: str, message: str, estimate: Estimate) -> None:
        if not self.stop_button.isEnabled():
            return  # it says that it is stopping
        if stage == TRAINING and estimate.fraction is not None:
            self._clock.update(estimate.fraction, time.monotonic())
        is_preparing = self._clock.fraction is None
        shown = estimate if is_preparing else Estimate(self._clock.fraction, None, whole=True)
        self.status.show_progress(stage, message, shown)
        self._show_time()

    def _on_metrics(self, message: protocol.Metrics) -> None:
        self._history.add(message.step, message.values)
        self.curves.show_history(self._history)
        if message.images:
            self.gallery.show_images(message.images, message.step)

    def _on_trained(self, data: Dict[str, Any]) -> None:
        self._read_model()
        seconds = self._clock.elapsed(time.monotonic())
        self._end(of_training(str(data.get("outcome") or ""), self._model, seconds))

    def _on_failure(self, error: SarmatchError) -> None:
        self._read_model()
        self._end(of_stopped(error, self._model))

    def _read_model(self) -> None:
        try:
            model = read_model(self._folder)
        except SarmatchError:
            model = None
        # Only what this run has written; a second for file systems that count whole ones.
        is_fresh = model is not None and model.path.stat().st_mtime >= self._started_s - 1.0
        self._model = model if is_fresh or not self._is_new_folder else None

    def _end(self, end: outcome.Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._tick.stop()
        self._show_time()
        self._trainer.stop()  # its memory is worth more than the seconds of its next start
        self.table.show_model(self._model)
        self.status.show_outcome(end)
        self._update_buttons()
        self.ended.emit(end)

    def _refuse(self, end: outcome.Outcome) -> None:
        self.status.show_outcome(end)
        self.ended.emit(end)

    def _on_pairs(self, data: Dict[str, Any]) -> None:
        self._end_side_run()
        self.form.pairs.add(of_folder(str(data["out"])))
        text = tr("{} accepted patches added as pairs.").format(data["accepted"])
        self.status.show_outcome(outcome.Outcome(outcome.FOUND, text, str(data["out"])))

    def _on_no_pairs(self, error: SarmatchError) -> None:
        self._end_side_run()
        self.status.show_outcome(outcome.of_error(error))

    def _end_side_run(self) -> None:
        run, self._side_run = self._side_run, None
        if run is not None:
            run.deleteLater()
        self._update_buttons()

    def _show_time(self) -> None:
        now_s = time.monotonic()
        words = [tr("{} elapsed").format(clock(self._clock.elapsed(now_s)))]
        left = duration(self._clock.left(now_s))
        if left and self._run is not None:
            words.append(left)
        self.time.setText(" · ".join(words))
        self.time.setVisible(True)

    def _update_buttons(self) -> None:
        is_busy, has_model = self.is_training, self._model is not None
        self.train_button.setEnabled(self.form.is_ready() and not is_busy and self._side_run is None)
        self.resume_button.setEnabled(not is_busy)
        self.stop_button.setEnabled(is_busy)
        self.form.setEnabled(not is_busy)
        usable = has_model and takes_model(self._model.kind)
        self.use_button.setEnabled(usable and not is_busy)
        tip = tr("Take it into the next match")
        if has_model and not usable:
            tip = tr("A match has no use for this kind of model; other commands take its path")
        self.use_button.setToolTip(tip)
        self.folder_button.setEnabled(bool(self._folder) and os.path.isdir(self._folder))

    def _connect(self) -> None:
        self.form.changed.connect(self._update_buttons)
        self.form.pairs.match_wanted.connect(self.add_match)
        self.train_button.clicked.connect(self.train)
        self.stop_button.clicked.connect(self.stop)
        self.resume_button.clicked.connect(self.resume)
        self.use_button.clicked.connect(self.use_model)
        self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)))

    def _lay_out(self) -> None:
        self.train_button.setToolTip(tr("Train on the pairs for as long as the budget says"))
        self.stop_button.setToolTip(tr("End now; the best model so far is kept, and Resume can go on from there"))
        self.resume_button.setToolTip(tr("Go on with a run that was stopped, for as long again as the budget says"))
        self.folder_button.setToolTip(tr("Model, card, figures and checkpoints of this run"))
        run, after = QHBoxLayout(), QHBoxLayout()
        run.addWidget(self.train_button, 2)
        run.addWidget(self.stop_button, 2)
        run.addWidget(self.resume_button, 1)
        after.addWidget(self.use_button, 2)
        after.addWidget(self.folder_button, 1)
        self.time.hide()
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addLayout(run)
        for widget in (self.status, self.time, self.curves, self.gallery, self.table):
            column.addWidget(widget)
        column.addLayout(after)
        column.addStretch(1)
        order = [*self.form.tab_order()[-1:], self.train_button, self.stop_button, self.resume_button]
        order += [self.use_button, self.folder_button]
        for before, then in zip(order, order[1:]):
            QWidget.setTabOrder(before, then)
