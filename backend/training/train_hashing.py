"""``train hashing``: on to what all training shares."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict

import torch

from ..hashing_params import ClassifierParams, TrainHashingParams
from ..progress import Progress
from .checkpoint import LAST_NAME
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
    from .labelled.features import NETWORK

    out, first = Path(params.out).expanduser(), classifier_params(params)
    if params.features == NETWORK and not (params.resume and (out / LAST_NAME).is_file()):
        # A run that stopped before its hash network had a checkpoint goes on with what there is of the classifier.
        resumes_classifier = first is None or first.resume
        check_run_folder(out, params.resume and not resumes_classifier, params.overwrite)
        params = replace(params, resume=False)
    if first is not None:
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
