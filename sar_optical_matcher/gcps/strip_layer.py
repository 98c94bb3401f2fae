"""The georeferenced strip as a layer among those of its match."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any, List, Optional, Sequence

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from .. import layers
from ..layer_origin import FOLDER_PROPERTY, TABLE_PROPERTY, folder_of
from ..texts import tr

TABLE = "georeferenced"
MIDDLE_GREY = 0.4
"""Of the way from black to white."""


def add_strip(
    path: str,
    folder: Path,
    map_title: str,
    display_range: Optional[Sequence[float]],
    project: Optional[QgsProject] = None,
) -> Optional[QgsRasterLayer]:
    """Show a strip that the engine has written, on top of its match's group; None where QGIS cannot open it.

    Args:
        path: the raster.
        folder: of the result.
        map_title: what the map is called, for the layer's name.
        display_range: values for black, middle grey and white as the engine found them, so that QGIS need not read
            the raster for it; None leaves the style to QGIS.
    """
    project = project or QgsProject.instance()
    let_go(project, path)
    options = QgsRasterLayer.LayerOptions(loadDefaultStyle=display_range is None)
    layer = QgsRasterLayer(path, tr("Strip, georeferenced ({})").format(map_title), "gdal", options)
    if not layer.isValid():
        return None
    if display_range is not None:
        low, middle, high = (float(value) for value in display_range)
        layer.setRenderer(_grey(layer, low, high))
        layer.brightnessFilter().setGamma(gamma(low, middle, high))
    layer.setCustomProperty(TABLE_PROPERTY, TABLE)
    layer.setCustomProperty(FOLDER_PROPERTY, str(folder))
    project.addMapLayer(layer, False)
    _group(project, folder).insertLayer(0, layer)
    return layer


def strip_layer(project: QgsProject, folder: Path) -> Optional[QgsRasterLayer]:
    """The uppermost georeferenced strip of a result; the match's own where there is no other."""
    added = [layer for layer in layers_of(project, folder) if layer.customProperty(TABLE_PROPERTY) == TABLE]
    order = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    if added:
        return min(added, key=lambda layer: order.index(layer.id()) if layer.id() in order else len(order))
    return layers.result_layer(project, folder, "strip_georeferenced")


def let_go(project: QgsProject, path: str) -> None:
    """Take layers that show a file out of the project: they keep it open, which forbids its replacement on Windows."""
    wanted = os.path.normcase(os.path.normpath(path))
    shown = [
        layer.id()
        for layer in project.mapLayers().values()
        if os.path.normcase(os.path.normpath(layer.source())) == wanted
    ]
    project.removeMapLayers(shown)


def gamma(low: float, middle: float, high: float) -> float:
    """The correction that makes the middle value grey: linear intensities of SAR are black otherwise."""
    share = (middle - low) / (high - low) if high > low else MIDDLE_GREY
    return min(4.0, max(0.5, math.log(min(0.95, max(1e-4, share))) / math.log(MIDDLE_GREY)))


def layers_of(project: QgsProject, folder: Path) -> List[QgsMapLayer]:
    """Every layer of a result."""
    return [layer for layer in project.mapLayers().values() if folder_of(layer) == str(folder)]


def _group(project: QgsProject, folder: Path) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    known: Any = layers.result_layer(project, folder, "gcps") or layers.result_layer(project, folder, "matches")
    node = root.findLayer(known.id()) if known is not None else None
    return node.parent() if node is not None else root.insertGroup(0, layers.group_name(folder.name))


def _grey(layer: QgsRasterLayer, low: float, high: float) -> QgsSingleBandGrayRenderer:
    provider = layer.dataProvider()
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    stretch = QgsContrastEnhancement(provider.dataType(1))
    stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
    stretch.setMinimumValue(low)
    stretch.setMaximumValue(high if high > low else low + 1.0)
    renderer.setContrastEnhancement(stretch)
    if layer.bandCount() == 2:
        renderer.setAlphaBand(2)
    return renderer
