"""What a match says of places other than the best: the probability of every cell, and of the runners-up."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Tuple

import numpy as np

from .affine import Affine
from .descriptors.dense_map import DenseMap
from .geolocation.locate import Location
from .geolocation.posterior import PLACE_RADIUS_PX, place_confidences, posterior_map, temperature_of
from .outputs.heatmap import Heatmap
from .rasters.grid import WorkingGrid

Cells = Tuple[int, int, int, int]


def heatmap_of(
    evidence: np.ndarray,
    searched: Cells,
    location: Location,
    weights: Mapping[str, float],
    dense: DenseMap,
    grid: WorkingGrid,
) -> Heatmap:
    """The evidence and the probability of the cells where the strip's centre was looked for.

    Args:
        evidence: (H, W) of the cells ``searched`` (row0, col0, row1, col1), at the pose found.
        weights: of the calibration that the location's confidence comes from.
    """
    row0, col0 = searched[:2]
    values = evidence.copy()
    values[~dense.valid[row0 : row0 + values.shape[0], col0 : col0 + values.shape[1]]] = float("nan")
    corner = Affine.translation(col0 * dense.stride_px, row0 * dense.stride_px)
    to_crs = grid.transform @ corner @ Affine.scaling(dense.stride_px, dense.stride_px)
    if location.best is None:
        return Heatmap(values, to_crs)

    def cell(item: Any) -> "tuple[float, float]":
        at = item.hypothesis
        return at.center_y_px / dense.stride_px - row0, at.center_x_px / dense.stride_px - col0

    best = location.best
    at_all_poses = values.copy()
    for other in location.runners_up:
        # The field is of the best pose alone. A place that fits at another one stands in it by its own evidence.
        row, col = (math.floor(value) for value in cell(other))
        if 0 <= row < values.shape[0] and 0 <= col < values.shape[1] and math.isfinite(values[row, col]):
            behind = best.hypothesis.evidence - other.hypothesis.evidence
            at_all_poses[row, col] = max(values[row, col], float(np.nanmax(values)) - behind)
    found = posterior_map(
        at_all_poses,
        cell(best),
        location.confidence,
        temperature_of(weights, len(best.similarity)),
        PLACE_RADIUS_PX / dense.stride_px,
    )
    return Heatmap(values, to_crs, found.probability, found.elsewhere)


def runners_up(location: Location, weights: Mapping[str, float], grid: WorkingGrid) -> List[Dict[str, Any]]:
    """``center_x, center_y, heading_deg, scale, evidence, confidence`` of the other places, best first."""
    if location.best is None:
        return []
    confidences = place_confidences(
        location.best.hypothesis.evidence,
        [other.hypothesis.evidence for other in location.runners_up],
        location.confidence,
        temperature_of(weights, len(location.best.similarity)),
    )
    found = []
    for other, confidence in zip(location.runners_up, confidences):
        at = other.hypothesis
        x, y = grid.transform.apply(at.center_x_px, at.center_y_px)
        found.append(
            {
                "center_x": x,
                "center_y": y,
                "heading_deg": at.pose.heading_deg,
                "scale": at.pose.scale,
                "evidence": at.evidence,
                "confidence": confidence,
            }
        )
    return found
