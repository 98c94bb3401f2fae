"""A small pair of rasters of one place, and one of another place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr
from scipy.ndimage import gaussian_filter

SIZE_PX = 640
HOLE = (slice(0, 96), slice(0, 160))
"""Rows and columns without data in the optical raster."""
LEFT, TOP, STEP = 500_000.0, 4_000_000.0, 10.0


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write(path: Path, array: np.ndarray, left: float = LEFT, step: float = STEP, epsg: int = 32611) -> str:
    """Write (B, H, W) or (H, W); 0 is nodata."""
    bands = array if array.ndim == 3 else array[None]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], code)
    dataset.SetGeoTransform((left, step, 0.0, TOP, 0.0, -step))
    dataset.SetProjection(wkt(epsg))
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        dataset.GetRasterBand(number).SetNoDataValue(0)
    dataset.FlushCache()
    del dataset
    return str(path)


def ground(seed: int) -> np.ndarray:
    """(SIZE_PX, SIZE_PX) fields and roads, 0..1: patches of even brightness with sharp borders."""
    generator = np.random.default_rng(seed)
    fields = gaussian_filter(generator.normal(size=(SIZE_PX, SIZE_PX)), 9.0)
    levels = np.digitize(fields, np.quantile(fields, [0.2, 0.4, 0.6, 0.8]))
    return generator.permutation(5)[levels] / 4.0


@dataclass(frozen=True)
class PairFiles:
    """Paths: a SAR and an optical raster of one place, the SAR raster of another."""

    sar: str
    optical: str
    absent: str


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> PairFiles:
    folder = tmp_path_factory.mktemp("pair")
    generator = np.random.default_rng(0)

    def sar(scene: np.ndarray) -> np.ndarray:
        speckle = generator.gamma(16.0, 1.0 / 16.0, scene.shape)
        return (0.02 * 10.0 ** (1.5 * (1.0 - scene)) * speckle).astype(np.float32)  # bright where optical is dark

    here, elsewhere = ground(1), ground(2)
    optical = (40 + 180 * here).astype(np.uint8)
    optical[HOLE] = 0
    return PairFiles(
        write(folder / "sar.tif", sar(here)),
        write(folder / "optical.tif", np.stack([optical] * 3)),
        write(folder / "absent.tif", sar(elsewhere), left=LEFT + 50_000.0),
    )
