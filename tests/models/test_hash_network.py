from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from backend.errors import ModelError
from backend.models.hash_network import KIND, HashNetwork, HashSettings, discriminants, load_hash_network
from backend.training.model_files import write_model

SETTINGS = HashSettings(features=6, bits=16, hidden=8, dropout=0.5)


def written(folder: Path) -> Path:
    torch.manual_seed(0)
    network = HashNetwork(SETTINGS)
    network.set_statistics(torch.randn(40, 6) * 3.0 + 1.0)
    write_model(folder / "hashing.safetensors", network, KIND, {"settings": SETTINGS.to_mapping()})
    return folder / "hashing.safetensors"


def test_three_layers_end_between_0_and_1() -> None:
    network = HashNetwork(HashSettings(features=6, bits=32, hidden=20)).eval()
    assert [layer.out_features for layer in network.layers if isinstance(layer, torch.nn.Linear)] == [20, 10, 32]
    codes = network(torch.randn(5, 6))
    assert codes.shape == (5, 32) and bool(((codes > 0) & (codes < 1)).all())


def test_features_of_any_scale_are_alike_to_it() -> None:
    features = torch.randn(50, 6, generator=torch.Generator().manual_seed(1))
    codes = []
    for scale, shift in ((1.0, 0.0), (1000.0, -50.0)):
        torch.manual_seed(0)
        network = HashNetwork(SETTINGS)
        network.set_statistics(features * scale + shift)
        codes.append(network.codes(features * scale + shift))
        assert network.training  # as it was
    assert torch.allclose(codes[0], codes[1], atol=1e-4)
    network.set_statistics(torch.ones(4, 6))  # features that never vary do no harm
    assert bool(network.codes(torch.ones(4, 6)).isfinite().all())


def test_directions_part_classes_and_not_what_varies_most() -> None:
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(300) % 3
    features = torch.randn(300, 4, generator=generator) * torch.tensor([10.0, 1.0, 1.0, 1.0])
    features[:, 2] += 4.0 * labels
    found = discriminants(features, labels, 3)
    assert found.shape == (4, 3) and bool((found[:, 2] == 0).all())  # three classes span two directions
    along = features @ found[:, 0]
    means = torch.stack([along[labels == label].mean() for label in range(3)])
    assert float((means - means.mean()).abs().max() / along[labels == 0].std()) > 3.0
    assert float(found[0, 0].abs()) < 0.2 * float(found[2, 0].abs())
    settings = HashSettings(features=4, bits=16, hidden=8, directions=2)
    network = HashNetwork(settings)
    network.set_statistics(features, labels)
    codes = network.codes(features)
    assert codes.shape == (300, 16) and float((codes > 0.5).float().mean()) == pytest.approx(0.5, abs=0.2)


def test_discriminants_of_more_features_than_images_tell_others_apart() -> None:
    rng = torch.Generator().manual_seed(2)
    labels = torch.arange(60) % 2
    features, others = (torch.randn(60, 400, generator=rng) for _ in range(2))
    for each in (features, others):
        each[:, :20] += 0.6 * labels[:, None]
    along = discriminants(features, labels, 1)[:, 0]
    # Of 60 images in 400 dimensions a covariance taken as it is tells nothing; drawn to a multiple of one, it does.
    apart = features[labels == 1].mean(dim=0) - features[labels == 0].mean(dim=0)
    along = along * (along @ apart).sign()
    assert float(torch.nn.functional.cosine_similarity(along, apart, dim=0)) > 0.9
    parted = others @ along
    assert float(((parted > parted.median()) == (labels == 1)).float().mean()) > 0.7


def test_a_written_network_comes_back(tmp_path: Path) -> None:
    network = load_hash_network(str(written(tmp_path)))
    assert network.settings == SETTINGS and not network.training
    assert torch.equal(network.mean, load_file(str(tmp_path / "hashing.safetensors"))["mean"])


def test_what_does_not_serve_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path)
    card = json.loads(path.with_suffix(".json").read_text("utf-8"))

    def with_card(**changes: object) -> str:
        path.with_suffix(".json").write_text(json.dumps({**card, **changes}), "utf-8")
        return str(path)

    with pytest.raises(ModelError) as caught:
        load_hash_network(with_card(kind="encoder"))
    assert caught.value.code == "model_kind"
    for settings in (None, {}, {**SETTINGS.to_mapping(), "bits": 0}, {**SETTINGS.to_mapping(), "more": 1}):
        with pytest.raises(ModelError, match="settings"):
            load_hash_network(with_card(settings=settings))
    with pytest.raises(ModelError, match="not those its card speaks of"):
        load_hash_network(with_card(settings={**SETTINGS.to_mapping(), "bits": 32}))
    tensors = load_file(str(path))
    save_file({**tensors, "mean": torch.full((6,), float("nan"))}, path)
    with pytest.raises(ModelError, match="not finite"):
        load_hash_network(with_card())
