"""Calibrated confidence of a location, the threshold of acceptance, and reasons in words.

A logistic model of a few features (:func:`backend.geolocation.locate.describe_outcome`), fitted by
``benchmarks/fit_confidence.py`` to strips of 1 to 8 patches, present and absent, heading known and unknown: that of
``structural`` to strips of california_east, validated on california_west (docs/results/location.md), that of the
encoder to strips of california_west, judged by cross-fitting (docs/results/confidence.md).

How high a similarity is that means something differs from descriptor to descriptor, so each has a fit of its own: that
of ``structural`` stands here, a trained model's in its card. A model without one can show a place, but nobody knows
how often it is right: its confidence is held below the threshold, and the reason says why.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Mapping, Optional

import numpy as np

from ..descriptors.face import Descriptor, fitted_confidence
from ..errors import ModelError
from .strip_patches import StripImage

ACCEPT_CONFIDENCE = 0.8
"""A strip is accepted from this confidence on."""

COEFFICIENTS: Dict[str, float] = {
    "intercept": -9.131,
    "agreement": 3.975,
    "lead": 52.2,
    "peak": 23.22,
}
"""Fitted to ``structural``."""

UNCALIBRATED_LIMIT = 0.5
"""The highest confidence where none was fitted to the descriptor: as likely wrong as right, for all that is known."""

_SUREST = 1e-6

_OURS = ("structural", "ncc")
"""Descriptors judged by :data:`COEFFICIENTS`; ``ncc`` is an opponent in benchmarks only."""


@dataclass(frozen=True)
class Calibration:
    """How sure a location by one descriptor is.

    Attributes:
        weights: intercept and weights of some terms of :func:`derived`.
        note: that the weights were not fitted to the descriptor; empty where they were.
    """

    weights: Mapping[str, float]
    note: str = ""

    @property
    def is_fitted(self) -> bool:
        """Whether the weights were fitted to the descriptor."""
        return not self.note

    def confidence(self, features: Mapping[str, float]) -> float:
        """:func:`location_confidence`, at most :data:`UNCALIBRATED_LIMIT` where nothing was fitted."""
        found = location_confidence(features, self.weights)
        return found if self.is_fitted else min(found, UNCALIBRATED_LIMIT)


def calibration_of(descriptor: Descriptor) -> Calibration:
    """The fit that belongs to a descriptor: its own, or that of ``structural`` in its place.

    Raises:
        ModelError: its own names terms that do not exist, or has no intercept.
    """
    weights: Optional[Mapping[str, float]] = fitted_confidence(descriptor)
    if weights is None:
        note = "" if descriptor.name in _OURS else f"confidence is not calibrated for {descriptor.name!r}"
        return Calibration(COEFFICIENTS, note)
    if "intercept" not in weights or not set(weights) - {"intercept"} <= set(TERMS):
        raise ModelError(
            f"the confidence in the card of {descriptor.name!r} has the terms {', '.join(sorted(weights))}",
            f"It needs an intercept and some of {', '.join(TERMS)}; fit it again.",
        )
    return Calibration(weights)


TERMS = ("agreeing_root", "agreement", "lead", "peak", "log_num_poses")
"""Names of the terms of :func:`derived`."""


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


def location_confidence(features: Mapping[str, float], weights: Mapping[str, float] = COEFFICIENTS) -> float:
    """Probability, 0..1, that the chosen place is the right one, under weights of the terms."""
    terms = derived(features)
    logit = weights["intercept"] + sum(weight * terms[name] for name, weight in weights.items() if name != "intercept")
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))


def strip_accepted(confidence: float) -> bool:
    """Whether a location of this confidence is accepted."""
    return confidence >= ACCEPT_CONFIDENCE


def refusal_reason(features: Mapping[str, float], strip: StripImage, confidence: float, note: str = "") -> str:
    """Why a strip was not accepted, in a sentence for a person; ``note`` is that of the calibration."""
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
    if note:
        also = "" if confidence >= UNCALIBRATED_LIMIT else "; besides, " + why
        return "Not accepted: {}, so how likely this place is right cannot be told{}.".format(note, also)
    return "Not accepted (confidence {:.0f} %): {}.".format(100.0 * confidence, why)


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


def graph_confidence(
    probability: np.ndarray, at_strip: Optional[int], strip_confidence: float, num_patches: int
) -> np.ndarray:
    """Probability of each candidate place of one patch as a re-ranker sees them; together at most 1.

    The place where the strip puts the patch has the strip's confidence; of a single patch the mean of its log odds and
    the re-ranker's, which knows more of the place than the strip's few numbers do (docs/results/confidence.md). The
    others, and *none of these*, share what is left as the re-ranker has it.

    Args:
        probability: (k,) that each is right, by the re-ranker.
        at_strip: which of them lies where the strip puts the patch; None where none does.
    """
    if at_strip is None:
        return probability * (1.0 - strip_confidence)
    own = float(np.clip(probability[at_strip], _SUREST, 1.0 - _SUREST))
    sure = pooled(strip_confidence, own) if num_patches == 1 else strip_confidence
    shared = probability * ((1.0 - sure) / (1.0 - own))
    shared[at_strip] = sure
    return shared


def pooled(one: float, other: float) -> float:
    """The probability whose log odds are the mean of two others'."""
    clipped = (min(max(value, _SUREST), 1.0 - _SUREST) for value in (one, other))
    return 1.0 / (1.0 + math.exp(-0.5 * sum(math.log(value / (1.0 - value)) for value in clipped)))
