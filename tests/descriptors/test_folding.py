from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from backend.descriptors.encoder_network import ConvNorm, EncoderNetwork
from backend.descriptors.folding import FoldedConv, FoldedEncoder

Maker = Callable[..., EncoderNetwork]


def sample(bands: int, side: int = 96) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(3)
    image, valid = torch.rand(2, bands, side, side, generator=generator), torch.ones(2, 1, side, side)
    valid[0, :, :40, 60:] = 0.0
    return image * valid, valid


def test_one_channel_by_hand() -> None:
    source = ConvNorm(1, 1).eval()
    norm = source.norm.norms["sar"]
    with torch.no_grad():
        source.conv.weight.zero_()
        source.conv.weight[0, 0, 1, 1] = 3.0
        norm.running_mean.fill_(1.0)
        norm.running_var.fill_(4.0 - norm.eps)
        norm.weight.fill_(10.0)
        norm.bias.fill_(0.5)
    # 3x, then (3x - 1) / 2 · 10 + 0.5 = 15x - 4.5
    folded = FoldedConv(source, "sar")
    assert folded.conv.weight[0, 0, 1, 1].item() == pytest.approx(15.0, rel=1e-6)
    assert folded.conv.bias.item() == pytest.approx(-4.5, rel=1e-6)
    # The other modality has statistics of its own, still those of the beginning.
    assert FoldedConv(source, "optical").conv.weight[0, 0, 1, 1].item() == pytest.approx(3.0, rel=1e-4)


@pytest.mark.parametrize("modality, bands", [("sar", 1), ("optical", 3)])
def test_folding_changes_nothing_but_rounding(random_network: Maker, modality: str, bands: int) -> None:
    network, (image, valid) = random_network(), sample(bands)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    with torch.no_grad():
        expected, cells = network(image, valid, modality)
        values, folded_cells = FoldedEncoder(network, modality)(image, valid, modality)
    assert torch.equal(folded_cells, cells) and 0.5 < cells.mean() < 1.0
    torch.testing.assert_close(values, expected, atol=1e-5, rtol=0.0)
    assert all(torch.equal(before[name], value) for name, value in network.state_dict().items())


def test_the_modalities_fold_apart(random_network: Maker) -> None:
    network: Any = random_network()
    sar, optical = FoldedEncoder(network, "sar"), FoldedEncoder(network, "optical")
    assert not torch.equal(sar.entry.conv.weight, optical.entry.conv.weight)
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in sar.modules())
    assert list(sar.stems) == ["sar"] and not any(weight.requires_grad for weight in sar.parameters())


def test_bfloat16_keeps_vectors_and_cosines_near(random_network: Maker) -> None:
    network, (image, valid) = random_network(), sample(3)
    with torch.no_grad():
        exact, cells = FoldedEncoder(network, "optical")(image, valid, "optical")
        rough, _ = FoldedEncoder(network, "optical", torch.bfloat16)(image, valid, "optical")
    assert rough.dtype == torch.float32
    torch.testing.assert_close(rough, exact, atol=0.03, rtol=0.0)
    assert float((rough * exact).sum(dim=1)[cells[:, 0] > 0.5].min()) > 0.997
