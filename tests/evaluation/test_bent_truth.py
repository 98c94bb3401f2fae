from __future__ import annotations

import math

import numpy as np
import pytest

from backend.affine import Affine
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.bent_truth import BentTruth, Wave
from backend.evaluation.places import ValidPlaces
from backend.evaluation.strip_cuts import StripPlan, cut_strips
from backend.progress import Progress
from backend.rasters.tiles import Window

ACROSS = Wave(4.0, 0.5, 0.0)  # half a wave: 4 px off in the middle, none at the ends
NONE = Wave(0.0, 1.0, 0.0)


def test_a_bow_by_hand() -> None:
    truth = BentTruth(Affine.translation(100.0, 200.0), NONE, ACROSS, (64, 256))
    assert truth.apply(0.0, 32.0) == pytest.approx((100.0, 232.0))
    assert truth.apply(128.0, 32.0) == pytest.approx((228.0, 236.0))
    assert truth.apply(256.0, 32.0) == pytest.approx((356.0, 232.0), abs=1e-9)


def test_an_upright_strip_bends_sideways() -> None:
    truth = BentTruth(Affine.scaling(2.0, 2.0), ACROSS, NONE, (256, 64))
    assert truth.apply(32.0, 128.0) == pytest.approx((64.0, 2.0 * (128.0 + 4.0)))  # along is down the rows
    assert BentTruth(Affine.scaling(2.0, 2.0), NONE, ACROSS, (256, 64)).apply(32.0, 128.0) == pytest.approx(
        (2.0 * 36.0, 256.0)
    )


def test_waves_keep_to_their_limit() -> None:
    generator = np.random.default_rng(0)
    for _ in range(20):
        wave = Wave.drawn(5.0, generator)
        assert 2.5 <= wave.amplitude_px <= 5.0 and np.abs(wave.at(np.linspace(0, 1, 99))).max() <= 5.0


@pytest.fixture(scope="module")
def pair(files: object) -> AlignedPair:
    return open_pair(files.sar, files.optical)


def test_cut_strips_show_what_lies_at_their_true_places(pair: AlignedPair) -> None:
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    plan = StripPlan(3, 64, heading_known=True, scale_tolerance=0.0, shear=0.03, bend_px=4.0)
    whole = pair.sar_image(Window(0, 0, 640, 640))[0][0]
    for cut in cut_strips(pair.sar, pair.sar_radiometry, places, plan, 3, np.random.default_rng(0)):
        assert isinstance(cut.truth, BentTruth) and cut.valid.all()
        height, width = cut.valid.shape
        rng = np.random.default_rng(1)
        seen, there = [], []
        for _ in range(300):
            col, row = int(rng.integers(4, width - 4)), int(rng.integers(4, height - 4))
            x, y = cut.truth.apply(col + 0.5, row + 0.5)
            seen.append(cut.image[0, row, col])
            there.append(whole[math.floor(y), math.floor(x)])
        assert np.corrcoef(seen, there)[0, 1] > 0.75
        off = [cut.truth.straight.apply(x, y) for x, y in ((0.0, 0.0), (width, height))]
        bent = cut.truth.apply_all([(0.0, 0.0), (float(width), float(height))])
        assert max(math.dist(a, b) for a, b in zip(off, bent)) <= 4.0 * 2.0**0.5 + 1e-9
