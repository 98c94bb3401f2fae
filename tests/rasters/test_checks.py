from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from backend.errors import InputError
from backend.rasters.checks import (
    check_basemap,
    check_on_grid,
    check_overlap,
    check_pixel_size,
    check_raster,
    check_strip_fits,
    search_window,
    strip_pixel_sizes_m,
)
from backend.rasters.grid import working_grid
from backend.rasters.raster import open_raster
from backend.rasters.tiles import Window

Writer = Callable[..., str]


@pytest.mark.parametrize(("width", "height"), [(1, 1), (15, 400), (400, 1)])
def test_too_small(write_raster: Writer, width: int, height: int) -> None:
    path = write_raster(np.ones((height, width), np.uint8))
    with open_raster(path) as raster, pytest.raises(InputError) as caught:
        check_raster(raster, "SAR strip")
    assert caught.value.code == "raster_too_small"
    assert f"{width} x {height}" in caught.value.message and "SAR strip" in caught.value.message


def test_sound_basemap_passes(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        check_basemap(raster)


@pytest.mark.parametrize("options", [{"epsg": None}, {"epsg": None, "geotransform": None}])
def test_basemap_without_place(write_raster: Writer, ramp: np.ndarray, options: dict[str, object]) -> None:
    with open_raster(write_raster(ramp, **options)) as raster, pytest.raises(InputError) as caught:
        check_basemap(raster)
    assert caught.value.code == "no_georeference" and "gdal_edit" in caught.value.hint


@pytest.mark.parametrize("size_m", [0.0, 1e-4, -3.0, float("nan"), float("inf"), 10_001.0])
def test_impossible_pixel_size(size_m: float) -> None:
    with pytest.raises(InputError) as caught:
        check_pixel_size(size_m, "basemap")
    assert caught.value.code == "pixel_size_absurd"


def test_degrees_taken_for_a_wide_raster(write_raster: Writer, ramp: np.ndarray) -> None:
    # Half a degree a pixel is some 50 km.
    path = write_raster(ramp, epsg=4326, geotransform=(-20.0, 0.5, 0.0, 10.0, 0.0, -0.5))
    with open_raster(path) as raster, pytest.raises(InputError) as caught:
        check_basemap(raster)
    assert caught.value.code == "pixel_size_absurd"


def test_strip_pixel_size_from_the_best_source(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as placed:
        assert strip_pixel_sizes_m(placed, 5.0, 3.0) == ((3.0, 3.0), "stated")
        sizes, source = strip_pixel_sizes_m(placed, 5.0, None)
        assert source == "georeference" and sizes == pytest.approx((10.004, 10.004), abs=1e-3)
    with open_raster(write_raster(ramp, "raw.tif", epsg=None, geotransform=None)) as raw:
        assert strip_pixel_sizes_m(raw, 5.0, None) == ((5.0, 5.0), "basemap")


@pytest.mark.parametrize("stated_m", [0.05, 1200.0])
def test_pixel_sizes_too_far_apart(write_raster: Writer, ramp: np.ndarray, stated_m: float) -> None:
    with open_raster(write_raster(ramp)) as raster, pytest.raises(InputError) as caught:
        strip_pixel_sizes_m(raster, 10.0, stated_m)
    assert caught.value.code == "pixel_size_absurd" and "factor" in caught.value.message


@pytest.mark.parametrize("strip_m", [(5_000.0, 1_000.0), (1_000.0, 5_000.0), (6_300.0, 100.0), (3_900.0, 3_900.0)])
def test_strips_that_fit(strip_m: tuple[float, float]) -> None:
    check_strip_fits(strip_m, (5_000.0, 4_000.0))


@pytest.mark.parametrize("strip_m", [(4_100.0, 4_100.0), (6_500.0, 100.0), (50_000.0, 40_000.0)])
def test_strip_larger_than_the_basemap(strip_m: tuple[float, float]) -> None:
    with pytest.raises(InputError) as caught:
        check_strip_fits(strip_m, (5_000.0, 4_000.0))
    assert caught.value.code == "strip_too_large" and "5 x 4 km" in caught.value.message


def test_overlap_of_different_crs(write_raster: Writer, ramp: np.ndarray) -> None:
    # 36.1407° north on the central meridian 117° west is (500000, 4000000) in UTM 11N, to some metres.
    same_place = write_raster(ramp, "g.tif", epsg=4326, geotransform=(-117.001, 1e-4, 0.0, 36.143, 0.0, -1e-4))
    far_away = write_raster(ramp, "f.tif", epsg=4326, geotransform=(12.0, 1e-4, 0.0, 48.0, 0.0, -1e-4))
    raw = write_raster(ramp, "r.tif", epsg=None, geotransform=None)
    with open_raster(write_raster(ramp)) as basemap:
        for path in (same_place, raw):
            with open_raster(path) as strip:
                check_overlap(strip, basemap)
                check_on_grid(strip, working_grid(basemap), "basemap")
        with open_raster(far_away) as strip:
            with pytest.raises(InputError) as caught:
                check_overlap(strip, basemap)
            assert caught.value.code == "areas_disjoint" and far_away in caught.value.message
            with pytest.raises(InputError) as caught:
                check_on_grid(strip, working_grid(basemap), "an index")
            assert caught.value.code == "areas_disjoint" and "'an index'" in caught.value.message


def test_touching_is_not_overlapping(write_raster: Writer, ramp: np.ndarray) -> None:
    beside = write_raster(ramp, "b.tif", geotransform=(500_600.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0))
    with open_raster(write_raster(ramp)) as basemap, open_raster(beside) as strip, pytest.raises(InputError):
        check_overlap(strip, basemap)


def test_search_windows(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        grid = working_grid(raster)
    assert search_window(grid) == Window(0, 0, 60, 40)
    # Column 30, row 20; 50 m are 4.998 pixels of 10.004 m.
    assert search_window(grid, near=(500_300.0, 3_999_800.0), radius_m=50.0) == Window(25, 15, 10, 10)
    assert search_window(grid, near=(500_000.0, 4_000_000.0), radius_m=50.0) == Window(0, 0, 5, 5)
    assert search_window(grid, extent=(500_100.0, 3_999_700.0, 500_200.0, 3_999_900.0)) == Window(10, 10, 10, 20)
    assert search_window(grid, extent=(0.0, 0.0, 1e7, 1e7)) == grid.window


def test_search_outside_the_basemap(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        grid = working_grid(raster)
    with pytest.raises(InputError) as caught:
        search_window(grid, near=(400_000.0, 4_000_000.0), radius_m=1_000.0)
    assert caught.value.code == "area_outside" and "500000,3999600 to 500600,4000000" in caught.value.hint
    with pytest.raises(InputError) as caught:
        search_window(grid, extent=(0.0, 0.0, 10.0, 10.0))
    assert caught.value.code == "area_outside" and "0,0,10,10" in caught.value.message
