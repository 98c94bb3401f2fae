"""The coordinate reference system of a basemap index, for places that are picked on the map."""

from __future__ import annotations

import json
import os

from qgis.core import QgsCoordinateReferenceSystem

_MANIFEST = "manifest.json"


def index_crs(folder: str) -> QgsCoordinateReferenceSystem:
    """Return the system of the basemap that ``folder`` is an index of; an invalid one where that cannot be told.

    A damaged or foreign index is no matter here: the engine refuses it with the reason.
    """
    try:
        with open(os.path.join(folder, _MANIFEST), encoding="utf-8") as stream:
            manifest = json.load(stream)
        return QgsCoordinateReferenceSystem.fromWkt(str(manifest["crs_wkt"]))
    except (OSError, ValueError, KeyError, TypeError):
        return QgsCoordinateReferenceSystem()
