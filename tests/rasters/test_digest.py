from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.errors import InputError
from backend.rasters.digest import raster_digest

Writer = Callable[..., str]


@pytest.fixture
def image(rng: np.random.Generator) -> np.ndarray:
    return rng.integers(1, 255, (3, 300, 400)).astype(np.uint8)


def test_moved_renamed_and_recompressed_stays_itself(write_raster: Writer, image: np.ndarray, tmp_path: Path) -> None:
    path = write_raster(image)
    digest = raster_digest(path)
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.copy(path, tmp_path / "elsewhere" / "other.tif")
    assert raster_digest(str(moved)) == digest
    packed = str(tmp_path / "packed.tif")
    gdal.Translate(packed, path, creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    assert raster_digest(packed) == digest


def test_statistics_and_overviews_do_not_enter(write_raster: Writer, image: np.ndarray) -> None:
    path = write_raster(image)
    digest = raster_digest(path)
    dataset = gdal.Open(path)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    del dataset
    assert raster_digest(path) == digest


@pytest.mark.parametrize("change", ["pixel", "transform", "crs", "type", "size", "mask"])
def test_every_change_shows(write_raster: Writer, image: np.ndarray, change: str) -> None:
    digest = raster_digest(write_raster(image))
    other, options = image.copy(), {}
    if change == "pixel":
        other[1, 200, 133] ^= 1
    elif change == "transform":
        options = {"geotransform": (500_000.5, 10.0, 0.0, 4_000_000.0, 0.0, -10.0)}
    elif change == "crs":
        options = {"epsg": 32612}
    elif change == "type":
        other = other.astype(np.uint16)
    elif change == "size":
        other = other[:, :-1]
    else:
        options = {"mask": np.arange(400) + np.zeros((300, 1)) != 7}
    assert raster_digest(write_raster(other, "other.tif", **options)) != digest


def test_painted_region_of_a_large_raster_shows(write_raster: Writer, rng: np.random.Generator) -> None:
    large = rng.integers(1, 255, (3400, 3400)).astype(np.uint8)
    digest = raster_digest(write_raster(large))
    large[1000:1150, 2000:2150] = 1
    assert raster_digest(write_raster(large, "painted.tif")) != digest


def test_missing_file_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        raster_digest("nowhere.tif")
    assert caught.value.code == "raster_missing"
