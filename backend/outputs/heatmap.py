"""Evidence for the strip's place over the basemap, as a raster to lay under the footprints: ``heatmap.tif``."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..affine import Affine
from ..rasters.gdal_calls import spatial_reference
from .whole import writing


@dataclass(frozen=True)
class Heatmap:
    """Evidence by place.

    Attributes:
        evidence: (H, W) float; larger speaks for the place; NaN where none was searched.
        transform: pixel corners of ``evidence`` -> basemap CRS.
    """

    evidence: np.ndarray
    transform: Affine


def relative_evidence(evidence: np.ndarray) -> np.ndarray:
    """Evidence between that of a typical place and that of the best one.

    Args:
        evidence: (H, W) float, NaN where unknown.

    Returns:
        (H, W) float32 in 0..1: 0 at the median and below, 1 at the peak, NaN where unknown. A constant gives 0.
    """
    finite = np.isfinite(evidence)
    relative = np.full(evidence.shape, np.nan, np.float32)
    if not finite.any():
        return relative
    values = evidence[finite].astype(np.float64)
    typical, best = float(np.median(values)), float(values.max())
    span = best - typical
    relative[finite] = np.clip((values - typical) / span, 0.0, 1.0) if span > 0.0 else 0.0
    return relative


def write_heatmap(path: str | os.PathLike[str], heatmap: Heatmap, crs_wkt: str) -> None:
    """Write :func:`relative_evidence` as a float32 GeoTIFF; NaN is nodata. The style of QGIS expects 0..1.

    Raises:
        OutputError: it could not be written.
    """
    values = relative_evidence(heatmap.evidence)
    height, width = values.shape
    reference = spatial_reference(crs_wkt) if crs_wkt else None
    with writing(path, values.nbytes):
        dataset = gdal.GetDriverByName("GTiff").Create(
            os.fspath(path), width, height, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES"]
        )
        if dataset is not None:
            dataset.SetGeoTransform(heatmap.transform.to_gdal())
            if reference is not None:
                dataset.SetSpatialRef(reference)
            band = dataset.GetRasterBand(1)
            band.SetDescription("relative evidence")
            band.SetNoDataValue(float("nan"))
            band.WriteArray(values)
            dataset.FlushCache()
            band = None
        dataset = None  # closes the file: only now is everything in it
