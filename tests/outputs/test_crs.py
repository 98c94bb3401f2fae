from __future__ import annotations

import pytest
from osgeo import osr

from backend.errors import InputError
from backend.outputs.crs import crs_name, one_line_wkt, wgs84_from


def wkt(code: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def test_registered_systems_have_a_short_name() -> None:
    assert crs_name(wkt(3395)) == "EPSG:3395"
    assert crs_name("") == ""


def test_a_system_without_code_is_named_by_its_wkt_on_one_line() -> None:
    local = osr.SpatialReference()
    local.ImportFromProj4("+proj=tmerc +lat_0=12.3 +lon_0=45.6 +k=1 +ellps=GRS80 +units=m")
    name = crs_name(local.ExportToPrettyWkt())
    assert name.startswith("PROJCS[") and "\n" not in name
    assert osr.SpatialReference(name).IsSame(local)


def test_one_line_wkt_keeps_blanks_inside_quotes() -> None:
    assert one_line_wkt('PROJCS["A b",\n    GEOGCS["C d"]]\n') == 'PROJCS["A b",GEOGCS["C d"]]'


def test_the_central_meridian_of_a_utm_zone_maps_to_itself() -> None:
    ((lon, lat),) = wgs84_from(wkt(32611))([(500_000.0, 0.0)])
    assert lon == pytest.approx(-117.0, abs=1e-9)
    assert lat == pytest.approx(0.0, abs=1e-9)


def test_geographic_systems_keep_x_as_longitude() -> None:
    # EPSG:4326 itself lists latitude first; files and this project do not.
    assert wgs84_from(wkt(4326))([(10.0, 50.0)]) == [(10.0, 50.0)]


def test_without_a_system_there_is_no_place() -> None:
    assert wgs84_from("")([(1.0, 2.0)]) is None


def test_a_position_outside_the_projection_has_no_place() -> None:
    assert wgs84_from(wkt(3395))([(0.0, 0.0), (float("inf"), 0.0)]) is None
    assert wgs84_from(wkt(32611))([(9e9, 9e9)]) is None


def test_what_is_no_wkt_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        crs_name("somewhere")
    assert caught.value.code == "crs_invalid"
