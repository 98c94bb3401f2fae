from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.nn.functional as F

from backend.descriptors.encoder_network import MODALITY_BANDS, EncoderNetwork, EncoderSettings
from backend.descriptors.structural import structural_descriptors
from backend.errors import ModelError

Maker = Callable[..., Any]
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)


def image_of(modality: str, height: int, width: int, seed: int = 0, count: int = 1) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.rand(count, MODALITY_BANDS[modality], height, width, generator=generator)


def holed(height: int, width: int) -> torch.Tensor:
    valid = torch.ones(1, 1, height, width)
    valid[..., 20:45, 30:] = 0.0
    return valid


@pytest.mark.parametrize("modality", ["sar", "optical"])
@pytest.mark.parametrize("training", [True, False])
def test_a_new_network_is_the_structural_descriptor(modality: str, training: bool) -> None:
    network = EncoderNetwork(TINY).train(training)
    image, valid = image_of(modality, 64, 96), holed(64, 96)
    with torch.no_grad():
        values, cells = network(image, valid, modality)
    grey = (image * valid).mean(dim=1, keepdim=True)
    expected, expected_cells = structural_descriptors(grey, valid, TINY.structural)
    assert values.shape == (1, 14, 16, 24) and torch.equal(cells, expected_cells)
    torch.testing.assert_close(values[:, :10], expected, atol=1e-6, rtol=0.0)
    assert not values[:, 10:].any() and 0.5 < cells.mean() < 1.0


@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_length_one_where_valid_and_nothing_in_the_channel_of_the_other_modality(
    random_network: Maker, modality: str
) -> None:
    values, cells = random_network()(image_of(modality, 64, 96), holed(64, 96), modality)
    norms = values.detach().norm(dim=1, keepdim=True)
    torch.testing.assert_close(norms, cells, atol=1e-5, rtol=0.0)
    own, other = (12, 13) if modality == "sar" else (13, 12)
    assert values[:, own].any() and not values[:, other].any()


@pytest.mark.parametrize("side, padded_side", [((68, 84), (96, 112)), ((64, 92), (64, 160)), ((12, 200), (16, 224))])
@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_sides_that_are_no_multiples_of_16(
    random_network: Maker, modality: str, side: "tuple[int, int]", padded_side: "tuple[int, int]"
) -> None:
    network, image = random_network(), image_of(modality, *side)
    valid, around = torch.ones(1, 1, *side), (0, padded_side[1] - side[1], 0, padded_side[0] - side[0])
    with torch.no_grad():
        values, cells = network(image, valid, modality)
        padded, padded_cells = network(F.pad(image, around, value=0.7), F.pad(valid, around), modality)
    here = (..., slice(side[0] // 4), slice(side[1] // 4))
    assert values.shape[2:] == (side[0] // 4, side[1] // 4) and cells.mean() > 0.5
    assert torch.equal(cells, padded_cells[here])
    torch.testing.assert_close(values, padded[here], atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_a_window_with_its_margin_is_described_like_the_whole(random_network: Maker, modality: str) -> None:
    network = random_network()
    margin, first, side = network.margin_px, 128, 64
    assert margin % 16 == 0 and first - margin >= 0
    image, valid = image_of(modality, 320, 352), torch.ones(1, 1, 320, 352)
    valid[..., 150:170, 100:180] = 0.0
    window = (..., slice(first - margin, first + side + margin), slice(first + 16 - margin, first + 16 + side + margin))
    with torch.no_grad():
        whole, whole_cells = network(image, valid, modality)
        block, block_cells = network(image[window].contiguous(), valid[window].contiguous(), modality)
    core = (..., slice(margin // 4, (margin + side) // 4), slice(margin // 4, (margin + side) // 4))
    there = (..., slice(32, 48), slice(36, 52))
    assert torch.equal(block_cells[core], whole_cells[there]) and 0.3 < whole_cells[there].mean() < 1.0
    torch.testing.assert_close(block[core], whole[there], atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("modality", ["sar", "optical"])
def test_nothing_around_a_patch_and_no_data_around_it_are_alike(random_network: Maker, modality: str) -> None:
    """A rim without data makes the valid cells the same: gradients end where data do, but not where an image does."""
    network = random_network()
    patch, valid = image_of(modality, 64, 64), torch.zeros(1, 1, 64, 64)
    valid[..., 4:-4, 4:-4] = 1.0
    with torch.no_grad():
        lone, cells = network(patch, valid, modality)
        inside, inside_cells = network(F.pad(patch, (32,) * 4, value=0.9), F.pad(valid, (32,) * 4), modality)
    assert torch.equal(cells, inside_cells[..., 8:24, 8:24]) and inside_cells.sum() == cells.sum() == 12 * 12
    torch.testing.assert_close(lone, inside[..., 8:24, 8:24], atol=1e-5, rtol=0.0)


def test_what_invalid_pixels_hold_does_not_matter(random_network: Maker) -> None:
    network, valid = random_network(), holed(64, 96)
    image = image_of("optical", 64, 96)
    with torch.no_grad():
        values, _ = network(image, valid, "optical")
        other, _ = network(torch.where(valid > 0, image, torch.full_like(image, 5.0)), valid, "optical")
    assert torch.equal(values, other)


@pytest.mark.parametrize("modality", ["sar", "optical"])
@pytest.mark.parametrize("head", ["zero", "random"])
def test_gradients_are_finite_where_images_are_flat_or_empty(modality: str, head: str) -> None:
    torch.manual_seed(0)
    network = EncoderNetwork(TINY).train()
    if head == "random":
        torch.nn.init.normal_(network.head.weight, std=0.5)
    image, valid = image_of(modality, 64, 64, count=4), torch.ones(4, 1, 64, 64)
    image[0] = 0.5
    image[1, :, :, 20:] = 0.0
    valid[1, ..., 40:] = 0.0
    valid[2] = 0.0
    values, cells = network(image, valid, modality)
    values.square().mul(torch.rand_like(values)).sum().backward()
    assert not cells[2].any() and values.isfinite().all()
    assert all(weight.grad.isfinite().all() for weight in network.parameters() if weight.grad is not None)


def test_gradient_reaches_the_head_first_and_then_every_parameter() -> None:
    torch.manual_seed(0)
    network = EncoderNetwork(TINY).train()

    def reached() -> "set[str]":
        network.zero_grad()
        for modality in MODALITY_BANDS:
            values, _ = network(image_of(modality, 64, 64, count=2), torch.ones(2, 1, 64, 64), modality)
            (values * torch.randn(values.shape, generator=torch.Generator().manual_seed(1))).sum().backward()
        return {name for name, weight in network.named_parameters() if weight.grad is not None and weight.grad.any()}

    assert reached() == {"head.weight", "head.bias"}
    torch.optim.SGD(network.parameters(), lr=0.1).step()
    assert reached() == {name for name, _ in network.named_parameters()}


def test_each_modality_is_normalised_for_itself() -> None:
    torch.manual_seed(0)
    network = EncoderNetwork(TINY).train()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    network(image_of("sar", 64, 64, count=2), torch.ones(2, 1, 64, 64), "sar")
    moved = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert moved and all(".norms.sar.running_" in name or ".norms.sar.num_batches" in name for name in moved)
    assert len(moved) == 3 * sum(name.endswith("norms.sar.weight") for name in before)
    after = {name: value.clone() for name, value in network.state_dict().items()}
    network(image_of("optical", 64, 64, count=2), torch.ones(2, 1, 64, 64), "optical")
    assert all(torch.equal(value, after[name]) for name, value in network.state_dict().items() if "norms.sar" in name)
    # Gains of one do not act on the other either.
    network.eval()
    torch.nn.init.normal_(network.head.weight)
    with torch.no_grad():
        described = network(image_of("sar", 64, 64), torch.ones(1, 1, 64, 64), "sar")[0]
        network.entry.norm.norms["optical"].weight.mul_(3.0)
        assert torch.equal(network(image_of("sar", 64, 64), torch.ones(1, 1, 64, 64), "sar")[0], described)
        network.entry.norm.norms["sar"].weight.mul_(3.0)
        assert not torch.equal(network(image_of("sar", 64, 64), torch.ones(1, 1, 64, 64), "sar")[0], described)


def test_margin_by_hand(random_network: Maker) -> None:
    # Blocks (1, 1, 1): 3 of the stem's, 4 * 3 + 8 * 4 + 16 * 3 of the stages', 8 + 16 of the way up: 119.
    assert random_network().margin_px == 128 >= 119
    # Blocks (1, 2, 2): 3 + 12 + 48 + 80 + 24 = 167.
    assert EncoderNetwork(EncoderSettings.small()).margin_px == 176


def test_sizes_are_as_they_say() -> None:
    for settings, millions, channels in ((EncoderSettings.small(), 1.6, 16), (EncoderSettings.large(), 12.0, 24)):
        network = EncoderNetwork(settings)
        count = sum(weight.numel() for weight in network.parameters())
        assert network.channels == channels and count / 1e6 == pytest.approx(millions, rel=0.05)


@pytest.mark.parametrize("settings", [TINY, EncoderSettings.small(), EncoderSettings.large()])
def test_settings_come_back_from_a_card(settings: EncoderSettings) -> None:
    assert EncoderSettings.from_mapping(json.loads(json.dumps(settings.to_mapping()))) == settings


@pytest.mark.parametrize("changes", [{"depth": 3}, {"widths": [16, 16]}, {"blocks": [1]}, {"widths": 16}])
def test_settings_of_another_form_are_refused(changes: "dict[str, Any]") -> None:
    with pytest.raises(ModelError, match="not those of this version"):
        EncoderSettings.from_mapping({**TINY.to_mapping(), **changes})
