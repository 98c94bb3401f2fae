"""Losses of the generators of negatives: gradient penalty, reconstruction, divergence of posteriors."""

from __future__ import annotations

from typing import Callable

import torch
from torch.nn import functional

PENALTY_WEIGHT = 10.0
"""Of Gulrajani et al. 2017."""

DRIFT_WEIGHT = 1e-3
"""Of the squared verdicts on real patches, which keeps them near zero (Karras et al. 2018, appendix A.1)."""

CriticCall = Callable[[torch.Tensor], torch.Tensor]
"""(N, 1, S, S) -> (N,)."""


def gradient_penalty(critic: CriticCall, real: torch.Tensor, made: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    """Mean (|slope of the critic| - 1)^2 at points between real and made patches; a scalar.

    Gulrajani et al. 2017 (doi 10.48550/arXiv.1704.00028), eq. 3, without its weight.

    Args:
        critic: what is held to slope 1.
        real, made: (N, 1, S, S).
        share: (N, 1, 1, 1) in 0..1 of the real patch in each point.
    """
    between = (share * real + (1.0 - share) * made).detach().requires_grad_()
    (slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    length = slope.flatten(1).square().sum(dim=1).clamp(min=1e-16).sqrt()
    return (length - 1.0).square().mean()


def structure_loss(images: torch.Tensor, originals: torch.Tensor, side_px: int) -> torch.Tensor:
    """Mean squared difference (L2) of patches brought to ``side_px`` by means; a scalar.

    Means over several pixels hold what a patch shows and hardly its speckle, which is not to be reproduced.

    Args:
        images, originals: (N, 1, S, S), S a multiple of ``side_px`` or less than it (then compared as they are).
    """
    factor = max(1, images.shape[-1] // side_px)
    if factor > 1:
        images, originals = functional.avg_pool2d(images, factor), functional.avg_pool2d(originals, factor)
    return (images - originals).square().mean()


def posterior_divergence(mean: torch.Tensor, deviation: torch.Tensor) -> torch.Tensor:
    """Kullback-Leibler divergence of normal posteriors (N, D) from N(0, 1), per number of the code; a scalar.

    Kingma and Welling 2014 (doi 10.48550/arXiv.1312.6114), appendix B, with the mean in place of the sum over D.
    """
    variance = deviation.square()
    return 0.5 * (mean.square() + variance - variance.log() - 1.0).mean()
