"""Least squares that outliers do not pull: graduated non-convexity with the Geman-McClure loss.

Yang, Antonante, Tzoumas, Carlone 2020, doi:10.1109/LRA.2020.2965893, equations 12 and 14. The loss starts convex, where
every point counts, and is bent in steps to the one wanted, in which a point ``c`` away counts a quarter. No random
draws. Departures: the model is any that is linear in its coefficients and may hold a ridge; the last step is repeated
until the weights stand.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from .residual_models import Frame, ModelKind, StripModel, extended_design, penalty_root

_STEP = 1.4
_LAST_REPEATS = 4


def fit_model(
    kind: ModelKind, frame: Frame, source: np.ndarray, target: np.ndarray, inlier_px: float
) -> Optional[StripModel]:
    """The map of one kind that most points agree on.

    Args:
        source: (n, 2) strip pixels; target: (n, 2) map pixels.
        inlier_px: the length ``c`` beyond which a residual counts ever less.

    Returns:
        None where the points do not determine the kind.
    """
    if len(source) < kind.num_coefficients:
        return None
    z, w = frame.positions(source), target[:, 0] + 1j * target[:, 1]
    first, last = float(z.real.min()), float(z.real.max())
    if last - first < 1e-6:
        return None
    design = extended_design(kind, z, first, last)
    ridge = penalty_root(kind)
    middle = complex(w.mean())
    coefficients = _weighted(design, ridge, w - middle, np.ones(len(w)))
    squared = np.abs(design @ coefficients - (w - middle)) ** 2
    limit = inlier_px**2
    convexity = max(1.0, 2.0 * float(squared.max()) / limit)
    repeats = 0
    while repeats < _LAST_REPEATS:
        weights = (convexity * limit / (squared + convexity * limit)) ** 2
        coefficients = _weighted(design, ridge, w - middle, weights)
        squared = np.abs(design @ coefficients - (w - middle)) ** 2
        repeats += convexity == 1.0
        convexity = max(1.0, convexity / _STEP)
    if not np.isfinite(coefficients).all():
        return None
    coefficients[0] += middle
    return StripModel(kind, frame, coefficients, first, last)


def _weighted(design: np.ndarray, ridge: np.ndarray, target: np.ndarray, weights: np.ndarray) -> np.ndarray:
    # The smallest solution where points on one line leave a shear open: none.
    root = np.sqrt(weights)
    held = np.diag(ridge)[ridge > 0.0]
    rows = np.concatenate([design * root[:, None], held])
    values = np.concatenate([target * root, np.zeros(len(held))])
    return np.linalg.lstsq(rows, values, rcond=1e-10)[0]
