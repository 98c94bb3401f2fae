from __future__ import annotations

from typing import Sequence

import pytest

from backend.outputs.crs import wgs84_from
from backend.outputs.rings import collection, feature, point_geometry, polygon_geometry, union_bbox

Point = tuple[float, float]


def as_they_are(points: Sequence[Point]) -> list[Point]:
    """Rings given in degrees already."""
    return list(points)


def area(ring: list[list[float]]) -> float:
    """Signed; positive is counter-clockwise."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:])) / 2.0


@pytest.mark.parametrize("ring", [((0, 0), (2, 0), (2, 1), (0, 1)), ((0, 0), (0, 1), (2, 1), (2, 0))])
def test_either_sense_becomes_a_closed_counter_clockwise_ring(ring: tuple[Point, ...]) -> None:
    geometry, bbox = polygon_geometry(ring, as_they_are)
    (corners,) = geometry["coordinates"]
    assert geometry["type"] == "Polygon"
    assert corners[0] == corners[-1] and len(corners) == 5
    assert area(corners) == pytest.approx(2.0)
    assert bbox == [0, 0, 2, 1]


def test_a_tiny_patch_far_from_the_origin_keeps_its_sense() -> None:
    # 32 pixels of a centimetre: the products of whole longitudes have only four digits left for its area.
    side = 3e-6
    ring = ((179.0, 60.0), (179.0, 60.0 + side), (179.0 + side, 60.0 + side), (179.0 + side, 60.0))
    geometry, _ = polygon_geometry(ring, as_they_are)
    shifted = [[x - 179.0, y - 60.0] for x, y in geometry["coordinates"][0]]
    assert area(shifted) == pytest.approx(9e-12, rel=0.02)


def test_coordinates_have_at_most_eight_decimals() -> None:
    geometry, _ = polygon_geometry(((0.123456789123, 0), (1 / 3, 0), (0.2, 0.7)), as_they_are)
    for position in geometry["coordinates"][0]:
        assert len(position) == 2
        assert all(round(number, 8) == number for number in position)


def test_a_ring_over_the_antimeridian_is_cut_in_two() -> None:
    ring = ((179.0, 10.0), (-179.0, 10.0), (-179.0, 11.0), (179.0, 11.0))
    geometry, bbox = polygon_geometry(ring, as_they_are)
    assert geometry["type"] == "MultiPolygon"
    halves = [polygon[0] for polygon in geometry["coordinates"]]
    assert sorted((min(x for x, _ in half), max(x for x, _ in half)) for half in halves) == [
        (-180.0, -179.0),
        (179.0, 180.0),
    ]
    assert [area(half) for half in halves] == [pytest.approx(1.0)] * 2
    assert bbox == [179.0, 10.0, -179.0, 11.0]  # west above east: over the antimeridian (RFC 7946 5.2)


@pytest.mark.parametrize("west", [179.0, -180.0])
def test_a_ring_that_only_touches_the_antimeridian_stays_whole(west: float) -> None:
    geometry, _ = polygon_geometry(((west, 0), (west + 1, 0), (west + 1, 1), (west, 1)), as_they_are)
    assert geometry["type"] == "Polygon"


def test_a_ring_around_the_pole_reaches_it() -> None:
    geometry, bbox = polygon_geometry(((45.0, 88.0), (135.0, 88.0), (-135.0, 88.0), (-45.0, 88.0)), as_they_are)
    rings = [polygon[0] for polygon in geometry["coordinates"]]
    # All longitudes, from 88 degrees to the pole: 360 x 2 square degrees.
    assert sum(area(ring) for ring in rings) == pytest.approx(720.0)
    assert bbox[0] == -180.0 and bbox[2] == 180.0


def test_utm_zone_1_crosses_the_antimeridian_too() -> None:
    from osgeo import osr

    zone1 = osr.SpatialReference()
    zone1.ImportFromEPSG(32601)
    ring = ((160_000.0, 0.0), (180_000.0, 0.0), (180_000.0, 10_000.0), (160_000.0, 10_000.0))
    geometry, bbox = polygon_geometry(ring, wgs84_from(zone1.ExportToWkt()))
    assert geometry["type"] == "MultiPolygon"
    assert bbox[0] > 179.0 and bbox[2] < -179.0


def test_no_ring_no_system_no_area_no_geometry() -> None:
    assert polygon_geometry((), as_they_are) == (None, None)
    assert polygon_geometry(((0, 0), (1, 0)), as_they_are) == (None, None)
    assert polygon_geometry(((0, 0), (1, 0), (1, 1)), wgs84_from("")) == (None, None)
    assert polygon_geometry(((0, 0), (1e-12, 0), (0, 1e-12)), as_they_are) == (None, None)
    assert point_geometry(1.0, 2.0, wgs84_from("")) == (None, None)


def test_point() -> None:
    assert point_geometry(540.0, 2.0, as_they_are) == ({"type": "Point", "coordinates": [-180.0, 2.0]}, [-180, 2] * 2)


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        ([[0, 0, 1, 1], [3, -1, 4, 0]], [0, -1, 4, 1]),
        ([[179, 0, 180, 1], [-180, 0, -179, 1]], [179, 0, -179, 1]),
        ([[179, 0, -179, 1], [-178, 0, -177, 1]], [179, 0, -177, 1]),
        ([[0, 0, 10, 1], [2, 0, 3, 1]], [0, 0, 10, 1]),
        ([[-180, 0, 180, 1], [2, 0, 3, 5]], [-180, 0, 180, 5]),
        ([], None),
    ],
)
def test_union_of_boxes_takes_the_shorter_way_round(boxes: list[list[float]], expected: list[float] | None) -> None:
    assert union_bbox(boxes) == expected


def test_collection_of_nothing_is_valid() -> None:
    assert collection([]) == {"type": "FeatureCollection", "features": []}
    assert feature(None, None, {"a": 1}) == {"type": "Feature", "geometry": None, "properties": {"a": 1}}
