from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch

from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import Cancelled, InputError
from backend.progress import Progress
from backend.rasters.tiles import Window
from backend.training import heatmap_validation
from backend.training.heatmap_validation import HIT_PX, QUERIES, WINDOW_PX, HeatmapValidation
from backend.training.pairs.pair_source import PairImages, Region
from tests.training.made_scenes import MadeScene, made_scene, whole

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


@dataclass(frozen=True)
class AsideScene(MadeScene):
    """Its SAR image is read so many columns to the left, hence found so many to the left of where it is said to be."""

    aside_px: int = 0

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        return super().read(replace(sar_window, col_off=sar_window.col_off - self.aside_px), optical_window)


@pytest.fixture(autouse=True)
def few_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heatmap_validation, "MAX_WINDOWS", 4)


def network() -> EncoderNetwork:
    """As it begins: the structural descriptor."""
    torch.manual_seed(0)
    return EncoderNetwork(TINY)


def recall(*scenes: MadeScene) -> "dict[str, float]":
    return HeatmapValidation([whole(scene) for scene in scenes]).recall(network(), CPU, Progress())


def test_all_is_found_where_both_images_show_the_same() -> None:
    found = recall(made_scene(700, 700, 1, "one"), made_scene(400, 400, 2, "two"))
    assert found == {"recall_at_1": 1.0, "recall_at_1_64": 1.0, "recall_at_1_128": 1.0}


def test_nothing_is_found_where_they_have_nothing_in_common() -> None:
    scene = made_scene(700, 700, 1)
    unlike = AsideScene(scene.name, scene.picture, scene.valid, scene.group, aside_px=350)
    assert recall(unlike)["recall_at_1"] <= 0.1


@pytest.mark.parametrize("aside_px, found", [(8, 1.0), (12, 0.0)])
def test_what_is_near_enough_counts(aside_px: int, found: float) -> None:
    assert 8 < HIT_PX < 12
    scene = made_scene(700, 700, 1)
    inner = np.zeros(scene.coverage().shape, bool)
    inner[:, 1:] = True  # nothing is read beyond the scene
    aside = AsideScene(scene.name, scene.picture, scene.valid, scene.group, aside_px=aside_px)
    values = HeatmapValidation([Region(aside, inner)]).recall(network(), CPU, Progress())
    # Half a patch that was cut near the rim of a window may lie beyond it.
    assert abs(values["recall_at_1"] - found) < 0.25


def test_the_mean_is_that_of_the_sizes() -> None:
    scene = made_scene(700, 700, 1)
    rng = np.random.default_rng(0)
    scene.picture[:] = np.clip(scene.picture + 0.4 * rng.standard_normal(scene.picture.shape), 0.0, 1.0)
    noisy = AsideScene(scene.name, scene.picture, scene.valid, scene.group, aside_px=1)
    values = recall(noisy)
    assert values["recall_at_1"] == pytest.approx((values["recall_at_1_64"] + values["recall_at_1_128"]) / 2.0)


def test_windows_lie_apart_and_queries_inside_of_them() -> None:
    made = HeatmapValidation([whole(made_scene(1100, 700, 1))])
    assert 2 <= len(made._windows) <= 4 and made._side == WINDOW_PX
    for px, queries in made._queries.items():
        assert len(queries) == QUERIES * len(made._windows)
        assert all(0 <= at <= WINDOW_PX - px for query in queries for at in (query.row_px, query.col_px))
    pictures = [window.optical[0] for window in made._windows]
    for number, picture in enumerate(pictures):
        assert not any(np.array_equal(picture, other) for other in pictures[:number])


def test_every_validation_asks_the_same() -> None:
    one, other = (HeatmapValidation([whole(made_scene(700, 700, 1))]) for _ in range(2))
    assert one._queries == other._queries
    assert all(np.array_equal(a.sar, b.sar) for a, b in zip(one._windows, other._windows))


def test_patches_without_data_are_not_asked_for() -> None:
    scene = made_scene(640, 640, 1)
    scene.valid[:, 200:330] = False
    made = HeatmapValidation([whole(scene)])
    for px, queries in made._queries.items():
        assert queries
        for query in queries:
            valid = made._windows[query.window].sar_valid
            assert valid[query.row_px : query.row_px + px, query.col_px : query.col_px + px].mean() >= 0.8


@pytest.mark.parametrize("side_px, window_px, sizes", [(250, 240, {64, 128}), (128, 128, {64}), (100, 96, {64})])
def test_small_scenes_have_smaller_windows(side_px: int, window_px: int, sizes: "set[int]") -> None:
    made = HeatmapValidation([whole(made_scene(side_px, 700, seed, str(seed))) for seed in range(3)])
    assert made._side == window_px and set(made._queries) == sizes
    values = made.recall(network(), CPU, Progress())
    assert values["recall_at_1"] >= 0.9 and len(values) == len(sizes) + 1


def test_windows_fit_into_what_is_held_out() -> None:
    cells = np.zeros((10, 10), bool)
    cells[2:6, 3:9] = True
    made = HeatmapValidation([Region(made_scene(640, 640), cells)])
    assert made._side == 256 and set(made._queries) == {64, 128}


def test_scenes_too_small_for_any_query() -> None:
    with pytest.raises(InputError) as caught:
        HeatmapValidation([whole(made_scene(90, 90))])
    assert caught.value.code == "no_places"


@pytest.mark.parametrize("training", [True, False])
def test_the_network_is_left_as_it_was(training: bool) -> None:
    made, kept = HeatmapValidation([whole(made_scene(400, 400, 1))]), network().train(training)
    before = {name: value.clone() for name, value in kept.state_dict().items()}
    made.recall(kept, CPU, Progress())
    assert kept.training == training and kept.stems.training == training
    assert all(torch.equal(value, before[name]) for name, value in kept.state_dict().items())


def test_it_can_be_cancelled_and_leaves_the_network_in_training() -> None:
    made, kept, progress = HeatmapValidation([whole(made_scene(400, 400, 1))]), network().train(), Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        made.recall(kept, CPU, progress)
    assert kept.training
