"""Where training of the encoder begins: a fresh network or a trained one, and rasters on disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.encoder import load_network, save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import ModelError, UsageError
from backend.models.registry import find_model
from backend.progress import Progress
from backend.training import encoder_start, heatmap_validation
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.encoder_start import starting_network
from backend.training_params import TrainEncoderParams
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


@pytest.fixture(autouse=True)
def few_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heatmap_validation, "MAX_WINDOWS", 2)


def params(**given: Any) -> TrainEncoderParams:
    values = {"data": "d", "out": "o", "steps": 30, "patch_px": 64, "offset_px": 32, "batch": 4}
    return TrainEncoderParams.from_mapping({**values, "augment": "geometric", **given})


def recipe(network: "EncoderNetwork | None" = None) -> EncoderRecipe:
    torch.manual_seed(0)
    train, held = made_scene(640, 640, 1, "train"), made_scene(400, 400, 2, "held")
    return EncoderRecipe(network or EncoderNetwork(TINY), [whole(train)], [whole(held)], params())


def step(made: EncoderRecipe) -> None:
    optimizer = made.optimizers()["main"]
    made.modules.train()
    made.loss(made.source().batch(0, 0), 0).total.backward()
    optimizer.step()


def trained(path: Path) -> EncoderNetwork:
    """A network that has left its start, saved."""
    made = recipe()
    step(made)
    network = made.modules["network"].eval()
    save_encoder(network, path, {"description": "made"})
    return network


def test_a_fresh_network_has_the_size_asked_for() -> None:
    network, began_with = starting_network(params(size="small"))
    assert network.settings == EncoderSettings.small() and "structural" in began_with
    assert not network.head.weight.any()


def test_fine_tuning_begins_with_the_figure_of_its_model(tmp_path: Path) -> None:
    network = trained(tmp_path / "model.safetensors")
    given, began_with = starting_network(params(initial=str(tmp_path / "model.safetensors")))
    assert began_with == "the model model.safetensors" and given.settings == TINY
    made, rng = recipe(given), np.random.default_rng(0)
    for window in made._validation._windows:  # so that only the upper half can be found
        window.sar[:, 160:] = rng.random(window.sar[:, 160:].shape)
    expected = made.validate(network, CPU)
    assert made.validate(made.modules["network"], CPU) == expected and 0.0 < expected["recall_at_1"] < 1.0
    kept = {name: value.clone() for name, value in network.state_dict().items() if "num_batches" not in name}
    assert all(torch.equal(given.state_dict()[name], value) for name, value in kept.items())
    step(made)
    assert not torch.equal(given.head.weight, kept["head.weight"])


def test_only_an_encoder_can_be_tuned(tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_encoder(EncoderNetwork(TINY), path, {"description": "made"})
    card = json.loads(path.with_suffix(".json").read_text())
    path.with_suffix(".json").write_text(json.dumps({**card, "kind": "cmpc", "settings": {"width": 4}}))
    for initial in (str(path), "structural"):
        with pytest.raises(ModelError) as caught:
            starting_network(params(initial=initial))
        assert caught.value.hint


def pair_of_rasters(folder: Path, save_raster: Any, make_ground: Any, side_px: int = 1024) -> str:
    ground = make_ground(side_px, seed=3)
    intensity = ground.strip(Affine.translation(0.0, 0.0), side_px, side_px)
    to_crs = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = save_raster(intensity, folder / "sar.tif", to_crs, 32611)
    return "{},{}".format(sar, save_raster(ground.optical, folder / "optical.tif", to_crs, 32611))


def test_built_from_rasters(
    tmp_path: Path, save_raster: Any, make_ground: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(encoder_start.SIZES, "small", lambda: TINY)
    data = pair_of_rasters(tmp_path, save_raster, make_ground)
    made = EncoderRecipe.build(params(data=data, validation_fraction=0.2), Progress(), CPU)
    card = json.loads(json.dumps(made.card(made.modules["network"])))
    assert card["data"] == data and card["split"]["by"] == "place" and card["validation_data"] is None
    assert card["registration"][0]["sure"] > 0 and card["registration"][0]["median_px"] < 1.0  # nothing to correct
    assert card["began_with"].startswith("the structural descriptor")
    assert made.source().batch(0, 0)["optical"].shape[1] == 3
    assert made.validate(made.modules["network"], CPU)["recall_at_1"] > 0.2
    plain = EncoderRecipe.build(params(data=data, registration=False, validation_fraction=0.2), Progress(), CPU)
    assert plain.card(plain.modules["network"])["registration"] == []


def test_data_that_cannot_be_split_is_told(tmp_path: Path, save_raster: Any, make_ground: Any) -> None:
    data = pair_of_rasters(tmp_path, save_raster, make_ground, 320)
    with pytest.raises(UsageError, match="nothing can be held out"):
        EncoderRecipe.build(params(data=data, registration=False), Progress(), CPU)


@pytest.mark.slow
def test_trained_from_the_command_line_and_evaluated(tmp_path: Path, save_raster: Any, make_ground: Any) -> None:
    data = pair_of_rasters(tmp_path, save_raster, make_ground)

    def sarmatch(*words: str) -> "dict[str, Any]":
        done = subprocess.run(
            [sys.executable, "-m", "backend", *words, "--json", "--device", "cpu"],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "OMP_NUM_THREADS": "1"},
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    out, tuned = tmp_path / "run", tmp_path / "tuned"
    sizes = ["--patch-px", "64", "--offset-px", "32", "--batch", "2", "--validation-fraction", "0.2"]
    steps = ["--steps", "3", "--validate-every", "2", "--precision", "fp32"]
    result = sarmatch("train", "encoder", "--data", data, "--out", str(out), *sizes, *steps)
    assert result["steps"] == 3 and result["model"] == str(out / "encoder.safetensors")
    assert result["validation_key"] == "recall_at_1" and 0.0 <= result["best"] <= 1.0
    model = find_model(result["model"])
    assert load_network(model).settings == EncoderSettings.small() and model.card["kind"] == "encoder"
    assert model.card["training"]["parameters"]["patch_px"] == 64 and model.card["registration"]
    sar, optical = data.split(",")
    rasters = ["--sar", sar, "--optical", optical, "--queries", "4"]
    found = sarmatch("evaluate", "retrieval", "--method", "encoder", "--model", result["model"], *rasters)
    assert found["num_queries"] == 4 and found["descriptor"]["name"] == "encoder"
    more = ["--initial", result["model"], *sizes, *steps]
    result = sarmatch("train", "encoder", "--data", data, "--out", str(tuned), *more)
    assert find_model(result["model"]).card["began_with"] == "the model encoder.safetensors"
