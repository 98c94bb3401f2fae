"""The run as QGIS's task manager shows it: a shell that waits, shows progress and forwards a cancel.

The work itself is in the worker's process. The shell's thread sleeps on an event; it touches no object of the main
thread and raises nothing.
"""

from __future__ import annotations

import threading

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

WAKE_S = 0.2


class EngineTask(QgsTask):
    """Stands in the task manager for one request to the engine."""

    cancel_requested = pyqtSignal()
    """The user pressed cancel in the task manager."""

    def __init__(self, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._ended = threading.Event()
        self._succeeded = False
        self._percent = 0.0

    def show_fraction(self, fraction: float) -> None:
        """Progress from 0 to 1; shown at the next wake-up."""
        self._percent = 100.0 * fraction

    def end(self, succeeded: bool) -> None:
        """The request has ended; the task leaves the manager."""
        self._succeeded = succeeded
        self._ended.set()

    def run(self) -> bool:
        """Wait for the end, in the task manager's thread."""
        shown = -1.0
        while not self._ended.wait(WAKE_S):
            if self._percent != shown:
                shown = self._percent
                self.setProgress(shown)
        return self._succeeded

    def cancel(self) -> None:
        """Called by the task manager, and at the end of a QGIS session."""
        super().cancel()
        if not self._ended.is_set():
            self.cancel_requested.emit()
            # The worker is told by who listens to the signal; this shell has nothing left to wait for.
            self._ended.set()
