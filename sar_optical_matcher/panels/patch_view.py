"""A footprint's SAR patch beside the optical place, at one scale and with the strip's upward direction up.

Both pictures come from QGIS's own layer rendering in background threads; nothing is read from a raster here.
"""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...backend.errors import InputError
from ..layer_origin import basemap_of, folder_of, strip_of
from ..patch_geometry import GroundView, decibel_lut, ground_view, plain_vrt, scale_bar_m, strip_window
from ..raster_source import layer_path, open_file
from ..result_folder import ResultFolder, read_result
from ..texts import metres, percent, tr
from .image_pane import ImagePane, titles
from .layer_picture import LayerPicture

WGS84 = "EPSG:4326"
STRETCH_SAMPLES = 40_000
PATCH_COLUMNS = ("query_col_px", "query_row_px", "patch_px")
STRETCH_MARGIN_PX = 64.0
PLANE_REACH_M = 20_000.0
"""So far from its middle lengths on a plane are right to two millionths; making one takes QGIS 20 ms and more."""


class PatchView(QWidget):
    """Two panes, a line of facts, and buttons to walk through the patches."""

    shown = pyqtSignal()
    """Both pictures of the latest footprint are drawn."""
    walked = pyqtSignal(object, object)
    """Layer and feature that the user wants next."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsVectorLayer] = None
        self._feature = QgsFeature()
        self._result: Optional[ResultFolder] = None
        self._strip: Optional[QgsRasterLayer] = None
        self._strip_key: Tuple[str, int, int] = ("", 0, 0)
        self._basemap: Optional[QgsRasterLayer] = None
        self._basemap_path = ""
        self._side_m = 0.0
        self._plane: Optional[QgsCoordinateReferenceSystem] = None
        self._pictures = (LayerPicture(self), LayerPicture(self))
        self._pictures[0].drawn.connect(self._on_strip_drawn)
        self._pictures[1].drawn.connect(self._on_ground_drawn)
        self._folder = tempfile.TemporaryDirectory(prefix="sarmatch_")
        self.panes = tuple(ImagePane(title, self) for title in titles())
        self.facts = QLabel(tr("Click a footprint on the map, or select one, to compare it here."), self)
        self.facts.setWordWrap(True)
        self._previous = self._walk_button("◀", tr("Previous patch of the strip"), -1)
        self._next = self._walk_button("▶", tr("Next patch of the strip"), 1)
        pictures = QHBoxLayout()
        pictures.setSpacing(4)
        for pane in self.panes:
            pane.resized.connect(self.refresh)
            pane.hide()
            pictures.addWidget(pane, 1)
        line = QHBoxLayout()
        line.addWidget(self._previous)
        line.addWidget(self.facts, 1)
        line.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(pictures)
        layout.addLayout(line)
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def show_footprint(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Show the patch of ``feature``, a row of a result's matches or candidates."""
        self._layer, self._feature = layer, QgsFeature(feature)
        self._previous.setEnabled(True)
        self._next.setEnabled(True)
        try:
            if any(self._value(name) is None for name in PATCH_COLUMNS):
                raise InputError(tr("this footprint does not say which patch it belongs to"), tr("Click another one."))
            self._result = read_result(folder_of(layer))
            self.facts.setText(self._describe())
            self._prepare_layers()
        except InputError as error:
            self._say(str(error))
            return
        self._show_panes()
        self.refresh()

    def refresh(self) -> None:
        """Draw the present footprint anew, in the present size."""
        if self._layer is None or self._strip is None or self._basemap is None:
            return
        self._cancel_jobs()
        column, row, side = self._patch()
        plane, view = self._ground(side)
        self._side_m = view.side_m
        self._stretch(column, row, side)
        strip_settings = QgsMapSettings()
        strip_settings.setLayers([self._strip])
        strip_settings.setExtent(QgsRectangle(*strip_window(column, row, side)))
        self._render(0, strip_settings)
        ground_settings = QgsMapSettings()
        ground_settings.setLayers([self._basemap])
        ground_settings.setDestinationCrs(plane)
        ground_settings.setTransformContext(QgsProject.instance().transformContext())
        half = view.side_m / 2.0
        x, y = view.center
        ground_settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
        ground_settings.setRotation(-view.up_azimuth_deg)
        self._render(1, ground_settings)

    def walk(self, step: int) -> None:
        """Ask for the next (+1) or previous (-1) patch of the strip."""
        if self._layer is None:
            return
        ids = sorted(self._layer.allFeatureIds())
        if not ids:
            return
        here = ids.index(self._feature.id()) if self._feature.id() in ids else 0
        self.walked.emit(self._layer, self._layer.getFeature(ids[(here + step) % len(ids)]))

    def clean_up(self) -> None:
        """Stop rendering and let go of layers and files."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self._cancel_jobs()
        self._layer = self._strip = self._basemap = None
        self._folder.cleanup()

    def _walk_button(self, text: str, tip: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setEnabled(False)
        button.clicked.connect(lambda: self.walk(step))
        return button

    def _value(self, name: str) -> Any:
        index = self._feature.fieldNameIndex(name)
        value = self._feature.attribute(index) if index >= 0 else None
        # An empty column arrives as a null QVariant.
        return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value

    def _describe(self) -> str:
        parts = [tr("Patch {}").format(self._value("query_id"))]
        if self._value("confidence") is not None:
            parts.append(tr("confidence {}").format(percent(float(self._value("confidence")))))
        if self._value("similarity") is not None:
            parts.append(tr("similarity {:.2f}").format(float(self._value("similarity"))))
        if self._value("residual_m") is not None:
            parts.append(tr("residual {}").format(metres(float(self._value("residual_m")))))
        if self._value("accepted") is not None:
            parts.append(tr("accepted") if self._value("accepted") else tr("not accepted"))
        return " · ".join(parts)

    def _patch(self) -> Tuple[float, float, float]:
        return tuple(float(self._value(name)) for name in PATCH_COLUMNS)

    def _prepare_layers(self) -> None:
        strip_path = strip_of(self._layer)
        basemap_path = basemap_of(self._layer)
        probe = None
        if self._strip is None or self._strip_key[0] != strip_path:
            probe = open_file(strip_path)
            self._strip = self._plain_strip(probe, strip_path)
        if self._basemap is None or self._basemap_path != basemap_path:
            self._basemap = _project_layer(basemap_path) or open_file(basemap_path)
            self._basemap_path = basemap_path

    def _plain_strip(self, probe: QgsRasterLayer, path: str) -> QgsRasterLayer:
        width, height = self._strip_size(probe)
        provider = probe.dataProvider()
        nodata = provider.sourceNoDataValue(1) if provider.sourceHasNoDataValue(1) else None
        vrt = Path(self._folder.name) / "strip_{}.vrt".format(abs(hash((path, width, height))))
        lut = decibel_lut((self._result.report.get("sar_radiometry") or {}) if self._result else {})
        vrt.write_text(plain_vrt(path, width, height, nodata, lut), encoding="utf-8")
        self._strip_key = (path, width, height)
        return open_file(str(vrt))

    def _strip_size(self, probe: QgsRasterLayer) -> Tuple[int, int]:
        strip = (self._result.report.get("strip") or {}) if self._result else {}
        stated = (strip.get("width_px"), strip.get("height_px"))
        if all(isinstance(value, int) and value > 0 for value in stated):
            return stated
        # QGIS turns a raster with a rotated georeference north-up, and reports the size of that.
        return probe.width(), probe.height()

    def _ground(self, side_px: float) -> Tuple[QgsCoordinateReferenceSystem, GroundView]:
        center = self._feature.geometry().centroid().asPoint()
        plane = self._plane_around((center.x(), center.y()))

        def to_metres(x: float, y: float) -> Tuple[float, float]:
            return self._on_plane(plane, (x, y))

        stated_m = self._result.strip.get("pixel_size_m") if self._result else None
        pixel_m = float(stated_m or self._pixel_from_footprint(side_px, to_metres))
        transform = self._result.transform if self._result else None
        return plane, ground_view((center.x(), center.y()), side_px, transform, to_metres, pixel_m)

    def _plane_around(self, place: Tuple[float, float]) -> QgsCoordinateReferenceSystem:
        """A plane in metres around the patch: square pixels on the ground whatever the basemap's CRS is."""
        if self._plane is not None and math.hypot(*self._on_plane(self._plane, place)) < PLANE_REACH_M:
            return self._plane
        wgs84, context = QgsCoordinateReferenceSystem(WGS84), QgsProject.instance().transformContext()
        middle = QgsCoordinateTransform(self._layer.crs(), wgs84, context).transform(QgsPointXY(*place))
        self._plane = QgsCoordinateReferenceSystem.fromProj(
            "+proj=aeqd +lat_0={!r} +lon_0={!r} +datum=WGS84 +units=m +no_defs".format(middle.y(), middle.x())
        )
        return self._plane

    def _on_plane(self, plane: QgsCoordinateReferenceSystem, place: Tuple[float, float]) -> Tuple[float, float]:
        to_plane = QgsCoordinateTransform(self._layer.crs(), plane, QgsProject.instance().transformContext())
        point = to_plane.transform(QgsPointXY(*place))
        return (point.x(), point.y())

    def _pixel_from_footprint(self, side_px: float, to_metres: Any) -> float:
        ring = [to_metres(point.x(), point.y()) for point in self._feature.geometry().vertices()]
        (x0, y0), (x1, y1) = ring[0], ring[1]
        return ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 / side_px

    def _stretch(self, column: float, row: float, side: float) -> None:
        # Over the patch and a little around it, so that few pixels are read and dark ground shows too.
        margin = STRETCH_MARGIN_PX
        window = QgsRectangle(column - margin, -(row + side + margin), column + side + margin, -(row - margin))
        self._strip.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
            window.intersect(self._strip.extent()),
            STRETCH_SAMPLES,
        )

    def _render(self, number: int, settings: QgsMapSettings) -> None:
        side = self._side_px(number)
        settings.setOutputSize(QSize(side, side))
        settings.setBackgroundColor(QColor("#303030"))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        self._pictures[number].draw(settings)

    def _side_px(self, number: int) -> int:
        return self.panes[number].side_px()

    def _show_panes(self) -> None:
        for pane in self.panes:
            pane.show()

    def _on_strip_drawn(self, image: QImage) -> None:
        self._show(0, image)

    def _on_ground_drawn(self, image: QImage) -> None:
        self._show(1, image)

    def _show(self, number: int, image: QImage) -> None:
        self.panes[number].show_image(image, self._side_m, scale_bar_m(self._side_m))
        if not any(picture.is_drawing for picture in self._pictures):
            self.shown.emit()

    def _cancel_jobs(self) -> None:
        for picture in self._pictures:
            picture.cancel()

    def _forget(self, layer_ids: List[str]) -> None:
        if self._basemap is not None and self._basemap.id() in layer_ids:
            self._cancel_jobs()
            self._basemap = None
        if self._layer is not None and self._layer.id() in layer_ids:
            self._cancel_jobs()
            self._layer = None
            self._say(tr("The result was removed from the project."))

    def _say(self, text: str) -> None:
        self.facts.setText(text)
        for pane in self.panes:
            pane.hide()
        self._previous.setEnabled(False)
        self._next.setEnabled(False)


def _project_layer(path: str) -> Optional[QgsRasterLayer]:
    """The project's own layer of a raster: the analyst has chosen how it looks."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            try:
                if layer_path(layer) == path:
                    return layer
            except InputError:
                continue
    return None
