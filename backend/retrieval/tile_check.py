"""The dense check of candidates: what the tile index proposes is correlated with the dense map around each place."""

from __future__ import annotations

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from .candidates import Peaks, top_peaks
from .correlation import ResponseBlock, cells_at, covered_similarity

_BATCH_BYTES = 16 * 2**20
"""Memory of the windows of one batch: small ones stay in the caches of a CPU."""


def check_places(
    dense: DenseMap, template: torch.Tensor, valid: torch.Tensor, centers_px: np.ndarray, reach_cells: int
) -> Peaks:
    """The best placement of one template around each of some places of a map.

    Similarities are those of :func:`backend.retrieval.correlation.correlate_window`. With few placements around each of
    many places one matrix product is several times as fast as transforms of each window.

    Args:
        template: (C, t, t) as :func:`backend.retrieval.templates.centred` makes it; valid: (t, t) bool.
        centers_px: (n, 2) places of its centre, (x, y) in working pixels.
        reach_cells: how far around each place, along both axes.

    Returns:
        (1, n) on the template's device, a peak a place in the order of these; places near one another may share theirs.
    """
    side = template.shape[-1]
    size, span = side + 2 * reach_cells, 2 * reach_cells + 1
    corners = np.rint(centers_px[:, ::-1] / dense.stride_px - side / 2.0).astype(int) - reach_cells
    pattern, mask = _at_placements(template, span), _at_placements(valid[None].to(torch.float32), span)
    count = valid.sum().clamp(min=1).to(torch.float32)
    batch = max(1, _BATCH_BYTES // (4 * template.shape[0] * size * size))
    similarity = []
    for first in range(0, len(corners), batch):
        part = corners[first : first + batch].tolist()
        cells = [cells_at(dense, row, col, size, size) for row, col in part]
        windows = torch.from_numpy(np.stack([values for values, _ in cells])).to(template.device, torch.float32)
        windows_valid = torch.from_numpy(np.stack([mask for _, mask in cells])).to(template.device, torch.float32)
        joint = (windows_valid.flatten(1) @ mask).round()
        similarity.append(covered_similarity(windows.flatten(1) @ pattern, joint, count))
    block = ResponseBlock(0, 0, torch.cat(similarity).reshape(-1, span, span))
    best = top_peaks([[block]], 1, 2.0 * span)  # each place as a query of its own, its window one tile of the search
    first = torch.from_numpy(corners).to(template.device)
    return Peaks((first[:, :1] + best.row).T, (first[:, 1:] + best.col).T, best.similarity.T)


def _at_placements(template: torch.Tensor, span: int) -> torch.Tensor:
    """(C, t, t) -> (C * s * s, span * span): a column a placement of the template in a window of s = t + span - 1."""
    channels, side = template.shape[0], template.shape[-1]
    size = side + span - 1
    out = template.new_zeros(span, span, channels, size, size)
    for row in range(span):
        for col in range(span):
            out[row, col, :, row : row + side, col : col + side] = template
    return out.reshape(span * span, -1).T
