"""Labelled images from training to a folder, and from there into codes: the whole way on a few small images."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import torch

from backend.conditional_params import EvaluateGeneratedParams, GenerateParams, TrainConditionalGanParams
from backend.errors import InputError, ModelError, OutputError, UsageError
from backend.evaluation.generated_labelled import Discriminant, evaluate_generated, frechet, inception
from backend.hashing_params import TrainHashingParams
from backend.models.frechet import frechet_distance
from backend.progress import Progress
from backend.training.conditional_source import LabelledImageSource
from backend.training.generate_labelled import generate
from backend.training.labelled.generated_folder import check_replaceable, write_labelled
from backend.training.labelled.image_memory import turned
from backend.training.labelled.image_stack import BandScaling, fit_scaling, read_image
from backend.training.labelled.layouts import open_labelled
from backend.training.train_conditional import train_conditional
from backend.training.train_hashing import train_hashing
from tests.training.labelled.conftest import eurosat, pairs  # noqa: F401

CLASSES = ("AnnualCrop", "Forest", "River")
HELD_OUT = {"test_fraction": 0.25, "validation_fraction": 0.2}


def train(data: Path, out: Path, **given: Any) -> "dict[str, Any]":
    values = {"size_px": 32, "width": 8, "batch": 8, "steps": 4, "validate_every": 2, "device": "cpu", **HELD_OUT}
    given = {"data": str(data), "out": str(out), **values, **given}
    return train_conditional(TrainConditionalGanParams.from_mapping(given), Progress())


def make(model: Any, out: Path, **given: Any) -> "dict[str, Any]":
    return generate(GenerateParams(model=str(model), out=str(out), device="cpu", **given), Progress())


def hashing(data: Path, out: Path, **given: Any) -> "dict[str, Any]":
    values = {"features": "texture", "feature_size_px": 32, "bits": 16, "steps": 4, "batch": 12, "hidden": 32}
    values = {**values, "validate_every": 4, "device": "cpu", **HELD_OUT}
    given = {"data": str(data), "out": str(out), **values, **given}
    return train_hashing(TrainHashingParams.from_mapping(given), Progress())


def test_a_batch_is_of_real_images_turned_or_not() -> None:
    images = torch.arange(5 * 4, dtype=torch.uint8).reshape(5, 1, 2, 2) * 12
    labels = np.array([0, 0, 1, 1, 2])
    source = LabelledImageSource(images, labels, 8, seed=1, turns=False)
    batch = source.batch(3, 0)
    assert batch["images"].shape == (8, 1, 2, 2) and float(batch["images"].min()) >= -1.0
    numbers = ((batch["images"][:, 0, 0, 0] + 1.0) / 2.0 * 255.0 / 48.0).round().long()
    assert batch["labels"].tolist() == labels[numbers].tolist()
    assert sorted(numbers[:5].tolist()) == [0, 1, 2, 3, 4]  # none twice before all came
    assert torch.equal(batch["images"], source.batch(3, 0)["images"])
    assert not torch.equal(batch["images"], source.batch(4, 0)["images"])


def test_turns_are_the_eight_of_a_square() -> None:
    image = torch.arange(9, dtype=torch.uint8).reshape(1, 1, 3, 3)
    found = turned(image.expand(200, 1, 3, 3), np.random.default_rng(0))
    assert len({tuple(each.flatten().tolist()) for each in found}) == 8
    assert torch.equal(found.flatten(1).sort(dim=1).values, image.flatten(1).expand(200, 9))


@pytest.mark.parametrize("kind", ["acgan", "c-dcgan"])
def test_from_training_to_codes(
    kind: str,
    eurosat: Callable[..., Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    data, out = eurosat(16, 32, CLASSES), tmp_path / "out"
    result = train(data, out, kind=kind)
    assert result["validation_key"] == "realism" and result["best"] < 0.0
    assert sorted(path.name for path in (out / "gallery").iterdir()) == ["000002.png", "000004.png"]
    card = json.loads(Path(result["card"]).read_text("utf-8"))
    assert list(card["classes"]) == list(CLASSES) and card["split"]["test"] == 12 and card["split"]["seed"] == 0
    made = make(result["model"], tmp_path / "made", count=14)
    assert made["per_class"] == {"AnnualCrop": 5, "Forest": 5, "River": 4}
    folder = open_labelled(made["out"])
    assert folder.classes == CLASSES and len(folder.images) == 14
    again = make(result["model"], tmp_path / "again", count=14)
    images = [read_image(open_labelled(each["out"]).images[3], fit_scaling(folder), 32) for each in (made, again)]
    assert torch.equal(*images) and images[0].shape == (3, 32, 32)
    with pytest.raises(OutputError):
        make(result["model"], tmp_path / "made", count=14)

    if kind == "c-dcgan":
        return  # what follows is the same for both
    report = evaluate_generated(
        EvaluateGeneratedParams(data=str(data), generated=made["out"], features="texture", device="cpu"), Progress()
    )
    assert 1.0 <= report["inception_score"] <= 3.0 and report["num_generated"] == 14 and report["num_real"] == 12
    assert report["real"]["frechet_distance"] < report["frechet_distance"]
    assert report["real"]["class_accuracy"] > 0.9 and "texture" in report["features"]

    taken = hashing(data, tmp_path / "codes", generated=made["out"])
    assert json.loads(Path(taken["card"]).read_text("utf-8"))["generated"] == 14
    with pytest.raises(UsageError) as caught:
        hashing(data, tmp_path / "other", generated=made["out"], seed=1)
    assert caught.value.code == "split_differs"
    hashing(data, tmp_path / "same", generated=made["out"], seed=1, split_seed=0)
    with pytest.raises(InputError) as caught:
        hashing(data, tmp_path / "none", generated=str(data))
    assert caught.value.code == "generated_invalid"


def test_other_bands_become_tiff_in_their_own_units(
    pairs: Callable[..., Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    scaling = BandScaling((-20.0, 0.0), (0.0, 10000.0))
    path = write_labelled(tmp_path, "river", 7, np.full((2, 4, 4), 0.25, np.float32), scaling)
    write_labelled(tmp_path, "forest", 0, np.full((2, 4, 4), 0.25, np.float32), scaling)
    assert path.name == "river_000007.tif"
    image = next(each for each in open_labelled(str(tmp_path)).images if each.name.startswith("river"))
    assert np.allclose(read_image(image, scaling, 4), 0.25)
    with pytest.raises(OutputError):
        write_labelled(tmp_path, "a/b", 0, np.zeros((1, 4, 4)), scaling)
    rows = [(f"{name}{number}", name, f"{name}{number}") for name in ("forest", "river") for number in range(6)]
    result = train(pairs(*rows), tmp_path / "out", steps=2)
    made = make(result["model"], tmp_path / "made", count=4)
    folder = open_labelled(made["out"])
    assert [Path(image.paths[0]).suffix for image in folder.images] == [".tif"] * 4
    assert fit_scaling(folder) == BandScaling((0.0, 0.0), (255.0, 255.0))


def test_figures_are_those_of_the_equations() -> None:
    rng = torch.Generator().manual_seed(0)
    one, other = torch.randn(80, 5, generator=rng), torch.randn(60, 5, generator=rng) * 2.0 + 1.0
    assert frechet(one, other) == pytest.approx(
        frechet_distance(one.double().numpy(), other.double().numpy()), rel=1e-6
    )
    assert frechet(one, one) == pytest.approx(0.0, abs=1e-6)
    sure = torch.eye(4).repeat(5, 1) * 100.0
    assert inception(sure) == pytest.approx(4.0)  # certain, and every class alike
    assert inception(torch.zeros(8, 4)) == pytest.approx(1.0)
    assert inception(torch.tensor([[0.0, -5000.0, -9000.0]] * 4)) == pytest.approx(1.0)  # no logarithm of nothing
    features = torch.cat([one, one + 8.0])
    labels = torch.arange(2).repeat_interleave(80)
    assert torch.equal(Discriminant(features, labels, 2).logits(features).argmax(dim=1), labels)


def test_what_cannot_serve_is_refused(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data = eurosat(8, 32)
    for given in ({"size_px": 48}, {"width": 6}, {"initial": "encoder"}, {"validation_data": "x"}):
        with pytest.raises(UsageError):
            train(data, tmp_path / "out", **given)
    with pytest.raises(ModelError):
        make("encoder", tmp_path / "made")
    with pytest.raises(InputError) as caught:
        evaluate_generated(EvaluateGeneratedParams(data=str(data), generated=str(data), device="cpu"), Progress())
    assert caught.value.code == "generated_invalid"


@pytest.mark.parametrize("with_report", [False, True])
def test_real_images_are_not_replaced_by_generated_ones(tmp_path: Path, with_report: bool) -> None:
    scaling = BandScaling((0.0,) * 3, (255.0,) * 3)
    made = write_labelled(tmp_path, "Forest", 0, np.zeros((3, 4, 4), np.float32), scaling)
    if with_report:
        (tmp_path / "report.json").write_text("{}")
        check_replaceable(tmp_path, ["Forest", "River"])
        made.with_name("Forest_1.png").write_bytes(b"a real one")
    with pytest.raises(OutputError, match="Forest_1.png" if with_report else made.name):
        check_replaceable(tmp_path, ["River", "Forest"])
    check_replaceable(tmp_path, ["River"])
    check_replaceable(tmp_path / "none", ["River"])


def test_generating_into_the_data_leaves_it_alone(eurosat: Callable[..., Path], tmp_path: Path) -> None:  # noqa: F811
    data = eurosat(6, 32, CLASSES)
    model = train(data, tmp_path / "gan", steps=1, validate_every=5)["model"]
    folder = data / "2750"
    before = sorted(folder.rglob("*"))
    with pytest.raises(OutputError) as caught:
        make(model, folder, count=3, overwrite=True)
    assert caught.value.code == "output_exists" and sorted(folder.rglob("*")) == before
    make(model, tmp_path / "made", count=6)
    assert make(model, tmp_path / "made", count=3, overwrite=True)["count"] == 3


def test_a_network_of_ones_own_may_have_a_size_of_its_own(
    eurosat: Callable[..., Path],  # noqa: F811
    tmp_path: Path,
) -> None:
    data = eurosat(8, 32, CLASSES)
    made = make(train(data, tmp_path / "gan", steps=1, validate_every=5)["model"], tmp_path / "made", count=6)["out"]
    networks = {"wide": torch.nn.AvgPool2d(40), "pair": _Pair(), "nan": _NotFinite()}
    for name, network in networks.items():
        torch.jit.trace(network, torch.zeros(1, 3, 48, 48), check_trace=False).save(str(tmp_path / name))

    def seen(name: str, **given: Any) -> "dict[str, Any]":
        asked = {"data": str(data), "generated": made, "features": str(tmp_path / name), "device": "cpu", **given}
        return evaluate_generated(EvaluateGeneratedParams(**asked), Progress())

    assert seen("wide", network_size_px=48)["num_features"] == 3
    for name in networks:
        with pytest.raises(ModelError) as caught:
            seen(name)
        assert caught.value.code == "network_unfit" and "32 px" in caught.value.message
    with pytest.raises(UsageError, match="network-size-px"):
        EvaluateGeneratedParams(data=str(data), generated=made, features="texture", network_size_px=48)


class _Pair(torch.nn.Module):
    def forward(self, images: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor]":
        return images.mean(dim=(2, 3)), images


class _NotFinite(torch.nn.Module):
    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return images.mean(dim=(2, 3)) / 0.0
