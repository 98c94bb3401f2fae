from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from backend.descriptors import strips
from backend.descriptors.encoder_network import ConvNorm, EncoderNetwork, EncoderSettings
from backend.descriptors.folding import FoldedConv, FoldedEncoder, _squares, encoder_margin_px, reach_px
from backend.rasters.tiles import Window

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


SIDES = [(208, 272), (196, 260), (180, 300)]
"""Multiples of 16, and not."""


def scene(bands: int, height: int, width: int, holes: bool) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(height)
    image, valid = torch.rand(1, bands, height, width, generator=generator), torch.ones(1, 1, height, width)
    if holes:
        valid[..., 90:130, 150:] = 0.0
        valid[..., :37, :55] = 0.0
    return image * valid, valid


@pytest.mark.parametrize("holes", [False, True])
@pytest.mark.parametrize("height, width", SIDES)
@pytest.mark.parametrize("modality, bands", [("sar", 1), ("optical", 3)])
def test_strips_change_nothing(
    random_network: Maker,
    monkeypatch: pytest.MonkeyPatch,
    modality: str,
    bands: int,
    height: int,
    width: int,
    holes: bool,
) -> None:
    network, (image, valid) = random_network(), scene(bands, height, width, holes)
    with torch.no_grad():
        expected, cells = network(image, valid, modality)
        monkeypatch.setitem(strips.STRIP_PX, "cpu", 0)
        values, found = FoldedEncoder(network, modality)(image, valid, modality)
    assert values.shape == (1, 14, height // 4, width // 4) and torch.equal(found, cells)
    torch.testing.assert_close(values, expected, atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("holes", [False, True])
@pytest.mark.parametrize("blocks", [(1, 1, 1), (0, 2, 1), (2, 0, 0)])
@pytest.mark.parametrize("modality, bands", [("sar", 1), ("optical", 3)])
def test_an_inner_window_is_described_as_within_the_whole(
    random_network: Maker, modality: str, bands: int, blocks: tuple[int, int, int], holes: bool
) -> None:
    network, (image, valid) = random_network(blocks=blocks), scene(bands, 340, 404, holes)
    with torch.no_grad():
        expected, cells = network(image, valid, modality)
        folded = FoldedEncoder(network, modality)
        for inner in (Window(144, 160, 64, 48), Window(148, 156, 40, 92), Window(0, 300, 20, 40)):
            values, found = folded(image, valid, modality, inner)
            rows = slice(inner.row_off // 4, inner.row_end // 4)
            cols = slice(inner.col_off // 4, inner.col_end // 4)
            assert torch.equal(found, cells[..., rows, cols])
            torch.testing.assert_close(values, expected[..., rows, cols], atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("blocks", [(1, 1, 1), (0, 2, 1), (3, 0, 0)])
def test_nothing_beyond_the_margin_matters(random_network: Maker, blocks: tuple[int, int, int]) -> None:
    network = random_network(blocks=blocks)
    margin_px = encoder_margin_px(network.settings)
    side = 2 * margin_px + 32
    image, valid = scene(3, side + 32, side + 32, False)
    inner = Window(margin_px + 16, margin_px + 16, 32, 32)
    with torch.no_grad():
        folded = FoldedEncoder(network, "optical")
        whole, _ = folded(image, valid, "optical", inner)
        part = (slice(None), slice(None), slice(16, 16 + side), slice(16, 16 + side))
        alone, _ = folded(image[part], valid[part], "optical", Window(margin_px, margin_px, 32, 32))
    torch.testing.assert_close(alone, whole, atol=1e-5, rtol=0.0)


def test_reach_by_hand() -> None:
    # Blocks of the shipped size: 1, 2 and 2. Coarse: 16, and 2 · 16 a block; middle: 80 + 8, and 2 · 8 a block;
    # fine: 120 + 4, and 2 · 4 a block; 2 + 2 px of the entry's two convolutions; the structural part reaches less.
    assert reach_px(EncoderSettings.small()) == [[132, 124], [120, 104, 88], [80, 48, 16]]
    assert encoder_margin_px(EncoderSettings.small()) == 144  # 136 to the next multiple of 16
    assert encoder_margin_px(EncoderSettings(energy_radius_px=200)) == 224


@pytest.mark.parametrize("precision", [torch.float32, torch.bfloat16, torch.float16])
def test_squares_as_channels(precision: torch.dtype) -> None:
    image = torch.arange(2 * 3 * 4 * 6).view(2, 3, 4, 6).to(precision)
    squares = _squares(image)
    assert torch.equal(squares, torch.nn.functional.pixel_unshuffle(image, 2))
    assert squares.is_contiguous(memory_format=torch.channels_last)


def test_rows_and_columns_without_data_are_set_to_zero(random_network: Maker) -> None:
    network, (image, valid) = random_network(), scene(3, 96, 96, False)
    with torch.no_grad():
        folded = FoldedEncoder(network, "optical", torch.bfloat16)
        values, cells = folded(image * 0.0, valid * 0.0, "optical")
    assert not cells.any() and not values.any()
