"""Control points for other tools: a CSV table, GeoJSON, and commands for GDAL's own programs.

All of them take rows as :func:`~backend.outputs.attributes.gcp_row` makes them.
"""

from __future__ import annotations

import csv
import io
from pathlib import PurePath
from typing import Any, Mapping, Sequence

from ..errors import InputError
from ..rasters.gdal_calls import spatial_reference
from .attributes import GCP_COLUMNS, flat_value
from .crs import crs_name, wgs84_from
from .rings import collection, feature, point_geometry

Row = Mapping[str, Any]

MIN_POINTS = 3
"""Of an affine map; GDAL fits no first-order polynomial to fewer."""


def gcps_csv(rows: Sequence[Row]) -> str:
    """A table with a header, a point a line; flags as 1 and 0."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([column.name for column in GCP_COLUMNS])
    for row in rows:
        values = [flat_value(row[column.name]) for column in GCP_COLUMNS]
        table.writerow([int(value) if isinstance(value, bool) else value for value in values])
    return text.getvalue()


def gcps_collection(rows: Sequence[Row], crs_wkt: str) -> dict[str, Any]:
    """A GeoJSON point for every control point."""
    to_wgs84 = wgs84_from(crs_wkt)
    return collection([feature(*point_geometry(row["x"], row["y"], to_wgs84), row) for row in rows])


def gdal_script(rows: Sequence[Row], crs_wkt: str, sar_path: str) -> str:
    """Two commands that georeference the strip: ``gdal_translate`` attaches the points, ``gdalwarp`` resamples.

    GDAL counts pixels from the upper left corner, as the rows do. The text runs in a Unix shell, and line by line in
    a Windows one.

    Raises:
        InputError: fewer than three points.
    """
    if len(rows) < MIN_POINTS:
        raise InputError(
            f"{len(rows)} control points are too few, {MIN_POINTS} are needed",
            "Export all points, not only those that agree, or match again.",
            code="gcps_too_few",
        )
    stem = PurePath(sar_path).stem
    numbers = [[repr(float(row[key])) for key in ("col_px", "row_px", "x", "y")] for row in rows]
    points = " ".join(" ".join(["-gcp", *four]) for four in numbers)
    crs = _crs_argument(crs_wkt)
    source = f" -a_srs {crs}" if crs else ""
    target = f" -t_srs {crs}" if crs else ""
    attached, warped = _quoted(f"{stem}_gcps.tif"), _quoted(f"{stem}_georeferenced.tif")
    return (
        f"gdal_translate -of GTiff{source} {points} {_quoted(sar_path)} {attached}\n"
        f"gdalwarp -order 1 -r bilinear{target} -dstalpha -co COMPRESS=DEFLATE {attached} {warped}\n"
    )


def _crs_argument(crs_wkt: str) -> str:
    """The CRS as one shell word: its code, or a PROJ string where it has none; WKT holds quotes of its own."""
    name = crs_name(crs_wkt)
    if not name:
        return ""
    return _quoted(spatial_reference(crs_wkt).ExportToProj4() if name.count('"') else name)


def _quoted(word: str) -> str:
    # Double quotes are what both kinds of shell know.
    return '"' + word.replace('"', '\\"') + '"'
