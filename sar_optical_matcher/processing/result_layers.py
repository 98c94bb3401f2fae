"""Result layers of an algorithm that runs in QGIS's window: loaded by Processing, then dressed as the dock does it."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .. import layers
from ..result_folder import HEATMAP, WARPED_STRIP, ResultFolder, read_result
from ..texts import tr

_RASTERS = (
    (layers.ResultLayer("strip_georeferenced", "Strip, georeferenced"), WARPED_STRIP),
    (layers.ResultLayer("heatmap", "Correlation heat-map", shown=False), HEATMAP),
)
_alive: List["_Dresser"] = []  # Processing keeps no reference of its own to a post-processor


def is_on_main_thread() -> bool:
    """Whether the caller runs where layers may be handed to the project.

    An algorithm of its own is prepared there; the child of a model on the model's thread, and what of it is shown
    is the model's choice.
    """
    return QThread.currentThread() == QCoreApplication.instance().thread()


def load_layer(context: QgsProcessingContext, source: str, title: str, output: str) -> None:
    """Have one layer added to the project when the algorithm has finished; nothing happens without a project."""
    if context.project() is not None:
        details = QgsProcessingContext.LayerDetails(title, context.project(), output)
        context.addLayerToLoadOnCompletion(source, details)


def load_match(context: QgsProcessingContext, folder: str, sources: layers.RunSources) -> None:
    """Have the layers of a finished match added as one group, as the dock shows them.

    Args:
        context: of the running algorithm; without a project nothing happens.
        folder: what ``match`` has written.
        sources: strip and basemap, kept with the layers.
    """
    if context.project() is None:
        return
    result = read_result(folder)
    group = _Group(layers.group_name(sources.strip_name))
    tables = [(spec, "{}|layername={}".format(result.geopackage, spec.table)) for spec in layers.LAYERS]
    rasters = [(spec, os.path.join(folder, name)) for spec, name in _RASTERS]
    for spec, source in tables + [(spec, path) for spec, path in rasters if os.path.exists(path)]:
        details = QgsProcessingContext.LayerDetails(tr(spec.title), context.project(), spec.table.upper())
        dresser = _Dresser(spec, result, sources, group)
        _alive.append(dresser)
        details.setPostProcessor(dresser)
        context.addLayerToLoadOnCompletion(source, details)


class _Group:
    """The layer group of one run, made when its first layer arrives."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._group: Optional[QgsLayerTreeGroup] = None

    def in_tree(self, root: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
        if self._group is None:
            self._group = root.insertGroup(0, layers.free_group_name(root, self._name))
        return self._group


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Describes a loaded layer and moves it to its place in the group; called on the main thread."""

    def __init__(
        self, spec: layers.ResultLayer, result: ResultFolder, sources: layers.RunSources, group: _Group
    ) -> None:
        super().__init__()
        self._spec = spec
        self._result = result
        self._sources = sources
        self._group = group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by Processing once the layer is in the project."""
        layers.describe(layer, self._spec.table, self._result, self._sources)
        layer.triggerRepaint()
        root = context.project().layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is not None:
            group = self._group.in_tree(root)
            moved = node.clone()
            moved.setItemVisibilityChecked(self._spec.shown)
            moved.setExpanded(self._spec.expanded)
            group.insertChildNode(self._place_in(group), moved)
            node.parent().removeChildNode(node)  # only now: a layer that is nowhere in the tree leaves the project
        if self in _alive:
            _alive.remove(self)

    def _place_in(self, group: QgsLayerTreeGroup) -> int:
        # Processing loads in an order of its own; the map wants points above areas, rasters lowest.
        order = [spec.table for spec in layers.LAYERS] + [spec.table for spec, _ in _RASTERS]
        above = order[: order.index(self._spec.table)]
        # QGIS may have put the layer into the group already, above everything, so places are not simply counted.
        places = [place for place, node in enumerate(group.children()) if _table_of(node) in above]
        return places[-1] + 1 if places else 0


def _table_of(node: QgsLayerTreeNode) -> str:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return str(layer.customProperty(layers.TABLE_PROPERTY, "")) if layer is not None else ""
