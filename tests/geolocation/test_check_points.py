from __future__ import annotations

import numpy as np
import pytest

from backend.affine import Affine
from backend.geolocation.check_points import check_points, fit_facts
from backend.geolocation.residual_choice import CheckedKind, ModelChoice
from backend.geolocation.residual_models import SIMILARITY, Frame, StripModel
from backend.geolocation.strip_transform import StripFit

SHAPE = (20, 40)
MODEL = StripModel(SIMILARITY, Frame.of_strip(SHAPE), np.array([100.0 + 50.0j, 20.0 + 0.0j]))


def fit_with(held_out_px: "list[float]", is_inlier: "list[bool]") -> StripFit:
    checked = {"similarity": CheckedKind(np.array(held_out_px), 4.0), "affine": CheckedKind(np.array(held_out_px), 9.0)}
    choice = ModelChoice(MODEL, checked if held_out_px else {})
    count = len(is_inlier)
    return StripFit(Affine.translation(80, 40), "similarity", np.zeros((count, 2)), np.array(is_inlier), 0.0, choice)


def test_figures_by_hand() -> None:
    found = check_points(fit_with([3.0, 4.0, 0.0, 12.0], [True, True, True, False]))
    assert found is not None and (found.num, found.num_wrong) == (4, 1)
    assert found.rmse_px == pytest.approx((25.0 / 3.0) ** 0.5)
    assert (found.median_px, found.median_all_px) == (3.0, 3.5)


def test_the_report_gives_metres_and_every_kind() -> None:
    facts = fit_facts(fit_with([3.0, 4.0, 0.0, 12.0], [True, True, True, False]), 10.0, SHAPE)
    assert facts["transform_kind"] == "similarity" and facts["bend_px"] == pytest.approx(0.0, abs=1e-9)
    assert facts["rmse_by_kind_px"] == {"similarity": 2.0, "affine": 3.0}
    assert facts["check_points"]["median_m"] == 30.0 and facts["check_points"]["num"] == 4


def test_nothing_was_held_out() -> None:
    assert check_points(fit_with([], [True] * 4)) is None
    assert fit_facts(fit_with([], [True] * 4), 10.0, SHAPE)["check_points"] is None
    assert fit_facts(None, 10.0, SHAPE) == {"transform_kind": "pose", "check_points": None}
