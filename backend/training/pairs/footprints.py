"""Where georeferenced scenes lie on the Earth, and which of them show the same ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import osr

from ...affine import Affine
from ...errors import InputError
from ...rasters.geodesy import transform_points
from ...rasters.raster import Raster

_SHARED_FRACTION = 1e-3
"""Neighbours whose edges touch share less than this of the smaller one; they do not overlap."""


@dataclass(frozen=True)
class Footprint:
    """The ground of a scene.

    Attributes:
        crs_wkt: its CRS.
        transform: pixel corners to the CRS.
        width_px, height_px: size.
    """

    crs_wkt: str
    transform: Affine
    width_px: int
    height_px: int

    @classmethod
    def of(cls, raster: Raster) -> Footprint | None:
        """That of an open raster; ``None`` where it does not say its place."""
        if raster.transform is None or not raster.crs_wkt:
            return None
        return cls(raster.crs_wkt, raster.transform, raster.width_px, raster.height_px)

    def outline(self) -> list[tuple[float, float]]:
        """Corners and edge middles in longitude and latitude of WGS 84, around; empty where the CRS leads to none."""
        width, height = float(self.width_px), float(self.height_px)
        ring = [(0.0, 0.0), (width / 2, 0.0), (width, 0.0), (width, height / 2)]
        ring += [(width, height), (width / 2, height), (0.0, height), (0.0, height / 2)]
        try:
            return transform_points(self.transform.apply_all(ring), self.crs_wkt, _wgs84_wkt())
        except InputError:
            return []

    def to_pixels(self, points: np.ndarray, of: Footprint) -> np.ndarray:
        """Pixel corners (N, 2) as (col, row) of another scene in this one's pixels; NaN where there is no way."""
        try:
            ground = of.transform.apply_all([(float(col), float(row)) for col, row in points])
            carried = transform_points(ground, of.crs_wkt, self.crs_wkt)
            return np.array(self.transform.inverse().apply_all(carried), float).reshape(-1, 2)
        except InputError:
            return np.full((len(points), 2), np.nan)


def footprint_of(scene: object) -> Footprint | None:
    """The footprint of a scene that has one."""
    found = getattr(scene, "footprint", None)
    return found if isinstance(found, Footprint) else None


def overlapping(footprints: Sequence[Footprint | None]) -> list[tuple[int, int]]:
    """Pairs (i < j) of footprints that share ground; those of unknown place are in none."""
    from shapely import STRtree
    from shapely.geometry import Polygon

    outlines = {i: print_.outline() for i, print_ in enumerate(footprints) if print_ is not None}
    numbers = [i for i, outline in outlines.items() if outline]
    polygons = [Polygon(outlines[i]).buffer(0) for i in numbers]
    if len(polygons) < 2:
        return []
    first, second = STRtree(polygons).query(polygons, predicate="intersects")
    found = []
    for a, b in zip(first.tolist(), second.tolist()):
        smaller = min(polygons[a].area, polygons[b].area)
        if a < b and polygons[a].intersection(polygons[b]).area > _SHARED_FRACTION * smaller:
            found.append((min(numbers[a], numbers[b]), max(numbers[a], numbers[b])))
    return sorted(found)


@lru_cache(maxsize=1)
def _wgs84_wkt() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return str(reference.ExportToWkt())
