"""Classifier adversary: tells SAR from optical vectors, and hands the encoder its gradient reversed.

Ganin and Lempitsky 2015 (doi 10.48550/arXiv.1409.7495). Departure: the classifier is trained in steps of its own on
detached vectors, as the Wasserstein critic is, instead of in the encoder's backward pass; so both adversaries compare
under the same schedule, and the adversary's weight leaves the classifier's own training alone.
"""

from __future__ import annotations

from typing import Any, Dict, Tuple

import torch
import torch.nn.functional as F
from torch import nn

from .adversary_network import HIDDEN, adversary_network, average_gradients, frozen


def reverse_gradient(values: torch.Tensor) -> torch.Tensor:
    """The values themselves; gradients change sign on their way back."""
    return _Reversal.apply(values)


def classification_loss(classifier: nn.Module, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy in nats, SAR (N, D) as 1 and optical (M, D) as 0, both classes of the same weight; scalar.

    log 2 where the two cannot be told apart.
    """
    of_sar, of_optical = classifier(sar), classifier(optical)
    return 0.5 * (
        F.binary_cross_entropy_with_logits(of_sar, torch.ones_like(of_sar))
        + F.binary_cross_entropy_with_logits(of_optical, torch.zeros_like(of_optical))
    )


class ClassifierAdversary:
    """The classifier with its optimiser; see :class:`~.adversary.Adversary`.

    Args:
        channels: length of the vectors.
        classifier_steps: of the classifier a network step.
        learning_rate: of Adam.
        hidden: width of the classifier.
    """

    def __init__(
        self, channels: int, classifier_steps: int = 1, learning_rate: float = 1e-3, hidden: int = HIDDEN
    ) -> None:
        self.module: nn.Module = adversary_network(channels, hidden)
        self.optimizer = torch.optim.Adam(self.module.parameters(), lr=learning_rate)
        self.classifier_steps = classifier_steps

    def critic_step(self, sar: torch.Tensor, optical: torch.Tensor, step: int = 0) -> Dict[str, float]:
        """Train the classifier on (N, D) and (M, D) vectors; ``step`` is not needed, nothing is drawn.

        Returns:
            ``classifier_loss``, before the last update, and ``classifier_accuracy``: 0.5 where it can only guess.
        """
        sar, optical = sar.detach().float(), optical.detach().float()
        value = sar.new_zeros(())
        with torch.enable_grad(), torch.autocast(sar.device.type, enabled=False):
            for _ in range(self.classifier_steps):
                self.optimizer.zero_grad()
                loss = classification_loss(self.module, sar, optical)
                loss.backward()
                average_gradients(self.module)
                self.optimizer.step()
                value = loss.detach()
            with torch.no_grad():
                right = (self.module(sar) > 0).float().mean() + (self.module(optical) <= 0).float().mean()
        self.optimizer.zero_grad()
        return {"classifier_loss": float(value), "classifier_accuracy": float(0.5 * right)}

    def network_loss(self, sar: torch.Tensor, optical: torch.Tensor) -> torch.Tensor:
        """The classifier's loss on (N, D) and (M, D) vectors, with the gradient reversed: going down it makes them
        harder to tell apart; a scalar."""
        with torch.autocast(sar.device.type, enabled=False), frozen(self.module):
            return classification_loss(self.module, reverse_gradient(sar.float()), reverse_gradient(optical.float()))


class _Reversal(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, values: torch.Tensor) -> torch.Tensor:
        return values.view_as(values)

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> Tuple[torch.Tensor]:
        return (-gradient,)
