"""Labelled images held in memory as bytes, for networks that are trained on the pixels."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import torch

from ...progress import Progress
from .image_stack import BandScaling, read_image
from .labelled_set import LabelledSet

_STEPS = 255.0


def read_images(
    labelled: LabelledSet, chosen: Sequence[int], scaling: BandScaling, size_px: int, progress: Progress
) -> torch.Tensor:
    """(N, C, size_px, size_px) uint8 of the chosen images, 255 where a band has its high value.

    Raises:
        InputError: see :func:`~backend.training.labelled.image_stack.read_image`.
    """
    found = torch.empty(len(chosen), len(scaling.low), size_px, size_px, dtype=torch.uint8)
    progress.start("images", len(chosen))
    for row, number in enumerate(chosen):
        found[row] = (read_image(labelled.images[int(number)], scaling, size_px) * _STEPS).round().to(torch.uint8)
        progress.advance(1)
    progress.finish()
    return found


def as_unit(images: torch.Tensor) -> torch.Tensor:
    """uint8 -> float32 in 0..1."""
    return images.float() / _STEPS


def turned(images: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Square images (N, C, S, S), each mirrored or not and turned by 0 to 3 quarters, at random: seen from above no
    direction is special."""
    which = torch.from_numpy(rng.integers(0, 8, len(images)))
    found = images.clone()
    for number in range(1, 8):
        rows = which == number
        if bool(rows.any()):
            some = torch.rot90(images[rows], number % 4, (2, 3))
            found[rows] = some.flip(3) if number >= 4 else some
    return found
