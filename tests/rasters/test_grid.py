from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.errors import InputError, UsageError
from backend.rasters.geodesy import transform_points
from backend.rasters.grid import WorkingGrid, open_on_grid, open_scaled, working_grid
from backend.rasters.raster import Raster, open_raster
from backend.rasters.tiles import Window

Writer = Callable[..., str]


def _grid(path: str, pixel_size_m: float | None = None) -> WorkingGrid:
    with open_raster(path) as raster:
        return working_grid(raster, pixel_size_m)


def _read(raster: Raster) -> tuple[np.ndarray, np.ndarray]:
    return raster.read(0, 0, raster.width_px, raster.height_px)


def _brightest(raster: Raster) -> tuple[float, float]:
    """CRS position of the centroid of what is brighter than the background of 1."""
    data, valid = _read(raster)
    row, col = np.mgrid[0 : raster.height_px, 0 : raster.width_px] + 0.5
    weight = np.where(valid, data[0].astype(float) - 1.0, 0.0)
    assert raster.transform is not None and weight.sum() > 0
    return raster.transform.apply(
        float((col * weight).sum() / weight.sum()), float((row * weight).sum() / weight.sum())
    )


def test_own_square_pixels_stay(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp)
    grid = _grid(path)
    assert (grid.width_px, grid.height_px) == (60, 40)
    assert grid.transform == Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    with open_on_grid(path, grid) as raster:
        assert np.array_equal(_read(raster)[0], ramp)


def test_size_off_by_rounding_is_the_own_size(write_raster: Writer, ramp: np.ndarray) -> None:
    assert _grid(write_raster(ramp), 10.0).transform.a == 10.0  # on the ground it is 10.004


def test_doubled_pixels_are_averages(write_raster: Writer) -> None:
    image = np.arange(32 * 48, dtype=np.float32).reshape(32, 48)
    path = write_raster(image)
    grid = _grid(path, 20.0 / 0.9996)
    assert (grid.width_px, grid.height_px) == (24, 16)
    with open_on_grid(path, grid) as raster:
        data, valid = _read(raster)
    assert valid.all()
    assert np.allclose(data[0], image.reshape(16, 2, 24, 2).mean(axis=(1, 3)), atol=0.05)


def test_geographic_grid_is_square_on_the_ground(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp, epsg=4326, geotransform=(10.0, 0.001, 0.0, 60.0, 0.0, -0.001))
    grid = _grid(path, 50.0)
    assert grid.transform.a / -grid.transform.e == pytest.approx(2.0, rel=0.01)  # 1 / cos 60°
    with open_on_grid(path, grid) as raster:
        assert raster.pixel_sizes_m == pytest.approx((50.0, 50.0), rel=1e-3)
        assert _read(raster)[1].mean() > 0.97


def test_mercator_pixels_count_on_the_ground(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp, epsg=3395, geotransform=(-13_100_000.0, 10.0, 0.0, 8_362_698.5, 0.0, -10.0))  # 60° north
    grid = _grid(path)
    assert grid.pixel_size_m == pytest.approx(5.0, rel=0.01) and grid.transform.a == 10.0


@pytest.mark.parametrize("epsg", [32611, 3395, 4326])
def test_bright_spot_stays_where_it_is(write_raster: Writer, epsg: int) -> None:
    image = np.full((200, 200), 1.0, np.float32)
    image[90:110, 30:50] = 10_000.0
    path = write_raster(image)
    corners = [(500_000.0, 4_000_000.0), (502_000.0, 3_998_000.0)]
    with open_raster(path) as raster:
        own = raster.crs_wkt
        expected = raster.transform.apply(40.0, 100.0)  # type: ignore[union-attr]
    target = _target_wkt(epsg)
    (left, top), (right, bottom) = transform_points(corners, own, target)
    step = (right - left) / 80.0
    grid = WorkingGrid(target, Affine(step, 0.0, left, 0.0, (bottom - top) / 80.0, top), 80, 80, 25.0)
    with open_on_grid(path, grid) as raster:
        found = _brightest(raster)
    (back,) = transform_points([found], target, own)
    assert back == pytest.approx(expected, abs=0.5)


def test_rotated_raster_is_turned_north_up(write_raster: Writer) -> None:
    image = np.full((120, 120), 1.0, np.float32)
    image[20:40, 70:90] = 10_000.0
    path = write_raster(image, geotransform=(500_000.0, 8.0, 6.0, 4_000_000.0, 6.0, -8.0))
    grid = _grid(path)
    assert grid.transform.b == 0.0 and grid.transform.d == 0.0 and grid.pixel_size_m == pytest.approx(10.004, abs=1e-3)
    with open_on_grid(path, grid) as raster:
        data, valid = _read(raster)
        assert not valid[0, 0] and valid[raster.height_px // 2, raster.width_px // 2]
        found = _brightest(raster)
    # Centre of the bright square: column 80, row 30.
    assert found == pytest.approx((500_000 + 8 * 80 + 6 * 30, 4_000_000 + 6 * 80 - 8 * 30), abs=0.5)


def test_south_up_raster_is_turned(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp, geotransform=(500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, 10.0))
    grid = _grid(path)
    assert grid.transform.e < 0 and grid.transform.f == 4_000_400.0
    with open_on_grid(path, grid) as raster:
        assert np.array_equal(_read(raster)[0], ramp[:, ::-1])


def test_control_points_only(write_raster: Writer) -> None:
    image = np.full((80, 80), 1.0, np.float32)
    image[10:20, 50:60] = 10_000.0
    gcps = [
        gdal.GCP(500_000.0 + 10 * c, 4_000_000.0 - 10 * r, 0, c, r) for c, r in [(0, 0), (80, 0), (80, 80), (0, 80)]
    ]
    path = write_raster(image, gcps=gcps)
    with open_on_grid(path, _grid(path)) as raster:
        assert _brightest(raster) == pytest.approx((500_550.0, 3_999_850.0), abs=0.5)


@pytest.mark.parametrize("kind", ["mask", "nodata", "nan", "alpha", "zero fill"])
def test_invalid_pixels_stay_out_of_averages(write_raster: Writer, kind: str) -> None:
    hole = np.zeros((80, 80), bool)
    hole[:, :41] = True  # an odd column: one output column is half covered
    image = np.full((80, 80), 100, np.float32 if kind in ("nodata", "nan") else np.uint8)
    if kind == "alpha":
        path = write_raster(
            np.stack([image, np.where(hole, 0, 255).astype(np.uint8)]), alpha=True, options=("PHOTOMETRIC=MINISBLACK",)
        )
    elif kind == "mask":
        path = write_raster(np.where(hole, 255, image).astype(np.uint8), mask=~hole)
    else:
        fill = {"nodata": -9999.0, "nan": np.nan, "zero fill": 0}[kind]
        path = write_raster(
            np.where(hole, fill, image).astype(image.dtype), nodata=-9999.0 if kind == "nodata" else None
        )
    with open_on_grid(path, _grid(path, 20.0 / 0.9996)) as raster:
        data, valid = _read(raster)
    assert data.shape == (1, 40, 40) and np.isfinite(data).all()
    assert not valid[:, :20].any() and valid[:, 21:].all()
    assert (data[0][valid] == 100).all() and not data[0][~valid].any()


@pytest.mark.parametrize("fill", [-9999.0, np.nan])
def test_nodata_of_one_band_spoils_no_other_pixel(write_raster: Writer, fill: float) -> None:
    image = np.full((2, 40, 40), 100.0, np.float32)
    image[1, :, :21] = fill
    path = write_raster(image, nodata=None if np.isnan(fill) else fill)
    with open_on_grid(path, _grid(path, 20.0 / 0.9996)) as raster:
        data, valid = _read(raster)
        first, first_valid = raster.read(0, 0, 20, 20, bands=(1,))
    assert not valid[:, :10].any() and valid[:, 11:].all()
    assert (data[:, valid] == 100.0).all()
    assert first_valid.all() and (first == 100.0).all()


def test_zero_of_one_band_is_a_value_in_averages(write_raster: Writer) -> None:
    image = np.zeros((3, 40, 40), np.uint8)
    image[0, :, 20:] = 200  # pure red beside nodata
    path = write_raster(image, nodata=0)
    with open_on_grid(path, _grid(path, 20.0 / 0.9996)) as raster:
        data, valid = _read(raster)
    assert not valid[:, :9].any() and valid[:, 10:].all()  # the tenth column may touch by a rounding error
    assert (data[0][valid] == 200).all() and not data[1:].any()


def test_complex_speckle_averages_as_intensity(write_raster: Writer, rng: np.random.Generator) -> None:
    phase = rng.uniform(0.0, 2.0 * np.pi, (64, 64))
    image = (5.0 * np.exp(1j * phase)).astype(np.complex64)
    path = write_raster(image)
    with open_on_grid(path, _grid(path, 40.0 / 0.9996)) as raster:
        data, valid = _read(raster)
        assert raster.was_complex and raster.dtype == np.float32
    assert valid.all() and np.allclose(data, 25.0, rtol=1e-4)


def test_part_of_the_own_grid_is_read_directly(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp)
    part = _grid(path).crop(Window(10, 5, 20, 15))
    assert part.transform.apply(0, 0) == (500_100.0, 3_999_950.0)
    with open_on_grid(path, part) as raster:
        assert (raster.width_px, raster.height_px) == (20, 15)
        data, valid = raster.read(-2, 0, 24, 15)
        assert np.array_equal(data[:, :, 2:22], ramp[:, 5:20, 10:30])
        assert not valid[:, :2].any() and not valid[:, 22:].any()


def test_part_keeps_its_mask(write_raster: Writer, ramp: np.ndarray) -> None:
    mask = np.zeros((40, 60), bool)
    mask[:, 15:] = True
    path = write_raster(ramp, mask=mask)
    with open_on_grid(path, _grid(path).crop(Window(10, 5, 20, 15))) as raster:
        assert np.array_equal(_read(raster)[1], mask[5:20, 10:30])


def test_part_of_a_resampled_grid_equals_that_part_of_the_whole(write_raster: Writer, rng: np.random.Generator) -> None:
    path = write_raster(rng.uniform(1, 100, (150, 150)).astype(np.float32))
    grid = _grid(path, 30.0)
    with open_on_grid(path, grid) as whole, open_on_grid(path, grid.crop(Window(8, 4, 30, 20))) as part:
        expected, _ = whole.read(8, 4, 30, 20)
        found, _ = _read(part)
    assert np.allclose(found, expected, rtol=1e-4)


def test_grid_round_trip(write_raster: Writer, ramp: np.ndarray) -> None:
    grid = _grid(write_raster(ramp), 17.0)
    assert WorkingGrid.from_mapping(grid.to_mapping()) == grid


def test_reopened_grid_reads_the_same(write_raster: Writer, ramp: np.ndarray) -> None:
    path = write_raster(ramp)
    with open_on_grid(path, _grid(path, 25.0)) as raster, raster.reopen() as again:
        assert np.array_equal(_read(raster)[0], _read(again)[0])


def test_basemap_without_crs_is_refused_with_the_command(write_raster: Writer, ramp: np.ndarray) -> None:
    for path, missing in (
        (write_raster(ramp, "a.tif", epsg=None), "no CRS"),
        (write_raster(ramp, "b.tif", epsg=None, geotransform=None), "no georeference"),
    ):
        with pytest.raises(InputError) as caught:
            _grid(path)
        assert caught.value.code == "no_georeference"
        assert missing in caught.value.message and "gdal_edit.py -a_srs" in caught.value.hint


def test_pixels_larger_than_the_raster_are_refused(write_raster: Writer, ramp: np.ndarray) -> None:
    with pytest.raises(InputError) as caught:
        _grid(write_raster(ramp), 5_000.0)
    assert caught.value.code == "pixel_size_absurd"


def test_scaled_strip_needs_no_georeference(write_raster: Writer) -> None:
    image = np.arange(32 * 48, dtype=np.float32).reshape(32, 48) + 1
    path = write_raster(image, epsg=None, geotransform=None)
    with open_scaled(path, 0.5) as raster:
        data, valid = _read(raster)
    assert data.shape == (1, 16, 24) and valid.all()
    assert np.allclose(data[0], image.reshape(16, 2, 24, 2).mean(axis=(1, 3)), atol=1e-3)


def test_scaled_strip_ignores_any_georeference(write_raster: Writer) -> None:
    image = np.arange(32 * 48, dtype=np.float32).reshape(32, 48) + 1
    gcps = [gdal.GCP(5e5 + 7 * c + r, 4e6 - 3 * r, 0, c, r) for c, r in [(0, 0), (48, 0), (48, 32), (0, 32)]]
    plain = write_raster(image, "plain.tif", epsg=None, geotransform=None)
    for path in (
        write_raster(image, "rotated.tif", geotransform=(5e5, 8.0, 6.0, 4e6, 6.0, -8.0)),
        write_raster(image, "gcps.tif", gcps=gcps),
    ):
        with open_scaled(path, 0.5) as found, open_scaled(plain, 0.5) as expected:
            assert np.allclose(_read(found)[0], _read(expected)[0], atol=1e-3)


def test_scaled_axes_differ(write_raster: Writer) -> None:
    image = np.repeat(np.arange(1, 31, dtype=np.float32), 4)[:, None].repeat(30, axis=1)  # 120 rows, 30 columns
    with open_scaled(write_raster(image, epsg=None, geotransform=None), 1.0, 0.25) as raster:
        data, _ = _read(raster)
    assert data.shape == (1, 30, 30) and np.allclose(data[0], np.arange(1, 31)[:, None], atol=1e-3)


def test_scale_that_leaves_a_rest_keeps_the_corner(write_raster: Writer) -> None:
    image = np.full((50, 50), 1.0, np.float32)
    image[20:30, 20:30] = 1_000.0
    with open_scaled(write_raster(image, epsg=None, geotransform=None), 0.37) as raster:
        data, valid = _read(raster)
    assert data.shape == (1, 19, 19)  # 18.5 rounded up: the last column is half outside
    row, col = np.mgrid[0:19, 0:19] + 0.5
    weight = np.where(valid, data[0], 0.0) * (data[0] > 100)
    center = (col * weight).sum() / weight.sum(), (row * weight).sum() / weight.sum()
    assert center == pytest.approx((25 * 0.37, 25 * 0.37), abs=0.2)


def test_enlarged_strip_is_smooth(write_raster: Writer) -> None:
    image = np.tile(np.arange(1, 41, dtype=np.float32), (40, 1))
    with open_scaled(write_raster(image, epsg=None, geotransform=None), 4.0) as raster:
        data, valid = _read(raster)
    assert valid.all() and data.shape == (1, 160, 160)
    steps = np.diff(data[0, 80, 8:-8])
    assert np.allclose(steps, 0.25, atol=1e-3)


def test_scale_one_is_the_file(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_scaled(write_raster(ramp), 1.0) as raster:
        assert np.array_equal(_read(raster)[0], ramp)


def test_scaled_complex_without_georeference(write_raster: Writer) -> None:
    path = write_raster(
        np.full((40, 40), 3 - 4j, np.complex64), epsg=None, geotransform=None, gdal_type=gdal.GDT_CInt16
    )
    with open_scaled(path, 0.5) as raster:
        assert raster.was_complex and np.allclose(_read(raster)[0], 25.0)


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf")])
def test_impossible_scale_is_refused(write_raster: Writer, ramp: np.ndarray, scale: float) -> None:
    with pytest.raises(UsageError):
        open_scaled(write_raster(ramp), scale)


def test_truncated_source_is_named_through_the_warp(write_raster: Writer, rng: np.random.Generator) -> None:
    path = Path(write_raster(rng.integers(1, 255, (300, 300)).astype(np.uint8)))
    grid = _grid(str(path), 20.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError) as caught, open_on_grid(str(path), grid) as raster:
        _read(raster)
    assert caught.value.code == "raster_truncated"


def _target_wkt(epsg: int) -> str:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()
