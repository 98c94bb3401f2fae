"""``train uahm``: on to what all training shares."""

from __future__ import annotations

from typing import Any, Dict

import torch

from ..progress import Progress
from ..uahm_params import TrainUahmParams
from .recipe import Recipe
from .training_run import train_model


def train_uahm(params: TrainUahmParams, progress: Progress) -> Dict[str, Any]:
    """Train what makes codes of images of any number of bands without their classes.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/uahm.safetensors, pictures of what is
        generated are in OUT/gallery.
    """

    def build(device: torch.device) -> Recipe:
        from .uahm_recipe import UahmRecipe

        return UahmRecipe.build(params, progress, device)

    return train_model(params, build, progress)
