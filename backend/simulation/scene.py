"""A scene: everything that both sensors will look at, ready to be asked at any point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .layout import Layout, Use, build_layout
from .noise import FloatArray, LatticeRandom, fractal_field
from .terrain import Terrain, build_terrain

MAX_NODES = 1024
FIELD_NAMES = (
    "height_m",
    "slope",
    "mountain",
    "lake_m",
    "river_m",
    "across_m",
    "along_m",
    "turn_rad",
    "motorway_m",
    "rail_m",
    "woodiness",
    "moisture",
    "unevenness",
)


@dataclass(frozen=True)
class Scene:
    """Ground of known layout, a square whose upper left (north-west) corner is the origin.

    Points of the scene are (east_m, south_m), metres from that corner.

    Attributes:
        seed: everything follows from it, the size and the pixel size.
        size_m: side of the square.
        spacing_m: distance of the nodes of the smooth fields.
        fields: ``(N * N, len(FIELD_NAMES))`` the smooth fields, row by row.
        nodes: N.
        terrain, layout: what the fields were made from.
        lattice: random numbers of lots, parcels and trees.
    """

    seed: int
    size_m: float
    spacing_m: float
    fields: FloatArray
    nodes: int
    terrain: Terrain
    layout: Layout
    lattice: LatticeRandom

    def sample(self, east_m: FloatArray, south_m: FloatArray) -> dict[str, FloatArray]:
        """Smooth fields at points by bilinear interpolation; the nearest edge's outside the scene.

        Args:
            east_m, south_m: ``(K,)`` points.

        Returns:
            An array ``(K,)`` for each of :data:`FIELD_NAMES`.
        """
        limit = np.float32(self.nodes - 1.001)
        col = np.clip(east_m / self.spacing_m, 0.0, limit).astype(np.float32)
        row = np.clip(south_m / self.spacing_m, 0.0, limit).astype(np.float32)
        col0, row0 = col.astype(np.int32), row.astype(np.int32)
        right, down = (col - col0)[:, None], (row - row0)[:, None]
        at = row0 * self.nodes + col0
        upper = self.fields.take(at, 0)
        upper += right * (self.fields.take(at + 1, 0) - upper)
        at += self.nodes
        lower = self.fields.take(at, 0)
        lower += right * (self.fields.take(at + 1, 0) - lower)
        upper += down * (lower - upper)
        columns = np.ascontiguousarray(upper.T)
        return dict(zip(FIELD_NAMES, columns))

    def cells_at(self, fields: dict[str, FloatArray]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Cell (i, j) of the main road grid that points of given :meth:`sample` lie in."""
        layout = self.layout
        i = np.searchsorted(layout.across_lines, fields["across_m"], "right") - 1
        j = np.searchsorted(layout.along_lines, fields["along_m"], "right") - 1
        return np.clip(i, 0, layout.district.shape[0] - 1), np.clip(j, 0, layout.district.shape[1] - 1)

    def use_at(self, fields: dict[str, FloatArray]) -> NDArray[np.uint8]:
        """What the districts hold that points lie in; hills stay natural whatever the district."""
        use = self.layout.districts.use[self.layout.district[self.cells_at(fields)]]
        wild = (fields["mountain"] + 0.10 * fields["unevenness"] > 0.5) | (fields["slope"] > 0.22)
        return np.where(wild, np.uint8(Use.NATURAL), use)


def build_scene(seed: int, size_px: int, pixel_size_m: float, progress: Progress | None = None) -> Scene:
    """Draw a scene.

    Args:
        seed: of every choice.
        size_px: side in pixels.
        pixel_size_m: of the views to come; sets the finest detail of the relief.
        progress: reports and cancels.
    """
    progress = progress or Progress()
    progress.start("scene", 4, "relief and water")
    size_m = size_px * pixel_size_m
    nodes = int(min(size_px, MAX_NODES))
    streams = [np.random.default_rng(child) for child in np.random.SeedSequence(seed).spawn(4)]
    terrain = build_terrain(size_m, pixel_size_m, nodes, streams[0])
    progress.advance(1, "roads and districts")
    layout = build_layout(size_m, pixel_size_m, terrain, streams[1])
    progress.advance(1, "vegetation")
    fields = _stack_fields(size_m, terrain, layout, streams[2])
    progress.advance(1, "lots and parcels")
    lattice = LatticeRandom.from_rng(streams[3])
    progress.advance(1)
    return Scene(seed, size_m, terrain.spacing_m, fields, nodes, terrain, layout, lattice)


def _stack_fields(size_m: float, terrain: Terrain, layout: Layout, rng: np.random.Generator) -> FloatArray:
    nodes, spacing = terrain.height_m.shape[0], terrain.spacing_m
    shape = (nodes, nodes)
    coarse = min(0.12 * size_m, 1500.0)
    down, right = np.gradient(layout.across_m, spacing)
    named: dict[str, NDArray[np.floating[Any]]] = {
        "height_m": terrain.height_m,
        "slope": terrain.slope,
        "mountain": terrain.mountain,
        "lake_m": terrain.lake_m,
        "river_m": terrain.river_m,
        "across_m": layout.across_m,
        "along_m": layout.along_m,
        "turn_rad": np.arctan2(down, right),
        "motorway_m": layout.motorway_m,
        "rail_m": layout.rail_m,
        "woodiness": fractal_field(shape, spacing, coarse, 2.0 * spacing, 1.5, rng),
        "moisture": fractal_field(shape, spacing, coarse, 1.5 * spacing, 1.3, rng),
        "unevenness": fractal_field(shape, spacing, 0.25 * coarse, spacing, 1.0, rng),
    }
    return np.stack([named[name].astype(np.float32).ravel() for name in FIELD_NAMES], axis=1)
