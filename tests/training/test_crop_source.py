from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest
import torch

from backend.errors import InputError, UsageError
from backend.training.augment.geometry import GeometrySettings
from backend.training.augment.settings import AugmentSettings
from backend.training.crop_source import CropSettings, CropSource, SimilarPlaces
from backend.training.loader import Loader
from backend.training.pairs.pair_source import Region
from backend.training.recipe import Batch
from tests.training.made_scenes import MadeScene, made_scene, whole

SMALL = CropSettings(batch=6, sar_px=(32, 64), offset_px=16, neighbour_radius_px=160)
FLIPS = AugmentSettings(GeometrySettings(common_share=0.0, relative_share=0.0))
ALWAYS = AugmentSettings(GeometrySettings(common_share=1.0, relative_share=0.0))


@pytest.fixture(scope="module")
def scenes() -> "list[MadeScene]":
    return [made_scene(640, 768, 1, "one"), made_scene(512, 512, 2, "two")]


def source(
    scenes: "list[MadeScene]", settings: CropSettings = SMALL, augment: "AugmentSettings | None" = None, seed: int = 7
) -> CropSource:
    return CropSource([whole(scene) for scene in scenes], settings, augment or AugmentSettings.full(), seed)


def same(one: Batch, other: Batch) -> bool:
    return all(torch.equal(one[name].nan_to_num(-1e9), other[name].nan_to_num(-1e9)) for name in one)


def test_a_batch_is_a_function_of_seed_step_and_rank(scenes: "list[MadeScene]") -> None:
    made = source(scenes)
    batch = made.batch(11, 1)
    made.batch(12, 1)
    assert same(batch, made.batch(11, 1)) and same(batch, source(scenes).batch(11, 1))
    assert same(batch, pickle.loads(pickle.dumps(made)).batch(11, 1))
    others = made.batch(12, 1), made.batch(11, 0), source(scenes, seed=8).batch(11, 1)
    assert all(not torch.equal(batch["center_px"], other["center_px"]) for other in others)


def test_shapes_types_and_ranges(scenes: "list[MadeScene]") -> None:
    sides = set()
    for step in range(6):
        batch = source(scenes).batch(step, 0)
        side, optical = batch["sar"].shape[-1], batch["optical"].shape[-1]
        sides.add(side)
        assert side == source(scenes).batch(step, 3)["sar"].shape[-1]  # all ranks draw one size
        assert optical == side + 32
        assert batch["sar"].shape == batch["sar_valid"].shape == (6, 1, side, side)
        assert batch["optical"].shape == (6, 3, optical, optical) and batch["optical_valid"].shape[1] == 1
        assert batch["offset_px"].shape == batch["center_px"].shape == (6, 2)
        assert batch["overlap"].shape == (6, 6) and batch["relative_px"].shape == (6, 6, 2)
        assert batch["overlap"].dtype == torch.bool and batch["scene"].dtype == torch.int64
        floats = set(batch) - {"overlap", "scene"}
        assert {batch[name].dtype for name in floats} == {torch.float32}
        for name in ("sar", "optical", "sar_valid", "optical_valid"):
            assert batch[name].min() >= 0.0 and batch[name].max() <= 1.0 and batch[name].is_contiguous()
        assert set(batch["sar_valid"].unique().tolist()) <= {0.0, 1.0}
        assert (batch["offset_px"] >= 0.0).all() and (batch["offset_px"] <= 32.0).all()
        torch.testing.assert_close(batch["relative_px"].diagonal().T, batch["offset_px"])
        assert not batch["overlap"].diagonal().any()
    assert sides == {32, 64}


def test_sar_lies_in_optical_where_the_label_says(scenes: "list[MadeScene]") -> None:
    for step in range(5):
        batch = source(scenes, augment=FLIPS).batch(step, 0)
        side = batch["sar"].shape[-1]
        for number, (row, col) in enumerate(batch["offset_px"].to(torch.int64).tolist()):
            inside = batch["optical_valid"][number, :, row : row + side, col : col + side] * batch["sar_valid"][number]
            below = batch["optical"][number, :1, row : row + side, col : col + side]
            assert inside.mean() > 0.8 and torch.equal(below * inside, batch["sar"][number] * inside)


def test_relative_offsets_lead_to_the_other_places_too(scenes: "list[MadeScene]") -> None:
    near = replace(SMALL, sar_px=(64,), offset_px=64, neighbour_fraction=1.0, neighbour_radius_px=60)
    checked = 0
    for step in range(8):
        batch = source(scenes, near, FLIPS).batch(step, 0)
        relative = batch["relative_px"]
        assert torch.equal(~relative[..., 0].isnan(), batch["overlap"] | torch.eye(6, dtype=torch.bool))
        for i, j in batch["overlap"].nonzero().tolist():
            row, col = (round(value) for value in relative[i, j].tolist())
            if 0 <= row <= 128 and 0 <= col <= 128:
                there = np.s_[row : row + 64, col : col + 64]
                both = batch["optical_valid"][j, 0][there] * batch["sar_valid"][i, 0]
                assert torch.equal(batch["optical"][j, 0][there] * both, batch["sar"][i, 0] * both)
                checked += int(both.mean() > 0.9)
    assert checked > 20


def test_relative_offsets_hold_at_other_scales(scenes: "list[MadeScene]") -> None:
    near = replace(SMALL, sar_px=(64,), offset_px=64, neighbour_fraction=1.0, neighbour_radius_px=60)
    batch = source(scenes, near, ALWAYS).batch(0, 0)
    one, other = batch["center_px"][0], batch["center_px"][1]
    apart = (batch["relative_px"][1, 0] - batch["relative_px"][0, 0]).norm() / (other - one).norm()
    assert 0.85 <= apart <= 1.2 and apart != 1.0


def test_neighbours_are_near_and_others_are_anywhere(scenes: "list[MadeScene]") -> None:
    half = replace(SMALL, batch=9, neighbour_fraction=0.5)
    far = []
    for step in range(10):
        batch = source(scenes[:1], half).batch(step, 0)
        apart = (batch["center_px"] - batch["center_px"][0]).abs().amax(dim=1)
        assert (apart[1:5] <= 161.0).all()
        far += (apart[5:] > 161.0).tolist()
    assert any(far)


def test_scenes_of_one_group_are_no_negatives_of_one_another() -> None:
    twins = [made_scene(256, 256, seed, str(seed), group) for seed, group in enumerate("aab")]
    batch = source(twins, replace(SMALL, batch=12, neighbour_fraction=0.0)).batch(0, 0)
    scene = batch["scene"]
    masked = batch["overlap"] & (scene[:, None] != scene)
    expected = (scene[:, None] != scene) & (scene[:, None] < 2) & (scene < 2)
    assert torch.equal(masked, expected) and expected.any()
    assert batch["relative_px"][expected].isnan().all()


def test_the_other_side_of_a_split_is_never_shown(scenes: "list[MadeScene]") -> None:
    cells = np.ones(scenes[0].coverage().shape, bool)
    cells[:, 6:] = False
    split = CropSource([Region(scenes[0], cells)], replace(SMALL, offset_px=96), AugmentSettings.none(), 0)
    reached = 0.0
    for step in range(8):
        batch = split.batch(step, 0)
        side, optical = batch["sar"].shape[-1], batch["optical"].shape[-1]
        left = batch["center_px"][:, 1] - side / 2 - batch["offset_px"][:, 1]
        column = left[:, None] + torch.arange(optical)
        beyond = (column >= 6 * 64).float()[:, None, None, :]
        assert (batch["optical_valid"] * beyond).sum() == 0.0 and (batch["optical"] * beyond).sum() == 0.0
        reached += float(beyond.sum())
        assert (batch["center_px"][:, 1] + side / 2 <= 6 * 64 + 1).all()
    assert reached > 0.0


def test_crops_hold_enough_data_or_the_source_says_that_there_is_none(scenes: "list[MadeScene]") -> None:
    holed = made_scene(640, 640, 3)
    holed.valid[:, 300:340] = False
    for step in range(10):
        batch = source([holed]).batch(step, 0)
        assert (batch["sar_valid"].mean(dim=(1, 2, 3)) >= 0.8).all()

    class Blind(MadeScene):
        def coverage(self) -> np.ndarray:
            return np.ones(super().coverage().shape, np.float32)

    blind = Blind("blind", holed.picture, np.zeros(holed.valid.shape, bool))
    with pytest.raises(InputError, match="no crop with data"):
        source([blind]).batch(0, 0)


def test_similar_places_fill_batches(scenes: "list[MadeScene]") -> None:
    places = np.array([[0, 100, 100], [0, 500, 600], [1, 200, 300], [1, 400, 100]])
    table = SimilarPlaces(places, np.array([[1, 2], [0, -1], [3, 0], [2, -1]]))
    settings = replace(SMALL, batch=4, neighbour_fraction=1.0, similar_share=1.0)
    plain = source(scenes, settings, FLIPS)
    mined = plain.with_similar(table)
    assert plain.similar is None and mined.with_similar(None).similar is None
    assert same(mined.with_similar(None).batch(0, 0), plain.batch(0, 0))
    for step in range(10):
        batch = mined.batch(step, 0)
        corner = batch["center_px"] - 32.0  # of a crop of the largest size
        found = [tuple(row) for row in torch.cat([batch["scene"][:, None], corner], dim=1).int().tolist()]
        first = [tuple(place) for place in places.tolist()].index(found[0])
        similar = {tuple(places[number]) for number in table.similar[first] if number >= 0}
        assert set(found[1 : 1 + len(similar)]) == similar


def test_small_scenes_are_shown_whole() -> None:
    patches = [made_scene(256, 256, seed, str(seed)) for seed in range(3)]
    settings = CropSettings(batch=8, sar_px=(128,), offset_px=64)
    offsets = []
    for step in range(6):
        batch = source(patches, settings, FLIPS).batch(step, 0)
        assert batch["optical_valid"].all() and batch["sar_valid"].all()
        offsets.append(batch["offset_px"])
    drawn = torch.cat(offsets)
    assert drawn.min() < 20.0 and drawn.max() > 108.0 and len(drawn.unique(dim=0)) > 40


def test_an_explicit_optical_side_holds_the_offsets(scenes: "list[MadeScene]") -> None:
    batch = source(scenes, replace(SMALL, sar_px=(32,), optical_px=128, offset_px=8), FLIPS).batch(0, 0)
    assert batch["optical"].shape[-1] == 128
    assert (batch["offset_px"] >= 40.0).all() and (batch["offset_px"] <= 56.0).all()
    aligned = source(scenes, replace(SMALL, offset_px=0), AugmentSettings.none()).batch(0, 0)
    torch.testing.assert_close(aligned["optical"][:, :1], aligned["sar"])


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"batch": 0}, "no batch of 0"),
        ({"sar_px": ()}, "no batch"),
        ({"optical_px": 48}, "a SAR crop of 64 px does not fit"),
        ({"neighbour_fraction": 1.5}, "a share"),
    ],
)
def test_settings_that_contradict_themselves(changes: "dict[str, object]", message: str) -> None:
    with pytest.raises(UsageError, match=message):
        replace(SMALL, **changes)  # type: ignore[arg-type]


@pytest.mark.slow
def test_loader_processes_make_the_same_crops(scenes: "list[MadeScene]") -> None:
    made = source(scenes)
    with Loader(made, first_step=2, workers=2) as loader:
        for step in range(2, 5):
            assert same(next(loader), made.batch(step, 0))


def test_large_crops_are_as_many_as_cost_the_same(scenes: "list[MadeScene]") -> None:
    settings = CropSettings(batch=8, sar_px=(32, 64), offset_px=32, neighbour_fraction=0.0, large_share=1.0)
    batch = CropSource([whole(scene) for scene in scenes], settings, AugmentSettings.named("none"), 0).batch(0, 0)
    # 8 optical crops of 64 + 2 * 32 = 128 px show as much as 3.6 of 128 + 2 * 32 = 192 px.
    assert batch["sar"].shape == (4, 1, 128, 128) and batch["optical"].shape == (4, 3, 192, 192)
    few = CropSettings(batch=2, sar_px=(64,), offset_px=32, large_share=1.0)
    assert few.drawn(np.random.default_rng(0)) == (128, 2)


def test_without_large_crops_batches_are_what_they_were(scenes: "list[MadeScene]") -> None:
    settings = CropSettings(batch=4, sar_px=(32, 64), offset_px=16)
    drawn = [settings.drawn(np.random.default_rng(number)) for number in range(20)]
    assert drawn == [(int(np.random.default_rng(number).choice((32, 64))), 4) for number in range(20)]
    mixed = CropSettings(batch=4, sar_px=(32, 64), offset_px=16, large_share=0.5)
    sides = {mixed.drawn(np.random.default_rng(number))[0] for number in range(40)}
    assert sides == {32, 64, 128}
