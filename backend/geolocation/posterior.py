"""How probable each place is: a softmax of the evidence at the calibrated temperature, with a share for elsewhere.

The confidence of a location is a logistic model of, among others, the lead of the best place over the next
(:mod:`.confidence`): the log odds between two places grow by its weight times ``sqrt(patches)`` for each unit of lead.
That weight is an inverse temperature. With it the odds of any cell against the best place follow from the difference of
their evidence, and the confidence fixes the total: the best place as a whole is as probable as its confidence says,
other places take what their odds give them, and what is left lies elsewhere: off the basemap, or not found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Mapping, Sequence, Tuple

import numpy as np

from .confidence import COEFFICIENTS

PLACE_RADIUS_PX = 15.0
"""Cells this near to the best place are that place: what calibration called right, 150 m of 10 m pixels."""

_LARGEST_EXPONENT = 80.0
"""Its exponential is still a number in single precision."""


@dataclass(frozen=True)
class Posterior:
    """Where the strip's centre may lie.

    Attributes:
        probability: (H, W) of each cell, NaN where none was searched; sums to ``1 - elsewhere``.
        elsewhere: probability that it is none of them.
    """

    probability: np.ndarray
    elsewhere: float


def temperature_of(weights: Mapping[str, float], num_patches: int) -> float:
    """Difference of evidence that makes a place e times less probable.

    Args:
        weights: of a :class:`backend.geolocation.confidence.Calibration`; the training-free descriptor's weight serves
            where they hold none for the lead.
        num_patches: of the strip, at least 1.
    """
    lead = weights.get("lead", 0.0)
    return 1.0 / ((lead if lead > 0.0 else COEFFICIENTS["lead"]) * math.sqrt(max(1, num_patches)))


def posterior_map(
    evidence: np.ndarray, best_cell: Tuple[float, float], confidence: float, temperature: float, radius_cells: float
) -> Posterior:
    """The probability of every cell.

    Args:
        evidence: (H, W), NaN where unknown.
        best_cell: (row, col) of the best place, fractions allowed, cell centres at .5.
        confidence: that the strip lies there, 0..1.
        temperature: see :func:`temperature_of`.
        radius_cells: how far the best place reaches; the nearest known cell belongs to it in any case.
    """
    if not np.isfinite(evidence).any():
        return Posterior(np.full(evidence.shape, np.nan, evidence.dtype), 1.0)
    around, inside = _place(evidence, best_cell, radius_cells)
    # One array of the size of the map, worked on in place: a large basemap has tens of millions of cells.
    weight = evidence - evidence[around][inside].max()
    weight /= temperature
    np.clip(weight, -_LARGEST_EXPONENT, _LARGEST_EXPONENT, out=weight)
    np.exp(weight, out=weight)
    near = weight[around][inside]
    here = float(near.sum(dtype=np.float64))
    weight[around][inside] = 0.0
    others = float(np.nansum(weight, dtype=np.float64))
    taken = min(confidence * others / here, 1.0 - confidence)
    weight *= taken / others if others > 0.0 else 0.0
    weight[around][inside] = near * (confidence / here)
    return Posterior(weight, max(0.0, 1.0 - confidence - taken))


def _place(
    evidence: np.ndarray, best_cell: Tuple[float, float], radius_cells: float
) -> "Tuple[Tuple[slice, slice], np.ndarray]":
    """The window around the best place, and which of its cells belong to that."""
    reach = math.ceil(radius_cells) + 1
    height, width = evidence.shape
    rows, cols = (
        slice(max(0, math.floor(at) - reach), max(0, min(size, math.floor(at) + reach + 1)))
        for at, size in zip(best_cell, (height, width))
    )

    def distance(row: np.ndarray, col: np.ndarray) -> np.ndarray:
        return np.hypot(row + 0.5 - best_cell[0], col + 0.5 - best_cell[1])

    known = np.isfinite(evidence[rows, cols])
    away = distance(np.arange(rows.start, rows.stop)[:, None], np.arange(cols.start, cols.stop)[None, :])
    if known.any():
        return (rows, cols), known & (away <= max(radius_cells, float(away[known].min())))
    at = np.argwhere(np.isfinite(evidence))
    row, col = (int(value) for value in at[np.argmin(distance(at[:, 0], at[:, 1]))])
    return (slice(row, row + 1), slice(col, col + 1)), np.ones((1, 1), bool)


def place_confidences(
    best_evidence: float, others: Sequence[float], confidence: float, temperature: float
) -> Tuple[float, ...]:
    """Probability of each runner-up by its evidence; with the best place's confidence they sum to at most 1."""
    odds = [confidence * math.exp(max(-700.0, min(50.0, (item - best_evidence) / temperature))) for item in others]
    total = sum(odds)
    share = min(1.0, (1.0 - confidence) / total) if total > 0.0 else 0.0
    return tuple(value * share for value in odds)
