"""``train conditional-gan``: the recipe, and on to what all training shares."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Dict

import torch

from ..conditional_params import TrainConditionalGanParams
from ..progress import Progress
from .recipe import Recipe
from .training_run import train_model


def train_conditional(params: TrainConditionalGanParams, progress: Progress) -> Dict[str, Any]:
    """Train a generator of labelled images.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/conditional-gan.safetensors, pictures
        of what it makes lie in OUT/gallery.
    """

    def build(device: torch.device) -> Recipe:
        from .conditional_recipe import GALLERY, ConditionalRecipe

        recipe = ConditionalRecipe.build(params, progress, device)
        if not params.resume:  # pictures of an earlier run would pass for this one's
            shutil.rmtree(Path(params.out).expanduser() / GALLERY, ignore_errors=True)
        return recipe

    return train_model(params, build, progress, patch_px=params.size_px)
