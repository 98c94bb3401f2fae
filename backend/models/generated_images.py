"""How good generated images are, by features that need no weights of others: Fréchet distance and an inception score.

The published figures, FID (Heusel et al. 2017, doi 10.48550/arXiv.1706.08500) and IS (Salimans et al. 2016, doi
10.48550/arXiv.1606.03498), rest on an Inception network trained on ImageNet. Here both rest on statistics of values and
texture, of any number of bands, along the few directions that real images vary in most; and the classes of the
inception score are those of the images at hand, told apart by a linear discriminant. Good for following a training, and
not to be compared with published figures.
"""

from __future__ import annotations

import numpy as np
import torch

from .frechet import frechet_distance
from .texture import texture_features

DIRECTIONS = 16
_REGULAR = 0.1


class ImageJudge:
    """Judges images by real ones.

    Args:
        real: (N, C, S, S) real images in 0..1, more than twice :data:`DIRECTIONS`.
        labels: (N,) their class numbers.

    Raises:
        ValueError: too few images.
    """

    def __init__(self, real: torch.Tensor, labels: torch.Tensor) -> None:
        if len(real) <= 2 * DIRECTIONS:
            raise ValueError(f"{len(real)} real images; {2 * DIRECTIONS + 1} are needed")
        features = texture_features(real).double()
        self._deviation, self._mean = torch.std_mean(features, dim=0, correction=0)
        self._deviation = self._deviation.clamp_min(1e-6)
        scaled = (features - self._mean) / self._deviation
        _, strength, axes = torch.linalg.svd(scaled, full_matrices=False)
        spread = (strength[:DIRECTIONS] / len(real) ** 0.5).clamp_min(1e-6)
        self._axes = axes[:DIRECTIONS].T / spread
        self._real = scaled @ self._axes
        classes, own = torch.unique(labels, return_inverse=True)
        self._centres = torch.stack([self._real[own == number].mean(dim=0) for number in range(len(classes))])
        inner = self._real - self._centres[own]
        within = inner.T @ inner / len(inner)
        level = within.diagonal().mean()
        unit = torch.eye(len(within), dtype=within.dtype)
        self._precision = torch.linalg.inv((1.0 - _REGULAR) * within + _REGULAR * level * unit)
        self._shares = torch.bincount(own).double() / len(own)

    def frechet(self, images: torch.Tensor) -> float:
        """Fréchet distance of images (M, C, S, S) from the real ones; 0 for the same."""
        return frechet_distance(self._described(images).numpy(), self._real.numpy())

    def inception(self, images: torch.Tensor) -> float:
        """exp of how much an image tells of its class, on average: 1 to the number of classes.

        The mean over images (M, C, S, S) of the Kullback-Leibler divergence of p(class | image) from p(class).
        """
        given = self._posteriors(self._described(images))
        marginal = given.mean(dim=0, keepdim=True)
        divergence = (given * (given.clamp_min(1e-12).log() - marginal.clamp_min(1e-12).log())).sum(dim=1)
        return float(np.exp(float(divergence.mean())))

    def _described(self, images: torch.Tensor) -> torch.Tensor:
        return (texture_features(images).double() - self._mean) / self._deviation @ self._axes

    def _posteriors(self, described: torch.Tensor) -> torch.Tensor:
        away = described[:, None] - self._centres[None]
        squared = torch.einsum("ncd,de,nce->nc", away, self._precision, away)
        return (self._shares.log() - 0.5 * squared).softmax(dim=1)
