"""The Match panel's inputs: strip, basemap, what is known of the strip, area, and the advanced choices folded away."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QStandardPaths, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...backend import config
from ...backend.errors import InputError
from .. import settings
from ..layers import RunSources
from ..online.box import OnlineBox
from ..online.fetched import FetchedRaster
from ..online.plan import FetchPlan, strip_size_m
from ..raster_source import crs_problem, has_georeference
from ..result_folder import new_result_folder
from ..texts import tr
from .param_editor import ParamEditor
from .search_area import CANVAS, NEAR, WHOLE, SearchArea
from .strip_source import RasterSource

FROM_FILE, KNOWN, UNKNOWN = "file", "known", "unknown"
FOLDER_NAME = "sar_matches"

ADVANCED = (
    # name, label, how it is shown
    ("patch_px", "Patch size", {"suffix": " px"}),
    ("stride_px", "Patch step", {"suffix": " px"}),
    ("scale_tolerance", "Scale tolerance", {"prefix": "± ", "suffix": " %", "factor": 100.0}),
    ("sar_kind", "SAR values", {}),
    ("search", "Search", {}),
    ("rerank", "Re-ranking", {}),
    ("reranker", "Re-ranker", {"choices": (config.RERANKER,), "unset": "the shipped one"}),
    ("model", "Descriptor", {"choices": (config.ENCODER, "structural"), "unset": "as the index, else encoder"}),
    ("top_k", "Candidates", {}),
    ("device", "Device", {"choices": ("auto", "cpu", "cuda")}),
    ("warp", "Georeference strip", {}),
)


MODEL_FIELDS: Dict[str, Dict[str, str]] = {
    "encoder": {"model": ""},
    "reranker": {"rerank": "graph", "reranker": ""},
}
"""Kind of a trained model, as its card says, and the parameters of a match that take one; '' stands for its path."""


def takes_model(kind: str) -> bool:
    """Whether a match can work with a trained model of this kind."""
    return kind in MODEL_FIELDS and set(MODEL_FIELDS[kind]) <= {name for name, _label, _shown in ADVANCED}


class MatchForm(QWidget):
    """Collects the parameters of ``match``; every default, range and help text is the engine's own."""

    changed = pyqtSignal()
    """Strip or basemap is another one."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        helps = {spec.name: spec.metadata["help"] for spec in dataclasses.fields(config.MatchParams)}
        self.strip = RasterSource(tr("SAR strip"), tr(helps["sar"]), self)
        self.basemap = RasterSource(tr("optical basemap"), tr(helps["reference"]), self)
        self.area = SearchArea(canvas, self)
        self.pixel_size = self._editor("sar_pixel_size_m", unset=tr("as the basemap's"), suffix=" m")
        self.heading = self._heading_spin(tr(helps["heading_deg"]))
        self.tolerance = self._editor("heading_tolerance_deg", suffix="°", prefix="± ")
        self.tolerance.widget.setDecimals(1)
        self.heading_kind = QComboBox(self)
        self.heading_kind.setToolTip(tr(helps["heading_deg"]))
        self.use_index = QCheckBox(tr("Search a prepared index of it"), self)
        self.use_index.setToolTip(
            tr("Faster for many strips on one basemap; the Processing algorithm Build index makes it")
        )
        self.index_folder = self._folder_widget(tr("Folder of the index"), tr(helps["index"]))
        self.results = self._folder_widget(tr("Folder for the results"), tr(helps["out"]))
        self.results.setFilePath(settings.text(settings.RESULTS_FOLDER))
        self.advanced = {name: advanced_editor(name, shown, self) for name, _label, shown in ADVANCED}
        self.advanced_box = QgsCollapsibleGroupBox(tr("Advanced"), self)
        self.online = OnlineBox(canvas, self.area, self)
        self._lay_out()
        self.strip.changed.connect(self._on_strip)
        self.basemap.changed.connect(self._on_basemap)
        self.pixel_size.changed.connect(self._tell_pixel_size)
        self.heading_kind.currentIndexChanged.connect(self._on_heading)
        self.use_index.toggled.connect(self.index_folder.setVisible)
        self._on_strip()
        self._show_default_folder()

    def is_ready(self) -> bool:
        """Whether strip and basemap are chosen."""
        return self.strip.layer() is not None and self.basemap.layer() is not None

    def online_plan(self) -> Optional[FetchPlan]:
        """What must be fetched before the match; None where the basemap is a file or an index stands for it.

        Raises:
            SarmatchError: it cannot be fetched.
        """
        return self.online.plan() if self.online.layer is not None and not self.use_index.isChecked() else None

    def sources(self, fetched: Optional[FetchedRaster] = None) -> RunSources:
        """Where the inputs come from.

        Args:
            fetched: the raster that stands for an online basemap.

        Raises:
            InputError: one is not chosen, or cannot be handed to the engine.
        """
        strip, name = self.strip.path(), self.strip.name()
        if fetched is not None:
            return RunSources(strip, name, fetched.path, fetched.origin())
        if self.online.layer is not None and self.use_index.isChecked():
            return RunSources(strip, name, "")
        return RunSources(strip, name, self.basemap.path())

    def params(self, fetched: Optional[FetchedRaster] = None) -> config.MatchParams:
        """The parameters as the engine takes them, checked.

        Args:
            fetched: the raster that stands for an online basemap.

        Raises:
            SarmatchError: something is missing or contradictory; message and hint are for the user.
        """
        sources = self.sources(fetched)
        values: Dict[str, Any] = {name: editor.value() for name, editor in self.advanced.items()}
        values["sar"] = sources.strip_path
        basemap = self.basemap.layer()
        problem = crs_problem(basemap)
        if problem:
            raise InputError(problem, tr("The basemap's file must say where it lies."), "reference_unplaced")
        if self.use_index.isChecked():
            values["index"] = self.index_folder.filePath()
            if not values["index"]:
                raise InputError(
                    tr("no index folder is chosen"), tr("Choose it, or untick the index."), "input_missing"
                )
        else:
            values["reference"] = sources.basemap_path
        values.update(self._heading_values())
        if self._asks_pixel_size():
            values["sar_pixel_size_m"] = self.pixel_size.value()
        if fetched is None or self.area.kind() == NEAR:  # else it is the area
            values.update(self.area.params(basemap.dataProvider().crs()))
        values["out"] = str(new_result_folder(self.results_folder(), sources.strip_name))
        return config.MatchParams.from_mapping(values)

    def results_folder(self) -> Path:
        """Folder in which each run makes its own."""
        chosen = self.results.filePath().strip()
        return in_full(chosen) if chosen else default_folder()

    def remember(self) -> None:
        """Keep the results folder for the next session."""
        settings.set_text(settings.RESULTS_FOLDER, self.results.filePath().strip())

    def use_model(self, kind: str, path: str) -> bool:
        """Take a trained model into the next match; False, and nothing, where a match has no use for its kind."""
        if not takes_model(kind):
            return False
        for name, value in MODEL_FIELDS[kind].items():
            self.advanced[name].set_value(value or path)
            if not value:
                self.advanced[name].widget.setToolTip(path)
        self.advanced_box.setCollapsed(False)
        return True

    def clean_up(self) -> None:
        """Leave nothing on the canvas."""
        self.online.clean_up()
        self.area.clean_up()

    def _heading_values(self) -> Dict[str, Any]:
        kind = self.heading_kind.currentData()
        if kind == KNOWN:
            return {"heading_deg": round(self.heading.value(), 1), "heading_tolerance_deg": self.tolerance.value()}
        if kind == FROM_FILE:
            return {"heading_tolerance_deg": self.tolerance.value()}
        if self._strip_is_placed():
            # Without a heading the engine would take the file's: the widest tolerance searches all directions.
            widest = next(
                spec for spec in dataclasses.fields(config.MatchParams) if spec.name == "heading_tolerance_deg"
            )
            return {"heading_deg": 0.0, "heading_tolerance_deg": widest.metadata["maximum"]}
        return {}

    def _tell_pixel_size(self) -> None:
        context = QgsProject.instance().transformContext()
        stated_m = self.pixel_size.value()
        self.online.set_strip_m(strip_size_m(self.strip.layer(), self._strip_is_placed(), stated_m, context))

    def _strip_is_placed(self) -> bool:
        layer = self.strip.layer()
        return layer is not None and has_georeference(layer)

    def _asks_pixel_size(self) -> bool:
        return self.strip.layer() is not None and not self._strip_is_placed()

    def _on_strip(self) -> None:
        placed = self._strip_is_placed()
        kind = self.heading_kind.currentData()
        self.heading_kind.blockSignals(True)
        self.heading_kind.clear()
        if placed:
            self.heading_kind.addItem(tr("From its georeference"), FROM_FILE)
        self.heading_kind.addItem(tr("Unknown, search all directions"), UNKNOWN)
        self.heading_kind.addItem(tr("Known"), KNOWN)
        self.heading_kind.setCurrentIndex(max(0, self.heading_kind.findData(kind)) if kind == KNOWN else 0)
        self.heading_kind.blockSignals(False)
        self._on_heading()
        self._pixel_label.setVisible(self._asks_pixel_size())
        self.pixel_size.widget.setVisible(self._asks_pixel_size())
        self._show_default_folder()
        self._tell_pixel_size()
        self.changed.emit()

    def _on_basemap(self) -> None:
        was_online = self.online.layer is not None
        self.online.set_layer(self.basemap.layer())
        # The whole of an online basemap is the world.
        if self.online.layer is not None and not was_online and self.area.kind() == WHOLE:
            self.area.set_kind(CANVAS)
        self.changed.emit()

    def _on_heading(self) -> None:
        kind = self.heading_kind.currentData()
        self.heading.setVisible(kind == KNOWN)
        self.tolerance.widget.setVisible(kind in (KNOWN, FROM_FILE))

    def _show_default_folder(self) -> None:
        self.results.lineEdit().setPlaceholderText(str(default_folder()))

    def _editor(self, name: str, **options: Any) -> ParamEditor:
        return ParamEditor(config.MatchParams, name, parent=self, **options)

    def _heading_spin(self, tip: str) -> QgsDoubleSpinBox:
        # Not an editor of the optional parameter: whether it is given at all is the box above it.
        spin = QgsDoubleSpinBox(self)
        spin.setRange(0.0, 360.0)
        spin.setDecimals(1)
        spin.setSuffix("°")
        spin.setWrapping(True)
        spin.setShowClearButton(False)
        spin.setToolTip(tip)
        return spin

    def _folder_widget(self, title: str, tip: str) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        widget.setDialogTitle(title)
        widget.setToolTip(tip)
        return widget

    def _lay_out(self) -> None:
        heading = QWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.heading, 1)
        row.addWidget(self.tolerance.widget, 1)
        column = QVBoxLayout(heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading_kind)
        column.addLayout(row)
        heading.setFocusProxy(self.heading_kind)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._pixel_label = QLabel(tr("Pi&xel size"), self)
        self._pixel_label.setBuddy(self.pixel_size.widget)
        for label, widget in (
            (tr("&SAR strip"), self.strip),
            (self._pixel_label, self.pixel_size.widget),
            (tr("&Heading"), heading),
            (tr("&Basemap"), self.basemap),
            ("", self.online),
            ("", self.use_index),
            ("", self.index_folder),
            (tr("A&rea"), self.area),
            (tr("Res&ults in"), self.results),
        ):
            form.addRow(label, widget)
        self.index_folder.hide()
        inner = QFormLayout(self.advanced_box)
        for name, label, _shown in ADVANCED:
            inner.addRow(tr(label), self.advanced[name].widget)
        self.advanced_box.setCollapsed(True)
        self.advanced_box.setSaveCollapsedState(False)
        form.addRow(self.advanced_box)
        order = self.tab_order()
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, from top to bottom; Qt's own order is that of creation."""
        return [
            *self.strip.tab_order(),
            self.pixel_size.widget,
            self.heading_kind,
            self.heading,
            self.tolerance.widget,
            *self.basemap.tab_order(),
            *self.online.tab_order(),
            self.use_index,
            self.index_folder,
            *self.area.tab_order(),
            self.results,
            self.advanced_box,
            *(editor.widget for editor in self.advanced.values()),
        ]


def advanced_editor(name: str, shown: Dict[str, Any], parent: QWidget) -> ParamEditor:
    """An input of :data:`ADVANCED`, whose words are translated here: they are not where the table stands."""
    words = {"unset": tr(shown["unset"])} if "unset" in shown else {}
    return ParamEditor(config.MatchParams, name, parent=parent, **{**shown, **words})


def default_folder() -> Path:
    """Beside the project's file, so that both move together; in the user's documents while the project is unsaved."""
    home = QgsProject.instance().homePath()
    if home:
        return Path(home) / FOLDER_NAME
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / FOLDER_NAME


def in_full(folder: str) -> Path:
    """A folder that was typed, as the engine can be told it; one of a bare name lies beside the project's file."""
    return default_folder().parent / Path(folder).expanduser()
