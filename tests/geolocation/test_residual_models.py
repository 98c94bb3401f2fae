from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from backend.geolocation.residual_models import KINDS, SIMILARITY, Frame, StripModel, design_matrix, strip_lattice
from backend.geolocation.robust_fit import fit_model
from tests.geolocation import made_fields as made

FRAME = Frame.of_strip(made.SHAPE)
BY_NAME = {kind.name: kind for kind in KINDS}


def fitted(name: str, field: Callable[[np.ndarray], np.ndarray]) -> StripModel:
    model = fit_model(BY_NAME[name], FRAME, made.lattice(), field(made.lattice()), 3.0)
    assert model is not None
    return model


def largest_error_px(model: StripModel, field: Callable[[np.ndarray], np.ndarray], inner: float = 0.0) -> float:
    points = strip_lattice(made.SHAPE, 65, 5)
    points = points[np.abs(points[:, 0] - 512.0) <= 512.0 - inner]
    return float(np.hypot(*(model.apply_all(points) - field(points)).T).max())


def test_positions_run_from_end_to_end_along_the_long_side() -> None:
    corners = np.array([[0.0, 0.0], [1024.0, 128.0]])
    np.testing.assert_allclose(FRAME.positions(corners), [-1.0 - 0.125j, 1.0 + 0.125j])
    # Upright: down the rows is along, and what lay right of the track still does (x to the left is v downwards).
    upright = Frame.of_strip((1024, 128))
    np.testing.assert_allclose(upright.positions(np.array([[0.0, 0.0], [64.0, 1024.0]])), [-1.0 + 0.125j, 1.0])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_as_many_columns_as_it_says_and_holds_a_similarity(kind: object) -> None:
    assert design_matrix(kind, FRAME.positions(made.lattice())).shape == (32, kind.num_coefficients)
    assert largest_error_px(fitted(kind.name, made.turned), made.turned) < 1e-6


def test_kinds_grow_from_the_simplest() -> None:
    counts = [kind.num_coefficients for kind in KINDS]
    assert counts == sorted(counts) and counts[0] == 2 and KINDS[0] is SIMILARITY
    assert [kind.is_bent for kind in KINDS[:3]] == [False, False, True]


def test_a_shear_is_recovered_exactly() -> None:
    assert largest_error_px(fitted("affine", made.sheared), made.sheared) < 1e-6
    assert largest_error_px(fitted("similarity", made.sheared), made.sheared) > 1.0
    # x = -1.5 row + 300; y = 1.5 (col + 0.03 row) + 40
    found = fitted("affine", made.sheared).affine_part(made.SHAPE).to_list()
    assert found == pytest.approx([0.0, -1.5, 300.0, 1.5, 0.045, 40.0], abs=1e-6)


def test_a_parabola_is_recovered_exactly_between_the_outer_points_and_goes_on_straight() -> None:
    model = fitted("drift-quadratic", made.bowed)
    assert largest_error_px(model, made.bowed, inner=32.0) < 1e-6
    # Beyond u = 15/16 the tangent: 6 (u^2 - (2 u0 u - u0^2)) = 6 (u - u0)^2 px off at the end.
    assert largest_error_px(model, made.bowed) == pytest.approx(6.0 / 16.0**2, rel=0.05)
    # The nearest affine map of 6 t^2 is its mean, 2 px; the ends lie 4 px from it.
    assert model.bend_px(made.SHAPE) == pytest.approx(4.0, abs=0.15)


@pytest.mark.parametrize("name", ["affine+drift-spline", "thin-plate"])
def test_a_wave_is_followed_by_splines(name: str) -> None:
    assert largest_error_px(fitted(name, made.waved), made.waved, inner=32.0) < 0.5
    assert largest_error_px(fitted("drift-quadratic", made.waved), made.waved, inner=32.0) > 2.0


def test_an_upright_strip_bends_alike() -> None:
    points = made.lattice()[:, ::-1]
    frame = Frame.of_strip((1024, 128))
    target = made.bowed(points[:, ::-1])[:, ::-1]
    model = fit_model(BY_NAME["drift-quadratic"], frame, points, target, 3.0)
    assert model is not None and np.abs(model.apply_all(points) - target).max() < 1e-6
    assert model.apply(64.0, 512.0) == pytest.approx(tuple(made.bowed(np.array([[512.0, 64.0]]))[0][::-1]))


def test_outliers_do_not_pull() -> None:
    points = made.lattice()
    target = made.bowed(points)
    target[[3, 9, 14, 20, 25, 27, 30, 31]] += [9.0, -8.0]
    model = fit_model(BY_NAME["drift-quadratic"], FRAME, points, target, 3.0)
    assert model is not None
    assert largest_error_px(model, made.bowed, inner=32.0) < 0.3


def test_points_that_determine_nothing() -> None:
    points = made.lattice()
    assert fit_model(BY_NAME["affine"], FRAME, points[:2], made.turned(points[:2]), 3.0) is None
    same = np.repeat(points[:1], 6, axis=0)
    assert fit_model(SIMILARITY, FRAME, same, made.turned(same), 3.0) is None
