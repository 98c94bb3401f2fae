"""Half the resolution for a coarse search."""

from __future__ import annotations

import torch


def halved(values: torch.Tensor, valid: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor]":
    """Average 2 × 2 cells.

    Args:
        values: (..., C, h, w), 0 where not valid; valid: (..., h, w) bool. Odd last rows and columns are dropped.

    Returns:
        (..., C, h // 2, w // 2) means over valid cells; valid where at least two of four are.
    """
    height, width = valid.shape[-2] // 2 * 2, valid.shape[-1] // 2 * 2
    values, weight = values[..., :height, :width], valid[..., :height, :width].to(values.dtype)
    lead = values.shape[:-2]
    sums = values.reshape(*lead, height // 2, 2, width // 2, 2).sum(dim=(-3, -1))
    count = weight.reshape(*weight.shape[:-2], height // 2, 2, width // 2, 2).sum(dim=(-3, -1))
    keep = count >= 2.0
    return sums / count.clamp(min=1.0)[..., None, :, :] * keep[..., None, :, :].to(values.dtype), keep
