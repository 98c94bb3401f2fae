"""Training of codes on small folders of images: the whole way from files to figures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import torch

from backend.errors import InputError, ModelError, OutputError, UsageError
from backend.evaluation.hashing import evaluate_hashing
from backend.hashing_params import EvaluateHashingParams, TrainHashingParams
from backend.progress import Progress
from backend.training.hashing_source import TwoClassSource
from backend.training.labelled.features import FeatureSettings, read_features, settings_of, write_features
from backend.training.labelled.layouts import open_labelled
from backend.training.train_hashing import train_hashing
from tests.training.labelled.conftest import eurosat, pairs  # noqa: F401

CLASSES = ("AnnualCrop", "Forest", "River")
SMALL = {"test_fraction": 0.25, "validation_fraction": 0.2}
"""Shares of which sets of a few images have a whole one."""


def params(data: Path, out: Path, **given: Any) -> TrainHashingParams:
    values = {"features": "texture", "feature_size_px": 32, "bits": 16, "steps": 60, "batch": 12, "hidden": 32}
    values = {**values, "validate_every": 30, "device": "cpu", "learning_rate": 1e-2}
    return TrainHashingParams.from_mapping({"data": str(data), "out": str(out), **values, **given})


def evaluated(data: Path, out: Path, **given: Any) -> "dict[str, Any]":
    model = str(out / "hashing.safetensors")
    return evaluate_hashing(EvaluateHashingParams(data=str(data), model=model, device="cpu", **given), Progress())


def test_a_batch_is_of_two_classes() -> None:
    labels = np.array([4] * 10 + [7] * 3 + [9])
    source = TwoClassSource(torch.arange(14.0)[:, None], labels, 12, seed=3)
    firsts = set()
    for step in range(30):
        batch = source.batch(step, 0)
        found, numbers = batch["labels"].tolist(), batch["features"][:, 0].long().tolist()
        assert found == [found[0]] * 8 + [found[8]] * 4 and found[0] != found[8]
        assert [int(labels[number]) for number in numbers] == found
        firsts.add(found[0])
        if found[0] == 4:
            assert len(set(numbers[:8])) == 8  # none twice where there are enough
    assert firsts == {4, 7}  # 9 has one image, and no positive
    assert torch.equal(source.batch(5, 0)["features"], source.batch(5, 0)["features"])
    assert not torch.equal(source.batch(5, 0)["features"], source.batch(5, 1)["features"])
    noisy = TwoClassSource(torch.arange(14.0)[:, None], labels, 12, seed=3, noise=0.1)
    moved = noisy.batch(0, 0)["features"] - source.batch(0, 0)["features"]
    assert 0.1 < float(moved.std()) < 1.2  # a tenth of 4.2
    for wrong in (np.zeros(14, int), np.arange(14)):
        with pytest.raises(ValueError):
            TwoClassSource(torch.zeros(14, 1), wrong, 12, seed=0)


def test_it_learns_a_small_set(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, out = eurosat(20, 32, CLASSES), tmp_path / "out"
    result = train_hashing(params(data, out), Progress())
    assert result["best"] > 0.95 and result["validation_key"] == "map_at_100"
    card = json.loads(Path(result["card"]).read_text("utf-8"))
    assert card["kind"] == "hashing" and card["classes"] == dict.fromkeys(CLASSES, 20)
    assert (card["split"]["train"], card["split"]["validation"], card["split"]["test"]) == (42, 6, 12)
    report = evaluated(data, out, bits=16)
    assert (report["num_queries"], report["num_archive"], report["held_out"]) == (12, 12, "test")
    assert report["map_at_100"] > 0.95 and report["real"]["map_at_100"] > 0.95
    assert set(report["per_class"]) == set(CLASSES) and len(report["precision_recall"][0]) == 2
    assert report["precision_at_20"] <= 3 / 11 + 1e-9  # a query has three to find among eleven
    assert evaluated(data, out, archive="training")["num_archive"] == 42
    assert evaluated(data, out, archive="all")["num_archive"] == 54
    kept = evaluated(data, out, features=str(out / "features.safetensors"))
    assert kept["map_at_100"] == report["map_at_100"]
    with pytest.raises(UsageError, match="16 bits"):
        evaluated(data, out, bits=32)
    with pytest.raises(OutputError):
        train_hashing(params(data, out), Progress())


def test_other_images_are_all_queries(
    eurosat: Callable[..., Path],  # noqa: F811
    pairs: Callable[..., Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    data, out = eurosat(6, 32, CLASSES[:2]), tmp_path / "out"
    train_hashing(params(data, out, steps=2, validation_fraction=0.0), Progress())
    (data / "2750" / "Forest" / "Forest_6.png").unlink()
    report = evaluated(data, out)
    assert (report["held_out"], report["num_queries"], report["num_archive"]) == ("all", 11, 11)
    with pytest.raises(UsageError, match="not trained from"):
        evaluated(data, out, archive="training")
    other = pairs(("a", "river", "1"), ("b", "forest", "2"))
    with pytest.raises(InputError) as caught:
        evaluated(other, out)
    assert caught.value.code == "patch_differs"  # two bands in place of three


def test_nothing_held_out_is_said(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, out = eurosat(3, 32), tmp_path / "out"
    train_hashing(params(data, out, steps=2, test_fraction=0.0, validation_fraction=0.0), Progress())
    with pytest.raises(UsageError) as caught:
        evaluated(data, out)
    assert caught.value.code == "nothing_held_out"


def test_a_run_is_resumed_with_the_features_it_made(
    eurosat: Callable[..., Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    data = eurosat(6, 32)
    whole = train_hashing(params(data, tmp_path / "whole", steps=8, validate_every=4, **SMALL), Progress())
    train_hashing(params(data, tmp_path / "parts", steps=4, validate_every=4, **SMALL), Progress())
    resumed = train_hashing(
        params(data, tmp_path / "parts", steps=8, validate_every=4, resume=True, **SMALL), Progress()
    )
    assert resumed["steps"] == whole["steps"] == 8 and set(resumed["validation"]) == set(whole["validation"])


def test_a_run_is_not_resumed_with_other_images(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, out = eurosat(6, 32), tmp_path / "out"
    train_hashing(params(data, out, steps=2, validate_every=2, **SMALL), Progress())
    more = params(data, out, steps=4, validate_every=2, resume=True, **SMALL)
    image = next(data.rglob("Forest_6.png"))
    added = image.with_name("Forest_7.png")
    added.write_bytes(image.read_bytes())
    with pytest.raises(InputError, match="cannot be resumed.*Forest_7"):
        train_hashing(more, Progress())
    added.unlink()
    image.rename(tmp_path / "away.png")
    with pytest.raises(UsageError, match="not those that the run began with") as caught:
        train_hashing(more, Progress())
    assert caught.value.code == "parameters_differ"
    (tmp_path / "away.png").rename(image)
    assert train_hashing(more, Progress())["steps"] == 4


def test_features_of_a_network_of_ones_own(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, file = eurosat(8, 32), tmp_path / "own.safetensors"
    labelled = open_labelled(str(data))
    own = torch.from_numpy(labelled.labels).float()[:, None] * 4.0 + torch.rand(16, 5)
    write_features(file, labelled, own, FeatureSettings("file", 1, None))
    train_hashing(params(data, tmp_path / "out", features=str(file), **SMALL), Progress())
    assert evaluated(data, tmp_path / "out", features=str(file))["map_at_100"] == 1.0
    with pytest.raises(ModelError) as caught:
        evaluated(data, tmp_path / "out")
    assert caught.value.code == "features_needed"
    write_features(file, labelled, torch.rand(16, 7), FeatureSettings("file", 1, None))
    with pytest.raises(InputError, match="7 features"):
        evaluated(data, tmp_path / "out", features=str(file))


def test_files_of_features_that_do_not_serve(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data, file = eurosat(2, 32), tmp_path / "f.safetensors"
    labelled = open_labelled(str(data))
    with pytest.raises(InputError) as caught:
        read_features(str(tmp_path / "none"), labelled)
    assert caught.value.code == "features_missing" and "texture" in caught.value.hint
    file.write_bytes(b"no tensors")
    with pytest.raises(InputError, match="no file of features"):
        read_features(str(file), labelled)
    settings = settings_of("texture", 32, labelled)
    write_features(file, labelled, torch.full((4, 2), float("inf")), settings)
    with pytest.raises(InputError, match="not finite"):
        read_features(str(file), labelled)
    write_features(file, labelled, torch.zeros(4, 2), settings)
    assert read_features(str(file), labelled)[1] == settings
    next(data.rglob("Forest_2.png")).rename(data / "2750" / "Forest" / "Forest_8.png")
    with pytest.raises(InputError, match="Forest_8"):
        read_features(str(file), open_labelled(str(data)))


@pytest.mark.parametrize(
    "values", [None, {}, {"kind": "other"}, {"kind": "texture", "size_px": "x"}, {"kind": "texture", "size_px": 8}]
)
def test_cards_without_features_are_refused(values: Any) -> None:
    with pytest.raises(ModelError):
        FeatureSettings.from_mapping(values)


def test_classes_of_one_image_are_refused(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data = eurosat(1, 32, CLASSES)
    with pytest.raises(InputError) as caught:
        train_hashing(params(data, tmp_path / "out", test_fraction=0.0, validation_fraction=0.0), Progress())
    assert caught.value.code == "classes_too_small" and str(data) in caught.value.message
