"""The window that sets up, repairs, checks and removes the engine's environment."""

from __future__ import annotations

import time
from typing import List, Optional

from qgis.PyQt.QtCore import QDir, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from .. import environment, settings
from ..estimate import Estimate
from ..panels.run_status import RunStatus
from ..texts import tr
from . import failures, record, report, verify
from .buttons import SetupButtons, is_of_plan
from .detection import Detection
from .endings import ADOPT, CHECK, INSTALL, REMOVE, REPAIR, outcome_of, remove_question, replace_question
from .form import SetupForm
from .graphics import Graphics
from .machine import Machine
from .plan import Plan, make_plan
from .proxy import Proxy, qgis_proxy
from .runner import Result, SetupRunner
from .steps import commands, interpreter

LOG_LINES = 3000


class EngineSetupDialog(QDialog):
    """Looks at the computer when it is opened; one click installs what it recommends. It blocks nothing."""

    ready = pyqtSignal(str)
    """An engine works; carries the Python that was checked, which is in the settings where it has to be."""
    gone = pyqtSignal()
    """The environment was removed."""
    busy = pyqtSignal(str)
    """For the line in the panel: what is going on; empty when nothing is."""
    leaving = pyqtSignal()
    """Something is about to change the environment: the engine must let go of it."""

    def __init__(self, parent: Optional[QWidget] = None, runner: Optional[SetupRunner] = None) -> None:
        super().__init__(parent)
        self._machine: Optional[Machine] = None
        self._graphics = Graphics(False, "")
        self._plan: Optional[Plan] = None
        self._proxy = Proxy()
        self._detection: Optional[Detection] = None
        self._at_once = False
        self._task = ""
        self._adopted = ""
        self._broken: List[str] = []
        self._may_repair = False
        self._last: Optional[Result] = None
        self._log: List[str] = []
        self._started_s = 0.0
        self.runner = runner or SetupRunner(self)
        self.form = SetupForm(settings.text(settings.ENGINE_FOLDER) or str(environment.USER_VENV), self)
        self.status = RunStatus(self)
        self.log = QPlainTextEdit(self)
        self.buttons = SetupButtons(self)
        self._fit = QTimer(self)  # once the layout knows what was shown and hidden
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._grow)
        self._lay_out()
        self.form.changed.connect(self.refresh)
        self.buttons.install.clicked.connect(self.install)
        self.buttons.cancel.clicked.connect(self.cancel)
        self.buttons.repair.clicked.connect(self.repair)
        self.buttons.close_window.clicked.connect(self.close)
        self.buttons.adopt.triggered.connect(self.choose_python)
        self.buttons.commands.triggered.connect(self.show_commands)
        self.buttons.report.triggered.connect(self.copy_report)
        self.buttons.log.toggled.connect(self._show_log)
        self.buttons.remove.triggered.connect(self.remove)
        self.runner.progressed.connect(self._on_progress)
        self.runner.logged.connect(self._on_line)
        self.runner.ended.connect(self._on_ended)
        self._update_buttons()

    @property
    def plan(self) -> Optional[Plan]:
        """What would be installed; None while the computer is being looked at."""
        return self._plan

    @property
    def last(self) -> Optional[Result]:
        """How the last run ended."""
        return self._last

    def open_and(self, install: bool = False) -> None:
        """Show the window and look at the computer; with ``install`` begin with what is recommended."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self.runner.is_running:
            return
        self._at_once = install
        self.look()

    def look(self) -> None:
        """Ask QGIS's Python and the graphics driver."""
        if self._detection is not None:
            return
        self._machine = self._plan = None
        self.form.summary.setText(tr("Looking at this computer …"))
        self._detection = Detection(environment.qgis_python(), self)
        self._detection.found.connect(self._on_found)
        self._detection.start()
        self._update_buttons()

    def refresh(self) -> None:
        """Plan anew for what is chosen."""
        if self._machine is None or self.runner.is_running:
            return
        choice = self.form.choice()
        self._proxy = Proxy() if choice.wheels is not None else qgis_proxy()
        self._plan = make_plan(self._machine, choice)
        state = record.state_of(choice.folder)
        is_done = state == record.READY and is_of_plan(self._plan, choice.folder) and not self._broken
        self.form.show_plan(self._plan, state, is_done, self._proxy.describe())
        self._update_buttons()

    def install(self) -> None:
        """Install, continue, install anew, or check: what the button says."""
        self.refresh()
        if self._plan is None or self._plan.problems or self.runner.is_running:
            return
        folder = self._plan.choice.folder
        state, same = record.state_of(folder), is_of_plan(self._plan, folder)
        if state == record.READY and same:
            self.check()
            return
        replaces = state != record.ABSENT and not (state == record.PARTIAL and same)
        if replaces and record.is_environment(folder) and not self._asked(replace_question(folder)):
            return
        self.runner.set_pip_variables(self._proxy.variables())
        self._begin(INSTALL, tr("Setting up the engine"))
        self.runner.install(self._plan)

    def check(self) -> None:
        """Does the environment work?"""
        if self._plan is not None and not self.runner.is_running:
            self._begin(CHECK, tr("Checking the engine"))
            self.runner.check(interpreter(self._plan.choice.folder))

    def repair(self) -> None:
        """Install again what does not work; found out first where it is not known."""
        if self._plan is None or self._plan.problems or self.runner.is_running:
            return
        self.runner.set_pip_variables(self._proxy.variables())
        self._begin(REPAIR, tr("Repairing the engine"))
        self._may_repair = not self._broken
        if self._broken:
            self.runner.repair(self._plan, self._broken)
        else:
            self.runner.check(interpreter(self._plan.choice.folder))

    def remove(self) -> None:
        """Remove the environment, after a question."""
        if self._machine is None or self._plan is None or self.runner.is_running:
            return
        folder = self._plan.choice.folder
        if self._asked(remove_question(folder)):
            self._begin(REMOVE, tr("Removing the engine"))
            self.runner.remove(self._machine.python, folder)

    def choose_python(self) -> None:
        """Ask for a Python to use instead."""
        path, _filter = QFileDialog.getOpenFileName(self, tr("Use this Python instead"), QDir.homePath())
        if path:
            self.adopt(path)

    def adopt(self, python: str) -> None:
        """Take another Python if it has everything; it is checked in processes of its own first."""
        if not self.runner.is_running:
            self._adopted = python
            self._begin(ADOPT, tr("Checking {}").format(report.shown_path(python)))
            self.runner.check(python)

    def cancel(self) -> None:
        """Stop what is going on."""
        self.status.show_stopping()
        self.buttons.cancel.setEnabled(False)
        self.runner.cancel()

    def setup_report(self) -> str:
        """Diagnostics of the set-up, with the home folder hidden."""
        return report.setup_report(
            self._plan, self.form.choice().folder, self._graphics.why, self._proxy, self._last, self._log
        )

    def copy_report(self) -> None:
        """Put the diagnostics on the clipboard."""
        QGuiApplication.clipboard().setText(
            "{}\n{}".format(report.hide_home(environment.report()), self.setup_report())
        )

    def show_commands(self) -> None:
        """The same by hand, in the log."""
        if self._plan is not None and not self._plan.problems:
            self._show_log(True)
            for line in [tr("The same in a terminal:"), *commands(self._plan)]:
                self._on_line(line)

    def clean_up(self) -> None:
        """Stop everything; the window is about to go."""
        if self._detection is not None:
            self._detection.clean_up()
        self.runner.clean_up()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing hides; a set-up goes on meanwhile, and the panel's line tells how far it is."""
        event.accept()

    def _on_found(self, machine: Optional[Machine], graphics: Graphics, why: str) -> None:
        detection, self._detection = self._detection, None
        if detection is not None:
            detection.deleteLater()
        self._machine, self._graphics = machine, graphics
        if machine is None:
            self.form.show_no_python(why)
            self._update_buttons()
            return
        stored = record.read_record(self.form.choice().folder)
        self.form.offer_builds(machine.system, graphics, stored.build if stored is not None else "")
        self.refresh()
        if self._at_once and self._plan is not None and not self._plan.problems:
            self._at_once = False
            self.install()

    def _begin(self, task: str, title: str) -> None:
        self._task, self._started_s, self._last = task, time.monotonic(), None
        self.log.clear()
        self._log = []
        self.status.show_start(title + " …")
        self.busy.emit(title)
        if task in (INSTALL, REPAIR, REMOVE):
            self.leaving.emit()
        self._update_buttons(running=True)

    def _on_progress(self, title: str, text: str, fraction: float) -> None:
        elapsed_s = time.monotonic() - self._started_s
        left_s = elapsed_s * (1.0 - fraction) / fraction if fraction > 0.05 and elapsed_s > 5.0 else None
        self.status.show_progress(text or title, title, Estimate(fraction, left_s, True))
        self._fit.start()
        self.busy.emit("{} · {} %".format(text or title, int(100 * fraction)))

    def _on_line(self, line: str) -> None:
        self._log = [*self._log[1 - LOG_LINES :], line]
        self.log.appendPlainText(report.hide_home(line))

    def _on_ended(self, result: Result) -> None:
        task, self._task, self._last = self._task, "", result
        failure = result.failure
        if task != ADOPT:
            broken = [library.package for library in verify.broken(result.libraries)]
            self._broken = [package for package in broken if package not in verify.NOT_INSTALLED]
        if task == REPAIR and self._may_repair and self._broken and self._plan is not None:
            self._task, self._may_repair, self._last = REPAIR, False, None
            self.runner.repair(self._plan, self._broken)
            return
        self.busy.emit("")
        self.status.show_outcome(outcome_of(task, result, self._adopted))
        self.refresh()
        self._update_buttons()
        if failure is None and task == REMOVE:
            self.gone.emit()
        elif failure is None:
            self._use(self._adopted if task == ADOPT else interpreter(self.form.choice().folder))
        elif failure.code != failures.CANCELLED:
            self._show_log(True)

    def _use(self, python: str) -> None:
        folder = self.form.choice().folder
        _store(settings.ENGINE_FOLDER, "" if folder == str(environment.USER_VENV) else folder)
        # Where it is found by itself nothing needs to be remembered.
        _store(settings.ENGINE_PYTHON, "" if _found_unaided() == python else python)
        self.ready.emit(python)

    def _asked(self, question: str) -> bool:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        answer = QMessageBox.question(self, self.windowTitle(), question, buttons, QMessageBox.StandardButton.No)
        return answer == QMessageBox.StandardButton.Yes

    def _update_buttons(self, running: bool = False) -> None:
        running = running or self.runner.is_running
        self.buttons.update_for(self._plan, self.form.choice().folder, running, bool(self._broken))
        self.form.set_choosable(not running)
        self._fit.start()

    def _grow(self) -> None:
        # Labels that wrap need more height than a window gives them by itself.
        self.layout().activate()
        needed = self.layout().totalHeightForWidth(self.width())
        if self.height() < needed:
            self.resize(self.width(), needed)

    def _show_log(self, shown: bool) -> None:
        self.log.setVisible(shown)
        self.buttons.log.setChecked(shown)
        self._fit.start()

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Set up the engine"))
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setMaximumBlockCount(LOG_LINES)
        self.log.setMinimumHeight(150)
        self.log.setAccessibleName(tr("Log"))
        self.log.setVisible(False)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addWidget(self.status)
        column.addWidget(self.log, 1)
        column.addStretch(0)
        column.addWidget(self.buttons)
        self.setMinimumWidth(620)


def _store(key: str, value: str) -> None:
    if settings.text(key) != value:  # the settings' file is written to the disk each time, which may take a while
        settings.set_text(key, value)


def _found_unaided() -> str:
    """The Python that would be taken if none were set; empty where that would end in an error."""
    for place in environment.python_places():
        if not place.origin.startswith("setting"):
            if place.exists:
                return place.path
            if place.origin.startswith("environment variable"):
                return ""
    return ""
