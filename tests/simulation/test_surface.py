from __future__ import annotations

import numpy as np

from backend.simulation.materials import ROOFS, Material
from backend.simulation.scene import Scene, build_scene
from backend.simulation.surface import survey


def grid(size_m: float, step_m: float) -> tuple[np.ndarray, np.ndarray]:
    axis = (np.arange(int(size_m / step_m)) + 0.5) * step_m
    south, east = np.meshgrid(axis, axis, indexing="ij")
    return east.astype(np.float32), south.astype(np.float32)


def test_a_point_is_the_same_whoever_asks(small_scene: Scene) -> None:
    east, south = grid(1600.0, 20.0)
    whole = survey(small_scene, east, south)
    order = np.random.default_rng(0).permutation(east.size)
    shuffled = survey(small_scene, east.ravel()[order], south.ravel()[order])
    assert np.array_equal(shuffled.material, whole.material.ravel()[order])
    assert np.array_equal(shuffled.object_m, whole.object_m.ravel()[order])


def test_heights_fit_what_stands_there(small_scene: Scene) -> None:
    points = survey(small_scene, *grid(1600.0, 4.0))
    building = np.isfinite(points.wall_rad)
    tree = points.material == Material.TREE
    assert np.array_equal(building, np.isin(points.material, [int(roof) for roof in ROOFS]))
    assert (points.object_m[building] > 2.0).all()
    assert points.object_m[tree].min() > 1.0
    assert points.object_m[tree].max() < 25.0
    assert (points.object_m[~building & ~tree] == 0.0).all()
    assert not (points.roof_east[~building] != 0.0).any()


def test_scenes_hold_town_fields_woods_roads_and_water() -> None:
    scene = build_scene(1, 512, 20.0)
    material = survey(scene, *grid(10240.0, 20.0)).material
    share = np.bincount(material.ravel(), minlength=len(Material)) / material.size
    assert sum(share[roof] for roof in ROOFS) > 0.01
    assert share[Material.CROP_RIPE : Material.FALLOW + 1].sum() > 0.1
    assert share[Material.TREE] > 0.02
    assert share[Material.ASPHALT] > 0.01
    assert share[Material.WATER] > 0.005


def test_water_is_level_and_low() -> None:
    scene = build_scene(1, 512, 20.0)
    points = survey(scene, *grid(10240.0, 20.0))
    water = points.material == Material.WATER
    assert np.abs(points.ground_m[water]).max() < 3.0
    assert np.median(points.ground_m[~water]) > 1.0
