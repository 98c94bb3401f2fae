from __future__ import annotations

import dataclasses
import math

import pytest

from backend.errors import UsageError
from backend.simulation.scene import Scene
from backend.simulation.strip_frame import place_strip, strip_frame


@pytest.mark.parametrize(
    ("heading_deg", "up_east", "up_south"), [(0.0, 0.0, -1.0), (90.0, 1.0, 0.0), (180.0, 0.0, 1.0), (270.0, -1.0, 0.0)]
)
def test_heading_is_the_azimuth_of_up(heading_deg: float, up_east: float, up_south: float) -> None:
    frame = strip_frame(heading_deg, 200, 100, 5.0, 1000.0, 700.0)
    centre, above = frame.to_scene.apply(100, 50), frame.to_scene.apply(100, 0)
    assert centre == pytest.approx((1000.0, 700.0))
    assert (above[0] - centre[0], above[1] - centre[1]) == pytest.approx((250.0 * up_east, 250.0 * up_south), abs=1e-9)


def test_frame_is_a_similarity_without_reflection() -> None:
    m = strip_frame(33.0, 200, 100, 2.5, 0.0, 0.0).to_scene
    assert math.hypot(m.a, m.d) == pytest.approx(2.5)
    assert m.determinant == pytest.approx(2.5**2)
    assert m.a * m.b + m.d * m.e == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("heading_deg", [None, 0.0, 57.0, -30.0])
def test_strip_lies_inside_the_scene(small_scene: Scene, heading_deg: float | None) -> None:
    for seed in range(25):
        frame = place_strip(dataclasses.replace(small_scene, seed=seed), 320, 200, 80, 5.0, heading_deg)
        for col, row in ((0, 0), (200, 0), (200, 80), (0, 80)):
            east, south = frame.to_scene.apply(col, row)
            assert 20.0 - 1e-6 <= east <= 1580.0 + 1e-6
            assert 20.0 - 1e-6 <= south <= 1580.0 + 1e-6
        if heading_deg is not None:
            assert frame.heading_deg == pytest.approx(heading_deg % 360.0)


@pytest.mark.parametrize(("length_px", "heading_deg"), [(400, None), (313, 0.0), (300, 45.0)])
def test_strip_too_large_is_a_usage_error(small_scene: Scene, length_px: int, heading_deg: float | None) -> None:
    with pytest.raises(UsageError, match=f"strip of {length_px} x 160 px does not fit") as caught:
        place_strip(small_scene, 320, length_px, 160, 5.0, heading_deg)
    assert caught.value.exit_code == 2
    assert "at least" in caught.value.hint
