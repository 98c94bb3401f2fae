"""Wasserstein critic: pulls the distributions of SAR and optical vectors together.

The critic f estimates W1(SAR, optical) = sup E f(SAR) - E f(optical) over all f whose slope is at most 1 (Arjovsky et
al. 2017, doi 10.48550/arXiv.1701.07875, eq. 2); the encoder makes the estimate small. As in Li et al. 2023 (doi
10.1109/JSTARS.2023.3324768) and its published settings: two hidden layers of 512, Adam at 1e-3, 5 critic steps a
network step, weights clipped at 0.1. Departures: the gradient penalty (Gulrajani et al. 2017, doi
10.48550/arXiv.1704.00028, eq. 3) is the default, clipping is selectable; all vectors of a batch count, not its hardest
half; the encoder minimises the distance in both modalities alike.
"""

from __future__ import annotations

from typing import Dict, Optional

import torch
from torch import nn

from ...errors import UsageError
from .adversary_network import HIDDEN, adversary_network, average_gradients, frozen

PENALTY_WEIGHT = 10.0
"""Of Gulrajani et al. 2017."""

CLIP = 0.1
"""Largest magnitude of the critic's weights under clipping. The estimate then is of W1 times an unknown factor."""


def critic_loss(
    critic: nn.Module,
    sar: torch.Tensor,
    optical: torch.Tensor,
    penalty_weight: float = PENALTY_WEIGHT,
    generator: Optional[torch.Generator] = None,
) -> torch.Tensor:
    """What the critic minimises: minus its estimate of the distance, plus the gradient penalty.

    Args:
        critic: (N, D) -> (N, 1).
        sar, optical: (N, D) and (M, D), detached.
        penalty_weight: 0 under clipping.
        generator: of the points where the slope is looked at, on the CPU.

    Returns:
        Scalar.
    """
    loss = -generator_loss(critic, sar, optical)
    if penalty_weight > 0:
        loss = loss + penalty_weight * gradient_penalty(critic, sar, optical, generator)
    return loss


def generator_loss(critic: nn.Module, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
    """What the encoder minimises: the estimated distance E f(SAR) - E f(optical) of (N, D) and (M, D); a scalar."""
    return critic(sar).mean() - critic(optical).mean()


def gradient_penalty(
    critic: nn.Module, sar: torch.Tensor, optical: torch.Tensor, generator: Optional[torch.Generator] = None
) -> torch.Tensor:
    """Mean (|slope| - 1)^2 of the critic at random points between random pairs of SAR and optical vectors; a scalar.

    It bounds the slope softly: the estimate of a distance W comes out as W (1 + W / (2 penalty weight)) at best.
    """
    count = min(len(sar), len(optical))
    # Drawn on the CPU, so that every device sees the same.
    order = torch.randperm(len(optical), generator=generator)[:count].to(sar.device)
    share = torch.rand(count, 1, generator=generator).to(sar)
    between = (share * sar[:count] + (1.0 - share) * optical[order]).detach().requires_grad_()
    (slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    return (slope.square().sum(dim=1).clamp(min=1e-16).sqrt() - 1.0).square().mean()


class WassersteinAdversary:
    """The critic with its optimiser; see :class:`~.adversary.Adversary`.

    Args:
        channels: length of the vectors.
        lipschitz: "penalty" or "clipping".
        critic_steps: of the critic a network step.
        learning_rate: of Adam; its momentum is (0.5, 0.9) as in Gulrajani et al. 2017.
        hidden: width of the critic.

    Raises:
        UsageError: another ``lipschitz``.
    """

    def __init__(
        self,
        channels: int,
        lipschitz: str = "penalty",
        critic_steps: int = 5,
        learning_rate: float = 1e-3,
        hidden: int = HIDDEN,
    ) -> None:
        if lipschitz not in ("penalty", "clipping"):
            raise UsageError(f"no way to keep a critic Lipschitz is called {lipschitz!r}", "Use penalty or clipping.")
        self.module: nn.Module = adversary_network(channels, hidden)
        self.optimizer = torch.optim.Adam(self.module.parameters(), lr=learning_rate, betas=(0.5, 0.9))
        self.critic_steps = critic_steps
        self.clips = lipschitz == "clipping"

    def critic_step(self, sar: torch.Tensor, optical: torch.Tensor, step: int = 0) -> Dict[str, float]:
        """Train the critic on (N, D) and (M, D) vectors; ``step`` decides all that is drawn.

        Returns:
            ``critic_distance``: the estimate after the last update.
        """
        sar, optical = sar.detach().float(), optical.detach().float()
        generator = torch.Generator().manual_seed(step)
        penalty_weight = 0.0 if self.clips else PENALTY_WEIGHT
        with torch.enable_grad(), torch.autocast(sar.device.type, enabled=False):
            for _ in range(self.critic_steps):
                self.optimizer.zero_grad()
                critic_loss(self.module, sar, optical, penalty_weight, generator).backward()
                average_gradients(self.module)
                self.optimizer.step()
                if self.clips:
                    with torch.no_grad():
                        for parameter in self.module.parameters():
                            parameter.clamp_(-CLIP, CLIP)
            self.optimizer.zero_grad()
            with torch.no_grad():
                distance = generator_loss(self.module, sar, optical)
        return {"critic_distance": float(distance)}

    def network_loss(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """The estimated distance of (N, D) and (M, D) vectors, for the encoder to make small; a scalar."""
        with torch.autocast(sar.device.type, enabled=False), frozen(self.module):
            return generator_loss(self.module, sar.float(), optical.float())
