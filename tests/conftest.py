"""What every test may rely on, however pytest was started."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

# No test needs a screen; those of QGIS's own window bring a virtual one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# As the engine's doors do; set here too, since tests call the engine's functions directly.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# Started in the background by a shell, pytest would pass an ignored Ctrl+C on to every program it starts, and the tests
# of interrupting one could not work.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass(frozen=True)
class MadeGround:
    """A made-up place that both sensors see: parcels of random brightness, unrelated between the two but for borders.

    Attributes:
        optical: (3, H, W) uint8, no pixel 0.
        decibels: (H, W) float32 backscatter on the same grid, without speckle.
    """

    optical: Any
    decibels: Any

    def strip(
        self, to_map: Any, width_px: int, height_px: int, looks: float = 8.0, seed: int = 0, bow_px: float = 0.0
    ) -> Any:
        """(H, W) float32 intensity with speckle of a strip; ``to_map`` (an Affine) takes its pixel corners to the
        ground's, after a parabola along the columns has moved those at both ends down by ``bow_px``."""
        import numpy as np
        from scipy.ndimage import map_coordinates

        row, col = np.mgrid[0:height_px, 0:width_px] + 0.5
        row = row + bow_px * (2.0 * col / width_px - 1.0) ** 2
        x, y = to_map.a * col + to_map.b * row + to_map.c, to_map.d * col + to_map.e * row + to_map.f
        decibels = map_coordinates(self.decibels, [y - 0.5, x - 0.5], order=3, mode="nearest")
        speckle = np.random.default_rng(seed).gamma(looks, 1.0 / looks, decibels.shape)
        return (10.0 ** (decibels / 10.0) * speckle).astype(np.float32)


@pytest.fixture(scope="session")
def make_ground() -> Callable[..., MadeGround]:
    """Makes a square place of ``size_px``; the same seed makes the same place."""
    import numpy as np
    from scipy.ndimage import gaussian_filter
    from scipy.spatial import cKDTree

    def make(size_px: int, seed: int = 1) -> MadeGround:
        rng = np.random.default_rng(seed)
        count = size_px * size_px // 1600
        sites = rng.uniform(-20.0, size_px + 20.0, (count, 2))
        # Borders are bent, so that no two parcels are alike.
        bent = np.stack(np.mgrid[0:size_px, 0:size_px], axis=-1) + 0.0
        for axis in (0, 1):
            bent[..., axis] += 200.0 * gaussian_filter(rng.standard_normal((size_px, size_px)), 12.0)
        parcel = cKDTree(sites).query(bent.reshape(-1, 2))[1].reshape(size_px, size_px)
        colours = gaussian_filter(rng.uniform(40.0, 220.0, (count, 3))[parcel], (0.7, 0.7, 0.0))
        colours += rng.normal(0.0, 3.0, colours.shape)
        optical = np.clip(colours, 1.0, 255.0).astype(np.uint8).transpose(2, 0, 1)
        decibels = gaussian_filter(rng.uniform(-20.0, -2.0, count)[parcel], 0.7)
        return MadeGround(np.ascontiguousarray(optical), decibels.astype(np.float32))

    return make


@pytest.fixture(scope="session")
def save_raster() -> Callable[..., str]:
    """Writes (B, H, W) or (H, W) into a GeoTIFF and returns its path; ``transform`` is an Affine."""
    from osgeo import gdal, gdal_array, osr

    def save(
        array: Any,
        path: "Path | str",
        transform: Any = None,
        epsg: "int | None" = None,
        nodata: "float | None" = None,
    ) -> str:
        bands = array if array.ndim == 3 else array[None]
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], bands.shape[0], kind)
        if transform is not None:
            dataset.SetGeoTransform(transform.to_gdal())
        if epsg is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset.FlushCache()
        del dataset
        return str(path)

    return save


@dataclass(frozen=True)
class FoundPair:
    """A basemap in UTM with pixels of 10 units, and a strip of it without georeference.

    Attributes:
        basemap, strip: paths.
        ground: what both show.
        to_crs: basemap pixel corners to its CRS (Affine).
        to_map: strip pixel corners to basemap pixel corners (Affine): upright, same pixel size.
        strip_size_px: (width, height).
    """

    basemap: str
    strip: str
    ground: MadeGround
    to_crs: Any
    to_map: Any
    strip_size_px: "tuple[int, int]" = (384, 128)

    @property
    def truth(self) -> Any:
        """Strip pixel corners to the basemap's CRS (Affine)."""
        return self.to_crs @ self.to_map


@pytest.fixture(scope="session")
def pair(make_ground: Callable[..., MadeGround], save_raster: Callable[..., str], tmp_path_factory: Any) -> FoundPair:
    """A pair that is matched within seconds; its files are not to be changed."""
    from backend.affine import Affine

    folder = tmp_path_factory.mktemp("pair")
    ground = make_ground(640, seed=1)
    to_crs = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    to_map = Affine.translation(140.3, 290.6)
    basemap = save_raster(ground.optical, folder / "basemap.tif", to_crs, 32611)
    strip = save_raster(ground.strip(to_map, 384, 128), folder / "strip.tif")
    return FoundPair(basemap, strip, ground, to_crs, to_map)


_STATUS: "dict[str, int]" = {}


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(exitstatus: int) -> None:
    """Remember how the run ended, for :func:`pytest_unconfigure`."""
    _STATUS["exit"] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Leave without tearing down a process that holds QGIS's libraries.

    Without its own application object's ``exitQgis`` they are unloaded in an order that has crashed after every test
    had passed, with torch in the same process and without it. The status stays what pytest says; all has been printed
    by now.
    """
    if "exit" in _STATUS and "qgis.core" in sys.modules:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_STATUS["exit"])
