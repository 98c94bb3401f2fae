"""Calibrated confidence of a location, the threshold of acceptance, and reasons in words.

A logistic model of a few features (:func:`backend.geolocation.locate.describe_outcome`), fitted by
``benchmarks/fit_confidence.py`` to strips cut from california_east, present and absent, of 1 to 8 patches, heading
known and unknown; validated on california_west (docs/results/location.md).
"""

from __future__ import annotations

import math
from typing import Dict, Mapping

import numpy as np

from .strip_patches import StripImage

ACCEPT_CONFIDENCE = 0.8
"""A strip is accepted from this confidence on."""

COEFFICIENTS: Dict[str, float] = {
    "intercept": -9.131,
    "agreement": 3.975,
    "lead": 52.2,
    "peak": 23.22,
}


def derived(features: Mapping[str, float]) -> Dict[str, float]:
    """The terms of the model: some features as they are, some bent to be linear in the log odds."""
    count = max(features["num_patches"], 1.0)
    return {
        "agreeing_root": math.sqrt(max(features["agreeing"], 0.0)),
        "agreement": features["agreement"],
        "lead": features["lead"] * math.sqrt(count),
        "peak": features["peak"] * math.sqrt(count),
        "log_num_poses": features["log_num_poses"],
    }


def location_confidence(features: Mapping[str, float]) -> float:
    """Probability, 0..1, that the chosen place is the right one."""
    terms = derived(features)
    logit = COEFFICIENTS["intercept"] + sum(
        weight * terms[name] for name, weight in COEFFICIENTS.items() if name != "intercept"
    )
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))


def strip_accepted(confidence: float) -> bool:
    """Whether a location of this confidence is accepted."""
    return confidence >= ACCEPT_CONFIDENCE


def refusal_reason(features: Mapping[str, float], strip: StripImage, confidence: float) -> str:
    """Why a strip was not accepted, in a sentence for a person."""
    count = int(features["num_patches"])
    agreeing = int(features["agreeing"])
    texture = float(strip.image[0][strip.valid].std()) if strip.valid.any() else 0.0
    if texture < 0.02:
        why = "the strip shows too little texture (open water, bare or saturated ground) to be told apart"
    elif features["lead"] < 0.01 and features["other_agreement"] >= 0.75 * max(features["agreement"], 0.01):
        why = "several places fit about equally well"
    elif features["agreement"] < 0.4:
        why = (
            "only {} of {} patches agree with the best place, as happens when the strip lies outside the basemap, its "
            "pixel size or heading is not as stated, or the two sensors show little in common there"
        ).format(agreeing, count)
    else:
        why = "the best place does not stand out clearly; a longer strip, a known heading or a smaller area would help"
    return "Not accepted (confidence {:.0f} %): {}.".format(100.0 * confidence, why)


PATCH_RELIABILITY = {True: 0.95, False: 0.93}
"""Share of patches within 100 m of the grid's truth in strips rightly located: those that agree, and the others, which
are put where the strip predicts them. Measured on 12 strips of 8 patches of california_east (81 of 84, 12 of 12), by
the rule of succession."""


def patch_confidence(strip_confidence: float, agrees: bool, similarity: float) -> float:
    """Probability that a patch's place is right to within a quarter of its side: strip right, and patch true to it."""
    return strip_confidence * PATCH_RELIABILITY[agrees] if similarity > 0.0 else 0.5 * strip_confidence


def candidate_confidence(
    support: np.ndarray, similarity: np.ndarray, strip_confidence: float, rerank: str
) -> np.ndarray:
    """Probability of each candidate place of one patch; together at most 1.

    The strip's confidence goes to the place that the strip's evidence favours; what is left is shared among the others
    in proportion to the exponential of their similarity.

    Args:
        support: (k,) evidence of the strip at each place; similarity: (k,) of the patch alone.
    """
    if len(similarity) == 0:
        return similarity
    shares = np.exp(np.clip((similarity - similarity.max()) / 0.02, -30.0, 0.0))
    shares = shares / shares.sum()
    if rerank != "consensus":
        return shares * strip_confidence
    chosen = int(np.argmax(support))
    rest = np.delete(np.arange(len(shares)), chosen)
    confidence = np.empty_like(shares)
    confidence[chosen] = strip_confidence
    others = shares[rest].sum()
    confidence[rest] = (1.0 - strip_confidence) * 0.5 * (shares[rest] / others if others > 0.0 else 0.0)
    return confidence
