"""``train verifier``: on to what all training shares."""

from __future__ import annotations

from typing import Any, Dict

import torch

from ..progress import Progress
from ..verifier_params import TrainVerifierParams
from .recipe import Recipe
from .training_run import train_model


def train_verifier(params: TrainVerifierParams, progress: Progress) -> Dict[str, Any]:
    """Train what says whether a SAR and an optical patch show the same place.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/verifier.safetensors.
    """

    def build(device: torch.device) -> Recipe:
        from .verifier_recipe import VerifierRecipe

        return VerifierRecipe.build(params, progress, device)

    mine_every = params.mine_every if params.negatives == "bootstrapped" else 0
    return train_model(params, build, progress, mine_every, params.patch_px)
