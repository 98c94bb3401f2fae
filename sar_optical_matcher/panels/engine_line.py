"""The line that shows the engine: its device or what it lacks, a button that sets it up, and a menu for the rest."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QDir
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

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
        button.setToolTip(tr("Set up, repair or remove the engine, choose its Python, copy a report"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Set up the engine…")).triggered.connect(lambda: self.set_up(False))
        menu.addAction(tr("Choose the engine's Python…")).triggered.connect(self.choose_python)
        menu.addAction(tr("Find the engine's Python by itself")).triggered.connect(lambda: self._use_python(""))
        menu.addSeparator()
        menu.addAction(tr("Restart the engine")).triggered.connect(self._restart)
        menu.addAction(tr("Copy the engine report")).triggered.connect(self.copy_report)
        button.setMenu(menu)
        self._setup: Optional[Any] = None
        self._setup_says = ""
        self.setup_button = QPushButton(tr("&Set up the engine"), self)
        self.setup_button.setToolTip(
            tr(
                "Makes a Python environment of its own for the engine and installs what it needs, with what is "
                "recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is "
                "installed into QGIS."
            )
        )
        self.setup_button.clicked.connect(lambda: self.set_up(True))
        self.setup_button.hide()
        row = QHBoxLayout()
        row.addWidget(self.label, 1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.setup_button)
        client.greeted.connect(self._on_hello)
        client.failed.connect(self._on_failure)
        client.stopped.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known without starting anything."""
        if self._setup_says:
            return
        hello = self._client.hello
        if hello is not None:
            self._on_hello(hello)
            return
        try:
            path = environment.find_python()
        except EngineError as error:
            self._show_error(error)
            return
        self.setup_button.hide()
        self.label.setText(tr("Engine starts at the first match"))
        self.label.setToolTip(path)

    def show_device(self, device: str) -> None:
        """What a finished run has computed on."""
        self.label.setText(tr("Computes on {}").format(device))

    def show_starting(self) -> None:
        """The worker is on its way."""
        self.label.setText(tr("Engine is starting …"))

    def choose_python(self) -> None:
        """Ask for an interpreter; it is checked before it is taken."""
        path, _filter = QFileDialog.getOpenFileName(self, tr("The engine's Python"), QDir.homePath())
        if path:
            self._dialog().open_and()
            self._dialog().adopt(path)

    def set_up(self, at_once: bool) -> None:
        """Open the set-up.

        Args:
            at_once: begin with what is recommended, without another click.
        """
        self._dialog().open_and(at_once)

    def clean_up(self) -> None:
        """Stop a set-up; the panel is about to go."""
        if self._setup is not None:
            self._setup.clean_up()

    def copy_report(self) -> None:
        """Put the diagnostics on the clipboard."""
        hello = self._client.hello
        text = environment.report(hello.device if hello else "", self._client.last_words)
        _copy(text if self._setup is None else "{}\n{}".format(text, self._setup.setup_report()))

    def _dialog(self) -> Any:
        if self._setup is None:
            from ..engine_setup.dialog import EngineSetupDialog

            self._setup = EngineSetupDialog(self)
            self._setup.busy.connect(self._on_setup)
            self._setup.leaving.connect(self._client.shut_down)
            self._setup.ready.connect(lambda _python: self._restart())
            self._setup.gone.connect(self._restart)
        return self._setup

    def _use_python(self, path: str) -> None:
        settings.set_text(settings.ENGINE_PYTHON, path)
        self._restart()

    def _on_setup(self, what: str) -> None:
        self._setup_says = what
        self.setup_button.setVisible(bool(what))
        self.setup_button.setText(tr("Show the set-up") if what else tr("&Set up the engine"))
        if what:
            self.label.setText(what)
        else:
            self.refresh()

    def _restart(self) -> None:
        self._client.shut_down()
        self.refresh()

    def _on_hello(self, hello: protocol.Hello) -> None:
        if hello.device == NO_DEVICE:
            self._show_error(EngineError(tr("torch cannot be used in the engine's Python"), self._python()))
            return
        self.setup_button.hide()
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
        self.setup_button.setVisible(error.code in ("engine_missing", "engine_incomplete"))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
