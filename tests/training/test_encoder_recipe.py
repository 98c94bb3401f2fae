from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import Cancelled
from backend.progress import Progress
from backend.training import encoder_recipe, heatmap_validation, mined_places
from backend.training.checkpoint import LAST_NAME, load_tensors
from backend.training.encoder_recipe import (
    WARM_UP,
    EncoderRecipe,
    crop_settings,
    quarter_offsets,
)
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.recipe import Batch
from backend.training_params import TrainEncoderParams
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


@pytest.fixture(autouse=True)
def small_and_on_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heatmap_validation, "MAX_WINDOWS", 2)
    monkeypatch.setattr(mined_places, "PLACES", 30)
    monkeypatch.setattr(encoder_recipe, "_CELLS", 64)
    torch.set_num_threads(1)


def params(**given: Any) -> TrainEncoderParams:
    values = {"data": "d", "out": "o", "steps": 30, "patch_px": 64, "offset_px": 32, "batch": 4}
    return TrainEncoderParams.from_mapping({**values, "augment": "geometric", **given})


def recipe(validate: bool = True, network: "EncoderNetwork | None" = None, **given: Any) -> EncoderRecipe:
    torch.manual_seed(0)
    validation = [whole(made_scene(400, 400, 2, "held"))] if validate else []
    train = [whole(made_scene(640, 640, 1, "train"))]
    return EncoderRecipe(network or EncoderNetwork(TINY), train, validation, params(**given))


def steps_of(made: EncoderRecipe, count: int) -> "list[dict[str, float]]":
    """Steps as the loop makes them, without averaging, on one batch."""
    optimizer, figures = made.optimizers()["main"], []
    made.modules.train()
    batch = made.source().batch(0, 0)
    for _ in range(count):
        made.adversary_step(batch, 0)
        optimizer.zero_grad()
        loss = made.loss(batch, 0)
        loss.total.backward()
        optimizer.step()
        figures.append({"total": float(loss.total.detach()), **loss.values})
    return figures


# --- losses


def test_crops_by_patch_size() -> None:
    assert crop_settings(params(patch_px=None)).sar_px == (96, 128, 128)
    assert crop_settings(params(patch_px=64)).sar_px == (48, 64, 64)
    assert crop_settings(params(patch_px=200)).sar_px == (144, 192, 192)
    assert crop_settings(params(patch_px=33)).sar_px == (32, 32, 32)
    assert crop_settings(params(batch=7, offset_px=5)).batch == 7
    assert crop_settings(params()).large_share == 0.25


def test_steps_with_large_crops_have_both_kinds_of_loss() -> None:
    """Whole crops of twice the side with their quarters, and their quarters alone."""
    made = recipe(patch_px=64, large_share=1.0, augment="none", batch=4, validate=False)
    batch = made.source().batch(0, 0)
    assert batch["sar"].shape[-1] == 128
    assert {"loss_128"} <= set(made.loss(batch, 0).values)
    odd = made.loss(made.source().batch(1, 0), 1).values
    assert "loss_64" in odd and "loss_128" not in odd


def test_odd_steps_describe_quarters_that_are_found_at_their_places() -> None:
    made = recipe(patch_px=128, augment="none", batch=2, validate=False)
    batch = next(batch for batch in (made.source().batch(step, 0) for step in range(20)) if batch["sar"].shape[-1] > 96)
    with torch.no_grad():
        whole_crops, parts = made._describe(batch, 0), made._describe(batch, 1)
    assert whole_crops.templates.shape[2:] == (32, 32) and whole_crops.truth_map.tolist() == [0, 1]
    assert parts.templates.shape[:1] + parts.templates.shape[2:] == (8, 16, 16)
    assert parts.truth_map.tolist() == [0, 1] * 4
    torch.testing.assert_close(parts.truth_cells, quarter_offsets(batch) / 4.0)
    small = {**batch, "sar": batch["sar"][..., :96, :96], "sar_valid": batch["sar_valid"][..., :96, :96]}
    with torch.no_grad():
        assert made._describe(small, 1).templates.shape[0] == 2  # quarters of 48 px would say too little


def test_it_learns_what_can_be_learned() -> None:
    """Both images are the same: the start finds much already, and what is left can be learned by heart."""
    made = recipe(validate=False, learning_rate=5e-3, augment="full")
    figures = steps_of(made, 12)
    assert figures[-1]["total"] < 0.7 * figures[0]["total"]
    size = next(name[5:] for name in figures[0] if name.startswith("loss_"))
    assert figures[-1]["recall_" + size] >= figures[0]["recall_" + size]


@pytest.mark.parametrize(
    "given, names",
    [
        ({}, set()),
        ({"infonce_weight": 0.5}, {"infonce"}),
        ({"triplet_weight": 0.5, "projection": False}, {"triplet"}),
        ({"heatmap_weight": 0.0, "infonce_weight": 1.0, "triplet_weight": 1.0}, {"infonce", "triplet"}),
        ({"adversary": "wasserstein", "lipschitz": "penalty"}, {"adversary_loss"}),
        ({"adversary": "wasserstein", "lipschitz": "clipping"}, {"adversary_loss"}),
        ({"adversary": "classifier", "infonce_weight": 1.0}, {"infonce", "adversary_loss"}),
    ],
)
def test_every_loss_and_adversary_trains(given: "dict[str, Any]", names: "set[str]") -> None:
    made = recipe(validate=False, patch_px=128, batch=2, **given)
    optimizers = made.optimizers()
    assert set(optimizers) == ({"main", "adversary"} if "adversary" in given else {"main"})
    for number in range(2):  # whole and in quarters
        batch = made.source().batch(number, 0)
        told = made.adversary_step(batch, number)
        assert bool(told) == ("adversary" in given) and all(math.isfinite(value) for value in told.values())
        loss = made.loss(batch, number)
        optimizers["main"].zero_grad()
        loss.total.backward()
        optimizers["main"].step()
        heatmap = {name for name in loss.values if name.startswith(("loss_", "recall_"))}
        assert names == set(loss.values) - heatmap and bool(heatmap) == bool(given.get("heatmap_weight", 1.0))
        assert all(math.isfinite(value) for value in loss.values.values()) and loss.total.isfinite()
    gradients = [weight.grad for weight in made.modules["network"].parameters() if weight.grad is not None]
    assert all(gradient.isfinite().all() for gradient in gradients)
    assert made.modules["network"].head.weight.any(), "it has moved from where it began"


def test_weights_of_the_losses_add_up() -> None:
    batch = recipe(validate=False).source().batch(0, 0)

    def total(**given: Any) -> "tuple[float, dict[str, float]]":
        loss = recipe(validate=False, **given).loss(batch, 0)
        return float(loss.total.detach()), loss.values

    alone, _ = total()
    doubled, _ = total(heatmap_weight=2.0)
    assert doubled == pytest.approx(2.0 * alone, rel=1e-5)
    both, values = total(infonce_weight=0.5, triplet_weight=0.25)
    assert both == pytest.approx(alone + 0.5 * values["infonce"] + 0.25 * values["triplet"], rel=1e-5)
    against, values = total(adversary="classifier", adversary_weight=0.1)
    assert against == pytest.approx(alone + 0.1 * values["adversary_loss"], rel=1e-5)


def test_the_adversary_sees_no_channel_of_a_modality_alone() -> None:
    made = recipe(validate=False, adversary="wasserstein")
    torch.nn.init.normal_(made.modules["network"].head.weight)
    with torch.no_grad():
        described = made._describe(made.source().batch(0, 0), 0)
        sar, optical = made._cells(described, 0)
    assert sar.shape[1] == optical.shape[1] == 12 and len(sar) == 64
    assert described.templates[:, 12].any() and described.maps[:, 13].any()


def test_the_network_gets_no_step_from_the_adversary() -> None:
    made = recipe(validate=False, adversary="wasserstein")
    before = [weight.detach().clone() for weight in made.modules["network"].parameters()]
    critic = [weight.detach().clone() for weight in made.modules["adversary"].parameters()]
    made.adversary_step(made.source().batch(0, 0), 0)
    assert all(torch.equal(*pair) for pair in zip(before, made.modules["network"].parameters()))
    assert not all(torch.equal(*pair) for pair in zip(critic, made.modules["adversary"].parameters()))
    main = {id(weight) for group in made.optimizers()["main"].param_groups for weight in group["params"]}
    assert not main & {id(weight) for weight in made.modules["adversary"].parameters()}


def test_everything_trained_is_in_the_main_optimizer_once() -> None:
    made = recipe(validate=False, infonce_weight=1.0)
    decayed, free = made.optimizers()["main"].param_groups
    assert decayed["weight_decay"] > 0.0 and free["weight_decay"] == 0.0
    assert all(weight.ndim > 1 for weight in decayed["params"]) and all(weight.ndim <= 1 for weight in free["params"])
    listed = [id(weight) for group in (decayed, free) for weight in group["params"]]
    assert len(listed) == len(set(listed)) and set(listed) == {id(weight) for weight in made.modules.parameters()}


def test_rate_by_hand() -> None:
    factor = recipe(validate=False).learning_rate_factor
    assert factor(0.0) == pytest.approx(1e-3 / WARM_UP) and factor(1.0) == pytest.approx(0.01)
    assert factor(0.5) == pytest.approx(0.505) and factor(WARM_UP) == pytest.approx(1.0, abs=2e-3)
    rising = [factor(done) for done in np.linspace(0.0, 0.019, 9)]
    assert rising == sorted(rising)


# --- with the loop


def run(out: Path, made: EncoderRecipe, **given: Any) -> Any:
    settings = {"steps": 4, "precision": "fp32", "validate_every": 2, **given}
    return run_training(made, LoopSettings(**settings), out, Progress(), lambda *told: None)


@pytest.mark.parametrize("given", [{}, {"infonce_weight": 1.0, "adversary": "classifier"}])
def test_two_steps_and_two_more_are_four(tmp_path: Path, given: "dict[str, Any]") -> None:
    class Stopped(EncoderRecipe):
        def loss(self, batch: Batch, step: int) -> Any:
            if step == 2:
                raise Cancelled()
            return super().loss(batch, step)

    stopped = recipe(**given)
    stopped.__class__ = Stopped
    run(tmp_path / "whole", recipe(**given), mine_every_steps=2)
    with pytest.raises(Cancelled):
        run(tmp_path / "parts", stopped, mine_every_steps=2)
    run(tmp_path / "parts", recipe(**given), mine_every_steps=2, resume=True)
    (one, header), (other, other_header) = (load_tensors(tmp_path / name / LAST_NAME) for name in ("whole", "parts"))
    assert set(one) == set(other) and [name for name in one if not torch.equal(one[name], other[name])] == []
    assert header["state"]["step"] == other_header["state"]["step"] == 4


def test_mined_places_come_into_batches() -> None:
    made = recipe(validate=False)
    assert made.source().similar is None
    made.between_epochs(made.modules["network"], 10)
    table = made.source().similar
    assert table.places.shape == (30, 3)
    places = {tuple(place) for place in table.places[:, 1:].tolist()}
    seen = 0
    for step in range(8):
        corner = made.source().batch(step, 0)["center_px"] - 32.0
        seen += sum(tuple(row) in places for row in corner.int().tolist())
    assert seen >= 6
    before = table.places.copy()
    made.between_epochs(made.modules["network"], 20)
    assert not np.array_equal(made.source().similar.places, before), "others each time"


def test_validation_is_that_of_the_held_out_places() -> None:
    made = recipe()
    found = made.validate(made.modules["network"], CPU)
    assert found[made.validation_key] == 1.0 and set(found) == {"recall_at_1", "recall_at_1_64", "recall_at_1_128"}
    none = recipe(validate=False)
    assert none.validate(none.modules["network"], CPU) == {}


def test_a_card_builds_the_network_again() -> None:
    made = recipe(validate=False)
    card = json.loads(json.dumps(made.card(made.modules["network"])))
    assert EncoderSettings.from_mapping(card["settings"]) == TINY and card["description"]
