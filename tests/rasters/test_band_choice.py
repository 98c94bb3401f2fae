from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from osgeo import gdal

from backend.rasters.band_choice import BandChoice, choose_optical_bands, choose_sar_bands
from backend.rasters.raster import open_raster

Writer = Callable[..., str]


def _optical(path: str) -> BandChoice:
    with open_raster(path) as raster:
        return choose_optical_bands(raster)


@pytest.mark.parametrize(
    ("count", "bands"),
    [
        (1, (1,)),
        (2, (1,)),
        (3, (1, 2, 3)),
        (4, (1, 2, 3)),
        (6, (3, 2, 1)),
        (8, (5, 3, 2)),
        (11, (4, 3, 2)),
        (12, (4, 3, 2)),
        (13, (4, 3, 2)),
        (20, (3, 2, 1)),
    ],
)
def test_by_number_of_bands(write_raster: Writer, count: int, bands: tuple[int, ...]) -> None:
    assert _optical(write_raster(np.ones((count, 4, 4), np.int16))).bands == bands


def test_colour_interpretation_goes_first(write_raster: Writer) -> None:
    colors = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined)
    choice = _optical(write_raster(np.ones((4, 4, 4), np.uint16), colors=colors))
    assert choice == BandChoice((3, 2, 1), "colour interpretation of the file")


def test_names_of_many_bands(write_raster: Writer) -> None:
    names = ("B12", "B8A", "B04", "B03", "B02", "B11", "B08")
    assert _optical(write_raster(np.ones((7, 4, 4), np.uint16), names=names)).bands == (3, 4, 5)
    names = ("coastal", "Blue (490 nm)", "Green (560 nm)", "Red (665 nm)", "Red edge", "NIR")
    assert _optical(write_raster(np.ones((6, 4, 4), np.uint16), "b.tif", names=names)).bands == (3, 2, 1)


def test_sar_takes_every_polarisation_and_no_angle(write_raster: Writer) -> None:
    path = write_raster(np.ones((3, 4, 4), np.float32), names=("VV", "VH", "angle"))
    with open_raster(path) as raster:
        assert choose_sar_bands(raster).bands == (1, 2)
    with open_raster(write_raster(np.ones((4, 4, 4), np.float32), "quad.tif")) as raster:
        assert choose_sar_bands(raster).bands == (1, 2, 3, 4)
