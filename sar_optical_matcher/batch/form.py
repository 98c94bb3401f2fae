"""What all strips of a batch share: basemap or index, pixel size, heading, area, folder, and the advanced choices."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...backend import config
from ...backend.errors import InputError, SarmatchError
from .. import settings
from ..layers import RunSources
from ..online.box import OnlineBox
from ..online.fetched import FetchedRaster
from ..online.plan import FetchPlan, strip_size_m
from ..panels.match_form import ADVANCED, advanced_editor, default_folder, in_full
from ..panels.param_editor import ParamEditor
from ..panels.search_area import CANVAS, NEAR, WHOLE, SearchArea
from ..panels.strip_source import RasterSource
from ..raster_source import crs_problem, has_georeference, open_file
from ..texts import tr
from .job import BatchJob

OF_THE_FILES, KNOWN = "files", "known"
FOLDER_NAME = "batch"


class BatchForm(QWidget):
    """The parameters of every match of a batch; defaults, ranges and help are the engine's own."""

    changed = pyqtSignal()
    """The basemap is another one."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        helps = {spec.name: spec.metadata["help"] for spec in dataclasses.fields(config.MatchParams)}
        self.basemap = RasterSource(tr("optical basemap"), tr(helps["reference"]), self)
        self.area = SearchArea(canvas, self)
        self.online = OnlineBox(canvas, self.area, self)
        self.index_kind = QComboBox(self)
        self.index_kind.addItem(tr("Without an index"), "none")
        self.index_kind.addItem(tr("Prepare an index first"), "build")
        self.index_kind.addItem(tr("Search a prepared index"), "given")
        self.index_kind.setToolTip(
            tr(
                "An index holds what the descriptor sees of the basemap: it is made once for all strips instead of "
                "once for each, and kept in the results folder for the next batch"
            )
        )
        self.index_kind.setCurrentIndex(1)
        self.index_folder = self._folder_widget(tr("Folder of the index"), tr(helps["index"]))
        self.index_folder.setFilePath(settings.text(settings.LAST_INDEX_FOLDER))
        self.index_folder.hide()
        self.pixel_size = ParamEditor(
            config.MatchParams,
            "sar_pixel_size_m",
            unset=tr("of their files, else the basemap's"),
            suffix=" m",
            parent=self,
        )
        self.heading_kind = QComboBox(self)
        self.heading_kind.addItem(tr("Of their files, else all directions"), OF_THE_FILES)
        self.heading_kind.addItem(tr("Known"), KNOWN)
        self.heading_kind.setToolTip(tr(helps["heading_deg"]))
        self.heading = QgsDoubleSpinBox(self)
        self.heading.setRange(0.0, 360.0)
        self.heading.setDecimals(1)
        self.heading.setSuffix("°")
        self.heading.setWrapping(True)
        self.heading.setShowClearButton(False)
        self.tolerance = ParamEditor(config.MatchParams, "heading_tolerance_deg", suffix="°", prefix="± ", parent=self)
        self.tolerance.widget.setDecimals(1)
        self.results = self._folder_widget(tr("Folder of the batch"), tr("A folder a strip, and the summary"))
        self.results.lineEdit().setPlaceholderText(str(default_folder() / FOLDER_NAME))
        self.advanced = {name: advanced_editor(name, shown, self) for name, _label, shown in ADVANCED}
        self.advanced_box = QgsCollapsibleGroupBox(tr("Advanced"), self)
        self._first_strip = ""
        self._lay_out()
        self.basemap.changed.connect(self._on_basemap)
        self.index_kind.currentIndexChanged.connect(self._on_index)
        self.heading_kind.currentIndexChanged.connect(self._on_heading)
        self.pixel_size.changed.connect(self._tell_pixel_size)
        self._on_heading()

    def is_ready(self) -> bool:
        """Whether there is something to search."""
        return self.basemap.layer() is not None

    def set_first_strip(self, path: str) -> None:
        """A strip whose pixel size stands for that of all, where they have a georeference."""
        self._first_strip = path
        self._tell_pixel_size()

    def online_plan(self) -> Optional[FetchPlan]:
        """What must be fetched first; None where nothing must.

        Raises:
            SarmatchError: it cannot be fetched.
        """
        is_needed = self.online.layer is not None and self.index_kind.currentData() != "given"
        return self.online.plan() if is_needed else None

    def batch_folder(self) -> Path:
        """Where everything goes; the same folder again goes on with what is there."""
        chosen = self.results.filePath().strip()
        return in_full(chosen) if chosen else default_folder() / FOLDER_NAME

    def sources(self, strip: str, name: str, fetched: Optional[FetchedRaster]) -> RunSources:
        """Where the inputs of one strip come from."""
        if fetched is not None:
            return RunSources(strip, name, fetched.path, fetched.origin())
        return RunSources(strip, name, "" if self.online.layer is not None else self.basemap.path())

    def job(self, strips: List[Any], fetched: Optional[FetchedRaster] = None) -> BatchJob:
        """The batch as the form says.

        Args:
            strips: name and path of each.
            fetched: the raster that stands for an online basemap.

        Raises:
            SarmatchError: something is missing or contradictory; message and hint are for the user.
        """
        values: Dict[str, Any] = {name: editor.value() for name, editor in self.advanced.items()}
        basemap = self.basemap.layer()
        if basemap is None:
            raise InputError(tr("no optical basemap is chosen"), tr("Choose a layer or a file."), "input_missing")
        problem = crs_problem(basemap)
        if problem:
            raise InputError(problem, tr("The basemap's file must say where it lies."), "reference_unplaced")
        if self.index_kind.currentData() == "given":
            values["index"] = self.index_folder.filePath()
            if not values["index"]:
                raise InputError(tr("no index folder is chosen"), tr("Choose it, or prepare one."), "input_missing")
            settings.set_text(settings.LAST_INDEX_FOLDER, values["index"])
        else:
            values["reference"] = fetched.path if fetched is not None else self.basemap.path()
        if self.heading_kind.currentData() == KNOWN:
            values["heading_deg"] = round(self.heading.value(), 1)
        values["heading_tolerance_deg"] = self.tolerance.value()
        values["sar_pixel_size_m"] = self.pixel_size.value()
        if fetched is None or self.area.kind() == NEAR:  # else the raster is the area
            values.update(self.area.params(basemap.dataProvider().crs()))
        first = strips[0][1] if strips else "strip"
        checked = config.MatchParams.from_mapping({**values, "sar": first, "out": str(self.batch_folder())})
        builds = self.index_kind.currentData() == "build"
        size_m = self._index_size_m() if builds and fetched is None else None
        return BatchJob(self.batch_folder(), strips, checked.to_mapping(), builds, size_m)

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, from top to bottom."""
        return [
            *self.basemap.tab_order(),
            *self.online.tab_order(),
            self.index_kind,
            self.index_folder,
            self.pixel_size.widget,
            self.heading_kind,
            self.heading,
            self.tolerance.widget,
            *self.area.tab_order(),
            self.results,
            self.advanced_box,
            *(editor.widget for editor in self.advanced.values()),
        ]

    def clean_up(self) -> None:
        """Leave nothing on the canvas."""
        self.online.clean_up()
        self.area.clean_up()

    def _index_size_m(self) -> Optional[float]:
        """The strips' pixel size where it is coarser than the basemap's: a finer index would take long for nothing."""
        strip_m, context = self._strip_m(), QgsProject.instance().transformContext()
        own_m = strip_size_m(self.basemap.layer(), True, None, context)
        return strip_m if strip_m and own_m and strip_m > own_m else None

    def _strip_m(self) -> Optional[float]:
        stated_m = self.pixel_size.value()
        if stated_m or not self._first_strip:
            return stated_m
        try:
            layer = open_file(self._first_strip)
        except SarmatchError:  # the match of that strip will say what is wrong with it
            return None
        return strip_size_m(layer, has_georeference(layer), None, QgsProject.instance().transformContext())

    def _tell_pixel_size(self) -> None:
        if self.online.layer is not None:
            self.online.set_strip_m(self._strip_m())

    def _on_basemap(self) -> None:
        was_online = self.online.layer is not None
        self.online.set_layer(self.basemap.layer())
        if self.online.layer is not None and not was_online and self.area.kind() == WHOLE:
            self.area.set_kind(CANVAS)
        self._tell_pixel_size()
        self.changed.emit()

    def _on_index(self) -> None:
        self.index_folder.setVisible(self.index_kind.currentData() == "given")

    def _on_heading(self) -> None:
        self.heading.setVisible(self.heading_kind.currentData() == KNOWN)

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
        for label, widget in (
            (tr("&Basemap"), self.basemap),
            ("", self.online),
            (tr("Inde&x"), self.index_kind),
            ("", self.index_folder),
            (tr("Pixel s&ize"), self.pixel_size.widget),
            (tr("&Heading"), heading),
            (tr("A&rea"), self.area),
            (tr("Res&ults in"), self.results),
        ):
            form.addRow(label, widget)
        inner = QFormLayout(self.advanced_box)
        for name, label, _shown in ADVANCED:
            inner.addRow(tr(label), self.advanced[name].widget)
        self.advanced_box.setCollapsed(True)
        self.advanced_box.setSaveCollapsedState(False)
        form.addRow(self.advanced_box)
        order = self.tab_order()
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
