from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.descriptors.encoder import network_digest, save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import Cancelled, UsageError
from backend.models.registry import find_model
from backend.progress import Progress
from backend.training import fine_tuning, heatmap_validation
from backend.training.checkpoint import LAST_NAME, load_tensors
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.fine_tuning import PairedValidation, StartingPoint, gain_over, unlikeness
from backend.training.heatmap_validation import Answers, HeatmapValidation, recall_of
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings, TrainingResult
from backend.training.recipe import Batch
from backend.training.train_encoder import train_encoder
from backend.training.training_run import outcome
from backend.training_params import FINE_TUNING_DEFAULTS, FRESH_DEFAULTS, TrainEncoderParams
from tests.training.made_scenes import made_scene, whole
from tests.training.tiny_recipe import TinyRecipe, train

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


@pytest.fixture(autouse=True)
def small_and_single_threaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heatmap_validation, "MAX_WINDOWS", 3)
    monkeypatch.setattr(fine_tuning, "QUERIES", 3)
    torch.set_num_threads(1)


def params(**given: Any) -> TrainEncoderParams:
    values = {"data": "d", "out": "o", "steps": 30, "patch_px": 64, "offset_px": 32, "batch": 3, "initial": "some"}
    return TrainEncoderParams.from_mapping({**values, **given})


def network() -> EncoderNetwork:
    """One that has left its start."""
    torch.manual_seed(0)
    made = EncoderNetwork(TINY)
    torch.nn.init.normal_(made.head.weight, std=0.05)
    return made.eval()


def recipe(**given: Any) -> EncoderRecipe:
    train_on, held = [whole(made_scene(300, 300, 1, "train"))], [whole(made_scene(200, 400, 2, "held"))]
    return EncoderRecipe(network(), train_on, held, params(**given))


def changed(kept: EncoderNetwork, by: float) -> EncoderNetwork:
    other = network()
    other.load_state_dict(kept.state_dict())
    with torch.no_grad():
        other.head.bias += by
    return other


def spoilt() -> EncoderNetwork:
    """All that its vectors hold is in the modalities' own channels: every cosine is near 0."""
    made = network()
    with torch.no_grad():
        made.head.bias[-1] = 1e3
    return made


# --- parameters


def test_what_is_not_given_depends_on_where_training_starts() -> None:
    anew = params(initial=None)
    assert {name: getattr(anew, name) for name in FRESH_DEFAULTS} == FRESH_DEFAULTS
    assert anew.learning_rate == 2e-3 and anew.anchor_weight is None and not anew.is_fine_tuning
    tuned = params()
    assert {name: getattr(tuned, name) for name in FINE_TUNING_DEFAULTS} == FINE_TUNING_DEFAULTS
    assert tuned.is_fine_tuning and tuned.learning_rate < anew.learning_rate
    assert params(recipe="cmpc").learning_rate == 2e-3, "a trunk from elsewhere is not fine-tuned in this sense"


def test_training_on_is_not_fine_tuning() -> None:
    """Like training anew from there on: its defaults, nothing to be held to."""
    further = params(gentle=False)
    assert not further.is_fine_tuning and further.anchor_weight is None
    assert {name: getattr(further, name) for name in FRESH_DEFAULTS} == FRESH_DEFAULTS


def test_large_crops_are_of_the_dense_recipe() -> None:
    assert params(recipe="cmpc").large_share == 0.0 and params().large_share == 0.0
    with pytest.raises(UsageError, match="large-share 0.5"):
        params(recipe="cmpc", large_share=0.5)


@pytest.mark.parametrize("rate", [2e-3, 0.1])
def test_what_is_given_wins(rate: float) -> None:
    given = params(learning_rate=rate, validation_fraction=0.1, anchor_weight=0.0)
    assert (given.learning_rate, given.validation_fraction, given.anchor_weight) == (rate, 0.1, 0.0)
    assert TrainEncoderParams.from_mapping(given.to_mapping()) == given


@pytest.mark.parametrize("where", [{"initial": None}, {"recipe": "cmpc"}])
def test_nothing_to_be_anchored_to(where: "dict[str, Any]") -> None:
    with pytest.raises(UsageError, match="anchor-weight"):
        params(anchor_weight=1.0, **where)


# --- the anchor


def test_unlikeness_by_hand() -> None:
    one = torch.zeros(1, 2, 1, 3)
    one[0, 0] = 1.0
    other = torch.tensor([[[[1.0, 0.0, -1.0]], [[0.0, 1.0, 0.0]]]])
    everywhere = torch.ones(1, 1, 3, dtype=torch.bool)
    assert float(unlikeness(one, other, everywhere)) == pytest.approx((0.0 + 1.0 + 2.0) / 3.0)
    assert float(unlikeness(one, other, torch.tensor([[[True, True, False]]]))) == pytest.approx(0.5)
    assert float(unlikeness(one, other, ~everywhere)) == 0.0


def test_the_anchor_costs_nothing_at_the_start_and_more_away_from_it() -> None:
    made = recipe()
    start, batch = StartingPoint(made.modules["network"]), made.source().batch(0, 0)
    costs = []
    for by in (0.0, 0.1, 0.2):
        moved, values = changed(made.modules["network"], by), {}
        with torch.no_grad():
            described, began = made._describe(batch, 0, moved), made._describe(batch, 0, start.on(CPU))
            costs.append(float(start.anchor(moved, described, began, values)))
        assert values["moved"] == pytest.approx(by * 13**0.5, abs=1e-5), "13 offsets, each by as much"
    assert costs[0] == pytest.approx(0.0, abs=1e-4) and costs[0] < costs[1] < costs[2]


def test_it_is_held_near_the_start_by_the_anchor_alone() -> None:
    moved = []
    for weight in (0.0, 100.0):
        made = recipe(anchor_weight=weight, learning_rate=3e-3)
        start, optimizer = network().state_dict(), made.optimizers()["main"]
        for _ in range(6):
            optimizer.zero_grad()
            made.loss(made.source().batch(0, 0), 0).total.backward()
            optimizer.step()
        now = made.modules["network"].state_dict()
        moved.append(sum(float((now[name] - value).square().sum()) for name, value in start.items()) ** 0.5)
    assert moved[1] < 0.7 * moved[0]


def test_statistics_stay_and_weights_learn() -> None:
    made = recipe()
    before = {name: value.clone() for name, value in made.modules["network"].state_dict().items()}
    optimizer = made.optimizers()["main"]
    made.modules.train()
    made.loss(made.source().batch(0, 0), 0).total.backward()
    optimizer.step()
    after = made.modules["network"].state_dict()
    still = {name for name in before if torch.equal(before[name], after[name])}
    assert {name for name in before if "running" in name or "num_batches" in name} <= still
    assert "head.weight" not in still and "entry.norm.norms.sar.weight" not in still


# --- the start is the one to beat


def answers(likelihood: "list[float]", window: "list[int]") -> "dict[int, Answers]":
    return {64: Answers(np.array(window), np.zeros(len(window), bool), np.array(likelihood))}


def test_gain_by_hand() -> None:
    windows = [0, 0, 1, 2]
    before = answers([-1.0, -3.0, -2.0, -5.0], windows)
    after = answers([-1.0, -1.0, -3.0, -2.0], windows)  # windows gain 1, -1 and 3
    gain, error = gain_over(before, after)
    assert gain == pytest.approx(1.0) and error == pytest.approx(2.0 / 3**0.5)
    assert gain_over(before, before) == (0.0, 0.0)
    two = [0, 0, 1, 1]  # too few windows: over the queries, which gain 0, 2, -1 and 3
    gain, error = gain_over(answers([-1.0, -3.0, -2.0, -5.0], two), answers([-1.0, -1.0, -3.0, -2.0], two))
    assert gain == pytest.approx(1.0) and error == pytest.approx(np.std([0, 2, -1, 3], ddof=1) / 2.0)


def test_likelihoods_tell_a_good_network_from_one_that_knows_nothing() -> None:
    validation = HeatmapValidation([whole(made_scene(300, 600, 3))], queries=2)
    good = validation.answers(network(), CPU, Progress())
    bad = validation.answers(spoilt(), CPU, Progress())
    assert recall_of(good)["recall_at_1"] == 1.0
    for px, one in good.items():
        assert (one.log_likelihood <= 0.0).all() and one.log_likelihood.mean() > bad[px].log_likelihood.mean() + 1.0


def test_the_start_has_no_gain_over_itself_and_a_worse_network_a_loss() -> None:
    kept = network()
    validation = PairedValidation([whole(made_scene(300, 600, 3))], StartingPoint(kept))
    at_start = validation.figures(kept, CPU, Progress())
    assert at_start[PairedValidation.key] == 0.0 and at_start["recall_at_1"] == at_start["start_recall_at_1"]
    assert validation.figures(spoilt(), CPU, Progress())[PairedValidation.key] < 0.0


class StartedTrained(TinyRecipe):
    starts_trained = True


def test_a_start_that_stays_the_best_is_given_back(tmp_path: Path) -> None:
    began = {name: value.clone() for name, value in TinyRecipe().modules["network"].state_dict().items()}
    figures = [0.5, 0.4, 0.5, 0.1]
    result, told = train(tmp_path, TinyRecipe(figures=figures), steps=6, validate_every=2, validate_start=True)
    assert (result.best_step, result.best_figure, result.steps) == (0, 0.5, 6)
    assert all(torch.equal(value, began[name]) for name, value in result.network.state_dict().items())
    assert told[0] == (0, {"validation_fit": 0.5, "best_fit": 0.5})


def test_it_is_validated_once_also_when_resumed(tmp_path: Path) -> None:
    train(tmp_path, TinyRecipe(figures=[0.5, 0.4]), steps=2, validate_every=2, validate_start=True)
    resumed = TinyRecipe(figures=[0.6])
    result, _ = train(tmp_path, resumed, steps=4, validate_every=2, validate_start=True, resume=True)
    assert (result.best_step, result.best_figure) == (4, 0.6)


@pytest.mark.parametrize("best, words", [(None, "not known"), (0, "unchanged"), (40, "step 40 does better")])
def test_what_became_of_the_start_is_said(best: "int | None", words: str) -> None:
    result = TrainingResult(torch.nn.Identity(), 80, 1.0, best, None, {}, "steps", "fp32", 0.0)
    assert words in outcome(result)


def test_two_steps_and_two_more_are_four(tmp_path: Path) -> None:
    class Stopped(EncoderRecipe):
        def loss(self, batch: Batch, step: int) -> Any:
            if step == 2:
                raise Cancelled()
            return super().loss(batch, step)

    def run(out: Path, made: EncoderRecipe, **given: Any) -> None:
        settings = LoopSettings(steps=4, precision="fp32", validate_every=2, validate_start=True, **given)
        run_training(made, settings, out, Progress(), lambda *told: None)

    stopped = recipe()
    stopped.__class__ = Stopped
    run(tmp_path / "whole", recipe())
    with pytest.raises(Cancelled):
        run(tmp_path / "parts", stopped)
    run(tmp_path / "parts", recipe(), resume=True)
    one, other = (load_tensors(tmp_path / name / LAST_NAME)[0] for name in ("whole", "parts"))
    assert set(one) == set(other) and [name for name in one if not torch.equal(one[name], other[name])] == []


# --- from files


def folder_of_pairs(folder: Path, save_raster: Any, make_ground: Any, count: int = 6) -> Path:
    from backend.affine import Affine

    ground = make_ground(640, seed=3)
    sar = ground.strip(Affine.translation(0.0, 0.0), 640, 640)
    for number in range(count):
        row, col = divmod(number, 3)
        at = (..., slice(row * 208, row * 208 + 192), slice(col * 208, col * 208 + 192))
        for kind, image in (("sar", sar), ("optical", ground.optical)):
            (folder / kind).mkdir(parents=True, exist_ok=True)
            save_raster(image[at], folder / kind / f"pair_{number}.tif", None, None)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("better", [False, True])
def test_a_few_pairs_in_a_folder(
    tmp_path: Path, save_raster: Any, make_ground: Any, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    model = tmp_path / "began.safetensors"
    save_encoder(network(), model, {"description": "made", "confidence": {"bias": -1.0}})
    # Whether a step on made images does good is chance: here it is decided.
    gains = iter([0.0, float(better)])
    monkeypatch.setattr(fine_tuning, "gain_over", lambda *answers: (next(gains), 0.0))
    data = folder_of_pairs(tmp_path / "pairs", save_raster, make_ground)
    given = {"data": str(data), "out": str(tmp_path / "out"), "initial": str(model), "steps": 2, "validate_every": 2}
    answer = train_encoder(params(**given, precision="fp32", device="cpu"), Progress())
    assert answer["validation_key"] == "sure_gain"
    card = json.loads(Path(answer["card"]).read_text())
    held = card["fine_tuning"]["held_out"]
    assert card["fine_tuning"]["held_out_scenes"] == len(held) == 2 and all(name.startswith("pair_") for name in held)
    assert card["confidence"] == {"bias": -1.0} and card["fine_tuning"]["fitted_to_the_start"] == ["confidence"]
    assert card["began_with"] == "the model began.safetensors"
    from backend.descriptors.encoder import load_network

    is_same = network_digest(load_network(find_model(answer["model"]))) == network_digest(network())
    assert is_same is not better and answer["best_step"] == (2 if better else 0)
    assert ("unchanged" in answer["outcome"]) is not better
