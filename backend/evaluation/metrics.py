"""Measures of search and location, as pure functions of arrays.

A failed trial never leaves the denominator: its rank is 0 or not finite, its error infinite. Rates are fractions, 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ReliabilityBin:
    """One row of a reliability table: confidences in ``[lower, upper)``, the last bin with its upper end."""

    lower: float
    upper: float
    count: int
    mean_confidence: float  # nan in an empty bin
    accuracy: float  # fraction that was right; nan in an empty bin


def recall_at_k(ranks: ArrayLike, ks: Sequence[int] = (1, 5, 10)) -> dict[str, float]:
    """Fraction of queries whose right answer is among the first k.

    Args:
        ranks: (N,) rank of the first right answer, 1 = best; 0, nan or inf where it was not found.
        ks: positive numbers.

    Returns:
        ``{"1": ..., "5": ...}``.

    Raises:
        ValueError: no queries, a negative rank, or a k below 1.
    """
    values = _ranks(ranks)
    if any(k < 1 for k in ks):
        raise ValueError(f"k must be at least 1, not {min(ks)}")
    return {str(k): float(np.mean(values <= k)) for k in ks}


def recall_at_m(errors_m: ArrayLike, thresholds_m: Sequence[float] = (25, 50, 100)) -> dict[str, float]:
    """Fraction of trials whose place is wrong by at most so many metres.

    Args:
        errors_m: (N,) distance from the truth on the ground; inf or nan where nothing was found.
        thresholds_m: metres.

    Returns:
        ``{"25": ..., "50": ...}``.

    Raises:
        ValueError: no trials, or a negative error.
    """
    values = _errors(errors_m)
    return {f"{threshold:g}": float(np.mean(values <= threshold)) for threshold in thresholds_m}


def mean_reciprocal_rank(ranks: ArrayLike) -> float:
    """Mean of 1/rank, a right answer not found counting 0; ``ranks`` as for :func:`recall_at_k`."""
    return float(np.mean(1.0 / _ranks(ranks)))


def median_error_m(errors_m: ArrayLike) -> float:
    """Median distance from the truth, failures as infinite; inf where half of all or more failed."""
    values = np.sort(_errors(errors_m))
    lower, upper = values[(values.size - 1) // 2], values[values.size // 2]
    return float(upper if np.isinf(upper) else (lower + upper) / 2)


def rmse_m(errors_m: ArrayLike) -> float:
    """Root mean square of the errors of the trials that found a place; nan where none did. Give it beside a rate."""
    values = _errors(errors_m)
    found = values[np.isfinite(values)]
    return float(np.sqrt(np.mean(found**2))) if found.size else float("nan")


def false_accept_rate(accepted: ArrayLike) -> float:
    """Fraction accepted among trials whose right answer is "not here"; (N,) booleans."""
    return float(np.mean(_flags(accepted)))


def accepted_precision(accepted: ArrayLike, correct: ArrayLike) -> float:
    """Fraction of the accepted trials that are right; nan where none is accepted. Two (N,) arrays of booleans."""
    accepted_flags, correct_flags = _flags(accepted), _flags(correct)
    _same_length(accepted_flags, correct_flags)
    return float(np.mean(correct_flags[accepted_flags])) if accepted_flags.any() else float("nan")


def reliability_table(confidences: ArrayLike, correct: ArrayLike, bins: int = 10) -> list[ReliabilityBin]:
    """How often trials of each confidence were right, in ``bins`` bins of equal width over 0..1.

    Args:
        confidences: (N,) in 0..1.
        correct: (N,) booleans.

    Raises:
        ValueError: no trials, lengths differ, or a confidence outside 0..1.
    """
    values, flags = _confidences(confidences), _flags(correct)
    _same_length(values, flags)
    edges = np.linspace(0.0, 1.0, bins + 1)
    bin_of = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, bins - 1)
    table = []
    for number in range(bins):
        inside = bin_of == number
        count = int(inside.sum())
        mean, accuracy = (float(values[inside].mean()), float(flags[inside].mean())) if count else (np.nan, np.nan)
        table.append(ReliabilityBin(float(edges[number]), float(edges[number + 1]), count, mean, accuracy))
    return table


def expected_calibration_error(confidences: ArrayLike, correct: ArrayLike, bins: int = 10) -> float:
    """Mean distance of confidence and accuracy over the bins of :func:`reliability_table`, weighted by their counts.

    Guo et al. 2017, "On Calibration of Modern Neural Networks", arXiv:1706.04599, eq. 3.
    """
    table = reliability_table(confidences, correct, bins)
    total = sum(row.count for row in table)
    return sum(row.count * abs(row.accuracy - row.mean_confidence) for row in table if row.count) / total


def block_bootstrap_interval(
    values: ArrayLike,
    blocks: ArrayLike,
    statistic: Callable[[Floats], float] | None = None,
    *,
    level: float = 0.95,
    resamples: int = 2000,
    seed: int = 0,
) -> tuple[float, float]:
    """Percentile interval of a statistic, resampled by whole spatial blocks.

    Trials of one neighbourhood share their ground and hence their luck; resampling them one by one would promise too
    narrow an interval. Künsch 1989, doi:10.1214/aos/1176347265, gives the idea for series; here blocks do not overlap
    and are drawn with replacement, as many as there are.

    Args:
        values: (N,) one number a trial, for a rate 0 or 1; or (N, K) where the statistic wants several.
        blocks: (N,) the block of each trial, any labels.
        statistic: of an array like ``values``; the mean by default.
        level: 0..1.

    Returns:
        Lower and upper bound. With a single block nothing is known of the spread: (nan, nan).

    Raises:
        ValueError: no trials, or lengths differ.
    """
    trials = np.asarray(values, dtype=np.float64)
    labels = np.asarray(blocks)
    if trials.size == 0:
        raise ValueError("no trials")
    _same_length(trials, labels)
    _, block_of = np.unique(labels, return_inverse=True)
    members = [np.flatnonzero(block_of == number) for number in range(int(block_of.max()) + 1)]
    if len(members) < 2:
        return float("nan"), float("nan")
    generator = np.random.default_rng(seed)
    drawn = generator.integers(0, len(members), size=(resamples, len(members)))
    if statistic is None and trials.ndim == 1:
        sums = np.array([trials[member].sum() for member in members])
        counts = np.array([member.size for member in members])
        estimates = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    else:
        measure = statistic or (lambda sample: float(np.mean(sample)))
        estimates = np.array([measure(trials[np.concatenate([members[number] for number in row])]) for row in drawn])
    tail = (1.0 - level) / 2.0
    low, high = np.quantile(estimates, [tail, 1.0 - tail])
    return float(low), float(high)


def spatial_blocks(x: ArrayLike, y: ArrayLike, side: float) -> NDArray[np.int64]:
    """Label of the square block, ``side`` long, in which each point lies: (N,) integers; same units for all three."""
    if not side > 0:
        raise ValueError(f"the side of a block must be positive, not {side}")
    cells = np.stack([np.floor(np.asarray(x, float) / side), np.floor(np.asarray(y, float) / side)], axis=-1)
    _, labels = np.unique(cells, axis=0, return_inverse=True)
    return np.asarray(labels, dtype=np.int64).reshape(-1)


def _ranks(ranks: ArrayLike) -> Floats:
    values = _one_axis(ranks)
    if np.any(values < 0):
        raise ValueError(f"a rank is negative: {values.min():g}")
    return np.where(np.isnan(values) | (values < 1), np.inf, values)


def _errors(errors_m: ArrayLike) -> Floats:
    values = _one_axis(errors_m)
    if np.any(values < 0):
        raise ValueError(f"an error is negative: {np.nanmin(values):g}")
    return np.where(np.isnan(values), np.inf, values)


def _confidences(confidences: ArrayLike) -> Floats:
    values = _one_axis(confidences)
    if not np.all((values >= 0) & (values <= 1)):
        raise ValueError("a confidence is not in 0..1")
    return values


def _flags(flags: ArrayLike) -> NDArray[np.bool_]:
    return _one_axis(flags).astype(bool)


def _one_axis(values: ArrayLike) -> Floats:
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 1 or array.size == 0:
        raise ValueError(f"one value a trial is needed, not an array of shape {array.shape}")
    return array


def _same_length(first: NDArray[np.generic], second: NDArray[np.generic]) -> None:
    if first.shape[0] != second.shape[0]:
        raise ValueError(f"lengths differ: {first.shape[0]} and {second.shape[0]}")
