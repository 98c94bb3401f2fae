"""Batches of images without their classes, as a discriminator learns from them."""

from __future__ import annotations

import numpy as np
import torch

from .recipe import Batch


class UnlabelledSource:
    """Random images, each once in a batch where there are enough. Picklable.

    Args:
        images: (N, C, S, S) in 0..1.
        batch: images a batch.
        seed: of the drawing.

    Raises:
        ValueError: fewer than two images, of which batch normalisation makes nothing.
    """

    def __init__(self, images: torch.Tensor, batch: int, seed: int) -> None:
        if min(len(images), batch) < 2:
            raise ValueError(f"no batches of {batch} of {len(images)} images")
        self._images, self._batch, self._seed = images, batch, seed

    def batch(self, step: int, rank: int) -> Batch:
        """``images`` (batch, C, S, S) float32 in 0..1, ``rows`` (batch,) their rows among those drawn from."""
        rng = np.random.default_rng([self._seed, step, rank])
        rows = torch.from_numpy(rng.permutation(len(self._images))[: self._batch])
        return {"images": self._images[rows].float(), "rows": rows}
