"""Progress and cancellation of long work: one small object handed down through every stage.

Standard library only. A stage calls :meth:`Progress.advance` at least a few times a second;
that call is also where a request to cancel takes effect, so no stage needs code of its own for it.
"""

from __future__ import annotations

import threading
import time
from typing import Callable, Dict, Mapping, Optional

from .errors import Cancelled

Listener = Callable[[str, int, int, str], None]
"""Called with (stage, done, total, message); ``total`` is 0 while unknown."""


MetricsListener = Callable[[int, Mapping[str, float], Mapping[str, str]], None]
"""Called with (step, values, images) of training; ``images`` maps names to paths."""


class Progress:
    """Reports stages to a listener and raises :class:`Cancelled` once asked to.

    Args:
        listener: receives every report; ``None`` drops them.
        min_interval_s: reports closer together than this are merged, except a stage's first and last.
        metrics_listener: receives the values of training steps; ``None`` drops them.
    """

    def __init__(
        self,
        listener: Optional[Listener] = None,
        min_interval_s: float = 0.1,
        metrics_listener: Optional[MetricsListener] = None,
    ) -> None:
        self._listener = listener
        self._metrics_listener = metrics_listener
        self._min_interval_s = min_interval_s
        self._cancel_event = threading.Event()
        self._stage = ""
        self._done = 0
        self._total = 0
        self._last_report_s = 0.0
        self._stage_started_s = 0.0
        self.seconds_by_stage: Dict[str, float] = {}

    def cancel(self) -> None:
        """Ask the work to stop; safe from any thread and from a signal handler."""
        self._cancel_event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._cancel_event.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` if a stop was asked for."""
        if self._cancel_event.is_set():
            raise Cancelled()

    def start(self, stage: str, total: int = 0, message: str = "") -> None:
        """Enter a stage of ``total`` units; its seconds are summed in :attr:`seconds_by_stage`."""
        self.finish()
        self._stage, self._done, self._total = stage, 0, total
        self._stage_started_s = time.monotonic()
        self.check()
        self._report(message, force=True)

    def advance(self, units: int = 1, message: str = "") -> None:
        """Count ``units`` as done and check for a stop."""
        self._done += units
        self.check()
        self._report(message, force=self._total > 0 and self._done >= self._total)

    def metrics(self, step: int, values: Mapping[str, float], images: Optional[Mapping[str, str]] = None) -> None:
        """Hand on the values of a training step, and paths of pictures made with it."""
        if self._metrics_listener is not None:
            self._metrics_listener(step, values, images or {})

    def finish(self) -> None:
        """Close the stage in hand, if any."""
        if self._stage:
            spent_s = time.monotonic() - self._stage_started_s
            self.seconds_by_stage[self._stage] = self.seconds_by_stage.get(self._stage, 0.0) + spent_s
            self._stage = ""

    def _report(self, message: str, force: bool) -> None:
        now_s = time.monotonic()
        if self._listener is None or not (force or now_s - self._last_report_s >= self._min_interval_s):
            return
        self._last_report_s = now_s
        self._listener(self._stage, self._done, self._total, message)
