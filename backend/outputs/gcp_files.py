"""Control points for other tools: a CSV table, GeoJSON, and commands for GDAL's own programs.

All of them take rows as :func:`~backend.outputs.attributes.gcp_row` makes them.
"""

from __future__ import annotations

import csv
import io
import os
import shlex
from pathlib import PurePath
from typing import Any, Mapping, Sequence

import numpy as np

from ..errors import InputError
from ..rasters.gdal_calls import spatial_reference
from ..records import Point
from .attributes import GCP_COLUMNS, GCP_STATE_COLUMNS, flat_value
from .crs import crs_name, wgs84_from
from .rings import collection, feature, point_geometry

Row = Mapping[str, Any]

_EXPANDED = set("$`!\\")
"""Signs that a Unix shell reads even inside double quotes."""

MIN_POINTS = 3
"""Of an affine map; GDAL fits no first-order polynomial to fewer."""

GDAL_METHODS = {"affine": "-order 1", "polynomial2": "-order 2", "polynomial3": "-order 3", "thin-plate": "-tps"}
"""Map -> how ``gdalwarp`` is told to fit it to the points of a raster. It knows no similarity."""

MIN_FLATNESS = 0.05
"""Below it an affine map is fixed along the points' line only: errors of a pixel grow twentyfold across it."""


def gcps_csv(rows: Sequence[Row]) -> str:
    """A table with a header, a point a line; flags as 1 and 0. Rows that carry the analyst's choices keep them."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    states = [column for column in GCP_STATE_COLUMNS if rows and column.name in rows[0]]
    names = [column.name for column in (*GCP_COLUMNS, *states)]
    table.writerow(names)
    for row in rows:
        values = [flat_value(row[name]) for name in names]
        table.writerow([int(value) if isinstance(value, bool) else value for value in values])
    return text.getvalue()


def gcps_collection(rows: Sequence[Row], crs_wkt: str) -> dict[str, Any]:
    """A GeoJSON point for every control point."""
    to_wgs84 = wgs84_from(crs_wkt)
    return collection([feature(*point_geometry(row["x"], row["y"], to_wgs84), row) for row in rows])


def gdal_script(
    rows: Sequence[Row],
    crs_wkt: str,
    sar_path: str,
    corners: Sequence[tuple[Point, Point]],
    ties: Sequence[tuple[Point, Point]] = (),
) -> str:
    """Two commands that georeference the strip: ``gdal_translate`` attaches the points, ``gdalwarp`` resamples.

    GDAL counts pixels from the upper left corner, as the rows do. The text runs in a Unix shell, and line by line in
    a Windows one. Points of a strip one patch wide lie on a line, to which GDAL can fit no map of the plane; the
    strip's corners after its fitted transform are then added, which leaves the points along the line their say.

    Args:
        rows: the points.
        crs_wkt: the basemap's CRS.
        sar_path: the strip.
        corners: (column, row) and (x, y) of the strip's four corners; none where no transform is known.
        ties: the same all over a strip that bends. They stand in the place of the points, which are too few and too
            noisy to bend a strip by, and ``gdalwarp`` lays a thin plate through them.

    Raises:
        InputError: fewer than three points, or points on a line and no corners.
    """
    pairs = [((row["col_px"], row["row_px"]), (row["x"], row["y"])) for row in rows]
    if len(pairs) < MIN_POINTS:
        raise InputError(
            f"{len(pairs)} control points are too few, {MIN_POINTS} are needed",
            "Export all points, not only those that agree, or match again.",
            code="gcps_too_few",
        )
    if ties:
        pairs = list(ties)
    elif flatness([pixel for pixel, _ in pairs]) < MIN_FLATNESS:
        if not corners:
            raise InputError(
                f"all {len(pairs)} control points lie on a line, which fixes no map of the plane",
                "Use the .points file with a Helmert transformation in QGIS's Georeferencer.",
                code="gcps_collinear",
            )
        pairs += corners
    return gdal_commands(pairs, crs_wkt, sar_path, "-tps" if ties else "-order 1")


def gdal_commands(pairs: Sequence[tuple[Point, Point]], crs_wkt: str, sar_path: str, method: str) -> str:
    """The two commands of :func:`gdal_script` for points as they are, (column, row) and (x, y); ``method`` is one of
    :data:`GDAL_METHODS`."""
    stem = PurePath(sar_path).stem
    points = " ".join(
        " ".join(["-gcp", *(repr(float(number)) for number in (*pixel, *place))]) for pixel, place in pairs
    )
    crs = _crs_argument(crs_wkt)
    source = f" -a_srs {crs}" if crs else ""
    target = f" -t_srs {crs}" if crs else ""
    attached, warped = _quoted(f"{stem}_gcps.tif"), _quoted(f"{stem}_georeferenced.tif")
    return (
        f"gdal_translate -of GTiff{source} {points} {_quoted(sar_path)} {attached}\n"
        f"gdalwarp {method} -r bilinear{target} -dstalpha -co COMPRESS=DEFLATE {attached} {warped}\n"
    )


def flatness(points: Sequence[Point]) -> float:
    """How far points are from lying on a line: spread across it over spread along it, 0 to 1."""
    centred = np.asarray(points, np.float64) - np.mean(points, axis=0)
    along, across = np.linalg.svd(centred, compute_uv=False)
    return float(across / along) if along > 0.0 else 0.0


def _crs_argument(crs_wkt: str) -> str:
    """The CRS as one shell word: its code, or a PROJ string where it has none; WKT holds quotes of its own."""
    name = crs_name(crs_wkt)
    if not name:
        return ""
    return _quoted(spatial_reference(crs_wkt).ExportToProj4() if name.count('"') else name)


def _quoted(word: str) -> str:
    # Double quotes are what both kinds of shell know, but a Unix one looks for variables and commands inside them.
    if os.name == "posix" and _EXPANDED & set(word):
        return shlex.quote(word)
    return '"' + word.replace('"', '\\"') + '"'
