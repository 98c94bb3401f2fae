"""Choosing a raster: a layer of the project or any file, with one line that says what it is."""

from __future__ import annotations

import os
from typing import Dict, List, Optional

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...backend.errors import InputError
from .. import settings
from ..online.source import is_online, kind
from ..raster_source import has_georeference, layer_path, open_file
from ..texts import tr
from .muted import muted_label


class RasterSource(QWidget):
    """Layer box, file button and a line of facts.

    Args:
        what: what is chosen, for the file dialog's title.
        help_text: tooltip.
        parent: owner.
    """

    changed = pyqtSignal()
    """Another raster, or none."""

    def __init__(self, what: str, help_text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._what = what
        self._files: Dict[str, str] = {}
        self._file_layer: Optional[QgsRasterLayer] = None
        self._box = QgsMapLayerComboBox(self)
        self._box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._box.setAllowEmptyLayer(True)
        self._box.setToolTip(help_text)
        self._box.setMinimumContentsLength(12)
        self._box.setSizeAdjustPolicy(self._box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.currentIndexChanged.connect(self._on_choice)
        self._button = QToolButton(self)
        self._button.setText("…")
        self._button.setToolTip(tr("Choose a file that is not in the project, also one without georeference"))
        self._button.clicked.connect(self.browse)
        self._facts = muted_label(self)
        row = QHBoxLayout()
        row.addWidget(self._box, 1)
        row.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._facts)
        self.setFocusProxy(self._box)
        self._box.setLayer(None)
        self._describe()

    @property
    def box(self) -> QgsMapLayerComboBox:
        """The layer box."""
        return self._box

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, in order."""
        return [self._box, self._button]

    @property
    def is_file(self) -> bool:
        """Whether a file was chosen rather than a layer of the project."""
        return self._box.currentLayer() is None and self._file_layer is not None

    def layer(self) -> Optional[QgsRasterLayer]:
        """What is chosen, as a layer; a chosen file's is not in the project."""
        return self._box.currentLayer() or self._file_layer

    def path(self) -> str:
        """A path the engine can open.

        Raises:
            InputError: nothing is chosen, or it cannot be handed to another program.
        """
        layer = self.layer()
        if layer is None:
            raise InputError(tr("no {} is chosen").format(self._what), tr("Choose a layer or a file."), "input_missing")
        return layer_path(layer)

    def name(self) -> str:
        """The chosen raster's name."""
        layer = self.layer()
        return layer.name() if layer is not None else ""

    def set_layer(self, layer: Optional[QgsRasterLayer]) -> None:
        """Choose a layer of the project."""
        self._box.setLayer(layer)

    def set_file(self, path: str) -> None:
        """Choose a file.

        Raises:
            InputError: it is no raster.
        """
        layer = open_file(path)
        label = "{} ({})".format(os.path.basename(path), os.path.dirname(path) or ".")
        self._files = {label: path}
        self._box.setAdditionalItems([label])
        self._box.blockSignals(True)
        self._box.setCurrentIndex(self._box.findText(label))
        self._box.blockSignals(False)
        self._file_layer = layer
        self._describe()
        self.changed.emit()

    def browse(self) -> None:
        """Ask for a file."""
        folder = settings.text(settings.LAST_RASTER_FOLDER)
        path, _filter = QFileDialog.getOpenFileName(self, tr("Choose the {}").format(self._what), folder)
        if not path:
            return
        settings.set_text(settings.LAST_RASTER_FOLDER, os.path.dirname(path))
        try:
            self.set_file(path)
        except InputError as error:
            self._facts.setText(str(error))
            self._facts.show()

    def _on_choice(self) -> None:
        problem = ""
        if self._box.currentLayer() is not None or self._box.currentText() not in self._files:
            self._file_layer = None
        elif self._file_layer is None:
            try:
                self._file_layer = open_file(self._files[self._box.currentText()])
            except InputError as error:  # it was there when it was chosen
                problem = str(error)
        self._describe()
        if problem:
            self._facts.setText(problem)
            self._facts.show()
        self.changed.emit()

    def _describe(self) -> None:
        layer = self.layer()
        if layer is None or not layer.isValid():
            self._facts.clear()
            self._facts.hide()
            return
        if is_online(layer):
            self._facts.setText(tr("online · {} · {}").format(kind(layer), layer.dataProvider().crs().authid()))
            self._facts.show()
            return
        bands = tr("1 band") if layer.bandCount() == 1 else tr("{} bands").format(layer.bandCount())
        own_crs = layer.dataProvider().crs().authid() or tr("own CRS")
        place = own_crs if has_georeference(layer) else tr("no georeference")
        self._facts.setText("{} × {} px · {} · {}".format(layer.width(), layer.height(), bands, place))
        self._facts.show()
