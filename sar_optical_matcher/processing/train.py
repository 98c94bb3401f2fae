"""``sarmatch:train``: train a model on co-registered pairs."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
)

from ...backend.errors import SarmatchError
from ..texts import tr
from ..training_folder import read_model
from ..training_texts import curve_title, figure_rows
from .command_family import FamilyAlgorithm, members
from .engine_algorithm import RUN_ENTRIES
from .pair_parameters import pair_definitions, read_pairs
from .parameter_form import Entry, Kind, definitions

DEFAULT_MINUTES = 30.0

_HELP = """
Trains a model on co-registered pairs of SAR and optical images: a descriptor (encoder), a re-ranker, a verifier, or a
generator of hard negatives. Name a model in “Start from model” to fine-tune it to your own sensor and ground.

It ends with its budget, in minutes or steps. Cancelled, it leaves the best model so far, and with “Go on with an
earlier run” and the same folder and parameters it goes on from there.

The Train tab of the panel does the same with live curves.
"""


def _shared_params() -> Any:
    """The class that the parameters of all training commands are made from."""
    classes = [command.params for command in members("train").values()]
    return next(base for base in classes[0].__mro__ if all(issubclass(each, base) for each in classes))


class TrainAlgorithm(FamilyAlgorithm):
    """The commands ``train …``."""

    family = "train"
    what_label = "What to train"
    params = _shared_params()
    algorithm_name = "train"
    title = "Train a model"
    group_title = "Train"
    group_key = "train"
    icon_file = "train.svg"
    summary = "Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs."
    help_text = _HELP
    keywords = ("sar", "optical", "training", "fine-tune", "encoder", "verifier", "gan", "deep learning")
    cancel_grace_s = 60.0
    entries: List[Entry] = [
        Entry("minutes", "Budget (minutes)"),
        Entry("initial", "Start from model"),
        Entry("validation_data", "Pairs of other places to validate on", advanced=True),
        Entry("steps", "Budget (steps)", advanced=True),
        Entry("resume", "Go on with an earlier run", advanced=True),
        *RUN_ENTRIES,
        Entry("out", "Folder of the run", Kind.NEW_FOLDER),
    ]

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        form = definitions(self.params, self.entries, given=("data",))
        next(each for each in form if each.name() == "MINUTES").setDefaultValue(DEFAULT_MINUTES)
        for parameter in [self.what_definition(), *pair_definitions(), *form[:-1], self.options_definition(), form[-1]]:
            self.addParameter(parameter)
        for output in self.output_definitions():
            self.addOutput(output)

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the model and how good it is."""
        return [
            QgsProcessingOutputFile("MODEL", tr("Model")),
            QgsProcessingOutputFile("CARD", tr("Model card")),
            QgsProcessingOutputNumber("BEST", tr("Figure on held-out data that decided")),
            QgsProcessingOutputNumber("STEPS", tr("Number of steps")),
        ]

    def more_values(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Return the pairs."""
        return {"data": read_pairs(self, parameters, context)}

    def processAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Train, and say what is kept where it was cancelled or failed.

        Raises:
            QgsProcessingException: see :meth:`EngineAlgorithm.processAlgorithm`.
        """
        try:
            return super().processAlgorithm(parameters, context, feedback)
        except QgsProcessingException:
            kept = self._kept()
            if kept:
                feedback.pushInfo(tr("The best model so far is kept: {}").format(kept))
            raise

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the model, and tell the figures before and after."""
        if data.get("outcome"):
            feedback.pushInfo(str(data["outcome"]))
        model = read_model(str(self._request["out"]))
        for name, before, after in figure_rows(model) if model is not None else ():
            feedback.pushInfo(tr("{}: {} before, {} after").format(name, before, after))
        return {
            "OUT": self._request["out"],
            "MODEL": data["model"],
            "CARD": data.get("card"),
            "BEST": data.get("best"),
            "KEY": curve_title(str(data.get("validation_key") or "")),
            "STEPS": data.get("steps"),
        }

    def _kept(self) -> str:
        try:
            model = read_model(str(self._request["out"]))
        except SarmatchError:
            return ""
        return str(model.path) if model is not None else ""
