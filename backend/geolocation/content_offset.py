"""Where the content of a SAR image lies in an optical image that claims the same grid.

Co-registered mosaics are not: terrain that the radar's geocoding did not know shifts its image by several pixels,
mostly along range. Over windows of :data:`WINDOW_PX` the training-free descriptor is sure enough of the shift to take
it out before training (:mod:`backend.training.pairs.registration`), and to tell a search that missed from a grid that
is off (:mod:`backend.evaluation.content_truth`).
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
import torch

from ..descriptors.dense_map import describe_image
from ..descriptors.descriptor import StructuralDescriptor
from ..descriptors.structural import StructuralSettings
from ..retrieval.correlation import correlate_window
from ..retrieval.templates import centred

WINDOW_PX = 320
"""Side of the SAR windows that are looked for."""

REACH_PX = 24
"""How far around its nominal place a window is looked for; found at the rim, it counts as not found."""

MIN_LEAD = 0.02
"""By how much the best place must be more similar than any other beyond :data:`_APART_CELLS` of it."""

MIN_VALID = 0.5
"""Share of a window that must be valid in both images."""

_APART_CELLS = 4
_SETTINGS = StructuralSettings(energy_radius_px=64)


def content_offset(
    sar: np.ndarray, sar_valid: np.ndarray, optical: np.ndarray, optical_valid: np.ndarray, device: torch.device
) -> Optional[Tuple[float, float]]:
    """What to add to a (row, column) of the SAR image to get to the same content in the optical one.

    Args:
        sar: (1, :data:`WINDOW_PX`, :data:`WINDOW_PX`) in 0..1; sar_valid: (H, W) bool.
        optical: (3, ...) in 0..1 of the same place and :data:`REACH_PX` more on all sides; optical_valid: its (H, W).
        device: where to compute.

    Returns:
        (rows, columns) in pixels to a fraction of one; None where the images do not tell.
    """
    if (sar_valid & optical_valid[REACH_PX:-REACH_PX, REACH_PX:-REACH_PX]).mean() < MIN_VALID:
        return None
    descriptor = StructuralDescriptor(_SETTINGS)
    template, template_valid = describe_image(descriptor, sar, sar_valid, "sar", device)
    window, window_valid = describe_image(descriptor, optical, optical_valid, "optical", device)
    placed = correlate_window(
        centred(template[None], template_valid[None]), template_valid[None], window[None], window_valid[None]
    )
    similarity = placed[0].cpu().numpy()
    row, col = (int(index) for index in np.unravel_index(int(similarity.argmax()), similarity.shape))
    if not (0 < row < similarity.shape[0] - 1 and 0 < col < similarity.shape[1] - 1):
        return None
    others = similarity.copy()
    near = [slice(max(0, peak - _APART_CELLS), peak + _APART_CELLS + 1) for peak in (row, col)]
    others[near[0], near[1]] = -1.0
    if similarity[row, col] - others.max() < MIN_LEAD:
        return None
    fine_row = row + _vertex(*similarity[row - 1 : row + 2, col])
    fine_col = col + _vertex(*similarity[row, col - 1 : col + 2])
    return fine_row * descriptor.stride_px - REACH_PX, fine_col * descriptor.stride_px - REACH_PX


def _vertex(before: float, at: float, after: float) -> float:
    """Where the parabola through three even samples is highest, from the middle one, -0.5..0.5."""
    curvature = before - 2.0 * at + after
    return 0.0 if curvature >= 0.0 else float(0.5 * (before - after) / curvature)
