from __future__ import annotations

import numpy as np
import pytest

from backend.errors import InputError
from backend.training.pairs.pair_source import Region
from backend.training.verifier_places import draw_shifts, may_lie, place_grid
from tests.training.made_scenes import made_scene, whole


def test_patches_lie_side_by_side_with_room_for_shifts() -> None:
    places = place_grid([whole(made_scene(256, 320))], 64, 16)
    # From row 16 on: 16, 80, 144 leave 16 px below; columns 16, 80, 144, 208 likewise.
    assert places.places[:, 1:].tolist() == [[row, col] for row in (16, 80, 144) for col in (16, 80, 144, 208)]
    assert not places.places[:, 0].any()


def test_holes_and_held_out_cells_are_left_out() -> None:
    scene = made_scene(256, 320)
    scene.valid[:, :64] = False
    held = np.ones((4, 5), bool)
    held[:, 4] = False
    places = place_grid([Region(scene, held)], 64, 16)
    assert set(places.places[:, 2]) == {80, 144}
    assert may_lie(places, np.array([[0, 100, 100], [0, 100, 10], [0, 100, 200]])).tolist() == [True, False, False]


def test_no_room_is_told() -> None:
    with pytest.raises(InputError, match="no two places") as caught:
        place_grid([whole(made_scene(128, 128))], 64, 16)
    assert caught.value.code == "no_places"


def test_smaller_shares_lie_in_larger_ones() -> None:
    places = place_grid([whole(made_scene(512, 512))], 64, 0)
    half, tenth = places.share(0.5, 3), places.share(0.1, 3)
    assert (len(places.places), len(half.places), len(tenth.places)) == (64, 32, 6)
    assert {tuple(p) for p in tenth.places} < {tuple(p) for p in half.places}
    assert {tuple(p) for p in half.places} != {tuple(p) for p in places.share(0.5, 4).places}


def test_the_optical_patch_is_shifted() -> None:
    scene = made_scene(256, 256)
    places = place_grid([whole(scene)], 64, 16)
    images = places.read(np.array([0, 80, 80]), (-5, 7))
    assert np.array_equal(images.sar[0], scene.picture[80:144, 80:144])
    assert np.array_equal(images.optical[1], scene.picture[75:139, 87:151])


def test_what_counts_as_another_place() -> None:
    scenes = [made_scene(256, 256, n, str(n), group) for n, group in enumerate(("a", "a", "b"))]
    places = place_grid([whole(scene) for scene in scenes], 64, 16)
    here = np.array([0, 16, 16])
    others = np.array([[0, 16, 80], [0, 16, 96], [0, 96, 16], [1, 144, 144], [2, 16, 16]])
    assert places.apart(np.broadcast_to(here, others.shape), others).tolist() == [False, True, True, False, True]


def test_shifts_reach_both_ends() -> None:
    drawn = np.array(draw_shifts(400, 2, np.random.default_rng(0)))
    assert drawn.min() == -2 and drawn.max() == 2
