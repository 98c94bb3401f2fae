"""The Batch panel: a list of strips, one basemap, Run; every strip's end in its row, all of them in one layer."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Iterator, List, Optional, Union

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...backend.errors import Cancelled, SarmatchError
from .. import layers, outcome, settings
from ..estimate import Estimate
from ..online.box import ask_consent
from ..online.fetched import FetchedRaster, warning_of
from ..online.plan import FetchPlan
from ..online.run import BasemapRun
from ..online.source import is_online
from ..panels.engine_line import EngineLine
from ..panels.run_status import RunStatus
from ..raster_source import layer_path
from ..result_folder import ResultFolder, read_result
from ..texts import stage_title, tr
from ..worker_client import WorkerClient
from .form import BatchForm
from .job import FAILED, FOUND, NOT_FOUND, WAITING, BatchEntry, BatchJob, named, strips_in
from .questions import ask_to_replace
from .runner import BatchRun
from .strip_table import StripTable, file_filter
from .summary import open_summary, summary_layers

END = object()
"""Nothing more to load."""


class BatchPanel(QWidget):
    """Strips, what they share, Run and Cancel, and the results.

    Args:
        client: the worker.
        canvas: where areas are looked up and results are zoomed to.
        parent: owner.
    """

    ended = pyqtSignal(object)
    """A batch has ended and its summary is shown; carries the :class:`outcome.Outcome`."""
    shown = pyqtSignal(object, object)
    """A strip's layers are in the project; carries its :class:`ResultFolder` and its :class:`layers.RunSources`."""

    def __init__(self, client: WorkerClient, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client, self._canvas = client, canvas
        self._run: Union[BatchRun, BasemapRun, None] = None
        self._job: Optional[BatchJob] = None
        self._sources = layers.RunSources("", "", "")
        self._fetched: Optional[FetchedRaster] = None
        self._loading: Optional[Iterator[Any]] = None
        self.table = StripTable(self)
        self.files_button = QPushButton(tr("Add &files…"), self)
        self.folder_button = QPushButton(tr("Add f&older…"), self)
        self.layers_button = QPushButton(tr("Add &layers"), self)
        self.remove_button = QPushButton(tr("Remo&ve"), self)
        self.form = BatchForm(canvas, self)
        self.run_button = QPushButton(tr("Ru&n"), self)
        self.cancel_button = QPushButton(tr("&Cancel"), self)
        self.status = RunStatus(self)
        self.show_button = QPushButton(tr("&Show result"), self)
        self.summary_button = QPushButton(tr("Su&mmary"), self)
        self.engine = EngineLine(client, self)
        self._lay_out()
        self._connect()
        self._update_buttons()

    @property
    def job(self) -> Optional[BatchJob]:
        """The last batch that was started."""
        return self._job

    def add_files(self, paths: List[str]) -> int:
        """Add raster files; returns how many were new."""
        return self.table.add(named(paths))

    def add_folder(self, folder: str) -> int:
        """Add the raster files of a folder; returns how many were new."""
        paths = strips_in(folder)
        if not paths:
            self.status.show_outcome(
                outcome.Outcome(outcome.FAILED, tr("There is no raster file in {}.").format(folder))
            )
        return self.add_files(paths)

    def add_layers(self) -> int:
        """Add the project's raster layers but the basemap, those selected in the layer tree or else all."""
        found = []
        for layer in self._layers():
            if is_online(layer) or layer is self.form.basemap.layer():
                continue
            try:
                found.append((layer.name(), layer_path(layer)))
            except SarmatchError as error:
                self.status.show_outcome(outcome.of_error(error))
        return self.table.add(found)

    def run(self) -> None:
        """Fetch an online basemap if need be, then match what is not yet done."""
        if self._run is not None:
            return
        try:
            plan = self.form.online_plan()
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        if plan is None:
            self._start(None)
        else:
            ask_consent(plan, self, lambda: self._fetch(plan))

    def cancel(self) -> None:
        """Stop; strips that are done stay done."""
        if self._run is not None:
            self.status.show_stopping()
            self.cancel_button.setEnabled(False)
            self._run.cancel()

    def show_result(self, path: str) -> None:
        """Put the layers of a strip's result into the project and zoom to them."""
        entry = next((entry for entry in self._job.entries if entry.path == path), None) if self._job else None
        if entry is None or entry.state not in (FOUND, NOT_FOUND) or self._loading is not None:
            return
        project, folder = QgsProject.instance(), self._job.result_folder(entry)
        there = layers.result_layer(project, folder, "strip") or layers.result_layer(project, folder, "matches")
        if there is not None:
            layers.zoom_to(self._canvas, [there])
            return
        try:
            result = read_result(str(folder))
        except SarmatchError as error:
            self.status.show_outcome(outcome.of_error(error))
            return
        # The basemap of the run: the form may say another one by now.
        sources = dataclasses.replace(self._sources, strip_path=entry.path, strip_name=entry.name)
        self._loading = layers.load_result(result, sources)
        self._load_next(result, sources)

    def show_summary(self) -> None:
        """Put the summary layer into the project, or zoom to it."""
        if self._job is None or not self._job.summary.is_file():
            return
        project = QgsProject.instance()
        present = summary_layers(project, self._job.summary)
        if not present:
            layer = open_summary(self._job.summary)
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer)
            present = [layer]
        layers.zoom_to(self._canvas, present)

    def clean_up(self) -> None:
        """Stop everything; the panel is about to go."""
        if self._run is not None:
            self._run.cancel()
        self._loading = None
        self.form.clean_up()

    def _fetch(self, plan: FetchPlan) -> None:
        self.status.show_start(tr("Fetching the basemap …"))
        self._run = self.form.online.fetch(plan, self.status.show_progress, self._on_fetched, self._on_fetch_failure)
        self._update_buttons()

    def _on_fetched(self, raster: FetchedRaster) -> None:
        self._forget_run()
        self._start(raster)

    def _on_fetch_failure(self, error: SarmatchError) -> None:
        self._end(outcome.of_error(error))

    def _start(self, fetched: Optional[FetchedRaster]) -> None:
        self._fetched = fetched
        try:
            job = self.form.job(self.table.strips(), fetched)
            sources = self.form.sources("", "", fetched)
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        if job.outdated:
            ask_to_replace(job, self, lambda: self._begin(job, sources))
        else:
            self._begin(job, sources)

    def _begin(self, job: BatchJob, sources: layers.RunSources) -> None:
        self._job, self._sources = job, sources
        for entry in self._job.entries:
            self.table.show_entry(entry)
        self.status.show_start(tr("Starting …"))
        self._run = BatchRun(self._client, self._job, self)
        self._run.changed.connect(self.table.show_entry)
        self._run.progressed.connect(self._on_progress)
        self._run.ended.connect(self._on_end)
        self._update_buttons()
        if self._client.hello is None:
            self.engine.show_starting()
        self._run.start()

    def _on_progress(self, entry: Optional[BatchEntry], stage: str, message: str, estimate: Estimate) -> None:
        if entry is None:
            self.status.show_progress(stage, message, estimate)
            self.status.stage.setText("{} · {}".format(tr("Index of the basemap"), stage_title(stage)))
            return
        job = self._job
        done, total = job.count(FOUND, NOT_FOUND, FAILED), len(job.entries)
        self.status.bar.setRange(0, 1000)
        part = estimate.fraction if estimate.fraction is not None and estimate.whole else 0.0
        self.status.bar.setValue(int(1000 * (done + part) / total))
        self.status.stage.setText(tr("Strip {} of {} · {}").format(done + 1, total, stage_title(stage)))
        self.status.left.clear()
        # The share of a single stage would run from 0 to 100 again and again.
        self.table.show_entry(entry, int(100 * part) if estimate.whole else None)

    def _on_end(self, error: Optional[SarmatchError]) -> None:
        job = self._job
        details = warning_of(self._fetched)
        if job.count(FOUND, NOT_FOUND):
            self.show_summary()
        if error is None:
            kind = outcome.FOUND if job.count(FOUND) else outcome.NOT_FOUND
            end = outcome.Outcome(kind, tr("Done: {}.").format(job.sentence()), str(job.out))
        elif isinstance(error, Cancelled):
            again = tr("Run goes on where it stopped.")
            end = outcome.Outcome(outcome.CANCELLED, tr("Cancelled: {}.").format(job.sentence()), again)
        else:
            end = outcome.of_error(error)
        self._end(outcome.with_warning(end, details))
        self.engine.refresh()

    def _load_next(self, result: ResultFolder, sources: layers.RunSources) -> None:
        if self._loading is None:
            return
        if next(self._loading, END) is not END:
            QTimer.singleShot(0, lambda: self._load_next(result, sources))
            return
        self._loading = None
        project = QgsProject.instance()
        found = [layers.result_layer(project, result.folder, table) for table in ("strip", "matches")]
        layers.zoom_to(self._canvas, [layer for layer in found if layer is not None])
        self.shown.emit(result, sources)

    def _end(self, end: outcome.Outcome) -> None:
        self._forget_run()
        self.status.show_outcome(end)
        self._update_buttons()
        self.ended.emit(end)

    def _forget_run(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()

    def _layers(self) -> List[QgsRasterLayer]:
        found = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
        return [layer for layer in found if isinstance(layer, QgsRasterLayer) and layer.isValid()]

    def _ask_files(self) -> None:
        folder = settings.text(settings.LAST_RASTER_FOLDER)
        paths, _filter = QFileDialog.getOpenFileNames(self, tr("Choose SAR strips"), folder, file_filter())
        if paths:
            settings.set_text(settings.LAST_RASTER_FOLDER, os.path.dirname(paths[0]))
            self.add_files(paths)

    def _ask_folder(self) -> None:
        folder = settings.text(settings.LAST_RASTER_FOLDER)
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder of SAR strips"), folder)
        if chosen:
            settings.set_text(settings.LAST_RASTER_FOLDER, chosen)
            self.add_folder(chosen)

    def _on_strips(self) -> None:
        strips = self.table.strips()
        self.form.set_first_strip(strips[0][1] if strips else "")
        self._update_buttons()

    def _update_buttons(self) -> None:
        busy = self._run is not None
        self.run_button.setEnabled(self.form.is_ready() and bool(self.table.strips()) and not busy)
        self.cancel_button.setEnabled(busy)
        for widget in (self.form, self.files_button, self.folder_button, self.layers_button):
            widget.setEnabled(not busy)
        selected = self.table.selected()
        self.remove_button.setEnabled(bool(selected) and not busy)
        entries = self._job.entries if self._job is not None else []
        has_result = any(entry.path in selected and entry.state not in (WAITING, FAILED) for entry in entries)
        self.show_button.setEnabled(has_result)
        self.summary_button.setEnabled(self._job is not None and self._job.summary.is_file() and not busy)

    def _connect(self) -> None:
        self.files_button.clicked.connect(self._ask_files)
        self.folder_button.clicked.connect(self._ask_folder)
        self.layers_button.clicked.connect(self.add_layers)
        self.remove_button.clicked.connect(self.table.remove_selected)
        self.table.edited.connect(self._on_strips)
        self.table.itemSelectionChanged.connect(self._update_buttons)
        self.table.wanted.connect(self.show_result)
        self.form.changed.connect(self._update_buttons)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.show_button.clicked.connect(lambda: self.show_result((self.table.selected() or [""])[0]))
        self.summary_button.clicked.connect(self.show_summary)

    def _lay_out(self) -> None:
        self.layers_button.setToolTip(tr("Every raster layer of the project but the basemap"))
        self.folder_button.setToolTip(tr("Every raster file of a folder"))
        self.remove_button.setToolTip(tr("Take the selected strips off the list; results stay where they are"))
        self.run_button.setToolTip(tr("Match every strip that is not done yet, one after the other"))
        self.cancel_button.setToolTip(tr("Stop; strips that are done stay done, and Run goes on from there"))
        self.show_button.setToolTip(tr("Put the selected strip's result on the map"))
        self.summary_button.setToolTip(tr("Put the layer with all outlines on the map"))
        self.run_button.setDefault(True)
        adding = QGridLayout()
        adding.setSpacing(4)
        for place, button in enumerate((self.files_button, self.folder_button, self.layers_button, self.remove_button)):
            adding.addWidget(button, 0, place)
        running = QHBoxLayout()
        running.addWidget(self.run_button, 2)
        running.addWidget(self.cancel_button, 1)
        after = QHBoxLayout()
        after.addWidget(self.show_button, 1)
        after.addWidget(self.summary_button, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(adding)
        column.addWidget(self.form)
        column.addLayout(running)
        column.addWidget(self.status)
        column.addLayout(after)
        column.addWidget(self.engine)
        order = [
            self.table, self.files_button, self.folder_button, self.layers_button, self.remove_button,
            *self.form.tab_order(), self.run_button, self.cancel_button, self.show_button, self.summary_button,
        ]  # fmt: skip
        for before, then in zip(order, order[1:]):
            QWidget.setTabOrder(before, then)
