"""A raster layer as a path that another program can open, and what the window needs to know of it.

No pixel is read here: QGIS has opened the layer already, its provider answers.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from qgis.core import QgsProviderRegistry, QgsRasterLayer

from ..backend.errors import InputError
from .texts import tr

REMOTE_PREFIXES = ("/vsi", "http://", "https://", "ftp://")


def layer_path(layer: QgsRasterLayer) -> str:
    """Path of a layer that GDAL outside of QGIS can open: a file, a VRT, a remote file.

    Raises:
        InputError: the layer lives only in QGIS, comes from a web service, or its file is gone.
    """
    provider = layer.providerType()
    if provider != "gdal":
        raise InputError(
            tr("layer {} comes from a web service or database ({})").format(layer.name(), provider),
            tr(
                "Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered."
            ),
            code="layer_unsupported",
        )
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    # What lies in an archive, in memory or behind a URL is told in three parts.
    place = [str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix")]
    path = "".join(place) or layer.source()
    if path.startswith("/vsimem/"):
        raise InputError(
            tr("layer {} exists in QGIS's memory only").format(layer.name()),
            tr("Save it to a file first: right click on the layer, Export, Save As."),
            code="layer_unsupported",
        )
    if path.startswith(REMOTE_PREFIXES):
        return path
    if parts.get("layerName") or (":" in path and not os.path.exists(path) and not os.path.isabs(path)):
        # A subdataset such as NETCDF:"file":band; GDAL understands the whole source.
        return layer.source()
    if not os.path.exists(path):
        raise InputError(
            tr("the file of layer {} is not there: {}").format(layer.name(), path),
            tr("Repair the layer's source, or choose the file."),
            code="input_missing",
        )
    return os.path.abspath(path)


def open_file(path: str) -> QgsRasterLayer:
    """A layer for a file that need not be in the project.

    Raises:
        InputError: no such file, or no raster.
    """
    if not path.startswith(REMOTE_PREFIXES) and not os.path.exists(path):
        raise InputError(tr("there is no file {}").format(path), tr("Choose another one."), code="input_missing")
    options = QgsRasterLayer.LayerOptions(False)  # no style of its own is looked for
    layer = QgsRasterLayer(path, Path(path).stem, "gdal", options)
    if not layer.isValid():
        raise InputError(
            tr("{} is not a raster that GDAL can open").format(path), tr("Choose another one."), code="input_invalid"
        )
    return layer


def has_georeference(layer: QgsRasterLayer) -> bool:
    """Whether the file itself says where it lies; a CRS that only the project lends does not count."""
    provider = layer.dataProvider()
    return provider is not None and provider.crs().isValid() and not _is_pixel_extent(layer)


def crs_problem(layer: QgsRasterLayer) -> Optional[str]:
    """Why the engine would place this basemap elsewhere than QGIS shows it; None when both agree."""
    own = layer.dataProvider().crs()
    if not own.isValid() or _is_pixel_extent(layer):
        return tr("{} has no georeference in its file").format(layer.name())
    if layer.crs().isValid() and layer.crs() != own:
        return tr("the CRS of {} was changed in QGIS ({}), its file says {}").format(
            layer.name(), layer.crs().authid(), own.authid() or own.description()
        )
    return None


def _is_pixel_extent(layer: QgsRasterLayer) -> bool:
    extent = layer.extent()
    at_origin = extent.xMinimum() == 0.0 and 0.0 in (extent.yMinimum(), extent.yMaximum())
    return at_origin and extent.width() == layer.width() and extent.height() == layer.height()
