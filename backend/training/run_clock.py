"""How much of a run is over, by its steps, its minutes or both; in the units that progress is shown in."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator


@dataclass
class RunClock:
    """Time and share of a run.

    Attributes:
        steps: limit; None: none.
        minutes: limit over all resumed runs together; None: none.
        earlier_s: seconds that the runs before this one took.
    """

    steps: int | None
    minutes: float | None
    earlier_s: float = 0.0
    started_s: float = field(default_factory=time.monotonic)

    def seconds(self) -> float:
        """Seconds spent so far, earlier runs included."""
        return self.earlier_s + time.monotonic() - self.started_s

    def share(self, step: int) -> float:
        """Share of the run that is over after ``step`` steps, 0 to 1: of the limit that is nearer."""
        of_steps = step / self.steps if self.steps else 0.0
        of_time = self.seconds() / (60.0 * self.minutes) if self.minutes else 0.0
        return min(1.0, max(of_steps, of_time))

    def units(self, step: int) -> "tuple[int, int]":
        """Done and in all: steps; seconds where time alone is the limit; thousandths where both are."""
        if self.steps and self.minutes:
            return int(1000 * self.share(step)), 1000
        if self.steps:
            return step, self.steps
        total = max(1, round(60.0 * (self.minutes or 0.0)))
        return min(total, int(self.seconds())), total


@dataclass
class Pace:
    """How fast the steps of this run are, and what share of them is waiting.

    Attributes:
        steps: finished ones.
        step_s: seconds they took, waiting included.
        waited_s: seconds of waiting for batches among them: the device has nothing to do meanwhile.
    """

    steps: int = 0
    step_s: float = 0.0
    waited_s: float = 0.0

    def next_of(self, batches: Iterator[Any]) -> Any:
        """The next batch; the time until it comes counts as waiting."""
        asked_s = time.monotonic()
        batch = next(batches)
        self.waited_s += time.monotonic() - asked_s
        return batch

    def count(self, seconds: float) -> None:
        """Add a finished step."""
        self.steps += 1
        self.step_s += seconds

    def values(self) -> Dict[str, float]:
        """``steps_per_s`` and ``idle_fraction`` (0 to 1); zeros before the first step."""
        if self.step_s <= 0.0:
            return {"steps_per_s": 0.0, "idle_fraction": 0.0}
        return {"steps_per_s": self.steps / self.step_s, "idle_fraction": min(1.0, self.waited_s / self.step_s)}
