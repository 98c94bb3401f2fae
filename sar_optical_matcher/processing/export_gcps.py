"""``sarmatch:exportgcps``: the ground control points of a finished match, in the form another program reads."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
)

from ...backend import config
from ..texts import tr
from .engine_algorithm import OVERWRITE_ENTRY, EngineAlgorithm
from .parameter_form import Entry, Kind

_HELP = """
Writes the ground control points of a finished match for other programs:

• points: QGIS's Georeferencer (Layer ▸ Georeferencer ▸ Load GCP Points)

• csv: a table with pixel, map position and residuals, for a spreadsheet or another georeferencer

• geojson: points in longitude and latitude with the same columns, for web maps

• gdal: the commands by which gdal_translate and gdalwarp georeference the strip with these points

Choose the results folder of Match SAR strip. A strip that was not located has no points to export.
"""


class ExportGcpsAlgorithm(EngineAlgorithm):
    """The command ``export-gcps``."""

    command = "export-gcps"
    params = config.ExportGcpsParams
    algorithm_name = "exportgcps"
    title = "Export control points"
    group_title = "Results"
    group_key = "results"
    icon_file = "exportgcps.svg"
    summary = "Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL."
    help_text = _HELP
    keywords = ("gcp", "ground control points", "georeferencer", "points", "csv", "geojson", "gdalwarp")
    entries: List[Entry] = [
        Entry("result", "Results folder of a match", Kind.FOLDER),
        Entry("form", "Format"),
        Entry("only_inliers", "Only points that are in use"),
        Entry("transform", "Residuals from this map, fitted anew", advanced=True),
        OVERWRITE_ENTRY,
        Entry(
            "out",
            "File",
            Kind.NEW_FILE,
            file_filter="Georeferencer points (*.points);;Table (*.csv);;GeoJSON (*.geojson);;GDAL commands (*.txt)",
        ),
    ]

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return how many points were written."""
        return [QgsProcessingOutputNumber("COUNT", tr("Number of points"))]

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the file and the number of points in it."""
        feedback.pushInfo(tr("{} points written to {}").format(data["count"], data["out"]))
        return {"OUT": data["out"], "COUNT": data["count"]}
