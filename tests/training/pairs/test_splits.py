from __future__ import annotations

import numpy as np
import pytest

from backend.affine import Affine
from backend.errors import UsageError
from backend.training.pairs.footprints import Footprint
from backend.training.pairs.pair_source import PairSet, Region
from backend.training.pairs.split_check import Split, check_no_leak, grown, reach_cells
from backend.training.pairs.splits import split_given, split_regions, whole


def _set(*scenes):
    return PairSet("made", "made", list(scenes))


def _place(x: float, side_px: int = 128) -> Footprint:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    return Footprint(reference.ExportToWkt(), Affine(10.0, 0.0, x, 0.0, -10.0, 4e6), side_px, side_px)


def test_reach_is_measured_between_edges():
    # Cells side by side are 0 px apart, with one between them 64 px, with two 128 px.
    assert [reach_cells(px) for px in (0, 1, 64, 65, 128)] == [0, 1, 1, 2, 2]
    cells = np.zeros((1, 7), bool)
    cells[0, 3] = True
    assert grown(cells, 2)[0].tolist() == [False, True, True, True, True, True, False]


def test_place_cuts_a_large_scene_with_a_buffer(make_scene):
    scene = make_scene("mosaic", 64 * 48, 64 * 32)
    split = split_regions([_set(scene)], "place", 0.1, 128, seed=0)
    (train,), (validation,) = split.train, split.validation
    assert train.scene is validation.scene is scene
    assert not (train.cells & validation.cells).any()
    # Blocks of 8 x 8 cells, six by four of them: two make 8 %, three would make 12.5 %.
    assert validation.cells.sum() == 3 * 64
    held, trained = np.argwhere(validation.cells), np.argwhere(train.cells)
    apart = np.abs(held[:, None] - trained[None]).max(axis=2).min()
    assert (apart - 1) * 64 >= 128
    # Nothing is lost but the buffer.
    assert (train.cells | grown(validation.cells, 2)).all()


def test_blocks_are_held_out_where_there_is_data(make_scene):
    scene = make_scene("mosaic", 64 * 48, 64 * 32, holes=np.s_[:, 64 * 16 :])
    for seed in range(5):
        (region,) = split_regions([_set(scene)], "place", 0.2, 128, seed).validation
        assert not region.cells[:, 16:].any()


def test_place_keeps_groups_of_patches_together(make_scene):
    patches = [make_scene(f"p{i}", 256, 256, group=f"g{i // 5}") for i in range(100)]
    split = split_regions([_set(*patches)], "place", 0.1, 128, seed=4)
    held = {region.scene.group for region in split.validation}
    assert len(split.validation) == 10 and len(held) == 2
    assert held.isdisjoint(region.scene.group for region in split.train)
    assert split.facts["validation_fraction"] == pytest.approx(0.1)


def test_same_seed_same_split_and_another_differs(make_scene):
    patches = [make_scene(f"p{i}", 64, 64) for i in range(50)]

    def held(seed):
        return [region.scene.name for region in split_regions([_set(*patches)], "group", 0.2, 64, seed).validation]

    assert held(1) == held(1) != held(2)
    assert len(held(1)) == 10


def test_a_group_larger_than_the_share_stays_in_training(make_scene):
    patches = [make_scene(f"p{i}", 64, 64, group="big" if i < 80 else f"g{i}") for i in range(100)]
    for seed in range(5):
        split = split_regions([_set(*patches)], "group", 0.1, 64, seed)
        assert "big" not in {region.scene.group for region in split.validation}


def test_every_set_is_held_out_from(make_scene):
    first = [make_scene(f"a{i}", 64, 64) for i in range(20)]
    second = [make_scene(f"b{i}", 640, 640) for i in range(20)]
    split = split_regions([_set(*first), _set(*second)], "group", 0.1, 64, seed=0)
    assert {region.scene.name[0] for region in split.validation} == {"a", "b"}


def test_tile_refuses_groups_that_straddle_and_single_files(make_scene):
    pairs = [make_scene(f"p{i}", 64, 64, group=f"g{i // 2}") for i in range(2)]
    with pytest.raises(UsageError) as caught:
        split_regions([_set(*pairs)], "tile", 0.5, 64, seed=0)
    assert caught.value.code == "split_leaks"
    with pytest.raises(UsageError, match="one file only") as caught:
        split_regions([_set(make_scene("mosaic", 6400, 6400))], "tile", 0.1, 64, seed=0)
    assert caught.value.code == "split_impossible"
    apart = [make_scene(f"q{i}", 64, 64) for i in range(10)]
    assert len(split_regions([_set(*apart)], "tile", 0.1, 64, seed=0).validation) == 1


@pytest.mark.parametrize("by, side_px", [("group", 6400), ("place", 256)])
def test_what_cannot_be_held_out_is_said(make_scene, by, side_px):
    with pytest.raises(UsageError, match="nothing can be held out") as caught:
        split_regions([_set(make_scene("only", side_px, side_px))], by, 0.1, 256, seed=0)
    assert caught.value.code == "split_impossible"


def test_no_share_means_no_validation(make_scene):
    split = split_regions([_set(make_scene("only", 640, 640))], "place", 0.0, 64, seed=0)
    assert not split.validation and split.train[0].cells.all()


@pytest.mark.parametrize("by, fraction, buffer_px", [("chance", 0.1, 64), ("place", 1.0, 64), ("place", 0.1, -1)])
def test_refuses_odd_arguments(make_scene, by, fraction, buffer_px):
    with pytest.raises(UsageError, match="no split by"):
        split_regions([_set(make_scene("only", 640, 640))], by, fraction, buffer_px, seed=0)


def test_leak_within_the_buffer_is_refused(make_scene):
    scene = make_scene("mosaic", 64 * 8, 64)
    left, right = np.zeros((1, 8), bool), np.zeros((1, 8), bool)
    left[0, :3], right[0, 5:] = True, True  # two cells between: 128 px

    def check(buffer_px):
        check_no_leak(Split([Region(scene, left)], [Region(scene, right)], {"buffer_px": buffer_px}))

    check(128)
    with pytest.raises(UsageError, match="less than 129 px apart") as caught:
        check(129)
    assert caught.value.code == "split_leaks"


def test_other_data_of_the_same_group_is_refused(make_scene):
    one, again = make_scene("a", 64, 64, group="g"), make_scene("a again", 64, 64, group="g")
    with pytest.raises(UsageError, match="of the same group"):
        split_given([_set(one)], [_set(again)], 64)
    assert split_given([_set(one)], [_set(make_scene("b", 64, 64))], 64).facts["validation_scenes"] == 1


def test_overlap_on_the_ground_is_found_between_files(make_scene):
    west, middle, east = (
        make_scene(name, 128, 128, footprint=_place(x)) for name, x in (("w", 5e5), ("m", 5e5 + 640), ("e", 5e5 + 1280))
    )
    with pytest.raises(UsageError, match="'w' trains on ground that 'm' validates on"):
        split_given([_set(west)], [_set(middle)], 64)
    split_given([_set(west)], [_set(east)], 64)  # they touch, and share nothing


def test_files_that_overlap_go_to_one_side(make_scene):
    scenes = [make_scene(f"s{i}", 128, 128, footprint=_place(5e5 + (i // 2) * 5000 + (i % 2) * 640)) for i in range(12)]
    for seed in range(4):
        split = split_regions([_set(*scenes)], "group", 0.2, 64, seed)
        numbers = sorted(int(region.scene.name[1:]) for region in split.validation)
        assert len(numbers) == 2 and numbers[0] // 2 == numbers[1] // 2


def test_whole_takes_everything(make_scene):
    regions = whole([_set(make_scene("a", 65, 64)), _set(make_scene("b", 64, 64))])
    assert [region.cells.shape for region in regions] == [(1, 2), (1, 1)]
    assert all(region.cells.all() for region in regions)
