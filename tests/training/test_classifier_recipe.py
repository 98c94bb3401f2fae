"""A classifier trained from nothing, and codes from what it sees."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import torch

from backend.errors import InputError, ModelError
from backend.evaluation.hashing import evaluate_hashing
from backend.hashing_params import ClassifierParams, EvaluateHashingParams, TrainHashingParams
from backend.models.classifier import Classifier, ClassifierSettings, load_classifier
from backend.progress import Progress
from backend.training.classifier_recipe import AugmentedImageSource
from backend.training.labelled import features
from backend.training.labelled.image_stack import read_image
from backend.training.labelled.layouts import open_labelled
from backend.training.train_hashing import train_classifier, train_hashing
from tests.training.labelled.conftest import eurosat  # noqa: F401

CLASSES = ("AnnualCrop", "Forest", "River")


def test_features_are_of_images_of_any_side() -> None:
    network = Classifier(ClassifierSettings(3, 2, 32, 4)).eval()
    assert network(torch.rand(2, 2, 32, 32)).shape == (2, 3)
    assert network.features(torch.rand(1, 2, 50, 50)).shape == (1, network.settings.features) == (1, 96)
    images = torch.rand(64, 2, 16, 16) * 0.1 + 0.7
    network.set_statistics(images)
    assert network.mean.flatten().tolist() == pytest.approx([0.75, 0.75], abs=0.01)
    for values in ({"classes": 1}, {"classes": 3, "size_px": 8}, {"classes": 3, "colour": 1}):
        with pytest.raises(ModelError):
            ClassifierSettings.from_mapping(values)


def test_batches_are_mixed_and_rare_classes_come_more_often() -> None:
    images = torch.zeros(20, 1, 16, 16, dtype=torch.uint8)
    images[16:] = 200
    labels = np.array([0] * 16 + [1] * 4)
    source = AugmentedImageSource(images, labels, 2, 400, seed=0)
    batch = source.batch(0, 0)
    assert torch.allclose(batch["shares"].sum(dim=1), torch.ones(400))
    # The root: of 16 to 4 images, 2 to 1.
    assert float(batch["shares"][:, 1].mean()) == pytest.approx(1 / 3, abs=0.07)
    assert 0.0 <= float(batch["images"].min()) and float(batch["images"].max()) <= 1.0
    assert torch.equal(batch["images"], source.batch(0, 0)["images"])


def test_it_learns_a_small_set(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, out = eurosat(20, 32, CLASSES), tmp_path / "out"
    given = {"data": str(data), "out": str(out), "size_px": 32, "width": 6, "batch": 24, "steps": 60}
    given |= {"validate_every": 30, "test_fraction": 0.25, "validation_fraction": 0.2, "device": "cpu", "ema": 0.9}
    result = train_classifier(ClassifierParams.from_mapping(given), Progress())
    assert result["best"] > 0.8 and Path(result["model"]).name == "classifier.safetensors"
    assert load_classifier(str(out / "classifier")).settings.classes == 3
    with pytest.raises(ModelError):
        load_classifier("encoder")


def test_codes_of_a_classifier_of_ones_own(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, out = eurosat(8, 32, CLASSES), tmp_path / "out"
    values: "dict[str, Any]" = {"features": "network", "network_steps": 2, "feature_size_px": 32, "bits": 16}
    values |= {"steps": 4, "batch": 12, "hidden": 16, "validate_every": 4, "device": "cpu"}
    values |= {"data": str(data), "out": str(out), "test_fraction": 0.25, "validation_fraction": 0.2}
    train_hashing(TrainHashingParams.from_mapping(values), Progress())
    card = json.loads((out / "hashing.json").read_text("utf-8"))
    assert card["features"]["kind"] == "network" and card["features"]["encoder"]
    classifier = json.loads((out / "network" / "classifier.json").read_text("utf-8"))
    assert {key: classifier["split"][key] for key in card["split"]} == card["split"]
    params = EvaluateHashingParams(data=str(data), model=str(out / "hashing.safetensors"), device="cpu")
    assert evaluate_hashing(params, Progress())["num_queries"] == 6
    resumed = train_hashing(TrainHashingParams.from_mapping({**values, "steps": 6, "resume": True}), Progress())
    assert resumed["steps"] == 6

    # Killed between the two trainings: the classifier is taken as it is.
    shutil.rmtree(out / "checkpoints")
    (out / "metrics.jsonl").unlink()
    (out / "hashing.safetensors").unlink()
    of_classifier = (out / "network" / "classifier.safetensors").stat().st_mtime_ns
    assert train_hashing(TrainHashingParams.from_mapping({**values, "resume": True}), Progress())["steps"] == 4
    assert (out / "network" / "classifier.safetensors").stat().st_mtime_ns == of_classifier
    with pytest.raises(InputError) as caught:
        train_hashing(
            TrainHashingParams.from_mapping({**values, "out": str(tmp_path / "none"), "resume": True}), Progress()
        )
    assert caught.value.code == "nothing_to_resume" and not (tmp_path / "none").exists()

    (out / "network" / "classifier.safetensors").unlink()
    with pytest.raises(ModelError):
        evaluate_hashing(params, Progress())


def test_features_of_photographs_stand_beside_those_of_texture(
    eurosat: Callable[..., Path],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(features, "ImageNetActivations", lambda: lambda images: images.mean(dim=(2, 3)))
    labelled = open_labelled(str(eurosat(3, 32)))
    settings = features.settings_of("imagenet", 32, labelled)
    assert features.FeatureSettings.from_mapping(settings.to_mapping()) == settings
    made = features.make_features(labelled, settings, torch.device("cpu"), Progress())
    plain = features.make_features(labelled, replace(settings, kind="texture"), torch.device("cpu"), Progress())
    assert made.shape[1] == plain.shape[1] + 3 and torch.equal(made[:, :-3], plain)
    assert torch.allclose(made[0, -3:], read_image(labelled.images[0], settings.scaling, 32).mean(dim=(1, 2)))
