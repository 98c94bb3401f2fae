"""Batches of labelled images for a conditional generator."""

from __future__ import annotations

import numpy as np
import torch

from .labelled.image_memory import as_unit, turned
from .recipe import Batch


class LabelledImageSource:
    """Images drawn at random, and their classes. Picklable.

    Args:
        images: (N, C, S, S) uint8 of those trained on.
        labels: (N,) their class numbers.
        batch: images a batch.
        seed: of the drawing.
        turns: whether each is mirrored and turned by quarters at random.
    """

    def __init__(self, images: torch.Tensor, labels: np.ndarray, batch: int, seed: int, turns: bool = True) -> None:
        self._images, self._batch, self._seed, self._turns = images, batch, seed, turns
        self._labels = torch.from_numpy(np.asarray(labels, np.int64))

    def batch(self, step: int, rank: int) -> Batch:
        """``images`` (batch, C, S, S) in -1..1 and ``labels`` (batch,); none twice in a row where there are enough."""
        rng = np.random.default_rng([self._seed, step, rank])
        count = len(self._images)
        rounds = [rng.permutation(count) for _ in range(-(-self._batch // count))]
        chosen = torch.from_numpy(np.concatenate(rounds)[: self._batch])
        images = self._images[chosen]
        images = turned(images, rng) if self._turns else images
        return {"images": as_unit(images) * 2.0 - 1.0, "labels": self._labels[chosen]}
