from __future__ import annotations

import numpy as np
import pytest

from backend.errors import UsageError
from backend.rasters.in_memory import raster_of
from backend.rasters.lone_files import open_lone
from backend.rasters.raster import open_raster


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.complex64])
def test_holds_values_and_mask(ramp: np.ndarray, dtype: type) -> None:
    data = ramp.astype(dtype)
    valid = np.ones(ramp.shape[1:], bool)
    valid[:20, :20] = False
    raster = raster_of(data, valid, "sample")
    read, read_valid = raster.read(0, 0, 60, 40)
    assert raster.path == "sample" and read.dtype == data.dtype
    np.testing.assert_array_equal(read_valid, valid)
    np.testing.assert_array_equal(read[:, valid], data[:, valid])


def test_zeros_are_values(ramp: np.ndarray) -> None:
    raster = raster_of(np.zeros_like(ramp), np.ones(ramp.shape[1:], bool), "dark")
    assert raster.read(0, 0, 60, 40)[1].all()


def test_refuses_a_mask_of_another_size(ramp: np.ndarray) -> None:
    with pytest.raises(UsageError, match="no raster of uint8"):
        raster_of(ramp, np.ones((3, 3), bool), "odd")


def test_lone_files_read_as_others_and_leave_gdal_as_it_was(write_raster, ramp: np.ndarray) -> None:
    from osgeo import gdal

    path = write_raster(ramp)
    gdal.SetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)
    with open_lone(path) as lone, open_raster(path) as usual:
        np.testing.assert_array_equal(lone.read(0, 0, 60, 40)[0], usual.read(0, 0, 60, 40)[0])
    assert gdal.GetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") is None
