"""How people have settled the ground: main roads, the districts between them, and what each district holds."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from .noise import FloatArray, fractal_field
from .terrain import Terrain, curve_distance

Range = tuple[float, float]


class Use(IntEnum):
    """What a district holds."""

    NATURAL = 0
    FARM = 1
    HOUSES = 2
    TERRACES = 3
    INDUSTRY = 4
    CENTRE = 5
    PARK = 6


@dataclass(frozen=True)
class Plan:
    """Ranges that the districts of one use draw from; for farmland blocks are bands of parcels and lots are parcels.

    Attributes:
        block_m: short side of a block, street centre to street centre.
        length_m: long side of a block.
        street_m: width between the lots.
        lot_m: frontage of a lot.
        cover_front: share of the frontage that the building takes.
        cover_depth: share of the lot's depth.
        lowest_m, highest_m: range of the building heights, drawn per lot.
        skew: exponent of that draw; above 1 most buildings are low.
        trees: share of the open ground under trees.
        vacant: share of the lots without a building.
    """

    block_m: Range
    length_m: Range
    street_m: Range
    lot_m: Range
    cover_front: Range = (0.0, 0.0)
    cover_depth: Range = (0.0, 0.0)
    lowest_m: Range = (0.0, 0.0)
    highest_m: Range = (0.0, 0.0)
    skew: Range = (1.0, 1.0)
    trees: Range = (0.0, 0.0)
    vacant: Range = (1.0, 1.0)


PLANS: dict[Use, Plan] = {
    Use.NATURAL: Plan((300, 300), (300, 300), (4, 4), (300, 300), trees=(0.0, 0.10)),
    Use.FARM: Plan((130, 380), (400, 900), (4, 7), (70, 210), trees=(0.0, 0.004)),
    Use.HOUSES: Plan(
        (64, 88), (140, 300), (11, 15), (16, 26), (0.5, 0.72), (0.38, 0.5), (3.5, 4.5), (6, 9), (1.0, 1.5), (0.06, 0.4),
        (0.03, 0.12),
    ),
    Use.TERRACES: Plan(
        (70, 100), (110, 220), (12, 17), (24, 60), (0.8, 0.98), (0.4, 0.52), (6, 10), (13, 20), (1.0, 1.6), (0.04, 0.2),
        (0.04, 0.12),
    ),
    Use.INDUSTRY: Plan(
        (130, 230), (220, 420), (14, 20), (60, 130), (0.55, 0.85), (0.45, 0.75), (5, 7), (10, 15), (1.0, 1.5),
        (0, 0.06), (0.1, 0.28),
    ),
    Use.CENTRE: Plan(
        (75, 110), (95, 150), (16, 22), (26, 48), (0.78, 0.96), (0.55, 0.88), (9, 13), (32, 55), (3.0, 4.0), (0, 0.08),
        (0.05, 0.14),
    ),
    Use.PARK: Plan((300, 300), (300, 300), (5, 5), (300, 300), trees=(0.15, 0.4)),
}  # fmt: skip


@dataclass(frozen=True)
class Districts:
    """What every district drew: arrays ``(D,)``, in the units of :class:`Plan`.

    ``use`` is a :class:`Use`; ``angle_rad`` turns east towards south into the direction across its blocks; ``warped``
    tells that its streets follow the main roads' windings; ``flavour`` is a free uniform number.
    """

    use: NDArray[np.uint8]
    angle_rad: FloatArray
    warped: NDArray[np.bool_]
    flavour: FloatArray
    block_m: FloatArray
    length_m: FloatArray
    street_m: FloatArray
    lot_m: FloatArray
    cover_front: FloatArray
    cover_depth: FloatArray
    lowest_m: FloatArray
    highest_m: FloatArray
    skew: FloatArray
    trees: FloatArray
    vacant: FloatArray


@dataclass(frozen=True)
class Layout:
    """Roads and districts of a scene.

    District cell ``(i, j)`` is the ground between main roads ``i, i + 1`` of one family and ``j, j + 1`` of the other;
    cells joined into one district share their number.

    Attributes:
        across_m, along_m: ``(N, N)`` smooth, slightly warped coordinates whose lines the main roads follow.
        across_lines, along_lines: increasing coordinates of the main roads.
        district: ``(I, J)`` district number of each cell.
        districts: what each holds.
        main_half_m: half the width of a main road between lots.
        motorway_m, rail_m: ``(N, N)`` signed distances from the centre lines.
    """

    across_m: FloatArray
    along_m: FloatArray
    across_lines: FloatArray
    along_lines: FloatArray
    district: NDArray[np.int32]
    districts: Districts
    main_half_m: float
    motorway_m: FloatArray
    rail_m: FloatArray


def build_layout(size_m: float, pixel_size_m: float, terrain: Terrain, rng: np.random.Generator) -> Layout:
    """Draw roads and districts over a terrain.

    Args:
        size_m: side of the scene.
        pixel_size_m: of the scene; districts are never smaller than about 90 pixels.
        terrain: where it is too steep or wet to build.
        rng: source of every choice.
    """
    nodes, spacing = terrain.height_m.shape[0], terrain.spacing_m
    scale = float(np.clip(size_m / 8.0, 300.0, 1300.0)) if pixel_size_m < 12.0 else 90.0 * pixel_size_m
    across, along, turn = _road_coordinates(size_m, scale, nodes, spacing, rng)
    across_lines, along_lines = _line_positions(across, scale, rng), _line_positions(along, scale, rng)
    district = _join_cells(len(across_lines) - 1, len(along_lines) - 1, rng)

    count = int(district.max()) + 1
    cell_i = np.clip(np.searchsorted(across_lines, across) - 1, 0, district.shape[0] - 1)
    cell_j = np.clip(np.searchsorted(along_lines, along) - 1, 0, district.shape[1] - 1)
    of_node = district[cell_i, cell_j]
    size = np.maximum(np.bincount(of_node.ravel(), minlength=count), 1)
    steep = np.bincount(of_node.ravel(), terrain.mountain.ravel(), count) / size
    axis = np.arange(nodes) * spacing
    east, south = np.meshgrid(axis, axis)
    centres = np.stack([np.bincount(of_node.ravel(), grid.ravel(), count) / size for grid in (east, south)], axis=1)
    use = _draw_uses(size_m, centres, steep, rng)
    districts = _draw_districts(use, turn, rng)

    motorway, rail = (
        curve_distance(size_m, nodes, rng, sinuosity, rng.uniform(0.0, 360.0), rng.uniform(-0.2, 0.2) * size_m)
        for sinuosity in (0.035, 0.02)
    )
    return Layout(
        across, along, across_lines, along_lines, district, districts, float(rng.uniform(11.0, 14.0)), motorway, rail
    )


def _road_coordinates(
    size_m: float, scale: float, nodes: int, spacing: float, rng: np.random.Generator
) -> tuple[FloatArray, FloatArray, float]:
    axis = np.arange(nodes) * spacing
    east, south = np.meshgrid(axis, axis)
    turn = rng.uniform(0.0, np.pi / 2.0)
    warp = [fractal_field((nodes, nodes), spacing, 5.0 * scale, 1.2 * scale, 3.0, rng) for _ in range(2)]
    across = east * np.cos(turn) + south * np.sin(turn) + 0.32 * scale * warp[0]
    along = south * np.cos(turn) - east * np.sin(turn) + 0.32 * scale * warp[1]
    return across.astype(np.float32), along.astype(np.float32), float(turn)


def _line_positions(coordinate: FloatArray, scale: float, rng: np.random.Generator) -> FloatArray:
    """Irregular road positions that cover a coordinate's range, one to spare at each end."""
    low, high = float(coordinate.min()) - 2.0 * scale, float(coordinate.max()) + 2.0 * scale
    steps = scale * rng.uniform(0.55, 1.45, int((high - low) / (0.55 * scale)) + 2)
    lines = low + np.cumsum(steps)
    return np.concatenate([[low], lines[lines < high], [high]]).astype(np.float32)


def _join_cells(rows: int, cols: int, rng: np.random.Generator) -> NDArray[np.int32]:
    """Number the cells; some take the number of their neighbour, so that main roads end in T junctions."""
    number = np.arange(rows * cols, dtype=np.int32).reshape(rows, cols)
    for i in range(rows):
        for j in range(cols):
            pick = rng.random()
            if pick < 0.14 and i > 0:
                number[i, j] = number[i - 1, j]
            elif pick < 0.28 and j > 0:
                number[i, j] = number[i, j - 1]
    return np.unique(number, return_inverse=True)[1].reshape(rows, cols).astype(np.int32)


def _draw_uses(
    size_m: float, centres: NDArray[np.float64], steep: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Towns around two or three centres, farmland and nature beyond."""
    town = np.zeros(len(centres))
    for share in (1.0, 0.75, 0.55)[: int(rng.integers(2, 4))]:
        at = rng.uniform(0.18, 0.82, 2) * size_m
        distance = np.hypot(*(centres - at).T)
        town = np.maximum(town, share * np.exp(-((distance / (rng.uniform(0.17, 0.30) * size_m)) ** 2)))
    town += rng.normal(0.0, 0.09, len(centres))
    pick = rng.random(len(centres))
    use = np.full(len(centres), Use.FARM, np.uint8)
    use[pick < 0.10] = Use.NATURAL
    use[(town > 0.30)] = Use.HOUSES
    use[(town > 0.30) & (pick < 0.20)] = Use.INDUSTRY
    use[(town > 0.30) & (pick > 0.955)] = Use.PARK
    use[(town > 0.58) & (pick > 0.45) & (pick < 0.85)] = Use.TERRACES
    use[(town > 0.80)] = Use.CENTRE
    use[steep > 0.55] = Use.NATURAL
    return use


def _draw_districts(use: NDArray[np.uint8], turn: float, rng: np.random.Generator) -> Districts:
    count = len(use)
    own_way = rng.random(count) < 0.45
    angle = turn + np.where(own_way, rng.uniform(0.0, np.pi / 2.0, count), rng.normal(0.0, 0.03, count))
    names = [spec.name for spec in dataclasses.fields(Plan)]
    low = {name: np.array([getattr(PLANS[Use(int(kind))], name)[0] for kind in use]) for name in names}
    high = {name: np.array([getattr(PLANS[Use(int(kind))], name)[1] for kind in use]) for name in names}
    drawn = {name: (low[name] + (high[name] - low[name]) * rng.random(count)).astype(np.float32) for name in names}
    return Districts(
        use=use,
        angle_rad=angle.astype(np.float32),
        warped=rng.random(count) < 0.5,
        flavour=rng.random(count).astype(np.float32),
        **drawn,
    )
