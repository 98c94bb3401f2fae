"""``sarmatch:evaluate``: how well a method does on pairs of known alignment."""

from __future__ import annotations

import dataclasses
import json
import os
from typing import Any, Dict, Iterator, List, Mapping, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...backend.commands import COMMANDS
from ..texts import tr
from .command_family import FamilyAlgorithm
from .engine_algorithm import RUN_ENTRIES
from .pair_parameters import pair_definitions, read_pairs
from .parameter_form import Entry, definitions

OUT = "OUT"
PAIR_FIELDS = ("sar", "optical")

_HELP = """
Measures on images of known alignment how well SAR is found on optical imagery:

• retrieval: single patches, searched over the whole optical image

• location: whole strips

• patches: patches ranked against the optical patches of a region

• verification: whether two patches show the same place

Use images that the model has not been trained on, or the figures flatter. Every figure and its interval is written as
JSON; failures stay in the denominator.
"""


class EvaluateAlgorithm(FamilyAlgorithm):
    """The commands ``evaluate …``."""

    family = "evaluate"
    what_label = "What to measure"
    params = COMMANDS["evaluate retrieval"].params
    algorithm_name = "evaluate"
    title = "Evaluate a method"
    group_title = "Train"
    group_key = "train"
    icon_file = "evaluate.svg"
    summary = "Measures retrieval, location or verification on pairs of known alignment."
    help_text = _HELP
    keywords = ("sar", "optical", "accuracy", "recall", "evaluation", "benchmark")
    cancel_grace_s = 15.0
    entries: List[Entry] = [
        Entry("method", "Method"),
        Entry("model", "Trained model"),
        Entry("patch_px", "Patch size (pixels)", advanced=True),
        *RUN_ENTRIES[:2],
    ]

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        form = definitions(self.params, self.entries, given=PAIR_FIELDS)
        for parameter in form:
            # Each command has defaults of its own.
            if parameter.name() in ("METHOD", "PATCH_PX"):
                parameter.setDefaultValue(None)
                parameter.setFlags(parameter.flags() | parameter.Flag.FlagOptional)
        out = QgsProcessingParameterFileDestination(OUT, tr("Figures"), tr("JSON files (*.json)"))
        out.setHelp(tr("All figures, with their intervals."))
        for parameter in [self.what_definition(), *pair_definitions(), *form, self.options_definition(), out]:
            self.addParameter(parameter)
        for output in self.output_definitions():
            self.addOutput(output)

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the figures as text."""
        return [QgsProcessingOutputString("FIGURES", tr("Figures as JSON"))]

    def more_values(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Return the pairs in the way the chosen command takes them: two images, or data."""
        names = {spec.name for spec in dataclasses.fields(COMMANDS[self.command].params)}
        pairs = read_pairs(self, parameters, context)
        if set(PAIR_FIELDS) <= names and ";" not in pairs and pairs.count(",") == 1:
            return dict(zip(PAIR_FIELDS, pairs.split(",")))
        return {"data": pairs}

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Write the figures and tell the plain ones."""
        path = self.parameterAsFileOutput(parameters, OUT, context)
        text = json.dumps(data, indent=2, ensure_ascii=False)
        _write(path, text + "\n")
        for name, value in _plain(data):
            feedback.pushInfo("{}: {:.4g}".format(name, value))
        return {OUT: path, "FIGURES": text}


def _plain(data: Mapping[str, Any]) -> Iterator[Tuple[str, float]]:
    for name, value in data.items():
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield name, value


def _write(path: str, text: str) -> None:
    unfinished = path + ".part"
    try:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        with open(unfinished, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.replace(unfinished, path)
    except OSError as error:
        if os.path.exists(unfinished):
            os.remove(unfinished)
        raise QgsProcessingException(tr("Cannot write {}: {}. Choose another file.").format(path, error)) from None
