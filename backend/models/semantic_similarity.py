"""The semantic similarity matrix: which images are alike, found without their classes by two searches of neighbours.

Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral Images", thesis, TU Berlin,
section 5.1.4, equations 5.9 to 5.12, 5.16 and 5.17). Spectral features are local histograms of every band; semantic
ones are those of an Inception v3 with ImageNet's weights there. No such weights come with this project: whoever builds
the matrix brings the features (see :mod:`backend.training.uahm_similarity`).

What the thesis leaves open and is taken here: histograms of 8 values in 4 x 4 parts of a band; an image is among its
own neighbours, so that the diagonal is 1; equal distances are put in the order of the images. Departure: both features
are brought to one mean length before they are fused, so that the weight eta is the ratio of the two, whatever their
number and scale.
"""

from __future__ import annotations

from typing import Iterable

import torch
import torch.nn.functional as F

BINS, PARTS = 8, 4
"""Values a histogram tells apart, and parts of a band's side that have one each."""

_AT_ONCE = 1024  # rows of the matrix
_TINY = 1e-12


def local_histograms(images: torch.Tensor, bins: int = BINS, parts: int = PARTS) -> torch.Tensor:
    """Histograms of every part of every band.

    Args:
        images: (N, C, H, W) in 0..1, sides of at least ``parts``; what is left of a side that is no multiple is cut.

    Returns:
        (N, C * parts² * bins) shares; each part's sum to 1.

    Raises:
        ValueError: another shape, or images too small.
    """
    if images.ndim != 4 or min(images.shape[2:]) < parts:
        raise ValueError(f"images of shape {tuple(images.shape)}; sides must be {parts} px or more")
    count, bands, height, width = images.shape
    rows, cols = height // parts, width // parts
    cut = images[:, :, : rows * parts, : cols * parts].float()
    blocks = cut.reshape(count, bands, parts, rows, parts, cols).transpose(3, 4).reshape(-1, rows * cols)
    number = (blocks * bins).floor().long().clamp(0, bins - 1)
    counts = torch.zeros(len(blocks), bins, device=images.device)
    shares = counts.scatter_add(1, number, torch.ones_like(number, dtype=counts.dtype)) / (rows * cols)
    return shares.reshape(count, -1)


def standardised(features: torch.Tensor) -> torch.Tensor:
    """(N, F) features of many kinds in their own standard deviations, at most five of them."""
    deviation, mean = torch.std_mean(features.double(), dim=0, correction=0)
    return ((features - mean) / deviation.clamp_min(1e-6)).clamp(-5.0, 5.0).float()


def fused(spectral: torch.Tensor, semantic: torch.Tensor, eta: float) -> torch.Tensor:
    """(N, A + B): spectral features beside ``eta`` times the semantic ones (eq. 5.9), both of mean length 1.

    Args:
        spectral: (N, A). semantic: (N, B).
    """
    return torch.cat([_of_mean_length_1(spectral), eta * _of_mean_length_1(semantic)], dim=1)


def nearest_by_features(features: torch.Tensor, neighbours: int) -> torch.Tensor:
    """(N, N) bool: whether j is among the ``neighbours`` nearest of i by cosine distance, itself included (eq. 5.10).

    Raises:
        ValueError: fewer images than neighbours, or no neighbour.
    """
    units = F.normalize(features.float(), dim=1, eps=_TINY)
    return _nearest((part @ units.T for part in units.split(_AT_ONCE)), len(units), neighbours)


def nearest_by_neighbours(first: torch.Tensor, neighbours: int) -> torch.Tensor:
    """(N, N) bool: whether j is among the ``neighbours`` whose own neighbours differ least from those of i (eq. 5.11).

    Args:
        first: (N, N) bool, all rows with one number of neighbours: by what they differ then falls as they share more.

    Raises:
        ValueError: fewer images than neighbours, or no neighbour.
    """
    rows = first.float()
    return _nearest((part @ rows.T for part in rows.split(_AT_ONCE)), len(rows), neighbours)


def similarity_matrix(features: torch.Tensor, neighbours: int, refined_neighbours: int) -> torch.Tensor:
    """(N, N) int8: 1 where both searches find j for i, -1 elsewhere (eq. 5.12).

    Args:
        features: (N, F), fused.
        neighbours, refined_neighbours: K1 and K2.

    Raises:
        ValueError: more neighbours than images, or none.
    """
    first = nearest_by_features(features, neighbours)
    both = first & nearest_by_neighbours(first, refined_neighbours)
    return 2 * both.to(torch.int8) - 1


def true_similarity(labels: torch.Tensor) -> torch.Tensor:
    """(N, N) int8: 1 where classes (N,) are the same, -1 elsewhere."""
    return 2 * (labels[:, None] == labels[None]).to(torch.int8) - 1


def matrix_accuracy(similarity: torch.Tensor, truth: torch.Tensor) -> float:
    """Share of the entries that are right (eq. 5.16, whose sum runs over one row and column too many)."""
    return float((similarity == truth).double().mean())


def matrix_iou(similarity: torch.Tensor, truth: torch.Tensor) -> float:
    """Entries that both call alike, of those that either does (eq. 5.17); 1 where neither calls any so."""
    one, other = similarity == 1, truth == 1
    either = int((one | other).sum())
    return float(int((one & other).sum()) / either) if either else 1.0


def _of_mean_length_1(features: torch.Tensor) -> torch.Tensor:
    return features.float() / features.float().norm(dim=1).mean().clamp_min(_TINY)


def _nearest(similarities: Iterable[torch.Tensor], count: int, neighbours: int) -> torch.Tensor:
    """Mark the largest of each row of ``count``; of equals those that come first. A part at a time: all would be 3 GB
    for 27,000 images."""
    if not 1 <= neighbours <= count:
        raise ValueError(f"{neighbours} neighbours among {count} images")
    marked = []
    for rows in similarities:
        order = rows.argsort(dim=1, descending=True, stable=True)[:, :neighbours]
        marked.append(torch.zeros_like(rows, dtype=torch.bool).scatter_(1, order, True))
    return torch.cat(marked)
