"""What a fetch would take: pixel sizes on the ground, zoom levels, limits; and the GeoTIFF that is made of blocks."""

from __future__ import annotations

import math
from typing import Any, Callable

import pytest

XYZ = "type=xyz&url=http%3A%2F%2Fuser:word@127.0.0.1:9%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png%3Fkey%3Dhidden&zmax=19&zmin=0"


@pytest.fixture
def plan(window: Callable[[str], Any], qgis_app: Any) -> Callable[..., Any]:
    """Plans a fetch of tiles nobody serves; the area in degrees."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsRasterLayer,
        QgsRectangle,
    )

    module = window("online.plan")

    def make(area: tuple, size_m: float, source: str = XYZ) -> Any:
        made = QgsRasterLayer(source, "tiles", "wms")
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        return module.make_plan(made, QgsRectangle(*area), degrees, size_m, QgsCoordinateTransformContext())

    return make


def around(lat: float, lon: float = 10.0, half: float = 0.02) -> tuple:
    return lon - half, lat - half, lon + half, lat + half


@pytest.mark.parametrize("lat, zoom", [(0.0, 14), (49.4, 13), (60.0, 13), (75.0, 12)])
def test_metres_on_the_ground_shrink_with_the_latitude(plan: Any, lat: float, zoom: int) -> None:
    planned = plan(around(lat), 10.0)
    at_the_equator = 2 * 20037508.342789244 / 256 / 2**planned.zoom
    assert planned.zoom == zoom
    assert planned.pixel == pytest.approx(at_the_equator)
    # The ellipsoid differs from the sphere by less than half a per cent.
    assert planned.ground_m == pytest.approx(at_the_equator * math.cos(math.radians(lat)), rel=0.005)
    assert planned.ground_m <= 1.25 * 10.0 < 2.0 * planned.ground_m


def test_says_what_it_takes(plan: Any) -> None:
    planned = plan(around(49.4), 5.0)
    assert (planned.width_px, planned.height_px) == (768, 1024)
    assert planned.words() == "768 × 1024 px · 6.2 m a pixel · zoom 14 · 12 tiles · about 1 MB"
    assert not planned.needs_consent
    assert plan(around(49.4, half=0.5), 5.0).needs_consent


def test_the_blocks_are_the_service_s_tiles(plan: Any) -> None:
    planned = plan(around(49.4), 5.0)
    assert planned.block_name((8646, 5600)) == "tile 14/8646/5600"
    lon = planned.box((8646, 5600)).xMinimum() / 20037508.342789244 * 180.0
    assert lon == pytest.approx(8646 / 2**14 * 360.0 - 180.0)


def test_absurd_sizes_are_refused_with_what_to_do(plan: Any) -> None:
    with pytest.raises(Exception, match="million pixels of tiles in .* requests.*zoom in"):
        plan((-10.0, 40.0, 10.0, 50.0), 5.0)


def test_finer_than_the_service_is_said(plan: Any) -> None:
    planned = plan(around(0.0, half=0.001), 0.05)
    assert planned.zoom == 19
    assert planned.notes == ("the service has no pixels finer than 0.3 m",)


def test_the_poles_are_beyond_web_mercator(plan: Any) -> None:
    with pytest.raises(Exception, match="beyond 85° of latitude"):
        plan((10.0, 86.0, 10.1, 86.1), 100.0)
    planned = plan((10.0, 84.9, 10.2, 86.0), 100.0)
    assert planned.notes == ("Web Mercator ends at 85° of latitude: nothing beyond",)
    assert planned.upper_left[1] <= 20037508.35


def test_keys_and_passwords_are_told_nobody(plan: Any) -> None:
    planned = plan(around(0.0), 10.0)
    assert planned.address == "http://127.0.0.1:9/{z}/{x}/{y}.png"
    assert planned.host == "127.0.0.1"


def test_a_service_that_does_not_answer_is_refused(plan: Any) -> None:
    with pytest.raises(Exception, match="did not answer"):
        plan(around(0.0), 10.0, "crs=EPSG:3857&format=image/png&layers=x&styles=&url=http://127.0.0.1:9/wms?")


def test_a_crs_without_a_code_travels_beside_the_raster(window: Callable[[str], Any], tmp_path: Any) -> None:
    gdal = pytest.importorskip("osgeo.gdal")
    from osgeo import osr

    module = window("online.geotiff")
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=laea +lat_0=47.3 +lon_0=8.1 +datum=WGS84 +units=m")
    path = tmp_path / "laea.tif"
    block = module.pack_block(bytes([10, 20, 30, 255]) * 256)
    written = module.write_geotiff(path, 2, 1, 16, (1000.0, 2000.0), 2.5, None, False, crs.ExportToWkt(), [block, None])
    raster = gdal.Open(str(path))
    assert written and raster.GetGeoTransform() == (1000.0, 2.5, 0.0, 2000.0, 0.0, -2.5)
    assert "Lambert" in raster.GetSpatialRef().ExportToWkt()
    assert raster.ReadAsArray()[:, 0, [0, 31]].tolist() == [[10, 0], [20, 0], [30, 0], [255, 0]]


def test_a_stopped_raster_leaves_nothing(window: Callable[[str], Any], tmp_path: Any) -> None:
    module = window("online.geotiff")
    path = tmp_path / "x.tif"
    block = module.pack_block(bytes(1024))
    assert not module.write_geotiff(path, 1, 1, 16, (0.0, 0.0), 1.0, 4326, True, "", [block], goes_on=lambda: False)
    assert list(tmp_path.iterdir()) == []


def test_degrees_are_geographic(window: Callable[[str], Any], tmp_path: Any) -> None:
    gdal = pytest.importorskip("osgeo.gdal")
    module = window("online.geotiff")
    path = tmp_path / "degrees.tif"
    block = module.pack_block(bytes(1024))
    module.write_geotiff(path, 1, 1, 16, (8.0, 47.0), 0.001, 4326, True, "", [block])
    crs = gdal.Open(str(path)).GetSpatialRef()
    assert crs.IsGeographic() and crs.GetAuthorityCode(None) == "4326"
