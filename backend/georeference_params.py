"""Parameters of ``georeference``; what :mod:`backend.config` says of those holds too.

Standard library only, 3.9 grammar: QGIS's own Python imports this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .config import GCP_TRANSFORMS, REQUIRED, RunParams, option


@dataclass(frozen=True)
class GeoreferenceParams(RunParams):
    """``georeference``: the strip of a finished match as a raster on the map, by the control points in use."""

    result: str = option(REQUIRED, "folder written by match", metavar="DIR")
    out: str = option(REQUIRED, "raster to write", metavar="FILE")
    transform: Optional[str] = option(
        None,
        "map from strip to ground, fitted to the control points in use: similarity (2 points at least), affine (3), "
        "polynomial2 (6), polynomial3 (10), thin-plate (3, passes through every point); when not given, the kind that "
        "match chose by points held out, or the similarity where the points do not fix that",
        choices=list(GCP_TRANSFORMS),
    )
    resampling: str = option(
        "bilinear",
        "how pixel values are interpolated; nearest keeps them as they are",
        choices=["nearest", "bilinear", "cubic", "lanczos"],
    )
    pixel_size: Optional[float] = option(
        None, "pixel size in units of --crs; the strip's own on the ground when not given", minimum=1e-9
    )
    crs: Optional[str] = option(
        None, "coordinate reference system such as EPSG:32633 or WKT; the basemap's when not given", metavar="CRS"
    )
    form: str = option(
        "geotiff", "geotiff: a tiled GeoTIFF; cog: a cloud optimised GeoTIFF with overviews", choices=["geotiff", "cog"]
    )
