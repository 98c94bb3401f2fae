"""Training pairs as the engine takes them: two layers on one grid, or a folder.

QGIS's providers answer, no pixel is read.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import List

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..backend.errors import InputError
from .layer_origin import folder_of
from .raster_source import layer_path
from .texts import tr

SAME_GRID_PX = 0.05
"""How far corners of two layers on one grid may lie apart; the engine's own measure."""
SEPARATORS = (",", ";")
"""What parts paths in the engine's parameter; paths with them cannot be handed over."""


@dataclass(frozen=True)
class PairSource:
    """One entry of the list: ``title`` and ``facts`` for people, ``data`` for the engine."""

    title: str
    facts: str
    data: str


def of_layers(sar: QgsRasterLayer, optical: QgsRasterLayer) -> PairSource:
    """Two layers of the project that lie on one grid.

    Raises:
        InputError: they do not, or the engine cannot open one of them.
    """
    if sar.id() == optical.id():
        raise InputError(tr("both are the layer {}").format(sar.name()), tr("Choose a SAR and an optical one."))
    problem = grid_problem(sar, optical)
    if problem:
        raise InputError(
            problem,
            tr("Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size."),
            code="grids_differ",
        )
    paths = [_free_of_separators(layer_path(layer)) for layer in (sar, optical)]
    facts = "{} × {} px".format(sar.width(), sar.height())
    return PairSource("{} + {}".format(sar.name(), optical.name()), facts, ",".join(paths))


def of_folder(path: str) -> PairSource:
    """A folder in a layout that the engine knows; whether it is one, the engine says.

    Raises:
        InputError: there is no such folder.
    """
    if not os.path.isdir(path):
        raise InputError(tr("there is no folder {}").format(path), tr("Choose another one."), "input_missing")
    return PairSource(os.path.basename(os.path.normpath(path)), tr("folder"), _free_of_separators(path))


def grid_problem(sar: QgsRasterLayer, optical: QgsRasterLayer) -> str:
    """Why two layers are not on one grid; empty where they are."""
    sizes = [(layer.width(), layer.height()) for layer in (sar, optical)]
    if sizes[0] != sizes[1]:
        return tr("they have {} × {} and {} × {} pixels").format(*sizes[0], *sizes[1])
    crs = [layer.dataProvider().crs() for layer in (sar, optical)]
    if crs[0].isValid() and crs[1].isValid() and crs[0] != crs[1]:
        return tr("their CRS differ: {} and {}").format(*(each.authid() or each.description() for each in crs))
    first, second = sar.dataProvider().extent(), optical.dataProvider().extent()
    if first.width() <= 0.0 or first.height() <= 0.0:
        return ""
    across = max(abs(first.xMinimum() - second.xMinimum()), abs(first.xMaximum() - second.xMaximum()))
    along = max(abs(first.yMinimum() - second.yMinimum()), abs(first.yMaximum() - second.yMaximum()))
    off_px = max(across * sizes[0][0] / first.width(), along * sizes[0][1] / first.height())
    return tr("their corners lie {:.3g} pixels apart").format(off_px) if off_px > SAME_GRID_PX else ""


def partners(layer: QgsRasterLayer, project: QgsProject) -> List[QgsRasterLayer]:
    """Other raster layers of the project that lie on the grid of ``layer``."""
    return [
        other
        for other in project.mapLayers().values()
        if isinstance(other, QgsRasterLayer)
        and other.isValid()
        and other.providerType() == "gdal"
        and other.id() != layer.id()
        and not grid_problem(layer, other)
    ]


def result_folders(project: QgsProject) -> List[str]:
    """Folders of the matches whose layers the project shows, each once."""
    layers: List[QgsMapLayer] = list(project.mapLayers().values())
    folders = [folder_of(layer) for layer in layers]
    return sorted({folder for folder in folders if folder and os.path.isdir(folder)})


def _free_of_separators(path: str) -> str:
    found = [mark for mark in SEPARATORS if mark in path]
    if found:
        raise InputError(
            tr("the path {} has a {!r} in it").format(path, found[0]),
            tr("Rename the folder or the file."),
            "path_invalid",
        )
    return path
