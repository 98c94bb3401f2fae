"""Choosing two layers that share a grid; said at once where they do not."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ...backend.errors import SarmatchError
from ..pair_sources import PairSource, of_layers, partners
from ..texts import tr
from .muted import muted_label


class PairDialog(QDialog):
    """Two layer boxes; OK only for layers on one grid."""

    chosen = pyqtSignal(object)
    """Carries the :class:`PairSource`."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a pair of layers"))
        self.sar, self.optical = self._box(), self._box()
        self._pair: Optional[PairSource] = None
        self._note = muted_label(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("&SAR"), self.sar)
        form.addRow(tr("&Optical"), self.optical)
        form.addRow(self._note)
        form.addRow(self.buttons)
        self.setMinimumWidth(380)
        self.sar.layerChanged.connect(self._on_sar)
        self.optical.layerChanged.connect(self._check)
        self._on_sar()

    def accept(self) -> None:
        """Hand the pair over."""
        if self._pair is not None:
            self.chosen.emit(self._pair)
            super().accept()

    def _box(self) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox(self)
        box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        return box

    def _on_sar(self) -> None:
        # Mostly there is one partner only: it is offered.
        layer = self.sar.currentLayer()
        fitting = partners(layer, QgsProject.instance()) if layer is not None else []
        if fitting and self.optical.currentLayer() not in fitting:
            self.optical.setLayer(fitting[0])
        self._check()

    def _check(self) -> None:
        sar, optical = self.sar.currentLayer(), self.optical.currentLayer()
        self._pair = None
        if sar is None or optical is None:
            self._note.setText(tr("The project needs a SAR and an optical raster layer."))
        else:
            try:
                self._pair = of_layers(sar, optical)
                self._note.setText(tr("On one grid: {}").format(self._pair.facts))
            except SarmatchError as error:
                self._note.setText("⚠ {}. {}".format(error.message[:1].upper() + error.message[1:], error.hint))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._pair is not None)
