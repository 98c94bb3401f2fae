"""The structural descriptor of large images in horizontal strips: what it holds for every pixel stays small.

Only gradients are taken of every pixel; all that follows is done on cells, a sixteenth of them.
"""

from __future__ import annotations

from typing import Iterator, Tuple

import torch
import torch.nn.functional as F

from .structural import StructuralSettings, described_cells, oriented_energy, pixel_margin_px

STRIP_PX = {"cpu": 2**20, "cuda": 2**25}
"""Pixels of a strip: on a CPU what its caches hold beside the results; a GPU wants large ones."""

ALIGNED_PX = 16
"""Strips begin and end at multiples of this, and so do images once padded; the coarsest stride of an encoder."""


def strips_px(image: torch.Tensor, margin_px: int, aligned_px: int = ALIGNED_PX) -> Iterator[Tuple[slice, slice]]:
    """Rows of each strip and rows to take with it, margin included; the last may end beyond the image."""
    height, row_px = image.shape[-2], image.shape[0] * image.shape[-1]
    side = max(4, STRIP_PX.get(image.device.type, STRIP_PX["cpu"]) // max(1, row_px) // ALIGNED_PX) * ALIGNED_PX
    end = height + -height % aligned_px
    for top in range(0, end, side):
        bottom = min(end, top + side)
        yield slice(top, bottom), slice(max(0, top - margin_px), min(end, bottom + margin_px))


def padded_strip(images: torch.Tensor, rows: slice, aligned_px: int = ALIGNED_PX) -> torch.Tensor:
    """Rows of (B, C, H, W), filled up with zeros below, and at the right to a multiple of ``aligned_px``."""
    part = images[..., rows, :]
    right, below = -images.shape[-1] % aligned_px, rows.stop - rows.start - part.shape[-2]
    return F.pad(part, (0, right, 0, below)) if right or below else part


def structural_in_strips(
    image: torch.Tensor, valid: torch.Tensor, settings: StructuralSettings, aligned_px: int = ALIGNED_PX
) -> Tuple[torch.Tensor, torch.Tensor]:
    """What :func:`backend.descriptors.structural.structural_descriptors` gives for the grey of an image.

    Args:
        image: (B, C, H, W) in 0..1; its channels are averaged.
        valid: (B, 1, H, W), 1 or 0.
        aligned_px: sides are padded with invalid pixels to its multiples; a multiple of the stride.

    Returns:
        descriptors (B, N+1, h, w) and validity (B, 1, h, w), both float32.
    """
    stride, margin_px = settings.stride_px, pixel_margin_px(settings)
    parts, flags = [], []
    for rows, taken in strips_px(image, margin_px, aligned_px):
        mask = padded_strip(valid, taken, aligned_px).float()
        grey = padded_strip(image, taken, aligned_px).float().mean(dim=1, keepdim=True) * mask
        channels, cells = oriented_energy(grey, mask, settings)
        first = (rows.start - taken.start) // stride
        kept = slice(first, first + (rows.stop - rows.start) // stride)
        parts.append(channels[..., kept, :].clone())  # a view would keep the margins in memory
        flags.append(cells[..., kept, :].clone())
    return described_cells(torch.cat(parts, dim=2), torch.cat(flags, dim=2), settings)
