"""The residuals of points left out, computed a little at a time so that QGIS never stands still."""

from __future__ import annotations

import time
from typing import Dict, Iterator, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .fitting import Residual, left_out
from .points import ControlPoint

TURN_S = 0.02
"""So long it works before the event loop has its turn."""


class LeftOutRun(QObject):
    """Works on the latest wish; an earlier one is given up."""

    finished = pyqtSignal(object)
    """Lengths of the residuals in strip pixels, by fid."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._steps: Optional[Iterator[Tuple[int, Optional[Residual]]]] = None
        self._found: Dict[int, Optional[Residual]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._steps is not None

    def start(self, transform: str, points: Sequence[ControlPoint], is_geographic: bool, apart_px: float) -> None:
        """Begin with points of the fit, as for :func:`left_out`; :attr:`finished` follows."""
        self._found = {}
        self._steps = left_out(transform, list(points), is_geographic, apart_px)
        self._timer.start()

    def cancel(self) -> None:
        """Give up."""
        self._steps = None
        self._timer.stop()

    def _work(self) -> None:
        end_s = time.monotonic() + TURN_S
        while self._steps is not None and time.monotonic() < end_s:
            step = next(self._steps, None)
            if step is not None:
                self._found[step[0]] = step[1]
                continue
            self.cancel()
            self.finished.emit({fid: found.length_px for fid, found in self._found.items() if found is not None})
