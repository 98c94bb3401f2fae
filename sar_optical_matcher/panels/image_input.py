"""Where the labelled images are that codes or a generator are trained on."""

from __future__ import annotations

import os
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...backend.errors import InputError
from .. import settings
from ..image_folder import folder_facts
from ..texts import tr
from .muted import muted_label


class ImageInput(QWidget):
    """A folder, and in words what lies in it."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of labelled images"))
        self.folder.setToolTip(
            tr(
                "A folder with a folder for each class, or one with pairs.csv, sar/ and optical/, "
                "whose images become bands"
            )
        )
        self.folder.lineEdit().setPlaceholderText(tr("A folder with a folder for each class"))
        self.folder.setDefaultRoot(settings.text(settings.LAST_IMAGE_FOLDER))
        self.facts = muted_label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.folder)
        column.addWidget(self.facts)
        self.setFocusProxy(self.folder)
        self.folder.fileChanged.connect(self._on_folder)
        self._on_folder()

    def path(self) -> str:
        """The folder; empty where none is named."""
        return str(self.folder.filePath().strip())

    def data(self) -> str:
        """The folder, as the engine takes it.

        Raises:
            InputError: none is named, or it is not there.
        """
        if not self.path():
            raise InputError(tr("no folder of images is chosen"), tr("Choose one."), "input_missing")
        path = os.path.expanduser(self.path())
        if not os.path.isdir(path):
            raise InputError(tr("{} is no folder").format(path), tr("Choose another one."), "input_missing")
        settings.set_text(settings.LAST_IMAGE_FOLDER, os.path.dirname(path))
        return path

    def _on_folder(self) -> None:
        words = folder_facts(os.path.expanduser(self.path()))
        self.facts.setText(words)
        self.facts.setVisible(bool(words))
        self.changed.emit()
