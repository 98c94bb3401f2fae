"""``sarmatch:georeference``: the strip of a finished match as a raster on the map, by its control points."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
)

from ...backend.commands import COMMANDS
from ..texts import tr
from .engine_algorithm import OVERWRITE_ENTRY, EngineAlgorithm
from .parameter_form import Entry, Kind

_HELP = """
Writes the SAR strip of a finished match as a raster in the basemap's coordinate reference system, or in another one.

The map is fitted to the ground control points in use: those that the match used, or those chosen since in the table
of control points. A similarity turns, scales and shifts; an affine map also stretches and shears; polynomials and the
thin plate bend, and need points all over the strip.

Cloud optimised GeoTIFF (cog) suits web maps and shared folders. The file is written whole or not at all.
"""


class GeoreferenceAlgorithm(EngineAlgorithm):
    """The command ``georeference``."""

    command = "georeference"
    params = COMMANDS["georeference"].params
    algorithm_name = "georeference"
    title = "Georeference strip"
    group_title = "Results"
    group_key = "results"
    icon_file = "georeference.svg"
    summary = "Writes the strip of a match as a georeferenced raster, by its control points."
    help_text = _HELP
    keywords = ("gcp", "ground control points", "georeferencer", "warp", "rectify", "cog", "geotiff", "thin plate")
    entries: List[Entry] = [
        Entry("result", "Results folder of a match", Kind.FOLDER),
        Entry("transform", "Map from strip to ground"),
        Entry("resampling", "Resampling"),
        Entry("pixel_size", "Pixel size in units of the reference system", decimals=8),
        Entry("crs", "Coordinate reference system", Kind.CRS),
        Entry("form", "Format"),
        OVERWRITE_ENTRY,
        Entry("out", "Georeferenced strip", Kind.NEW_RASTER),
    ]

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return how well the points agree."""
        return [
            QgsProcessingOutputNumber("NUM_FIT", tr("Points of the fit")),
            QgsProcessingOutputNumber("RMSE_M", tr("Root mean square residual (m)")),
            QgsProcessingOutputNumber("CHECK_RMSE_M", tr("Root mean square error of the check points (m)")),
        ]

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the raster and the figures."""
        feedback.pushInfo(
            tr("{} points, {} check points, written to {}").format(data["num_fit"], data["num_check"], data["out"])
        )
        return {
            "OUT": data["out"],
            "NUM_FIT": data["num_fit"],
            "RMSE_M": data["rmse_m"],
            "CHECK_RMSE_M": data["check_rmse_m"],
        }
