"""Where the points are exported to, and in which form."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..texts import tr

ENDINGS = {"points": ".points", "csv": ".csv", "geojson": ".geojson", "gdal": ".txt"}


class ExportPointsDialog(QDialog):
    """Asks for form and file; the engine writes.

    Args:
        suggestion: path without ending.
        num_on: how many points are switched on.
        parent: owner.
    """

    wanted = pyqtSignal(object)
    """Parameters of the command ``export-gcps``, without the result's folder and the map."""

    def __init__(self, suggestion: str, num_on: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export control points"))
        self.form = QComboBox(self)
        for form, title in _titles().items():
            self.form.addItem(title, form)
        self.everything = QCheckBox(tr("&Also points that are switched off"), self)
        self.everything.setToolTip(tr("In .points they are there with their box unticked; GDAL knows no such box"))
        self._folder, self._num_on = os.path.dirname(suggestion), num_on
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setConfirmOverwrite(False)  # said below, for typed names too
        self.file.setDialogTitle(tr("Export to"))
        self.file.setFilePath(suggestion + ENDINGS["points"])
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._note = QLabel(self)
        layout = QVBoxLayout(self)
        for widget in (self.form, self.file, self.everything, self._note, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(440)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.currentIndexChanged.connect(self._on_form)
        self.file.fileChanged.connect(self._check)
        self.everything.toggled.connect(lambda _checked: self._check())
        self._on_form()

    def accept(self) -> None:
        """Tell what is wanted and close."""
        super().accept()
        self.wanted.emit(self.values())

    def values(self) -> Dict[str, Any]:
        """What was chosen, in the names of ``ExportGcpsParams``."""
        # The user has read that the file is replaced; one that appeared since is not.
        return {
            "out": self._path(),
            "form": self.form.currentData(),
            "only_inliers": not self.everything.isChecked(),
            "overwrite": self._replaces,
        }

    def _path(self) -> str:
        # A bare name lies in the folder that was suggested, not where the engine happens to run.
        path = os.path.join(self._folder, os.path.expanduser(self.file.filePath().strip()))
        return path if os.path.splitext(path)[1] else path + ENDINGS[self.form.currentData()]

    def _on_form(self, _number: int = 0) -> None:
        form = self.form.currentData()
        stem, ending = os.path.splitext(self.file.filePath().strip())
        if ending in ENDINGS.values():
            self.file.setFilePath(stem + ENDINGS[form])
        self.file.setFilter("{} (*{})".format(self.form.currentText(), ENDINGS[form]))
        self._check()

    def _check(self, _path: str = "") -> None:
        self._replaces = os.path.exists(self._path())
        is_empty = self._num_on == 0 and not self.everything.isChecked()
        note = tr("This file exists and will be replaced.") if self._replaces else ""
        self._note.setText(tr("All points are switched off.") if is_empty else note)
        self._note.setVisible(bool(self._note.text()))
        self._save.setText(tr("&Replace") if self._replaces else tr("&Save"))
        self._save.setEnabled(bool(self.file.filePath().strip()) and not is_empty)


def _titles() -> Dict[str, str]:
    return {
        "points": tr("QGIS Georeferencer"),
        "csv": tr("Table"),
        "geojson": tr("GeoJSON in longitude and latitude"),
        "gdal": tr("Commands for gdal_translate and gdalwarp"),
    }
