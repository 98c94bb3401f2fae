"""What the opener refuses, and in which words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.errors import InputError, UsageError
from backend.rasters.raster import open_raster

Writer = Callable[..., str]


def test_missing_file() -> None:
    with pytest.raises(InputError) as caught:
        open_raster("no/such/file.tif")
    assert caught.value.code == "raster_missing" and "no/such/file.tif" in caught.value.message


def test_not_a_raster(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no raster")
    with pytest.raises(InputError) as caught:
        open_raster(str(path))
    assert caught.value.code == "raster_unreadable" and caught.value.hint


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        open_raster(str(tmp_path))
    assert caught.value.code == "raster_unreadable" and "folder" in caught.value.message


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.tif"
    path.touch()
    with pytest.raises(InputError) as caught:
        open_raster(str(path))
    assert caught.value.code == "raster_empty"


@pytest.mark.parametrize("options", [(), ("COMPRESS=DEFLATE",), ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64")])
def test_truncated_geotiff(write_raster: Writer, rng: np.random.Generator, options: tuple[str, ...]) -> None:
    path = Path(write_raster(rng.integers(1, 255, (3, 300, 300)).astype(np.uint8), options=options))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError) as caught, open_raster(str(path)) as raster:
        raster.read(0, 0, 300, 300)
    assert caught.value.code == "raster_truncated" and str(path) in caught.value.message


def test_truncated_tiff_whose_directory_is_lost(write_raster: Writer, rng: np.random.Generator) -> None:
    path = Path(write_raster(rng.integers(1, 255, (300, 300)).astype(np.uint8)))
    path.write_bytes(path.read_bytes()[:6])
    with pytest.raises(InputError) as caught:
        open_raster(str(path))
    assert caught.value.code == "raster_truncated"


@pytest.mark.parametrize(("name", "driver"), [("p.png", "PNG"), ("p.jpg", "JPEG")])
def test_truncated_picture(
    write_raster: Writer, rng: np.random.Generator, tmp_path: Path, name: str, driver: str
) -> None:
    path = tmp_path / name
    source = gdal.Open(write_raster(rng.integers(1, 255, (3, 200, 200)).astype(np.uint8)))
    gdal.GetDriverByName(driver).CreateCopy(str(path), source)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError) as caught, open_raster(str(path)) as raster:
        raster.read(0, 0, 200, 200)
    assert caught.value.code == "raster_truncated"


def test_wrong_band_and_empty_window(write_raster: Writer, ramp: np.ndarray) -> None:
    with open_raster(write_raster(ramp)) as raster:
        for bands in ((0,), (4,), ()):
            with pytest.raises(UsageError):
                raster.read(0, 0, 5, 5, bands=bands)
        with pytest.raises(UsageError):
            raster.read(0, 0, 0, 5)
