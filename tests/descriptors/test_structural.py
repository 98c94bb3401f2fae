from __future__ import annotations

import math

import pytest
import torch

from backend.descriptors.descriptor import StructuralDescriptor, load_descriptor
from backend.descriptors.structural import (
    StructuralSettings,
    decorrelated,
    local_contrast,
    margin_px,
    oriented_energy,
    structural_descriptors,
    whitening_matrix,
)
from backend.errors import ModelError

SMALL = StructuralSettings(energy_radius_px=16)
EVEN = StructuralSettings(orientations=8, energy_radius_px=16, harmonic_gains=(1.0, 2.0, 3.0))
"""With an even number of orientations a quarter turn takes each to another."""


def noise(height: int = 96, width: int = 96, seed: int = 0) -> torch.Tensor:
    return torch.rand(1, 1, height, width, generator=torch.Generator().manual_seed(seed))


def everywhere(image: torch.Tensor) -> torch.Tensor:
    return torch.ones_like(image[:, :1])


def stripes(angle_rad: float, side: int = 128, period_px: float = 16.0) -> torch.Tensor:
    """Waves whose gradient points along ``angle_rad`` (columns to the right, rows down)."""
    row, col = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
    phase = (col * math.cos(angle_rad) + row * math.sin(angle_rad)) * (2.0 * math.pi / period_px)
    return (0.5 + 0.4 * torch.sin(phase))[None, None]


def test_shapes_unit_norm_and_validity() -> None:
    image = torch.cat([noise(64, 96), noise(64, 96, 1)])
    values, valid = structural_descriptors(image, everywhere(image), SMALL)
    assert values.shape == (2, 10, 16, 24) and valid.shape == (2, 1, 16, 24)
    assert valid.min() == 1.0
    torch.testing.assert_close(values.square().sum(dim=1), torch.ones(2, 16, 24))


@pytest.mark.parametrize("channel", range(9))
def test_stripes_peak_in_the_channel_of_their_gradient(channel: int) -> None:
    image = stripes(math.pi * channel / 9)
    energy, _ = oriented_energy(image, everywhere(image), SMALL)
    inner = energy[0, :, 8:24, 8:24].mean(dim=(1, 2))
    assert int(inner.argmax()) == channel
    # Of a plane wave the channels follow |cos| of the angle between.
    angles = math.pi * (torch.arange(9) - channel) / 9
    torch.testing.assert_close(inner / inner.max(), angles.cos().abs(), atol=0.02, rtol=0.0)
    # Without gains the vectors peak there too; gains sharpen what all waves have in common away.
    plain = decorrelated(energy, (1.0, 1.0, 1.0, 1.0))
    assert int(plain[0, :, 8:24, 8:24].mean(dim=(1, 2)).argmax()) == channel


def test_energy_of_a_ramp_is_its_slope() -> None:
    image = (torch.arange(64).float() * 0.01).expand(1, 1, 64, 64).contiguous()
    energy, _ = oriented_energy(image, everywhere(image), SMALL)
    expected = torch.tensor([0.01 * abs(math.cos(math.pi * k / 9)) for k in range(9)])
    torch.testing.assert_close(energy[0, :, 8, 8], expected, atol=1e-6, rtol=1e-4)


def test_quarter_turn_permutes_the_channels() -> None:
    image = noise()
    plain, _ = structural_descriptors(image, everywhere(image), EVEN)
    turned, _ = structural_descriptors(image.rot90(1, (2, 3)), everywhere(image), EVEN)
    back = turned.rot90(-1, (2, 3))
    torch.testing.assert_close(back[:, :8].roll(4, dims=1), plain[:, :8], atol=1e-4, rtol=0.0)
    torch.testing.assert_close(back[:, 8], plain[:, 8], atol=1e-4, rtol=0.0)


def test_mirroring_reverses_the_channels() -> None:
    image = noise()
    plain, _ = structural_descriptors(image, everywhere(image), SMALL)
    mirrored, _ = structural_descriptors(image.flip(3), everywhere(image), SMALL)
    order = [(-k) % 9 for k in range(9)] + [9]  # an angle a becomes pi - a
    torch.testing.assert_close(mirrored.flip(3)[:, order], plain, atol=1e-4, rtol=0.0)


def test_inverted_contrast_changes_nothing() -> None:
    image = noise()
    plain, _ = structural_descriptors(image, everywhere(image), SMALL)
    inverted, _ = structural_descriptors(1.0 - image, everywhere(image), SMALL)
    torch.testing.assert_close(inverted, plain, atol=1e-3, rtol=0.0)


def test_what_masked_pixels_hold_does_not_matter() -> None:
    image, valid = noise(), everywhere(noise())
    valid[..., 20:50, 30:70] = 0.0
    valid[..., 80, :] = 0.0
    other = torch.where(valid > 0, image, 1.0 - 3.0 * noise(seed=5))
    plain, plain_valid = structural_descriptors(image, valid, SMALL)
    changed, changed_valid = structural_descriptors(other, valid, SMALL)
    assert torch.equal(plain, changed) and torch.equal(plain_valid, changed_valid)


def test_nothing_is_claimed_where_gradients_rest_on_masked_pixels() -> None:
    image, valid = noise(), everywhere(noise())
    valid[..., 32:64, 32:64] = 0.0
    values, cells = structural_descriptors(image, valid, SMALL)
    # Four pixels around the hole, one cell, rest on it: reach of the smoothing (3) and of the gradient (1).
    expected = torch.ones(24, 24)
    expected[7:17, 7:17] = 0.0
    assert torch.equal(cells[0, 0], expected)
    assert values[0, :, expected == 0].abs().sum() == 0.0


def test_a_masked_pixel_far_away_changes_nothing() -> None:
    image = noise(320, 96)
    valid = everywhere(image)
    plain, _ = structural_descriptors(image, valid, SMALL)
    valid[..., :100, :] = 0.0
    changed, _ = structural_descriptors(image, valid, SMALL)
    first = (100 + margin_px(SMALL)) // 4 + 1
    torch.testing.assert_close(changed[:, :, first:], plain[:, :, first:], atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("top, left, height, width", [(64, 96, 128, 96), (0, 0, 96, 160), (132, 68, 124, 188)])
def test_a_crop_with_its_margin_gives_what_the_whole_gives(top: int, left: int, height: int, width: int) -> None:
    image, valid = noise(256, 256), everywhere(noise(256, 256))
    valid[..., 100:130, :90] = 0.0
    margin = margin_px(SMALL)
    assert margin % 4 == 0
    whole, whole_valid = structural_descriptors(image, valid, SMALL)
    r0, r1 = max(0, top - margin), min(256, top + height + margin)
    c0, c1 = max(0, left - margin), min(256, left + width + margin)
    part, part_valid = structural_descriptors(image[..., r0:r1, c0:c1], valid[..., r0:r1, c0:c1], SMALL)
    inner = (..., slice((top - r0) // 4, (top - r0 + height) // 4), slice((left - c0) // 4, (left - c0 + width) // 4))
    outer = (..., slice(top // 4, (top + height) // 4), slice(left // 4, (left + width) // 4))
    torch.testing.assert_close(part[inner], whole[outer], atol=2e-5, rtol=0.0)
    assert torch.equal(part_valid[inner], whole_valid[outer])


def test_a_flat_image_has_no_direction() -> None:
    image = torch.full((1, 1, 64, 64), 0.5)
    values, valid = structural_descriptors(image, everywhere(image), SMALL)
    assert valid.min() == 1.0 and bool(values.isfinite().all())
    assert values[0, :9, 4:12, 4:12].abs().max() == 0.0


def test_whitening_takes_the_mean_away_and_scales_each_harmonic() -> None:
    matrix = whitening_matrix(9, (1.0, 3.0))
    angle = 2.0 * math.pi * torch.arange(9) / 9
    torch.testing.assert_close(matrix @ torch.ones(9), torch.zeros(9), atol=1e-5, rtol=0.0)
    torch.testing.assert_close(matrix @ angle.cos(), angle.cos(), atol=1e-6, rtol=0.0)
    torch.testing.assert_close(matrix @ (2 * angle).sin(), 3.0 * (2 * angle).sin(), atol=1e-5, rtol=0.0)
    torch.testing.assert_close(matrix @ (3 * angle).sin(), torch.zeros(9), atol=1e-5, rtol=0.0)


def test_strength_of_the_gradients_does_not_enter_the_directions() -> None:
    channels = torch.rand(1, 9, 4, 4, generator=torch.Generator().manual_seed(2))
    gains = SMALL.harmonic_gains
    torch.testing.assert_close(decorrelated(channels, gains), decorrelated(channels * 0.01, gains), atol=1e-5, rtol=0)


def test_contrast_tells_the_rough_from_the_smooth() -> None:
    channels = torch.full((1, 9, 24, 24), 0.001)
    channels[..., 8:16, 8:16] = 0.1
    contrast = local_contrast(channels, torch.ones(1, 1, 24, 24), StructuralSettings(energy_radius_px=40))
    assert contrast[0, 0, 12, 12] > 0.5 and contrast[0, 0, 12, 4] < -0.1
    assert contrast.abs().max() <= 1.0


def test_digest_follows_the_settings() -> None:
    digest = StructuralDescriptor(SMALL).digest
    assert digest == StructuralDescriptor(StructuralSettings(energy_radius_px=16)).digest and len(digest) == 64
    assert digest != StructuralDescriptor(StructuralSettings(energy_radius_px=20)).digest


def test_descriptor_by_its_name_averages_colours() -> None:
    descriptor = load_descriptor("structural")
    assert isinstance(descriptor, StructuralDescriptor) and descriptor.margin_px % descriptor.stride_px == 0
    grey = noise()
    colour = torch.cat([grey * 0.5, grey * 1.5, grey], dim=1)
    values, _ = descriptor.describe(colour, everywhere(grey), "optical")
    assert values.shape[1] == descriptor.channels
    torch.testing.assert_close(values, descriptor.describe(grey, everywhere(grey), "sar")[0], atol=1e-3, rtol=0.0)
    with pytest.raises(ModelError, match="sift"):
        load_descriptor("sift")


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_gives_what_the_cpu_gives() -> None:
    """Tolerance 2e-4: sums in another order, divided by small norms where there is little texture."""
    image, valid = noise(256, 320), everywhere(noise(256, 320))
    valid[..., 40:90, 100:200] = 0.0
    values, cells = structural_descriptors(image, valid, SMALL)
    on_gpu, cells_on_gpu = structural_descriptors(image.cuda(), valid.cuda(), SMALL)
    assert on_gpu.is_cuda and torch.equal(cells_on_gpu.cpu(), cells)
    torch.testing.assert_close(on_gpu.cpu(), values, atol=2e-4, rtol=0.0)
