"""What lies at a point: material, height above the ground, and the shape of roofs - for both sensors alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .built_cover import lay_lots
from .field_cover import lay_parcels
from .layout import Use
from .materials import Material
from .noise import FloatArray
from .scene import Scene
from .surface_points import SurfacePoints
from .tree_cover import plant_trees

RURAL_SHARE = 0.45
"""Width of a main road in open country, as a share of its width in town."""
MOTORWAY_HALF_M = 15.0
RAIL_HALF_M = 5.0


@dataclass(frozen=True)
class Crossing:
    """Where main roads run: distance from the nearest centre line and whether it has town on a side."""

    distance_m: FloatArray
    district: NDArray[np.int32]


def survey(scene: Scene, east_m: FloatArray, south_m: FloatArray) -> SurfacePoints:
    """Ask the scene what lies at points.

    Args:
        scene: where to look.
        east_m, south_m: points of one shape, metres from the north-west corner; points beyond the edges continue it.

    Returns:
        Arrays of that shape.
    """
    shape = east_m.shape
    east = np.ascontiguousarray(east_m, np.float32).ravel()
    south = np.ascontiguousarray(south_m, np.float32).ravel()
    fields = scene.sample(east, south)
    points = SurfacePoints.bare(fields["height_m"].copy())
    crossing = _find_district(scene, fields)
    use = scene.use_at(fields)
    tree_share = _cover_nature(fields, points, use, scene.layout.districts.trees[crossing.district])
    farm = np.flatnonzero(use == Use.FARM)
    lay_parcels(scene, east, south, fields, crossing.district, farm, points, tree_share)
    town = (use == Use.HOUSES) | (use == Use.TERRACES) | (use == Use.INDUSTRY) | (use == Use.CENTRE)
    lay_lots(scene, east, south, fields, crossing.district, np.flatnonzero(town), points, tree_share)

    water = (fields["lake_m"] > 0.0) | (np.abs(fields["river_m"]) < scene.terrain.river_half_width_m)
    bank = ~water & (np.abs(fields["river_m"]) < scene.terrain.river_half_width_m + 14.0)
    beach = ~water & (fields["lake_m"] > -12.0)
    points.lay(bank, Material.SCRUB)
    points.lay(beach, Material.SAND)
    tree_share[water | beach | bank] = 0.0
    tree_share[bank & (fields["woodiness"] > -0.2)] = 0.8
    _lay_ways(scene, fields, crossing, use, points, tree_share)
    flooded = water & ~_bridged(scene, fields, crossing)
    points.lay(flooded, Material.WATER)
    tree_share[flooded] = 0.0
    plant_trees(scene, east, south, fields, points, tree_share)
    return points.reshape(shape)


def _find_district(scene: Scene, fields: dict[str, FloatArray]) -> Crossing:
    """District of each point, and the distance to the nearest main road: borders of equal districts have none."""
    layout = scene.layout
    last_i, last_j = layout.district.shape[0] - 1, layout.district.shape[1] - 1
    i, j = scene.cells_at(fields)
    district = layout.district[i, j]
    distance = np.full(district.shape, 1e6, np.float32)
    sides = (
        (fields["across_m"] - layout.across_lines[i], np.maximum(i - 1, 0), j),
        (layout.across_lines[i + 1] - fields["across_m"], np.minimum(i + 1, last_i), j),
        (fields["along_m"] - layout.along_lines[j], i, np.maximum(j - 1, 0)),
        (layout.along_lines[j + 1] - fields["along_m"], i, np.minimum(j + 1, last_j)),
    )
    for gap, beside_i, beside_j in sides:
        joined = layout.district[beside_i, beside_j] == district
        np.minimum(distance, np.where(joined, np.float32(1e6), gap), out=distance)
    return Crossing(distance, district)


def _cover_nature(
    fields: dict[str, FloatArray], points: SurfacePoints, use: NDArray[np.uint8], district_trees: FloatArray
) -> FloatArray:
    """Grass, scrub, rock and woods; returns the share of ground under trees."""
    moisture, uneven = fields["moisture"], fields["unevenness"]
    points.lay(slice(None), Material.DRY_GRASS)
    points.lay(moisture + 0.35 * uneven > 0.55, Material.PASTURE)
    points.lay((fields["woodiness"] + 0.5 * uneven > 0.15), Material.SCRUB)
    points.lay((fields["slope"] + 0.06 * uneven > 0.48), Material.ROCK)
    points.lay((moisture < -1.2) & (uneven > 0.3), Material.SOIL)
    park = use == Use.PARK
    points.lay(park, Material.LAWN)
    fairway = park & (uneven > 0.25)
    points.lay(fairway, Material.PASTURE)
    points.lay(park & (np.abs(uneven - 0.25) < 0.05), Material.TRACK)
    points.tint[:] = 0.35 * moisture + 0.25 * uneven

    trees = np.zeros(use.shape, np.float32)
    natural = use == Use.NATURAL
    wood = natural & (fields["woodiness"] > 0.45) & (fields["slope"] < 0.6)
    trees[natural] = np.clip(0.04 + 0.10 * fields["woodiness"][natural], 0.0, 0.2)
    trees[wood] = 0.96
    grove = park & (uneven < -0.55)
    trees[park] = district_trees[park] * 0.4
    trees[grove] = 0.9
    return trees


def _lay_ways(
    scene: Scene,
    fields: dict[str, FloatArray],
    crossing: Crossing,
    use: NDArray[np.uint8],
    points: SurfacePoints,
    tree_share: FloatArray,
) -> None:
    """Main roads with their verges, the railway, the motorway on top."""
    half = np.where(
        (use == Use.FARM) | (use == Use.NATURAL),
        np.float32(max(scene.layout.main_half_m * RURAL_SHARE, 4.0)),
        np.float32(scene.layout.main_half_m),
    )
    distance = crossing.distance_m
    verge = distance < half + 5.0
    points.lay(verge, Material.DRY_GRASS)
    tree_share[verge] = np.where(use[verge] == Use.NATURAL, 0.0, 0.10)
    road = distance < half
    points.lay(road, Material.ASPHALT)
    tree_share[road] = 0.0

    rail = np.abs(fields["rail_m"])
    near = (rail < RAIL_HALF_M + 9.0) & ~road
    points.lay(near, Material.SCRUB)
    tree_share[near] = 0.05
    points.lay(rail < RAIL_HALF_M, Material.BALLAST)
    tree_share[rail < RAIL_HALF_M] = 0.0

    motorway = np.abs(fields["motorway_m"])
    near = motorway < MOTORWAY_HALF_M + 11.0
    points.lay(near, Material.DRY_GRASS)
    tree_share[near] = 0.0
    points.lay(motorway < MOTORWAY_HALF_M, Material.CONCRETE if scene.seed % 3 else Material.ASPHALT)
    points.lay(motorway < 2.0, Material.DRY_GRASS)


def _bridged(scene: Scene, fields: dict[str, FloatArray], crossing: Crossing) -> NDArray[np.bool_]:
    """Rivers are bridged by the motorway, the railway and the main roads; lakes are not."""
    way = (
        (crossing.distance_m < scene.layout.main_half_m * RURAL_SHARE)
        | (np.abs(fields["rail_m"]) < RAIL_HALF_M)
        | (np.abs(fields["motorway_m"]) < MOTORWAY_HALF_M)
    )
    return way & (fields["lake_m"] <= 0.0)
