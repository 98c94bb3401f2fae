"""``sarmatch:minenegatives``: hard negatives from a trained generator."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
)

from ...backend.commands import COMMANDS
from ..texts import tr
from .engine_algorithm import RUN_ENTRIES, EngineAlgorithm
from .pair_parameters import pair_definitions, read_pairs
from .parameter_form import Entry, Kind, definitions

_HELP = """
Writes SAR patches that look like the true ones and are not them, made by a generator that “Train a model” has trained.
A verifier or an encoder that has learned to tell them apart is harder to deceive.

What failed is counted and left out: blank patches, copies of true ones, and patches that are all alike. The contact
sheet shows optical image, true SAR patch and generated ones side by side.
"""


class MineNegativesAlgorithm(EngineAlgorithm):
    """The command ``mine``."""

    command = "mine"
    params = COMMANDS["mine"].params
    algorithm_name = "minenegatives"
    title = "Mine hard negatives"
    group_title = "Train"
    group_key = "train"
    icon_file = "minenegatives.svg"
    summary = "Writes generated SAR patches that look right and are not, to train with."
    help_text = _HELP
    keywords = ("sar", "gan", "hard negative", "generator", "mining", "training")
    entries: List[Entry] = [
        Entry("model", "Generator"),
        Entry("count", "Number of negatives"),
        Entry("noise", "Noise"),
        *RUN_ENTRIES,
        Entry("out", "Folder of the negatives", Kind.NEW_FOLDER),
    ]

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        form = definitions(self.params, self.entries, given=("data",))
        for parameter in [form[0], *pair_definitions(), *form[1:]]:
            self.addParameter(parameter)
        for output in self.output_definitions():
            self.addOutput(output)

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return table, contact sheet and counts."""
        return [
            QgsProcessingOutputFile("TABLE", tr("Table of the negatives")),
            QgsProcessingOutputFile("CONTACT_SHEET", tr("Contact sheet")),
            QgsProcessingOutputNumber("ACCEPTED", tr("Number of negatives")),
            QgsProcessingOutputNumber("REJECTED", tr("Number of failures left out")),
        ]

    def more_values(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Return the pairs."""
        return {"data": read_pairs(self, parameters, context)}

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the files and the counts."""
        folder, rejected = str(data["out"]), data.get("rejected") or {}
        for reason, count in rejected.items():
            feedback.pushInfo("{}: {}".format(reason, count))
        return {
            "OUT": folder,
            "TABLE": os.path.join(folder, "negatives.csv"),
            "CONTACT_SHEET": os.path.join(folder, "contact_sheet.png"),
            "ACCEPTED": data.get("accepted"),
            "REJECTED": sum(rejected.values()),
        }
