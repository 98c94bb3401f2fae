from __future__ import annotations

import json

import pytest
import torch

from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings, trunk_settings
from backend.errors import ModelError, UsageError

TINY = CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)
BOTTLENECK = CmpcSettings(block="bottleneck", blocks=(1, 2, 1, 1), width=4, embedding=16)


def images(count: int = 3, channels: int = 1, side: int = 64) -> "tuple[torch.Tensor, torch.Tensor]":
    generator = torch.Generator().manual_seed(0)
    return torch.rand(count, channels, side, side, generator=generator), torch.ones(count, 1, side, side)


def network(settings: CmpcSettings = TINY) -> CmpcNetwork:
    torch.manual_seed(0)
    return CmpcNetwork(settings).eval()


@pytest.mark.parametrize("settings", [TINY, BOTTLENECK])
@pytest.mark.parametrize("channels, side", [(1, 64), (3, 200), (3, 33)])
def test_one_unit_vector_a_patch(settings: CmpcSettings, channels: int, side: int) -> None:
    image, valid = images(2, channels, side)
    pooled, projected = network(settings)(image, valid)
    assert pooled.shape == (2, 8 * 4 * settings.expansion) and projected.shape == (2, 16)
    assert torch.allclose(pooled.norm(dim=1), torch.ones(2)) and torch.allclose(projected.norm(dim=1), torch.ones(2))


def test_the_published_sizes() -> None:
    large = CmpcSettings.large()
    assert (large.pooled_size, large.retrieval_size) == (2048, 512)
    with torch.device("meta"):
        weights = sum(weight.numel() for weight in CmpcNetwork(large).trunk.parameters())
    assert weights == 23_508_032  # ResNet-50 without its classifier
    assert 1e6 < sum(weight.numel() for weight in CmpcNetwork(CmpcSettings.small()).parameters()) < 3e6


def test_the_last_stage_keeps_its_resolution() -> None:
    assert network().trunk(torch.rand(1, 3, 200, 200)).shape == (1, 32, 13, 13)  # 200 / 16, not / 32


def test_the_trunk_is_shared() -> None:
    image, valid = images()
    net = network()
    assert torch.equal(net.embed(image, valid, "sar"), net.embed(image.expand(-1, 3, -1, -1), valid, "optical"))


def test_what_lies_in_holes_changes_nothing() -> None:
    image, valid = images(2, 3)
    valid[:, :, :, 40:] = 0.0
    other = image.clone()
    other[:, :, :, 40:] = 7.0
    net = network()
    assert torch.equal(net.embed(image, valid, "sar"), net.embed(other, valid, "sar"))


def test_nothing_valid_is_no_vector() -> None:
    image, valid = images(2)
    pooled, projected = network()(image, torch.zeros_like(valid))
    assert not pooled.any() and not projected.any()


def test_settings_choose_the_vector_that_is_compared() -> None:
    image, valid = images()
    net = network(CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16, retrieve_with="pooled"))
    assert torch.equal(net.embed(image, valid, "sar"), net(image, valid)[0]) and net.settings.retrieval_size == 32


@pytest.mark.parametrize("settings", [TINY, BOTTLENECK])
def test_weights_of_a_plain_resnet_are_taken(settings: CmpcSettings) -> None:
    source = network(settings)
    weights = {**source.trunk.state_dict(), "fc.weight": torch.zeros(10, 32), "fc.bias": torch.zeros(10)}
    weights = {name: value for name, value in weights.items() if not name.endswith("num_batches_tracked")}
    assert "layer2.0.downsample.1.running_mean" in weights and "layer1.0.bn2.weight" in weights
    found = trunk_settings({name: list(value.shape) for name, value in weights.items()})
    assert (found.block, found.blocks, found.width) == (settings.block, settings.blocks, settings.width)
    torch.manual_seed(1)
    target = CmpcNetwork(settings).eval()
    target.load_trunk(weights)
    image, valid = images()
    assert torch.equal(target(image, valid)[0], source(image, valid)[0])


def test_weights_that_do_not_fit_are_refused() -> None:
    weights = dict(network().trunk.state_dict())
    with pytest.raises(ModelError, match="another shape"):
        CmpcNetwork(BOTTLENECK).load_trunk(weights)
    with pytest.raises(ModelError, match="do not fit: spare.weight"):
        CmpcNetwork(TINY).load_trunk({**weights, "spare.weight": torch.zeros(1)})
    weights.pop("conv1.weight")
    with pytest.raises(ModelError, match="do not fit: conv1.weight"):
        CmpcNetwork(TINY).load_trunk(weights)
    with pytest.raises(ModelError, match="no ResNet"):
        trunk_settings({"encoder.weight": [3]})


def test_settings_travel_as_json() -> None:
    assert CmpcSettings.from_mapping(json.loads(json.dumps(BOTTLENECK.to_mapping()))) == BOTTLENECK
    for bad in ({"depth": 3}, {"blocks": [1, 2]}, {"width": 0}, {"block": "dense"}, {"retrieve_with": "both"}):
        with pytest.raises(ModelError, match="settings of the cmpc network"):
            CmpcSettings.from_mapping(bad)


def test_images_it_cannot_take_are_refused() -> None:
    for shape in ((1, 2, 64, 64), (1, 3, 16, 64)):
        with pytest.raises(UsageError, match="no vector for an image"):
            network()(torch.rand(shape), torch.ones(1, 1, *shape[2:]))
