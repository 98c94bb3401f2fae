from __future__ import annotations

import math
from typing import Any, Callable

import pytest


@pytest.fixture
def make_points(window: Callable[[str], Any]) -> Callable[..., list]:
    """Points of a lattice under 10 m pixels turned by atan(6/8); ``moved={number: (east_m, north_m)}``."""

    def make(pixels: list | None = None, moved: dict | None = None, bend: float = 0.0) -> list:
        pixels = pixels or [(float(col), float(row)) for col in range(0, 500, 100) for row in (0, 25, 60, 90)]
        made = []
        for number, (col, row) in enumerate(pixels, start=1):
            east, north = (moved or {}).get(number, (0.0, 0.0))
            x = 8 * col + 6 * row + 500_000 + east + bend * row * row
            y = 6 * col - 8 * row + 3_800_000 + north + bend * col * col
            made.append(window("gcps.points").ControlPoint(number, number, col, row, x, y, 0.6, True, True, False))
        return made

    return make


ALL = ["similarity", "affine", "polynomial2", "polynomial3", "thin-plate"]


@pytest.mark.parametrize("transform", ALL)
def test_points_of_a_similarity_have_no_residuals_under_any_map(
    window: Callable[[str], Any], make_points: Callable[..., list], transform: str
) -> None:
    points = make_points()
    fit = window("gcps.fitting").PointFit(transform, points)
    assert max(fit.residual(point).length_px for point in points) < 1e-5


def test_one_bad_point_shows_where_it_has_no_say(
    window: Callable[[str], Any], make_points: Callable[..., list]
) -> None:
    # 10 m to the east are a pixel: the predicted place lies a pixel to the west, in the strip 0.8 back and 0.6 up.
    points = make_points(moved={7: (10.0, 0.0)})
    others = [point for point in points if point.gcp_id != 7]
    residual = window("gcps.fitting").PointFit("similarity", others).residual(points[6])
    assert (residual.dx_px, residual.dy_px) == pytest.approx((-0.8, -0.6), abs=1e-6)
    assert residual.length_px == pytest.approx(1.0)
    assert (residual.x - points[6].x, residual.y - points[6].y) == pytest.approx((-10.0, 0.0), abs=1e-5)
    # Left out one at a time, that point alone is off by all of it.
    found = dict(window("gcps.fitting").left_out("affine", points, apart_px=10.0))
    assert max(found, key=lambda fid: found[fid].length_px) == 7
    assert found[7].length_px == pytest.approx(1.0, abs=1e-6) and len(found) == len(points)
    within = window("gcps.fitting").PointFit("affine", points).residual(points[6]).length_px
    assert within < 1.0, "in the fit it pulls the map its own way"


def test_the_window_and_the_engine_fit_the_same(window: Callable[[str], Any], make_points: Callable[..., list]) -> None:
    pytest.importorskip("osgeo.gdal")
    from backend.outputs.gcp_fit import fit_gcps

    points = make_points(moved={3: (7.0, -4.0), 12: (-12.0, 9.0)}, bend=1e-3)
    ties = [((point.col_px, point.row_px), (point.x, point.y)) for point in points]
    for transform in ALL:
        fit, engine = window("gcps.fitting").PointFit(transform, points), fit_gcps(transform, ties)
        for point, expected in zip(points, engine.residuals_px(ties)):
            residual = fit.residual(point)
            assert (residual.dx_px, residual.dy_px) == pytest.approx(expected, abs=1e-4), transform


def test_in_degrees_the_engine_and_the_window_agree_on_a_similarity(window: Callable[[str], Any]) -> None:
    pytest.importorskip("osgeo.gdal")
    from osgeo import osr

    from backend.outputs.gcp_fit import fit_gcps

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    ties = [((float(c), float(r)), (20 + 2e-4 * c, 60 - 1e-4 * r + 1e-6 * c)) for c in (0, 100, 300) for r in (0, 90)]
    make = window("gcps.points").ControlPoint
    points = [make(n, n, *pixel, *place, 0.6, True, True, False) for n, (pixel, place) in enumerate(ties)]
    fit = window("gcps.fitting").PointFit("similarity", points, True)
    expected = fit_gcps("similarity", ties, degrees.ExportToWkt()).residuals_px(ties)
    for point, (dx, dy) in zip(points, expected):
        assert (fit.residual(point).dx_px, fit.residual(point).dy_px) == pytest.approx((dx, dy), abs=1e-4)


@pytest.mark.parametrize(
    "transform, pixels, code",
    [
        ("similarity", [(0, 0)], "gcps_too_few"),
        ("affine", [(0, 0), (9, 0)], "gcps_too_few"),
        ("polynomial3", [(col, row) for col in (0, 50, 90) for row in (0, 30, 60)], "gcps_too_few"),
        ("affine", [(col, 32) for col in range(0, 500, 50)], "gcps_collinear"),
        ("thin-plate", [(col, 32) for col in range(0, 500, 50)], "gcps_collinear"),
        ("polynomial2", [(col, row) for col in range(0, 500, 50) for row in (10, 80)], "gcps_degenerate"),
    ],
)
def test_what_the_points_do_not_fix_is_said_before(
    window: Callable[[str], Any], make_points: Callable[..., list], transform: str, pixels: list, code: str
) -> None:
    points = make_points([(float(col), float(row)) for col, row in pixels])
    with pytest.raises(Exception) as caught:
        window("gcps.fitting").PointFit(transform, points)
    assert caught.value.code == code and caught.value.hint


def test_the_map_offered_is_the_one_that_the_match_chose(
    window: Callable[[str], Any], make_points: Callable[..., list]
) -> None:
    default = window("gcps.fitting").default_transform
    assert default(make_points()) == "similarity"
    assert default(make_points(), "affine+drift-quadratic") == "polynomial2"
    assert default(make_points(), "thin-plate") == "thin-plate"
    line = make_points([(float(col), 32.0) for col in range(0, 500, 50)])
    assert default(line, "affine") == "similarity", "points on a line fix no more"


def test_neighbours_that_err_alike_are_left_out_together(
    window: Callable[[str], Any], make_points: Callable[..., list]
) -> None:
    # Two points close together are both a pixel off: a map that bends is led astray by either of them.
    pixels = [(float(col), float(row)) for col in (0, 300, 600) for row in (0, 200)] + [(290.0, 90.0), (310.0, 110.0)]
    points = make_points(pixels, moved={7: (10.0, 0.0), 8: (10.0, 0.0)})
    left_out = window("gcps.fitting").left_out
    assert dict(left_out("thin-plate", points, apart_px=1.0))[7].length_px < 0.3
    assert dict(left_out("thin-plate", points, apart_px=64.0))[7].length_px == pytest.approx(1.0, abs=0.01)


def test_windows_of_points_are_as_large_as_the_engine_has_them() -> None:
    pytest.importorskip("torch")
    from backend.config import GCP_WINDOW_PX
    from backend.geolocation import gcps

    assert max(gcps._SIDES_PX) == GCP_WINDOW_PX


def test_of_very_many_points_some_are_left_out(window: Callable[[str], Any], make_points: Callable[..., list]) -> None:
    fitting = window("gcps.fitting")
    points = make_points([(float(col), float(row)) for col in range(0, 2500, 50) for row in (0, 30, 60)])
    assert len(fitting.trials("affine", points)) == 150
    tried = [point.fid for point in fitting.trials("thin-plate", points)]
    assert len(set(tried)) == 40 and tried[0] == 1 and tried[-1] > 145


def test_without_any_one_of_three_points_there_is_no_affine_map(
    window: Callable[[str], Any], make_points: Callable[..., list]
) -> None:
    points = make_points([(0.0, 0.0), (90.0, 0.0), (0.0, 90.0)])
    assert dict(window("gcps.fitting").left_out("affine", points, apart_px=1.0)) == {1: None, 2: None, 3: None}


def test_figures_and_arrow_lengths(window: Callable[[str], Any]) -> None:
    module = window("gcps.figures")
    found = module.figures([3.0, 4.0, 0.0])
    assert (found.count, found.median_px, found.worst_px) == (3, 3.0, 4.0)
    assert found.rmse_px == pytest.approx(math.sqrt(25.0 / 3.0))
    assert module.figures([]) is None
    # Eight millimetres for the ninth of ten residuals of 1 px: a round 5 mm, not 8; 0.01 px gets 500 mm a pixel.
    assert module.arrow_scale([1.0] * 10) == 5.0
    assert module.arrow_scale([0.01] * 10) == 500.0
    assert module.arrow_scale([]) == 3.0
    assert [module.pixels_text(length) for length in (0.123, 12.34, 1234.5)] == ["0.12", "12.3", "1234"]


def test_flatness_and_free_curves(window: Callable[[str], Any]) -> None:
    spread = window("gcps.spread")
    assert spread.flatness([(0.0, 0.0), (4.0, 0.0), (0.0, 4.0), (4.0, 4.0)]) == pytest.approx(1.0)
    assert spread.flatness([(0.0, 0.0), (1.0, 1.0), (5.0, 5.0)]) == pytest.approx(0.0, abs=1e-6)
    assert spread.flatness([(1.0, 1.0)]) == 0.0
    square = [(float(col), float(row)) for col in range(4) for row in range(4)]
    assert spread.fixes_polynomial(square, 3) and not spread.fixes_polynomial(square[:8], 2)


def test_every_fifth_point_along_the_strip_is_a_check_point(
    window: Callable[[str], Any], make_points: Callable[..., list]
) -> None:
    module = window("gcps.points")
    states = module.every_nth_a_check(make_points(), 5)
    assert len(states) == 20 and sum(state.is_check for state in states) == 4
    assert [state.fid for state in states if state.is_check] == [3, 8, 13, 18]
