"""Where the strip may lie, as a raster to lay under the footprints: ``heatmap.tif``.

Its first band is the evidence of each cell relative to the best one, for the eye; the second the probability that the
strip's centre lies in the cell. The probabilities sum to 1 less the share for elsewhere, which that band's metadata
item ``ELSEWHERE`` holds.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Optional

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
        probability: (H, W) likewise, of each cell; no second band without it.
        elsewhere: probability that the strip's centre lies in none of them.
    """

    evidence: np.ndarray
    transform: Affine
    probability: Optional[np.ndarray] = None
    elsewhere: float = 0.0


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
    """Write :func:`relative_evidence` and the probability as a float32 GeoTIFF; NaN is nodata.

    The style of QGIS shows the first band and expects 0..1.

    Raises:
        OutputError: it could not be written.
    """
    bands = {"relative evidence": relative_evidence(heatmap.evidence)}
    if heatmap.probability is not None:
        bands["probability"] = heatmap.probability.astype(np.float32)
    height, width = heatmap.evidence.shape
    reference = spatial_reference(crs_wkt) if crs_wkt else None
    with writing(path, sum(values.nbytes for values in bands.values())):
        dataset = gdal.GetDriverByName("GTiff").Create(
            os.fspath(path),
            width,
            height,
            len(bands),
            gdal.GDT_Float32,
            ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "INTERLEAVE=BAND"],
        )
        if dataset is not None:
            dataset.SetGeoTransform(heatmap.transform.to_gdal())
            if reference is not None:
                dataset.SetSpatialRef(reference)
            for number, (name, values) in enumerate(bands.items(), start=1):
                band = dataset.GetRasterBand(number)
                band.SetDescription(name)
                band.SetNoDataValue(float("nan"))
                if name == "probability":
                    band.SetMetadataItem("ELSEWHERE", repr(float(heatmap.elsewhere)))
                band.WriteArray(values)
                band = None
            dataset.FlushCache()
        dataset = None  # closes the file: only now is everything in it
