"""What a person may choose before the engine is set up, and what it costs: folder, build, source of packages."""

from __future__ import annotations

from typing import List, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ..panels.muted import muted_label
from ..texts import tr
from . import plan as planning
from .graphics import Graphics
from .offline import Folder, read_folder
from .plan import CPU, CUDA, Choice, Plan
from .record import FOREIGN, PARTIAL, READY
from .report import shown_path
from .room import free_bytes, gigabytes

INDEX, FOLDER = "index", "folder"


class SetupForm(QWidget):
    """Choices with good defaults; nothing has to be touched."""

    changed = pyqtSignal()
    """Something was chosen."""

    def __init__(self, folder: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.python = QLabel(self)
        self.python.setWordWrap(True)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of the engine's environment"))
        self.folder.setFilePath(folder)
        self.folder.setToolTip(tr("Outside of QGIS and of the plugin; an update of either leaves it alone"))
        self.build = QComboBox(self)
        self.build.setToolTip(tr("Which build of PyTorch is installed"))
        self.build_note = muted_label(self)
        self.source = QComboBox(self)
        self.source.addItem(tr("Package index on the internet"), INDEX)
        self.source.addItem(tr("A folder of wheels (without internet)"), FOLDER)
        self.wheels = QgsFileWidget(self)
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setDialogTitle(tr("Folder of wheels"))
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.origin = muted_label(self)
        self._lay_out()
        self.folder.fileChanged.connect(lambda _path: self.changed.emit())
        self.wheels.fileChanged.connect(lambda _path: self.changed.emit())
        self.build.activated.connect(lambda _row: self.changed.emit())
        self.source.currentIndexChanged.connect(self._on_source)
        self._on_source()

    def offer_builds(self, system: str, graphics: Graphics, chosen: str = "") -> None:
        """Fill the list of builds, the recommended one first chosen."""
        recommended = planning.default_build(system, graphics.usable)
        names = {CPU: tr("CPU") if system != "darwin" else tr("Apple GPU and CPU"), CUDA: tr("NVIDIA GPU (CUDA 13)")}
        self.build.clear()
        for build in planning.builds(system):
            mark = " – " + tr("recommended") if build == recommended and system != "darwin" else ""
            self.build.addItem(names[build] + mark, build)
        self.build.setCurrentIndex(max(0, self.build.findData(chosen or recommended)))
        self.build_note.setText(graphics.why if system != "darwin" else "")
        self.build_note.setVisible(bool(self.build_note.text()))

    def choice(self) -> Choice:
        """What is chosen."""
        wheels: Optional[Folder] = None
        if self.source.currentData() == FOLDER:
            wheels = read_folder(self.wheels.filePath())
        return Choice(self.folder.filePath().rstrip("/\\"), str(self.build.currentData() or CPU), wheels)

    def show_plan(self, plan: Plan, state: str, is_done: bool, proxy_text: str) -> None:
        """Say what would be done.

        Args:
            plan: for what is chosen.
            state: of the folder.
            is_done: everything the plan says is there already.
            proxy_text: one line about QGIS's proxy; empty without one.
        """
        machine = plan.machine
        self.python.setText(
            tr("QGIS's own: Python {} with numpy {} and GDAL {}").format(
                machine.version_text, machine.numpy or "–", machine.gdal or "–"
            )
        )
        self.python.setToolTip(shown_path(machine.python))
        self.summary.setText(summary_text(plan, state, is_done))
        parts = () if is_done else (origin_text(plan), proxy_text)
        self.origin.setText(" ".join(part for part in parts if part))
        self.origin.setVisible(bool(self.origin.text()))

    def set_choosable(self, choosable: bool) -> None:
        """Whether something may be chosen; what is written stays readable."""
        for widget in (self.folder, self.build, self.source, self.wheels):
            widget.setEnabled(choosable)

    def show_no_python(self, why: str) -> None:
        """QGIS's Python did not answer."""
        self.python.setText(tr("QGIS's own did not answer."))
        self.summary.setText(why)
        self.origin.clear()

    def _on_source(self, _row: int = 0) -> None:
        is_folder = self.source.currentData() == FOLDER
        self.wheels.setVisible(is_folder)
        if self.sender() is self.source:
            self.changed.emit()

    def _lay_out(self) -> None:
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Python"), self.python)
        rows.addRow(tr("&Computes on"), self.build)
        rows.addRow("", self.build_note)
        rows.addRow(tr("&Packages from"), self.source)
        rows.addRow("", self.wheels)
        rows.addRow(tr("&Folder"), self.folder)
        rows.addRow(tr("In short"), self.summary)
        rows.addRow("", self.origin)


def summary_text(plan: Plan, state: str, is_done: bool) -> str:
    """What it costs, or what stands in its way; arguments as :meth:`SetupForm.show_plan` has them."""
    if plan.problems:
        return "\n".join("{} {}".format(problem.message, problem.hint) for problem in plan.problems)
    if is_done:
        return tr("It is set up, with {} packages. Nothing has to be done.").format(len(plan.packages))
    free = free_bytes(plan.choice.folder)
    room = tr("{} on disk").format(gigabytes(plan.disk_bytes))
    if free >= 0:
        room = tr("{} on disk ({} free)").format(gigabytes(plan.disk_bytes), gigabytes(free))
    if plan.choice.wheels is not None:
        cost = tr("{} packages from the folder, nothing to download, {}.").format(len(plan.packages), room)
    else:
        cost = tr("{} packages, {} to download, {}.").format(len(plan.packages), gigabytes(plan.download_bytes), room)
    states = {
        PARTIAL: tr("An earlier set-up was broken off."),
        READY: tr("Another environment is there."),
        FOREIGN: tr("The folder holds something that was not made here."),
    }
    return " ".join(part for part in (states.get(state, ""), cost) if part)


def origin_text(plan: Plan) -> str:
    """Which digests files are checked against, stated plainly."""
    if plan.problems:
        return ""
    parts: List[str] = [tr("Every file is checked against the digest that this version of the plugin was made with.")]
    if plan.foreign:
        parts = [
            tr(
                "{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}."
            ).format(len(plan.foreign), ", ".join(plan.foreign[:4]) + (" …" if len(plan.foreign) > 4 else ""))
        ]
    if plan.unpinned:
        parts.append(
            tr("Except {}: no digest of its file is known here, so its index's own is checked.").format(
                ", ".join(plan.unpinned)
            )
        )
    return " ".join(parts)
