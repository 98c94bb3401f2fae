"""Confidence of single patches of a located strip."""

from __future__ import annotations

from typing import Dict, List

import numpy as np

from .refinement import RefinedHypothesis


def patch_features(best: RefinedHypothesis, patch_px: int) -> List[Dict[str, float]]:
    """What was seen of each patch at the place of its strip.

    ``agrees``: 1 where its own best place is the predicted one. ``residual``: how far that place lies from the
    predicted one, in sides of the patch. ``similarity``: at the predicted place. ``fit``: that similarity as a share
    of its best one nearby. ``lead``, ``prominence``: of its best place, see
    :func:`~backend.geolocation.refinement.standing_out`.
    """
    residual = np.hypot(*best.offset_px.T) / patch_px
    columns = {
        "agrees": best.agrees.astype(float),
        "residual": residual,
        "similarity": best.similarity,
        "fit": best.similarity / np.maximum(best.own_peak, 1e-3),
        "lead": best.lead,
        "prominence": best.prominence,
    }
    return [{name: float(values[query]) for name, values in columns.items()} for query in range(len(best.agrees))]
