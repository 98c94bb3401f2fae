"""Towns: street grids, blocks, lots, and on each lot a building with a height and a roof."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .layout import Use
from .materials import Material
from .noise import FloatArray
from .scene import Scene
from .surface_points import SurfacePoints

LOT_SALT = 5001
BLOCK_SALT = 5002
ROOF_PITCH = 0.5
COLLECTOR_EVERY = 5
COLLECTOR_EXTRA_M = np.float32(9.0)


@dataclass(frozen=True)
class Lots:
    """Where each of K points lies in its block and lot.

    Attributes:
        street: whether it lies on the street.
        front_m: distance from the lot's street front.
        along_m: distance from the lot's middle line, signed.
        depth_m, frontage_m: the lot's size.
        lot, block: table indices of the random numbers of lot and block.
        side: -1 or 1: which street of the block the lot fronts.
        frame_rad: direction across the block, from east towards south.
    """

    street: NDArray[np.bool_]
    front_m: FloatArray
    along_m: FloatArray
    depth_m: FloatArray
    frontage_m: FloatArray
    lot: NDArray[np.uint32]
    block: NDArray[np.uint32]
    side: FloatArray
    frame_rad: FloatArray


def lay_lots(
    scene: Scene,
    east: FloatArray,
    south: FloatArray,
    fields: dict[str, FloatArray],
    district: NDArray[np.int32],
    town: NDArray[np.intp],
    points: SurfacePoints,
    tree_share: FloatArray,
) -> None:
    """Cover points in town with streets, yards and buildings, in place.

    Args:
        scene: of the points.
        east, south: ``(K,)`` points.
        fields: smooth fields at them.
        district: ``(K,)`` district numbers.
        town: indices of the points that lie in town.
        points: written.
        tree_share: ``(K,)`` written.
    """
    if town.size == 0:
        return
    number = district[town]
    lots = _find_lots(scene, east[town], south[town], {k: fields[k][town] for k in _FRAME_FIELDS}, number)
    use = scene.layout.districts.use[number]
    draw = scene.lattice.draw
    _lay_yards(scene, points, tree_share, town, lots, use, number)
    green = (draw(0, lots.block) < 0.05) & ~lots.street
    _build(scene, points, tree_share, town, lots, use, number, ~lots.street & ~green)
    points.lay(town[green], Material.LAWN)
    tree_share[town[green]] = 0.3
    points.lay(town[lots.street], Material.ASPHALT)
    tree_share[town[lots.street]] = 0.0


_FRAME_FIELDS = ("across_m", "along_m", "turn_rad")


def _find_lots(
    scene: Scene, east: FloatArray, south: FloatArray, fields: dict[str, FloatArray], number: NDArray[np.int32]
) -> Lots:
    plans = scene.layout.districts
    angle, warped = plans.angle_rad[number], plans.warped[number]
    cos, sin = np.cos(angle), np.sin(angle)
    s = np.where(warped, fields["across_m"], east * cos + south * sin)
    t = np.where(warped, fields["along_m"], south * cos - east * sin)
    block_m, length_m, street_m = plans.block_m[number], plans.length_m[number], plans.street_m[number]
    bi, bj = np.floor(s / block_m).astype(np.int32), np.floor(t / length_m).astype(np.int32)
    from_s, from_t = s - bi * block_m - 0.5 * street_m, t - bj * length_m - 0.5 * street_m
    inner_s, inner_t = block_m - street_m, length_m - street_m
    # Every fifth street each way collects the traffic of the others and is wider.
    wide_s = np.where(np.mod(bi, COLLECTOR_EVERY) == 0, COLLECTOR_EXTRA_M, np.float32(0.0))
    wide_t = np.where(np.mod(bj, COLLECTOR_EVERY) == 0, COLLECTOR_EXTRA_M, np.float32(0.0))
    street = (from_s < wide_s) | (from_s > inner_s) | (from_t < wide_t) | (from_t > inner_t)
    # Two rows of lots back to back, each fronting its own street.
    second = from_s > 0.5 * inner_s
    front = np.where(second, inner_s - from_s, from_s)
    count = np.maximum(np.floor(inner_t / plans.lot_m[number]), 1.0)
    frontage = inner_t / count
    place = np.floor(from_t / frontage)
    lot = scene.lattice.cell(2 * bi + second, 64 * bj + place.astype(np.int32), number + LOT_SALT)
    return Lots(
        street=street,
        front_m=front.astype(np.float32),
        along_m=(from_t - (place + 0.5) * frontage).astype(np.float32),
        depth_m=(0.5 * inner_s).astype(np.float32),
        frontage_m=frontage.astype(np.float32),
        lot=lot,
        block=scene.lattice.cell(bi, bj, number + BLOCK_SALT),
        side=np.where(second, np.float32(-1.0), np.float32(1.0)),
        frame_rad=np.where(warped, fields["turn_rad"], angle).astype(np.float32),
    )


def _lay_yards(
    scene: Scene,
    points: SurfacePoints,
    tree_share: FloatArray,
    town: NDArray[np.intp],
    lots: Lots,
    use: NDArray[np.uint8],
    number: NDArray[np.int32],
) -> None:
    """The open ground of the lots: gardens in living quarters, paving elsewhere."""
    pick = scene.lattice.draw(1, lots.lot)
    garden = np.select(
        [pick < 0.40, pick < 0.65, pick < 0.85],
        [np.uint8(Material.LAWN), np.uint8(Material.DRY_GRASS), np.uint8(Material.CONCRETE)],
        np.uint8(Material.SOIL),
    )
    paved = np.select(
        [pick < 0.55, pick < 0.85], [np.uint8(Material.ASPHALT), np.uint8(Material.CONCRETE)], np.uint8(Material.SOIL)
    )
    living = (use == Use.HOUSES) | (use == Use.TERRACES)
    points.material[town] = np.where(living, garden, paved)
    points.tint[town] = 1.2 * (scene.lattice.draw(2, lots.lot) - 0.5)
    points.hue[town] = 0.8 * (scene.lattice.draw(3, lots.lot) - 0.5)
    tree_share[town] = scene.layout.districts.trees[number]


def _build(
    scene: Scene,
    points: SurfacePoints,
    tree_share: FloatArray,
    town: NDArray[np.intp],
    lots: Lots,
    use: NDArray[np.uint8],
    number: NDArray[np.int32],
    allowed: NDArray[np.bool_],
) -> None:
    """Put a building on most lots."""
    plans, draw, lot = scene.layout.districts, scene.lattice.draw, lots.lot
    width = lots.frontage_m * np.minimum(plans.cover_front[number] * (0.85 + 0.30 * draw(4, lot)), 0.99)
    depth = lots.depth_m * np.minimum(plans.cover_depth[number] * (0.80 + 0.40 * draw(5, lot)), 0.97)
    setback = (lots.depth_m - depth) * (0.10 + 0.30 * draw(6, lot))
    shift = (lots.frontage_m - width) * (draw(7, lot) - 0.5) * 0.8
    off_along, off_front = lots.along_m - shift, lots.front_m - setback - 0.5 * depth
    built = allowed & (draw(8, lot) >= plans.vacant[number])
    built &= (np.abs(off_along) < 0.5 * width) & (np.abs(off_front) < 0.5 * depth)
    at = np.flatnonzero(built)
    if at.size == 0:
        return
    low, high, skew = plans.lowest_m[number[at]], plans.highest_m[number[at]], plans.skew[number[at]]
    eaves = low + (high - low) * draw(9, lot[at]) ** skew

    # Pitched roofs: the ridge runs along the longer side; the slope falls away from it.
    pitched = (use[at] == Use.HOUSES) | ((use[at] == Use.TERRACES) & (plans.flavour[number[at]] < 0.5))
    ridge_along = width[at] >= depth[at]
    from_ridge = np.where(ridge_along, off_front[at], off_along[at])
    half_span = 0.5 * np.where(ridge_along, depth[at], width[at])
    rise = np.where(pitched, ROOF_PITCH * (half_span - np.abs(from_ridge)), np.float32(0.0))
    fall = np.where(pitched, -np.float32(ROOF_PITCH) * np.sign(from_ridge), np.float32(0.0))
    frame = lots.frame_rad[at]
    # Direction of growing from_ridge in the plane: across the block (towards its inside) or along it.
    away = np.where(ridge_along, frame + np.where(lots.side[at] > 0.0, 0.0, np.pi), frame + 0.5 * np.pi)
    out = town[at]
    points.object_m[out] = eaves + rise
    points.roof_east[out] = fall * np.cos(away)
    points.roof_south[out] = fall * np.sin(away)
    points.wall_rad[out] = frame
    points.material[out] = _roof(use[at], plans.flavour[number[at]], draw(10, lot[at]), draw(11, lot[at]))
    points.tint[out] = 1.6 * (draw(2, lot[at]) - 0.5)
    busy = np.where(use[at] == Use.INDUSTRY, np.float32(0.30), np.float32(0.06))
    points.reflector[out] = (draw(3, lot[at]) < busy) & (np.abs(off_along[at]) < 3.0) & (np.abs(off_front[at]) < 3.0)
    tree_share[out] = 0.0


def _roof(use: NDArray[np.uint8], flavour: FloatArray, pick: FloatArray, second: FloatArray) -> NDArray[np.uint8]:
    """Roof material: districts have a fashion that most of their houses follow."""
    fashion = np.where(flavour < 0.45, np.uint8(Material.ROOF_GREY), np.uint8(Material.ROOF_TILE))
    other = np.where(second < 0.6, np.uint8(Material.ROOF_GREY), np.uint8(Material.ROOF_WHITE))
    living = np.where(pick < 0.75, fashion, other)
    flat = np.select(
        [pick < 0.38, pick < 0.62],
        [np.uint8(Material.ROOF_WHITE), np.uint8(Material.ROOF_METAL)],
        np.uint8(Material.ROOF_GREY),
    )
    return np.where((use == Use.HOUSES) | (use == Use.TERRACES), living, flat)
