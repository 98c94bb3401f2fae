"""Engine parameters as Processing parameters: defaults, choices, ranges and help come from :mod:`backend.config`.

A form adds to a dataclass field only what the engine does not know: how the value is picked in QGIS, what it is called
there, and whether it is folded away. Values travel back through :func:`read_values`, in the units and the coordinate
reference system the engine expects. Main thread and Processing threads; qgis and the standard library only.
"""

from __future__ import annotations

import dataclasses
import enum
import re
from dataclasses import dataclass
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Type

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...backend import config
from ..texts import tr

_UNITS = {"px": "pixels", "m": "m", "deg": "°", "db": "dB"}
# --patch-px, 'patch_px', patch_px; a bare word without an underscore may be just a word.
_FIELD_WORD = re.compile(r"--([a-z][a-z0-9-]*)|'([a-z][a-z0-9_]*)'|\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b")


class Kind(enum.Enum):
    """How a value is picked in QGIS."""

    PLAIN = "plain"  #: number, choice, check box or text, by the field's type
    RASTER = "raster"  #: a layer of the project or any raster file
    FOLDER = "folder"  #: a folder that exists
    POINT = "point"  #: a place, handed over as ``X,Y``
    EXTENT = "extent"  #: an area, handed over as ``XMIN,YMIN,XMAX,YMAX``
    CRS = "crs"  #: a coordinate reference system, handed over as its code or WKT
    NEW_FOLDER = "new folder"  #: where results go
    NEW_FILE = "new file"  #: where one result goes
    NEW_RASTER = "new raster"  #: where a raster goes that the project may show


@dataclass(frozen=True)
class Entry:
    """One line of a form.

    Attributes:
        field: name of the dataclass field.
        label: what the analyst reads; made from the field's name when empty.
        kind: how the value is picked.
        advanced: folded away under "Advanced parameters".
        help: replaces the engine's help where the window works differently.
        file_filter: for :attr:`Kind.NEW_FILE`, in Qt's form.
        decimals: of a number with a fraction: three are a millimetre, a thousandth of a degree; QGIS's six are noise.
    """

    field: str
    label: str = ""
    kind: Kind = Kind.PLAIN
    advanced: bool = False
    help: str = ""
    file_filter: str = ""
    decimals: int = 3

    @property
    def name(self) -> str:
        """The Processing parameter's name: the field's, in capitals as is the custom there."""
        return self.field.upper()

    @property
    def text(self) -> str:
        """The label, made from the field's name where none is given."""
        return tr(self.label) if self.label else label_of(self.field)


def label_of(field: str) -> str:
    """``patch_px`` as ``Patch (pixels)``: words from the name, the unit from its suffix."""
    words = field.split("_")
    unit = _UNITS.get(words[-1]) if len(words) > 1 else None
    text = " ".join(words[:-1] if unit else words)
    text = text[:1].upper() + text[1:]
    return "{} ({})".format(text, unit) if unit else text


def in_form_words(text: str, entries: List[Entry]) -> str:
    """Engine text with the engine's names of parameters (``--patch-px``, ``patch_px``) replaced by labels."""
    labels = {entry.field: entry.text for entry in entries}

    def replaced(hit: "re.Match[str]") -> str:
        name = (hit.group(1) or hit.group(2) or hit.group(3)).replace("-", "_")
        return "“{}”".format(labels[name]) if name in labels else hit.group(0)

    return _FIELD_WORD.sub(replaced, text)


def definitions(
    params: Type[config.Params], entries: List[Entry], given: Collection[str] = ()
) -> List[QgsProcessingParameterDefinition]:
    """The Processing parameters of a form, in its order; fields without an entry keep the engine's default.

    Args:
        params: the dataclass.
        entries: the form.
        given: required fields that are filled in otherwise.

    Raises:
        KeyError: an entry names a field that the dataclass does not have, or a required field has no entry.
    """
    specs = {spec.name: spec for spec in dataclasses.fields(params)}
    named = {entry.field for entry in entries}
    missing = [name for name, spec in specs.items() if spec.metadata["required"] and name not in {*named, *given}]
    if missing:
        raise KeyError("{} of {} in no form entry".format(missing, params.__name__))
    made = []
    for entry in entries:
        parameter = _definition(entry, specs[entry.field], config.field_type(params, entry.field))
        parameter.setHelp(_help(entry, specs[entry.field], entries))
        flags = parameter.flags()
        if entry.advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(flags)
        made.append(parameter)
    return made


def _definition(entry: Entry, spec: Any, declared: Any) -> QgsProcessingParameterDefinition:
    optional = not spec.metadata["required"] and spec.default is None
    default = None if spec.metadata["required"] else spec.default
    name, text = entry.name, entry.text
    if entry.kind is Kind.RASTER:
        return QgsProcessingParameterRasterLayer(name, text, default, optional)
    if entry.kind is Kind.FOLDER:
        folder = QgsProcessingParameterFile.Behavior.Folder
        return QgsProcessingParameterFile(name, text, folder, "", default, optional)
    if entry.kind is Kind.POINT:
        return QgsProcessingParameterPoint(name, text, default, optional)
    if entry.kind is Kind.EXTENT:
        return QgsProcessingParameterExtent(name, text, default, optional)
    if entry.kind is Kind.NEW_FOLDER:
        return QgsProcessingParameterFolderDestination(name, text, default, optional)
    if entry.kind is Kind.NEW_FILE:
        return QgsProcessingParameterFileDestination(name, text, entry.file_filter, default, optional)
    if entry.kind is Kind.NEW_RASTER:
        return QgsProcessingParameterRasterDestination(name, text, default, optional)
    if entry.kind is Kind.CRS:
        return QgsProcessingParameterCrs(name, text, default, optional)
    return _plain_definition(entry, spec, config.base_type(declared), default, optional)


def _plain_definition(
    entry: Entry, spec: Any, base: type, default: Any, optional: bool
) -> QgsProcessingParameterDefinition:
    name, text = entry.name, entry.text
    if base is bool:
        return QgsProcessingParameterBoolean(name, text, default, optional)
    if spec.metadata["choices"]:
        choice = QgsProcessingParameterEnum(name, text, spec.metadata["choices"], False, default, optional)
        choice.setUsesStaticStrings(True)
        return choice
    if base in (int, float):
        integer, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        number = QgsProcessingParameterNumber(name, text, integer if base is int else real, default, optional)
        if spec.metadata["minimum"] is not None:
            number.setMinimum(spec.metadata["minimum"])
        if spec.metadata["maximum"] is not None:
            number.setMaximum(spec.metadata["maximum"])
        if base is float:
            number.setMetadata({"widget_wrapper": {"decimals": entry.decimals}})
        return number
    return QgsProcessingParameterString(name, text, default, False, optional)


def read_values(
    algorithm: QgsProcessingAlgorithm,
    params: Type[config.Params],
    entries: List[Entry],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    *,
    source_of: Callable[[QgsRasterLayer], str],
    search_crs: QgsCoordinateReferenceSystem,
) -> Dict[str, Any]:
    """The mapping for ``params.from_mapping``; what the analyst left open is left out.

    Args:
        algorithm: evaluates expressions and model variables in ``parameters``.
        params: dataclass of the command.
        entries: its form.
        parameters: as Processing hands them over.
        context: project, transform context and temporary layers.
        source_of: path or description of a layer's data that the engine can open.
        search_crs: system that points and areas are handed over in; those without a system of their own count as
            the project's, and where that has none, as given in this one.

    Raises:
        QgsProcessingException: a layer cannot be read, or a place cannot be transformed.
    """
    specs = {spec.name: spec for spec in dataclasses.fields(params)}
    values: Dict[str, Any] = {}
    for entry in entries:
        optional = not specs[entry.field].metadata["required"]
        if optional and parameters.get(entry.name) in (None, ""):
            continue
        value = _read(
            algorithm,
            entry,
            specs[entry.field],
            config.field_type(params, entry.field),
            parameters,
            context,
            source_of,
            search_crs,
        )
        if value is not None:
            values[entry.field] = value
    return values


def _read(
    algorithm: QgsProcessingAlgorithm,
    entry: Entry,
    spec: Any,
    declared: Any,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    source_of: Callable[[QgsRasterLayer], str],
    search_crs: QgsCoordinateReferenceSystem,
) -> Any:
    name = entry.name
    if entry.kind is Kind.RASTER:
        return _read_raster(algorithm, entry, parameters, context, source_of)
    if entry.kind is Kind.POINT:
        return _read_point(algorithm, entry, parameters, context, search_crs)
    if entry.kind is Kind.EXTENT:
        return _read_extent(algorithm, entry, parameters, context, search_crs)
    if entry.kind is Kind.NEW_FILE:
        return algorithm.parameterAsFileOutput(parameters, name, context) or None
    if entry.kind is Kind.NEW_RASTER:
        return algorithm.parameterAsOutputLayer(parameters, name, context) or None
    if entry.kind is Kind.CRS:
        crs = algorithm.parameterAsCrs(parameters, name, context)
        return (crs.authid() or crs.toWkt()) if crs.isValid() else None
    if entry.kind is not Kind.PLAIN:
        return algorithm.parameterAsString(parameters, name, context) or None
    base = config.base_type(declared)
    if base is bool:
        return algorithm.parameterAsBoolean(parameters, name, context)
    if spec.metadata["choices"]:
        return algorithm.parameterAsEnumString(parameters, name, context)
    if base is int:
        return algorithm.parameterAsInt(parameters, name, context)
    if base is float:
        return algorithm.parameterAsDouble(parameters, name, context)
    return algorithm.parameterAsString(parameters, name, context) or None


def _read_raster(
    algorithm: QgsProcessingAlgorithm,
    entry: Entry,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    source_of: Callable[[QgsRasterLayer], str],
) -> Optional[str]:
    layer = algorithm.parameterAsRasterLayer(parameters, entry.name, context)
    if layer is not None and layer.isValid():
        return source_of(layer)
    # What QGIS cannot show the engine may still read (or refuse in plainer words than QGIS would).
    return algorithm.parameterAsString(parameters, entry.name, context) or None


def _read_point(
    algorithm: QgsProcessingAlgorithm,
    entry: Entry,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    search_crs: QgsCoordinateReferenceSystem,
) -> str:
    point = algorithm.parameterAsPoint(parameters, entry.name, context)
    given_crs = algorithm.parameterAsPointCrs(parameters, entry.name, context)
    transform = _transform(given_crs, search_crs, context)
    try:
        point = transform.transform(point)
    except QgsCsException:
        raise QgsProcessingException(_outside(entry, given_crs, search_crs)) from None
    return "{!r},{!r}".format(point.x(), point.y())


def _read_extent(
    algorithm: QgsProcessingAlgorithm,
    entry: Entry,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    search_crs: QgsCoordinateReferenceSystem,
) -> Optional[str]:
    area = algorithm.parameterAsExtent(parameters, entry.name, context)
    if area.isNull():
        return None
    given_crs = algorithm.parameterAsExtentCrs(parameters, entry.name, context)
    transform = _transform(given_crs, search_crs, context)
    try:
        area = transform.transformBoundingBox(area)
    except QgsCsException:
        raise QgsProcessingException(_outside(entry, given_crs, search_crs)) from None
    return ",".join(repr(edge) for edge in (area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum()))


def _transform(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> QgsCoordinateTransform:
    # With either side unknown this is a transform that changes nothing.
    return QgsCoordinateTransform(source, target, context.transformContext())


def _outside(entry: Entry, given: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> str:
    text = tr("“{}” cannot be transformed from {} to {}, that of the basemap. Choose a place that lies on the basemap.")
    return text.format(entry.text, given.authid() or "CRS", target.authid() or "CRS")


def _help(entry: Entry, spec: Any, entries: List[Entry]) -> str:
    text = in_form_words(tr(entry.help or spec.metadata["help"]), entries)
    begins_with_a_choice = text.split(":")[0] in (spec.metadata["choices"] or [])
    text = text if begins_with_a_choice else text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else text + "."
