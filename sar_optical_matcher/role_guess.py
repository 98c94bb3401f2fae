"""Which raster of a project is the SAR strip and which the basemap, where that can be told without asking."""

from __future__ import annotations

import re
from typing import Iterable, List, Optional, Tuple

from qgis.core import QgsMapLayer, QgsRasterLayer

from .raster_source import crs_problem, has_georeference

RESULT_PROPERTY = "sarmatch/table"
SAR_NAME = re.compile(
    r"(^|[^a-z])(sar|s1[abc]?|sentinel-?1|vv|vh|hh|hv|sigma0|gamma0|beta0|slc|grd|umbra|capella|iceye|terrasar|radarsat)"
    r"([^a-z]|$)",
    re.IGNORECASE,
)
FEWEST_COLORS = 3


def guess_roles(layers: Iterable[QgsMapLayer]) -> Tuple[Optional[QgsRasterLayer], Optional[QgsRasterLayer]]:
    """``(strip, basemap)`` among layers; None for a role that none or several could play.

    A basemap has three bands or more and lies somewhere; a strip has fewer, or a name that only radar has. Nothing is
    read: bands, georeference and name are known to QGIS already.
    """
    strips: List[QgsRasterLayer] = []
    basemaps: List[QgsRasterLayer] = []
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.customProperty(RESULT_PROPERTY):
            continue
        if SAR_NAME.search(layer.name()):
            strips.append(layer)
        elif _is_online(layer):
            basemaps.append(layer)
        elif layer.bandCount() >= FEWEST_COLORS:
            if has_georeference(layer) and not crs_problem(layer):
                basemaps.append(layer)
        else:
            strips.append(layer)
    return (strips[0] if len(strips) == 1 else None, basemaps[0] if len(basemaps) == 1 else None)


def _is_online(layer: QgsRasterLayer) -> bool:
    return layer.providerType() == "wms"
