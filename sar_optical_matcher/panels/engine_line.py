"""The line that shows the engine: its device or what it lacks, and a menu to choose its Python or copy a report."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QDir
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QMessageBox, QToolButton, QWidget

from ...backend import protocol
from ...backend.errors import EngineError, SarmatchError
from .. import environment, settings
from ..texts import tr
from ..worker_client import WorkerClient

NO_DEVICE, DETECTING = "none", "detecting"
"""What a worker says instead of a device: torch does not load, or takes long to."""


class EngineLine(QWidget):
    """State of the engine and its menu."""

    def __init__(self, client: WorkerClient, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client = client
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        button = QToolButton(self)
        button.setText(tr("Engine"))
        button.setToolTip(tr("Choose the engine's Python, see how to install it, copy a report"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Choose the engine's Python…")).triggered.connect(self.choose_python)
        menu.addAction(tr("Find the engine's Python by itself")).triggered.connect(lambda: self._use_python(""))
        menu.addAction(tr("How to install…")).triggered.connect(self.show_instructions)
        menu.addSeparator()
        menu.addAction(tr("Restart the engine")).triggered.connect(self._restart)
        menu.addAction(tr("Copy the engine report")).triggered.connect(self.copy_report)
        button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(button)
        client.greeted.connect(self._on_hello)
        client.failed.connect(self._on_failure)
        client.stopped.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known without starting anything."""
        hello = self._client.hello
        if hello is not None:
            self._on_hello(hello)
            return
        try:
            path = environment.find_python()
        except EngineError as error:
            self._show_error(error)
            return
        self.label.setText(tr("Engine starts at the first match"))
        self.label.setToolTip(path)

    def show_device(self, device: str) -> None:
        """What a finished run has computed on."""
        self.label.setText(tr("Computes on {}").format(device))

    def show_starting(self) -> None:
        """The worker is on its way."""
        self.label.setText(tr("Engine is starting …"))

    def choose_python(self) -> None:
        """Ask for an interpreter."""
        path, _filter = QFileDialog.getOpenFileName(self, tr("The engine's Python"), QDir.homePath())
        if path:
            self._use_python(path)

    def show_instructions(self) -> None:
        """Say how the environment is made; a panel that does it by a click comes later."""
        box = QMessageBox(self)
        box.setWindowTitle(tr("Install the engine"))
        box.setText(
            tr(
                "The engine runs in a Python environment of its own, so that nothing is installed into QGIS. "
                "Run these commands once in a terminal, then try again:"
            )
        )
        box.setInformativeText("\n\n".join(environment.install_commands()))
        box.setDetailedText(environment.report(last_words=self._client.last_words))
        copy = box.addButton(tr("Copy commands"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: _copy("\n".join(environment.install_commands())))
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def copy_report(self) -> None:
        """Put the diagnostics on the clipboard."""
        hello = self._client.hello
        _copy(environment.report(hello.device if hello else "", self._client.last_words))

    def _use_python(self, path: str) -> None:
        settings.set_text(settings.ENGINE_PYTHON, path)
        self._restart()

    def _restart(self) -> None:
        self._client.shut_down()
        self.refresh()

    def _on_hello(self, hello: protocol.Hello) -> None:
        if hello.device == NO_DEVICE:
            self._show_error(EngineError(tr("torch cannot be used in the engine's Python"), self._python()))
            return
        known = hello.device != DETECTING
        self.label.setText(tr("Computes on {}").format(hello.device) if known else tr("Engine is ready"))
        self.label.setToolTip(tr("engine {}").format(hello.version))

    def _on_failure(self, _request_id: str, error: SarmatchError) -> None:
        if error.code.startswith("engine_"):
            self._show_error(error)

    def _python(self) -> str:
        return next((place.path for place in environment.python_places() if place.exists), "")

    def _show_error(self, error: SarmatchError) -> None:
        self.label.setText("⚠ " + error.message[:1].upper() + error.message[1:])
        self.label.setToolTip(error.hint)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
