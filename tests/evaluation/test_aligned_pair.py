from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.errors import InputError
from backend.evaluation.aligned_pair import nominal_metres, open_absent, open_pair
from backend.rasters.grid import WorkingGrid
from backend.rasters.tiles import Window

from .conftest import LEFT, PairFiles, ground, wkt, write


def grid(epsg: int, step: float) -> WorkingGrid:
    return WorkingGrid(wkt(epsg), Affine(step, 0.0, 0.0, 0.0, -step, 0.0), 10, 10, 7.5)


def test_one_grid_is_read_as_it_is(files: PairFiles) -> None:
    pair = open_pair(files.sar, files.optical)
    assert not pair.sar_resampled and (pair.metres_per_px, pair.metres) == (10.0, "map metres of EPSG:32611")
    image, valid = pair.sar_image(Window(-4, 0, 20, 10))
    assert image.shape == (1, 10, 20) and 0.0 <= image.min() <= image.max() <= 1.0
    assert not valid[:, :4].any() and valid[:, 4:].all()
    pair.close()


def test_another_grid_of_the_same_place_is_warped(files: PairFiles, tmp_path: Path) -> None:
    half = ground(1)[::2, ::2].astype(np.float32) + 0.1
    pair = open_pair(write(tmp_path / "coarse.tif", half, step=20.0), files.optical)
    assert pair.sar_resampled and (pair.sar.width_px, pair.sar.height_px) == (640, 640)
    pair.close()


@pytest.mark.parametrize(
    "epsg, step, expected",
    [(3395, 10.0, 10.0), (2263, 10.0, 3.048006096), (4326, 1e-4, 7.5)],
    ids=["metres", "feet", "degrees"],
)
def test_metres_are_those_of_the_map_where_it_has_any(epsg: int, step: float, expected: float) -> None:
    assert nominal_metres(grid(epsg, step))[0] == pytest.approx(expected)


def test_places_apart_are_refused(files: PairFiles) -> None:
    with pytest.raises(InputError, match="do not overlap") as caught:
        open_pair(files.absent, files.optical)
    assert caught.value.code == "areas_disjoint"


def test_without_georeference_there_is_no_truth(files: PairFiles, tmp_path: Path) -> None:
    path = str(tmp_path / "plain.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64)
    dataset.GetRasterBand(1).WriteArray(np.arange(64 * 64).reshape(64, 64) % 251)
    del dataset
    with pytest.raises(InputError) as caught:
        open_pair(path, files.optical)
    assert caught.value.code == "no_georeference"


def test_absent_raster_must_be_of_another_place(files: PairFiles) -> None:
    pair = open_pair(files.sar, files.optical)
    raster, radiometry = open_absent(files.absent, pair)
    assert raster.transform is not None and raster.transform.c == LEFT + 50_000.0 and radiometry.kind == "intensity"
    raster.close()
    with pytest.raises(InputError) as caught:
        open_absent(files.sar, pair)
    assert caught.value.code == "areas_overlap"
    pair.close()
