"""Where the strip lies in the scene: a rectangle of pixels, turned by its heading."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..affine import Affine
from ..errors import UsageError
from .layout import Use
from .noise import FloatArray
from .scene import Scene

EDGE_PX = 4
"""The strip keeps this far from the scene's edges, so that its basemap surrounds it."""
MAX_DRAWS = 400
GOOD_MERIT = 0.85
MIXED_SHARE = 0.3
"""A strip of which town and open country each take this share is as varied as one can ask."""
TOWN_USES = (Use.HOUSES, Use.TERRACES, Use.INDUSTRY, Use.CENTRE)


@dataclass(frozen=True)
class StripFrame:
    """A strip's own pixel grid on the scene.

    Columns run along the radar's track, rows across it.

    Attributes:
        heading_deg: azimuth of the strip's upward direction (towards row 0), clockwise from north.
        length_px, width_px: columns and rows.
        pixel_size_m: side of a pixel on the ground.
        to_scene: pixel corners (col, row) to (east_m, south_m) in the scene.
    """

    heading_deg: float
    length_px: int
    width_px: int
    pixel_size_m: float
    to_scene: Affine

    def points(self, cols: FloatArray, rows: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Scene points (east_m, south_m) of fractional pixel positions, pixel corners counted."""
        m = self.to_scene
        return (
            (m.a * cols + m.b * rows + m.c).astype(np.float32),
            (m.d * cols + m.e * rows + m.f).astype(np.float32),
        )


def strip_frame(
    heading_deg: float, length_px: int, width_px: int, pixel_size_m: float, centre_east_m: float, centre_south_m: float
) -> StripFrame:
    """The frame of a strip with a given centre."""
    sin = pixel_size_m * math.sin(math.radians(heading_deg))
    cos = pixel_size_m * math.cos(math.radians(heading_deg))
    # Columns point 90 degrees clockwise from up: east is a cos, south a sin; rows point opposite to up.
    turn = Affine(cos, -sin, 0.0, sin, cos, 0.0)
    middle = turn.apply(0.5 * length_px, 0.5 * width_px)
    shifted = Affine.translation(centre_east_m - middle[0], centre_south_m - middle[1]) @ turn
    return StripFrame(heading_deg, length_px, width_px, pixel_size_m, shifted)


def place_strip(
    scene: Scene, size_px: int, length_px: int, width_px: int, pixel_size_m: float, heading_deg: float | None
) -> StripFrame:
    """Choose a place, and a heading if none is given, from the scene's seed; dry, level ground is
    preferred, where town and open country meet.

    Raises:
        UsageError: no strip of that size fits into the scene (at that heading).
    """
    rng = np.random.default_rng([scene.seed, 21])
    best: tuple[float, StripFrame] | None = None
    for _ in range(MAX_DRAWS if heading_deg is None else 24):
        heading = float(rng.uniform(0.0, 360.0)) if heading_deg is None else heading_deg % 360.0
        sin, cos = abs(math.sin(math.radians(heading))), abs(math.cos(math.radians(heading)))
        half_east = 0.5 * (length_px * cos + width_px * sin) + EDGE_PX
        half_south = 0.5 * (length_px * sin + width_px * cos) + EDGE_PX
        at = rng.random(2)
        if 2.0 * half_east > size_px or 2.0 * half_south > size_px:
            continue
        centre_east = (half_east + at[0] * (size_px - 2.0 * half_east)) * pixel_size_m
        centre_south = (half_south + at[1] * (size_px - 2.0 * half_south)) * pixel_size_m
        frame = strip_frame(heading, length_px, width_px, pixel_size_m, centre_east, centre_south)
        merit = _merit(scene, frame)
        if best is None or merit > best[0]:
            best = (merit, frame)
        if merit > GOOD_MERIT:
            break
    if best is None:
        side = math.ceil(math.hypot(length_px, width_px)) + 2 * EDGE_PX
        raise UsageError(
            f"strip of {length_px} x {width_px} px does not fit into a scene of {size_px} px",
            f"Make the scene at least {side} px, or the strip shorter.",
        )
    return best[1]


def _merit(scene: Scene, frame: StripFrame) -> float:
    """Share of a strip that is neither water nor hills, most where town and open country meet; 0..1."""
    cols, rows = np.meshgrid(np.linspace(0, frame.length_px, 65), np.linspace(0, frame.width_px, 17))
    east, south = frame.points(cols.ravel(), rows.ravel())
    fields = scene.sample(east, south)
    usable = float(np.mean((fields["lake_m"] < 0.0) & (fields["mountain"] < 0.45)))
    town = float(np.mean(np.isin(scene.use_at(fields), TOWN_USES)))
    return usable * (0.5 + min(town, 1.0 - town, MIXED_SHARE) / (2.0 * MIXED_SHARE))
