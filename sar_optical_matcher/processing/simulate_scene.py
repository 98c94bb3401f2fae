"""``sarmatch:simulatescene``: a scene with known truth, to try the matcher on or to teach with."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
)

from ...backend import config
from ..texts import tr
from .engine_algorithm import RUN_ENTRIES, EngineAlgorithm
from .parameter_form import Entry, Kind
from .result_layers import load_layer

_HELP = """
Draws a landscape of hills, fields, water, roads and buildings from a seed, and looks at it twice: with an optical
camera, and with a side-looking radar that shows layover, shadow, double bounce and speckle. The radar strip has no
georeference; where it truly lies is written to truth.json.

Use it to try Match SAR strip without data of your own. It is no substitute for real imagery when you judge how well
matching works.
"""

_FILES = {
    "OPTICAL": "optical.tif",
    "SAR_STRIP": "sar_strip.tif",
    "DSM": "dsm.tif",
    "TRUTH": "truth.json",
}


class SimulateSceneAlgorithm(EngineAlgorithm):
    """The command ``simulate``."""

    command = "simulate"
    params = config.SimulateParams
    algorithm_name = "simulatescene"
    title = "Simulate scene"
    group_title = "Try out"
    group_key = "tryout"
    icon_file = "simulatescene.svg"
    summary = "Makes an optical basemap and a SAR strip whose true place is known."
    help_text = _HELP
    keywords = ("sar", "radar", "simulation", "speckle", "layover", "example", "sample data")
    entries: List[Entry] = [
        Entry("size_px", "Side of the scene (pixels)"),
        Entry("pixel_size_m", "Pixel size (m)"),
        Entry("strip_length_px", "Length of the strip (pixels)"),
        Entry("strip_width_px", "Width of the strip (pixels)"),
        Entry("heading_deg", "Heading of the strip (°)"),
        Entry("incidence_deg", "Incidence angle (°)", advanced=True),
        Entry("look_direction", "Look direction", advanced=True),
        Entry("looks", "Number of looks", advanced=True),
        *RUN_ENTRIES,
        Entry("out", "Scene folder", Kind.NEW_FOLDER),
    ]

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the two images, the surface and the truth."""
        return [
            QgsProcessingOutputRasterLayer("OPTICAL", tr("Optical basemap")),
            QgsProcessingOutputRasterLayer("SAR_STRIP", tr("SAR strip without georeference")),
            QgsProcessingOutputRasterLayer("DSM", tr("Surface model")),
            QgsProcessingOutputFile("TRUTH", tr("True place of the strip")),
        ]

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Name the written files and have the basemap loaded where there is a window."""
        folder = data.get("out", self._request["out"])
        outputs = {name: os.path.join(folder, file) for name, file in _FILES.items()}
        outputs["OUT"] = folder
        if self.is_top_level:
            load_layer(context, outputs["OPTICAL"], tr("Optical basemap"), "OPTICAL")
        return outputs
