"""Plane affine maps: strip pixels to basemap coordinates and back. Standard library only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterable, List, Sequence, Tuple


@dataclass(frozen=True)
class Affine:
    """``x = a·col + b·row + c``, ``y = d·col + e·row + f``; pixels count from the upper left corner."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    @classmethod
    def from_gdal(cls, geotransform: Sequence[float]) -> "Affine":
        """From GDAL's order (c, a, b, f, d, e)."""
        c, a, b, f, d, e = (float(value) for value in geotransform)
        return cls(a, b, c, d, e, f)

    @classmethod
    def similarity(cls, scale: float, rotation_deg: float, x: float = 0.0, y: float = 0.0) -> "Affine":
        """Scale and counter-clockwise rotation of a y-up plane, then a shift; keeps orientation."""
        cos = scale * math.cos(math.radians(rotation_deg))
        sin = scale * math.sin(math.radians(rotation_deg))
        return cls(cos, -sin, x, sin, cos, y)

    @classmethod
    def scaling(cls, scale_x: float, scale_y: float) -> "Affine":
        """Scale along the axes."""
        return cls(scale_x, 0.0, 0.0, 0.0, scale_y, 0.0)

    @classmethod
    def translation(cls, x: float, y: float) -> "Affine":
        """Shift."""
        return cls(1.0, 0.0, x, 0.0, 1.0, y)

    def to_gdal(self) -> Tuple[float, float, float, float, float, float]:
        """GDAL's order (c, a, b, f, d, e)."""
        return (self.c, self.a, self.b, self.f, self.d, self.e)

    def to_list(self) -> List[float]:
        """``[a, b, c, d, e, f]``, the order of every file this project writes."""
        return [self.a, self.b, self.c, self.d, self.e, self.f]

    def apply(self, col: float, row: float) -> Tuple[float, float]:
        """Map one point."""
        return (self.a * col + self.b * row + self.c, self.d * col + self.e * row + self.f)

    def apply_all(self, points: Iterable[Tuple[float, float]]) -> List[Tuple[float, float]]:
        """Map many points."""
        return [self.apply(col, row) for col, row in points]

    @property
    def determinant(self) -> float:
        """Signed area of the image of the unit square."""
        return self.a * self.e - self.b * self.d

    def inverse(self) -> "Affine":
        """The inverse map.

        Raises:
            ValueError: the map is singular.
        """
        det = self.determinant
        if det == 0.0 or not math.isfinite(det):
            raise ValueError("affine map {} has no inverse".format(self.to_list()))
        a, b, d, e = self.e / det, -self.b / det, -self.d / det, self.a / det
        return Affine(a, b, -a * self.c - b * self.f, d, e, -d * self.c - e * self.f)

    def __matmul__(self, other: "Affine") -> "Affine":
        """``(self @ other).apply(p) == self.apply(other.apply(p))``."""
        return Affine(
            self.a * other.a + self.b * other.d,
            self.a * other.b + self.b * other.e,
            self.a * other.c + self.b * other.f + self.c,
            self.d * other.a + self.e * other.d,
            self.d * other.b + self.e * other.e,
            self.d * other.c + self.e * other.f + self.f,
        )
