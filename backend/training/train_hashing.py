"""``train hashing``: on to what all training shares."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict

import torch

from ..hashing_params import ClassifierParams, TrainHashingParams
from ..progress import Progress
from .checkpoint import FOLDER
from .loop_settings import check_run_folder
from .recipe import Recipe
from .training_run import train_model


def train_hashing(params: TrainHashingParams, progress: Progress) -> Dict[str, Any]:
    """Train what makes short binary codes of images, alike for images of one class.

    Returns, Raises:
        See :func:`~backend.training.training_run.train_model`; the model is OUT/hashing.safetensors, the features that
        were made for it OUT/features.safetensors, the classifier that made them, where there is one,
        OUT/network/classifier.safetensors.
    """

    from .hashing_features import classifier_params

    first = classifier_params(params)
    if first is not None:
        if not (params.resume and (Path(params.out).expanduser() / FOLDER).exists()):
            check_run_folder(Path(params.out).expanduser(), False, params.overwrite)
            params = replace(params, resume=False)
        train_classifier(first, progress)

    def build(device: torch.device) -> Recipe:
        from .hashing_recipe import HashingRecipe

        return HashingRecipe.build(params, progress, device)

    return train_model(params, build, progress)


def train_classifier(params: ClassifierParams, progress: Progress) -> Dict[str, Any]:
    """Train a classifier of labelled images from nothing; as :func:`train_hashing`."""

    def build(device: torch.device) -> Recipe:
        from .classifier_recipe import ClassifierRecipe

        return ClassifierRecipe.build(params, progress, device)

    return train_model(params, build, progress, patch_px=params.size_px)
