"""Training pairs in a Processing form: two layers on one grid, folders in words, or both."""

from __future__ import annotations

from typing import Any, List, Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...backend.errors import InputError
from ..pair_sources import of_layers
from ..texts import tr

SAR, OPTICAL, DATA = "SAR", "OPTICAL", "DATA"


def pair_definitions() -> List[QgsProcessingParameterDefinition]:
    """The three parameters."""
    sar = QgsProcessingParameterRasterLayer(SAR, tr("SAR image of a pair"), None, True)
    sar.setHelp(tr("A raster on the same grid as the optical image."))
    optical = QgsProcessingParameterRasterLayer(OPTICAL, tr("Optical image of a pair"), None, True)
    optical.setHelp(tr("A raster on the same grid as the SAR image."))
    data = QgsProcessingParameterString(DATA, tr("Further pairs"), None, False, True)
    data.setHelp(
        tr(
            "Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons. "
            "For short codes and for a generator of labelled images: the folder with a folder for each class."
        )
    )
    return [sar, optical, data]


def read_pairs(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """What the engine takes as ``data``.

    Raises:
        InputError: no pairs, one image without the other, or two that are not on one grid.
    """
    layers = [algorithm.parameterAsRasterLayer(parameters, name, context) for name in (SAR, OPTICAL)]
    parts = []
    if all(layer is not None for layer in layers):
        parts.append(of_layers(*layers).data)
    elif any(layer is not None for layer in layers):
        raise InputError(tr("a pair has one image only"), tr("Give both the SAR and the optical image, or neither."))
    more = algorithm.parameterAsString(parameters, DATA, context).strip()
    if more:
        parts.append(more)
    if not parts:
        raise InputError(tr("no pairs are given"), tr("Give two images on one grid, or folders of pairs."))
    return ";".join(parts)
