"""What works against telling the modalities apart: one face for the critic and the classifier."""

from __future__ import annotations

from typing import Dict, Optional, Protocol

import torch
from torch import nn

from ...errors import UsageError
from .adversary_network import HIDDEN
from .modality_classifier import ClassifierAdversary
from .wasserstein import WassersteinAdversary


class Adversary(Protocol):
    """Trained against the encoder, in turns with it.

    Attributes:
        module: its network; belongs among the recipe's modules, so that it is moved and saved with them.
        optimizer: steps inside :meth:`critic_step` only.
    """

    module: nn.Module
    optimizer: torch.optim.Optimizer

    def critic_step(self, sar: torch.Tensor, optical: torch.Tensor, step: int = 0) -> Dict[str, float]:
        """Train the adversary on vectors (N, D) and (M, D) of both modalities, which it detaches; figures to show."""
        ...

    def network_loss(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """Scalar that brings the modalities together as the encoder minimises it; the adversary's own parameters get
        no gradient."""
        ...


def make_adversary(
    name: str, channels: int, lipschitz: str = "penalty", learning_rate: float = 1e-3, hidden: int = HIDDEN
) -> Optional[Adversary]:
    """The adversary of a name.

    Args:
        name: none, wasserstein or classifier.
        channels: length of the vectors it looks at.
        lipschitz: of the Wasserstein critic: penalty or clipping.
        learning_rate: of its Adam.
        hidden: width of its network.

    Returns:
        ``None`` for none.

    Raises:
        UsageError: another name, or way to keep the critic Lipschitz.
    """
    if name == "none":
        return None
    if name == "wasserstein":
        return WassersteinAdversary(channels, lipschitz, learning_rate=learning_rate, hidden=hidden)
    if name == "classifier":
        return ClassifierAdversary(channels, learning_rate=learning_rate, hidden=hidden)
    raise UsageError(f"no adversary is called {name!r}", "Use none, wasserstein or classifier.")
