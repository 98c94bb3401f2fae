"""The points on the map: arrows and how long they are, and the map that goes where the table goes."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QPushButton, QWidget

from ..footprints import give_back_tool
from ..texts import tr
from .arrows import ResidualArrows
from .figures import arrow_scale
from .fitting import Residual
from .point_tool import PointTool
from .points import ControlPoint
from .store import PointStore

VIEW_PX = 160.0
"""Strip pixels shown around a point that is gone to, where the map shows far more than that."""
FAR = 2.5


class PointsOnMap(QWidget):
    """A line of switches; what they switch is on the canvas while the line is seen."""

    picked = pyqtSignal(object)
    """The :class:`ControlPoint` that was clicked on the map."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._store: Optional[PointStore] = None
        self.arrows = ResidualArrows(canvas)
        self.follow_box = QCheckBox(tr("Map fo&llows"), self)
        self.follow_box.setChecked(True)
        self.follow_box.setToolTip(tr("Show the place of the point that is chosen in the table"))
        self.arrows_box = QCheckBox(tr("&Arrows"), self)
        self.arrows_box.setChecked(True)
        self.arrows_box.setToolTip(tr("From where a point was measured to where the fitted map puts it"))
        self.scale = QDoubleSpinBox(self)
        self.scale.setRange(0.1, 999.0)
        self.scale.setDecimals(1)
        self.scale.setSuffix(tr(" mm/px"))
        # As wide as what is common: room for the rarest numbers would widen the dock.
        self.scale.setFixedWidth(self.fontMetrics().horizontalAdvance("50.0" + self.scale.suffix()) + 34)
        self.scale.setToolTip(tr("Length of the arrow of a residual of one strip pixel"))
        self.tool = PointTool(canvas, self.arrows)
        self.pick_button = QPushButton(tr("Pic&k"), self)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr("Then click a point on the map: its row is chosen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.follow_box)
        row.addWidget(self.pick_button)
        row.addStretch(1)
        row.addWidget(self.arrows_box)
        row.addWidget(self.scale)
        self.arrows_box.toggled.connect(self.arrows.setVisible)
        self.arrows_box.toggled.connect(self.scale.setEnabled)
        self.scale.valueChanged.connect(self.arrows.set_scale)
        self.pick_button.toggled.connect(self._on_pick)
        self.tool.picked.connect(self.picked)
        self.tool.deactivated.connect(lambda: self.pick_button.setChecked(False))

    def set_store(self, store: Optional[PointStore]) -> None:
        """Whose points these are; None for none."""
        self._store = store
        self.arrows.choose(None)

    def show_points(self, points: List[ControlPoint], residuals: Dict[int, Residual]) -> None:
        """Draw points with their residuals by fid."""
        crs = self._canvas.mapSettings().destinationCrs() if self._store is None else self._store.crs
        self.arrows.show_points(points, residuals, crs)

    def scale_to(self, lengths_px: Sequence[float]) -> None:
        """Make the arrows of such residuals as long as can be seen."""
        self.scale.setValue(arrow_scale(lengths_px))
        self.arrows.set_scale(self.scale.value())

    def choose(self, point: ControlPoint) -> None:
        """Ring a point, and go there where the map follows."""
        self.arrows.choose(point.fid)
        if not self.follow_box.isChecked() or self._store is None:
            return
        half = VIEW_PX / 2.0 * self._pixel_in_map_units()
        around = QgsRectangle(point.x - half, point.y - half, point.x + half, point.y + half)
        destination = self._canvas.mapSettings().destinationCrs()
        to_canvas = QgsCoordinateTransform(self._store.crs, destination, QgsProject.instance())
        try:
            place = to_canvas.transform(QgsPointXY(point.x, point.y))
            box = to_canvas.transformBoundingBox(around)
        except QgsCsException:
            return
        if half > 0.0 and self._canvas.extent().width() > FAR * box.width():
            self._canvas.setExtent(box)
        else:
            self._canvas.setCenter(place)
        self._canvas.refresh()

    def clean_up(self) -> None:
        """Take everything off the canvas, and let the file go."""
        self._store = None
        give_back_tool(self._canvas, self.tool)
        self.tool.deleteLater()
        self.arrows.remove()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw again."""
        super().showEvent(event)
        self.arrows.setVisible(self.arrows_box.isChecked())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Other panels have marks of their own."""
        super().hideEvent(event)
        self.arrows.setVisible(False)

    def _on_pick(self, checked: bool) -> None:
        if checked:
            self._canvas.setMapTool(self.tool)
        else:
            give_back_tool(self._canvas, self.tool)

    def _pixel_in_map_units(self) -> float:
        transform = self._store.result.transform if self._store is not None else None
        if transform is None:
            return 0.0
        a, b, _c, d, e, _f = transform
        return max(abs(a) + abs(b), abs(d) + abs(e))
