"""How well a similarity tells pairs of the same place from others: figures of a yes-or-no question.

Pure functions of arrays. A threshold is only ever one that was fixed before (:func:`at_threshold`), or moves over all
values (the others): a false positive rate that is lower because the threshold moved is no gain.
"""

from __future__ import annotations

import math
from typing import Dict, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

FALSE_POSITIVE_RATES = (0.04, 0.05)
"""At which recall is given: those of the published comparison."""


def at_threshold(similarity: ArrayLike, same: ArrayLike, threshold: float) -> Dict[str, float]:
    """``accuracy``, ``precision``, ``recall`` and ``fpr`` if pairs at or above a threshold count as the same.

    Args:
        similarity: (N,); nan counts as the lowest.
        same: (N,) bool, which pairs are of one place; both kinds must occur.

    Returns:
        Fractions; ``precision`` is nan where nothing reaches the threshold.

    Raises:
        ValueError: lengths differ, or one of both kinds is missing.
    """
    values, truth = _checked(similarity, same)
    yes = values >= threshold
    return {
        "accuracy": float((yes == truth).mean()),
        "precision": float(truth[yes].mean()) if yes.any() else math.nan,
        "recall": float(yes[truth].mean()),
        "fpr": float(yes[~truth].mean()),
    }


def auroc(similarity: ArrayLike, same: ArrayLike) -> float:
    """Chance that a pair of one place is more similar than one that is not; equals count half.

    By ranks, as the statistic of Mann and Whitney 1947 (doi 10.1214/aoms/1177730491); arguments as above.
    """
    values, truth = _checked(similarity, same)
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    rank = (np.cumsum(counts) - (counts - 1) / 2.0)[place.reshape(-1)]
    positives, negatives = int(truth.sum()), int((~truth).sum())
    return float((rank[truth].sum() - positives * (positives + 1) / 2.0) / (positives * negatives))


def recall_at_fpr(
    similarity: ArrayLike, same: ArrayLike, rates: Sequence[float] = FALSE_POSITIVE_RATES
) -> Dict[str, float]:
    """Largest recall with at most such a share of false positives: ``{"0.04": ..., "0.05": ...}``."""
    values, truth = _checked(similarity, same)
    recall, fpr = _curve(values, truth)
    return {f"{rate:g}": float(recall[fpr <= rate + 1e-12].max()) for rate in rates}


def fpr95(similarity: ArrayLike, same: ArrayLike) -> float:
    """Smallest share of false positives with a recall of at least 95 %."""
    values, truth = _checked(similarity, same)
    recall, fpr = _curve(values, truth)
    return float(fpr[recall >= 0.95 - 1e-12].min())


def _curve(values: NDArray[np.float64], truth: NDArray[np.bool_]) -> "tuple[NDArray[np.float64], NDArray[np.float64]]":
    """Recall and false positive rate of all thresholds, from none above to all."""
    order = np.argsort(-values, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(values[order])), len(values) - 1)  # equals pass a threshold together
    hits, wrong = np.cumsum(truth[order])[ends], np.cumsum(~truth[order])[ends]
    return np.append(0.0, hits / truth.sum()), np.append(0.0, wrong / (~truth).sum())


def _checked(similarity: ArrayLike, same: ArrayLike) -> "tuple[NDArray[np.float64], NDArray[np.bool_]]":
    values, truth = np.asarray(similarity, float), np.asarray(same).astype(bool)
    if values.shape != truth.shape or values.ndim != 1:
        raise ValueError(f"similarities of shape {values.shape} for answers of shape {truth.shape}")
    if truth.all() or not truth.any():
        raise ValueError("pairs of one place and pairs of two are both needed")
    return np.nan_to_num(values, nan=-np.inf, posinf=np.inf, neginf=-np.inf), truth
