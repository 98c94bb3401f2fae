"""What came of single queries, kept with a row: intervals of differences and ratios need them query by query."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import numpy as np

from backend.evaluation.intervals import BLOCK_PX
from backend.evaluation.metrics import block_bootstrap_interval, spatial_blocks
from backend.evaluation.patch_rankers import centers
from backend.evaluation.retrieval_trials import RetrievalTrials
from backend.evaluation.summaries import retrieval_summary
from backend.rasters.tiles import Window

NEAR_M = 100.0
"""Distance that counts as found, on a whole raster."""


def whole_raster_row(
    trials: RetrievalTrials, queries: Sequence[Window], metres_per_px: float, seed: int
) -> Dict[str, Any]:
    """Summary of single patches searched on a whole raster, and each query's rank, error and block."""
    return {
        **retrieval_summary(trials, queries, metres_per_px, seed),
        "ranks": trials.ranks,
        "errors_m": trials.errors_px * metres_per_px,
        "blocks": spatial_blocks(*centers(queries).T, BLOCK_PX),
    }


def hits(row: Mapping[str, Any], within: Optional[float] = NEAR_M) -> np.ndarray:
    """(N,) bool: queries whose first answer lies near the truth.

    Args:
        row: with ``errors_m`` (whole rasters) or ``errors_px`` (windows that lie apart).
        within: metres or pixels, as the row has them; None: the first answer is right, however near.
    """
    if within is None:
        return np.asarray(row["ranks"], int) == 1
    errors = row["errors_m"] if "errors_m" in row else row["errors_px"]
    return np.array([np.inf if error is None else error for error in errors], float) <= within


def rate(flags: np.ndarray, blocks: Sequence[int]) -> Tuple[float, Tuple[float, float]]:
    """Share of the hits and its interval by block."""
    return float(np.mean(flags)), block_bootstrap_interval(flags, blocks)


def ratio(flags: np.ndarray, peer: np.ndarray, blocks: Sequence[int]) -> Tuple[float, Tuple[float, float]]:
    """How many times as many queries are hits, and its interval by block, both on the same draws.

    A peer without any hit counts as half a hit: the ratio then is a lower bound.
    """
    least = 0.5 / len(flags)

    def times(sample: np.ndarray) -> float:
        return float(np.mean(sample[:, 0]) / max(float(np.mean(sample[:, 1])), least))

    both = np.stack([flags, peer], axis=1).astype(float)
    return times(both), block_bootstrap_interval(both, blocks, times)


def difference(values: np.ndarray, peer: np.ndarray, blocks: Sequence[int]) -> Tuple[float, Tuple[float, float]]:
    """Mean of the differences query by query, and its interval by block."""
    apart = np.asarray(values, float) - np.asarray(peer, float)
    return float(np.mean(apart)), block_bootstrap_interval(apart, blocks)
