"""The exact truth of a strip whose track bends: how its pixels lie on the raster that it is cut from.

An affine map holds heading, scale and shear; before it, each pixel is displaced along and across the track by smooth
waves of the position along the track, as an aircraft's wander and changes of its speed displace an unmodelled strip.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterable, List, Tuple

import numpy as np

from ..affine import Affine

_CYCLES = (0.3, 0.7)
"""Waves over the length of the strip: from a bow to an S."""


@dataclass(frozen=True)
class Wave:
    """``amplitude_px · sin(2π · cycles · t + phase)`` at ``t`` from 0 to 1 along the strip."""

    amplitude_px: float
    cycles: float
    phase: float

    @classmethod
    def drawn(cls, limit_px: float, generator: np.random.Generator) -> "Wave":
        """At random: of half to all of the limit."""
        return cls(
            limit_px * float(generator.uniform(0.5, 1.0)),
            float(generator.uniform(*_CYCLES)),
            float(generator.uniform(0.0, 2.0 * math.pi)),
        )

    def at(self, t: np.ndarray) -> np.ndarray:
        """Displacement, pixels, at positions (n,)."""
        return self.amplitude_px * np.sin(2.0 * math.pi * self.cycles * t + self.phase)


@dataclass(frozen=True)
class BentTruth:
    """Strip pixel corners -> raster pixel corners.

    Attributes:
        straight: the affine map after the displacement.
        along, across: the displacement in strip pixels.
        strip_shape: (H, W); the track runs along the longer side.
    """

    straight: Affine
    along: Wave
    across: Wave
    strip_shape: Tuple[int, int]

    def displaced(self, x: np.ndarray, y: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
        """Strip positions after the displacement, before the affine map."""
        height, width = self.strip_shape
        if width >= height:
            return x + self.along.at(x / width), y + self.across.at(x / width)
        return x + self.across.at(y / height), y + self.along.at(y / height)

    def apply_all(self, points: Iterable[Tuple[float, float]]) -> List[Tuple[float, float]]:
        """Map many points."""
        at = np.array(list(points), float).reshape(-1, 2)
        x, y = self.displaced(at[:, 0], at[:, 1])
        return self.straight.apply_all(zip(x.tolist(), y.tolist()))

    def apply(self, col: float, row: float) -> "tuple[float, float]":
        """Map one point."""
        return self.apply_all([(col, row)])[0]
