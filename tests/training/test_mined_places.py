from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import Cancelled
from backend.progress import Progress
from backend.training import mined_places
from backend.training.augment.settings import AugmentSettings
from backend.training.crop_source import CropSettings, CropSource
from backend.training.losses.pooling import pooled_vectors
from backend.training.mined_places import LIKES, mine_places
from backend.training.pairs.pair_source import Region
from backend.training.pairs.place_pool import Place
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)
CROPS = CropSettings(batch=6, sar_px=(48, 64), offset_px=16, neighbour_fraction=1.0, similar_share=1.0)


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mined_places, "PLACES", 40)


@pytest.fixture(scope="module")
def source() -> CropSource:
    """Three scenes, of which the first and the last may show the same."""
    scenes = [made_scene(320, 384, seed, str(seed), group) for seed, group in enumerate("bab")]
    return CropSource([whole(scene) for scene in scenes], CROPS, AugmentSettings.none(), 3)


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(TINY)


def test_likes_are_the_most_similar_that_do_not_overlap(source: CropSource, network: EncoderNetwork) -> None:
    table = mine_places(network, source, 5, CPU, Progress())
    assert table.places.shape == (40, 3) and table.similar.shape == (40, LIKES)
    vectors = {}
    for modality in ("sar", "optical"):
        images = [source.read(Place(*place)) for place in table.places.tolist()]
        image = torch.from_numpy(np.stack([getattr(each, modality) for each in images]))
        with torch.no_grad():
            values, valid = network.eval()(image, torch.ones(40, 1, 64, 64), modality)
        vectors[modality] = pooled_vectors(values, valid[:, 0] > 0.5).numpy()
    similarity = vectors["sar"] @ vectors["optical"].T
    for number, (scene, row, col) in enumerate(table.places.tolist()):
        same = table.places[:, 0] == scene
        overlap = same & (np.abs(table.places[:, 1:] - (row, col)).max(axis=1) < 64)
        related = ~same & np.isin(table.places[:, 0], (0, 2)) & (scene in (0, 2))
        admitted = np.flatnonzero(~overlap & ~related)
        found = table.similar[number][table.similar[number] >= 0]
        assert len(found) == min(LIKES, len(admitted)) > 0 and set(found) <= set(admitted)
        best = np.sort(similarity[number, admitted])[::-1][: len(found)]
        np.testing.assert_allclose(similarity[number, found], best, atol=1e-4)


def test_batches_then_hold_a_place_and_its_likes(source: CropSource, network: EncoderNetwork) -> None:
    table = mine_places(network, source, 5, CPU, Progress())
    mined = source.with_similar(table)
    places = {tuple(place): number for number, place in enumerate(table.places.tolist())}
    for step in range(5):
        batch = mined.batch(step, 0)
        corner = batch["center_px"] - 32.0
        numbers = [places[tuple(row)] for row in torch.cat([batch["scene"][:, None], corner], dim=1).int().tolist()]
        assert len(set(numbers)) == 6 and set(numbers[1:]) <= set(table.similar[numbers[0]].tolist())


def test_a_mining_is_a_function_of_its_seed(source: CropSource, network: EncoderNetwork) -> None:
    one, again, other = (mine_places(network, source, seed, CPU, Progress()) for seed in (5, 5, 6))
    assert np.array_equal(one.places, again.places) and np.array_equal(one.similar, again.similar)
    assert not np.array_equal(one.places, other.places)


def test_the_network_is_left_as_it_was(source: CropSource, network: EncoderNetwork) -> None:
    before = {name: value.clone() for name, value in network.state_dict().items()}
    for training in (True, False):
        mine_places(network.train(training), source, 5, CPU, Progress())
        assert network.training == training
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


def test_mining_is_told_and_can_be_cancelled(source: CropSource, network: EncoderNetwork) -> None:
    told: "list[tuple[str, int, int]]" = []
    progress = Progress(lambda stage, done, total, message: told.append((stage, done, total)), 0.0)
    mine_places(network, source, 5, CPU, progress)
    assert told[0] == ("mine similar places", 0, 40) and told[-1][1:] == (40, 40)
    progress.cancel()
    with pytest.raises(Cancelled):
        mine_places(network.train(), source, 5, CPU, progress)
    assert network.training


def test_groups_of_scenes_by_number(source: CropSource) -> None:
    assert source.group_of(np.array([0, 1, 2, 1])).tolist() == [1, 0, 1, 0]  # of b, a, b


def test_a_place_is_read_aligned_and_without_the_other_side_of_a_split() -> None:
    scene = made_scene(192, 192, 4)
    scene.valid[:10] = False
    cells = np.ones((3, 3), bool)
    cells[:, 2] = False
    made = CropSource([Region(scene, cells)], replace(CROPS, sar_px=(64,)), AugmentSettings.full(), 0)
    images = made.read(Place(0, 0, 100))
    expected = np.zeros((64, 64), bool)
    expected[10:, :28] = True
    assert np.array_equal(images.sar_valid, expected) and np.array_equal(images.optical_valid, expected)
    assert np.array_equal(images.sar[0], scene.picture[:64, 100:164] * expected)
    assert np.array_equal(images.optical, np.repeat(images.sar, 3, axis=0))
