"""Where a patch lies, by numbers worked out by hand."""

from __future__ import annotations

import math
import xml.dom.minidom

import pytest


def plane(x, y):
    return (x, y)


def test_a_strip_pointing_north_needs_no_turn(window):
    view = window("patch_geometry").ground_view((500.0, 800.0), 100.0, [2, 0, 0, 0, -2, 0], plane, 1.0)
    assert view.center == (500.0, 800.0)
    assert view.up_azimuth_deg == pytest.approx(0.0)
    assert view.side_m == pytest.approx(100 * 2 * 1.4)


def test_a_strip_whose_top_points_east(window):
    # Up in the strip (row - 1) is +x on the ground, right (col + 1) is -y: azimuth 90.
    view = window("patch_geometry").ground_view((0.0, 0.0), 10.0, [0, -3, 0, -3, 0, 0], plane, 1.0)
    assert view.up_azimuth_deg == pytest.approx(90.0)
    assert view.side_m == pytest.approx(10 * 3 * 1.4)


def test_degrees_are_measured_on_the_ground(window):
    # A degree of longitude is half of one of latitude here; the strip's pixels are square on the ground.
    view = window("patch_geometry").ground_view(
        (0.0, 0.0), 10.0, [0.002, 0, 0, 0, -0.001, 0], lambda x, y: (50_000 * x, 100_000 * y), 1.0
    )
    assert view.side_m == pytest.approx(10 * 100 * 1.4)
    assert view.up_azimuth_deg == pytest.approx(0.0)


def test_without_a_transform_north_is_up(window):
    view = window("patch_geometry").ground_view((1.0, 2.0), 64.0, None, plane, 5.0)
    assert (view.up_azimuth_deg, view.side_m) == (0.0, pytest.approx(64 * 5 * 1.4))


def test_the_window_in_the_strip_has_its_margin_on_all_sides(window):
    xmin, ymin, xmax, ymax = window("patch_geometry").strip_window(100.0, 50.0, 10.0)
    assert (xmin, ymin, xmax, ymax) == (98.0, -62.0, 112.0, -48.0)


@pytest.mark.parametrize(
    ("side_m", "bar_m"), [(1000.0, 200.0), (800.0, 200.0), (4.0, 1.0), (2.0, 0.5), (90_000.0, 20_000.0)]
)
def test_scale_bars_are_round(window, side_m, bar_m):
    assert math.isclose(window("patch_geometry").scale_bar_m(side_m), bar_m)


def test_the_plain_vrt_is_xml_whatever_the_path_is(window):
    text = window("patch_geometry").plain_vrt('/a & b/<strip> "1".tif', 30, 20, -9999.0)
    document = xml.dom.minidom.parseString(text)
    assert document.documentElement.getAttribute("rasterXSize") == "30"
    assert document.getElementsByTagName("SourceFilename")[0].firstChild.data == '/a & b/<strip> "1".tif'
    assert document.getElementsByTagName("GeoTransform") == []


def test_linear_backscatter_is_shown_in_decibels(window, tmp_path):
    geometry = window("patch_geometry")
    gdal, np = pytest.importorskip("osgeo.gdal"), pytest.importorskip("numpy")
    strip = tmp_path / "strip.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(strip), 4, 1, 1, gdal.GDT_Float32)
    raster.GetRasterBand(1).WriteArray(np.array([[0.01, 1.0, 2.0, -9999.0]], np.float32))
    raster = None  # closes the file
    lut = geometry.decibel_lut({"kind": "intensity", "low_db": -24.0, "high_db": 8.0})
    shown = gdal.Open(geometry.plain_vrt(str(strip), 4, 1, -9999.0, lut)).ReadAsArray()[0]
    assert shown[:3] == pytest.approx([-20.0, 0.0, 3.01], abs=0.05) and shown[3] == -9999.0
    assert geometry.decibel_lut({"kind": "amplitude", "low_db": 0.0, "high_db": 48.0}).split(",")[24].startswith("1:0")
    assert geometry.decibel_lut({"kind": "db", "low_db": -24.0, "high_db": 8.0}) == geometry.decibel_lut({}) == ""
