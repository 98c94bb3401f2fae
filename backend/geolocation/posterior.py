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
    known = np.isfinite(evidence)
    probability = np.full(evidence.shape, np.nan)
    if not known.any():
        return Posterior(probability, 1.0)
    rows, cols = np.ogrid[: evidence.shape[0], : evidence.shape[1]]
    away = np.hypot(rows + 0.5 - best_cell[0], cols + 0.5 - best_cell[1])
    inside = known & (away <= max(radius_cells, float(away[known].min())))
    outside = known & ~inside
    odds = np.exp(np.clip((evidence[known] - evidence[inside].max()) / temperature, -700.0, 700.0))
    weight = np.zeros(evidence.shape)
    weight[known] = odds
    here, others = float(weight[inside].sum()), float(weight[outside].sum())
    taken = min(confidence * others / here, 1.0 - confidence)
    probability[inside] = weight[inside] * confidence / here
    probability[outside] = weight[outside] * (taken / others if others > 0.0 else 0.0)
    return Posterior(probability, max(0.0, 1.0 - confidence - taken))


def place_confidences(
    best_evidence: float, others: Sequence[float], confidence: float, temperature: float
) -> Tuple[float, ...]:
    """Probability of each runner-up by its evidence; with the best place's confidence they sum to at most 1."""
    odds = [confidence * math.exp(max(-700.0, min(50.0, (item - best_evidence) / temperature))) for item in others]
    total = sum(odds)
    share = min(1.0, (1.0 - confidence) / total) if total > 0.0 else 0.0
    return tuple(value * share for value in odds)
