"""Which matches to export, and where to."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Dict, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ...backend import config
from ..texts import tr


class ExportDialog(QDialog):
    """Asks for a file and for accepted or all matches; the strip's outline always comes along."""

    wanted = pyqtSignal(object)
    """Parameters of the command ``export``, without the result's folder."""

    def __init__(self, suggestion: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        helps = {spec.name: spec.metadata["help"] for spec in dataclasses.fields(config.ExportParams)}
        default = next(spec.default for spec in dataclasses.fields(config.ExportParams) if spec.name == "only_accepted")
        self.setWindowTitle(tr("Export matches and strip"))
        self.accepted_only = QRadioButton(tr("&Accepted matches and the strip"), self)
        self.everything = QRadioButton(tr("A&ll matches and the strip"), self)
        self.accepted_only.setToolTip(tr(helps["only_accepted"]))
        (self.accepted_only if default else self.everything).setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.accepted_only)
        group.addButton(self.everything)
        self._folder = os.path.dirname(suggestion)
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setConfirmOverwrite(False)  # said below, for typed names too
        self.file.setFilter(tr("GeoJSON (*.geojson)"))
        self.file.setDialogTitle(tr("Export to"))
        self.file.setFilePath(suggestion)
        self.file.setToolTip(tr(helps["out"]))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.file.fileChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(self.accepted_only)
        layout.addWidget(self.everything)
        layout.addWidget(QLabel(tr("GeoJSON file (longitude and latitude, as RFC 7946 has it):"), self))
        layout.addWidget(self.file)
        self._note = QLabel(self)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
        self._check()

    def accept(self) -> None:
        """Tell what is wanted and close."""
        super().accept()
        self.wanted.emit(self.values())

    def values(self) -> Dict[str, Any]:
        """What was chosen, in the names of ``ExportParams``."""
        path = self._path()
        # The user has read that the file is replaced; one that appeared since is not.
        return {"out": path, "only_accepted": self.accepted_only.isChecked(), "overwrite": self._replaces}

    def _path(self) -> str:
        # A bare name lies in the folder that was suggested, not where the engine happens to run.
        path = os.path.join(self._folder, os.path.expanduser(self.file.filePath().strip()))
        return path if path.lower().endswith((".geojson", ".json")) else path + ".geojson"

    def _check(self, _path: str = "") -> None:
        self._replaces = os.path.exists(self._path())
        self._note.setText(tr("This file exists and will be replaced.") if self._replaces else "")
        self._save.setText(tr("&Replace") if self._replaces else tr("&Save"))
        self._save.setEnabled(bool(self.file.filePath().strip()))
