"""The plugin's page in QGIS's own options: what is remembered between sessions, in one place to see and change."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from . import settings
from .environment import PLUGIN_ROOT, python_places
from .texts import tr

ICON = PLUGIN_ROOT / "resources" / "icons" / "sar_optical_matcher.svg"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("SAR-Optical Matcher")

    def icon(self) -> QIcon:
        """The plugin's."""
        return QIcon(str(ICON))

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:  # noqa: N802 - QGIS's name
        """A fresh page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings; they are kept when the options are accepted."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.fields: Dict[str, QgsFileWidget] = {}
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, label, is_folder, placeholder in (
            (settings.ENGINE_PYTHON, tr("Engine's Python"), False, _found_python()),
            (settings.RESULTS_FOLDER, tr("Results in"), True, tr("beside the project")),
            (settings.TRAINED_FOLDER, tr("Trained models in"), True, tr("the folder the Train panel proposes")),
        ):
            field = QgsFileWidget(self)
            mode = QgsFileWidget.StorageMode.GetDirectory if is_folder else QgsFileWidget.StorageMode.GetFile
            field.setStorageMode(mode)
            field.setFilePath(settings.text(key))
            field.lineEdit().setPlaceholderText(placeholder)
            self.fields[key] = field
            form.addRow(label, field)
        note = QLabel(tr("Empty fields stand for what is written in grey."), self)
        note.setWordWrap(True)
        form.addRow(note)
        self.forget = QPushButton(tr("Forget remembered folders and run times"), self)
        self.forget.setToolTip(tr("Last used folders, and how long runs took, from which the time left is told"))
        self.forget.clicked.connect(self._forget)
        form.addRow(self.forget)

    def apply(self) -> None:
        """Keep what the page shows."""
        for key, field in self.fields.items():
            settings.set_text(key, field.filePath().strip())

    def _forget(self) -> None:
        settings.forget_history()
        self.forget.setEnabled(False)


def _found_python() -> str:
    return next((place.path for place in python_places() if place.exists), tr("none was found"))
