"""What a query patch becomes before it is correlated with a map."""

from __future__ import annotations

import torch
import torch.nn.functional as F


def centred(values: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Take each channel's mean over a patch away from it.

    What all cells of a patch have in common (its land cover, the direction of its slopes) meets large parts of any map
    and raises whole regions of the correlation alike; what varies within it tells its place. The vectors lose their
    unit norm, so that the correlation of such a template is a mean inner product, no longer a cosine.

    Args:
        values: (Q, C, t, u), 0 where not valid.
        valid: (Q, t, u) bool.

    Returns:
        (Q, C, t, u); channel means over the valid cells are 0, and so is what is not valid.
    """
    weights = valid.to(values.dtype)[:, None]
    mean = (values * weights).sum(dim=(2, 3), keepdim=True) / weights.sum(dim=(2, 3), keepdim=True).clamp(min=1.0)
    return (values - mean) * weights


def halved(values: torch.Tensor, valid: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor]":
    """Descriptors at half the resolution: means over 2 × 2 cells, for a coarse search.

    Args:
        values: (..., C, h, w), 0 where not valid; an odd last row or column is completed by cells without data.
        valid: (..., h, w) bool.

    Returns:
        (..., C, ⌈h/2⌉, ⌈w/2⌉) means over the valid cells of each four, shorter than 1 where these differ, 0 where not
        valid; validity (..., ⌈h/2⌉, ⌈w/2⌉), true where at least two of the four cells are valid.
    """
    pad = (0, values.shape[-1] % 2, 0, values.shape[-2] % 2)
    weights = F.pad(valid.to(values.dtype), pad)
    padded = F.pad(values, pad)
    count = _sum_of_four(weights)
    keep = count >= 2.0
    means = _sum_of_four(padded) / count.clamp(min=1.0).unsqueeze(-3)
    return means * keep.unsqueeze(-3), keep


def _sum_of_four(values: torch.Tensor) -> torch.Tensor:
    rows = values[..., 0::2, :] + values[..., 1::2, :]
    return rows[..., 0::2] + rows[..., 1::2]
