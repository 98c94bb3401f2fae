"""Which layers are online basemaps, what is known of them without asking the server, and what may be told of them."""

from __future__ import annotations

import hashlib
from typing import Optional, Tuple
from urllib.parse import parse_qs, urlsplit

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..raster_source import crs_problem
from ..texts import tr

PROVIDER = "wms"
"""QGIS's provider of XYZ tiles, WMTS and WMS alike."""
MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3785")
XYZ, WMTS, WMS = "XYZ", "WMTS", "WMS"


def is_online(layer: Optional[QgsMapLayer]) -> bool:
    """Whether the layer's pictures come from a tile or map server."""
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == PROVIDER


def kind(layer: QgsRasterLayer) -> str:
    """``XYZ``, ``WMTS`` (and other services of fixed tiles) or ``WMS``."""
    if "xyz" in parse_qs(layer.source()).get("type", []):
        return XYZ
    return WMTS if native_sizes(layer) else WMS


def native_sizes(layer: QgsRasterLayer) -> Tuple[float, ...]:
    """Pixel sizes the server holds, in units of the layer's CRS, finest first; empty where it draws at any size."""
    provider = layer.dataProvider()
    return tuple(sorted(provider.nativeResolutions())) if provider is not None else ()


def template(layer: QgsRasterLayer) -> str:
    """The server's address as the layer has it, with whatever keys it carries: never shown or stored."""
    return parse_qs(layer.source()).get("url", [""])[0]


def address(layer: QgsRasterLayer) -> str:
    """The server's address without user name, password and query, in which services carry their keys."""
    parts = urlsplit(template(layer))
    host = parts.netloc.rpartition("@")[2]
    return "{}://{}{}".format(parts.scheme, host, parts.path) if host else parts.path


def host(layer: QgsRasterLayer) -> str:
    """The server's name; empty where the address leaves open which of several it is."""
    name = urlsplit(template(layer)).hostname or ""
    return "" if "{" in name else name


def source_key(layer: QgsRasterLayer) -> str:
    """What tells this source from others, as sixteen characters for a folder's name."""
    return hashlib.sha256(layer.source().encode("utf-8")).hexdigest()[:16]


def problem(layer: QgsRasterLayer) -> Optional[str]:
    """Why pictures of this layer would be wrong or none; None where they can be fetched."""
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None:
        return tr("layer {} does not work: its service did not answer").format(layer.name())
    if not provider.crs().isValid():
        return tr("layer {} does not say where it lies").format(layer.name())
    return crs_problem(layer)
