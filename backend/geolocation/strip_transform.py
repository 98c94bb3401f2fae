"""The map from strip to basemap, fitted robustly to measured points."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from typing import List, Optional

import numpy as np
from skimage.measure import ransac
from skimage.transform import SimilarityTransform

from ..affine import Affine
from .gcps import MeasuredPoint

INLIER_PX = 3.0
"""A point within this distance of the fitted map is an inlier."""
_MIN_INLIERS = 4
_MIN_SPREAD = 0.2


@dataclass(frozen=True)
class StripFit:
    """A fitted map.

    Attributes:
        transform: strip working pixels -> map working pixels.
        kind: ``similarity`` or ``affine``.
        residual_px: (n, 2) predicted minus measured, map pixels.
        is_inlier: (n,) bool.
        rmse_px: of the inliers.
    """

    transform: Affine
    kind: str
    residual_px: np.ndarray
    is_inlier: np.ndarray
    rmse_px: float


def fit_strip(points: List[MeasuredPoint], prior: Affine, seed: int) -> Optional[StripFit]:
    """Fit by RANSAC; an affine map only where the points spread over the plane and predict held-out points better.

    Args:
        points: measured ties.
        prior: the map they were measured around; fits that turn or stretch it beyond reason are not believed.
        seed: of the random draws.

    Returns:
        None when fewer than four points agree or the fit contradicts the prior.
    """
    if len(points) < _MIN_INLIERS:
        return None
    source = np.array([(p.strip_x_px, p.strip_y_px) for p in points])
    target = np.array([(p.map_x_px, p.map_y_px) for p in points])
    inliers = _ransac(source, target, seed)
    if inliers is None or inliers.sum() < max(_MIN_INLIERS, 0.25 * len(points)):
        return None
    kind = _better_kind(source[inliers], target[inliers])
    transform = _least_squares(source[inliers], target[inliers], kind)
    if transform is None or not _plausible(transform, prior, source):
        return None
    predicted = np.array(transform.apply_all([(float(x), float(y)) for x, y in source]))
    residual = predicted - target
    distance = np.hypot(residual[:, 0], residual[:, 1])
    is_inlier = distance <= INLIER_PX
    if is_inlier.sum() < _MIN_INLIERS:
        return None
    rmse = float(np.sqrt((distance[is_inlier] ** 2).mean()))
    return StripFit(transform, kind, residual, is_inlier, rmse)


def _ransac(source: np.ndarray, target: np.ndarray, seed: int) -> "np.ndarray | None":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a degenerate draw is not worth a line on stderr
        _, inliers = ransac(
            (source, target),
            SimilarityTransform,
            min_samples=2,
            residual_threshold=INLIER_PX,
            max_trials=500,
            rng=seed,
        )
    return None if inliers is None else np.asarray(inliers, bool)


def _better_kind(source: np.ndarray, target: np.ndarray) -> str:
    if len(source) < 8:
        return "similarity"
    spread = np.linalg.svd(source - source.mean(axis=0), compute_uv=False)
    if spread[1] < _MIN_SPREAD * spread[0]:
        return "similarity"
    errors = {}
    for kind in ("similarity", "affine"):
        total = 0.0
        for fold in range(4):
            held = np.arange(len(source)) % 4 == fold
            fitted = _least_squares(source[~held], target[~held], kind)
            if fitted is None:
                total = math.inf
                break
            predicted = np.array(fitted.apply_all([(float(x), float(y)) for x, y in source[held]]))
            total += float(((predicted - target[held]) ** 2).sum())
        errors[kind] = total
    return "affine" if errors["affine"] < 0.9 * errors["similarity"] else "similarity"


def _least_squares(source: np.ndarray, target: np.ndarray, kind: str) -> Optional[Affine]:
    columns = [source[:, 0], source[:, 1], np.ones(len(source))]
    if kind == "affine":
        design = np.stack(columns, axis=1)
        solution, _, rank, _ = np.linalg.lstsq(design, target, rcond=None)
        if rank < 3:
            return None
        matrix = solution.T
    else:
        x, y, one = columns
        zero = np.zeros(len(source))
        design = np.concatenate([np.stack([x, -y, one, zero], axis=1), np.stack([y, x, zero, one], axis=1)])
        a, b, c, f = np.linalg.lstsq(design, np.concatenate([target[:, 0], target[:, 1]]), rcond=None)[0]
        matrix = np.array([[a, -b, c], [b, a, f]])
    if not np.isfinite(matrix).all():
        return None
    return Affine(*(float(value) for value in matrix.ravel()))


def _plausible(transform: Affine, prior: Affine, source: np.ndarray) -> bool:
    moved = [
        math.dist(transform.apply(float(x), float(y)), prior.apply(float(x), float(y)))
        for x, y in (source.min(axis=0), source.max(axis=0), source.mean(axis=0))
    ]
    ratio = transform.determinant / prior.determinant
    return max(moved) < 40.0 and 0.8 < ratio < 1.25
