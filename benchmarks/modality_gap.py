"""How far apart the vectors of two modalities lie, of the same places: in distribution, not pair by pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional

import numpy as np

DIRECTIONS = 200
"""Random directions that the sliced distance is averaged over."""

FOLDS = 5


@dataclass(frozen=True)
class ModalityGap:
    """What was found.

    Attributes:
        sar, optical: (N, 2) the vectors in the plane of the first two principal components of both together.
        explained: share of the variance in that plane.
        wasserstein: sliced Wasserstein-1 distance of the two clouds: mean over random directions of the distance of
            their projections; vectors have length 1.
        wasserstein_by_chance: the same with modalities exchanged at random place by place: what is no distance at all.
        classifier_accuracy: share of held-out vectors whose modality a linear classifier tells; 0.5 is chance.
    """

    sar: np.ndarray
    optical: np.ndarray
    explained: float
    wasserstein: float
    wasserstein_by_chance: float
    classifier_accuracy: float

    def figures(self) -> Dict[str, Any]:
        """The numbers alone."""
        names = ("explained", "wasserstein", "wasserstein_by_chance", "classifier_accuracy")
        return {**{name: getattr(self, name) for name in names}, "places": len(self.sar)}


def modality_gap(sar: np.ndarray, optical: np.ndarray, blocks: np.ndarray, seed: int) -> ModalityGap:
    """Measure it.

    Args:
        sar, optical: (N, D) vectors, row by row of the same place.
        blocks: (N,) neighbourhood of each place; the classifier is judged on neighbourhoods it has not seen.
        seed: of directions and exchanges.
    """
    both = np.concatenate([sar, optical]).astype(np.float64)
    middle = both.mean(axis=0)
    _, sizes, axes = np.linalg.svd(both - middle, full_matrices=False)
    plane = (both - middle) @ axes[:2].T
    generator = np.random.default_rng(seed)
    directions = generator.standard_normal((DIRECTIONS, both.shape[1]))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    swap = generator.random(len(sar)) < 0.5
    mixed = np.where(swap[:, None], optical, sar), np.where(swap[:, None], sar, optical)
    return ModalityGap(
        sar=plane[: len(sar)],
        optical=plane[len(sar) :],
        explained=float((sizes[:2] ** 2).sum() / (sizes**2).sum()),
        wasserstein=sliced_wasserstein(sar, optical, directions),
        wasserstein_by_chance=sliced_wasserstein(*mixed, directions),
        classifier_accuracy=linear_accuracy(sar, optical, blocks),
    )


def sliced_wasserstein(one: np.ndarray, other: np.ndarray, directions: np.ndarray) -> float:
    """Mean over directions (K, D) of the Wasserstein-1 distance of two clouds (N, D) projected on them.

    Rabin et al. 2012, doi 10.1007/978-3-642-24785-9_37, with the first power. Equally many points: the distance of two
    projections is the mean distance of their sorted values.
    """
    ahead, behind = (np.sort(cloud @ directions.T, axis=0) for cloud in (one, other))
    return float(np.abs(ahead - behind).mean())


def linear_accuracy(one: np.ndarray, other: np.ndarray, blocks: np.ndarray, penalty: Optional[float] = None) -> float:
    """Share of vectors that a ridge classifier, trained on other blocks, gives to the right one of two clouds.

    Args:
        one, other: (N, D); blocks: (N,) of both.
        penalty: of the squared weights; a hundredth of the number of vectors when not given.
    """
    vectors = np.concatenate([one, other]).astype(np.float64)
    sides = np.repeat([1.0, -1.0], len(one))
    _, numbers = np.unique(np.concatenate([blocks, blocks]), return_inverse=True)
    right = []
    for fold in range(FOLDS):
        held = numbers % FOLDS == fold
        if held.all() or not held.any():
            continue
        seen, answers = vectors[~held], sides[~held]
        middle = seen.mean(axis=0)
        centred = seen - middle
        ridge = len(seen) / 100.0 if penalty is None else penalty
        weights = np.linalg.solve(centred.T @ centred + ridge * np.eye(seen.shape[1]), centred.T @ answers)
        right.append(((vectors[held] - middle) @ weights) * sides[held] > 0.0)
    return float(np.mean(np.concatenate(right))) if right else float("nan")
