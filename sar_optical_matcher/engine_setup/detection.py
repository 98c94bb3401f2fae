"""Looks at QGIS's Python and at the GPU, each through a program of its own, side by side."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QDir, QObject, QProcessEnvironment, QTimer, pyqtSignal

from .. import environment
from .graphics import QUERY, Graphics, read_graphics
from .machine import PROBE, Machine, read_answer
from .step_run import Ended, StepRun


class Detection(QObject):
    """Asks once; ends in one :attr:`found`."""

    found = pyqtSignal(object, object, str)
    """:class:`Machine` or None, :class:`Graphics`, and why there is no machine."""

    def __init__(self, python: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        variables = environment.engine_environment(QProcessEnvironment.systemEnvironment())
        self._machine: Optional[Machine] = None
        self._why, self._graphics, self._machine_known = "", None, False
        self._probe = StepRun(python, PROBE, variables, QDir.tempPath(), self)
        self._query = StepRun(*QUERY, variables, QDir.tempPath(), self)
        self._probe.ended.connect(self._on_machine)
        self._query.ended.connect(self._on_graphics)

    def start(self) -> None:
        """Start both programs, a turn of the event loop apart: to start one from a large QGIS takes its time."""
        QTimer.singleShot(0, self._probe.start)
        QTimer.singleShot(10, self._query.start)

    def clean_up(self) -> None:
        """Stop at once and say nothing more."""
        self._probe.abandon()
        self._query.abandon()

    def _on_machine(self, ended: Ended) -> None:
        self._machine_known = True
        try:
            self._machine = read_answer(ended.output)
        except ValueError as error:
            self._why = ended.everything.strip()[-300:] if not ended.ok else str(error)
        self._tell()

    def _on_graphics(self, ended: Ended) -> None:
        self._graphics = read_graphics(ended.ok, ended.output)
        self._tell()

    def _tell(self) -> None:
        graphics: Optional[Graphics] = self._graphics
        if self._machine_known and graphics is not None:
            self.found.emit(self._machine, graphics, self._why)
