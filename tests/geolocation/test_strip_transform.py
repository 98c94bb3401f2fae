from __future__ import annotations

import math

import numpy as np
import pytest

from backend.affine import Affine
from backend.geolocation.gcps import MeasuredPoint
from backend.geolocation.residual_models import KINDS
from backend.geolocation.strip_patches import Pose
from backend.geolocation.strip_transform import INLIER_PX, fit_strip

SHAPE = (192, 640)
TRUTH = Pose(30.0, 1.05).placed(SHAPE, 500.0, 400.0)


def points_on(transform: Affine, columns: int = 10, rows: int = 3, noise_px: float = 0.0) -> list[MeasuredPoint]:
    rng = np.random.default_rng(0)
    points = []
    for y in (np.arange(rows) + 0.5) * 192.0 / rows:
        for x in (np.arange(columns) + 0.5) * 640.0 / columns:
            map_x, map_y = transform.apply(float(x), float(y))
            dx, dy = rng.normal(0.0, noise_px, 2) if noise_px else (0.0, 0.0)
            points.append(MeasuredPoint(float(x), float(y), map_x + dx, map_y + dy, 0.5, 0.1))
    return points


def moved(point: MeasuredPoint, dx: float, dy: float) -> MeasuredPoint:
    return MeasuredPoint(point.strip_x_px, point.strip_y_px, point.map_x_px + dx, point.map_y_px + dy, 0.5, 0.1)


def test_exact_points_give_the_exact_map() -> None:
    fit = fit_strip(points_on(TRUTH), TRUTH, SHAPE)
    assert fit is not None
    assert fit.transform.to_list() == pytest.approx(TRUTH.to_list(), abs=1e-6)
    assert fit.is_inlier.all() and fit.rmse_px < 1e-6


def test_outliers_are_named_and_do_not_pull() -> None:
    points = points_on(TRUTH, noise_px=0.3)
    wrong = [1, 4, 8, 13, 17, 22, 25, 29]
    for number in wrong:
        points[number] = moved(points[number], 9.0, -8.0)
    fit = fit_strip(points, TRUTH, SHAPE)
    assert fit is not None
    assert sorted(np.flatnonzero(~fit.is_inlier).tolist()) == wrong
    for corner in ((0.0, 0.0), (640.0, 0.0), (640.0, 192.0), (0.0, 192.0)):
        assert math.dist(fit.transform.apply(*corner), TRUTH.apply(*corner)) < 0.6
    assert fit.rmse_px < 0.8
    # Residuals are predicted minus measured: the wrong points lie 9 px right and 8 px above of where they belong.
    assert fit.residual_px[wrong] == pytest.approx(np.tile([-9.0, 8.0], (len(wrong), 1)), abs=1.5)
    inner = np.hypot(*fit.residual_px[fit.is_inlier].T)
    assert fit.rmse_px == pytest.approx(math.sqrt(float((inner**2).mean())))
    assert inner.max() <= INLIER_PX


def test_collinear_points_give_a_similarity() -> None:
    fit = fit_strip(points_on(TRUTH, columns=10, rows=1, noise_px=0.2), TRUTH, SHAPE)
    assert fit is not None and fit.kind == "similarity"
    assert fit.transform.a == pytest.approx(fit.transform.e)  # no room for a shear that no point speaks of
    assert fit.transform.b == pytest.approx(-fit.transform.d)
    assert math.dist(fit.transform.apply(320.0, 96.0), TRUTH.apply(320.0, 96.0)) < 0.5


def test_a_sheared_strip_gets_an_affine_map() -> None:
    sheared = TRUTH @ Affine(1.0, 0.04, 0.0, 0.0, 0.98, 0.0)
    fit = fit_strip(points_on(sheared, columns=12, rows=4, noise_px=0.1), TRUTH, SHAPE)
    assert fit is not None and fit.kind == "affine"
    for corner in ((0.0, 0.0), (640.0, 192.0)):
        assert math.dist(fit.transform.apply(*corner), sheared.apply(*corner)) < 0.5


@pytest.mark.parametrize("count", [0, 1, 3])
def test_too_few_points_give_nothing(count: int) -> None:
    assert fit_strip(points_on(TRUTH)[:count], TRUTH, SHAPE) is None


def test_points_that_agree_on_nothing_give_nothing() -> None:
    rng = np.random.default_rng(1)
    points = [moved(point, *rng.uniform(-200.0, 200.0, 2)) for point in points_on(TRUTH)]
    assert fit_strip(points, TRUTH, SHAPE) is None


def test_all_points_at_one_place_give_nothing() -> None:
    assert fit_strip([points_on(TRUTH)[0]] * 6, TRUTH, SHAPE) is None


@pytest.mark.parametrize("beside", [Affine.translation(60.0, 0.0) @ TRUTH, TRUTH @ Affine.scaling(1.3, 1.3)])
def test_a_fit_far_from_what_was_searched_is_not_believed(beside: Affine) -> None:
    assert fit_strip(points_on(beside), TRUTH, SHAPE) is None


def test_a_mirrored_fit_is_not_believed() -> None:
    mirrored = TRUTH @ Affine(1.0, 0.0, 0.0, 0.0, -1.0, 192.0)
    fit = fit_strip(points_on(mirrored, columns=3, rows=8), TRUTH, SHAPE)
    assert fit is None or fit.transform.determinant > 0.0


def test_the_same_points_give_the_same_fit() -> None:
    points = points_on(TRUTH, noise_px=1.5)
    first, second = fit_strip(points, TRUTH, SHAPE), fit_strip(points, TRUTH, SHAPE)
    assert first is not None and second is not None
    assert first.transform == second.transform


def test_a_bowed_strip_gets_a_map_that_bends() -> None:
    bowed = [moved(point, 0.0, 5.0 * (point.strip_x_px / 320.0 - 1.0) ** 2) for point in points_on(TRUTH, noise_px=0.2)]
    fit = fit_strip(bowed, TRUTH, SHAPE)
    assert fit is not None and fit.bent is not None and fit.bent.kind.is_bent
    assert fit.is_inlier.all() and fit.rmse_px < 0.6
    # The nearest affine map lies at the mean of 5 t^2 over the strip, 1.67 px below the truth's straight part.
    middle = fit.transform.apply(320.0, 96.0)
    assert math.dist(middle, TRUTH.apply(320.0, 96.0)) == pytest.approx(5.0 / 3.0, abs=0.4)
    rigid = fit_strip(bowed, TRUTH, SHAPE, KINDS[:1])
    assert rigid is not None and rigid.bent is None and rigid.kind == "similarity"
