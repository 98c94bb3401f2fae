"""Batches of two classes, as a hash network learns from them."""

from __future__ import annotations

import numpy as np
import torch

from .recipe import Batch


class TwoClassSource:
    """Two thirds of a batch of one class, anchors and positives, and a third of another, the negatives.

    So Chen 2019 (thesis, TU Berlin, section 4.2.2): 64 and 32 of 96. Which two classes, and which of their images, is
    drawn at random; an image comes twice in a batch only where its class has too few. Picklable.

    Args:
        features: (N, F) of the images trained on.
        labels: (N,) their class numbers; two classes or more, one at least with two images.
        batch: images a batch, a multiple of 3.
        seed: of the drawing.
        noise: standard deviation of what is added to features, in their own standard deviations.

    Raises:
        ValueError: too few classes or images, or another batch.
    """

    def __init__(self, features: torch.Tensor, labels: np.ndarray, batch: int, seed: int, noise: float = 0.0) -> None:
        self._features, self._batch, self._seed = features, batch, seed
        self._spread = noise * features.std(dim=0) if noise > 0.0 else None
        self._members = [np.flatnonzero(labels == label) for label in np.unique(labels)]
        self._labels = torch.from_numpy(np.asarray(labels, np.int64))
        self._firsts = [number for number, members in enumerate(self._members) if len(members) > 1]
        if batch % 3 or batch < 3 or len(self._members) < 2 or not self._firsts:
            raise ValueError(f"no batches of {batch} of two classes from {len(self._members)} classes")

    def batch(self, step: int, rank: int) -> Batch:
        """``features`` (batch, F) and ``labels`` (batch,), anchors before positives before negatives."""
        rng = np.random.default_rng([self._seed, step, rank])
        first = int(rng.choice(self._firsts))
        second = int(rng.choice([number for number in range(len(self._members)) if number != first]))
        third = self._batch // 3
        chosen = np.concatenate(
            [_drawn(self._members[first], 2 * third, rng), _drawn(self._members[second], third, rng)]
        )
        features = self._features[chosen]
        if self._spread is not None:
            seed = int(rng.integers(2**31))
            noise = torch.randn(features.shape, generator=torch.Generator().manual_seed(seed))
            features = features + self._spread * noise
        return {"features": features, "labels": self._labels[chosen]}


def _drawn(members: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """``count`` of some indices, each as often as the others give or take one, in random order."""
    rounds = [rng.permutation(members) for _ in range(-(-count // len(members)))]
    found: np.ndarray = np.concatenate(rounds)[:count]
    return found
