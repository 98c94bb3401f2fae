"""Footprints as GeoJSON geometries after RFC 7946: WGS 84, right-hand rule, closed, cut at the antimeridian."""

from __future__ import annotations

import math
from typing import Any, Iterable, Mapping, Sequence

from shapely import box
from shapely.geometry import Polygon

from ..records import Point, Ring
from .crs import ToWgs84

DECIMALS = 8
"""Of a degree: about a millimetre, below the smallest pixel that can be matched."""

Bbox = list[float]
"""``[west, south, east, north]``; west lies east of east where the antimeridian is crossed (RFC 7946 §5.2)."""


def polygon_geometry(ring: Ring, to_wgs84: ToWgs84) -> tuple[dict[str, Any], Bbox] | tuple[None, None]:
    """The geometry of one footprint and its bounding box.

    Only the corners are converted; between them GeoJSON draws straight lines in degrees. For a side of 10 km these
    leave the straight line of the basemap's CRS by a few metres at most, for one of 1 km by centimetres.

    Args:
        ring: corners in the basemap's CRS, in either sense, not closed.
        to_wgs84: the way out of that CRS, see :func:`~backend.outputs.crs.wgs84_from`.

    Returns:
        A Polygon, or a MultiPolygon where it crosses the antimeridian; (None, None) where there is no ring, no CRS,
        or a corner has no place on the globe.
    """
    corners = to_wgs84(ring) if len(ring) >= 3 else None
    if corners is None:
        return None, None
    corners = _unwrapped(corners)
    lons = [lon for lon, _ in corners]
    lats = [lat for _, lat in corners]
    west, east = min(lons), max(lons)
    parts = [part for part in _parts(corners, west, east) if len(set(part)) >= 3]
    if not parts:
        return None, None
    polygons = [[[list(position) for position in part]] for part in parts]
    geometry = (
        {"type": "Polygon", "coordinates": polygons[0]}
        if len(polygons) == 1
        else {"type": "MultiPolygon", "coordinates": polygons}
    )
    whole_turn = east - west >= 360.0
    bounds = [
        -180.0 if whole_turn else _normal_west(west),
        min(lats),
        180.0 if whole_turn else _normal_east(east),
        max(lats),
    ]
    return geometry, [round(bound, DECIMALS) for bound in bounds]


def point_geometry(x: float, y: float, to_wgs84: ToWgs84) -> tuple[dict[str, Any], Bbox] | tuple[None, None]:
    """The geometry of one position in the basemap's CRS, and its bounding box; (None, None) as above."""
    places = to_wgs84([(x, y)])
    if places is None:
        return None, None
    position = [round(_normal_west(places[0][0]), DECIMALS), round(places[0][1], DECIMALS)]
    return {"type": "Point", "coordinates": position}, position * 2


def union_bbox(boxes: Iterable[Bbox]) -> Bbox | None:
    """The smallest box around several: over the antimeridian where that is shorter; None around none."""
    boxes = list(boxes)
    if not boxes:
        return None
    spans = sorted((west, east if east >= west else east + 360.0) for west, _, east, _ in boxes)
    # What is not covered is a set of gaps around the globe; the union is all but the widest.
    reach, widest, west, east = spans[0][1], -1.0, spans[0][0], spans[0][1]
    for start, end in [*spans[1:], (spans[0][0] + 360.0, 0.0)]:
        if start - reach > widest:
            widest, west, east = start - reach, start, reach
        reach = max(reach, end)
    if widest <= 0.0:
        west, east = -180.0, 180.0
    else:
        west, east = _normal_west(west), _normal_east(east)
    bounds = [west, min(b[1] for b in boxes), east, max(b[3] for b in boxes)]
    return [round(bound, DECIMALS) for bound in bounds]


def feature(geometry: Mapping[str, Any] | None, bbox: Bbox | None, properties: Mapping[str, Any]) -> dict[str, Any]:
    """A GeoJSON Feature."""
    body: dict[str, Any] = {"type": "Feature"}
    if bbox is not None:
        body["bbox"] = bbox
    body["geometry"] = geometry
    body["properties"] = dict(properties)
    return body


def collection(features: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """A GeoJSON FeatureCollection with the bounding box of its features."""
    body: dict[str, Any] = {"type": "FeatureCollection"}
    bbox = union_bbox(entry["bbox"] for entry in features if "bbox" in entry)
    if bbox is not None:
        body["bbox"] = bbox
    body["features"] = list(features)
    return body


def _unwrapped(corners: Sequence[Point]) -> list[Point]:
    """Corners with longitudes that never jump: each within half a turn of the one before, however far that leads."""
    lon = corners[0][0]
    result = [corners[0]]
    for next_lon, lat in [*corners[1:], corners[0]]:
        lon += math.remainder(next_lon - lon, 360.0)
        result.append((lon, lat))
    if abs(result[-1][0] - result[0][0]) < 180.0:
        return result[:-1]
    # A whole turn: the ring goes around a pole, which closes it.
    pole = math.copysign(90.0, sum(lat for _, lat in corners))
    return [*result, (result[-1][0], pole), (result[0][0], pole)]


def _parts(corners: Sequence[Point], west: float, east: float) -> list[list[Point]]:
    """Closed, counter-clockwise, rounded rings within -180..180 degrees."""
    whole = Polygon(corners)
    rings = []
    first, last = math.floor((west + 180.0) / 360.0), math.ceil((east + 180.0) / 360.0)
    for turn in range(first, max(last, first + 1)):
        shift = 360.0 * turn
        cut = whole
        if west < shift - 180.0 or east > shift + 180.0:
            cut = whole.intersection(box(shift - 180.0, -90.0, shift + 180.0, 90.0))
        for polygon in getattr(cut, "geoms", [cut]):
            if isinstance(polygon, Polygon) and not polygon.is_empty:
                rings.append([(lon - shift, lat) for lon, lat in polygon.exterior.coords])
    return [_counter_clockwise([(round(lon, DECIMALS), round(lat, DECIMALS)) for lon, lat in ring]) for ring in rings]


def _counter_clockwise(ring: list[Point]) -> list[Point]:
    # Measured from the first corner: the products of whole longitudes would drown the area of a small patch.
    x, y = ring[0]
    doubled_area = sum((x0 - x) * (y1 - y) - (x1 - x) * (y0 - y) for (x0, y0), (x1, y1) in zip(ring, ring[1:]))
    return ring if doubled_area >= 0.0 else ring[::-1]


def _normal_west(lon: float) -> float:
    return (lon + 180.0) % 360.0 - 180.0


def _normal_east(lon: float) -> float:
    return 180.0 - (180.0 - lon) % 360.0
