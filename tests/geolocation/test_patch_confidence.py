from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch

from backend.geolocation.hypotheses import Hypothesis
from backend.geolocation.patch_confidence import PATCH_COEFFICIENTS, SUREST, patch_confidence, patch_features
from backend.geolocation.refinement import RefinedHypothesis, standing_out
from backend.geolocation.strip_patches import Pose


def test_a_patch_is_as_sure_as_its_strip_at_most_and_less_so_the_further_it_strays() -> None:
    found = [patch_confidence(0.9, float(off), 0.3) for off in np.linspace(0.0, 0.25, 26)]
    assert found[0] == pytest.approx(0.9 * SUREST)
    assert all(later <= earlier for earlier, later in itertools.pairwise(found))
    assert found[-1] < 0.01
    assert patch_confidence(0.9, 0.0, -0.1) == pytest.approx(0.45)
    assert patch_confidence(0.0, 0.0, 0.3) == 0.0


def test_where_the_log_odds_are_none_a_patch_is_half_as_sure_as_its_strip() -> None:
    off = -PATCH_COEFFICIENTS["intercept"] / PATCH_COEFFICIENTS["off"]
    assert 0.03 < off < 10.0 / 128.0  # what strays by more than what counts as right is seldom right
    assert patch_confidence(0.8, off, 0.3) == pytest.approx(0.4)


def test_only_patches_that_are_put_elsewhere_are_off() -> None:
    offsets = np.array([[3.0, 4.0], [30.0, 40.0]])
    numbers = np.array([0.2, 0.1])
    best = RefinedHypothesis(
        Hypothesis(Pose(0.0, 1.0), 0.0, 0.0, 0.3), numbers, numbers, offsets, np.array([True, False]), numbers, numbers
    )
    near, far = patch_features(best, 100)
    assert (near["agrees"], near["off"], near["similarity"]) == (1.0, 0.05, 0.2)
    assert (far["agrees"], far["off"]) == (0.0, 0.0)


def test_how_a_peak_stands_out() -> None:
    responses = torch.zeros(2, 17, 17)
    responses[0, ::2] = 0.1  # beside the peak, rows of 0.1 and 0
    responses[0, 8, 8], responses[0, 0, 0] = 0.5, 0.3
    responses[0, 8, 12] = 0.4  # belongs to the peak
    lead, prominence = standing_out(responses)
    away = np.maximum(*np.abs(np.mgrid[-8:9, -8:9])) > 4
    beside = responses[0].numpy()[away]
    assert lead[0] == pytest.approx(0.2 / beside.std(), rel=1e-4)
    assert prominence[0] == pytest.approx((0.5 - beside.mean()) / beside.std(), rel=1e-4)
    assert lead[1] == prominence[1] == 0.0
    assert [part.tolist() for part in standing_out(torch.full((1, 17, 17), -2.0))] == [[0.0], [0.0]]
