"""An array as a raster: what is fitted on rasters can then be fitted on a sample of many small ones."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import UsageError
from .gdal_calls import attempt
from .raster import Raster


def raster_of(data: np.ndarray, valid: np.ndarray, name: str) -> Raster:
    """A raster over values in memory, without georeference.

    Args:
        data: (B, H, W), of a type that GDAL knows; copied.
        valid: (H, W) bool; becomes the raster's mask.
        name: stands for the path in messages.

    Raises:
        UsageError: a type that GDAL has not, or a mask of another size.
    """
    gdal_type = gdal_array.NumericTypeCodeToGDALTypeCode(data.dtype.type)
    if not gdal_type or data.ndim != 3 or valid.shape != data.shape[1:]:
        raise UsageError(
            f"no raster of {data.dtype} {data.shape} with a mask {valid.shape}", "Give (B, H, W) and a mask (H, W)."
        )
    bands, height, width = data.shape
    dataset, message = attempt(gdal.GetDriverByName("MEM").Create, "", width, height, bands, gdal_type)
    if dataset is None:
        raise UsageError(f"no raster of {width} x {height} x {bands} in memory ({message})", "Make it smaller.")
    for number, values in enumerate(data, 1):
        dataset.GetRasterBand(number).WriteArray(values)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(valid, 255, 0).astype(np.uint8))
    return Raster(name, dataset, lambda: raster_of(data, valid, name))
