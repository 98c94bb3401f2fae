from __future__ import annotations

import itertools

import numpy as np
import pytest

from backend.geolocation.confidence import (
    ACCEPT_CONFIDENCE,
    candidate_confidence,
    location_confidence,
    refusal_reason,
    strip_accepted,
)
from backend.geolocation.strip_patches import StripImage


def features(**changes: float) -> dict[str, float]:
    usual = {
        "peak": 0.15,
        "lead": 0.03,
        "prominence": 6.0,
        "agreement": 0.5,
        "agreeing": 4.0,
        "other_agreement": 0.1,
        "num_patches": 8.0,
        "log_num_poses": 0.0,
    }
    return {**usual, **changes}


def strip(contrast: float = 0.2) -> StripImage:
    image = np.random.default_rng(0).normal(0.5, contrast, (1, 64, 64)).astype(np.float32)
    return StripImage(image, np.ones((64, 64), bool))


@pytest.mark.parametrize("name, values", [("lead", np.linspace(-0.05, 0.3, 15)), ("peak", np.linspace(0.0, 0.6, 15))])
def test_more_evidence_never_lowers_the_confidence(name: str, values: np.ndarray) -> None:
    found = [location_confidence(features(**{name: float(value)})) for value in values]
    assert all(later >= earlier for earlier, later in itertools.pairwise(found))
    assert found[-1] > found[0]


def test_more_agreeing_patches_never_lower_the_confidence() -> None:
    found = [location_confidence(features(agreeing=float(n), agreement=n / 8.0)) for n in range(9)]
    assert all(later >= earlier for earlier, later in itertools.pairwise(found))
    assert found[-1] > found[0]


def test_confidence_is_a_probability() -> None:
    lowest = location_confidence(features(peak=-1.0, lead=-2.0, agreement=0.0, agreeing=0.0))
    highest = location_confidence(features(peak=1.0, lead=1.0, agreement=1.0, agreeing=100.0, num_patches=100.0))
    assert 0.0 <= lowest < 0.05
    assert 0.95 < highest <= 1.0


def test_nothing_in_common_is_not_accepted_and_everything_is() -> None:
    nothing = features(peak=0.02, lead=0.0, agreement=0.0, agreeing=0.0, prominence=1.0)
    assert not strip_accepted(location_confidence(nothing))
    everything = features(peak=0.4, lead=0.3, agreement=1.0, agreeing=8.0, prominence=20.0)
    assert strip_accepted(location_confidence(everything))


def test_accepted_from_the_threshold_on() -> None:
    assert strip_accepted(ACCEPT_CONFIDENCE)
    assert not strip_accepted(ACCEPT_CONFIDENCE - 1e-6)


@pytest.mark.parametrize(
    "changes, contrast, words",
    [
        ({}, 0.001, "too little texture"),
        ({"lead": 0.001, "agreement": 0.6, "other_agreement": 0.6}, 0.2, "several places"),
        ({"agreement": 0.125, "agreeing": 1.0, "lead": 0.02}, 0.2, "1 of 8 patches"),
        ({"agreement": 0.7, "agreeing": 6.0, "lead": 0.02}, 0.2, "longer strip"),
    ],
)
def test_reasons_fit_what_was_seen(changes: dict[str, float], contrast: float, words: str) -> None:
    reason = refusal_reason(features(**changes), strip(contrast), 0.37)
    assert words in reason
    assert "37 %" in reason
    assert reason.startswith("Not accepted") and reason.endswith(".") and "\n" not in reason


def test_a_strip_without_data_has_a_reason_too() -> None:
    empty = StripImage(np.zeros((1, 8, 8), np.float32), np.zeros((8, 8), bool))
    assert "texture" in refusal_reason(features(), empty, 0.0)


@pytest.mark.parametrize("rerank", ["consensus", "none"])
def test_candidates_share_one_probability(rerank: str) -> None:
    similarity = np.array([0.31, 0.30, 0.22, 0.1])
    found = candidate_confidence(np.array([0.1, 0.4, 0.2, 0.1]), similarity, 0.8, rerank)
    assert found.shape == (4,) and (found >= 0.0).all()
    assert found.sum() <= 1.0 + 1e-9
    assert int(found.argmax()) == (1 if rerank == "consensus" else 0)


def test_the_strips_own_place_gets_the_strips_confidence() -> None:
    found = candidate_confidence(np.array([0.1, 0.4]), np.array([0.3, 0.2]), 0.8, "consensus")
    assert found[1] == pytest.approx(0.8)


def test_one_candidate_and_none() -> None:
    assert candidate_confidence(np.array([0.2]), np.array([0.3]), 0.6, "consensus") == pytest.approx([0.6])
    assert candidate_confidence(np.zeros(0), np.zeros(0), 0.6, "consensus").shape == (0,)
