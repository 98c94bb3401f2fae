"""The semantic similarity matrix of training images: features, fused, and how right it is.

The published semantic features are an Inception v3's with ImageNet's weights, which do not come with this project. In
their place stand statistics of texture (``texture``), those and what the project's own encoder sees (``encoder``, of up
to three bands), those and what an EfficientNet-Lite0 with ImageNet's weights sees, where the user has installed these
(``imagenet``; three bands as colours, of any other number each as grey), or a file of features of the user's own
network, such as an Inception v3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict

import torch

from ..config import ENCODER
from ..errors import UsageError
from ..models.semantic_similarity import (
    fused,
    local_histograms,
    matrix_accuracy,
    matrix_iou,
    similarity_matrix,
    standardised,
    true_similarity,
)
from ..models.texture import texture_features
from ..progress import Progress
from ..retrieval.encoder_activations import EncoderActivations
from ..retrieval.imagenet_activations import ImageNetActivations
from ..uahm_params import TrainUahmParams
from .labelled.features import IMAGENET, KINDS, read_features
from .labelled.labelled_set import LabelledSet

FIRST_SHARE, SECOND_SHARE = 0.10, 0.06
"""K1 and K2 as shares of the images: 500 and 300 of 5000 are published."""

_AT_ONCE = 64


@dataclass(frozen=True)
class BuiltSimilarity:
    """A matrix and what the card says of it.

    Attributes:
        matrix: (N, N) int8, 1 or -1.
        facts: ``features, eta, neighbours, refined_neighbours``, and of the classes, which it was made without,
            ``accuracy, iou``, None where there is one class.
    """

    matrix: torch.Tensor
    facts: Dict[str, Any]


def build_similarity(
    params: TrainUahmParams, spectral: torch.Tensor, semantic: torch.Tensor, labels: torch.Tensor
) -> BuiltSimilarity:
    """The matrix of N images, and how right it is.

    Args:
        spectral, semantic: (N, A) and (N, B) features, in an order that has nothing to do with the classes: of
            neighbours that are equally near the first are taken.
        labels: (N,) class numbers, to judge it by.

    Raises:
        UsageError: more neighbours asked for than there are images.
    """
    count = len(spectral)
    first = max(2, round(FIRST_SHARE * count)) if params.neighbours is None else params.neighbours
    second = max(2, round(SECOND_SHARE * count)) if params.refined_neighbours is None else params.refined_neighbours
    if max(first, second) > count:
        raise UsageError(
            f"{max(first, second)} neighbours among {count} training images",
            "Ask for fewer (--neighbours, --refined-neighbours).",
        )
    matrix = similarity_matrix(fused(spectral, semantic, params.eta), first, second)
    truth = true_similarity(labels)
    has_classes = len(torch.unique(labels)) > 1
    return BuiltSimilarity(
        matrix,
        {
            "features": params.features,
            "eta": params.eta,
            "neighbours": first,
            "refined_neighbours": second,
            "accuracy": matrix_accuracy(matrix, truth) if has_classes else None,
            "iou": matrix_iou(matrix, truth) if has_classes else None,
        },
    )


def spectral_features(images: torch.Tensor) -> torch.Tensor:
    """(N, A) local histograms of images (N, C, S, S) in 0..1."""
    return torch.cat([local_histograms(part) for part in images.split(_AT_ONCE)])


def semantic_features(
    kind: str, labelled: LabelledSet, images: torch.Tensor, device: torch.device, progress: Progress
) -> torch.Tensor:
    """(N, B) features of all images of a set, in their own standard deviations.

    Args:
        kind: ``texture``, ``encoder``, ``imagenet``, or a file of features.
        images: (N, C, S, S) in 0..1, the bands that are taken.

    Raises:
        InputError: a file that cannot serve, or bands that the encoder does not take.
        ModelError: no encoder, or no weights of ImageNet (``weights_missing``).
    """
    if kind not in (*KINDS, IMAGENET):
        return standardised(read_features(kind, labelled)[0])
    makers: "list[Callable[[torch.Tensor], torch.Tensor]]" = [texture_features]
    if kind == ENCODER:
        makers.append(EncoderActivations(ENCODER))
    if kind == IMAGENET:
        makers.append(ImageNetActivations())
    progress.start("features", len(images))
    found = []
    for part in images.split(_AT_ONCE):
        given = part.to(device).float()
        found.append(torch.cat([make(given) for make in makers], dim=1).float().cpu())
        progress.advance(len(part))
    progress.finish()
    return standardised(torch.cat(found))
