from __future__ import annotations

import math

import pytest
from osgeo import osr

from backend.errors import InputError
from backend.rasters.geodesy import ground_units_m, transform_points


def _wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def test_utm_central_meridian_is_scaled_by_0_9996() -> None:
    assert ground_units_m(_wkt(32611), 500_000.0, 4_000_000.0) == pytest.approx((1 / 0.9996, 1 / 0.9996), rel=1e-6)


def test_degrees_at_the_equator() -> None:
    # WGS 84: a = 6378137 m, e² = 0.00669438; along the parallel a, along the meridian a (1 − e²).
    degree = math.pi / 180.0
    expected = (6378137.0 * degree, 6378137.0 * (1 - 0.00669437999014) * degree)
    assert ground_units_m(_wkt(4326), 12.0, 0.0) == pytest.approx(expected, rel=1e-6)


def test_degrees_of_longitude_shrink_northwards() -> None:
    along, across = ground_units_m(_wkt(4326), 12.0, 60.0)
    assert along / across == pytest.approx(0.5, abs=0.003)


def test_mercator_is_cosine_of_latitude() -> None:
    (point,) = transform_points([(-118.0, 34.0)], _wkt(4326), _wkt(3395))
    per_x, per_y = ground_units_m(_wkt(3395), *point)
    # On the ellipsoid: cos φ / sqrt(1 − e² sin² φ), the same along both axes since Mercator is conformal.
    latitude = math.radians(34.0)
    expected = math.cos(latitude) / math.sqrt(1 - 0.00669437999014 * math.sin(latitude) ** 2)
    assert (per_x, per_y) == pytest.approx((expected, expected), rel=1e-6)


def test_feet_are_feet() -> None:
    # New York Long Island, US survey feet.
    per_x, _ = ground_units_m(_wkt(2263), 984_000.0, 200_000.0)
    assert per_x == pytest.approx(0.3048, rel=1e-3)


def test_point_without_a_place_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        transform_points([(1e30, 1e30)], _wkt(32611), _wkt(4326))
    assert caught.value.code == "crs_outside"


def test_nonsense_crs_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        ground_units_m("PROJCS[nonsense", 0.0, 0.0)
    assert caught.value.code == "crs_invalid"
