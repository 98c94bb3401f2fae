from __future__ import annotations

import math

import pytest

from backend.affine import Affine
from benchmarks.control_point_maps import left_out_px, measure_map, root_mean_square, summary

TRUTH = Affine(8.0, 6.0, 500_000.0, 6.0, -8.0, 3_800_000.0)
PIXELS = [(float(col), float(row)) for col in range(0, 500, 100) for row in (0, 25, 60, 90)]


def test_a_map_that_is_shifted_is_off_by_the_shift_everywhere() -> None:
    # All points lie 30 m to the east and 40 m to the north: no residual says so, the truth does.
    ties = [(pixel, (x + 30.0, y + 40.0)) for pixel, (x, y) in zip(PIXELS, TRUTH.apply_all(PIXELS))]
    found = measure_map("similarity", ties, "", TRUTH, (400, 90))
    assert found["fit"] == pytest.approx(0.0, abs=1e-6) and found["left_out"] == pytest.approx(0.0, abs=1e-6)
    assert found["true"] == pytest.approx(5.0) and found["worst"] == pytest.approx(5.0)
    assert measure_map("polynomial3", ties[:9], "", TRUTH, (400, 90)) is None


def test_neighbours_that_err_alike_are_left_out_together() -> None:
    # Three points close together are all a pixel off: one of them alone is excused by the other two.
    pixels = [(float(col), float(row)) for col in (0, 300, 600) for row in (0, 200)] + [(290.0, 90.0), (310.0, 110.0)]
    ties = [(pixel, place) for pixel, place in zip(pixels, TRUTH.apply_all(pixels))]
    for number in (6, 7):
        pixel, (x, y) = ties[number]
        ties[number] = (pixel, (x + 10.0, y))
    assert left_out_px("thin-plate", ties, "", 1e-9)[6] < 0.3
    assert left_out_px("thin-plate", ties, "", 64.0)[6] == pytest.approx(1.0, abs=0.01)
    assert left_out_px("affine", ties[:3], "", 1e-9) == []


def test_medians_are_over_what_could_be_fitted() -> None:
    figures = [
        {"fit": value, "alone": value, "left_out": value, "true": value, "worst": value} for value in (1.0, 5.0, 2.0)
    ]
    row = summary("affine", [*figures, None])
    assert (row["true"], row["scenes"], row["failed"]) == (2.0, 4, 1)
    assert summary("affine", [None])["true"] is None
    assert root_mean_square([3.0, 4.0]) == pytest.approx(math.sqrt(12.5))
