"""Early checks of a strip and a basemap: each failure says what is wrong, with which value, and what to do.

What a raster's *values* can be wrong in (all nodata, constant, cut short) shows when its radiometry is fitted.
"""

from __future__ import annotations

import math

from ..errors import InputError
from .geodesy import transform_points
from .grid import WorkingGrid, missing_georeference
from .raster import Raster
from .tiles import Window

MIN_SIDE_PX = 16
"""Below this no descriptor finds anything to hold on to."""
MIN_PIXEL_SIZE_M, MAX_PIXEL_SIZE_M = 0.001, 10_000.0
MAX_PIXEL_RATIO = 100.0

Sizes = tuple[float, float]


def check_raster(raster: Raster, role: str) -> None:
    """Refuse what is too small to be searched or of an impossible pixel size.

    Args:
        raster: an open raster.
        role: what it is to the user, such as ``SAR strip``.

    Raises:
        InputError: ``raster_too_small`` or ``pixel_size_absurd``.
    """
    if min(raster.width_px, raster.height_px) < MIN_SIDE_PX:
        raise InputError(
            f"{role} {raster.path!r} has only {raster.width_px} x {raster.height_px} pixels",
            f"At least {MIN_SIDE_PX} pixels a side are needed.",
            code="raster_too_small",
        )
    for size_m in raster.pixel_sizes_m or ():
        check_pixel_size(size_m, f"{role} {raster.path!r}")


def check_basemap(raster: Raster) -> None:
    """Refuse a basemap that is too small, of an impossible pixel size, or without a place on the map.

    Raises:
        InputError: as :func:`check_raster`, and ``no_georeference``.
    """
    if not raster.has_georeference:
        raise missing_georeference(raster)
    check_raster(raster, "basemap")


def check_pixel_size(size_m: float, what: str) -> None:
    """Refuse a pixel size below a millimetre or above 10 km: the CRS of such a raster is not the one it says.

    Raises:
        InputError: ``pixel_size_absurd``.
    """
    if not MIN_PIXEL_SIZE_M <= size_m <= MAX_PIXEL_SIZE_M:
        raise InputError(
            f"{what} has pixels of {size_m:g} m on the ground",
            "Check its georeference, and whether its CRS is the right one (degrees taken for metres, or the reverse).",
            code="pixel_size_absurd",
        )


def strip_pixel_sizes_m(strip: Raster, basemap_size_m: float, stated_m: float | None) -> tuple[Sizes, str]:
    """Ground sizes of the strip's pixels along its rows and its columns, and where they are known from.

    Args:
        strip: the strip in its own file.
        basemap_size_m: ground pixel size of the basemap.
        stated_m: what the user says; goes before all else.

    Returns:
        sizes in metres, and ``stated``, ``georeference`` or ``basemap``.

    Raises:
        InputError: a size that is absurd, alone or beside the basemap's (``pixel_size_absurd``).
    """
    if stated_m is not None:
        sizes, source = (stated_m, stated_m), "stated"
    elif strip.pixel_sizes_m is not None:
        sizes, source = strip.pixel_sizes_m, "georeference"
    else:
        sizes, source = (basemap_size_m, basemap_size_m), "basemap"
    for size_m in sizes:
        check_pixel_size(size_m, f"SAR strip {strip.path!r}")
        check_pixel_ratio(size_m, basemap_size_m)
    return sizes, source


def check_pixel_ratio(strip_size_m: float, basemap_size_m: float) -> None:
    """Refuse pixels of strip and basemap that differ by more than a factor of a hundred.

    Raises:
        InputError: ``pixel_size_absurd``.
    """
    ratio = max(strip_size_m / basemap_size_m, basemap_size_m / strip_size_m)
    if ratio > MAX_PIXEL_RATIO:
        raise InputError(
            f"pixels of the SAR strip ({strip_size_m:g} m) and of the basemap ({basemap_size_m:g} m) differ by "
            f"a factor of {ratio:.0f}",
            f"Up to {MAX_PIXEL_RATIO:.0f} can be bridged. State the strip's pixel size with --sar-pixel-size-m, "
            "or take a basemap of another resolution.",
            code="pixel_size_absurd",
        )


def check_strip_fits(strip_size_m: Sizes, basemap_size_m: Sizes) -> None:
    """Refuse a strip that cannot lie inside the basemap at any heading.

    Args:
        strip_size_m, basemap_size_m: (width, height) on the ground, metres.

    Raises:
        InputError: ``strip_too_large``.
    """
    short, long = sorted(strip_size_m)
    if short > min(basemap_size_m) or long > math.hypot(*basemap_size_m):
        raise InputError(
            f"the SAR strip ({_kilometres(strip_size_m)}) is larger than the basemap ({_kilometres(basemap_size_m)})",
            "Take a basemap that contains the strip, or state the strip's pixel size with --sar-pixel-size-m.",
            code="strip_too_large",
        )


def check_overlap(strip: Raster, basemap: Raster) -> None:
    """Refuse a georeferenced strip whose stated place lies wholly off the basemap; others pass.

    Raises:
        InputError: ``areas_disjoint``.
    """
    if basemap.has_georeference:
        _refuse_disjoint(strip, basemap.crs_wkt, _corners(basemap), basemap.path)


def check_on_grid(strip: Raster, grid: WorkingGrid, basemap: str) -> None:
    """As :func:`check_overlap`, for a basemap of which the working grid is known; ``basemap`` is its name.

    Raises:
        InputError: ``areas_disjoint``.
    """
    left, bottom, right, top = grid.bounds
    _refuse_disjoint(strip, grid.crs_wkt, [(left, bottom), (right, top)], basemap)


def search_window(
    grid: WorkingGrid,
    near: tuple[float, float] | None = None,
    radius_m: float | None = None,
    extent: tuple[float, float, float, float] | None = None,
) -> Window:
    """The part of a working grid that a search is confined to; all of it when nothing is said.

    Args:
        grid: the basemap's working grid.
        near, radius_m: centre (x, y) in the grid's CRS and radius on the ground; the window holds the circle.
        extent: (xmin, ymin, xmax, ymax) in the grid's CRS.

    Raises:
        InputError: the point or the extent lies outside the basemap (``area_outside``).
    """
    to_pixels = grid.transform.inverse()
    if near is not None and radius_m is not None:
        col, row = to_pixels.apply(*near)
        if not (0.0 <= col <= grid.width_px and 0.0 <= row <= grid.height_px):
            raise _outside(f"point {near[0]:g},{near[1]:g}", grid)
        reach_px = radius_m / grid.pixel_size_m
        box = (col - reach_px, row - reach_px, col + reach_px, row + reach_px)
    elif extent is not None:
        left, top = to_pixels.apply(extent[0], extent[3])
        right, bottom = to_pixels.apply(extent[2], extent[1])
        box = (left, top, right, bottom)
    else:
        return grid.window
    first_col, first_row = math.floor(box[0]), math.floor(box[1])
    window = Window(first_col, first_row, math.ceil(box[2]) - first_col, math.ceil(box[3]) - first_row)
    window = window.intersection(grid.window)
    if window.width < 1 or window.height < 1:
        raise _outside("extent " + ",".join(f"{value:g}" for value in extent or ()), grid)
    return window


def _refuse_disjoint(strip: Raster, crs_wkt: str, own: list[tuple[float, float]], basemap: str) -> None:
    """Compare the strip's outline with the box around points ``own`` of the basemap."""
    if not strip.has_georeference:
        return
    try:
        outline = transform_points(_corners(strip), strip.crs_wkt, crs_wkt)
    except InputError:
        outline = []  # a place that the basemap's CRS cannot even express
    if not outline or any(
        max(point[axis] for point in outline) <= min(point[axis] for point in own)
        or min(point[axis] for point in outline) >= max(point[axis] for point in own)
        for axis in (0, 1)
    ):
        raise InputError(
            f"SAR strip {strip.path!r} and basemap {basemap!r} do not overlap",
            "Check both CRS, or take the strip's georeference off it (gdal_edit.py -unsetgt FILE) if it is not to be "
            "trusted.",
            code="areas_disjoint",
        )


def _corners(raster: Raster) -> list[tuple[float, float]]:
    """Corners and edge middles in the CRS: edges bend on their way to another one."""
    cols, rows = (0.0, raster.width_px / 2.0, raster.width_px), (0.0, raster.height_px / 2.0, raster.height_px)
    transform = raster.transform
    return [] if transform is None else transform.apply_all((col, row) for col in cols for row in rows)


def _outside(what: str, grid: WorkingGrid) -> InputError:
    return InputError(
        f"{what} lies outside the basemap",
        "The basemap reaches from {:.10g},{:.10g} to {:.10g},{:.10g} in its own CRS.".format(*grid.bounds),
        code="area_outside",
    )


def _kilometres(size_m: Sizes) -> str:
    return f"{size_m[0] / 1000.0:.4g} x {size_m[1] / 1000.0:.4g} km"
