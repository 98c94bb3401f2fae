"""A result folder becomes the layer group ``SAR matches / <strip>``: styles, aliases, run recipe, zoom.

The layers read the folder's GeoPackage, so a saved project shows them again. Loading goes in steps that a timer runs
one by one, so that QGIS never stands still.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from .environment import PLUGIN_ROOT
from .layer_origin import BASEMAP_PROPERTY, FOLDER_PROPERTY, STRIP_PROPERTY, TABLE_PROPERTY, folder_of
from .layer_words import translate_layer
from .result_folder import ResultFolder, recipe_lines
from .texts import tr

STYLES = PLUGIN_ROOT / "resources" / "styles"
ONLINE_PROPERTY = "sarmatch/online"


@dataclass(frozen=True)
class ResultLayer:
    """One layer of a result: its table in the GeoPackage or its raster file, and how it is shown."""

    table: str
    title: str
    shown: bool = True
    expanded: bool = False


LAYERS = (
    ResultLayer("gcps", "Ground control points", shown=False),
    ResultLayer("strip", "Strip outline"),
    ResultLayer("matches", "Matches", expanded=True),
    ResultLayer("candidates", "Candidates", shown=False),
)
"""From top to bottom."""


@dataclass(frozen=True)
class RunSources:
    """Where a run's inputs came from, kept with its layers so that patches can be shown again later.

    ``online`` says in words where a fetched basemap came from, and when; it is empty for a file.
    """

    strip_path: str
    strip_name: str
    basemap_path: str
    online: str = ""


def load_result(
    result: ResultFolder, sources: RunSources, project: Optional[QgsProject] = None
) -> Iterator[Optional[Tuple[str, QgsMapLayer]]]:
    """Add the result's layers to the project in small steps, each some 20 ms: open, style, add.

    Yields ``(table, layer)`` when a layer is there, None after the steps before that.
    Layers whose table is absent are left out. The group is made with the first layer that can be opened; where it is
    gone at a later step, because the project was closed or the user wants none of it, no more is added.
    """
    project = project or QgsProject.instance()
    group: Optional[QgsLayerTreeGroup] = None
    root = project.layerTreeRoot()
    for spec, layer in _open_layers(result):
        if group is None:
            name = free_group_name(root, group_name(sources.strip_name))
            group = root.insertGroup(0, name)
        yield None
        describe(layer, spec.table, result, sources)
        yield None
        if root.findGroup(name) is None:
            return
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(spec.shown)
        node.setExpanded(spec.expanded)
        # A tree view keeps a group closed that was empty when it appeared; only a change makes it look again.
        group.setExpanded(False)
        group.setExpanded(True)
        yield spec.table, layer


def add_basemap(path: str, project: Optional[QgsProject] = None) -> Optional[QgsRasterLayer]:
    """Show a basemap that was chosen as a file at the bottom of the map, unless a layer of the project shows it."""
    project = project or QgsProject.instance()
    if any(layer.source() == path for layer in project.mapLayers().values()):
        return None
    layer = QgsRasterLayer(path, Path(path).stem)
    if not layer.isValid():
        return None
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
    return layer


def result_layer(project: QgsProject, folder: Path, table: str) -> Optional[QgsVectorLayer]:
    """The layer of ``table`` of the result in ``folder``; None once the user has removed it."""
    for layer in project.mapLayers().values():
        if layer.customProperty(TABLE_PROPERTY) == table and folder_of(layer) == str(folder):
            return layer
    return None


def zoom_to(canvas: QgsMapCanvas, layers: List[QgsMapLayer]) -> None:
    """Show the first of ``layers`` that has an extent, with a margin."""
    for layer in layers:
        extent = layer.extent()
        if extent.isNull() or extent.isEmpty():
            continue
        to_canvas = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        box: QgsRectangle = to_canvas.transformBoundingBox(extent)
        box.scale(1.4)
        canvas.setExtent(box)
        canvas.refresh()
        return


def _open_layers(result: ResultFolder) -> Iterator[Tuple[ResultLayer, QgsMapLayer]]:
    for spec in LAYERS:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # the style follows, once
        source = "{}|layername={}".format(result.geopackage, spec.table)
        layer = QgsVectorLayer(source, tr(spec.title), "ogr", options)
        if layer.isValid():
            yield spec, layer
    rasters = (
        ResultLayer("strip_georeferenced", "Strip, georeferenced"),
        ResultLayer("heatmap", "Correlation heat-map", shown=False),
    )
    for spec, path in zip(rasters, (result.warped_strip, result.heatmap)):
        if path is None:
            continue
        layer = QgsRasterLayer(str(path), tr(spec.title))
        if layer.isValid():
            yield spec, layer


def describe(layer: QgsMapLayer, table: str, result: ResultFolder, sources: RunSources) -> None:
    """Give a result's layer its style, column names in words, run recipe, and where its inputs are."""
    style = STYLES / "{}.qml".format(table)
    if style.is_file():
        layer.loadNamedStyle(str(style))  # with the columns' names for people
        translate_layer(layer)
    layer.setCustomProperty(TABLE_PROPERTY, table)
    layer.setCustomProperty(FOLDER_PROPERTY, str(result.folder))
    layer.setCustomProperty(STRIP_PROPERTY, sources.strip_path)
    layer.setCustomProperty(BASEMAP_PROPERTY, sources.basemap_path)
    if sources.online:
        layer.setCustomProperty(ONLINE_PROPERTY, sources.online)
    layer.setMetadata(_metadata(layer, result, sources))


def _metadata(layer: QgsMapLayer, result: ResultFolder, sources: RunSources) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setTitle("{}: {}".format(layer.name(), sources.strip_name))
    metadata.setAbstract(_abstract(result.strip, sources))
    metadata.setHistory(recipe_lines(result.report))
    metadata.setCrs(layer.crs())
    return metadata


def _abstract(strip: Dict[str, Any], sources: RunSources) -> str:
    lines = [
        tr("SAR strip {} searched on the optical basemap {}.").format(sources.strip_path, sources.basemap_path),
        tr("The basemap was fetched from {}.").format(sources.online) if sources.online else "",
        str(strip.get("reason") or ""),
        tr("The history holds every parameter, version and digest of the run."),
    ]
    return "\n".join(line for line in lines if line)


def group_name(strip_name: str) -> str:
    """What a match's layer group is called; nothing is found again by it, for it changes with the language."""
    return tr("SAR matches / {}").format(strip_name)


def free_group_name(root: QgsLayerTreeGroup, name: str) -> str:
    """Return ``name``, or ``name (2)`` and so on where groups have it already."""
    candidate, number = name, 2
    while root.findGroup(candidate) is not None:
        candidate, number = "{} ({})".format(name, number), number + 1
    return candidate
