"""The Similar places panel: click a place, draw a box or take an image; see what looks like it on the basemap."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...backend.commands import COMMANDS
from ...backend.errors import InputError, SarmatchError
from .. import outcome, settings
from ..engine_run import EngineRun
from ..layers import zoom_to
from ..processing.index_crs import index_crs
from ..raster_source import crs_problem
from ..result_folder import safe_name
from ..similar_layer import SimilarPlace, open_similar, places_of
from ..texts import tr
from ..worker_client import WorkerClient
from .match_form import default_folder
from .muted import muted_label
from .param_editor import ParamEditor
from .place_query import PlaceQuery, box_text, point_text
from .run_status import RunStatus
from .strip_source import RasterSource
from .thumbnail_strip import ThumbnailStrip

FOLDER_NAME = "similar_places"
PARAMS = COMMANDS["similar"].params


class SimilarPanel(QWidget):
    """Basemap with its index, what is wanted, and what was found: a layer and a strip of pictures.

    Args:
        client: the worker.
        canvas: where places are picked.
        parent: owner.
    """

    ended = pyqtSignal(object)
    """A search has ended and its layer is shown; carries the :class:`outcome.Outcome`."""

    def __init__(self, client: WorkerClient, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client, self._canvas = client, canvas
        self._run: Optional[EngineRun] = None
        self._layer: Optional[QgsVectorLayer] = None
        self._places: List[SimilarPlace] = []
        # Of the basemap that is searched, and of that of the places: another one may be chosen meanwhile.
        self._wanted_id, self._wanted_crs = "", QgsCoordinateReferenceSystem()
        self._crs = QgsCoordinateReferenceSystem()
        self.basemap = RasterSource(tr("optical basemap"), tr("What is shown and searched"), self)
        self.index_folder = QgsFileWidget(self)
        self.index_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.index_folder.setDialogTitle(tr("Folder of the index"))
        self.index_folder.setToolTip(
            tr("With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it")
        )
        self.index_folder.lineEdit().setPlaceholderText(tr("none: the basemap is described each time"))
        self.index_folder.setFilePath(settings.text(settings.LAST_INDEX_FOLDER))
        self.query = PlaceQuery(canvas, self)
        self.image = RasterSource(
            tr("SAR or optical image"), tr("What looks like any part of it is searched for"), self
        )
        self.modality = ParamEditor(PARAMS, "modality", parent=self)
        self.by = ParamEditor(PARAMS, "by", parent=self)
        self.top_k = ParamEditor(PARAMS, "top_k", parent=self)
        self.image_button = QPushButton(tr("Search for the &image"), self)
        self.cancel_button = QPushButton(tr("&Cancel"), self)
        self.zoom_button = QPushButton(tr("&Zoom to all"), self)
        self.status = RunStatus(self)
        self.strip = ThumbnailStrip(self)
        self.hint = muted_label(self)
        self.hint.setText(tr("Click a picture to go there."))
        self._lay_out()
        self._connect()
        self._update()

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """What the last search has found; None before, or once it is removed."""
        return self._layer

    @property
    def places(self) -> List[SimilarPlace]:
        """The found tiles by rank, in the CRS of the basemap that was searched."""
        return self._places

    def search_point(self, point: QgsPointXY, crs: Any) -> None:
        """Find what looks like the tile around a point."""
        self._search_place("at", lambda to: point_text(point, crs, to))

    def search_box(self, box: QgsRectangle, crs: Any) -> None:
        """Find what looks like any part of a box."""
        self._search_place("extent", lambda to: box_text(box, crs, to))

    def search_image(self) -> None:
        """Find what looks like any part of the chosen image."""
        try:
            self._search({"image": self.image.path(), "modality": self.modality.value()})
        except SarmatchError as error:
            self._end(outcome.of_error(error))

    def cancel(self) -> None:
        """Stop the search in hand."""
        if self._run is not None:
            self.status.show_stopping()
            self._run.cancel()

    def go_to(self, number: int) -> None:
        """Show the place of a picture on the map."""
        if not 0 <= number < len(self._places):
            return
        to_canvas = QgsCoordinateTransform(
            self._crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box = to_canvas.transformBoundingBox(self._places[number].box)
        box.scale(1.6)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def zoom(self) -> None:
        """Show all that was found."""
        if self._layer is not None:
            zoom_to(self._canvas, [self._layer])

    def clean_up(self) -> None:
        """Stop everything and leave nothing on the canvas; the panel is about to go."""
        if self._run is not None:
            self._run.cancel()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removed)
        self.query.clean_up()
        self.strip.clean_up()
        self._layer = None

    def _search_place(self, name: str, text_in: Any) -> None:
        try:
            basemap = self.basemap.layer()
            if basemap is None:
                self.basemap.path()  # says that none is chosen
            # An index may be in another system than the layer it is looked at with.
            own = index_crs(self.index_folder.filePath().strip())
            self._search({name: text_in(own if own.isValid() else basemap.dataProvider().crs())})
        except SarmatchError as error:
            self._end(outcome.of_error(error))
        except QgsCsException:
            hint = tr("Click on the basemap.")
            self._end(outcome.of_error(InputError(tr("that place has no coordinates in the basemap's CRS"), hint)))

    def _search(self, query: Dict[str, Any]) -> None:
        if self._run is not None:
            return  # the answer is a moment away
        params, basemap = self._params(query), self.basemap.layer()
        self._wanted_id, self._wanted_crs = basemap.id(), QgsCoordinateReferenceSystem(basemap.crs())
        self.status.show_start(tr("Searching …") if self._client.hello else tr("Starting the engine …"))
        self._run = EngineRun(self._client, "similar", tr("Similar places"), self)
        self._run.progressed.connect(self.status.show_progress)
        self._run.succeeded.connect(self._on_found)
        self._run.failed.connect(lambda error: self._end(outcome.of_error(error)))
        self._update()
        self._run.start(params)

    def _params(self, query: Dict[str, Any]) -> Dict[str, Any]:
        path, basemap = self.basemap.path(), self.basemap.layer()
        problem = crs_problem(basemap)
        if problem:
            raise InputError(problem, tr("The basemap's file must say where it lies."), "reference_unplaced")
        index = self.index_folder.filePath().strip()
        settings.set_text(settings.LAST_INDEX_FOLDER, index)
        folder = default_folder().parent / FOLDER_NAME
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise InputError(str(error), tr("Save the project where you may write.")) from None
        values = {"index": index} if index else {"reference": path}
        values.update(query)
        values.update({"by": self.by.value(), "top_k": self.top_k.value(), "out": _new_file(folder, basemap.name())})
        return PARAMS.from_mapping(values).to_mapping()

    def _on_found(self, data: Dict[str, Any]) -> None:
        try:
            layer = open_similar(str(data.get("out", "")))
        except SarmatchError as error:
            self._end(outcome.of_error(error))
            return
        self._remove_layer()
        count = int(data.get("count") or 0)
        if count == 0:
            self.strip.clear_places()
            self._places = []
            self._end(outcome.Outcome(outcome.NOT_FOUND, tr("Nothing else on the basemap can be compared.")))
            return
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._layer = layer
        self._crs = self._wanted_crs
        self._places = places_of(layer, self._crs)
        self.strip.clear_places()
        basemap = self._searched()
        if basemap is not None:
            shown = [
                (
                    "{} · {:.2f}".format(place.rank, place.similarity),
                    place.box,
                    tr("Rank {}, similarity {:.3f}. Click to go there.").format(place.rank, place.similarity),
                )
                for place in self._places
            ]
            self.strip.show_places(basemap, self._crs, shown)
        ways = {"land": tr("by its land"), "layout": tr("by its layout")}
        sentence = tr("{} similar places, {}").format(count, ways.get(str(data.get("by")), ""))
        details = tr("similarity up to {:.2f} · {} tiles · {:.1f} s").format(
            float(data.get("similarity") or 0.0), data.get("num_tiles"), float(data.get("seconds") or 0.0)
        )
        self._end(outcome.Outcome(outcome.FOUND, sentence, details))

    def _searched(self) -> Optional[QgsRasterLayer]:
        chosen, known = self.basemap.layer(), QgsProject.instance().mapLayer(self._wanted_id)
        if chosen is not None and chosen.id() == self._wanted_id:
            return chosen
        return known if isinstance(known, QgsRasterLayer) else None

    def _end(self, end: outcome.Outcome) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self.status.show_outcome(end)
        self._update()
        self.ended.emit(end)

    def _remove_layer(self) -> None:
        # Its file stays; a layer for every click would soon fill the list of layers.
        layer, self._layer = self._layer, None
        if layer is not None:
            QgsProject.instance().removeMapLayer(layer.id())

    def _on_removed(self, layer_ids: List[str]) -> None:
        if self._layer is not None and self._layer.id() in layer_ids:
            self._layer = None
            self._update()

    def _update(self) -> None:
        is_busy, has_basemap = self._run is not None, self.basemap.layer() is not None
        self.query.setEnabled(has_basemap)
        self.image_button.setEnabled(has_basemap and self.image.layer() is not None and not is_busy)
        self.cancel_button.setEnabled(is_busy)
        self.zoom_button.setEnabled(self._layer is not None)
        self.hint.setVisible(self.strip.count() > 0)

    def _connect(self) -> None:
        self.basemap.changed.connect(self._update)
        self.image.changed.connect(self._update)
        self.query.point_picked.connect(self.search_point)
        self.query.box_drawn.connect(self.search_box)
        self.image_button.clicked.connect(self.search_image)
        self.cancel_button.clicked.connect(self.cancel)
        self.zoom_button.clicked.connect(self.zoom)
        self.strip.chosen.connect(self.go_to)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (tr("&Basemap"), self.basemap),
            (tr("&Index"), self.index_folder),
            (tr("Compare b&y"), self.by.widget),
            (tr("&How many"), self.top_k.widget),
            (tr("Place"), self.query),
            (tr("Or &an image"), self.image),
            (tr("It is"), self.modality.widget),
        ):
            form.addRow(label, widget)
        row = QHBoxLayout()
        row.addWidget(self.image_button, 2)
        row.addWidget(self.cancel_button, 1)
        row.addWidget(self.zoom_button, 1)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.status)
        column.addWidget(self.strip, 1)
        column.addWidget(self.hint)
        order = [*self.basemap.tab_order(), self.index_folder, self.by.widget, self.top_k.widget]
        order += [*self.query.tab_order(), *self.image.tab_order(), self.modality.widget, self.image_button]
        order += [self.cancel_button, self.zoom_button, self.strip]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)


def _new_file(folder: Path, name: str) -> str:
    """A GeoJSON file in ``folder`` that is not there yet: ``<name>_1.geojson`` and so on."""
    number = 1
    while (folder / "{}_{}.geojson".format(safe_name(name), number)).exists():
        number += 1
    return str(folder / "{}_{}.geojson".format(safe_name(name), number))
