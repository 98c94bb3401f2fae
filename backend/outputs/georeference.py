"""``georeference``: the strip of a finished match written as a raster on the map, by the control points in use."""

from __future__ import annotations

import dataclasses
import math
import os
import statistics
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np
from osgeo import gdal, osr

from ..config import GCP_TRANSFORM_BY_KIND
from ..errors import InputError
from ..georeference_params import GeoreferenceParams
from ..progress import Progress
from ..rasters.gdal_calls import attempt, spatial_reference
from ..records import Point
from .attributes import is_fit_point
from .bundle import FILE_NAMES
from .crs import crs_name
from .destination import check_out_file
from .export import result_folder, strip_facts
from .gcp_fit import GcpFit, affine_through, fit_gcps, gdal_gcps, rows_ties
from .geopackage import read_gcp_rows
from .warp import WarpGrid, gdal_callback, placed_strip, warp_grid, warp_placed
from .whole import whole_file, writing

_LATTICE = 33
"""Nodes a side at which a map is looked at to find the raster that holds the strip."""
_MAX_GROWTH = 100.0
"""So many times as many pixels as the strip has: then the map runs wild at the strip's rim."""
_COG_UNITS = 1000
_SAMPLE_PX = 1024
_DISPLAY_PERCENTILES = (2.0, 50.0, 95.0)
"""Of SAR's few bright points more may be white than is the custom for photographs."""


def georeference(params: GeoreferenceParams, progress: Progress) -> dict[str, Any]:
    """Fit the chosen map to the control points in use and warp the strip by it.

    Returns:
        ``out`` (path), ``transform``, ``crs``, ``width_px, height_px``, ``pixel_size`` [x, y], ``num_fit, num_check``,
        ``rmse_px, rmse_m`` of the points of the fit, ``check_rmse_px, check_rmse_m, check_median_m`` of check points
        (None without one), ``display_range`` (a single band's grey values for black, middle and white, None of other
        rasters). The thin plate passes through its points: only check points measure it.

    Raises:
        InputError: ``result`` is no folder that match has written, the strip is gone, the CRS is unknown, or the
            points do not fix the map.
        OutputError: ``out`` exists or cannot be written.
        Cancelled: on request. In all these cases nothing is written.
    """
    progress.start("fit control points", 1)
    check_out_file(params.out, params.overwrite)
    folder = result_folder(params.result)
    strip = strip_facts(folder / FILE_NAMES["report"])
    crs_wkt, rows = read_gcp_rows(folder / FILE_NAMES["geopackage"])
    target_wkt = _target_wkt(params.crs, crs_wkt)
    fit = _fit(
        params.transform, strip["transform_kind"], rows_ties([row for row in rows if is_fit_point(row)]), crs_wkt
    )
    figures = fit_figures(fit, rows, strip["pixel_size_m"])
    own = fit.affine or affine_through(fit.ties)
    placed = placed_strip(strip["path"], own, crs_wkt)
    if fit.affine is None:
        placed.SetGCPs(gdal_gcps(fit.ties), spatial_reference(crs_wkt) if crs_wkt else None)
    is_other_crs = bool(target_wkt and crs_wkt) and not _same(target_wkt, crs_wkt)
    own_grid = _grid(fit, placed.RasterXSize, placed.RasterYSize, crs_wkt, target_wkt if is_other_crs else "")
    grid = _of_size(own_grid, params.pixel_size)
    _check_growth(fit.transform, grid, own_grid, placed)
    progress.finish()
    with whole_file(params.out, overwrite=params.overwrite) as partial:
        tiff = partial if params.form == "geotiff" else partial.with_name("warped.tif")
        warp_placed(
            placed,
            tiff,
            grid,
            fit.options,
            crs_wkt=target_wkt if is_other_crs else "",
            resampling=params.resampling,
            coarsening=grid.pixel_x / own_grid.pixel_x,
            progress=progress,
        )
        display_range = _display_range(tiff)
        if params.form == "cog":
            _write_cog(tiff, partial, params.resampling, progress)
    return {
        "out": os.path.abspath(os.path.expanduser(params.out)),
        "transform": fit.transform,
        "crs": crs_name(target_wkt),
        "width_px": grid.width_px,
        "height_px": grid.height_px,
        "pixel_size": [grid.pixel_x, grid.pixel_y],
        "display_range": display_range,
        **figures,
    }


def _fit(transform: str | None, kind: str, ties: Sequence[tuple[Point, Point]], crs_wkt: str) -> GcpFit:
    """The map that was asked for; else the match's kind, where the points in use fix it."""
    if transform is not None:
        return fit_gcps(transform, ties, crs_wkt)
    try:
        return fit_gcps(GCP_TRANSFORM_BY_KIND.get(kind, "similarity"), ties, crs_wkt)
    except InputError:
        return fit_gcps("similarity", ties, crs_wkt)


def fit_figures(fit: GcpFit, rows: Sequence[Mapping[str, Any]], pixel_size_m: float | None) -> dict[str, Any]:
    """How far the points in use lie from a map: the figures of :func:`georeference`, without the raster's own."""
    errors = {
        is_check: [
            math.hypot(*residual)
            for residual in fit.residuals_px(rows_ties([r for r in rows if r["enabled"] and r["is_check"] is is_check]))
        ]
        for is_check in (False, True)
    }
    used_px, check_px = _rms(errors[False]), _rms(errors[True])
    median_px = statistics.median(errors[True]) if errors[True] else None
    return {
        "num_fit": len(errors[False]),
        "num_check": len(errors[True]),
        "rmse_px": used_px,
        "rmse_m": _metres(used_px, pixel_size_m),
        "check_rmse_px": check_px,
        "check_rmse_m": _metres(check_px, pixel_size_m),
        "check_median_m": _metres(median_px, pixel_size_m),
    }


def _rms(lengths: Sequence[float]) -> float | None:
    return math.sqrt(math.fsum(length * length for length in lengths) / len(lengths)) if lengths else None


def _metres(length_px: float | None, pixel_size_m: float | None) -> float | None:
    return None if length_px is None or pixel_size_m is None else length_px * pixel_size_m


def _target_wkt(crs: str | None, crs_wkt: str) -> str:
    if not crs:
        return crs_wkt
    reference = osr.SpatialReference()
    status, _ = attempt(reference.SetFromUserInput, crs)
    if status != 0:
        raise InputError(
            f"{crs[:60]!r} is no known coordinate reference system",
            "Write its code, such as EPSG:32633.",
            code="crs_invalid",
        )
    return str(reference.ExportToWkt())


def _same(one_wkt: str, other_wkt: str) -> bool:
    return bool(spatial_reference(one_wkt).IsSame(spatial_reference(other_wkt)))


def _grid(fit: GcpFit, width_px: int, height_px: int, crs_wkt: str, other_wkt: str) -> WarpGrid:
    """The north-up grid, in the CRS ``other_wkt`` where one is named, that just holds the strip under the map."""
    if fit.affine is not None and not other_wkt:
        return warp_grid(fit.affine, width_px, height_px)
    steps = [number / (_LATTICE - 1) for number in range(_LATTICE)]
    pixels: list[Point] = [(width_px * across, height_px * down) for down in steps for across in steps]
    places = fit.places(pixels)
    if other_wkt:
        to_other = osr.CoordinateTransformation(spatial_reference(crs_wkt), spatial_reference(other_wkt))
        found, _ = attempt(to_other.TransformPoints, places)
        places = [(x, y) for x, y, _ in found or ()]
        if not places or not all(math.isfinite(value) for place in places for value in place):
            raise InputError(
                "the strip's place cannot be brought into that coordinate reference system",
                "Choose one that is made for this part of the world.",
                code="crs_invalid",
            )
    ties = list(zip(pixels, places))
    return warp_grid(affine_through(ties), width_px, height_px, ties)


def _of_size(grid: WarpGrid, pixel_size: float | None) -> WarpGrid:
    """The same place with square pixels of another size, from the same upper left corner."""
    if pixel_size is None:
        return grid
    x_min, y_min, x_max, y_max = grid.bounds
    columns = max(1, math.ceil((x_max - x_min) / pixel_size - 1e-6))
    rows = max(1, math.ceil((y_max - y_min) / pixel_size - 1e-6))
    bounds = (x_min, y_max - rows * pixel_size, x_min + columns * pixel_size, y_max)
    return dataclasses.replace(
        grid, bounds=bounds, pixel_x=pixel_size, pixel_y=pixel_size, width_px=columns, height_px=rows
    )


def _check_growth(transform: str, grid: WarpGrid, own_grid: WarpGrid, placed: gdal.Dataset) -> None:
    """Refuse a raster far larger than the strip can fill."""
    strip_px = placed.RasterXSize * placed.RasterYSize
    # A long strip laid slantwise fills a small part of its box, whatever the map.
    side_px = max(placed.RasterXSize, placed.RasterYSize)
    allowed_px = max(_MAX_GROWTH * strip_px, 4.0 * side_px * side_px)
    if own_grid.width_px * own_grid.height_px > allowed_px:
        raise InputError(
            f"under this {transform} map the strip would fill {own_grid.width_px} x {own_grid.height_px} px: it runs "
            "wild where no control point holds it",
            "Choose a simpler transform, or switch on points near the strip's ends.",
            code="gcps_degenerate",
        )
    if grid.width_px * grid.height_px > _MAX_GROWTH * allowed_px or max(grid.width_px, grid.height_px) > 2**31 - 1:
        raise InputError(
            f"a raster of {grid.width_px} x {grid.height_px} px is more than the strip holds",
            "Choose a larger pixel size; it is in units of the coordinate reference system.",
            code="pixel_size_invalid",
        )


def _display_range(tiff: Path) -> list[float] | None:
    """The 2nd, 50th and 95th percentile of a single band, of a sample; None of colours, complex numbers or nothing."""
    dataset, _ = attempt(gdal.Open, os.fspath(tiff))
    bands = dataset.RasterCount
    has_alpha = dataset.GetRasterBand(bands).GetColorInterpretation() == gdal.GCI_AlphaBand
    if bands - int(has_alpha) != 1:
        return None
    size = {
        "buf_xsize": min(dataset.RasterXSize, _SAMPLE_PX),
        "buf_ysize": min(dataset.RasterYSize, _SAMPLE_PX),
    }
    band = dataset.GetRasterBand(1)
    values, valid = band.ReadAsArray(**size), band.GetMaskBand().ReadAsArray(**size) > 0
    if np.iscomplexobj(values):
        return None
    kept = values[valid & np.isfinite(values)]
    return [float(value) for value in np.percentile(kept, _DISPLAY_PERCENTILES)] if kept.size else None


def _write_cog(tiff: Path, out: Path, resampling: str, progress: Progress) -> None:
    """The raster again, tiled in the order of a cloud optimised GeoTIFF, with overviews."""
    progress.start("write cog", _COG_UNITS)
    with writing(out, tiff.stat().st_size):
        try:
            written = gdal.Translate(
                os.fspath(out),
                os.fspath(tiff),
                format="COG",
                creationOptions=[
                    "COMPRESS=DEFLATE",
                    "BIGTIFF=IF_SAFER",
                    f"OVERVIEW_RESAMPLING={'NEAREST' if resampling == 'nearest' else 'AVERAGE'}",
                ],
                callback=gdal_callback(progress, _COG_UNITS),
            )
        except RuntimeError:  # where another part of the process has switched GDAL to exceptions
            progress.check()
            raise
        progress.check()
        if written is not None:
            written.FlushCache()
        written = None
    progress.finish()
