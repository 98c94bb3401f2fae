"""Unsupervised hashing of small multispectral images: the whole way from GeoTIFF to figures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.errors import InputError, ModelError, UsageError
from backend.evaluation.hashing import evaluate_hashing
from backend.hashing_params import EvaluateHashingParams
from backend.models.uahm import HashingDiscriminator, UahmSettings
from backend.progress import Progress
from backend.training.labelled.features import FeatureSettings, write_features
from backend.training.labelled.layouts import open_labelled
from backend.training.train_uahm import train_uahm
from backend.training.uahm_progress import UahmProgress
from backend.training.uahm_recipe import UahmRecipe
from backend.training.uahm_similarity import semantic_features
from backend.training.uahm_source import UnlabelledSource
from backend.uahm_params import TrainUahmParams
from tests.training.labelled.conftest import picture, write_image

BANDS = 13
CLASSES = ("AnnualCrop", "Forest", "River")


@pytest.fixture
def all_bands(tmp_path: Path) -> Path:
    """``EuroSATallBands/ds/.../CLASS/CLASS_N.tif`` of thirteen 16-bit bands, as the set unpacks."""
    folder = tmp_path / "EuroSATallBands" / "ds" / "images" / "allBands"
    for label, name in enumerate(CLASSES):
        for number in range(14):
            image = picture(label, number, 32, BANDS).astype(np.uint16) * 16
            write_image(folder / name / f"{name}_{number + 1}.tif", image)
    return tmp_path / "EuroSATallBands"


def params(data: Path, out: Path, **given: Any) -> TrainUahmParams:
    values = {"bits": 16, "steps": 30, "batch": 12, "size_px": 32, "width": 0.0625, "feature_size_px": 32}
    values |= {"learning_rate": 5e-3, "validate_every": 15, "device": "cpu", "validation_fraction": 0.2, "ema": 0.9}
    return TrainUahmParams.from_mapping({"data": str(data), "out": str(out), **values, **given})


def evaluated(data: Path, out: Path, **given: Any) -> "dict[str, Any]":
    model = str(out / "uahm.safetensors")
    return evaluate_hashing(EvaluateHashingParams(data=str(data), model=model, device="cpu", **given), Progress())


def test_batches_are_random_images_each_once() -> None:
    source = UnlabelledSource(torch.arange(9.0)[:, None, None, None].half(), 4, seed=3)
    batch = source.batch(5, 0)
    assert batch["images"].dtype == torch.float32 and batch["images"].flatten().tolist() == batch["rows"].tolist()
    assert len(set(batch["rows"].tolist())) == 4
    assert torch.equal(source.batch(5, 0)["rows"], batch["rows"])
    assert not torch.equal(source.batch(5, 1)["rows"], batch["rows"])
    assert len(UnlabelledSource(torch.zeros(3, 1, 1, 1), 64, 0).batch(0, 0)["rows"]) == 3
    with pytest.raises(ValueError):
        UnlabelledSource(torch.zeros(1, 1, 1, 1), 64, 0)


def test_thirteen_bands_from_files_to_figures(all_bands: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = train_uahm(params(all_bands, out, neighbours=9, refined_neighbours=8), Progress())
    assert result["validation_key"] == "step" and result["best_step"] == 30  # the last is kept, not the best
    assert {"map_at_100", "map_at_all", "precision_at_20"} <= set(result["validation"])
    card = json.loads(Path(result["card"]).read_text("utf-8"))
    assert card["kind"] == "uahm" and card["settings"]["kind"] == "uahm" and card["settings"]["bands"] == 10
    assert card["images"]["bands"] == [2, 3, 4, 5, 6, 7, 8, 11, 12, 13]
    assert card["images"]["scaling"]["high"] == [4095.0] * BANDS
    assert card["similarity"]["accuracy"] > 0.9 and 0.7 < card["similarity"]["iou"] < 1.0
    assert len(list((out / "gallery").glob("*.png"))) == 2
    logged = [json.loads(line) for line in (out / "metrics.jsonl").read_text("utf-8").splitlines()]
    losses = {"generator_loss", "discriminator_loss", "binary", "semantic"}
    assert losses <= set(logged[0]) and any("validation_map_at_all" in row for row in logged)
    report = evaluated(all_bands, out, bits=16, archive="training")
    assert report["num_queries"] == 9 and set(report["per_class"]) == set(CLASSES)
    assert report["map_at_100"] > 0.8 and report["real"]["map_at_100"] > 0.8
    with pytest.raises(UsageError, match="16 bits"):
        evaluated(all_bands, out, bits=32)
    with pytest.raises(UsageError, match="not features"):
        evaluated(all_bands, out, features="x.safetensors")


def test_other_images_are_judged_by_the_bands_of_the_card(all_bands: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    train_uahm(params(all_bands, out, kind="gan-rgb", steps=2, validation_fraction=0.0), Progress())
    card_path = out / "uahm.json"
    card = json.loads(card_path.read_text("utf-8"))
    assert card["images"]["bands"] == [4, 3, 2] and card["similarity"] is None
    next(all_bands.rglob("Forest_2.tif")).unlink()
    report = evaluated(all_bands, out)
    assert report["held_out"] == "all" and report["num_queries"] == 41
    for name in CLASSES:
        write_image(tmp_path / "rgb" / name / "x.png", picture(0, 0, 32))
    with pytest.raises(InputError) as caught:
        evaluated(tmp_path / "rgb", out)
    assert caught.value.code == "patch_differs"
    for images in (None, {"bands": [1, 2]}, {**card["images"], "bands": [1, 2]}):
        card_path.write_text(json.dumps({**card, "images": images}), "utf-8")
        with pytest.raises(ModelError):
            evaluated(all_bands, out)


def test_without_an_adversary_there_is_no_generator(all_bands: Path, tmp_path: Path) -> None:
    result = train_uahm(params(all_bands, tmp_path / "out", kind="dhnn-ms", steps=4, keep="map"), Progress())
    assert result["validation_key"] == "map_at_100" and not (tmp_path / "out" / "gallery").exists()
    logged = (tmp_path / "out" / "metrics.jsonl").read_text("utf-8")
    assert "semantic" in logged and "generator_loss" not in logged and "discriminator_loss" not in logged


def test_images_without_classes_are_learned_from(tmp_path: Path) -> None:
    for number in range(30):
        write_image(tmp_path / "all" / f"{number}.png", picture(number % 3, number, 32))
    result = train_uahm(params(tmp_path / "all", tmp_path / "out", steps=2, validate_every=2), Progress())
    assert result["best_step"] == 2 and result["validation"] == {"step": 2.0}
    card = json.loads((tmp_path / "out" / "uahm.json").read_text("utf-8"))
    assert card["similarity"]["accuracy"] is None and card["similarity"]["iou"] is None
    assert list((tmp_path / "out" / "gallery").glob("*.png"))
    with pytest.raises(UsageError) as caught:
        train_uahm(params(tmp_path / "all", tmp_path / "map", keep="map"), Progress())
    assert caught.value.code == "classes_unknown"
    with pytest.raises(InputError):
        evaluated(tmp_path / "all", tmp_path / "out")


def test_a_run_is_resumed_as_if_it_had_never_stopped(all_bands: Path, tmp_path: Path) -> None:
    given = {"validate_every": 2, "validation_fraction": 0.2}
    whole = train_uahm(params(all_bands, tmp_path / "whole", steps=4, **given), Progress())
    train_uahm(params(all_bands, tmp_path / "parts", steps=2, **given), Progress())
    resumed = train_uahm(params(all_bands, tmp_path / "parts", steps=4, resume=True, **given), Progress())
    assert resumed["steps"] == 4
    assert Path(resumed["model"]).read_bytes() == Path(whole["model"]).read_bytes()
    next(all_bands.rglob("River_3.tif")).unlink()
    with pytest.raises(UsageError, match="not those that the run began with"):
        train_uahm(params(all_bands, tmp_path / "parts", steps=6, resume=True, **given), Progress())


@pytest.mark.parametrize("norm_over", ["apart", "together"])
def test_the_generator_leaves_no_trace_in_the_discriminator(all_bands: Path, tmp_path: Path, norm_over: str) -> None:
    torch.manual_seed(0)
    given = params(all_bands, tmp_path, kind="gan-ms", norm_over=norm_over)
    recipe = UahmRecipe.build(given, Progress(), torch.device("cpu"))
    before = {name: value.clone() for name, value in recipe.modules["network"].state_dict().items()}
    moved = recipe.modules["generator"].start[0].weight.clone()
    batch = recipe.source().batch(0, 0)
    recipe.modules.train()
    assert set(recipe.adversary_step(batch, 0)) == {"generator_loss"}
    after = recipe.modules["network"].state_dict()
    kept = [name for name in before if not name.endswith("num_batches_tracked")]
    assert all(torch.equal(before[name], after[name]) for name in kept)  # neither weights nor statistics
    assert all(parameter.grad is None for parameter in recipe.modules["network"].parameters())
    assert not torch.equal(moved, recipe.modules["generator"].start[0].weight)
    assert set(recipe.loss(batch, 0).values) == {"discriminator_loss"}
    assert not torch.equal(before["body.1.running_mean"], recipe.modules["network"].state_dict()["body.1.running_mean"])


def test_retrieval_is_by_the_kind_of_code(all_bands: Path, tmp_path: Path) -> None:
    torch.manual_seed(0)
    images, labels = torch.rand(8, 2, 32, 32), np.array([0, 1] * 4)
    seen = UahmProgress(images, labels, np.arange(2), np.arange(2, 8), tmp_path, Progress())
    found = seen.retrieval(HashingDiscriminator(UahmSettings("dhnn-ms", 2, 16, 32, 0.0625)))
    assert set(found) == {"map_at_100", "map_at_100_of_all", "precision_at_20", "map_at_all"}
    assert 0.0 < found["map_at_all"] <= 1.0
    nothing = UahmProgress(images, labels, np.arange(0), np.arange(8), tmp_path, Progress())
    assert nothing.retrieval(HashingDiscriminator(UahmSettings("gan-ms", 2, 16, 32, 0.0625))) == {}


def test_semantic_features_of_a_network_of_ones_own(all_bands: Path, tmp_path: Path) -> None:
    labelled, file = open_labelled(str(all_bands)), tmp_path / "own.safetensors"
    own = torch.from_numpy(labelled.labels).float()[:, None] + torch.tensor([[1.0, 2.0]])
    write_features(file, labelled, own, FeatureSettings("file", 1, None))
    nothing = torch.zeros(len(labelled.images), 1, 32, 32)
    found = semantic_features(str(file), labelled, nothing, torch.device("cpu"), Progress())
    assert found.shape == (42, 2) and float(found.mean()) == pytest.approx(0.0, abs=1e-6)
    with pytest.raises(InputError):
        semantic_features("encoder", labelled, torch.zeros(2, 5, 32, 32), torch.device("cpu"), Progress())
    with pytest.raises(UsageError, match="neighbours"):
        UahmRecipe.build(params(all_bands, tmp_path, neighbours=500), Progress(), torch.device("cpu"))
    with pytest.raises(UsageError, match="too few"):
        UahmRecipe.build(params(all_bands, tmp_path, learn_from=1), Progress(), torch.device("cpu"))
