from __future__ import annotations

import math

import numpy as np
import pytest

from backend.geolocation.confidence import COEFFICIENTS
from backend.geolocation.posterior import place_confidences, posterior_map, temperature_of


def test_the_temperature_is_the_inverse_of_the_calibrated_lead() -> None:
    # The log odds grow by 25 sqrt(4) = 50 a unit of lead.
    assert temperature_of({"lead": 25.0}, 4) == pytest.approx(0.02)
    assert temperature_of({"peak": 3.0}, 1) == pytest.approx(1.0 / COEFFICIENTS["lead"])


def test_probabilities_by_hand() -> None:
    # The best place is the first cell; the second is e times less likely, the third unknown, the fourth e^2 times.
    evidence = np.array([[0.5, 0.4, np.nan, 0.3]])
    found = posterior_map(evidence, (0.5, 0.5), 0.6, 0.1, 0.4)
    expected = [0.6, 0.6 / math.e, np.nan, 0.6 / math.e**2]
    np.testing.assert_allclose(found.probability[0], expected)
    assert found.elsewhere == pytest.approx(1.0 - np.nansum(expected))


def test_other_places_share_what_the_best_one_leaves() -> None:
    found = posterior_map(np.full((1, 5), 0.2), (0.5, 2.5), 0.5, 0.1, 0.4)
    np.testing.assert_allclose(found.probability[0], [0.125, 0.125, 0.5, 0.125, 0.125])
    assert found.elsewhere == 0.0


def test_the_best_place_is_as_probable_as_its_confidence_over_all_its_cells() -> None:
    evidence = np.random.default_rng(0).normal(0.0, 0.05, (40, 50))
    evidence[20:23, 30:33] += 0.5
    found = posterior_map(evidence, (21.5, 31.5), 0.9, 0.02, 3.0)
    assert found.probability[18:26, 28:36].sum() == pytest.approx(0.9, abs=1e-6)
    assert found.probability.sum() + found.elsewhere == pytest.approx(1.0)
    assert found.probability.min() >= 0.0


@pytest.mark.parametrize("confidence", [0.0, 1.0])
def test_no_and_full_confidence(confidence: float) -> None:
    found = posterior_map(np.array([[0.5, 0.1]]), (0.5, 0.5), confidence, 0.02, 0.4)
    assert found.probability[0, 0] == confidence and found.elsewhere == pytest.approx(1.0 - confidence, abs=1e-6)


def test_nothing_known_lies_elsewhere() -> None:
    found = posterior_map(np.full((2, 2), np.nan), (0.5, 0.5), 0.7, 0.02, 1.0)
    assert np.isnan(found.probability).all() and found.elsewhere == 1.0


def test_runners_up_by_hand() -> None:
    assert place_confidences(0.5, [0.4, 0.3], 0.6, 0.1) == pytest.approx((0.6 / math.e, 0.6 / math.e**2))
    assert sum(place_confidences(0.5, [0.5, 0.5, 0.5], 0.6, 0.1)) == pytest.approx(0.4)
    assert place_confidences(0.5, [], 0.6, 0.1) == ()
    assert place_confidences(0.5, [0.4], 0.0, 0.1) == (0.0,)


def test_a_best_place_off_the_known_cells_goes_to_the_nearest() -> None:
    evidence = np.full((6, 30), np.nan, np.float32)
    evidence[5, 29], evidence[0, 0] = 0.3, 0.5
    found = posterior_map(evidence, (8.0, 24.0), 0.7, 0.1, 1.0)
    assert found.probability.dtype == np.float32 and found.probability[5, 29] == pytest.approx(0.7)
    assert found.probability[0, 0] == pytest.approx(0.3) and found.elsewhere == pytest.approx(0.0, abs=1e-6)
