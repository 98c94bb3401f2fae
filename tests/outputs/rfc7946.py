"""What RFC 7946 asks of a feature collection, checked by its paragraphs; used by several tests."""

from __future__ import annotations

from typing import Any

import jsonschema

NUMBERS = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
RING = {"type": "array", "items": NUMBERS, "minItems": 4}
SHAPES = {
    "Point": NUMBERS,
    "Polygon": {"type": "array", "items": RING, "minItems": 1},
    "MultiPolygon": {"type": "array", "items": {"type": "array", "items": RING, "minItems": 1}, "minItems": 1},
}
BBOX = {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}
SCHEMA = {
    "type": "object",
    "required": ["type", "features"],
    # 4: another "crs" member than WGS 84 is gone; 7.1: no member of another kind of object.
    "not": {"anyOf": [{"required": [name]} for name in ("crs", "coordinates", "geometries", "geometry", "properties")]},
    "properties": {
        "type": {"const": "FeatureCollection"},
        "bbox": BBOX,
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "not": {"anyOf": [{"required": [name]} for name in ("coordinates", "geometries", "features", "crs")]},
                "properties": {
                    "type": {"const": "Feature"},
                    "bbox": BBOX,
                    "properties": {"type": ["object", "null"]},
                    "geometry": {
                        "oneOf": [
                            {"type": "null"},
                            *(
                                {
                                    "type": "object",
                                    "required": ["type", "coordinates"],
                                    "properties": {"type": {"const": kind}, "coordinates": shape},
                                    "additionalProperties": False,
                                }
                                for kind, shape in SHAPES.items()
                            ),
                        ]
                    },
                },
            },
        },
    },
}


def check(body: dict[str, Any]) -> None:
    """Raise AssertionError or jsonschema.ValidationError where the collection breaks a rule."""
    jsonschema.validate(body, SCHEMA)
    for entry in body["features"]:
        if entry["geometry"] is None:
            assert "bbox" not in entry
            continue
        polygons = {
            "Point": lambda c: [],
            "Polygon": lambda c: [c],
            "MultiPolygon": lambda c: c,
        }[entry["geometry"]["type"]](entry["geometry"]["coordinates"])
        for rings in polygons:
            for number, ring in enumerate(rings):
                check_ring(ring, is_hole=number > 0)
        if polygons:
            check_bbox(entry["bbox"], [position for rings in polygons for ring in rings for position in ring])


def check_ring(ring: list[list[float]], is_hole: bool) -> None:
    assert ring[0] == ring[-1], "3.1.6: closed"
    assert all(-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0 for lon, lat in ring), "4: WGS 84 in degrees"
    assert max(lon for lon, _ in ring) - min(lon for lon, _ in ring) <= 180.0, "3.1.9: cut at the antimeridian"
    x, y = ring[0]
    area = sum((x0 - x) * (y1 - y) - (x1 - x) * (y0 - y) for (x0, y0), (x1, y1) in zip(ring, ring[1:]))
    assert (area < 0.0) if is_hole else (area > 0.0), "3.1.6: right-hand rule"
    assert all(round(number, 8) == number for position in ring for number in position), "11.2: needless precision"


def check_bbox(bbox: list[float], positions: list[list[float]]) -> None:
    west, south, east, north = bbox
    for lon, lat in positions:
        assert south <= lat <= north, "5: all inside"
        inside = west <= lon <= east if west <= east else (lon >= west or lon <= east)
        assert inside, "5: all inside"
