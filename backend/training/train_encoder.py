"""``train encoder``: which recipe, and on to what all training shares."""

from __future__ import annotations

from typing import Any, Dict

import torch

from ..progress import Progress
from ..training_params import TrainEncoderParams
from .recipe import Recipe
from .training_run import train_model


def train_encoder(params: TrainEncoderParams, progress: Progress) -> Dict[str, Any]:
    """Train a descriptor from co-registered pairs.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/encoder.safetensors (recipe ``dense``)
        or OUT/cmpc.safetensors.
    """

    def build(device: torch.device) -> Recipe:
        if params.recipe == "cmpc":
            from .cmpc_recipe import CmpcRecipe

            return CmpcRecipe.build(params, progress, device)
        from .encoder_recipe import EncoderRecipe

        return EncoderRecipe.build(params, progress, device)

    return train_model(params, build, progress, params.mine_every, params.patch_px)
