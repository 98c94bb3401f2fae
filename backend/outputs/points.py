"""Control points as QGIS's Georeferencer writes and reads them (``.points``).

Positions in the strip, three conventions meet here:

- this project and GDAL count pixels from the *corner* of the upper left pixel, rows downward; the centre of that
  pixel is (0.5, 0.5);
- QGIS shows a raster without a geotransform in a plane whose origin is that same corner, x to the right and y
  *upward*: ``sourceX = col``, ``sourceY = -row``. No half pixel is added;
- for a raster with a geotransform of its own QGIS takes source coordinates as those of the layer. It converts them
  with origin and pixel size alone, as if rows and columns ran along the axes. The file is written for just that
  conversion, so that QGIS fits the right transform to rotated rasters also, whose layer coordinates differ.

``dX, dY`` are residuals in strip pixels, predicted minus measured, rows downward; QGIS computes them anew on loading.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from ..affine import Affine
from ..errors import InputError
from ..records import GroundControlPoint, Point
from .crs import one_line_wkt
from .whole import writing

HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
_CRS_PREFIX = "#CRS: "


@dataclass(frozen=True)
class PointRow:
    """One line of the file."""

    map_x: float
    map_y: float
    source_x: float
    source_y: float
    enabled: bool
    residual_x_px: float = 0.0
    residual_y_px: float = 0.0


@dataclass(frozen=True)
class PointsFile:
    """A whole file; ``crs_wkt`` is '' where it names none."""

    crs_wkt: str
    rows: tuple[PointRow, ...]


def source_position(col_px: float, row_px: float, strip_transform: Affine | None) -> Point:
    """Where QGIS's Georeferencer expects a strip pixel; ``strip_transform`` is the strip file's own, if it has one."""
    if strip_transform is None:
        return (col_px, 0.0 - row_px)
    axes = _axes(strip_transform)
    return axes.apply(col_px, row_px)


def pixel_position(source_x: float, source_y: float, strip_transform: Affine | None) -> Point:
    """The inverse of :func:`source_position`: column and row."""
    if strip_transform is None:
        return (source_x, 0.0 - source_y)
    return _axes(strip_transform).inverse().apply(source_x, source_y)


def points_text(gcps: Sequence[GroundControlPoint], crs_wkt: str, strip_transform: Affine | None) -> str:
    """The file's text; points that the fit did not use are there, switched off."""
    lines = [_CRS_PREFIX + one_line_wkt(crs_wkt)] if crs_wkt else []
    lines.append(HEADER)
    for gcp in gcps:
        source_x, source_y = source_position(gcp.col_px, gcp.row_px, strip_transform)
        dx, dy = gcp.residual_x_px, gcp.residual_y_px
        numbers = [gcp.x, gcp.y, source_x, source_y, int(gcp.is_inlier), dx, dy, math.hypot(dx, dy)]
        # repr: the shortest text that reads back as the same number.
        lines.append(",".join(repr(number) if isinstance(number, int) else repr(float(number)) for number in numbers))
    # QGIS refuses a file with an empty line.
    return "\n".join(lines) + "\n"


def write_points(
    path: str | os.PathLike[str],
    gcps: Sequence[GroundControlPoint],
    crs_wkt: str,
    strip_transform: Affine | None = None,
) -> None:
    """Write the file.

    Args:
        path: where to, customarily ending in ``.points``.
        gcps: the points; may be none.
        crs_wkt: the basemap's CRS.
        strip_transform: geotransform of the strip's own file, None where it has none.

    Raises:
        OutputError: it could not be written.
    """
    text = points_text(gcps, crs_wkt, strip_transform)
    with writing(path, len(text)):
        Path(path).write_text(text, encoding="utf-8", newline="\n")


def read_points(path: str | os.PathLike[str]) -> PointsFile:
    """Read a file of this project or of any QGIS 3: with or without CRS line, with commas or tabs, 4 or more columns.

    Raises:
        InputError: it is missing or malformed.
    """
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {str(path)!r}", "Check the path.", code="points_invalid") from error
    crs_wkt = ""
    start = 1
    if lines and lines[0].startswith(_CRS_PREFIX):
        crs_wkt = lines[0][len(_CRS_PREFIX) :].strip()
        start = 2
    rows = []
    for number, line in enumerate(lines[start:], start=start + 1):
        try:
            rows.append(_row(line.split("," if "," in line else "\t")))
        except (ValueError, IndexError) as error:
            raise InputError(
                f"line {number} of {str(path)!r} is no control point: {line[:60]!r}",
                "Save the points again in QGIS's Georeferencer.",
                code="points_invalid",
            ) from error
    return PointsFile(crs_wkt, tuple(rows))


def _row(cells: list[str]) -> PointRow:
    numbers = [float(cell) for cell in cells]
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError("not finite")
    enabled = bool(numbers[4]) if len(numbers) > 4 else True
    residuals = numbers[5:7] if len(numbers) >= 7 else [0.0, 0.0]
    return PointRow(numbers[0], numbers[1], numbers[2], numbers[3], enabled, *residuals)


def _axes(transform: Affine) -> Affine:
    """What QGIS makes of a geotransform: its rotation terms dropped."""
    if transform.a == 0.0 or transform.e == 0.0:
        # Turned by a right angle nothing would be left; QGIS divides by zero there whatever the file says.
        return transform
    return Affine(transform.a, 0.0, transform.c, 0.0, transform.e, transform.f)
