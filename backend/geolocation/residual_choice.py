"""Which map a strip's points support: chosen by points left out, never by the residuals of the fit.

Points are left out in folds of whole columns across the track, each fold spread along the whole strip, so that every
held-out point asks what the map says between those it was fitted to. A richer kind of map is believed only where it
predicts held-out points better than a simpler one by more than the standard error of that difference (the rule of one
standard error, Breiman, Friedman, Olshen, Stone 1984, section 3.4.3, on paired differences); errors beyond twice the
inlier distance all count alike, so that wrong points do not choose. A bend is not asked of points that leave a large
part of the track empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Sequence

import numpy as np

from .residual_models import KINDS, SIMILARITY, Frame, ModelKind, StripModel
from .robust_fit import fit_model

MIN_FLATNESS = 0.05
"""Points nearer to lying on a line than this (spread across over spread along) tell nothing of a shear."""

COLUMN_PX = 32.0
"""Points within a strip this wide along the track are one column, and left out together."""

_CAP_INLIERS = 2.0
"""Held-out errors are capped at so many inlier distances. At one, a map that runs away at its ends would pass for one
that meets a wrong point there."""
_MOST_EMPTY = 0.3
"""Share of the track without points from which on no bend is fitted."""
_FOLDS = 8
_MIN_COLUMNS = 5
_POINTS_A_COEFFICIENT = 2.5
_STANDARD_ERRORS = 1.0
_MIN_GAIN = 0.05
"""Share of the simpler kind's loss that a richer one must save; less is not worth a map that bends."""


@dataclass(frozen=True)
class CheckedKind:
    """How one kind did on points it had not seen.

    Attributes:
        error_px: (n,) distance of the held-out prediction from each point.
        loss: mean squared error with each point's capped at :data:`_CAP_INLIERS` inlier distances.
    """

    error_px: np.ndarray
    loss: float


@dataclass(frozen=True)
class ModelChoice:
    """The chosen map and the figures it was chosen by.

    Attributes:
        model: fitted to all points.
        checked: kind's name -> its errors on held-out points; empty where there were too few points to hold any out.
    """

    model: StripModel
    checked: Mapping[str, CheckedKind]

    @property
    def held_out_px(self) -> Optional[np.ndarray]:
        """(n,) errors of the chosen kind at each point while that was left out of the fit; None where none was."""
        own = self.checked.get(self.model.kind.name)
        return None if own is None else own.error_px


def choose_model(
    source: np.ndarray,
    target: np.ndarray,
    frame: Frame,
    inlier_px: float,
    kinds: Sequence[ModelKind] = KINDS,
) -> Optional[ModelChoice]:
    """The simplest kind of map that predicts held-out points about as well as any, fitted to all points.

    Args:
        source: (n, 2) strip pixels; target: (n, 2) map pixels; outliers may be among them.
        frame: of the strip.
        inlier_px: distance beyond which a point counts as wrong.
        kinds: to choose among, simplest first.

    Returns:
        None where the points do not even determine the first kind.
    """
    columns = np.round(frame.positions(source).real * frame.half_length_px / COLUMN_PX).astype(int)
    folds = _folds(columns)
    along = np.sort(np.concatenate([frame.positions(source).real, [-1.0, 1.0]]))
    empty = float(np.diff(along).max()) / 2.0
    checked: Dict[str, CheckedKind] = {}
    if folds.max(initial=0) >= 1 and len(source) >= 2 * _MIN_COLUMNS:
        for kind in kinds:
            if _is_affordable(kind, source, columns, empty):
                found = _checked(kind, frame, source, target, folds, inlier_px)
                if found is not None:
                    checked[kind.name] = found
    name = _simplest_good(checked, columns, inlier_px)
    kind = next((kind for kind in kinds if kind.name == name), kinds[0] if kinds else SIMILARITY)
    model = fit_model(kind, frame, source, target, inlier_px)
    return None if model is None else ModelChoice(model, checked)


def flatness(points: np.ndarray) -> float:
    """How far (n, 2) points are from lying on a line: spread across it over spread along it, 0 to 1."""
    along, across = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return float(across / along) if along > 0.0 else 0.0


def _folds(columns: np.ndarray) -> np.ndarray:
    """(n,) fold of each point: columns dealt out in turn, so that each fold reaches from end to end."""
    order = np.unique(columns, return_inverse=True)[1]
    count = int(order.max(initial=0)) + 1
    return order % (count if count <= _FOLDS else _FOLDS)


def _is_affordable(kind: ModelKind, source: np.ndarray, columns: np.ndarray, empty: float) -> bool:
    if kind == SIMILARITY:
        return True
    if (kind.is_sheared and flatness(source) < MIN_FLATNESS) or (kind.is_bent and empty > _MOST_EMPTY):
        return False
    distinct = np.unique(columns).size
    enough = len(source) >= _POINTS_A_COEFFICIENT * kind.num_coefficients
    return enough and distinct >= max(kind.num_columns + 2, _MIN_COLUMNS if kind.is_bent else 2)


def _checked(
    kind: ModelKind, frame: Frame, source: np.ndarray, target: np.ndarray, folds: np.ndarray, inlier_px: float
) -> Optional[CheckedKind]:
    error = np.empty(len(source))
    for fold in range(int(folds.max()) + 1):
        held = folds == fold
        model = fit_model(kind, frame, source[~held], target[~held], inlier_px)
        if model is None:
            return None
        error[held] = np.hypot(*(model.apply_all(source[held]) - target[held]).T)
    return CheckedKind(error, float(_capped(error, inlier_px).mean()))


def _simplest_good(checked: Mapping[str, CheckedKind], columns: np.ndarray, inlier_px: float) -> Optional[str]:
    """Name of the first kind that no other beats by more than the standard error of their difference."""
    if not checked:
        return None
    best = min(checked.values(), key=lambda item: item.loss)
    for name, item in checked.items():
        capped, best_capped = (_capped(one.error_px, inlier_px) for one in (item, best))
        gain, error = _mean_by_column(capped - best_capped, columns)
        if gain <= _STANDARD_ERRORS * error or gain <= _MIN_GAIN * item.loss:
            return name
    return None


def _capped(error_px: np.ndarray, inlier_px: float) -> np.ndarray:
    return np.minimum(error_px, _CAP_INLIERS * inlier_px) ** 2


def _mean_by_column(values: np.ndarray, columns: np.ndarray) -> "tuple[float, float]":
    """Mean of (n,) values and its standard error, columns taken as what is drawn: points in one share their errors."""
    order = np.unique(columns, return_inverse=True)[1]
    mean = float(values.mean())
    spread = np.bincount(order, weights=values - mean)
    count = len(spread)
    if count < 2:
        return mean, np.inf
    return mean, float(np.sqrt(count / (count - 1.0) * (spread**2).sum()) / len(values))
