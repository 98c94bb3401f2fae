"""Weights averaged over the steps of a run (EMA): what is validated and kept.

Polyak and Juditsky 1992 (doi:10.1137/0330046) averaged with equal weights; an exponential average forgets the start.
"""

from __future__ import annotations

import copy

import torch
from torch import nn


class AveragedNetwork:
    """A copy of a network whose weights follow the trained one's slowly.

    After step t (from 1) each tensor becomes ``d * average + (1 - d) * trained`` with
    ``d = min(decay, (1 + t) / (10 + t))``: early on the average must not be held back by the random start.

    Running statistics of BatchNorm are averaged too, by the same weights: what the averaged weights give lies near what
    the weights of those steps gave, not near what the last step's gave. Whole numbers (counters) are copied.

    Args:
        network: the trained network; its present weights are the start.
        decay: 0 (always the trained weights) to 1.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).requires_grad_(False).eval()
        self._decay = decay

    def decay_at(self, step: int) -> float:
        """The decay of a step, counted from 1."""
        return min(self._decay, (1.0 + step) / (10.0 + step))

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Take in the trained network as it is after ``step`` steps."""
        weight = 1.0 - self.decay_at(step)
        trained = network.state_dict()
        for name, average in self.network.state_dict().items():
            if average.is_floating_point():
                average.lerp_(trained[name].to(average.dtype), weight)
            else:
                average.copy_(trained[name])
