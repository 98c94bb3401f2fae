from __future__ import annotations

import math

import pytest

from backend.affine import Affine
from backend.config import GCP_TRANSFORMS
from backend.errors import InputError
from backend.outputs.gcp_fit import fit_gcps, refitted_rows

TURNED = Affine(8.0, 6.0, 500_000.0, 6.0, -8.0, 3_800_000.0)
"""10 m pixels; rows go down on a map that goes up."""
PIXELS = [(float(col), float(row)) for col in range(0, 500, 100) for row in (0, 25, 60, 90)]


def ties_of(transform: Affine, pixels: list = PIXELS) -> list:
    return list(zip(pixels, transform.apply_all(pixels)))


def moved(ties: list, number: int, dx: float, dy: float) -> list:
    (pixel, (x, y)) = ties[number]
    return [*ties[:number], (pixel, (x + dx, y + dy)), *ties[number + 1 :]]


@pytest.mark.parametrize("transform", GCP_TRANSFORMS)
def test_every_map_follows_a_similarity_exactly(transform: str) -> None:
    fit = fit_gcps(transform, ties_of(TURNED))
    assert fit.places([(250.0, 33.0)])[0] == pytest.approx(TURNED.apply(250.0, 33.0), abs=1e-5)
    assert fit.pixels([TURNED.apply(250.0, 33.0)])[0] == pytest.approx((250.0, 33.0), abs=1e-5)
    assert max(math.hypot(*residual) for residual in fit.residuals_px(ties_of(TURNED))) < 1e-6


def test_a_point_off_by_ten_metres_east_is_off_by_a_pixel() -> None:
    fit = fit_gcps("similarity", ties_of(TURNED))
    x, y = TURNED.apply(100.0, 40.0)
    ((dx, dy),) = fit.residuals_px([((100.0, 40.0), (x + 10.0, y))])
    # The predicted place lies 10 m to the west of the measured one: in the strip 0.8 px back and 0.6 px up.
    assert (dx, dy) == pytest.approx((-0.8, -0.6))


def test_a_similarity_neither_shears_nor_stretches() -> None:
    # Two points, 100 px apart and 1,000 m to the north-east of each other, fix it.
    fit = fit_gcps("similarity", [((0.0, 0.0), (0.0, 0.0)), ((100.0, 0.0), (600.0, 800.0))])
    assert fit.affine.to_list() == pytest.approx([6.0, 8.0, 0.0, 8.0, -6.0, 0.0])
    sheared = fit_gcps("similarity", ties_of(Affine(10.0, 3.0, 0.0, 0.0, -12.0, 0.0))).affine
    assert sheared.a == pytest.approx(-sheared.e) and sheared.b == pytest.approx(sheared.d)


def test_in_degrees_a_similarity_is_one_on_the_ground() -> None:
    from osgeo import osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    at_60 = Affine(2e-4, 0.0, 20.0, 0.0, -1e-4, 60.0045)  # cos 60° = 1/2: as many metres east as north
    fit = fit_gcps("similarity", ties_of(at_60), degrees.ExportToWkt())
    assert fit.affine.a / -fit.affine.e == pytest.approx(2.0, rel=1e-4)
    assert max(math.hypot(*residual) for residual in fit.residuals_px(ties_of(at_60))) < 0.01


def test_a_curved_strip_needs_the_polynomial_that_made_it() -> None:
    ties = [((col, row), (10 * col + 1e-2 * row * col, -10 * row + 1e-3 * col * col)) for col, row in PIXELS]

    def worst_px(transform: str) -> float:
        return max(math.hypot(*residual) for residual in fit_gcps(transform, ties).residuals_px(ties))

    # The parabola rises by 160 m and lies up to 40 m, four pixels, below its chord.
    assert worst_px("affine") > 2.0
    pixels, places = zip(*ties)
    found = fit_gcps("polynomial2", ties).places(pixels)
    assert max(math.dist(place, measured) for place, measured in zip(found, places)) < 1e-5
    # The way back is a parabola of its own, and only nearly the inverse.
    assert worst_px("polynomial2") < 0.5
    assert worst_px("thin-plate") < 1e-6


@pytest.mark.parametrize("transform, needed", GCP_TRANSFORMS.items())
def test_too_few_points_are_counted(transform: str, needed: int) -> None:
    with pytest.raises(InputError) as caught:
        fit_gcps(transform, ties_of(TURNED)[: needed - 1])
    assert caught.value.code == "gcps_too_few" and f"{needed - 1} control points" in caught.value.message
    assert str(needed) in caught.value.message


def test_points_on_a_line_fix_a_similarity_and_nothing_else() -> None:
    line = ties_of(TURNED, [(float(col), 32.0) for col in range(0, 600, 50)])
    assert fit_gcps("similarity", line).affine.to_list() == pytest.approx(TURNED.to_list(), abs=1e-4)
    for transform in ("affine", "polynomial2", "polynomial3", "thin-plate"):
        with pytest.raises(InputError, match="on a line"):
            fit_gcps(transform, line)


def test_two_rows_of_points_fix_nothing_quadratic() -> None:
    rows = ties_of(TURNED, [(float(col), row) for col in range(0, 600, 50) for row in (20.0, 90.0)])
    fit_gcps("affine", rows)
    with pytest.raises(InputError) as caught:
        fit_gcps("polynomial2", rows)
    assert caught.value.code == "gcps_degenerate"


def test_points_that_share_a_place_fix_nothing() -> None:
    with pytest.raises(InputError) as caught:
        fit_gcps("similarity", [((0.0, 0.0), (5.0, 5.0)), ((9.0, 0.0), (5.0, 5.0))])
    assert caught.value.code == "gcps_degenerate"


def test_rows_take_the_residuals_of_the_map() -> None:
    ties = moved(ties_of(TURNED), 7, 30.0, 40.0)
    rows = [
        {"col_px": col, "row_px": row, "x": x, "y": y, "residual_m": 99.0, "gcp_id": number}
        for number, ((col, row), (x, y)) in enumerate(ties)
    ]
    fit = fit_gcps("affine", [tie for number, tie in enumerate(ties) if number != 7])
    refitted = refitted_rows(rows, fit, 10.0)
    assert refitted[7]["residual_m"] == pytest.approx(50.0, abs=1e-6)
    assert (refitted[7]["residual_east_px"], refitted[7]["residual_north_px"]) == pytest.approx((-3.0, -4.0))
    assert max(row["residual_m"] for row in refitted if row["gcp_id"] != 7) < 1e-6
    assert refitted_rows(rows, fit, None)[0]["residual_m"] == 99.0
