"""What every algorithm of the provider shares: a form made from the engine's parameters, one request, its results.

An algorithm names its command, its parameter dataclass, its form and its outputs. Values are read in
:meth:`EngineAlgorithm.prepareAlgorithm`, on the thread that owns the layers; the request runs on Processing's own
thread and ends within a second of *Cancel*. An engine failure becomes a ``QgsProcessingException`` with its message
and hint.
"""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Tuple, Type

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...backend import config, errors
from ..raster_source import layer_path
from ..texts import tr
from ..worker_call import CANCEL_GRACE_S, run_request
from .parameter_form import Entry, Kind, definitions, in_form_words, read_values
from .result_layers import is_on_main_thread

_ICONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "icons")

OVERWRITE_ENTRY = Entry("overwrite", "Replace results that exist already", advanced=True)
RUN_ENTRIES: List[Entry] = [
    Entry("device", "Compute on", advanced=True),
    Entry("seed", "Random seed", advanced=True),
    OVERWRITE_ENTRY,
]
"""Form of :class:`backend.config.RunParams`, at the end of every form of a command that computes."""


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that is one command of the engine.

    Attributes:
        is_top_level: whether it runs on its own, not as a part of a model; set when it is prepared.

    A subclass fills in the class attributes, and :meth:`results`; :meth:`output_definitions` where it has outputs
    besides its destinations.
    """

    command = ""
    params: Type[config.Params] = config.RunParams
    entries: List[Entry] = []
    algorithm_name = ""
    title = ""
    group_title = ""
    group_key = ""
    icon_file = ""
    summary = ""  # one line, for search results and model tooltips
    help_text = ""  # plain paragraphs, parted by empty lines
    keywords: Tuple[str, ...] = ()
    cancel_grace_s = CANCEL_GRACE_S  # how long the engine may take to stop

    def __init__(self) -> None:
        super().__init__()
        self._request: Dict[str, Any] = {}
        self.is_top_level = False

    # What Processing asks of every algorithm

    def createInstance(self) -> "EngineAlgorithm":
        """Return a fresh algorithm; Processing runs each on its own copy."""
        return type(self)()

    def name(self) -> str:
        """Return the name after the colon of its id; never changes."""
        return self.algorithm_name

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr(self.title)

    def group(self) -> str:
        """Return the group in the toolbox."""
        return tr(self.group_title)

    def groupId(self) -> str:
        """Return the group's id; never changes."""
        return self.group_key

    def tags(self) -> List[str]:
        """Return further words the toolbox finds it by."""
        return list(self.keywords)

    def icon(self) -> QIcon:
        """Return its picture in the toolbox."""
        return QIcon(os.path.join(_ICONS, self.icon_file))

    def shortDescription(self) -> str:
        """Return one line about it."""
        return tr(self.summary)

    def shortHelpString(self) -> str:
        """Return the help: what it does, and beside a dialog every parameter in the engine's own words.

        A dialog sets each line as a paragraph; ``qgis_process`` prints them as they are, and lists parameters itself.
        """
        lines = [paragraph.replace("\n", " ") for paragraph in tr(self.help_text.strip()).split("\n\n")]
        if QgsApplication.instance().platform() != "qgis_process":
            lines += [
                "<b>{}</b><br>{}".format(parameter.description(), parameter.help())
                for parameter in self.parameterDefinitions()
                if parameter.help().rstrip(".").lower() != parameter.description().lower()
            ]
        return "\n".join(lines)

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declare parameters and outputs."""
        for parameter in definitions(self.params, self.entries):
            self.addParameter(parameter)
        for output in self.output_definitions():
            self.addOutput(output)

    def checkParameterValues(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        """Refuse what the engine would refuse, before anything starts and in the form's own words."""
        refusal = self._unusable_raster(parameters, context)
        if refusal:
            return False, refusal
        try:
            self._checked_request(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the form while the project's layers are at hand.

        Raises:
            QgsProcessingException: a value is missing, out of range or cannot be transformed.
        """
        self._request = self._checked_request(parameters, context)
        self.is_top_level = is_on_main_thread()
        return True

    def processAlgorithm(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Run the command in the engine and return the outputs.

        Raises:
            QgsProcessingException: the engine failed, and the text says what happened and what to do next; or the
                user cancelled.
        """
        try:
            data = run_request(self.command, self._request, feedback, cancel_grace_s=self.cancel_grace_s)
        except errors.Cancelled:
            # No results: a script or model that goes on with them must not, and qgis_process must not end with 0.
            raise QgsProcessingException(tr("Cancelled.")) from None
        except errors.SarmatchError as error:
            raise QgsProcessingException(in_form_words(str(error), self.entries)) from None
        return self.results(data, parameters, context, feedback)

    # What a subclass says

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the outputs besides the destinations of the form."""
        return []

    def more_values(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Return engine parameters that are read from Processing parameters outside the form.

        Raises:
            SarmatchError: they are missing or contradictory.
        """
        return {}

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Turn the engine's result into values of the declared outputs."""
        raise NotImplementedError

    def search_crs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Return the system that places of the form are handed to the engine in; none where it has no places."""
        return QgsCoordinateReferenceSystem()

    def source_of(self, layer: QgsRasterLayer, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        """Return what the engine opens for a raster layer of the form.

        Raises:
            SarmatchError: it cannot be handed to another program.
        """
        return layer_path(layer)

    # Inside

    def _checked_request(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        try:
            values = read_values(
                self,
                self.params,
                self.entries,
                parameters,
                context,
                source_of=lambda layer: self.source_of(layer, parameters, context),
                search_crs=self.search_crs(parameters, context),
            )
            values.update(self.more_values(parameters, context))
            return self.params.from_mapping(values).to_mapping()
        except errors.SarmatchError as error:
            raise QgsProcessingException(in_form_words(str(error), self.entries)) from None

    def _unusable_raster(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
        # QGIS would say "Could not load source layer for SAR: ... not found", whatever the matter is.
        for entry in self.entries:
            value = parameters.get(entry.name)
            if entry.kind is not Kind.RASTER or not isinstance(value, str) or not value:
                continue
            layer = self.parameterAsRasterLayer(parameters, entry.name, context)
            if layer is not None and layer.isValid():
                continue
            if os.path.exists(value):
                return tr("“{}” is not a raster that GDAL can open: {}. Choose another one.").format(entry.text, value)
            return tr("“{}” is not there: {}. Check the path.").format(entry.text, value)
        return ""
