"""The strip itself, brought into the basemap's CRS: ``strip_georeferenced.tif``."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Any, Callable, Sequence

from osgeo import gdal

from ..affine import Affine
from ..errors import Cancelled, InputError
from ..progress import Progress
from ..rasters.gdal_calls import attempt, spatial_reference
from ..rasters.raster import open_raster
from ..records import Point
from .destination import check_space
from .whole import writing

_MEMORY_MB = 256
_PROGRESS_UNITS = 1000
_BENT_ERROR_PX = 0.1
"""How far the resampling may stray from a bent map, which is slow to compute at every pixel."""
_FLOATS = (gdal.GDT_Float32, gdal.GDT_Float64, gdal.GDT_CFloat32, gdal.GDT_CFloat64)


@dataclass(frozen=True)
class WarpGrid:
    """A north-up grid: ``x_min, y_min, x_max, y_max`` in the CRS, pixel sizes in its units, size in pixels."""

    bounds: tuple[float, float, float, float]
    pixel_x: float
    pixel_y: float
    width_px: int
    height_px: int


def warp_grid(transform: Affine, width_px: int, height_px: int, ties: Sequence[tuple[Point, Point]] = ()) -> WarpGrid:
    """The grid that just holds a strip, with pixels of the strip's own size on the ground.

    Args:
        transform: strip pixels -> basemap CRS.
        width_px, height_px: size of the strip.
        ties: as for :func:`warp_strip`.
    """
    corners = transform.apply_all([(0, 0), (width_px, 0), (width_px, height_px), (0, height_px)])
    corners = [place for _, place in ties] or corners
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    # Exact for a similarity, in a CRS of degrees too, where a pixel has two different sizes.
    pixel_x, pixel_y = math.hypot(transform.a, transform.b), math.hypot(transform.d, transform.e)
    columns = max(1, math.ceil((max(xs) - min(xs)) / pixel_x - 1e-6))
    rows = max(1, math.ceil((max(ys) - min(ys)) / pixel_y - 1e-6))
    bounds = (min(xs), max(ys) - rows * pixel_y, min(xs) + columns * pixel_x, max(ys))
    return WarpGrid(bounds, pixel_x, pixel_y, columns, rows)


def warp_strip(
    sar_path: str,
    out_path: str | os.PathLike[str],
    transform: Affine,
    crs_wkt: str,
    progress: Progress | None = None,
    ties: Sequence[tuple[Point, Point]] = (),
) -> None:
    """Write the strip as a GeoTIFF on a north-up grid in the basemap's CRS.

    All bands and their type are kept. What lies outside the strip, or is masked in it, is marked by the strip's own
    nodata value or alpha band if it has one; else by NaN in types that know it, and by an added alpha band in others.

    Args:
        sar_path: the strip; whatever georeference it has is not used.
        out_path: GeoTIFF to write.
        transform: strip pixels -> basemap CRS.
        crs_wkt: the basemap's CRS; '' leaves the file without one.
        progress: told in a stage of its own; cancels within a second.
        ties: strip pixels and their places, along the strip's edges too, of a strip that bends: then a thin plate
            through them is the map.

    Raises:
        InputError: the strip cannot be read.
        OutputError: the file cannot be written.
        Cancelled: on request.
    """
    placed = placed_strip(sar_path, transform, crs_wkt, ties)
    grid = warp_grid(transform, placed.RasterXSize, placed.RasterYSize, ties)
    options = ("SRC_METHOD=GCP_TPS",) if ties else ("SRC_METHOD=GEOTRANSFORM",)
    warp_placed(placed, out_path, grid, options, progress=progress)


def warp_placed(
    placed: gdal.Dataset,
    out_path: str | os.PathLike[str],
    grid: WarpGrid,
    options: Sequence[str],
    *,
    crs_wkt: str = "",
    resampling: str = "bilinear",
    coarsening: float = 1.0,
    progress: Progress | None = None,
) -> None:
    """Write a raster of :func:`placed_strip` as a GeoTIFF on ``grid``; what is not there is marked as by
    :func:`warp_strip`, which tells the errors too.

    Args:
        options: how GDAL's transformer takes the map from the raster.
        crs_wkt: of the grid; that of the raster when not given.
        resampling: nearest, bilinear, cubic or lanczos.
        coarsening: how many times larger than the strip's own a pixel of the grid is; above 1 the strip is smoothed
            as it is brought to larger pixels.
    """
    progress = progress or Progress()
    progress.start("warp strip", _PROGRESS_UNITS)
    needed_bytes = _size_bytes(placed, grid)
    check_space(out_path, needed_bytes)
    scale = 1.0 / max(1.0, coarsening)
    is_exact = options == ("SRC_METHOD=GEOTRANSFORM",) and not crs_wkt
    with writing(out_path, needed_bytes):
        try:
            warped = gdal.Warp(
                os.fspath(out_path),
                placed,
                format="GTiff",
                outputBounds=grid.bounds,
                width=grid.width_px,
                height=grid.height_px,
                resampleAlg=resampling if resampling != "nearest" else "near",
                transformerOptions=list(options),
                **({"dstSRS": crs_wkt} if crs_wkt else {}),
                # The pixel size stays. GDAL would guess it from the sides of both rasters, and smooth a turned strip.
                warpOptions=[f"XSCALE={scale!r}", f"YSCALE={scale!r}"],
                errorThreshold=0.0 if is_exact else _BENT_ERROR_PX,  # of an affine map, exact costs nothing
                warpMemoryLimit=_MEMORY_MB,
                creationOptions=["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"],
                callback=gdal_callback(progress, _PROGRESS_UNITS),
                **_validity(placed),
            )
        except RuntimeError:  # where another part of the process has switched GDAL to exceptions
            progress.check()
            raise
        progress.check()
        if warped is not None:
            warped.FlushCache()
        warped = None
    progress.finish()


def gdal_callback(progress: Progress, units: int) -> Callable[[float, str, Any], int]:
    """What GDAL calls as it goes: advances a started stage of ``units``, and tells GDAL to stop on a cancel."""
    told = 0

    def on_progress(fraction: float, message: str, data: Any) -> int:
        nonlocal told
        now = int(fraction * units)
        # GDAL stops at 0; an exception would be lost on its way through it.
        try:
            progress.advance(now - told)
        except Cancelled:
            return 0
        told = now
        return 1

    return on_progress


def placed_strip(
    sar_path: str, transform: Affine, crs_wkt: str, ties: Sequence[tuple[Point, Point]] = ()
) -> gdal.Dataset:
    """The strip with a fitted map, or ``ties``, instead of its own georeference; pixels stay where they are.

    Raises:
        InputError: it cannot be read, or the CRS is not understood.
    """
    with open_raster(sar_path):
        pass  # raises the errors that a user understands
    placed, message = attempt(gdal.Translate, "", sar_path, format="VRT")
    if placed is None:
        raise InputError(f"cannot read {sar_path!r}: {message}", "Try gdalinfo on it.", code="raster_unreadable")
    placed.SetGCPs([], "")
    placed.SetGeoTransform(transform.to_gdal())
    placed.SetSpatialRef(spatial_reference(crs_wkt) if crs_wkt else None)
    for domain in ("RPC", "GEOLOCATION"):
        placed.SetMetadata({}, domain)
    if ties:
        points = [gdal.GCP(x, y, 0.0, col, row) for (col, row), (x, y) in ties]
        placed.SetGCPs(points, spatial_reference(crs_wkt) if crs_wkt else None)
    return placed


def _validity(dataset: gdal.Dataset) -> dict[str, Any]:
    """How the warped file marks what is not there."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    if any(band.GetNoDataValue() is not None for band in bands):
        return {}  # GDAL carries it over
    if bands[-1].GetColorInterpretation() == gdal.GCI_AlphaBand:
        return {}
    if all(band.DataType in _FLOATS for band in bands):
        return {"dstNodata": "nan"}
    return {"dstAlpha": True}


def _size_bytes(dataset: gdal.Dataset, grid: WarpGrid) -> int:
    """Uncompressed size on the grid; outside the strip the file is nearly free, hence at most the strip's own twice."""
    pixel_bytes = sum(
        gdal.GetDataTypeSize(dataset.GetRasterBand(number).DataType) // 8
        for number in range(1, dataset.RasterCount + 1)
    )
    strip_px = dataset.RasterXSize * dataset.RasterYSize
    return pixel_bytes * min(grid.width_px * grid.height_px, 2 * strip_px)
