"""The working grid: one pixel size, square on the ground, that both rasters are brought to."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..affine import Affine
from ..errors import InputError, UsageError
from .geodesy import ground_units_m
from .raster import Raster, open_raster
from .resampling import cut, warped
from .tiles import Window

_SAME_GRID_PX = 1e-3
"""Pixel corners of two grids this near to one another are the same."""
_SAME_SIZE = 1e-3
"""Pixels within this fraction of the asked-for size are taken as they are: resampling would only blur them."""


@dataclass(frozen=True)
class WorkingGrid:
    """North-up pixels in a CRS, square on the ground at the grid's centre.

    Attributes:
        crs_wkt: the CRS, that of the raster the grid was made for.
        transform: pixel corners to CRS; without rotation. In a geographic CRS its two steps differ (degrees of
            longitude are shorter), in Mercator they are longer than the pixel is on the ground.
        width_px, height_px: size.
        pixel_size_m: side of a pixel on the ground, at the centre.
    """

    crs_wkt: str
    transform: Affine
    width_px: int
    height_px: int
    pixel_size_m: float

    @property
    def window(self) -> Window:
        """The whole grid."""
        return Window(0, 0, self.width_px, self.height_px)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in the CRS."""
        left, top = self.transform.apply(0, 0)
        right, bottom = self.transform.apply(self.width_px, self.height_px)
        return left, bottom, right, top

    def crop(self, window: Window) -> WorkingGrid:
        """The part of the grid under a window, on the same pixels; the ground size stays the one of the whole."""
        moved = self.transform @ Affine.translation(window.col_off, window.row_off)
        return WorkingGrid(self.crs_wkt, moved, window.width, window.height, self.pixel_size_m)

    def to_mapping(self) -> dict[str, Any]:
        """A JSON-ready object; the inverse of :meth:`from_mapping`."""
        return {
            "crs_wkt": self.crs_wkt,
            "transform": self.transform.to_list(),
            "width_px": self.width_px,
            "height_px": self.height_px,
            "pixel_size_m": self.pixel_size_m,
        }

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> WorkingGrid:
        """Build from :meth:`to_mapping`'s object."""
        return cls(
            str(values["crs_wkt"]),
            Affine(*(float(value) for value in values["transform"])),
            int(values["width_px"]),
            int(values["height_px"]),
            float(values["pixel_size_m"]),
        )


def working_grid(raster: Raster, pixel_size_m: float | None = None) -> WorkingGrid:
    """The grid that covers a georeferenced raster at a ground pixel size.

    Where the raster is north-up and its own pixels are square on the ground and of the size asked for, to a
    thousandth, the grid is the raster's own and nothing will be resampled.

    Args:
        raster: the basemap.
        pixel_size_m: side of the pixels on the ground; the mean of the raster's own two when not given.

    Raises:
        InputError: no georeference (``no_georeference``), or fewer than one pixel would remain
            (``pixel_size_absurd``).
    """
    sizes_m = raster.pixel_sizes_m
    if sizes_m is None or raster.transform is None:
        raise missing_georeference(raster)
    size_m = (sizes_m[0] + sizes_m[1]) / 2.0 if pixel_size_m is None else float(pixel_size_m)
    t = raster.transform
    is_upright = t.b == 0.0 and t.d == 0.0 and t.a > 0.0 and t.e < 0.0 and raster.georeference == "geotransform"
    if is_upright and all(abs(own_m / size_m - 1.0) <= _SAME_SIZE for own_m in sizes_m):
        return WorkingGrid(raster.crs_wkt, t, raster.width_px, raster.height_px, size_m)
    corners = t.apply_all([(0, 0), (raster.width_px, 0), (0, raster.height_px), (raster.width_px, raster.height_px)])
    xmin, xmax = min(x for x, _ in corners), max(x for x, _ in corners)
    ymin, ymax = min(y for _, y in corners), max(y for _, y in corners)
    per_x_m, per_y_m = ground_units_m(raster.crs_wkt, (xmin + xmax) / 2.0, (ymin + ymax) / 2.0)
    step_x, step_y = size_m / per_x_m, size_m / per_y_m
    # A rest below a thousandth of a pixel is rounding, not a further pixel.
    width, height = math.ceil((xmax - xmin) / step_x - 1e-3), math.ceil((ymax - ymin) / step_y - 1e-3)
    if (xmax - xmin) < step_x / 2.0 or (ymax - ymin) < step_y / 2.0:
        raise InputError(
            f"pixels of {size_m:g} m leave less than one pixel of {raster.path!r}",
            "Choose a smaller pixel size.",
            code="pixel_size_absurd",
        )
    return WorkingGrid(
        raster.crs_wkt, Affine(step_x, 0.0, xmin, 0.0, -step_y, ymax), max(width, 1), max(height, 1), size_m
    )


def open_on_grid(path: str, grid: WorkingGrid) -> Raster:
    """Open a georeferenced raster on a working grid, whatever its CRS, rotation or pixel size.

    A grid that is the raster's own, or a part of it, reads the file directly.

    Raises:
        InputError: as :func:`backend.rasters.raster.open_raster`; no georeference (``no_georeference``); GDAL cannot
            relate the two CRS (``warp_failed``).
    """
    raster = open_raster(path)
    window = _own_window(raster, grid)
    if window is not None:
        return raster if window == raster.window else cut(raster, window, lambda: open_on_grid(path, grid))
    if not raster.has_georeference:
        raise missing_georeference(raster)
    sizes_m = raster.pixel_sizes_m or (grid.pixel_size_m, grid.pixel_size_m)
    shrinks = grid.pixel_size_m > max(sizes_m)
    options = {
        "dstSRS": grid.crs_wkt,
        "outputBounds": grid.bounds,
        "width": grid.width_px,
        "height": grid.height_px,
    }
    return warped(raster, options, shrinks=shrinks, reopen=lambda: open_on_grid(path, grid))


def open_scaled(path: str, scale_x: float, scale_y: float | None = None) -> Raster:
    """Open a raster, georeferenced or not, with its own pixels scaled: the strip at the working pixel size.

    Any georeference is left aside: rows and columns stay those of the file. Pixel (0, 0) keeps its upper left corner,
    and working pixel corner (c, r) is file pixel corner ``(c / scale_x, r / scale_y)`` exactly; the last
    row and column may reach beyond the file.

    Args:
        path: the raster.
        scale_x: working pixels for each file pixel along a row (0.5 halves the resolution).
        scale_y: the same along a column; as ``scale_x`` when not given.

    Raises:
        InputError: as :func:`backend.rasters.raster.open_raster`.
        UsageError: a scale that is not a positive number.
    """
    scale_y = scale_x if scale_y is None else scale_y
    if not all(math.isfinite(scale) and scale > 0.0 for scale in (scale_x, scale_y)):
        raise UsageError(f"scale {scale_x!r}, {scale_y!r} is not positive", "Give working pixels for each file pixel.")
    raster = open_raster(path)
    width, height = raster.width_px * scale_x, raster.height_px * scale_y
    if abs(scale_x - 1.0) * raster.width_px < _SAME_GRID_PX and abs(scale_y - 1.0) * raster.height_px < _SAME_GRID_PX:
        return raster
    out_width, out_height = max(1, math.ceil(width - 1e-3)), max(1, math.ceil(height - 1e-3))
    options = {
        "outputBounds": (0.0, -out_height / scale_y, out_width / scale_x, 0.0),
        "width": out_width,
        "height": out_height,
    }
    return warped(
        raster,
        options,
        shrinks=min(scale_x, scale_y) < 1.0,
        reopen=lambda: open_scaled(path, scale_x, scale_y),
        in_pixels=True,
    )


def missing_georeference(raster: Raster) -> InputError:
    """The error (``no_georeference``) that names what is missing and how to add it."""
    if raster.transform is None:
        what, how = "no georeference", "gdal_edit.py -a_srs EPSG:CODE -a_ullr XMIN YMAX XMAX YMIN FILE"
    else:
        what, how = "no CRS", "gdal_edit.py -a_srs EPSG:CODE FILE"
    return InputError(f"{raster.path!r} has {what}", f"Assign it: {how}.", code="no_georeference")


def _own_window(raster: Raster, grid: WorkingGrid) -> Window | None:
    """The part of the raster's own pixels that the grid is, or ``None``."""
    own = raster.transform
    if own is None or raster.crs_wkt != grid.crs_wkt or raster.georeference != "geotransform" or own.determinant == 0.0:
        return None
    relative = own.inverse() @ grid.transform
    right, bottom = relative.apply(grid.width_px, grid.height_px)
    col, row = round(relative.c), round(relative.f)
    corners = (relative.c - col, relative.f - row, right - col - grid.width_px, bottom - row - grid.height_px)
    skew_px = max(abs(relative.b) * grid.height_px, abs(relative.d) * grid.width_px)
    if max(abs(value) for value in corners) > _SAME_GRID_PX or skew_px > _SAME_GRID_PX:
        return None
    window = Window(col, row, grid.width_px, grid.height_px)
    return window if window == window.intersection(raster.window) else None
