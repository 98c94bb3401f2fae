"""From trials to reports: measures, their intervals, and what each of them means."""

from __future__ import annotations

from typing import Any, Dict, Sequence

import numpy as np

from ..rasters.tiles import Window
from . import metrics
from .intervals import BLOCK_PX, Trials
from .location_trials import LocationTrial
from .retrieval_trials import DEPTH, RetrievalTrials

RANKS = (1, 5, 10)
INDEX_RANKS = (1, 10, 50)
RETRIEVAL_METRES = (25.0, 50.0, 100.0)
LOCATION_METRES = (10.0, 20.0, 50.0, 100.0)
RIGHT_M = 150.0
"""A strip's location is the right place up to this error at its centre. Not tighter: the development imagery itself is
out of register by 5 to 10 pixels of 10 m in places, most of it along the radar's range, as mutual information and
control points both say (benchmarks/alignment.py). Rates at smaller errors are reported beside it."""
NEAR_M = 100.0
"""Corner errors are averaged over strips located this well: the distance to a wrong place says nothing."""

_ELSEWHERE_PX = 1e7
"""Moves the strips of another raster into blocks of their own."""


def retrieval_summary(
    trials: RetrievalTrials, queries: Sequence[Window], metres_per_px: float, seed: int
) -> Dict[str, Any]:
    """Report of :func:`backend.evaluation.retrieval_trials.run_queries`."""
    errors_m = trials.errors_px * metres_per_px
    places = Trials(
        [window.col_off + window.width / 2.0 for window in queries],
        [window.row_off + window.height / 2.0 for window in queries],
        seed,
    )
    within = {str(k): (trials.ranks >= 1) & (trials.ranks <= k) for k in RANKS}
    reciprocal = np.where(trials.ranks > 0, 1.0 / np.maximum(trials.ranks, 1), 0.0)
    return {
        "recall": metrics.recall_at_k(trials.ranks, RANKS),
        "recall_at_m": metrics.recall_at_m(errors_m, RETRIEVAL_METRES),
        "mrr": metrics.mean_reciprocal_rank(trials.ranks),
        "median_error_m": metrics.median_error_m(errors_m),
        "num_queries": len(queries),
        "seconds_per_query": trials.seconds / len(queries),
        "interval": {
            "recall": {k: places.of_mean(flags) for k, flags in within.items()},
            "recall_at_m": places.of_rates_at(errors_m, RETRIEVAL_METRES),
            "mrr": places.of_mean(reciprocal),
            "median_error_m": places.of_median(errors_m),
        },
        "num_blocks": places.num_blocks,
        "definitions": {
            "recall": "share of queries with one of the first k answers within half a patch side of the truth; answers "
            "lie at least half a patch side apart",
            "recall_at_m": "share of queries whose first answer lies within so many metres of the truth",
            "mrr": f"mean of 1/rank of the first right answer among {DEPTH}, 0 where none is",
            "num_references": "dense: placements searched, one a cell of the map, at least half of each on valid data; "
            "index: tiles",
            "seconds_per_query": "describing, correlating and listing; without preparing the map",
            "interval": f"95 % bootstrap by blocks of {BLOCK_PX} px",
        },
    }


def index_alone_summary(trials: RetrievalTrials, queries: Sequence[Window]) -> Dict[str, Any]:
    """What the tiles of an index say before their places are checked, beside :func:`retrieval_summary`: ``recall`` by
    the same rule, and seconds a query."""
    return {
        "recall_index_alone": metrics.recall_at_k(trials.ranks, INDEX_RANKS),
        "seconds_per_query_index_alone": trials.seconds / len(queries),
    }


def location_summary(trials: Sequence[LocationTrial], metres_per_px: float, seed: int) -> Dict[str, Any]:
    """Report of :func:`backend.evaluation.location_trials.run_trials`, of present and absent strips together."""
    present = [trial for trial in trials if trial.is_present]
    absent = [trial for trial in trials if not trial.is_present]
    errors_m = np.array([trial.error_px for trial in present]) * metres_per_px
    corners_m = np.array([trial.corner_rms_px for trial in present]) * metres_per_px
    near_m = np.where(errors_m <= NEAR_M, corners_m, np.inf)
    accepted = np.array([trial.accepted for trial in present])
    here = _places(present, seed)
    everyone = [*present, *absent]
    right = np.concatenate([errors_m <= RIGHT_M, np.zeros(len(absent), bool)])
    sure = np.array([trial.confidence for trial in everyone])
    taken = np.array([trial.accepted for trial in everyone])
    all_places = _places(everyone, seed)
    everyones_m = np.concatenate([errors_m, np.full(len(absent), np.inf)])
    report = {
        "located_at_m": metrics.recall_at_m(errors_m, LOCATION_METRES),
        "median_error_m": metrics.median_error_m(errors_m),
        "rmse_m": metrics.rmse_m(near_m),
        "right_place_rate": float(np.mean(errors_m <= RIGHT_M)),
        "accept_rate": float(np.mean(accepted)),
        "accepted_precision": metrics.accepted_precision(taken, right),
        "accepted_precision_present": metrics.accepted_precision(accepted, errors_m <= RIGHT_M),
        "accepted_at_m": metrics.recall_at_m(errors_m[accepted], LOCATION_METRES) if accepted.any() else None,
        "false_accept_rate": metrics.false_accept_rate([trial.accepted for trial in absent]) if absent else None,
        "ece": metrics.expected_calibration_error(sure, right),
        "ece_at_m": {
            f"{limit:g}": metrics.expected_calibration_error(sure, everyones_m <= limit)
            for limit in (*LOCATION_METRES[2:], RIGHT_M)
        },
        "seconds_per_strip": float(np.mean([trial.seconds for trial in everyone])),
        "num_trials": len(present),
        "num_absent": len(absent),
        "interval": {
            "located_at_m": here.of_rates_at(errors_m, LOCATION_METRES),
            "median_error_m": here.of_median(errors_m),
            "right_place_rate": here.of_mean(errors_m <= RIGHT_M),
            "accept_rate": here.of_mean(accepted),
            "accepted_precision": all_places.of_selected(right, taken),
            "false_accept_rate": _places(absent, seed).of_mean([t.accepted for t in absent]) if absent else None,
        },
        "num_blocks": here.num_blocks,
        "reliability": metrics.reliability_table(sure, right),
        "definitions": {
            "located_at_m": "share of strips cut here whose best place, accepted or not, lies within so many metres of "
            "the truth at the strip's centre",
            "rmse_m": f"root mean square error of the four corners, over strips located within {NEAR_M:g} m",
            "right_place_rate": f"the same within {RIGHT_M:g} m, which is called right from here on",
            "accepted_at_m": "located_at_m over the accepted of the strips cut here",
            "accepted_precision": f"share of the accepted, strips of another place included, within {RIGHT_M:g} m",
            "accepted_precision_present": "the same over the strips cut here",
            "false_accept_rate": "share of the strips of another place that were accepted",
            "ece": f"expected calibration error in 10 bins; right means within {RIGHT_M:g} m, never for absent strips",
            "ece_at_m": "the same error if only places within so many metres counted as right",
            "interval": f"95 % bootstrap by blocks of {BLOCK_PX} px",
        },
    }
    return report


def _places(trials: Sequence[LocationTrial], seed: int) -> Trials:
    x = [trial.center_x_px + (0.0 if trial.is_present else _ELSEWHERE_PX) for trial in trials]
    return Trials(x, [trial.center_y_px for trial in trials], seed)
