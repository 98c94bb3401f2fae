"""The Train panel's inputs: what, on which pairs or images, for how long, where to; everything else folded away."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...backend import config
from ...backend.errors import InputError
from .. import settings
from ..engine_names import param_label
from ..result_folder import new_result_folder
from ..texts import tr
from ..training_folder import read_interrupted, read_model
from ..training_kinds import Trainable, trainable_of, trainables
from .image_input import ImageInput
from .muted import muted_label
from .pair_list import PairList
from .param_editor import ParamEditor

FOLDER_NAME = "trained_models"
DEFAULT_MINUTES = 10.0
OWN_FIELDS = ("data", "out", "minutes", "device", "resume", "overwrite")
"""Parameters with a place of their own in the panel; all others are advanced."""
PER_RUN = ("resume", "steps", "minutes", "device", "out", "overwrite")
"""What a resumed run is told anew."""
OF_PAIRS = ("initial", "validation_data", "split")
"""Parameters that all training commands have, and those that learn from images refuse or have no choice in."""


class TrainForm(QWidget):
    """Collects the parameters of a training; every default, range and help text is the engine's own."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._trainables = trainables()
        self.what = QComboBox(self)
        self.what.setToolTip(tr("What to train"))
        for each in self._trainables:
            self.what.addItem(each.title, each.key)
        self.about = muted_label(self)
        self.pairs = PairList(self)
        self.images = ImageInput(self)
        self.minutes = QgsDoubleSpinBox(self)
        self.out = QgsFileWidget(self)
        self.advanced_box = QgsCollapsibleGroupBox(tr("Advanced"), self)
        self.advanced: Dict[str, ParamEditor] = {}
        self.initial: ParamEditor
        self.device: ParamEditor
        self._advanced_page: Optional[QWidget] = None
        self._make_fixed()
        self._lay_out()
        self.choose(settings.text(settings.LAST_TRAINABLE))
        self._on_what()
        self.what.currentIndexChanged.connect(self._on_what)
        self.pairs.changed.connect(self.changed)
        self.images.changed.connect(self.changed)

    def trainable(self) -> Trainable:
        """What is to be trained."""
        return self._trainables[max(0, self.what.currentIndex())]

    def choose(self, key: str) -> None:
        """Choose what to train; an unknown key changes nothing."""
        number = self.what.findData(key)
        if number >= 0:
            self.what.setCurrentIndex(number)

    def is_ready(self) -> bool:
        """Whether there is something to train on."""
        return bool(self.images.path() if self.trainable().takes_images else self.pairs.sources())

    def params(self) -> config.Params:
        """The parameters of a new run, checked.

        Raises:
            SarmatchError: something is missing or contradictory; message and hint are for the user.
        """
        what = self.trainable()
        values: Dict[str, Any] = dict(what.values)
        defaults = {spec.name: spec.default for spec in dataclasses.fields(what.params)}
        # What is left as it is stays the engine's own choice, which may depend on the rest.
        for name, editor in self.advanced.items():
            if editor.value() != defaults[name]:
                values[name] = editor.value()
        if what.starts_from:
            values["initial"] = self.initial.value()
            if not values["initial"]:
                raise InputError(tr("no model to start from is named"), tr("Name one, or train anew."), "input_missing")
        values["data"] = self.images.data() if what.takes_images else self.pairs.data()
        values["out"] = str(new_result_folder(self.models_folder(), what.key))
        values["minutes"] = self._minutes()
        values["device"] = self.device.value()
        return what.params.from_mapping(values)

    def resumed(self, folder: str) -> "tuple[Trainable, config.Params]":
        """What the run in ``folder`` trained, and its parameters to go on for as long as the form says.

        Raises:
            SarmatchError: there is nothing to go on with.
        """
        run = read_interrupted(folder)
        try:
            what = trainable_of(run.parameters)
        except LookupError:
            raise InputError(
                tr("the run in {} was made by another version").format(folder), tr("Train anew."), "parameters_differ"
            ) from None
        model = read_model(folder)
        names = {spec.name for spec in dataclasses.fields(what.params)}
        values = {name: value for name, value in (model.parameters if model else {}).items() if name in names}
        values = {name: value for name, value in {**values, **run.parameters}.items() if name not in PER_RUN}
        steps = self.advanced["steps"].value() if "steps" in self.advanced else None
        values.update(out=folder, resume=True, steps=steps, device=self.device.value())
        # The engine counts the minutes of all runs together.
        values["minutes"] = round(run.minutes + self._minutes(), 4)
        return what, what.params.from_mapping(values)

    def models_folder(self) -> Path:
        """Folder in which each run makes its own."""
        chosen = self.out.filePath().strip()
        return Path(chosen).expanduser() if chosen else default_folder()

    def remember(self) -> None:
        """Keep what was chosen for the next session."""
        settings.set_text(settings.TRAINED_FOLDER, self.out.filePath().strip())
        settings.set_text(settings.LAST_TRAINABLE, self.trainable().key)

    def tab_order(self) -> List[QWidget]:
        """What the keyboard reaches, from top to bottom."""
        return [
            self.what,
            self.initial.widget,
            *self.pairs.tab_order(),
            self.images.folder,
            self.minutes,
            self.device.widget,
            self.out,
            self.advanced_box,
            *(editor.widget for editor in self.advanced.values()),
        ]

    def _minutes(self) -> float:
        return round(self.minutes.value(), 2)

    def _on_what(self) -> None:
        what = self.trainable()
        self.about.setText(what.summary)
        self.initial.widget.setVisible(what.starts_from)
        self._initial_label.setVisible(what.starts_from)
        for widget, is_wanted in ((self.pairs, not what.takes_images), (self.images, what.takes_images)):
            widget.setVisible(is_wanted)
            self.layout().labelForField(widget).setVisible(is_wanted)
        self._fill_advanced(what)
        order = self.tab_order()
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
        self.changed.emit()

    def _fill_advanced(self, what: Trainable) -> None:
        kept = {name: editor.value() for name, editor in self.advanced.items() if name == "steps"}
        if self._advanced_page is not None:
            self._advanced_host.layout().removeWidget(self._advanced_page)
            self._advanced_page.deleteLater()
        self._advanced_page = page = QWidget(self._advanced_host)
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.advanced = {}
        for spec in dataclasses.fields(what.params):
            if spec.name in OWN_FIELDS or spec.name in what.values or (what.takes_images and spec.name in OF_PAIRS):
                continue
            suffix = " px" if spec.name.endswith("_px") else ""
            editor = ParamEditor(what.params, spec.name, unset=tr("by itself"), suffix=suffix, parent=page)
            self.advanced[spec.name] = editor
            form.addRow(tr(param_label(spec.name)), editor.widget)
        for name, value in kept.items():
            self.advanced[name].set_value(value)
        self._advanced_host.layout().addWidget(page)

    def _make_fixed(self) -> None:
        params = self._trainables[0].params
        helps = {spec.name: tr(spec.metadata["help"]) for spec in dataclasses.fields(params)}
        self.initial = ParamEditor(params, "initial", choices=(config.ENCODER,), parent=self)
        self.initial.set_value(config.ENCODER)
        self.device = ParamEditor(params, "device", choices=("auto", "cpu", "cuda"), parent=self)
        self.minutes.setRange(0.1, 100_000.0)
        self.minutes.setDecimals(1)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setValue(DEFAULT_MINUTES)
        self.minutes.setClearValue(DEFAULT_MINUTES)
        self.minutes.setToolTip(helps["minutes"])
        self.out.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.out.setDialogTitle(tr("Folder for trained models"))
        self.out.setToolTip(tr("Each run makes a folder of its own in it"))
        self.out.setFilePath(settings.text(settings.TRAINED_FOLDER))
        self.out.lineEdit().setPlaceholderText(str(default_folder()))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._initial_label = QLabel(tr("Start &from"), self)
        self._initial_label.setBuddy(self.initial.widget)
        for label, widget in (
            (tr("&Train"), self.what),
            ("", self.about),
            (self._initial_label, self.initial.widget),
            (tr("&Pairs"), self.pairs),
            (tr("&Images"), self.images),
            (tr("&Budget"), self.minutes),
            (tr("&Device"), self.device.widget),
            (tr("Mode&ls in"), self.out),
        ):
            form.addRow(label, widget)
        # A folded box hides the children it has then; later ones, put into it directly, would show.
        self._advanced_host = QWidget(self.advanced_box)
        QVBoxLayout(self._advanced_host).setContentsMargins(0, 0, 0, 0)
        QVBoxLayout(self.advanced_box).addWidget(self._advanced_host)
        self.advanced_box.setCollapsed(True)
        self.advanced_box.setSaveCollapsedState(False)
        form.addRow(self.advanced_box)


def default_folder() -> Path:
    """Beside the project's file, so that both move together; in the user's documents while the project is unsaved."""
    home = QgsProject.instance().homePath()
    if home:
        return Path(home) / FOLDER_NAME
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / FOLDER_NAME
