"""What the georeferenced strip is to be: map, resampling, pixel size, reference system, format, file."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes
from qgis.gui import QgsDoubleSpinBox, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...backend.commands import COMMANDS
from ..texts import tr
from .fitting import transform_titles


class GeoreferenceDialog(QDialog):
    """Asks; the engine does it.

    Args:
        suggestion: file to write.
        transform: the map chosen in the panel.
        crs: the basemap's.
        refusal: says for a map why it cannot be made of the points in use; '' where it can.
        parent: owner.
    """

    wanted = pyqtSignal(object)
    """Parameters of the command ``georeference``, without the result's folder."""

    def __init__(
        self,
        suggestion: str,
        transform: str,
        crs: QgsCoordinateReferenceSystem,
        refusal: Callable[[str], str],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._refusal, self._own_crs = refusal, crs
        self._replaces = False
        params = COMMANDS["georeference"].params
        helps = {spec.name: _sentence(spec.metadata["help"]) for spec in dataclasses.fields(params)}
        self.setWindowTitle(tr("Georeference the strip"))
        self.transform = QComboBox(self)
        for name, title in transform_titles().items():
            self.transform.addItem(title, name)
        self.transform.setCurrentIndex(self.transform.findData(transform))
        self.resampling = QComboBox(self)
        for name, title in _resamplings().items():
            self.resampling.addItem(title, name)
        self.resampling.setCurrentIndex(self.resampling.findData("bilinear"))
        self.pixel_size = QgsDoubleSpinBox(self)
        self.pixel_size.setRange(0.0, 1e6)
        self.pixel_size.setSpecialValueText(tr("as the strip's own"))
        self.pixel_size.setClearValue(0.0)
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setCrs(crs)
        self.form = QComboBox(self)
        self.form.addItem(tr("GeoTIFF"), "geotiff")
        self.form.addItem(tr("Cloud optimised GeoTIFF (COG)"), "cog")
        self._folder = os.path.dirname(suggestion)
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setConfirmOverwrite(False)  # said below, for typed names too
        self.file.setFilter(tr("GeoTIFF (*.tif *.tiff)"))
        self.file.setDialogTitle(tr("Write the georeferenced strip to"))
        self.file.setFilePath(suggestion)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._lay_out(helps)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.transform.currentIndexChanged.connect(self._check)
        self.file.fileChanged.connect(self._check)
        self.crs.crsChanged.connect(self._on_crs)
        self._on_crs()

    def accept(self) -> None:
        """Tell what is wanted and close."""
        super().accept()
        self.wanted.emit(self.values())

    def values(self) -> Dict[str, Any]:
        """What was chosen, in the names of ``GeoreferenceParams``."""
        crs = self.crs.crs()
        is_own = not crs.isValid() or crs == self._own_crs
        size = self.pixel_size.value()
        # The user has read that the file is replaced; one that appeared since is not.
        return {
            "out": self._path(),
            "transform": self.transform.currentData(),
            "resampling": self.resampling.currentData(),
            "pixel_size": size if size > 0.0 else None,
            "crs": None if is_own else crs.authid() or crs.toWkt(),
            "form": self.form.currentData(),
            "overwrite": self._replaces,
        }

    def _path(self) -> str:
        # A bare name lies in the folder that was suggested, not where the engine happens to run.
        path = os.path.join(self._folder, os.path.expanduser(self.file.filePath().strip()))
        return path if path.lower().endswith((".tif", ".tiff")) else path + ".tif"

    def _on_crs(self, _crs: Optional[QgsCoordinateReferenceSystem] = None) -> None:
        crs = self.crs.crs()
        crs = crs if crs.isValid() else self._own_crs
        is_degrees = crs.isGeographic()
        self.pixel_size.setDecimals(8 if is_degrees else 3)
        self.pixel_size.setSingleStep(1e-5 if is_degrees else 1.0)
        unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
        self.pixel_size.setSuffix(" " + unit if unit else "")
        self._check()

    def _check(self, *_changed: Any) -> None:
        refusal = self._refusal(self.transform.currentData())
        self._replaces = os.path.exists(self._path())
        note = refusal or (tr("This file exists and will be replaced.") if self._replaces else "")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(tr("&Replace") if self._replaces else tr("&Georeference"))
        button.setEnabled(not refusal and bool(self.file.filePath().strip()))

    def _lay_out(self, helps: Dict[str, str]) -> None:
        rows = QFormLayout()
        for title, name, widget in (
            (tr("&Transform"), "transform", self.transform),
            (tr("&Resampling"), "resampling", self.resampling),
            (tr("&Pixel size"), "pixel_size", self.pixel_size),
            (tr("Reference &system"), "crs", self.crs),
            (tr("F&ormat"), "form", self.form),
            (tr("&File"), "out", self.file),
        ):
            rows.addRow(title, widget)
            widget.setToolTip(helps[name])
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.setMinimumWidth(460)


def _resamplings() -> Dict[str, str]:
    return {
        "nearest": tr("Nearest (keeps values)"),
        "bilinear": tr("Bilinear"),
        "cubic": tr("Cubic"),
        "lanczos": tr("Lanczos"),
    }


def _sentence(words: str) -> str:
    text = tr(words)
    return text[:1].upper() + text[1:] + "."
