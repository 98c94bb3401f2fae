"""What a query patch becomes before it is correlated with a map."""

from __future__ import annotations

import torch


def centred(values: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Take each channel's mean over a patch away from it.

    What all cells of a patch have in common (its land cover, the direction of its slopes) meets large parts of any
    map and raises whole regions of the correlation alike; what varies within it tells its place. The rest is scaled
    to a mean square norm of 1, so that its mean product with unit-norm cells is the cosine of the two patches'
    stacked vectors.

    Args:
        values: (Q, C, t, u), 0 where not valid.
        valid: (Q, t, u) bool.

    Returns:
        (Q, C, t, u); channel means over the valid cells are 0, and so is what is not valid.
    """
    weights = valid.to(values.dtype)[:, None]
    count = weights.sum(dim=(2, 3), keepdim=True).clamp(min=1.0)
    free = (values - (values * weights).sum(dim=(2, 3), keepdim=True) / count) * weights
    power = (free * free).sum(dim=(1, 2, 3), keepdim=True) / count
    return free / power.clamp(min=1e-12).sqrt()
