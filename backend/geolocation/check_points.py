"""How good control points and the map through them are, by points that the map had not seen.

Every point is left out once, with all that share its position along the track, and predicted by the map fitted to the
others. That is what check points are for, without giving up points for good. Errors hold those of the points
themselves: of the map alone they are an upper bound.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Optional

import numpy as np

from .strip_transform import StripFit


@dataclass(frozen=True)
class CheckPoints:
    """Errors at points left out.

    Attributes:
        num: points measured, each of which was left out once.
        num_wrong: of these, the ones too far from the final map to be used; they are in the last figure only.
        rmse_px, median_px: of held-out errors at the points in use, map pixels.
        median_all_px: of all points, wrong ones included.
    """

    num: int
    num_wrong: int
    rmse_px: float
    median_px: float
    median_all_px: float


def check_points(fit: StripFit) -> Optional[CheckPoints]:
    """The figures of a fit; None where there were too few points to leave any out."""
    error_px = fit.choice.held_out_px if fit.choice is not None else None
    if error_px is None:
        return None
    used = error_px[fit.is_inlier]
    return CheckPoints(
        len(error_px),
        int((~fit.is_inlier).sum()),
        float(np.sqrt((used**2).mean())),
        float(np.median(used)),
        float(np.median(error_px)),
    )


def fit_facts(fit: Optional[StripFit], metres_per_px: float, strip_shape: "tuple[int, int]") -> Dict[str, Any]:
    """What a report says of the map: its kind, how others did on held-out points, and the check points' figures.

    Returns:
        ``transform_kind``; ``bend_px``, the farthest that the strip bends from the nearest affine map;
        ``rmse_by_kind_px``, of held-out errors capped at twice the inlier distance, all points included;
        ``check_points`` in pixels and metres.
    """
    if fit is None or fit.choice is None:
        return {"transform_kind": fit.kind if fit is not None else "pose", "check_points": None}
    found = check_points(fit)
    metres = {}
    if found is not None:
        metres = {"rmse_m": found.rmse_px * metres_per_px, "median_m": found.median_px * metres_per_px}
    return {
        "transform_kind": fit.kind,
        "bend_px": fit.choice.model.bend_px(strip_shape),
        "rmse_by_kind_px": {name: float(np.sqrt(kind.loss)) for name, kind in fit.choice.checked.items()},
        "check_points": {**asdict(found), **metres} if found is not None else None,
    }
