"""Lengths on the ground of a CRS's own units, and points carried from one CRS to another."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from osgeo import osr

from ..errors import InputError
from .gdal_calls import attempt, spatial_reference

_STEP_M = 10.0
"""Length of the finite difference: long against rounding, short against the curvature of any projection."""

Point = tuple[float, float]


@lru_cache(maxsize=256)
def ground_units_m(crs_wkt: str, x: float, y: float) -> tuple[float, float]:
    """Ground metres that one CRS unit spans along x and along y, at a point.

    For longitude and latitude these are metres per degree; for Mercator at latitude φ about cos φ each; for UTM about
    1. Measured on the CRS's own ellipsoid by a short step, so it holds for every CRS that leads to one.

    Raises:
        InputError: the CRS is not understood (``crs_invalid``) or does not reach to this point (``crs_outside``).
    """
    reference = spatial_reference(crs_wkt)
    if reference.IsLocal() or not (reference.IsProjected() or reference.IsGeographic()):
        unit_m = float(reference.GetLinearUnits() or 1.0)  # an engineering CRS lies on no ellipsoid: a plane
        return unit_m, unit_m
    step = math.degrees(_STEP_M / 6.371e6) if reference.IsGeographic() else _STEP_M / reference.GetLinearUnits()
    geographic = reference.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_radians = geographic.GetAngularUnits()
    ring = [(x - step, y), (x + step, y), (x, y - step), (x, y + step)]
    west, east, south, north = _project(reference, geographic, ring)
    flattening_inverse = reference.GetInvFlattening()
    eccentricity2 = 0.0 if flattening_inverse == 0.0 else (2.0 - 1.0 / flattening_inverse) / flattening_inverse
    latitude = (south[1] + north[1]) / 2.0 * to_radians
    w2 = 1.0 - eccentricity2 * math.sin(latitude) ** 2
    # Radii of curvature along the parallel and along the meridian.
    parallel_m = reference.GetSemiMajor() / math.sqrt(w2) * math.cos(latitude)
    meridian_m = reference.GetSemiMajor() * (1.0 - eccentricity2) / w2**1.5

    def length_m(p: Point, q: Point) -> float:
        turns = math.remainder((q[0] - p[0]) * to_radians, 2.0 * math.pi)  # across the antimeridian as elsewhere
        return math.hypot(parallel_m * turns, meridian_m * (q[1] - p[1]) * to_radians)

    return length_m(west, east) / (2.0 * step), length_m(south, north) / (2.0 * step)


def transform_points(points: Iterable[Point], from_wkt: str, to_wkt: str) -> list[Point]:
    """Points of one CRS in another, both in the order x, y.

    Raises:
        InputError: a CRS is not understood (``crs_invalid``) or a point has no place in the other (``crs_outside``).
    """
    if from_wkt == to_wkt:
        return list(points)
    return _project(spatial_reference(from_wkt), spatial_reference(to_wkt), list(points))


def _project(source: osr.SpatialReference, target: osr.SpatialReference, points: list[Point]) -> list[Point]:
    transformation, message = attempt(osr.CoordinateTransformation, source, target)
    moved = None
    if transformation is not None:
        moved, message = attempt(transformation.TransformPoints, points)
    if moved is None or not all(math.isfinite(value) for point in moved for value in point[:2]):
        raise InputError(
            f"point {points[0]} of {source.GetName()!r} has no place in {target.GetName()!r} ({message})",
            "Check that the coordinates belong to that coordinate reference system.",
            code="crs_outside",
        )
    return [(point[0], point[1]) for point in moved]
