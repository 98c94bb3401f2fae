"""How sharp the softmax of a contrastive loss is, learned with the network."""

from __future__ import annotations

import math

import torch
from torch import nn

from ...errors import UsageError


class LearnableTemperature(nn.Module):
    """One over the temperature of a softmax over cosines, kept as its logarithm.

    After Radford et al. 2021 (CLIP, doi 10.48550/arXiv.2103.00020, section 2.5), which clips it at 100 too.

    Args:
        scale: value to start from: what cosines are multiplied by.
        smallest, largest: bounds it is clipped to.

    Raises:
        UsageError: not 0 < smallest <= scale <= largest.
    """

    def __init__(self, scale: float = 20.0, smallest: float = 1.0, largest: float = 100.0) -> None:
        super().__init__()
        if not 0.0 < smallest <= scale <= largest:
            raise UsageError(
                f"a scale of {scale} does not lie between {smallest} and {largest}",
                "Bounds are positive; start inside.",
            )
        self.log_scale = nn.Parameter(torch.tensor(math.log(scale)))
        self._bounds = (math.log(smallest), math.log(largest))

    def forward(self) -> torch.Tensor:
        """The scale, a positive scalar."""
        # The parameter itself is clipped: one that were only clipped on its way out would get no gradient any more
        # once it had stepped over a bound.
        with torch.no_grad():
            self.log_scale.clamp_(*self._bounds)
        return self.log_scale.exp()
