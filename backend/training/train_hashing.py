"""``train hashing``: on to what all training shares."""

from __future__ import annotations

from typing import Any, Dict

import torch

from ..hashing_params import TrainHashingParams
from ..progress import Progress
from .recipe import Recipe
from .training_run import train_model


def train_hashing(params: TrainHashingParams, progress: Progress) -> Dict[str, Any]:
    """Train what makes short binary codes of images, alike for images of one class.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/hashing.safetensors, the features that
        were made for it OUT/features.safetensors.
    """

    def build(device: torch.device) -> Recipe:
        from .hashing_recipe import HashingRecipe

        return HashingRecipe.build(params, progress, device)

    return train_model(params, build, progress)
