from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional

import numpy as np
import pytest

from backend.affine import Affine
from backend.errors import Cancelled
from backend.evaluation.location_trials import QuietProgress, placement_errors_px, run_trial, run_trials
from backend.evaluation.strip_cuts import StripCut
from backend.geolocation.strip_patches import StripImage
from backend.progress import Progress


@dataclass(frozen=True)
class FakeAnswer:
    transform: Optional[Affine]
    accepted: bool = True
    confidence: float = 0.75
    reason: str = ""
    features: Dict[str, float] = field(default_factory=lambda: {"peak": 0.25})


CUT = StripCut(np.zeros((1, 20, 40), np.float32), np.ones((20, 40), bool), Affine.translation(100.0, 200.0), 0.0, 1.0)


def test_errors_of_a_shift_are_the_same_everywhere() -> None:
    assert placement_errors_px(Affine.translation(103, 204), CUT.truth, (20, 40)) == pytest.approx((5.0, 5.0))


def test_errors_of_a_growth_about_the_centre_show_at_the_corners() -> None:
    # 10 % larger about the centre (20, 10): the corners, 22.36 px away, move by 2.236 px.
    found = Affine(1.1, 0.0, 100.0 - 2.0, 0.0, 1.1, 200.0 - 1.0)
    assert placement_errors_px(found, CUT.truth, (20, 40)) == pytest.approx((0.0, np.hypot(2.0, 1.0)))


def test_the_locator_sees_the_strip_and_nothing_else() -> None:
    seen = []

    def locator(strip: StripImage) -> FakeAnswer:
        seen.append(strip)
        return FakeAnswer(Affine.translation(100.0, 206.0))

    trial = run_trial(CUT, True, locator)
    assert seen[0].image is CUT.image and seen[0].valid is CUT.valid
    assert (trial.error_px, trial.accepted, trial.confidence) == (6.0, True, 0.75)
    assert trial.shift_px == (0.0, 6.0)
    assert (trial.center_x_px, trial.center_y_px, trial.features) == (120.0, 210.0, {"peak": 0.25})


@pytest.mark.parametrize("is_present, transform", [(True, None), (False, Affine.translation(100.0, 200.0))])
def test_no_answer_and_no_truth_are_infinitely_wrong(is_present: bool, transform: Optional[Affine]) -> None:
    trial = run_trial(CUT, is_present, lambda strip: FakeAnswer(transform))
    assert np.isinf(trial.error_px) and np.isinf(trial.corner_rms_px) and trial.shift_px is None


def test_every_strip_is_counted_and_cancel_takes_effect() -> None:
    progress = Progress()
    answers = iter([FakeAnswer(None), FakeAnswer(CUT.truth)])
    assert [t.error_px for t in run_trials([CUT, CUT], 2, True, lambda s: next(answers), progress)] == [np.inf, 0.0]
    quiet = QuietProgress(progress)
    quiet.start("stage", 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        quiet.advance()
    with pytest.raises(Cancelled):
        run_trials([CUT], 1, True, lambda strip: FakeAnswer(None), progress)
