"""One program of a set-up as a ``QProcess``: lines while it runs, everything it wrote when it has ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from .pip_output import without_secrets

KEPT_CHARS = 200_000
"""Of the output; what a failure is explained by stands at its end."""


@dataclass(frozen=True)
class Ended:
    """How a program ended.

    Attributes:
        started: it was there at all.
        exit_code: its exit status, or the signal's number when ``crashed``.
        crashed: a signal or a fault ended it.
        output: its standard output.
        everything: standard output and errors in their order, without passwords.
    """

    started: bool
    exit_code: int
    crashed: bool
    output: str
    everything: str

    @property
    def ok(self) -> bool:
        """It ran and was content."""
        return self.started and not self.crashed and self.exit_code == 0


class StepRun(QObject):
    """Runs a program; ends in exactly one :attr:`ended`, unless it is abandoned."""

    line = pyqtSignal(str)
    """A line of output or errors, without passwords."""
    ended = pyqtSignal(object)
    """Carries :class:`Ended`."""

    def __init__(
        self,
        program: str,
        arguments: Sequence[str],
        variables: QProcessEnvironment,
        folder: str,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._output, self._everything, self._unread = "", "", {"out": "", "err": ""}
        self._program, self._arguments = program, list(arguments)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(variables)
        self._process.setWorkingDirectory(folder)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_error_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    @property
    def process_id(self) -> int:
        """Of the program; 0 before and after."""
        return int(self._process.processId())

    def start(self) -> None:
        """Start it; whether that works is told by :attr:`ended`."""
        self._process.start(self._program, self._arguments)

    def kill(self) -> None:
        """End it now; :attr:`ended` follows."""
        self._process.kill()

    def abandon(self) -> None:
        """End it now and say nothing more: the window is going."""
        self.blockSignals(True)
        self._process.kill()

    def _on_output(self) -> None:
        text = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace")
        self._output = (self._output + text)[-KEPT_CHARS:]
        self._take("out", text)

    def _on_error_output(self) -> None:
        self._take("err", bytes(self._process.readAllStandardError()).decode("utf-8", "replace"))

    def _take(self, channel: str, text: str) -> None:
        *lines, self._unread[channel] = (self._unread[channel] + text).replace("\r\n", "\n").split("\n")
        for line in lines:
            self._say(line)

    def _say(self, line: str) -> None:
        line = without_secrets(line)
        self._everything = (self._everything + line + "\n")[-KEPT_CHARS:]
        self.line.emit(line)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended.emit(Ended(False, -1, False, "", self._process.errorString()))

    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_error_output()
        for rest in self._unread.values():
            if rest:
                self._say(rest)
        crashed = status == QProcess.ExitStatus.CrashExit
        self.ended.emit(Ended(True, int(exit_code), crashed, self._output, self._everything))
