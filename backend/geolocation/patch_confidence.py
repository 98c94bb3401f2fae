"""Confidence of single patches of a located strip: that of the strip, times how likely the patch is true to it.

The second factor is a logistic model fitted to patches of strips rightly located whose truth is known
(``benchmarks/confidence.py``, docs/results/confidence.md), of one term: how far the patch strays from where the strip
puts it, which is on no descriptor's own scale. Whether it agrees, how similar it is and how far its best place stands
out told nothing beyond that.
"""

from __future__ import annotations

import math
from typing import Dict, List

import numpy as np

from .refinement import RefinedHypothesis

RIGHT_SIDES = 10.0 / 128.0
"""A patch is right where its place is at most so many of its sides from that of its content."""

PATCH_COEFFICIENTS: Dict[str, float] = {"intercept": 9.279, "off": -136.8}

SUREST = 0.99
"""The highest share: some hundred patches cannot tell more, however far a fit reaches."""

_UNSEEN_SHARE = 0.5
"""Of the strip's confidence, for a patch that shows nothing alike at all."""


def patch_features(best: RefinedHypothesis, patch_px: int) -> List[Dict[str, float]]:
    """What was seen of each patch at the place of its strip.

    ``agrees``: 1 where its own best place is the predicted one, and it is put there; else 0, and it is put where the
    strip predicts it. ``off``: how far the place it is put at lies from the predicted one, in sides of the patch.
    ``similarity``: at the predicted place. ``lead``, ``prominence``: of its best place nearby, see
    :func:`~backend.geolocation.refinement.standing_out`.
    """
    columns = {
        "agrees": best.agrees.astype(float),
        "off": np.where(best.agrees, np.hypot(*best.offset_px.T) / patch_px, 0.0),
        "similarity": best.similarity,
        "lead": best.lead,
        "prominence": best.prominence,
    }
    return [{name: float(values[query]) for name, values in columns.items()} for query in range(len(best.agrees))]


def patch_confidence(strip_confidence: float, off_sides: float, similarity: float) -> float:
    """Probability that a patch's place is right: strip right, and patch true to it; never above the strip's.

    Args:
        off_sides: how far its place lies from where the strip puts it, see :func:`patch_features`.
        similarity: 0 or less where the patch shows nothing of what is there.
    """
    logit = PATCH_COEFFICIENTS["intercept"] + PATCH_COEFFICIENTS["off"] * off_sides
    true_to_it = min(SUREST, 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit)))))
    return strip_confidence * (true_to_it if similarity > 0.0 else _UNSEEN_SHARE)
