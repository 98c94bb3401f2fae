"""Which result a layer shows, and where that run's inputs are: also after project and results were moved together.

A layer keeps the paths of the day of its match. The folder of its own file is where the result is now; what was chosen
from places near the old folder is looked for at the same places near the new one.
"""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject

from .raster_source import REMOTE_PREFIXES
from .result_folder import GEOPACKAGE

TABLE_PROPERTY = "sarmatch/table"
FOLDER_PROPERTY = "sarmatch/folder"
STRIP_PROPERTY = "sarmatch/strip"
BASEMAP_PROPERTY = "sarmatch/basemap"


def folder_of(layer: QgsMapLayer) -> str:
    """The folder of the result that a layer shows; empty where it shows none."""
    stored = str(layer.customProperty(FOLDER_PROPERTY) or "")
    if not stored:
        return ""
    own = _own_folder(layer)
    if own is None:
        # A raster may lie anywhere, under any name; the tables of its match know more.
        siblings = (other for other in _siblings(layer, stored) if _own_folder(other))
        own = next((_own_folder(other) for other in siblings), None)
    return stored if own is None or _same(own, stored) else own


def strip_of(layer: QgsMapLayer) -> str:
    """Path of the SAR strip of a result's layer; empty where it does not say."""
    return _source(layer, STRIP_PROPERTY)


def basemap_of(layer: QgsMapLayer) -> str:
    """Path of the basemap of a result's layer; empty where it does not say."""
    return _source(layer, BASEMAP_PROPERTY)


def at_its_place(path: str, stored_folder: str, folder: str) -> str:
    """``path`` as it lay beside ``stored_folder``, now beside ``folder``; as it is where nothing is found there, or
    another file of that name while the old one is still at hand. The engine has the same rule for a report."""
    if not path or not stored_folder or _same(stored_folder, folder) or path.startswith(REMOTE_PREFIXES):
        return path
    try:
        way = os.path.relpath(path, stored_folder)
    except ValueError:  # another drive of Windows, which has not moved with the folder
        return path
    moved = os.path.normpath(os.path.join(folder, way))
    is_other = os.path.exists(moved) and os.path.exists(path) and os.path.getsize(moved) != os.path.getsize(path)
    return moved if os.path.exists(moved) and not is_other else path


def _source(layer: QgsMapLayer, name: str) -> str:
    stored = str(layer.customProperty(FOLDER_PROPERTY) or "")
    return at_its_place(str(layer.customProperty(name) or ""), stored, folder_of(layer))


def _own_folder(layer: QgsMapLayer) -> Optional[str]:
    folder, name = os.path.split(layer.source().split("|")[0])
    return os.path.normpath(folder) if folder and name == GEOPACKAGE else None


def _siblings(layer: QgsMapLayer, stored: str) -> "list[QgsMapLayer]":
    layers = QgsProject.instance().mapLayers().values()
    return [other for other in layers if other is not layer and other.customProperty(FOLDER_PROPERTY) == stored]


def _same(one: str, other: str) -> bool:
    return os.path.normcase(os.path.normpath(one)) == os.path.normcase(os.path.normpath(other))
