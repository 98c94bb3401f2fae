from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.georeference_trials import (
    GeoreferenceTrial,
    MapErrors,
    georeference_summary,
    georeference_trial,
    map_errors,
)
from backend.evaluation.places import ValidPlaces
from backend.evaluation.strip_cuts import StripCut, StripPlan, cut_strips
from backend.geolocation.residual_choice import ModelChoice
from backend.geolocation.residual_models import SIMILARITY, Frame, StripModel
from backend.geolocation.strip_transform import StripFit
from backend.progress import Progress

CPU = torch.device("cpu")


@dataclass(frozen=True)
class Answer:
    """What of a location the trial reads."""

    transform: Optional[Affine]
    confidence: float = 0.75


@pytest.fixture(scope="module")
def pair(files: object) -> AlignedPair:
    return open_pair(files.sar, files.optical)


@pytest.fixture(scope="module")
def cut(pair: AlignedPair) -> StripCut:
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    plan = StripPlan(4, 128, heading_known=True, scale_tolerance=0.0, shear=0.0, bend_px=4.0)
    return next(iter(cut_strips(pair.sar, pair.sar_radiometry, places, plan, 1, np.random.default_rng(3))))


def test_a_located_strip_is_georeferenced_in_both_ways(pair: AlignedPair, cut: StripCut) -> None:
    trial = georeference_trial(cut, pair, lambda strip: Answer(cut.truth.straight), CPU)
    assert trial.center_error_px <= 4.0 * 2.0**0.5 and trial.confidence == 0.75
    assert trial.kind and trial.rigid is not None and trial.chosen is not None and trial.checked is not None
    assert trial.chosen.grid_rmse_px < 2.0 and trial.chosen.grid_rmse_px <= trial.rigid.grid_rmse_px + 0.1
    assert trial.points >= trial.used >= 8 and trial.checked.num == trial.points


@pytest.mark.parametrize("transform", [None, Affine.translation(300.0, 300.0)])
def test_a_strip_that_was_not_found_is_not_tied(pair: AlignedPair, cut: StripCut, transform: Optional[Affine]) -> None:
    trial = georeference_trial(cut, pair, lambda strip: Answer(transform), CPU)
    assert trial.kind == "" and trial.rigid is None and trial.center_error_px > 15.0


def test_errors_of_a_shift_by_hand() -> None:
    strip = StripCut(
        np.zeros((1, 20, 40), np.float32), np.ones((20, 40), bool), Affine.translation(10.0, 20.0), 0.0, 1.0
    )
    model = StripModel(
        SIMILARITY, Frame.of_strip((20, 40)), np.array([10.0 + 20.0 + 3.0 + 1j * (20.0 + 10.0 + 4.0), 20.0])
    )
    fit = StripFit(
        Affine.translation(13, 24), "similarity", np.zeros((0, 2)), np.zeros(0, bool), 0.0, ModelChoice(model, {})
    )
    pixels = np.array([[0.0, 10.0], [20.0, 10.0], [40.0, 10.0]])
    content = (pixels, pixels + [13.0, 24.0 + 2.0])  # 3 and 4 px right of and below the grid's truth, 2 more in content
    errors = map_errors(fit, strip, content)
    assert errors is not None and errors.grid_rmse_px == pytest.approx(5.0)
    assert (errors.content_rmse_px, errors.content_median_px) == pytest.approx((2.0, 2.0))
    few = map_errors(fit, strip, (pixels[:2], pixels[:2]))
    assert few is not None and np.isnan(few.content_rmse_px)
    assert map_errors(None, strip, content) is None


def test_summary_by_hand() -> None:
    def trial(rigid_px: float, chosen_px: float) -> GeoreferenceTrial:
        errors = [MapErrors(value, value, value) for value in (rigid_px, chosen_px)]
        return GeoreferenceTrial(0.0, 1.0, 1.0, 0.9, "affine", *errors)

    found = georeference_summary([trial(3.0, 1.0), trial(5.0, 1.0), GeoreferenceTrial(0.0, 1.0, 99.0, 0.1)])
    assert (found["num_strips"], found["located"], found["tied"]) == (3, 2, 2)
    assert found["rigid"]["content_rmse_px"] == 4.0 and found["chosen"]["content_rmse_px"] == 1.0
    assert found["gain_px"] == 3.0 and 2.0 <= found["gain_interval_px"][0] <= 3.0 <= found["gain_interval_px"][1] <= 4.0
    assert found["kinds"] == {"affine": 2} and found["check_rmse_px"] is None
    nothing = georeference_summary([GeoreferenceTrial(0.0, 1.0, 99.0, 0.1)])
    assert nothing["gain_px"] is None and nothing["rigid"]["grid_rmse_px"] is None
