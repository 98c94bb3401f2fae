"""Result layers of an algorithm that runs in QGIS's window: named, styled and grouped once Processing has loaded them.

Without a window nothing happens here: the layers keep the styles that their GeoPackage carries.
"""

from __future__ import annotations

import os
from typing import List

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)

_STYLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "styles")
_alive: List["_Dresser"] = []  # Processing keeps no reference of its own to a post-processor


def load_on_completion(
    context: QgsProcessingContext, source: str, title: str, output: str, style: str = "", group: str = ""
) -> None:
    """Have a layer added to the project when the algorithm has finished.

    Args:
        context: of the running algorithm; without a project nothing is done.
        source: path, or path with a layer name, of the data.
        title: layer name for the analyst.
        output: name of the algorithm's output, so that a style set for it by the user wins.
        style: name of a file in ``resources/styles`` without its ending; empty keeps the layer's own style.
        group: layer group, as ``outer / inner`` or a single name; empty leaves the layer where Processing put it.
    """
    if context.project() is None:
        return
    details = QgsProcessingContext.LayerDetails(title, context.project(), output)
    dresser = _Dresser(style, group)
    _alive.append(dresser)
    details.setPostProcessor(dresser)
    context.addLayerToLoadOnCompletion(source, details)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a loaded layer and moves it into its group; called on the main thread."""

    def __init__(self, style: str, group: str) -> None:
        super().__init__()
        self._style = style
        self._group = group

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by Processing once the layer is in the project."""
        style_path = os.path.join(_STYLES, self._style + ".qml")
        if self._style and os.path.exists(style_path):
            layer.loadNamedStyle(style_path)
            layer.triggerRepaint()
        if self._group and context.project() is not None:
            _move_to_group(context.project(), layer, self._group)
        if self in _alive:
            _alive.remove(self)


def _move_to_group(project: QgsProject, layer: QgsMapLayer, title: str) -> None:
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    group = root.findGroup(title) or root.insertGroup(0, title)
    group.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
