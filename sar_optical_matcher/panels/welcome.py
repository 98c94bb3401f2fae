"""What makes the first match easy: inputs chosen where they are plain, and the sample scene one click away."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...backend.errors import SarmatchError
from ..role_guess import guess_roles
from ..sample import show_basemap, unpack_sample
from ..texts import tr
from .match_form import MatchForm

SAMPLE_PIXEL_SIZE_M = 5.0


class Welcome(QWidget):
    """A line above the form while nothing is chosen; fills the form from the project as layers come.

    Args:
        form: what is filled; what the user has chosen there stays.
        canvas: shows the sample.
        parent: owner.
    """

    failed = pyqtSignal(object)
    """A :class:`SarmatchError`: the sample could not be unpacked."""

    def __init__(self, form: MatchForm, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._form = form
        self._canvas = canvas
        self._project = QgsProject.instance()
        self.line = QLabel(self)
        self.line.setWordWrap(True)
        self.line.setText(
            '{} <a href="sample">{}</a>'.format(
                tr("Choose a SAR strip and a basemap, from the project or from files. New here?"),
                tr("Load the sample scene"),
            )
        )
        self.line.linkActivated.connect(lambda _link: self.load_sample())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        form.changed.connect(self._show_or_hide)
        self._project.layersAdded.connect(self.guess)
        self.guess()

    def guess(self, *_layers: Any) -> None:
        """Choose what is not chosen yet, where the project leaves no doubt."""
        strip, basemap = guess_roles(self._project.mapLayers().values())
        if self._form.strip.layer() is None and strip is not None:
            self._form.strip.set_layer(strip)
        if self._form.basemap.layer() is None and basemap is not None:
            self._form.basemap.set_layer(basemap)
        self._show_or_hide()

    def load_sample(self) -> None:
        """Choose the sample scene and show its basemap; Match finds its strip in half a minute."""
        try:
            sample = unpack_sample()
            basemap = show_basemap(sample, self._project)
            self._form.strip.set_file(sample.strip)
        except SarmatchError as error:
            self.failed.emit(error)
            return
        self._form.basemap.set_layer(basemap)
        self._form.pixel_size.set_value(SAMPLE_PIXEL_SIZE_M)
        to_canvas = QgsCoordinateTransform(basemap.crs(), self._canvas.mapSettings().destinationCrs(), self._project)
        self._canvas.setExtent(to_canvas.transformBoundingBox(basemap.extent()))
        self._canvas.refresh()

    def clean_up(self) -> None:
        """Let go of the project."""
        self._project.layersAdded.disconnect(self.guess)

    def _show_or_hide(self) -> None:
        self.line.setVisible(self._form.strip.layer() is None and self._form.basemap.layer() is None)
