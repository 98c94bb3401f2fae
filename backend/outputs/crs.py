"""The basemap's coordinate reference system: its short name, and the way to WGS 84."""

from __future__ import annotations

from typing import Callable, Sequence

from osgeo import osr

from ..rasters.gdal_calls import attempt, spatial_reference
from ..records import Point

ToWgs84 = Callable[[Sequence[Point]], "list[Point] | None"]
"""Positions in the basemap's CRS -> longitudes and latitudes in degrees; None where one of them has no such place."""


def crs_name(crs_wkt: str) -> str:
    """``EPSG:3395`` where the CRS is registered, else its WKT on one line; '' for none.

    Raises:
        InputError: the WKT is not one.
    """
    if not crs_wkt:
        return ""
    reference = spatial_reference(crs_wkt)
    if reference.GetAuthorityCode(None) is None:
        matches, _ = attempt(reference.FindMatches)
        reference = next((match for match, percent in matches or () if percent == 100), reference)
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else one_line_wkt(crs_wkt)


def one_line_wkt(crs_wkt: str) -> str:
    """The WKT without line breaks; quoted texts keep their blanks."""
    return "".join(line.strip() for line in crs_wkt.splitlines())


def wgs84_from(crs_wkt: str) -> ToWgs84:
    """The way from a CRS to WGS 84; with no CRS there is none, and every answer is None.

    Raises:
        InputError: the WKT is not one.
    """
    if not crs_wkt:
        return lambda points: None
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(spatial_reference(crs_wkt), wgs84)

    def convert(points: Sequence[Point]) -> list[Point] | None:
        places, _ = attempt(transformation.TransformPoints, [(float(x), float(y)) for x, y in points])
        degrees = [(lon, lat) for lon, lat, _ in places or ()]
        # Infinite where undefined; NaN compares false too.
        if not degrees or not all(abs(lon) <= 540.0 and abs(lat) <= 90.0 for lon, lat in degrees):
            return None
        return degrees

    return convert
