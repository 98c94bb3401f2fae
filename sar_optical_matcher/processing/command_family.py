"""An algorithm for a family of the engine's commands, such as ``train encoder`` and ``train reranker``.

The first parameter, ``WHAT``, chooses the command. What all of the family share is a form; what only one of them knows
is written as ``name=value`` in ``OPTIONS`` and checked against that command's own parameters.
"""

from __future__ import annotations

import dataclasses
import shlex
from typing import Any, Dict, Mapping, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...backend import config
from ...backend.commands import COMMANDS, Command
from ...backend.errors import SarmatchError, UsageError
from ..raster_source import layer_path
from ..texts import tr
from .engine_algorithm import EngineAlgorithm
from .parameter_form import in_form_words, read_values

WHAT, OPTIONS = "WHAT", "OPTIONS"
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def members(family: str) -> Dict[str, Command]:
    """The commands of a family (``train``) by what follows its name (``encoder``)."""
    return {name.split(" ", 1)[1]: command for name, command in COMMANDS.items() if name.startswith(family + " ")}


def read_options(params: Type[config.Params], text: str) -> Dict[str, Any]:
    """``name=value`` pairs as typed values; ``--name value`` and ``--name=value``, as the command line writes them, do
    as well.

    Raises:
        UsageError: not of that form, an unknown name, or a value of another type.
    """
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise UsageError(
            tr("the options {!r} are not complete ({})").format(text, error), tr("Close the quotes.")
        ) from None
    specs = {spec.name for spec in dataclasses.fields(params)}
    values: Dict[str, Any] = {}
    while words:
        word = words.pop(0)
        is_flag = word.startswith("--")
        if not is_flag and "=" not in word:
            raise UsageError(
                tr("option {!r} has no value").format(word), tr("Write name=value, several parted by spaces.")
            )
        flag, _, value = word.partition("=")
        name = flag[2:].replace("-", "_") if is_flag else flag.strip()
        if is_flag and "=" not in word:
            value = words.pop(0) if words and not words[0].startswith("--") else "true"
        if name.startswith("no_") and name not in specs and is_flag:
            name, value = name[3:], "false"
        if name not in specs:
            raise UsageError(
                tr("unknown option {!r}").format(name), tr("Known are: {}.").format(", ".join(sorted(specs)))
            )
        values[name] = _typed(name, value, config.base_type(config.field_type(params, name)))
    return values


def _typed(name: str, text: str, base: type) -> Any:
    try:
        if base is bool:
            return _TRUTHS[text.lower()]
        return base(text) if base in (int, float) else text
    except (ValueError, KeyError):
        raise UsageError(
            tr("option {} cannot be {!r}").format(name, text), tr("It is of type {}.").format(base.__name__)
        ) from None


class FamilyAlgorithm(EngineAlgorithm):
    """An algorithm whose command is chosen by a parameter.

    A subclass names its :attr:`family`, and in :attr:`params` and :attr:`entries` the form of what its members share.
    """

    family = ""
    what_label = ""

    def what_definition(self) -> QgsProcessingParameterDefinition:
        """The choice among the members."""
        names = list(members(self.family))
        choice = QgsProcessingParameterEnum(WHAT, tr(self.what_label), names, False, names[0])
        choice.setUsesStaticStrings(True)
        summaries = ["{}: {}".format(name, tr(command.summary)) for name, command in members(self.family).items()]
        choice.setHelp("{}.".format("; ".join(summaries)))
        return choice

    def options_definition(self) -> QgsProcessingParameterDefinition:
        """The free options."""
        options = QgsProcessingParameterString(OPTIONS, tr("Further options"), "", False, True)
        options.setHelp(
            tr("Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.").format(
                self.family
            )
        )
        options.setFlags(options.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return options

    def _checked_request(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        try:
            command = members(self.family)[self.parameterAsEnumString(parameters, WHAT, context)]
            self.command = command.name
            values = read_values(
                self,
                self.params,
                self.entries,
                parameters,
                context,
                source_of=layer_path,
                search_crs=self.search_crs(parameters, context),
            )
            # A member need not know what others share, as long as it is left as it is.
            own = {spec.name for spec in dataclasses.fields(command.params)}
            shared = {spec.name: spec.default for spec in dataclasses.fields(self.params)}
            values = {name: value for name, value in values.items() if name in own or value != shared[name]}
            values.update(self.more_values(parameters, context))
            values.update(read_options(command.params, self.parameterAsString(parameters, OPTIONS, context)))
            return command.params.from_mapping(values).to_mapping()
        except SarmatchError as error:
            raise QgsProcessingException(in_form_words(str(error), self.entries)) from None
