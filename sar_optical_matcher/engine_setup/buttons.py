"""The lower edge of the set-up window: one button that does what is due, and a menu for what is rarer."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ..texts import tr
from . import record
from .plan import Plan


class SetupButtons(QWidget):
    """Buttons that are there when they make sense."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.install = QPushButton(tr("&Install"), self)
        self.cancel = QPushButton(tr("Ca&ncel"), self)
        self.repair = QPushButton(tr("&Repair"), self)
        self.close_window = QPushButton(tr("C&lose"), self)
        self.cancel.setToolTip(tr("Stops; what is finished is kept and need not be done again"))
        self.repair.setToolTip(tr("Checks every library and installs again what does not work"))
        self.close_window.setToolTip(tr("A set-up under way goes on without this window"))
        self.more = QToolButton(self)
        menu = QMenu(self.more)
        self.adopt = menu.addAction(tr("Use this Python instead…"))
        self.commands = menu.addAction(tr("Commands…"))
        self.report = menu.addAction(tr("Copy the report"))
        self.log = menu.addAction(tr("Show the log"))
        self.log.setCheckable(True)
        menu.addSeparator()
        self.remove = menu.addAction(tr("Remove the environment…"))
        self.more.setText(tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        for button in (self.repair, self.cancel, self.install, self.close_window):
            row.addWidget(button)
        self.install.setDefault(True)

    def update_for(self, plan: Optional[Plan], folder: str, running: bool, broken: bool) -> None:
        """Show what can be done.

        Args:
            plan: None while the computer is being looked at.
            folder: of the environment.
            running: something is under way.
            broken: the last check found libraries that do not work.
        """
        known = plan is not None and not running
        possible = known and plan is not None and not plan.problems
        state, is_environment = record.state_of(folder), record.is_environment(folder)
        refused = state == record.FOREIGN and not is_environment
        self.install.setText(install_text(plan, folder, state))
        self.install.setEnabled(possible and not refused)
        self.install.setVisible(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.repair.setVisible((state == record.READY or broken) and not running)
        self.repair.setEnabled(possible)
        self.remove.setEnabled(known and is_environment)
        self.adopt.setEnabled(not running)
        self.commands.setEnabled(possible)


def is_of_plan(plan: Optional[Plan], folder: str) -> bool:
    """Whether what lies in the folder was made, or begun, by this plan."""
    stored = record.read_record(folder)
    return stored is not None and plan is not None and stored.key == plan.key


def install_text(plan: Optional[Plan], folder: str, state: str) -> str:
    """What the main button does."""
    if state == record.ABSENT:
        return tr("&Install")
    if is_of_plan(plan, folder):
        return tr("C&heck") if state == record.READY else tr("C&ontinue")
    return tr("&Install anew")
