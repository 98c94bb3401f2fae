from __future__ import annotations

from typing import Callable

import numpy as np
import pytest

from backend.config import SimulateParams
from backend.simulation import optical_view, sar_view
from backend.simulation.optical_view import Sunlight, cast_shadow, shadow_offsets
from backend.simulation.simulate import SimulatedScene, simulate_arrays


@pytest.mark.parametrize(("azimuth_deg", "down", "right"), [(180.0, -1, 0), (0.0, 1, 0), (90.0, 0, -1), (270.0, 0, 1)])
def test_shadow_falls_away_from_the_sun_h_over_tan_long(azimuth_deg: float, down: int, right: int) -> None:
    sun = Sunlight(azimuth_deg=azimuth_deg, elevation_deg=45.0)
    top = np.zeros((81, 81), np.float32)
    top[40, 40] = 20.0
    depth = cast_shadow(top, shadow_offsets(sun, 1.0))
    rows, cols = np.nonzero(depth > 1e-3)
    reach = (rows - 40) * down + (cols - 40) * right
    assert reach.min() == 1
    assert reach.max() == pytest.approx(20, abs=1)
    assert np.all((rows - 40) * right == 0)
    assert np.all((cols - 40) * down == 0)


def test_low_sun_throws_longer_shadows() -> None:
    top = np.zeros((3, 200), np.float32)
    top[:, 150] = 20.0
    counts = [
        np.count_nonzero(cast_shadow(top, shadow_offsets(Sunlight(90.0, elevation), 1.0))[1] > 1e-3)
        for elevation in (60.0, 30.0)
    ]
    assert counts == pytest.approx([20.0 / np.tan(np.pi / 3), 20.0 / np.tan(np.pi / 6)], abs=1.0)


def test_picture_is_a_plausible_photograph(made: SimulatedScene) -> None:
    assert made.optical.shape == (320, 320, 3)
    assert made.optical.dtype == np.uint8
    assert made.dsm_m.shape == (320, 320)
    # Neither washed out nor black, hardly anything clipped, and not grey.
    assert 50.0 < made.optical.mean() < 180.0
    assert made.optical.std() > 15.0
    assert np.mean((made.optical == 0) | (made.optical == 255)) < 0.02
    assert np.abs(made.optical[..., 0].astype(int) - made.optical[..., 2]).mean() > 5.0


def test_picture_does_not_depend_on_blocks(
    small_params: Callable[..., SimulateParams], monkeypatch: pytest.MonkeyPatch, made: SimulatedScene
) -> None:
    monkeypatch.setattr(optical_view, "BLOCK_SAMPLES", 20_000)
    monkeypatch.setattr(sar_view, "BLOCK_SAMPLES", 100_000)
    again = simulate_arrays(small_params())
    # Crowns' slopes are one-sided at a block's edge, nothing else: a few pixels change by a step or two.
    difference = np.abs(again.optical.astype(int) - made.optical)
    assert np.mean(difference > 2) < 1e-3
    assert np.allclose(again.dsm_m, made.dsm_m, atol=1e-3)
    assert np.mean(np.abs(again.sar / made.sar - 1.0) > 0.01) < 1e-2
