from __future__ import annotations

import pickle

import numpy as np
import pytest

from backend.errors import InputError, UsageError
from backend.training.pairs.pair_source import Region
from backend.training.pairs.place_pool import Place, PlacePool


def _region(scene, cells=None):
    shape = (-(-scene.height_px // 64), -(-scene.width_px // 64))
    return Region(scene, np.ones(shape, bool) if cells is None else cells)


def _every(pool, scene):
    """(H, W) bool of all positions of the one scene."""
    rows, cols = np.mgrid[0 : scene.height_px, 0 : scene.width_px]
    return pool.may_lie(0, rows.ravel(), cols.ravel()).reshape(rows.shape)


def test_all_positions_of_a_scene_without_holes(make_scene):
    scene = make_scene("a", 150, 130)
    pool = PlacePool([_region(scene)], 100)
    allowed = _every(pool, scene)
    assert allowed[:31, :51].all() and allowed.sum() == 31 * 51
    assert pool.area_px.tolist() == [150 * 130]


def test_a_crop_touches_only_cells_of_its_region(make_scene):
    scene = make_scene("a", 64 * 6, 64 * 3)
    cells = np.zeros((3, 6), bool)
    cells[:, 2:5] = True
    allowed = _every(PlacePool([_region(scene, cells)], 100), scene)
    rows, cols = np.nonzero(allowed)
    assert (cols.min(), cols.max()) == (128, 5 * 64 - 100)
    assert (rows.min(), rows.max()) == (0, 3 * 64 - 100)


def test_coverage_at_any_pixel(make_scene):
    scene = make_scene("a", 64 * 8, 128, holes=np.s_[:, 64 * 4 :])
    allowed = _every(PlacePool([_region(scene)], 128, min_fraction=0.75), scene)
    # Data end at column 256; a crop of 128 from column 160 on has less than 96 columns of them.
    assert allowed[0].nonzero()[0].tolist() == list(range(161))


def test_draws_are_the_permitted_positions_evenly(make_scene):
    scene = make_scene("a", 200, 180, holes=np.s_[:64, 128:])
    pool = PlacePool([_region(scene)], 120, min_fraction=0.9)
    allowed = _every(pool, scene)
    rng = np.random.default_rng(0)
    counts = np.zeros(allowed.shape, int)
    for _ in range(8_000):
        _, row, col = pool.draw(rng)
        counts[row, col] += 1
    assert not counts[~allowed].any()
    # Rows that hold the upper half of all permitted positions.
    upper = np.arange(len(allowed)) < np.searchsorted(allowed.sum(axis=1).cumsum(), allowed.sum() / 2)
    share = allowed[upper].sum() / allowed.sum()
    assert counts[upper].sum() / counts.sum() == pytest.approx(share, abs=0.02)


def test_scenes_by_their_ground(make_scene):
    large, small, tiny = make_scene("l", 640, 640), make_scene("s", 320, 320), make_scene("t", 64, 64)
    pool = PlacePool([_region(large), _region(tiny), _region(small)], 128)
    assert pool.area_px.tolist() == [640.0**2, 0.0, 320.0**2]
    rng = np.random.default_rng(1)
    drawn = np.bincount([pool.draw(rng).scene_index for _ in range(4000)], minlength=3) / 4000
    assert drawn == pytest.approx([0.8, 0.0, 0.2], abs=0.03)


def test_a_patch_of_a_crops_size_has_one_place(make_scene):
    pool = PlacePool([_region(make_scene("a", 256, 256))], 256)
    rng = np.random.default_rng(0)
    assert {pool.draw(rng) for _ in range(20)} == {Place(0, 0, 0)}
    assert pool.neighbours(Place(0, 0, 0), 500, rng, 4) == []


def test_hardly_permitted_places_are_still_found(make_scene):
    scene = make_scene("a", 64 * 3, 64, holes=np.s_[:, :64])
    pool = PlacePool([_region(scene)], 64, min_fraction=1.0)
    rng = np.random.default_rng(0)
    assert all(64 <= pool.draw(rng).col_px <= 128 for _ in range(200))


def test_neighbours_are_others_near_by(make_scene):
    scene = make_scene("a", 640, 640)
    pool = PlacePool([_region(scene)], 64)
    place = Place(0, 10, 300)
    found = pool.neighbours(place, 100, np.random.default_rng(2), 12, min_distance_px=64)
    assert len(found) == len(set(found)) == 12 and place not in found
    away = [np.hypot(row - 10, col - 300) for _, row, col in found]
    assert min(away) >= 64 and max(away) <= 100
    assert all(0 <= row <= 576 and 0 <= col <= 576 for _, row, col in found)


def test_same_seed_same_places_also_after_pickling(make_scene):
    pool = PlacePool([_region(make_scene(f"p{i}", 256, 256)) for i in range(5)], 100)
    sent = pickle.loads(pickle.dumps(pool))
    first, second = np.random.default_rng(5), np.random.default_rng(5)
    assert [pool.draw(first) for _ in range(10)] == [sent.draw(second) for _ in range(10)]


def test_refuses_data_without_room(make_scene):
    with pytest.raises(InputError, match="no crop of 300 px") as caught:
        PlacePool([_region(make_scene("a", 256, 256))], 300)
    assert caught.value.code == "no_places"
    with pytest.raises(UsageError):
        PlacePool([_region(make_scene("a", 256, 256))], 0)
