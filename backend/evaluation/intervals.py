"""Rates and medians with their 95 % intervals, resampled by spatial block."""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from .metrics import block_bootstrap_interval, spatial_blocks

BLOCK_PX = 1024
"""Trials nearer than this share their ground, and are drawn together."""

Interval = Tuple[float, float]


class Trials:
    """Positions of trials, which block they belong to, and intervals over them.

    Args:
        x_px, y_px: (N,) centres of the trials, pixels of the grid.
        seed: of the resampling.
    """

    def __init__(self, x_px: Sequence[float], y_px: Sequence[float], seed: int = 0) -> None:
        self.blocks = spatial_blocks(x_px, y_px, BLOCK_PX)
        self.seed = seed

    @property
    def num_blocks(self) -> int:
        """How many blocks hold trials: what an interval rests on."""
        return int(self.blocks.max()) + 1

    def of_mean(self, values: Any) -> Interval:
        """Of the mean of (N,) values; of booleans, of a rate."""
        return block_bootstrap_interval(np.asarray(values, float), self.blocks, seed=self.seed)

    def of_median(self, values: Any) -> Interval:
        """Of the median of (N,) values that may be infinite."""
        trials = np.nan_to_num(np.asarray(values, float), posinf=_FAR)
        low, high = block_bootstrap_interval(trials, self.blocks, lambda v: float(np.median(v)), seed=self.seed)
        return tuple(float("inf") if bound >= _FAR / 2.0 else bound for bound in (low, high))  # type: ignore[return-value]

    def of_rates_at(self, errors_m: Any, thresholds_m: Sequence[float]) -> Dict[str, Interval]:
        """Of each rate of :func:`backend.evaluation.metrics.recall_at_m`."""
        errors = np.nan_to_num(np.asarray(errors_m, float), nan=np.inf)
        return {f"{threshold:g}": self.of_mean(errors <= threshold) for threshold in thresholds_m}

    def of_selected(self, values: Any, selected: Any) -> Optional[Interval]:
        """Of the mean over the selected trials alone, such as the accepted; None where none is."""
        flags = np.asarray(selected, bool)
        if not flags.any():
            return None
        return block_bootstrap_interval(np.asarray(values, float)[flags], self.blocks[flags], seed=self.seed)


_FAR = 1e12
"""Stands in for infinity where a quantile would turn it into nan."""
