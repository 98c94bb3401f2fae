"""Tiny rasters with a real CRS, written as a test needs them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr

UTM = (500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0)
"""Geotransform on the central meridian of UTM 11N, where 1 unit is 1/0.9996 m on the ground."""


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


Writer = Callable[..., str]


@pytest.fixture
def write_raster(tmp_path: Path) -> Writer:
    """Writes (B, H, W) or (H, W) into a file of the test's folder and returns its path."""

    def write(
        array: np.ndarray,
        name: str = "raster.tif",
        *,
        epsg: int | None = 32611,
        geotransform: tuple[float, ...] | None = UTM,
        nodata: float | None = None,
        mask: np.ndarray | None = None,
        alpha: bool = False,
        options: tuple[str, ...] = (),
        gdal_type: int | None = None,
        names: tuple[str, ...] = (),
        colors: tuple[int, ...] = (),
        gcps: list[gdal.GCP] | None = None,
    ) -> str:
        bands = array if array.ndim == 3 else array[None]
        path = str(tmp_path / name)
        code = gdal_type or gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
        all_options = [*options, *(["ALPHA=YES"] if alpha else [])]
        dataset = gdal.GetDriverByName("GTiff").Create(
            path, bands.shape[2], bands.shape[1], bands.shape[0], code, all_options
        )
        if gcps is not None:
            dataset.SetGCPs(gcps, wkt(epsg) if epsg else "")
        else:
            if geotransform is not None:
                dataset.SetGeoTransform(geotransform)
            if epsg is not None:
                dataset.SetProjection(wkt(epsg))
        for number, band in enumerate(bands, 1):
            target = dataset.GetRasterBand(number)
            target.WriteArray(band)
            if nodata is not None:
                target.SetNoDataValue(nodata)
            if number <= len(names):
                target.SetDescription(names[number - 1])
            if number <= len(colors):
                target.SetColorInterpretation(colors[number - 1])
        if mask is not None:
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype(np.uint8))
        dataset.FlushCache()
        del dataset
        return path

    return write


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.fixture
def ramp() -> np.ndarray:
    """(3, 40, 60) bytes, no two neighbours alike, no zeros."""
    row, col = np.mgrid[0:40, 0:60]
    return np.stack([1 + row + col, 101 + row, 150 + col]).astype(np.uint8)
