"""What the map shows of a review: the patch in hand in a frame, and of the matches only those above the threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from .. import layers
from ..panels.image_pane import FRAME
from .store import PICKED, VERDICT

SUBSET_PROPERTY, BEFORE_PROPERTY = "sarmatch/review_subset", "sarmatch/review_subset_before"
"""Hold the filter that a review has set and the one before it: so ours is known as ours, in a reopened project too, and
the analyst's own comes back."""
AROUND = 4.0
"""How many footprints' sides the map shows when it goes to one."""
SETTLE_MS = 40


class ReviewMap(QObject):
    """The review's part of the canvas."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.follows = True
        self._canvas = canvas
        self._folder: Optional[Path] = None
        self._threshold = 0.0
        self._highlight: Optional[QgsHighlight] = None
        # A line that is dragged asks for many filters a second; the last one is what counts.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._filter)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The project's layer of the matches under review; None once it is removed."""
        return None if self._folder is None else layers.result_layer(QgsProject.instance(), self._folder, "matches")

    def attach(self, folder: Path) -> None:
        """Show the review of this result."""
        self.detach()
        self._folder = folder

    def detach(self) -> None:
        """Leave the map as it was."""
        self._settle.stop()
        self.unmark()
        self._threshold = 0.0
        self._filter()
        self._folder = None

    def set_threshold(self, threshold: float) -> None:
        """Show only matches of at least this confidence."""
        self._threshold = threshold
        self._settle.start()

    def show(self, source: QgsVectorLayer, feature: QgsFeature) -> None:
        """Frame a footprint, and go there."""
        self.unmark()
        self._highlight = QgsHighlight(self._canvas, feature.geometry(), source)
        self._highlight.setColor(FRAME)
        # A frame, no filling: the place is to be seen.
        self._highlight.setFillColor(QColor(0, 0, 0, 0))
        self._highlight.setWidth(3)
        self._highlight.show()
        if self.follows:
            self.zoom(source, feature)

    def zoom(self, source: QgsVectorLayer, feature: QgsFeature) -> None:
        """Go to a footprint."""
        to_canvas = QgsCoordinateTransform(
            source.crs(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        box: QgsRectangle = to_canvas.transformBoundingBox(feature.geometry().boundingBox())
        box.scale(AROUND)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def unmark(self, *_removed: Any) -> None:
        """Take the frame away."""
        if self._highlight is not None:
            self._canvas.scene().removeItem(self._highlight)
            self._highlight = None

    def refresh(self) -> None:
        """Show what was written."""
        layer = self.layer
        if layer is None:
            return
        if layer.fields().indexOf(VERDICT) < 0:  # the first verdict has made the column
            layer.dataProvider().reloadData()
            layer.updateFields()
            self._filter()
        layer.triggerRepaint()

    def reload_all(self) -> None:
        """Show what the engine has written into any table of the result."""
        for table in ("matches", "candidates", "strip", "gcps"):
            layer = layers.result_layer(QgsProject.instance(), self._folder, table)
            if layer is not None:
                layer.dataProvider().reloadData()
                layer.updateExtents()
                layer.triggerRepaint()

    def _filter(self) -> None:
        layer = self.layer
        if layer is None or layer.isEditable():
            return
        ours = '"confidence" >= {:.2f}'.format(self._threshold) if self._threshold > 0.0 else ""
        if ours and layer.fields().indexOf(PICKED) >= 0:
            ours += ' OR "{}" IS NOT NULL'.format(PICKED)
        present = layer.subsetString()
        is_ours = bool(present) and present == layer.customProperty(SUBSET_PROPERTY)
        before = str(layer.customProperty(BEFORE_PROPERTY) or "") if is_ours else present
        parts = [part for part in (before, ours) if part]
        subset = " AND ".join("({})".format(part) for part in parts) if len(parts) > 1 else "".join(parts)
        if subset != present:
            layer.setSubsetString(subset)
        if ours:
            layer.setCustomProperty(SUBSET_PROPERTY, subset)
            layer.setCustomProperty(BEFORE_PROPERTY, before)
        else:
            layer.removeCustomProperty(SUBSET_PROPERTY)
            layer.removeCustomProperty(BEFORE_PROPERTY)
