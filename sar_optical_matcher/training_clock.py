"""Time of a training: spent and left, also over its pauses for validation. Pure; no Qt in here."""

from __future__ import annotations

from typing import Optional

MIN_SHARE = 0.005
"""Of the budget; before that, the pace is noise."""


class TrainingClock:
    """Follows one run; every time is of any one clock that only grows."""

    def __init__(self) -> None:
        self.fraction: Optional[float] = None
        """Share of the budget that is used up, 0 to 1; None before the training itself has begun."""
        self._started_s = 0.0
        self._first_fraction = 0.0
        self._first_s = 0.0
        self._last_s = 0.0

    def start(self, now_s: float) -> None:
        """The run begins."""
        self._started_s = now_s

    def update(self, fraction: float, now_s: float) -> None:
        """So much of the budget is used up."""
        if self.fraction is None:
            self._first_fraction, self._first_s = fraction, now_s
        # A bar must not run backwards.
        self.fraction, self._last_s = max(fraction, self.fraction or 0.0), now_s

    def elapsed(self, now_s: float) -> float:
        """Seconds since the start."""
        return max(0.0, now_s - self._started_s)

    def left(self, now_s: float) -> Optional[float]:
        """Seconds to go; None while that cannot be told."""
        if self.fraction is None or self.fraction - self._first_fraction < MIN_SHARE:
            return None
        pace_s = (self._last_s - self._first_s) / (self.fraction - self._first_fraction)
        return max(0.0, (1.0 - self.fraction) * pace_s - (now_s - self._last_s))
