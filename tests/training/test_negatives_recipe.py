from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pytest
import torch
from osgeo import gdal

from backend.errors import UsageError
from backend.models.negative_gan import NegativeGan, NegativeSettings
from backend.models.value_map import ValueMap
from backend.negatives_params import DEFAULT_NOISE, TrainNegativesParams
from backend.progress import Progress
from backend.rasters.patch_statistics import histogram_distance
from backend.training import negatives_validation
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.negatives_recipe import NegativesRecipe
from backend.training.negatives_schedule import growth_point, rate_factor
from backend.training.negatives_source import SarPatchSource
from tests.training.made_scenes import made_scene, whole

TINY = NegativeSettings(size_px=64, code=2, width=4, max_channels=8)


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(negatives_validation, "PLACES", 8)


def params(out: Path, **given: Any) -> TrainNegativesParams:
    return TrainNegativesParams(data="d", out=str(out), **{"steps": 7, "batch": 2, **given})


def recipe(out: Path, progress: Progress | None = None, held_out: bool = True, **given: Any) -> NegativesRecipe:
    torch.manual_seed(0)
    asked = params(out, **given)
    network = NegativeGan(replace(TINY, kind=asked.kind))
    validation = [whole(made_scene(256, 256, 2, "held"))] if held_out else []
    return NegativesRecipe(network, [whole(made_scene(320, 384, 1, "train"))], validation, asked, None, progress)


def run(out: Path, steps: int = 7, resume: bool = False, **given: Any) -> Tuple[Any, List[Dict[str, str]]]:
    pictures: List[Dict[str, str]] = []
    progress = Progress(metrics_listener=lambda step, values, images: pictures.append(dict(images)))
    settings = LoopSettings(steps=steps, precision="fp32", validate_every=4, resume=resume, clip_norm=float("inf"))
    made = recipe(out, progress, **given)
    return run_training(made, settings, out, progress, lambda step, values: None), [each for each in pictures if each]


# --- the schedule


def test_the_course_of_a_run_by_hand() -> None:
    """Three resolutions share a run 1 : 2 : 4; each fades in over 0.4 of its time, stage 1 takes 0.4 or 0.15 of it."""
    start = growth_point(0.0, 3, True)
    assert (start.level, start.fade, start.is_adversarial) == (0, 1.0, False)
    assert growth_point(0.39 / 7, 3, True).is_adversarial is False
    assert growth_point(0.41 / 7, 3, True).is_adversarial is True
    second = growth_point(1.4 / 7, 3, True)  # a fifth of the second one's time: half faded in
    assert (second.level, second.is_adversarial) == (1, True) and second.fade == pytest.approx(0.5)
    third = growth_point(3.4 / 7, 3, True)  # a tenth of the third's
    assert (third.level, third.is_adversarial) == (2, False) and third.fade == pytest.approx(0.25)
    assert growth_point(1.0, 3, True) == growth_point(0.9, 3, True)
    assert growth_point(0.0, 3, False).is_adversarial
    assert growth_point(1.0, 1, True).level == 0


def test_the_learning_rate_falls_at_the_end() -> None:
    assert [rate_factor(done) for done in (0.0, 0.75, 1.0, 2.0)] == pytest.approx([1.0, 1.0, 0.1, 0.1])
    assert rate_factor(0.875) == pytest.approx(0.55)


# --- parameters and batches


def test_what_is_not_given_follows_from_the_rest() -> None:
    made = params(Path("o"), kind="vae-gan", size_px=128)
    assert (made.code, made.width, made.noise) == (16, 24, DEFAULT_NOISE["vae-gan"])
    with pytest.raises(UsageError, match="100 px"):
        params(Path("o"), size_px=100)
    with pytest.raises(UsageError, match="starts from nothing"):
        params(Path("o"), initial="encoder")


def test_batches_are_patches_of_the_data() -> None:
    scene = made_scene(320, 384, 1)
    source = SarPatchSource([whole(scene)], 64, 3, seed=5)
    batch = source.batch(2, 0)["sar"]
    assert batch.shape == (3, 1, 64, 64) and batch.dtype == torch.float32
    assert torch.equal(batch, source.batch(2, 0)["sar"])
    assert not torch.equal(batch, source.batch(2, 1)["sar"]) and not torch.equal(batch, source.batch(3, 0)["sar"])
    found = np.lib.stride_tricks.sliding_window_view(scene.picture, (64, 64))
    assert (found == batch[0, 0].numpy()).all(axis=(2, 3)).sum() == 1


def test_places_differ() -> None:
    source = SarPatchSource([whole(made_scene(320, 384, 1))], 64, 1, seed=5)
    places = source.places(40, 1)
    assert len({(place.row_px // 16, place.col_px // 16) for place in places}) == 40
    assert len(source.places(10_000, 1)) <= 17 * 21  # quarters of a patch in the positions there are
    window = source.window(places[0])
    assert source.pair(places[0]).sar.shape == (1, 64, 64) and (window.width, window.height) == (64, 64)


# --- training


@pytest.mark.parametrize("kind", ["ae-gan", "vae-gan"])
def test_each_stage_trains_what_it_should(tmp_path: Path, kind: str) -> None:
    """Stage 1 moves E and G alone; all else moves all three."""
    made = recipe(tmp_path, kind=kind)
    main, batch = made.optimizers()["main"], made.source().batch(0, 0)
    made.modules.train()

    def moved(done: float) -> Tuple[bool, bool, bool]:
        made.learning_rate_factor(done)
        parts = [made.modules["network"].encoder, made.modules["network"].generator, made.modules["critic"]]
        before = [torch.cat([p.detach().flatten().clone() for p in part.parameters()]) for part in parts]
        made.adversary_step(batch, 0)
        main.zero_grad(set_to_none=True)
        made.loss(batch, 0).total.backward()
        main.step()
        after = [torch.cat([p.detach().flatten() for p in part.parameters()]) for part in parts]
        return tuple(not torch.equal(a, b) for a, b in zip(before, after))  # type: ignore[return-value]

    assert moved(0.0) == ((True, True, False) if kind == "ae-gan" else (True, True, True))
    assert moved(0.99) == (True, True, True)


def test_it_learns_to_reconstruct(tmp_path: Path) -> None:
    made = recipe(tmp_path, learning_rate=2e-2)
    made.modules.train()
    main, losses = made.optimizers()["main"], []
    for step in range(40):
        made.learning_rate_factor(0.0)
        main.zero_grad()
        loss = made.loss(made.source().batch(step, 0), step)
        loss.total.backward()
        main.step()
        losses.append(loss.values["reconstruction"])
    assert np.mean(losses[-5:]) < 0.5 * losses[0]


@pytest.mark.parametrize("kind", ["ae-gan", "vae-gan"])
def test_a_run_grows_and_shows_itself(tmp_path: Path, kind: str) -> None:
    result, pictures = run(tmp_path, kind=kind)
    network = result.network
    assert (network.resolution_px, network.fade) == (64, 1.0)
    assert set(result.best_values) >= {"realism", "texture_distance", "histogram_distance", "looks", "real_looks"}
    assert [Path(each["negatives"]).name for each in pictures] == ["000004.png", "000007.png"]
    shape = gdal.Open(pictures[-1]["negatives"]).ReadAsArray().shape
    assert shape == (3, 4 * 66 - 2, 8 * 66 - 2)  # the eight places, in four rows
    assert not list((tmp_path / "gallery").glob(".*"))


def test_old_pictures_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(negatives_validation, "KEPT_PICTURES", 1)
    run(tmp_path)
    assert [path.name for path in (tmp_path / "gallery").iterdir()] == ["000007.png"]


def test_what_has_not_grown_is_not_kept(tmp_path: Path) -> None:
    made = recipe(tmp_path)
    network, figures = made.modules["network"], {}
    for done in (0.0, 0.5, 1.0):
        made.learning_rate_factor(done)
        figures[done] = made.validate(network, torch.device("cpu"))["realism"]
    assert figures[0.0] < figures[0.5] - 500 < figures[1.0] - 1000


def test_nothing_held_out_is_not_judged(tmp_path: Path) -> None:
    assert recipe(tmp_path, held_out=False).validate(recipe(tmp_path).modules["network"], torch.device("cpu")) == {}
    assert len(list((tmp_path / "gallery").iterdir())) == 1


def test_a_resumed_run_gives_what_an_uninterrupted_one_gives(tmp_path: Path) -> None:
    whole_run, _ = run(tmp_path / "whole")

    class Stop(Exception):
        pass

    class Stopping(NegativesRecipe):
        def loss(self, batch: Any, step: int) -> Any:
            if step == 5:  # in the midst of a resolution
                raise Stop
            return super().loss(batch, step)

    torch.manual_seed(0)
    train, held = [whole(made_scene(320, 384, 1, "train"))], [whole(made_scene(256, 256, 2, "held"))]
    stopping = Stopping(NegativeGan(TINY), train, held, params(tmp_path / "parts"))
    settings = LoopSettings(steps=7, precision="fp32", validate_every=4, clip_norm=float("inf"), checkpoint_every_s=0.0)
    with pytest.raises(Stop):
        run_training(stopping, settings, tmp_path / "parts", Progress(), lambda step, values: None)
    resumed, _ = run(tmp_path / "parts", resume=True)
    assert resumed.best_values == whole_run.best_values
    for name, tensor in whole_run.network.state_dict().items():
        assert torch.equal(tensor, resumed.network.state_dict()[name]), name


def test_the_card_says_how_values_become_those_of_real_patches(tmp_path: Path) -> None:
    made = recipe(tmp_path, kind="vae-gan")
    network = made.modules["network"]
    network.grown[:2] = torch.tensor([2, 1000])
    values = ValueMap.from_mapping(made.card(network)["values"])
    assert made.card(network)["values"] == values.to_mapping(), "the same each time"
    source = made.source()
    real = torch.from_numpy(np.stack([source.sar(place) for place in source.places(60, 7)]))
    plain = network.negatives(real, 1.0, torch.Generator().manual_seed(1))
    network.values = values
    mapped = network.negatives(real, 1.0, torch.Generator().manual_seed(1))
    distances = [histogram_distance(each[:, 0].numpy(), real[:, 0].numpy()) for each in (plain, mapped)]
    assert distances[1] < 0.2 * distances[0]
