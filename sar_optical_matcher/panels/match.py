"""The Match panel: pick strip and basemap, press Match, see where the strip lies and how sure that is."""

from __future__ import annotations

import os
from typing import Any, Dict, Iterator, List, Optional, Union

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...backend import protocol
from ...backend.errors import EngineError, SarmatchError
from .. import layers, outcome, settings
from ..engine_run import EngineRun
from ..footprints import FootprintTool, FootprintWatcher, give_back_tool
from ..online.box import ask_consent
from ..online.fetched import FetchedRaster, warning_of
from ..online.plan import FetchPlan
from ..online.run import BasemapRun
from ..result_folder import ResultFolder, read_result, safe_name
from ..texts import tr
from ..worker_client import WorkerClient
from .engine_line import EngineLine
from .export_dialog import ExportDialog
from .image_pane import FRAME
from .match_buttons import MatchButtons
from .match_form import MatchForm
from .patch_view import PatchView
from .run_status import RunStatus
from .welcome import Welcome

END = object()
"""Nothing more to load."""


class MatchPanel(QWidget):
    """Inputs, Match and Cancel, progress, outcome, export, and the patches side by side."""

    ended = pyqtSignal(object)
    """A run has ended and its layers are shown; carries the :class:`outcome.Outcome`."""
    shown = pyqtSignal(object, object)
    """A match's layers are in the project; carries its :class:`ResultFolder` and its :class:`layers.RunSources`."""

    def __init__(self, client: WorkerClient, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client = client
        self._canvas = canvas
        self._run: "Union[EngineRun, BasemapRun, None]" = None
        self._fetched: Optional[FetchedRaster] = None
        self._wanted: Optional[layers.RunSources] = None
        self._sources: Optional[layers.RunSources] = None
        self._basemap_is_file = False
        self._result: Optional[ResultFolder] = None
        self._loading: Optional[Iterator[Any]] = None
        self._count: Optional[int] = None
        self._highlight: Optional[QgsHighlight] = None
        self.form = MatchForm(canvas, self)
        self.status = RunStatus(self)
        self.engine = EngineLine(client, self)
        self.patches = PatchView(self)
        self.buttons = MatchButtons(self)
        self.match_button, self.cancel_button = self.buttons.match, self.buttons.cancel
        self.zoom_button, self.pick_button = self.buttons.zoom, self.buttons.pick
        self.export_button, self.report_button = self.buttons.export, self.buttons.report
        self.welcome = Welcome(self.form, canvas, self)
        self._tool = FootprintTool(canvas)
        for before, after in (
            (self.form.tab_order()[-1], self.match_button),
            (self.match_button, self.cancel_button),
            (self.cancel_button, self.zoom_button),
            (self.zoom_button, self.pick_button),
            (self.pick_button, self.export_button),
            (self.export_button, self.report_button),
            (self.report_button, self.patches),
            (self.patches, self.engine),
        ):
            QWidget.setTabOrder(before, after)
        self._watcher = FootprintWatcher(QgsProject.instance(), self)
        self._lay_out()
        self._connect()
        self._update_buttons()

    @property
    def result(self) -> Optional[ResultFolder]:
        """The last finished match."""
        return self._result

    def match(self) -> None:
        """Start a run with what the form says."""
        if self._run is not None:
            return
        try:
            plan = self.form.online_plan()
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        if plan is None:
            self._match(None)
        else:
            ask_consent(plan, self, lambda: self._fetch(plan))

    def _fetch(self, plan: FetchPlan) -> None:
        self.status.show_start(tr("Fetching the basemap …"))
        self._run = self.form.online.fetch(plan, self.status.show_progress, self._on_fetched, self._on_failure)
        self._update_buttons()

    def _on_fetched(self, raster: FetchedRaster) -> None:
        self._run.deleteLater()
        self._run = None
        self._match(raster)

    def _match(self, fetched: Optional[FetchedRaster]) -> None:
        self._fetched = fetched
        try:
            self._wanted = self.form.sources(fetched)
            params = self.form.params(fetched)
            os.makedirs(self.form.results_folder(), exist_ok=True)
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        except OSError as error:
            told = tr("{} cannot be written").format(self.form.results_folder())
            words = tr("Failed: {}.").format("{}: {}".format(told, error.strerror))
            self._end(outcome.Outcome(outcome.FAILED, words, tr("Choose another results folder.")))
            return
        self.form.remember()
        self._basemap_is_file = self.form.basemap.is_file
        self.status.show_start(
            tr("Starting the engine …") if self._client.hello is None else tr("Reading the rasters …")
        )
        self._begin("match", tr("Match SAR strip {}").format(self._wanted.strip_name), self._on_match)
        self._run.start(params.to_mapping())

    def cancel(self) -> None:
        """Stop the run in hand."""
        if self._run is not None:
            self.status.show_stopping()
            self.cancel_button.setEnabled(False)
            self._run.cancel()

    def export(self) -> None:
        """Ask where to, then let the engine write it."""
        if self._result is None:
            return
        folder = settings.text(settings.LAST_EXPORT_FOLDER) or str(self._result.folder.parent)
        suggestion = os.path.join(folder, "{}.geojson".format(safe_name(self._sources.strip_name)))
        dialog = ExportDialog(suggestion, self)
        dialog.wanted.connect(self._on_export_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_footprint(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Compare a footprint's SAR patch with the optical place."""
        self.patch_box.setCollapsed(False)
        self._mark(layer, feature)
        self.patches.show_footprint(layer, feature)

    def clean_up(self) -> None:
        """Stop everything and leave nothing on canvas or project; the panel is about to go."""
        if self._run is not None:
            self._run.cancel()
        self._loading = None
        self._unmark()
        give_back_tool(self._canvas, self._tool)
        self._tool.deleteLater()
        QgsProject.instance().layersRemoved.disconnect(self._on_layers)
        QgsProject.instance().layersAdded.disconnect(self._on_layers)
        self._watcher.detach()
        self.welcome.clean_up()
        self.form.clean_up()
        self.patches.clean_up()
        self.engine.clean_up()

    def _mark(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        # A frame, not a selection: QGIS fills what is selected, and hides the very place to look at.
        self._unmark()
        self._highlight = QgsHighlight(self._canvas, feature.geometry(), layer)
        self._highlight.setColor(FRAME)
        self._highlight.setFillColor(QColor(0, 0, 0, 0))
        self._highlight.setWidth(3)
        self._highlight.show()

    def _unmark(self, *_removed: Any) -> None:
        if self._highlight is not None:
            self._canvas.scene().removeItem(self._highlight)
            self._highlight = None

    def _begin(self, command: str, title: str, on_result: Any) -> None:
        self._run = EngineRun(self._client, command, title, self)
        self._run.progressed.connect(self.status.show_progress)
        self._run.succeeded.connect(on_result)
        self._run.failed.connect(self._on_failure)
        if self._client.hello is None:
            self.engine.show_starting()
        self._update_buttons()

    def _on_match(self, data: Dict[str, Any]) -> None:
        try:
            self._result = read_result(str(data.get("out", "")))
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        self._sources, self._count = self._wanted, None
        self._loading = layers.load_result(self._result, self._sources)
        self.status.show_start(tr("Showing the result …"))
        self._load_next(data)

    def _load_next(self, data: Dict[str, Any]) -> None:
        # One step a turn of the event loop: opening them all at once would make QGIS stutter.
        if self._loading is None:
            return
        step = next(self._loading, END)
        if step is not END:
            if step is not None and step[0] == "matches":
                self._count = step[1].featureCount()  # at once: the project may be closed meanwhile
            QTimer.singleShot(0, lambda: self._load_next(data))
            return
        self._loading = None
        if self._basemap_is_file:
            layers.add_basemap(self._sources.basemap_path)
        self._end(outcome.with_warning(outcome.of_result(data, self._count), warning_of(self._fetched)))
        self.shown.emit(self._result, self._sources)
        if data.get("device"):
            self.engine.show_device(str(data["device"]))
        if data.get("accepted"):
            self.zoom()

    def zoom(self) -> None:
        """Show the strip's place on the map."""
        if self._result is None:
            return
        layers.zoom_to(self._canvas, self._outlines())

    def _outlines(self) -> List[QgsVectorLayer]:
        project, folder = QgsProject.instance(), self._result.folder
        found = [layers.result_layer(project, folder, table) for table in ("strip", "matches")]
        return [layer for layer in found if layer is not None]

    def _on_export_wanted(self, values: Dict[str, Any]) -> None:
        if self._run is not None or self._result is None:
            return
        settings.set_text(settings.LAST_EXPORT_FOLDER, os.path.dirname(values["out"]))
        self.status.show_start(tr("Exporting …"))
        self._begin("export", tr("Export SAR matches"), lambda data: self._on_exported(values["out"]))
        self._run.start({"result": str(self._result.folder), **values})

    def _on_exported(self, path: str) -> None:
        self._end(outcome.Outcome(outcome.FOUND, tr("Exported."), path))

    def _on_report_wanted(self, page: str, replaces: bool) -> None:
        if self._run is not None or self._result is None:
            return
        self.status.show_start(tr("Writing the report …"))
        self._begin("report", tr("Report of SAR matches"), self._on_reported)
        self._run.start({"result": str(self._result.folder), "out": page, "overwrite": replaces})

    def _on_reported(self, data: Dict[str, Any]) -> None:
        try:
            path = self.report_button.finish(data)
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        self._end(outcome.Outcome(outcome.FOUND, tr("Report written."), path))

    def _on_failure(self, error: SarmatchError) -> None:
        self._end(outcome.of_error(error))
        self.engine.refresh()

    def _end(self, end: outcome.Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self.status.show_outcome(end)
        self._update_buttons()
        self.ended.emit(end)

    def _warm_up(self) -> None:
        # Both inputs chosen means that Match comes next: the engine's seconds of starting are spent meanwhile.
        if not self.form.is_ready() or self._client.is_running or not self.isVisible():
            return
        try:
            self._client.ensure_started()
            self.engine.show_starting()
        except EngineError:
            self.engine.refresh()  # says what is missing; Match says it again

    def _on_hello(self, _hello: protocol.Hello) -> None:
        if self._run is not None:
            self.status.show_start(tr("Reading the rasters …"))

    def _on_layers(self, *_layers: Any) -> None:
        self._update_buttons()

    def _on_form_changed(self) -> None:
        self._update_buttons()
        self._warm_up()

    def _on_pick(self, checked: bool) -> None:
        if checked:
            self._canvas.setMapTool(self._tool)
        else:
            give_back_tool(self._canvas, self._tool)

    def _update_buttons(self) -> None:
        busy = self._run is not None
        self.match_button.setEnabled(self.form.is_ready() and not busy)
        self.cancel_button.setEnabled(busy)
        self.form.setEnabled(not busy)
        self.report_button.set_result(self._result, self._sources)
        is_ready = self._result is not None and not busy
        for button in (self.export_button, self.report_button):
            button.setEnabled(is_ready)
        self.zoom_button.setEnabled(is_ready and bool(self._outlines()))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form_changed)
        self.welcome.failed.connect(lambda error: self._end(outcome.of_error(error)))
        self.match_button.clicked.connect(self.match)
        self.cancel_button.clicked.connect(self.cancel)
        self.export_button.clicked.connect(self.export)
        self.report_button.wanted.connect(self._on_report_wanted)
        self.zoom_button.clicked.connect(self.zoom)
        self.pick_button.toggled.connect(self._on_pick)
        self._tool.picked.connect(self.show_footprint)
        self._tool.deactivated.connect(lambda: self.pick_button.setChecked(False))
        self._watcher.picked.connect(self.show_footprint)
        self.patches.walked.connect(self.show_footprint)
        QgsProject.instance().layersWillBeRemoved.connect(self._unmark)
        QgsProject.instance().layersRemoved.connect(self._on_layers)
        QgsProject.instance().layersAdded.connect(self._on_layers)
        self._client.greeted.connect(self._on_hello)

    def _lay_out(self) -> None:
        self.patch_box = QgsCollapsibleGroupBox(tr("Compare a patch"), self)
        self.patch_box.setSaveCollapsedState(False)
        QVBoxLayout(self.patch_box).addWidget(self.patches)
        self.patch_box.setCollapsed(True)
        column = QVBoxLayout(self)
        column.addWidget(self.welcome)
        column.addWidget(self.form)
        column.addLayout(self.buttons.run_row)
        column.addWidget(self.status)
        column.addLayout(self.buttons.after_row)
        column.addWidget(self.patch_box)
        column.addStretch(1)
        column.addWidget(self.engine)
