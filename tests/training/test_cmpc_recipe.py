from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings
from backend.errors import ModelError, UsageError
from backend.progress import Progress
from backend.training.cmpc_recipe import (
    CmpcRecipe,
    both,
    crop_settings,
    hardest_half,
    keeping_statistics,
    overlapping,
    ranks,
    starting_network,
)
from backend.training_params import TrainEncoderParams
from tests.training.made_scenes import made_scene, whole

TINY = CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)
CPU = torch.device("cpu")


def params(**given: object) -> TrainEncoderParams:
    values = {"data": "d", "out": "o", "steps": 30, "recipe": "cmpc", "patch_px": 64, "offset_px": 16, "batch": 6}
    return TrainEncoderParams.from_mapping({**values, "augment": "geometric", **given})


def recipe(settings: CmpcSettings = TINY, validate: bool = True, **given: object) -> CmpcRecipe:
    torch.manual_seed(0)
    validation = [whole(made_scene(640, 640, 2, "held"))] if validate else []
    return CmpcRecipe(CmpcNetwork(settings), [whole(made_scene(640, 768, 1, "train"))], validation, params(**given))


def train(made: CmpcRecipe, steps: int) -> "list[float]":
    """Steps as the loop makes them, without averaging, on one batch."""
    main, losses = made.optimizers()["main"], []
    made.modules.train()
    batch = made.source().batch(0, 0)
    for step in range(steps):
        made.adversary_step(batch, step)
        main.zero_grad()
        loss = made.loss(batch, step)
        loss.total.backward()
        main.step()
        losses.append(loss.values["triplet"])
    return losses


def test_it_learns_what_can_be_learned() -> None:
    losses = train(recipe(offset_px=16, validate=False), 25)
    assert np.mean(losses[-5:]) < 0.5 * losses[0]


def test_validation_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.training.cmpc_recipe.VALIDATION_PLACES", 32)
    made = recipe(offset_px=0)  # aligned, and the same picture in both modalities
    found = made.validate(made.modules["network"], CPU)
    assert found == {"mrr": 1.0, "recall_at_1": 1.0, "recall_at_5": 1.0, "mrr_pooled": 1.0}
    assert made.validation_key in found and made.modules["network"].training
    shifted = recipe(offset_px=32)
    assert shifted.validate(shifted.modules["network"], CPU)["mrr"] < 1.0


def test_the_published_values() -> None:
    given = {"data": "d", "out": "o", "steps": 1, "recipe": "cmpc"}
    built = TrainEncoderParams.from_mapping(given)
    crops = crop_settings(built)
    assert crops.sar_px == (200,) and crops.neighbour_fraction == 0.0 and built.adversary_weight == 0.01
    made = recipe(lipschitz="clipping")
    main, other = made.optimizers()["main"], made.optimizers()["adversary"]
    assert main.defaults["nesterov"] and main.defaults["weight_decay"] == 5e-4 and main.defaults["momentum"] == 0.9
    assert made.adversary.critic_steps == 5 and made.adversary.clips and other.param_groups[0]["lr"] == 1e-3
    assert [made.learning_rate_factor(done) for done in (0.0, 0.3, 0.34, 0.7, 1.0)] == pytest.approx(
        [1.0, 1.0, 0.1, 0.01, 0.01]
    )


def test_what_begins_at_random_learns_faster() -> None:
    fresh = [group["lr"] for group in recipe().optimizers()["main"].param_groups]
    assert fresh == pytest.approx([2e-2, 2e-2])
    given = CmpcRecipe(CmpcNetwork(TINY), [whole(made_scene(640, 640))], [], params(), ["trunk"])
    assert [group["lr"] for group in given.optimizers()["main"].param_groups] == pytest.approx([2e-3, 2e-2])


@pytest.mark.parametrize("adversary", ["none", "wasserstein", "classifier"])
def test_every_adversary_steps(adversary: str) -> None:
    made = recipe(adversary=adversary, validate=False)
    batch = made.source().batch(0, 0)
    kept = {name: value.clone() for name, value in made.modules["network"].state_dict().items()}
    values = made.adversary_step(batch, 0)
    assert bool(values) == (adversary != "none") == ("adversary" in made.modules)
    for name, value in made.modules["network"].state_dict().items():  # not even its running statistics
        assert name.endswith("num_batches_tracked") or torch.equal(value, kept[name])
    loss = made.loss(batch, 0)
    loss.total.backward()
    assert all(weight.grad is not None for weight in made.modules["network"].trunk.parameters())
    if adversary != "none":
        assert all(weight.grad is None or not weight.grad.any() for weight in made.modules["adversary"].parameters())
        assert "adversary_loss" in loss.values
    assert made.validate(made.modules["network"], CPU) == {}


def test_pooled_vectors_can_be_trained_instead() -> None:
    made = recipe(replace(TINY, retrieve_with="pooled"), validate=False)
    made.adversary_step(made.source().batch(0, 0), 0)
    made.loss(made.source().batch(0, 0), 0).total.backward()
    network = made.modules["network"]
    assert network.trunk.conv1.weight.grad.any() and network.projection[0].weight.grad is None


def test_both_modalities_in_one_batch_the_optical_cut_to_its_middle() -> None:
    batch = recipe(validate=False).source().batch(0, 0)
    image, valid = both(batch)
    assert batch["optical"].shape[-1] == 96 and image.shape == (12, 3, 64, 64) and valid.shape == (12, 1, 64, 64)
    assert torch.equal(image[6:], batch["optical"][..., 16:80, 16:80])
    assert torch.equal(image[:6, 2], batch["sar"][:, 0])


def test_overlap_by_hand() -> None:
    nan = float("nan")
    # Optical crops of 96 px, middle from 16 to 80: a SAR crop of 64 px at 80 or -48 no longer touches it.
    relative = [[16.0, 79.0, 80.0, nan, nan], [0.0] * 5, [0.0] * 5, [0.0] * 5, [0.0] * 5]
    batch = {
        "optical": torch.zeros(5, 3, 96, 96),
        "relative_px": torch.stack([torch.tensor(relative), torch.full((5, 5), 16.0)], dim=2),
        "overlap": torch.tensor([[False, True, True, True, False]] + [[False] * 5] * 4),
    }
    assert overlapping(batch, 64)[0].tolist() == [True, True, False, True, False]
    assert overlapping(batch, 64).diagonal().all()


def test_hardest_half_by_hand() -> None:
    sar = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
    optical = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
    chosen = hardest_half(sar, optical)[1]
    assert chosen.tolist() == [[0.0, 1.0], pytest.approx([0.6, 0.8])]


def test_ranks_by_hand() -> None:
    sar, optical = torch.eye(3), torch.tensor([[0.5, 0.9, 0.0], [0.8, 0.1, 0.0], [0.6, 0.9, 0.9]])
    itself = torch.eye(3, dtype=torch.bool)
    assert ranks(sar, optical, itself).tolist() == [3, 3, 1]
    other = itself.clone()
    other[0, 1] = True
    assert ranks(sar, optical, other).tolist() == [2, 3, 1]
    assert ranks(torch.ones(3, 2), torch.ones(3, 2), itself).tolist() == [3, 3, 3]


def test_statistics_come_back() -> None:
    network = CmpcNetwork(TINY)
    with keeping_statistics(network):
        assert network.trunk.bn1.momentum == 0.0
    assert network.trunk.bn1.momentum == 0.1


def test_an_offset_beyond_half_a_patch_is_refused() -> None:
    with pytest.raises(UsageError, match="more than half a patch of 64 px"):
        crop_settings(params(offset_px=33))


def test_initial_weights(tmp_path: Path) -> None:
    random, pretrained = starting_network(params(size="small"))
    assert random.settings == CmpcSettings.small() and pretrained == []
    source = CmpcNetwork(TINY)
    resnet = tmp_path / "resnet.safetensors"
    save_file({**source.trunk.state_dict(), "fc.weight": torch.zeros(5, 32)}, str(resnet))
    taken, pretrained = starting_network(params(initial=str(resnet), projection=False))
    assert pretrained == ["trunk"] and taken.settings.width == 4 and taken.settings.retrieve_with == "pooled"
    assert torch.equal(taken.trunk.conv1.weight, source.trunk.conv1.weight)
    model = tmp_path / "model.safetensors"
    save_file(source.state_dict(), str(model))
    model.with_suffix(".json").write_text(json.dumps({"kind": "cmpc", "settings": TINY.to_mapping()}))
    again, pretrained = starting_network(params(initial=str(model)))
    assert pretrained == ["trunk", "projection"] and again.settings == TINY
    assert torch.equal(again.projection[0].weight, source.projection[0].weight)
    with pytest.raises(ModelError):
        starting_network(params(initial="structural"))


def test_a_card_builds_the_network_again() -> None:
    made = recipe(validate=False)
    card = json.loads(json.dumps(made.card(made.modules["network"])))
    assert CmpcSettings.from_mapping(card["settings"]) == TINY and card["began_with"] == "random weights"


def test_built_from_rasters(tmp_path: Path, save_raster: object, make_ground: object) -> None:
    ground = make_ground(1280, seed=3)  # type: ignore[operator]
    sar = save_raster((10.0 ** (ground.decibels / 10.0)).astype(np.float32), tmp_path / "sar.tif")  # type: ignore[operator]
    optical = save_raster(ground.optical, tmp_path / "optical.tif")  # type: ignore[operator]
    made = CmpcRecipe.build(params(data=f"{sar},{optical}", validation_fraction=0.3), Progress(), CPU)
    batch = made.source().batch(0, 0)
    assert batch["sar"].shape == (6, 1, 64, 64)
    card = made.card(made.modules["network"])
    assert card["data"] == f"{sar},{optical}" and card["split"]["by"] == "place"
    json.dumps(card)
