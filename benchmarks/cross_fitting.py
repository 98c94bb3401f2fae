"""Confidences that no strip had a part in fitting: by folds of whole places, logistic or isotonic on top."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Sequence

import numpy as np

from backend.evaluation.metrics import spatial_blocks

Records = List[Dict[str, Any]]
BLOCK_PX = 2048
"""A strip of 8 patches of 128 px is half as long."""
FOLDS = 5


def places(records: Records) -> np.ndarray:
    """(N,) number of the block of ground that each strip was cut from; the absent ones come from another raster."""
    x, y = (np.array([float(record[name]) for record in records]) for name in ("x_px", "y_px"))
    absent = np.array([not record["present"] for record in records])
    return 2 * spatial_blocks(x, y, BLOCK_PX) + absent


def folds_of(blocks: np.ndarray, seed: int, folds: int = FOLDS) -> np.ndarray:
    """(N,) fold 0..folds-1 of each strip: all of a block have the same."""
    labels, number = np.unique(blocks, return_inverse=True)
    order = np.random.default_rng(seed).permutation(len(labels))
    return (order % folds)[number]


def held_out(fold: np.ndarray, fitted: Callable[[np.ndarray], Callable[[np.ndarray], np.ndarray]]) -> np.ndarray:
    """(N,) confidences, of each fold by what was fitted to the others.

    Args:
        fold: (N,) of each strip.
        fitted: numbers of the strips to fit to -> what gives the confidences of others by their numbers.
    """
    sure = np.zeros(len(fold))
    for number in np.unique(fold):
        there = np.flatnonzero(fold == number)
        sure[there] = fitted(np.flatnonzero(fold != number))(there)
    return sure


def isotonic(values: np.ndarray, right: Sequence[float]) -> Callable[[np.ndarray], np.ndarray]:
    """The never falling function of a value that fits outcomes best, by pooling neighbours that fall.

    Each step has half a success and half a failure added, so that none is certain; between steps it is linear. Zadrozny
    and Elkan 2002, doi:10.1145/775047.775151, section 3; the additions are ours.

    Args:
        values: (N,); right: (N,) 0 or 1.
    """
    order = np.argsort(values, kind="stable")
    levels: List[List[float]] = []  # successes, count, first and last value
    for value, outcome in zip(values[order].tolist(), np.asarray(right, float)[order].tolist()):
        levels.append([outcome, 1.0, value, value])
        while len(levels) > 1 and levels[-2][0] * levels[-1][1] >= levels[-1][0] * levels[-2][1]:
            successes, count, _, last = levels.pop()
            levels[-1] = [levels[-1][0] + successes, levels[-1][1] + count, levels[-1][2], last]
    at = [end for level in levels for end in level[2:]]
    chance = [(level[0] + 0.5) / (level[1] + 1.0) for level in levels for _ in range(2)]
    return lambda others: np.interp(others, at, np.maximum.accumulate(chance))


def log_odds(sure: np.ndarray) -> np.ndarray:
    """Logarithm of the odds, of probabilities held off 0 and 1."""
    kept = np.clip(sure, 1e-9, 1.0 - 1e-9)
    return np.log(kept / (1.0 - kept))


def log_loss(sure: np.ndarray, right: np.ndarray) -> float:
    """Mean negative logarithm of the probability of what came to pass; at most 6.9 a strip."""
    kept = np.clip(sure, 1e-3, 1.0 - 1e-3)
    return float(-np.mean(np.where(right, np.log(kept), np.log(1.0 - kept))))
