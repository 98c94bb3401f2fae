"""Farmland: bands of parcels with one crop each, tracks and hedges between them, farmsteads, irrigated circles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .materials import CROPS, Material
from .noise import FloatArray
from .scene import Scene
from .surface_points import SurfacePoints

FIELD_SALT = 3001
STRIPE_SALT = 3002
CIRCLES_BELOW = 0.15
"""Districts whose flavour is below this hold centre-pivot circles instead of rectangular parcels."""


def lay_parcels(
    scene: Scene,
    east: FloatArray,
    south: FloatArray,
    fields: dict[str, FloatArray],
    district: NDArray[np.int32],
    farm: NDArray[np.intp],
    points: SurfacePoints,
    tree_share: FloatArray,
) -> None:
    """Cover farmland points, in place.

    Args:
        scene: of the points.
        east, south: ``(K,)`` points.
        fields: smooth fields at them.
        district: ``(K,)`` district numbers.
        farm: indices of the points that are farmland.
        points: written.
        tree_share: ``(K,)`` written: hedges, orchards, single trees.
    """
    if farm.size == 0:
        return
    plans, number = scene.layout.districts, district[farm]
    angle = plans.angle_rad[number]
    cos, sin = np.cos(angle), np.sin(angle)
    s = east[farm] * cos + south[farm] * sin
    t = south[farm] * cos - east[farm] * sin
    circles = plans.flavour[number] < CIRCLES_BELOW
    band_m = np.where(circles, plans.length_m[number], plans.block_m[number])
    width_m = np.where(circles, band_m, plans.lot_m[number])

    band = np.floor(s / band_m).astype(np.int32)
    from_band = s - band * band_m
    parcel = np.floor(t / width_m).astype(np.int32)
    draw, cell_of = scene.lattice.draw, scene.lattice.cell
    sway = np.where(circles, np.float32(0.0), np.float32(0.7))
    # The border before parcel k lies anywhere in the first 70 % of lattice step k.
    start = (parcel + sway * draw(0, cell_of(band, parcel, number))) * width_m
    parcel -= t < start
    start = (parcel + sway * draw(0, cell_of(band, parcel, number))) * width_m
    stop = (parcel + 1 + sway * draw(0, cell_of(band, parcel + 1, number))) * width_m
    cell = cell_of(band, parcel, number + FIELD_SALT)
    border = np.minimum(t - start, stop - t)
    edge = np.minimum(from_band, band_m - from_band)

    crop = _crop(draw(1, cell), draw(2, cell))
    middle_s, middle_t = from_band - 0.5 * band_m, t - 0.5 * (start + stop)
    outside = circles & (np.hypot(middle_s, middle_t) > 0.47 * band_m)
    crop = np.where(outside, np.uint8(Material.DRY_GRASS), crop)
    points.material[farm] = crop
    # Drilling and tractor lanes: stripes of equal tint along or across the band.
    lane = np.floor(np.where(draw(3, cell) < 0.5, s, t) / 9.0).astype(np.int32)
    stripe = draw(4, cell_of(lane, parcel, STRIPE_SALT)) - 0.5
    points.tint[farm] = 1.3 * (draw(5, cell) - 0.5) + 0.22 * stripe + 0.16 * fields["unevenness"][farm]
    points.hue[farm] = 0.8 * (draw(6, cell) - 0.5)

    orchard = (draw(7, cell) < 0.06) & ~circles
    tree_share[farm] = np.where(orchard, np.float32(0.62), plans.trees[number])
    wood_lot = fields["woodiness"][farm] + 0.3 * fields["unevenness"][farm] > 1.25
    tree_share[farm[wood_lot]] = 0.96
    _lay_borders(points, tree_share, farm, draw(8, cell), border, edge, plans.street_m[number], circles)
    _lay_farmsteads(scene, points, tree_share, farm, cell, middle_s, middle_t, angle, stop - start, band_m)


def _crop(first: FloatArray, second: FloatArray) -> NDArray[np.uint8]:
    """A crop for every parcel; three of them are common."""
    pick = np.where(second < 0.45, first * 3.0, first * len(CROPS)).astype(np.int32)
    common = np.array([Material.CROP_RIPE, Material.CROP_MAIZE, Material.PLOUGHED], np.uint8)
    return np.where(second < 0.45, common[pick % 3], np.array(CROPS, np.uint8)[pick % len(CROPS)])


def _lay_borders(
    points: SurfacePoints,
    tree_share: FloatArray,
    farm: NDArray[np.intp],
    pick: FloatArray,
    border: FloatArray,
    edge: FloatArray,
    track_m: FloatArray,
    circles: NDArray[np.bool_],
) -> None:
    baulk = (border < 1.5) & ~circles
    points.lay(farm[baulk], Material.DRY_GRASS)
    hedge = (border < 4.0) & (pick < 0.18) & ~circles
    points.lay(farm[hedge], Material.SCRUB)
    tree_share[farm[hedge]] = 0.85
    track = edge < 0.5 * track_m
    points.lay(farm[track], Material.TRACK)
    tree_share[farm[track]] = 0.0


def _lay_farmsteads(
    scene: Scene,
    points: SurfacePoints,
    tree_share: FloatArray,
    farm: NDArray[np.intp],
    cell: NDArray[np.uint32],
    middle_s: FloatArray,
    middle_t: FloatArray,
    angle: FloatArray,
    width_m: FloatArray,
    band_m: FloatArray,
) -> None:
    """Some parcels hold a yard with two barns near one end."""
    draw = scene.lattice.draw
    roomy = (draw(9, cell) < 0.07) & (width_m > 70.0)
    s = middle_s - 0.5 * band_m + 45.0
    yard = roomy & (np.abs(s) < 34.0) & (np.abs(middle_t) < 30.0)
    points.lay(farm[yard], Material.TRACK)
    tree_share[farm[yard]] = 0.12
    for centre_s, centre_t, half_s, half_t in ((-12.0, 8.0, 7.0, 18.0), (16.0, -6.0, 11.0, 8.0)):
        barn = yard & (np.abs(s - centre_s) < half_s) & (np.abs(middle_t - centre_t) < half_t)
        at = farm[barn]
        points.material[at] = np.where(draw(10, cell[barn]) < 0.5, Material.ROOF_METAL, Material.ROOF_TILE)
        points.object_m[at] = 6.0 + 3.0 * draw(11, cell[barn])
        points.wall_rad[at] = angle[barn]
        tree_share[at] = 0.0
