"""The strip fitted anew to what was accepted: the engine's work, started from here."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...backend.errors import SarmatchError
from .. import outcome
from ..engine_run import EngineRun
from ..panels.run_status import RunStatus
from ..texts import metres, tr
from ..worker_client import WorkerClient

REVEAL_MS = 60


class RefitBar(QWidget):
    """Button, progress and outcome."""

    fitted = pyqtSignal(str)
    """The files of a result are up to date with its review; carries its folder."""

    def __init__(self, client: WorkerClient, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client = client
        self._folder = self._fitting = ""
        self._is_error = False
        self._run: Optional[EngineRun] = None
        self.button = QPushButton(tr("Refit &strip to accepted patches"), self)
        self.button.setToolTip(
            tr("Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed")
        )
        self.button.clicked.connect(self.refit)
        self.cancel_button = QPushButton(tr("&Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop; the result stays as it is"))
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_button.hide()
        self.status = RunStatus(self)
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.status)
        # Once the layout knows how much room the words take.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(REVEAL_MS)
        self._reveal.timeout.connect(self._scroll_here)
        self.set_folder("")

    @property
    def is_running(self) -> bool:
        """Whether the engine is at it; the review waits meanwhile."""
        return self._run is not None

    def is_fitting(self, folder: str) -> bool:
        """Whether the engine is at this result."""
        return self._run is not None and self._fitting == folder

    def set_folder(self, folder: str) -> None:
        """Which result is fitted; empty for none. A fit of another one goes on."""
        if folder != self._folder and self._run is None:
            self.status.show_nothing()
        self._folder = folder
        self.button.setEnabled(bool(folder) and self._run is None)

    def refit(self) -> None:
        """Start."""
        if self._run is not None or not self._folder:
            return
        self._fitting = self._folder
        self._run = EngineRun(self._client, "refit", tr("Refit the strip"), self)
        self._run.progressed.connect(self.status.show_progress)
        self._run.succeeded.connect(self._on_fitted)
        self._run.failed.connect(self._on_failed)
        self.status.show_start(tr("Measuring control points …"))
        self.button.setEnabled(False)
        self.cancel_button.show()
        self._run.start({"result": self._folder})

    def cancel(self) -> None:
        """Stop."""
        if self._run is not None:
            self.status.show_stopping()
            self._run.cancel()

    def show_error(self, error: SarmatchError) -> None:
        """Say what went wrong, here or elsewhere in the review."""
        self._show(outcome.of_error(error))

    def forget_error(self) -> None:
        """What went wrong is over: the next thing has succeeded."""
        if self._run is None and self._is_error:
            self.status.show_nothing()

    def _on_fitted(self, data: Dict[str, Any]) -> None:
        self._end()
        facts = [tr("{} patches").format(int(data.get("num_accepted") or 0))]
        if data.get("rmse_m") is not None:
            facts.append(tr("RMSE {}").format(metres(float(data["rmse_m"]))))
        facts.append(tr("{} control points agree").format(int(data.get("num_inliers") or 0)))
        details = []
        if data.get("moved_m") is not None:
            details.append(tr("The strip's centre moved by {}.").format(metres(float(data["moved_m"]))))
        wrong = [str(number) for number in data.get("disagreeing") or ()]
        if wrong:
            details.append(tr("These accepted patches lie elsewhere, look again: {}").format(", ".join(wrong)))
        end = outcome.Outcome(outcome.FOUND, tr("Fitted: {}").format(", ".join(facts)), " ".join(details))
        self._show(self._of_which(end))
        self.fitted.emit(self._fitting)

    def _on_failed(self, error: SarmatchError) -> None:
        self._end()
        self._show(self._of_which(outcome.of_error(error)))

    def _of_which(self, end: outcome.Outcome) -> outcome.Outcome:
        return end if self._fitting == self._folder else outcome.with_warning(end, self._fitting)

    def _show(self, end: outcome.Outcome) -> None:
        self._is_error = end.kind == outcome.FAILED
        self.status.show_outcome(end)
        self._reveal.start()

    def _scroll_here(self) -> None:
        # The panel is longer than most docks; what was asked for is at its end.
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self.status)

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self.cancel_button.hide()
        self.button.setEnabled(bool(self._folder))
