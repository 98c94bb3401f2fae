"""What a hash network learns from: features of the images, of generated ones too, and the classifier they may need."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any, Dict

import numpy as np
import torch

from ..errors import InputError, UsageError
from ..hashing_params import ClassifierParams, TrainHashingParams
from ..progress import Progress
from .checkpoint import LAST_NAME
from .labelled.features import (
    CLASSIFIER,
    FROM_FILE,
    MADE,
    FeatureSettings,
    make_features,
    read_features,
    settings_of,
    write_features,
)
from .labelled.generated_folder import REPORT
from .labelled.labelled_set import LabelledSet
from .labelled.layouts import open_labelled

LOG = logging.getLogger(__name__)

FEATURES_NAME = "features.safetensors"
"""What a run that made features leaves of them beside the model."""

_SPLIT = ("images", "test_fraction", "validation_fraction", "seed")
"""What must be the same for two trainings to have held out the same images."""


def features_of(
    params: TrainHashingParams, labelled: LabelledSet, device: torch.device, progress: Progress
) -> "tuple[torch.Tensor, FeatureSettings]":
    """Features as asked for: read from the file named or, in a run that is resumed, from that of the run; else made,
    and written there."""
    out = Path(params.out).expanduser()
    kept = out / FEATURES_NAME
    if params.features not in MADE:
        features, made = read_features(params.features, labelled)
        return features, made.beside(params.features)
    if params.resume and kept.is_file():
        try:
            features, made = read_features(str(kept), labelled)
        except InputError as error:
            raise InputError(
                f"the run cannot be resumed: {error.message}",
                "Bring back the images that it began with, or start anew (--overwrite, or another folder).",
                error.code,
            ) from error
        return features, made.beside(kept)
    made = settings_of(params.features, params.feature_size_px, labelled, str(out))
    features = make_features(labelled, made, device, progress)
    write_features(kept, labelled, features, made)
    LOG.info("the features of %d images are in %s", len(features), kept)
    return features, made


def generated_features(
    params: TrainHashingParams,
    labelled: LabelledSet,
    made: FeatureSettings,
    device: torch.device,
    progress: Progress,
) -> "tuple[torch.Tensor, np.ndarray]":
    """Features (N, F) and class numbers (N,) of the images that ``--generated`` names.

    Args:
        labelled: the real images; classes are told by their names.
        made: how the features of these were made.

    Raises:
        UsageError: the features come from a file (``features_needed``), or what generated the images was trained on
            others than are trained on here (``split_differs``): it may have seen what is held out.
        InputError: no folder that ``generate`` wrote (``generated_invalid``), a class that the real ones do not have
            (``class_unknown``), or other bands.
    """
    folder = str(params.generated)
    if made.kind == FROM_FILE:
        raise UsageError(
            "features from a file are of the real images alone",
            "With --generated use features that are made here, or put the generated images into --data.",
            code="features_needed",
        )
    _check_split(Path(folder).expanduser(), params, labelled)
    generated = open_labelled(folder)
    unknown = sorted(set(generated.classes) - set(labelled.classes))
    if unknown:
        raise InputError(
            f"the generated images in {folder!r} have a class {unknown[0]!r}, which {labelled.source!r} has not",
            "Generate with a model that was trained on the same classes.",
            code="class_unknown",
        )
    number_of = np.array([labelled.classes.index(name) for name in generated.classes])
    return make_features(generated, made, device, progress), number_of[generated.labels]


def split_facts(params: Any, labelled: LabelledSet) -> Dict[str, Any]:
    """What a model's card says of how images were held out."""
    return {
        "by": "group",
        "test_fraction": params.test_fraction,
        "validation_fraction": params.validation_fraction,
        "seed": params.split_seed,
        "images": labelled.digest,
    }


def classifier_params(params: TrainHashingParams) -> "ClassifierParams | None":
    """Parameters of the classifier that is to be trained first; None where none is asked for, or it is there."""
    folder = (Path(params.out).expanduser() / CLASSIFIER).parent
    if params.features != "network" or (params.resume and (Path(params.out).expanduser() / CLASSIFIER).is_file()):
        return None
    return ClassifierParams(
        data=params.data,
        out=str(folder),
        steps=params.network_steps,
        resume=params.resume and (folder / LAST_NAME).is_file(),
        overwrite=params.overwrite,
        test_fraction=params.test_fraction,
        validation_fraction=params.validation_fraction,
        split_seed=int(params.split_seed or 0),
        seed=params.seed,
        device=params.device,
        workers=params.workers,
        validate_every=max(1, params.network_steps // 8),
    )


def _check_split(folder: Path, params: TrainHashingParams, labelled: LabelledSet) -> None:
    try:
        report = json.loads((folder / REPORT).read_text("utf-8"))
        split = {name: report["split"][name] for name in _SPLIT}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{str(folder)!r} is no folder of generated images: {REPORT} does not say what was held out ({error!r})",
            "Name a folder that sarmatch generate wrote.",
            code="generated_invalid",
        ) from error
    facts = split_facts(params, labelled)
    different = [name for name in _SPLIT if split[name] != facts[name]]
    # A larger held-out part for choosing takes nothing from what is reported on.
    if set(different) - {"validation_fraction"}:
        shown = ", ".join(f"{name} {split[name]!r} instead of {facts[name]!r}" for name in different)
        raise UsageError(
            f"the generator in {str(folder)!r} was trained with another part held out: {shown}",
            "Use the same --data, --test-fraction and --split-seed for both, or the figures would flatter.",
            code="split_differs",
        )
