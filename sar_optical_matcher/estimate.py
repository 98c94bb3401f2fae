"""How far a run is and how long it still takes, from its progress messages and the run before. Pure; no Qt in here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Optional

MIN_ELAPSED_S = 1.0
"""Before that, the pace of a stage is noise."""


@dataclass(frozen=True)
class Estimate:
    """``fraction`` of the work done, 0..1; ``seconds_left``; each None while unknown.

    ``whole``: both speak of the whole run, which takes the memory of an earlier one; otherwise of the stage in hand.
    """

    fraction: Optional[float]
    seconds_left: Optional[float]
    whole: bool


class ProgressEstimate:
    """Follows one run.

    Args:
        past_seconds: seconds by stage of an earlier run of the same command; empty where there was none.
    """

    def __init__(self, past_seconds: Mapping[str, float]) -> None:
        self._past = {stage: max(0.0, seconds) for stage, seconds in past_seconds.items()}
        self._stage = ""
        self._stage_started_s = 0.0
        self._fraction = 0.0
        self.seconds_by_stage: Dict[str, float] = {}

    def update(self, stage: str, done: int, total: int, now_s: float) -> Estimate:
        """Take in one progress message that came at ``now_s`` (any clock that only grows)."""
        if stage != self._stage:
            self.close(now_s)
            self._stage, self._stage_started_s = stage, now_s
        in_stage = min(1.0, done / total) if total > 0 else None
        elapsed_s = now_s - self._stage_started_s
        if self._past and stage in self._past and sum(self._past.values()) > 0.0:
            return self._whole(in_stage, elapsed_s)
        left_s = None
        if in_stage and elapsed_s >= MIN_ELAPSED_S:
            left_s = elapsed_s * (1.0 - in_stage) / in_stage
        return Estimate(in_stage, left_s, whole=False)

    def close(self, now_s: float) -> None:
        """End the stage in hand, if any; its seconds are kept in :attr:`seconds_by_stage`."""
        if self._stage:
            spent_s = now_s - self._stage_started_s
            self.seconds_by_stage[self._stage] = self.seconds_by_stage.get(self._stage, 0.0) + spent_s
            self._stage = ""

    def _whole(self, in_stage: Optional[float], elapsed_s: float) -> Estimate:
        stage_s = self._past[self._stage]
        in_stage = in_stage if in_stage is not None else min(0.95, elapsed_s / stage_s if stage_s else 0.95)
        before_s = sum(self._past.get(stage, 0.0) for stage in self.seconds_by_stage if stage != self._stage)
        expected_s = before_s + stage_s * in_stage
        whole_s = sum(self._past.values())
        spent_s = sum(self.seconds_by_stage.values()) + elapsed_s
        # This run may be larger or smaller than the last: what was done tells the pace, once it is more than noise.
        pace = spent_s / expected_s if expected_s > 0.05 * whole_s and spent_s >= MIN_ELAPSED_S else 1.0
        left_s = max(0.0, whole_s - expected_s) * pace
        # A bar must not run backwards.
        self._fraction = max(self._fraction, min(1.0, expected_s / whole_s))
        return Estimate(self._fraction, left_s, whole=True)
