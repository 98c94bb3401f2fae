from __future__ import annotations

import math

import pytest

from backend.affine import Affine

SHEARED = Affine(2.0, 0.5, 100.0, -0.25, -3.0, 200.0)


def test_applies_by_hand() -> None:
    assert SHEARED.apply(10, 4) == (2 * 10 + 0.5 * 4 + 100, -0.25 * 10 - 3 * 4 + 200)
    assert SHEARED.apply_all([(0, 0), (1, 0), (0, 1)]) == [(100, 200), (102, 199.75), (100.5, 197)]


def test_gdal_order_both_ways() -> None:
    geotransform = (500000.0, 10.0, 0.5, 4000000.0, -0.25, -10.0)
    affine = Affine.from_gdal(geotransform)
    assert affine.apply(1, 0) == (500010.0, 3999999.75)
    assert affine.to_gdal() == geotransform
    assert affine.to_list() == [10.0, 0.5, 500000.0, -0.25, -10.0, 4000000.0]


def test_inverse_undoes() -> None:
    back = SHEARED.inverse()
    for point in [(0.0, 0.0), (17.0, -3.0), (1e4, 2e4)]:
        assert back.apply(*SHEARED.apply(*point)) == pytest.approx(point)
        assert SHEARED.apply(*back.apply(*point)) == pytest.approx(point)
    assert back.determinant == pytest.approx(1 / SHEARED.determinant)


@pytest.mark.parametrize(
    "singular", [Affine(1, 2, 0, 2, 4, 0), Affine(0, 0, 1, 0, 0, 1), Affine(math.nan, 0, 0, 0, 1, 0)]
)
def test_singular_map_has_no_inverse(singular: Affine) -> None:
    with pytest.raises(ValueError, match="has no inverse"):
        singular.inverse()


def test_product_applies_the_right_one_first() -> None:
    other = Affine(0.0, 1.0, 5.0, -1.0, 0.0, 7.0)
    point = (3.0, 11.0)
    assert (SHEARED @ other).apply(*point) == pytest.approx(SHEARED.apply(*other.apply(*point)))
    assert (SHEARED @ other).apply(*point) != pytest.approx((other @ SHEARED).apply(*point))


def test_similarity_turns_counter_clockwise_where_y_is_up() -> None:
    quarter = Affine.similarity(2.0, 90.0, x=10.0, y=20.0)
    assert quarter.apply(1, 0) == pytest.approx((10.0, 22.0))
    assert quarter.apply(0, 1) == pytest.approx((8.0, 20.0))
    assert quarter.determinant == pytest.approx(4.0)  # keeps orientation


def test_scaling_and_translation() -> None:
    assert (Affine.translation(5, 6) @ Affine.scaling(2, -3)).apply(10, 10) == (25, -24)
