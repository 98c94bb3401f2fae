from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from backend.affine import Affine
from backend.errors import Cancelled, InputError, OutputError
from backend.outputs import warp
from backend.outputs.warp import warp_grid, warp_strip
from backend.progress import Progress

WIDTH_PX, HEIGHT_PX = 40, 20
NORTH_UP = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
TURNED = Affine(0.0, 10.0, 500_000.0, 10.0, 0.0, 4_000_000.0)  # the strip's columns run north, its rows east


def utm() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    return reference.ExportToWkt()


def make(path: Path, array: np.ndarray, gdal_type: int, **settings: Any) -> str:
    bands = array.reshape(-1, HEIGHT_PX, WIDTH_PX)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH_PX, HEIGHT_PX, len(bands), gdal_type)
    for number, values in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(values)
        if "nodata" in settings:
            dataset.GetRasterBand(number).SetNoDataValue(settings["nodata"])
    if "transform" in settings:
        dataset.SetGeoTransform(settings["transform"].to_gdal())
    if "mask" in settings:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(settings["mask"])
    dataset.FlushCache()
    return str(path)


def ramp(dtype: Any = np.float32) -> np.ndarray:
    rows, cols = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX]
    return (100 * rows + cols).astype(dtype)


def read(path: Path) -> tuple[gdal.Dataset, np.ndarray]:
    dataset = gdal.Open(str(path))
    return dataset, dataset.ReadAsArray()


def test_grid_of_a_north_up_strip_is_its_own() -> None:
    grid = warp_grid(NORTH_UP, WIDTH_PX, HEIGHT_PX)
    assert grid.bounds == (500_000.0, 3_999_800.0, 500_400.0, 4_000_000.0)
    assert (grid.width_px, grid.height_px) == (WIDTH_PX, HEIGHT_PX)


def test_grid_keeps_the_pixel_size_of_a_turned_strip() -> None:
    # 45 degrees: (40 + 20) / sqrt 2 pixels each way.
    side = 10.0 * math.sqrt(0.5)
    grid = warp_grid(Affine(side, side, 0.0, side, -side, 0.0), WIDTH_PX, HEIGHT_PX)
    assert (grid.pixel_x, grid.pixel_y) == pytest.approx((10.0, 10.0))
    assert (grid.width_px, grid.height_px) == (43, 43)


def test_a_north_up_strip_is_copied_exactly(tmp_path: Path) -> None:
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm())
    dataset, values = read(tmp_path / "o.tif")
    assert dataset.GetGeoTransform() == NORTH_UP.to_gdal()
    assert osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None) == "32611"
    np.testing.assert_array_equal(values, ramp())


def test_a_strip_turned_by_a_right_angle_is_turned_back(tmp_path: Path) -> None:
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    warp_strip(strip, tmp_path / "o.tif", TURNED, utm())
    _, values = read(tmp_path / "o.tif")
    np.testing.assert_array_equal(values, ramp().T[::-1])  # columns run north, hence upward


def test_a_turned_strip_is_not_smoothed(tmp_path: Path) -> None:
    dots = np.zeros((HEIGHT_PX, WIDTH_PX), np.float32)
    dots[10, 5::10] = 1.0
    strip = make(tmp_path / "s.tif", dots, gdal.GDT_Float32)
    warp_strip(strip, tmp_path / "o.tif", TURNED, utm())
    np.testing.assert_allclose(read(tmp_path / "o.tif")[1], dots.T[::-1], atol=1e-5)


def test_the_strips_own_georeference_is_not_used(tmp_path: Path) -> None:
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32, transform=Affine(1.0, 0.0, 7.0, 0.0, -1.0, 7.0))
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm())
    dataset, values = read(tmp_path / "o.tif")
    assert dataset.GetGeoTransform() == NORTH_UP.to_gdal()
    np.testing.assert_array_equal(values, ramp())


@pytest.mark.parametrize(
    ("dtype", "gdal_type", "added"),
    [
        (np.uint8, gdal.GDT_Byte, 1),
        (np.uint16, gdal.GDT_UInt16, 1),
        (np.int16, gdal.GDT_Int16, 1),
        (np.float32, gdal.GDT_Float32, 0),
        (np.complex64, gdal.GDT_CFloat32, 0),
    ],
)
def test_bands_and_types_are_kept_and_the_outside_is_marked(
    tmp_path: Path, dtype: Any, gdal_type: int, added: int
) -> None:
    bands = np.stack([np.full((HEIGHT_PX, WIDTH_PX), 7), np.full((HEIGHT_PX, WIDTH_PX), 9)]).astype(dtype)
    strip = make(tmp_path / "s.tif", bands, gdal_type)
    side = 10.0 * math.sqrt(0.5)
    warp_strip(strip, tmp_path / "o.tif", Affine(side, side, 0.0, side, -side, 0.0), utm())
    dataset, values = read(tmp_path / "o.tif")
    assert dataset.RasterCount == 2 + added
    assert dataset.GetRasterBand(1).DataType == gdal_type
    # GDAL itself heeds an alpha band in files of two or four bands only.
    inside = values[2] > 0 if added else dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    # 45 degrees: the strip fills 800 of 43 x 43 pixels, give or take its rim.
    assert 700 < inside.sum() < 900
    assert not inside[0, 0] and inside[21, 21]
    assert values[0, 21, 21] == 7 and values[1, 21, 21] == 9
    if added:
        assert dataset.GetRasterBand(3).GetColorInterpretation() == gdal.GCI_AlphaBand


def test_nodata_of_the_strip_is_kept(tmp_path: Path) -> None:
    array = ramp(np.int16)
    array[:, :10] = -9999
    strip = make(tmp_path / "s.tif", array, gdal.GDT_Int16, nodata=-9999)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm())
    dataset, values = read(tmp_path / "o.tif")
    assert dataset.RasterCount == 1 and dataset.GetRasterBand(1).GetNoDataValue() == -9999
    np.testing.assert_array_equal(values, array)


def test_mask_of_the_strip_is_kept(tmp_path: Path) -> None:
    mask = np.full((HEIGHT_PX, WIDTH_PX), 255, np.uint8)
    mask[:, :10] = 0
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32, mask=mask)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm())
    _, values = read(tmp_path / "o.tif")
    np.testing.assert_array_equal(np.isnan(values), mask == 0)


def test_progress_reaches_its_end(tmp_path: Path) -> None:
    reports: list[tuple[str, int, int]] = []
    progress = Progress(lambda stage, done, total, _: reports.append((stage, done, total)))
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm(), progress)
    assert reports[0] == ("warp strip", 0, 1000) and reports[-1] == ("warp strip", 1000, 1000)


@pytest.mark.parametrize("raises", [False, True])
def test_cancel_stops_gdal(tmp_path: Path, raises: bool) -> None:
    was_raising = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        check_cancel_stops_gdal(tmp_path)
    finally:
        (gdal.UseExceptions if was_raising else gdal.DontUseExceptions)()


def check_cancel_stops_gdal(tmp_path: Path) -> None:
    progress = Progress(lambda stage, done, total, _: progress.cancel() if done else None, min_interval_s=0.0)
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    with pytest.raises(Cancelled):
        warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm(), progress)


def test_failures_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    with pytest.raises(InputError) as missing:
        warp_strip(str(tmp_path / "none.tif"), tmp_path / "o.tif", NORTH_UP, utm())
    assert missing.value.code == "raster_missing"
    with pytest.raises(OutputError):
        warp_strip(strip, tmp_path / "none" / "o.tif", NORTH_UP, utm())
    monkeypatch.setattr(warp, "_size_bytes", lambda dataset, grid: 10**18)
    with pytest.raises(OutputError, match="1,000,000,000,004.2 MB needed") as full:
        warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm())
    assert full.value.code == "disk_full"
    assert not (tmp_path / "o.tif").exists()


def bowed_ties(depth_m: float, columns: int = 17) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """North up, but for a parabola along the columns, ``depth_m`` deep at both ends."""
    ties = []
    for col in np.linspace(0.0, WIDTH_PX, columns):
        for row in (0.0, HEIGHT_PX / 2.0, float(HEIGHT_PX)):
            x, y = NORTH_UP.apply(float(col), row)
            ties.append(((float(col), row), (x, y + depth_m * (col / (WIDTH_PX / 2.0) - 1.0) ** 2)))
    return ties


def test_ties_of_a_straight_strip_warp_it_as_its_transform_does(tmp_path: Path) -> None:
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm(), ties=bowed_ties(0.0))
    dataset, values = read(tmp_path / "o.tif")
    assert dataset.GetGeoTransform() == pytest.approx(NORTH_UP.to_gdal(), abs=1e-3)
    assert dataset.GetGCPCount() == 0
    np.testing.assert_allclose(values[1:-1, 1:-1], ramp()[1:-1, 1:-1], atol=2.0)


@pytest.mark.parametrize("own_georeference", [False, True])
def test_a_bent_strip_is_straightened(tmp_path: Path, own_georeference: bool) -> None:
    own = {"transform": Affine(1.0, 0.0, 7.0, 0.0, -1.0, 7.0)} if own_georeference else {}
    strip = make(tmp_path / "s.tif", ramp(), gdal.GDT_Float32, **own)
    warp_strip(strip, tmp_path / "o.tif", NORTH_UP, utm(), ties=bowed_ties(50.0))
    dataset, values = read(tmp_path / "o.tif")
    assert osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None) == "32611"
    to_crs = Affine.from_gdal(dataset.GetGeoTransform())
    # Five pixels higher at the ends: the grid holds them.
    assert to_crs.f == pytest.approx(NORTH_UP.f + 50.0) and dataset.RasterYSize == HEIGHT_PX + 5
    for out_col, out_row in ((20, 14), (5, 9), (33, 12), (38, 6)):
        x, y = to_crs.apply(out_col + 0.5, out_row + 0.5)
        col = (x - NORTH_UP.c) / 10.0
        row = (NORTH_UP.f + 50.0 * (col / 20.0 - 1.0) ** 2 - y) / 10.0
        # A row counts 100 and a column 1: a sixth of a pixel at most.
        assert values[out_row, out_col] == pytest.approx(100.0 * (row - 0.5) + col - 0.5, abs=16.0)
