from __future__ import annotations

import numpy as np
import pytest

from backend.simulation.sar_geometry import fold, folded_range, visibility

INCIDENCE_DEG = 40.0
TAN = float(np.tan(np.deg2rad(INCIDENCE_DEG)))


@pytest.mark.parametrize("height_m", [10.0, 30.0, 60.0])
def test_shadow_behind_a_wall_is_height_times_tan_long(height_m: float) -> None:
    height = np.zeros((300, 1), np.float32)
    height[100:110] = height_m
    lit = visibility(height, INCIDENCE_DEG, 1.0).lit[:, 0]
    dark = np.flatnonzero(~lit)
    assert dark[0] == 110
    assert np.array_equal(dark, np.arange(dark[0], dark[-1] + 1))
    # The last roof sample lies at 109: darkness reaches h * tan(theta) beyond it.
    assert dark[-1] - 109 == pytest.approx(height_m * TAN, abs=1.0)


def test_flat_ground_is_seen_whole_and_steep_back_slopes_not_at_all() -> None:
    flat = visibility(np.zeros((20, 3), np.float32), INCIDENCE_DEG, 2.0)
    assert flat.lit.all()
    assert np.allclose(flat.seen, 1.0)
    # A slope falls away from the radar: it is seen while it is flatter than the ray (90 - theta from level).
    for slope, expected in ((0.95 / TAN, 1.0), (1.05 / TAN, 0.0)):
        away = -slope * np.arange(20, dtype=np.float32)[:, None]
        assert np.allclose(visibility(away, INCIDENCE_DEG, 1.0).seen, expected)


def test_wall_half_hidden_by_a_lower_one_shows_its_upper_part() -> None:
    height = np.zeros((60, 1), np.float32)
    height[10] = 10.0
    height[16:20] = 20.0
    seen = visibility(height, INCIDENCE_DEG, 1.0).seen[15, 0]
    # The ray over the first wall has sunk by 5 m / tan(theta) at the foot and by 6 m / tan(theta) at the top's sample.
    hidden = (10.0 - 5.0 / TAN) / (20.0 + 1.0 / TAN)
    assert seen == pytest.approx(1.0 - hidden, abs=1e-5)


def test_layover_moves_tops_towards_the_radar() -> None:
    height = np.array([[0.0], [25.0], [0.0]], np.float32)
    rows = folded_range(height, INCIDENCE_DEG, 2.5)
    assert rows[:, 0].tolist() == pytest.approx([0.0, 1.0 - 25.0 / TAN / 2.5, 2.0], abs=1e-4)


def test_fold_keeps_energy_and_place() -> None:
    rng = np.random.default_rng(0)
    energy = rng.random((30, 4)).astype(np.float32)
    start = rng.uniform(10, 50, (30, 4)).astype(np.float32)
    stop = start + rng.uniform(-6, 6, (30, 4)).astype(np.float32)
    folded = fold(energy, start, stop, 64)
    assert folded.sum(0) == pytest.approx(energy.sum(0), rel=1e-4)
    centroid = (folded * np.arange(64)[:, None]).sum(0) / folded.sum(0)
    expected = (energy * 0.5 * (start + stop)).sum(0) / energy.sum(0)
    # A cell that a segment fills in part counts at its middle: good to a small part of a row.
    assert centroid == pytest.approx(expected, abs=0.05)


def test_fold_spreads_a_segment_over_the_cells_it_covers() -> None:
    # From row 2.5 to row 4.5: exactly cells 3 and 4.
    folded = fold(np.array([[6.0]], np.float32), np.array([[2.5]], np.float32), np.array([[4.5]], np.float32), 8)
    assert folded[:, 0].tolist() == pytest.approx([0, 0, 0, 3.0, 3.0, 0, 0, 0], abs=1e-6)


def test_fold_loses_what_falls_outside() -> None:
    one = np.ones((1, 1), np.float32)
    assert fold(one, one * -9.0, one * -7.0, 5).sum() == pytest.approx(0.0, abs=1e-6)
    assert fold(one, one * 9.0, one * 12.0, 5).sum() == pytest.approx(0.0, abs=1e-6)
    assert fold(one, one * -1.5, one * 0.5, 5).sum() == pytest.approx(0.5, abs=1e-6)
