"""What is made of the points: exports, the georeferenced strip, and the curtain that shows it against the basemap."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...backend.errors import SarmatchError
from .. import outcome, settings
from ..engine_run import EngineRun
from ..footprints import give_back_tool
from ..panels.run_status import RunStatus
from ..result_folder import ResultFolder, safe_name
from ..texts import metres, tr
from ..worker_client import WorkerClient
from .export_points import ExportPointsDialog
from .fitting import transform_title
from .georeference_dialog import GeoreferenceDialog
from .strip_layer import add_strip, layers_of, let_go, strip_layer
from .swipe import SwipeTool


class OutputBar(QWidget):
    """Three buttons, progress and outcome.

    Args:
        client: the engine.
        canvas: the map.
        refusal: says for a map why it cannot be made of the points in use; '' where it can.
        parent: owner.
    """

    busy_changed = pyqtSignal(bool)
    """The engine has begun to read the points, or is done."""
    georeferenced = pyqtSignal(object)
    """The strip's new layer."""
    ended = pyqtSignal(object)
    """An export or a warp has ended; carries the :class:`outcome.Outcome`."""

    def __init__(
        self,
        client: WorkerClient,
        canvas: QgsMapCanvas,
        refusal: Callable[[str], str],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._client, self._canvas, self._refusal = client, canvas, refusal
        self._result: Optional[ResultFolder] = None
        self._begun: Optional[ResultFolder] = None
        self._num_on, self._is_error = 0, False
        self._crs = QgsCoordinateReferenceSystem()
        self._strip_name, self._transform = "", ""
        self._run: Optional[EngineRun] = None
        self.export_button = QPushButton(tr("&Export…"), self)
        self.georeference_button = QPushButton(tr("&Georeference strip…"), self)
        self.swipe_button = QPushButton(tr("S&wipe"), self)
        self.cancel_button = QPushButton(tr("&Cancel"), self)
        self.status = RunStatus(self)
        self.swipe_tool = SwipeTool(canvas)
        self._lay_out()
        self.export_button.clicked.connect(self.export)
        self.georeference_button.clicked.connect(self.georeference)
        self.cancel_button.clicked.connect(self.cancel)
        self.swipe_button.toggled.connect(self._on_swipe)
        self.swipe_tool.deactivated.connect(lambda: self.swipe_button.setChecked(False))
        QgsProject.instance().layersRemoved.connect(self._on_layers_removed)
        self.update_buttons()

    @property
    def is_running(self) -> bool:
        """Whether the engine is at it; the points stay as they are meanwhile."""
        return self._run is not None

    def set_result(self, result: Optional[ResultFolder], strip_name: str, crs: QgsCoordinateReferenceSystem) -> None:
        """Whose points these are; None for none."""
        self._result, self._strip_name, self._crs = result, strip_name, crs
        self.swipe_button.setChecked(False)
        if self._run is None:
            self.status.show_nothing()
        self.update_buttons()

    def set_points(self, transform: str, num_on: int) -> None:
        """The map that the panel shows, and how many points are switched on."""
        self._transform, self._num_on = transform, num_on

    def export(self) -> None:
        """Ask where to, then let the engine write it."""
        if self._result is None or self._run is not None:
            return
        dialog = ExportPointsDialog(self._suggestion("_gcps"), self._num_on, self)
        dialog.wanted.connect(self._on_export_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def georeference(self) -> None:
        """Ask how, then let the engine do it."""
        if self._result is None or self._run is not None:
            return
        suggestion = self._suggestion("_georeferenced") + ".tif"
        dialog = GeoreferenceDialog(suggestion, self._transform, self._crs, self._refusal, self)
        dialog.wanted.connect(self._on_georeference_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def cancel(self) -> None:
        """Stop the engine; nothing half-written stays."""
        if self._run is not None:
            self.status.show_stopping()
            self.cancel_button.setEnabled(False)
            self._run.cancel()

    def show_error(self, error: SarmatchError) -> None:
        """Say what went wrong, here or elsewhere in the panel."""
        self._is_error = True
        self.status.show_outcome(outcome.of_error(error))

    def forget_error(self) -> None:
        """What went wrong is over: the next thing has succeeded."""
        if self._run is None and self._is_error:
            self.status.show_nothing()
        self._is_error = False

    def clean_up(self) -> None:
        """Stop, and take the curtain off the map."""
        QgsProject.instance().layersRemoved.disconnect(self._on_layers_removed)
        self.cancel()
        give_back_tool(self._canvas, self.swipe_tool)
        self.swipe_tool.deleteLater()

    def update_buttons(self) -> None:
        """Offer what can be done."""
        is_ready = self._result is not None and self._run is None
        self.export_button.setEnabled(is_ready)
        self.georeference_button.setEnabled(is_ready)
        self.swipe_button.setEnabled(self._strip_layer() is not None)
        self.cancel_button.setVisible(self._run is not None)
        self.cancel_button.setEnabled(self._run is not None)

    def _suggestion(self, ending: str) -> str:
        folder = settings.text(settings.LAST_EXPORT_FOLDER) or str(self._result.folder.parent)
        return os.path.join(folder, safe_name(self._strip_name) + ending)

    def _on_export_wanted(self, values: Dict[str, Any]) -> None:
        # Where no map can be made the residuals of the match stand in the file.
        transform = self._transform if not self._refusal(self._transform) else None
        self.status.show_start(tr("Exporting …"))
        self._begin("export-gcps", tr("Export control points"), {**values, "transform": transform}, self._on_exported)

    def _on_georeference_wanted(self, values: Dict[str, Any]) -> None:
        let_go(QgsProject.instance(), values["out"])
        self.status.show_start(tr("Fitting the control points …"))
        self._begin("georeference", tr("Georeference {}").format(self._strip_name), values, self._on_georeferenced)

    def _begin(
        self, command: str, title: str, values: Dict[str, Any], on_result: Callable[[Dict[str, Any]], None]
    ) -> None:
        settings.set_text(settings.LAST_EXPORT_FOLDER, os.path.dirname(values["out"]))
        self._begun = self._result
        self._run = EngineRun(self._client, command, title, self)
        self._run.progressed.connect(self.status.show_progress)
        self._run.succeeded.connect(on_result)
        self._run.failed.connect(self._on_failed)
        self.update_buttons()
        self.busy_changed.emit(True)
        self._run.start({"result": str(self._result.folder), **values})

    def _on_exported(self, data: Dict[str, Any]) -> None:
        words = tr("Exported: {} points").format(int(data.get("count") or 0))
        self._end(outcome.Outcome(outcome.FOUND, words, str(data.get("out") or "")))

    def _on_georeferenced(self, data: Dict[str, Any]) -> None:
        # Another result may be open by now.
        layer = add_strip(
            str(data["out"]), self._begun.folder, transform_title(str(data["transform"])), data.get("display_range")
        )
        facts = [tr("{} points").format(int(data.get("num_fit") or 0))]
        if data.get("rmse_m") is not None:
            facts.append(tr("RMSE {}").format(metres(float(data["rmse_m"]))))
        if data.get("check_rmse_m") is not None:
            facts.append(tr("check points {}").format(metres(float(data["check_rmse_m"]))))
        details = str(data["out"])
        if layer is None:
            details = tr("QGIS cannot show it: {}").format(data["out"])
        self._end(outcome.Outcome(outcome.FOUND, tr("Georeferenced: {}").format(", ".join(facts)), details))
        if layer is not None:
            self.swipe_button.setChecked(self._result is not None and self._result.folder == self._begun.folder)
            self.georeferenced.emit(layer)

    def _on_failed(self, error: SarmatchError) -> None:
        self._end(outcome.of_error(error))

    def _end(self, end: outcome.Outcome) -> None:
        run, self._run, self._is_error = self._run, None, end.kind == outcome.FAILED
        if run is not None:
            run.deleteLater()
        self.status.show_outcome(end)
        self.update_buttons()
        self.busy_changed.emit(False)
        self.ended.emit(end)

    def _strip_layer(self) -> Any:
        return None if self._result is None else strip_layer(QgsProject.instance(), self._result.folder)

    def _on_swipe(self, checked: bool) -> None:
        if checked and self._strip_layer() is not None:
            self.swipe_tool.sweep(layers_of(QgsProject.instance(), self._result.folder))
            self._canvas.setMapTool(self.swipe_tool)
        else:
            give_back_tool(self._canvas, self.swipe_tool)

    def _on_layers_removed(self, *_ids: Any) -> None:
        if self._strip_layer() is None:
            self.swipe_button.setChecked(False)
        self.update_buttons()

    def _lay_out(self) -> None:
        self.swipe_button.setCheckable(True)
        self.export_button.setToolTip(tr("Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL"))
        self.georeference_button.setToolTip(tr("Write the strip as a GeoTIFF on the map, by the points in use"))
        self.swipe_button.setToolTip(
            tr("Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right")
        )
        self.cancel_button.setToolTip(tr("Stop; nothing half-written is kept"))
        row = QHBoxLayout()
        row.addWidget(self.export_button)
        row.addWidget(self.georeference_button, 1)
        row.addWidget(self.swipe_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.status)
