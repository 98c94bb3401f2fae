"""``sarmatch:match``: find a SAR strip on an optical basemap."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsRasterLayer,
)

from ...backend import config
from ..layers import RunSources
from ..online.source import is_online
from ..raster_source import crs_problem, layer_path
from ..result_folder import GEOPACKAGE, HEATMAP, REPORT, WARPED_STRIP
from ..texts import metres, percent, tr
from .engine_algorithm import RUN_ENTRIES, EngineAlgorithm
from .index_crs import index_crs
from .online_reference import OnlineReference, plan_reference
from .parameter_form import Entry, Kind
from .result_layers import load_match

_HELP = """
Finds where a SAR strip lies on an optical basemap. The strip needs no georeference: any raster file or layer will do.
Give the basemap itself, or an index built from it with Build basemap index, which makes repeated searches fast.

The search covers the whole basemap unless you give an area, or a place with a radius. It is faster and more certain
the more you know: an area, the direction in which the strip points, its pixel size. A strip that carries a
georeference is not trusted to lie there, but its direction and pixel size are used.

A strip that is not on the basemap is a result, not an error: ACCEPTED is then false and REASON says why in words.
CONFIDENCE is the probability that the place is right.

The results folder receives GeoJSON and GeoPackage layers of the footprints, the candidates and the strip's outline,
ground control points that QGIS's Georeferencer opens, and a report of every parameter and step.

The basemap may be an online layer (XYZ, WMTS or WMS) where you give an area, or a place with a radius, and the pixel
size of a strip that has no georeference: that part is fetched first and kept for the next time. Mind the provider's
terms of use.
"""


class MatchAlgorithm(EngineAlgorithm):
    """The command ``match``."""

    command = "match"
    params = config.MatchParams
    algorithm_name = "match"
    title = "Match SAR strip"
    group_title = "Locate"
    group_key = "locate"
    icon_file = "match.svg"
    summary = "Finds where a SAR strip lies on an optical basemap, with a confidence."
    help_text = _HELP
    keywords = ("sar", "radar", "optical", "georeference", "locate", "register", "strip", "gcp", "basemap")
    entries: List[Entry] = [
        Entry("sar", "SAR strip", Kind.RASTER),
        Entry("reference", "Optical basemap", Kind.RASTER),
        Entry(
            "index",
            "Basemap index",
            Kind.FOLDER,
            help="Folder of an index built from the basemap; give it or the basemap, not both.",
        ),
        Entry("sar_pixel_size_m", "Pixel size of the strip (m)"),
        Entry("heading_deg", "Heading of the strip (°)"),
        Entry(
            "near",
            "Search near this place",
            Kind.POINT,
            help="Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.",
        ),
        Entry("radius_m", "Search radius (m)"),
        Entry(
            "extent",
            "Search inside this area",
            Kind.EXTENT,
            help="Search only inside this area. It may be drawn on the map in any CRS.",
        ),
        Entry("warp", "Write the georeferenced strip"),
        Entry("heading_tolerance_deg", "Heading tolerance (°)", advanced=True),
        Entry("scale_tolerance", "Pixel size tolerance (fraction)", advanced=True),
        Entry("sar_kind", "SAR pixel values", advanced=True),
        Entry("patch_px", "Patch size (pixels)", advanced=True),
        Entry("stride_px", "Patch step (pixels)", advanced=True),
        Entry("search", "Search", advanced=True),
        Entry("rerank", "Re-ranking", advanced=True),
        Entry("reranker", "Re-ranker", advanced=True),
        Entry("model", "Descriptor", advanced=True),
        Entry("top_k", "Candidates per patch", advanced=True),
        *RUN_ENTRIES,
        Entry("out", "Results folder", Kind.NEW_FOLDER),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._online: Optional[OnlineReference] = None

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return layers, files and the verdict, for models and scripts."""
        polygons, points = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint
        return [
            QgsProcessingOutputVectorLayer("MATCHES", tr("Matched footprints"), polygons),
            QgsProcessingOutputVectorLayer("CANDIDATES", tr("Candidates"), polygons),
            QgsProcessingOutputVectorLayer("STRIP", tr("Strip outline"), polygons),
            QgsProcessingOutputVectorLayer("GCPS", tr("Ground control points"), points),
            QgsProcessingOutputFile("POINTS", tr("Georeferencer points file")),
            QgsProcessingOutputFile("REPORT", tr("Report")),
            QgsProcessingOutputRasterLayer("WARPED", tr("Georeferenced strip")),
            QgsProcessingOutputRasterLayer("HEATMAP", tr("Correlation heat-map")),
            QgsProcessingOutputBoolean("ACCEPTED", tr("Strip located")),
            QgsProcessingOutputNumber("CONFIDENCE", tr("Confidence (0 to 1)")),
            QgsProcessingOutputString("REASON", tr("Reason in words")),
            QgsProcessingOutputNumber("RMSE_M", tr("Root mean square residual (m)")),
            QgsProcessingOutputNumber("NUM_INLIERS", tr("Number of agreeing GCPs")),
        ]

    def search_crs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Return the basemap's system, from its layer or from the index that stands for it."""
        layer = self.parameterAsRasterLayer(parameters, "REFERENCE", context)
        if layer is not None:
            return layer.dataProvider().crs()  # the file's, which the engine reads; not one lent to it in QGIS
        return index_crs(self.parameterAsString(parameters, "INDEX", context))

    def source_of(self, layer: QgsRasterLayer, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """Return a layer's path; of an online basemap the path it will be fetched to."""
        reference = self.parameterAsRasterLayer(parameters, "REFERENCE", context)
        if reference is None or layer.id() != reference.id() or not is_online(layer):
            return layer_path(layer)
        self._online = plan_reference(self, layer, self.strip_layer(parameters, context), parameters, context)
        return self._online.path

    def strip_layer(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
        """Return the strip, whose pixel size tells how fine an online basemap is fetched."""
        return self.parameterAsRasterLayer(parameters, "SAR", context)

    def prepareAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the form, and warn where QGIS shows the basemap elsewhere than its file says."""
        layer = self.parameterAsRasterLayer(parameters, "REFERENCE", context)
        problem = crs_problem(layer) if layer is not None else None
        if problem:
            feedback.pushWarning(problem)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Fetch an online basemap, then run the command."""
        if self._online is not None:
            self._online.fetch(feedback)
        return super().processAlgorithm(parameters, context, feedback)

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Name the written files, tell the verdict, and have the layers loaded where there is a window."""
        folder = data["out"]
        outputs: Dict[str, Any] = {
            "OUT": folder,
            "POINTS": os.path.join(folder, "gcps.points"),
            "REPORT": os.path.join(folder, REPORT),
            "ACCEPTED": data["accepted"],
            "CONFIDENCE": data["confidence"],
            "REASON": data["reason"],
            "RMSE_M": data.get("rmse_m"),
            "NUM_INLIERS": data.get("num_inliers"),
        }
        for output, name in (("WARPED", WARPED_STRIP), ("HEATMAP", HEATMAP)):
            if os.path.exists(os.path.join(folder, name)):  # neither is always written
                outputs[output] = os.path.join(folder, name)
        for table in ("matches", "candidates", "strip", "gcps"):
            outputs[table.upper()] = "{}|layername={}".format(os.path.join(folder, GEOPACKAGE), table)
        if self.is_top_level:
            load_match(context, folder, self._sources())
        feedback.pushInfo(_verdict(data))
        return outputs

    def _sources(self) -> RunSources:
        strip = self._request["sar"]
        name = os.path.splitext(os.path.basename(strip))[0]
        fetched = self._online.raster if self._online is not None else None
        return RunSources(
            strip_path=strip,
            strip_name=name,
            basemap_path=self._request["reference"] or "",
            online=fetched.origin() if fetched is not None else "",
        )


def _verdict(data: Dict[str, Any]) -> str:
    if not data["accepted"]:
        return tr("Not located: {}").format(data["reason"])
    text = tr("Located with {} confidence").format(percent(data["confidence"]))
    if data.get("rmse_m") is not None:
        text += tr(", {} GCPs agree within {}").format(data.get("num_inliers"), metres(data["rmse_m"]))
    return "{}. {}".format(text, data["reason"])
