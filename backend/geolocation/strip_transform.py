"""The map from strip to basemap, fitted robustly to measured points; of the kind that points left out speak for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence

import numpy as np

from ..affine import Affine
from .gcps import MeasuredPoint
from .residual_choice import ModelChoice, choose_model
from .residual_models import KINDS, Frame, ModelKind, StripModel, strip_lattice

INLIER_PX = 3.0
"""A point within this distance of the fitted map is an inlier."""
_MIN_INLIERS = 4
_MIN_SHARE = 0.25
_MOST_MOVED_PX = 40.0


@dataclass(frozen=True)
class StripFit:
    """A fitted map.

    Attributes:
        transform: strip working pixels -> map working pixels; of a map that bends, the affine one nearest to it.
        kind: name of the kind of map (:data:`backend.geolocation.residual_models.KINDS`).
        residual_px: (n, 2) predicted minus measured, map pixels; predicted by ``model``.
        is_inlier: (n,) bool.
        rmse_px: of the inliers.
        choice: the map itself, and how it was chosen.
    """

    transform: Affine
    kind: str
    residual_px: np.ndarray
    is_inlier: np.ndarray
    rmse_px: float
    choice: Optional[ModelChoice] = None

    @property
    def bent(self) -> Optional[StripModel]:
        """The map, where ``transform`` does not say all of it."""
        return self.choice.model if self.choice is not None and self.choice.model.kind.is_bent else None


def fit_strip(
    points: List[MeasuredPoint], prior: Affine, shape: "tuple[int, int]", kinds: Sequence[ModelKind] = KINDS
) -> Optional[StripFit]:
    """Fit robustly; a richer map than a similarity only where it predicts held-out points better.

    Args:
        points: measured ties.
        prior: the map they were measured around; fits that turn or stretch it beyond reason are not believed.
        shape: (H, W) of the strip, working pixels.
        kinds: maps to choose among, simplest first.

    Returns:
        None when fewer than four points agree or the fit contradicts the prior.
    """
    if len(points) < _MIN_INLIERS:
        return None
    source = np.array([(p.strip_x_px, p.strip_y_px) for p in points])
    target = np.array([(p.map_x_px, p.map_y_px) for p in points])
    choice = choose_model(source, target, Frame.of_strip(shape), INLIER_PX, kinds)
    if choice is None or not _is_plausible(choice.model, prior, shape):
        return None
    residual = choice.model.apply_all(source) - target
    distance = np.hypot(residual[:, 0], residual[:, 1])
    is_inlier = distance <= INLIER_PX
    if is_inlier.sum() < max(_MIN_INLIERS, _MIN_SHARE * len(points)):
        return None
    rmse = float(np.sqrt((distance[is_inlier] ** 2).mean()))
    transform = choice.model.affine_part(shape)
    return StripFit(transform, choice.model.kind.name, residual, is_inlier, rmse, choice)


def _is_plausible(model: StripModel, prior: Affine, shape: "tuple[int, int]") -> bool:
    lattice = strip_lattice(shape, 9, 2)
    expected = np.array(prior.apply_all([(float(x), float(y)) for x, y in lattice]))
    moved = np.hypot(*(model.apply_all(lattice) - expected).T)
    ratio = model.affine_part(shape).determinant / prior.determinant
    return bool(np.isfinite(moved).all()) and float(moved.max()) < _MOST_MOVED_PX and 0.8 < ratio < 1.25
