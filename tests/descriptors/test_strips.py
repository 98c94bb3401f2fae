from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from backend.descriptors import strips
from backend.descriptors.strips import padded_strip, strips_px, structural_in_strips
from backend.descriptors.structural import StructuralSettings, structural_descriptors

SETTINGS = StructuralSettings(energy_radius_px=16)


def test_strips_follow_each_other_and_take_their_margins_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(strips.STRIP_PX, "cpu", 0)  # the least: 64 rows
    found = list(strips_px(torch.zeros(1, 1, 150, 20), 12))
    assert found == [
        (slice(0, 64), slice(0, 76)),
        (slice(64, 128), slice(52, 140)),
        (slice(128, 160), slice(116, 160)),
    ]
    assert list(strips_px(torch.zeros(1, 1, 132, 20), 12, 4))[-1] == (slice(128, 132), slice(116, 132))


def test_strips_are_as_high_as_their_pixels_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(strips.STRIP_PX, "cpu", 2 * 100 * 90)
    assert [rows.stop for rows, _ in strips_px(torch.zeros(2, 3, 160, 100), 0)] == [80, 160]


def test_a_strip_is_filled_up_with_zeros() -> None:
    strip = padded_strip(torch.ones(1, 2, 40, 18), slice(16, 48))
    assert strip.shape == (1, 2, 32, 32) and strip[..., :24, :18].min() == 1.0
    assert strip.sum() == 2 * 24 * 18
    assert padded_strip(torch.ones(1, 2, 40, 20), slice(16, 40), 4).shape == (1, 2, 24, 20)


@pytest.mark.parametrize("height, width", [(160, 96), (148, 100), (16, 20)])
@pytest.mark.parametrize("aligned_px", [4, 16])
def test_strips_give_what_the_whole_gives(
    monkeypatch: pytest.MonkeyPatch, height: int, width: int, aligned_px: int
) -> None:
    generator = torch.Generator().manual_seed(2)
    image, valid = torch.rand(2, 3, height, width, generator=generator), torch.ones(2, 1, height, width)
    valid[0, :, height // 3 : height // 2, :40] = 0.0
    valid[1, :, :7] = 0.0
    image = image * valid
    sides = (0, -width % aligned_px, 0, -height % aligned_px)
    grey, mask = F.pad(image.mean(dim=1, keepdim=True), sides), F.pad(valid, sides)
    expected, cells = structural_descriptors(grey, mask, SETTINGS)
    monkeypatch.setitem(strips.STRIP_PX, "cpu", 0)
    values, found = structural_in_strips(image, valid, SETTINGS, aligned_px)
    assert torch.equal(found, cells) and found.min() == 0.0
    torch.testing.assert_close(values, expected, atol=1e-6, rtol=0.0)
