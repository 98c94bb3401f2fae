"""The dense check of candidates: what the tile index proposes is correlated with the dense map around each place.

Many places can be sifted before: a quarter of the cells at every second placement tells which of them are worth the
whole correlation. Sifted by the plain template, the hand-made descriptor loses a sixth of what the check finds, since
its peaks are hardly wider than a cell; a template smoothed to the spacing of the cells that are left loses next to
nothing (docs/results/tile_index.md).
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F

from ..descriptors.dense_map import DenseMap
from .candidates import Peaks, top_peaks
from .correlation import ResponseBlock, covered_similarity
from .map_windows import read_windows

_BATCH_BYTES = 16 * 2**20
"""Memory of the windows of one batch: small ones stay in the caches of a CPU."""

_STEP = 2
"""Cells between the cells, and between the placements, that sifting looks at."""

_SIFTED_STEPS = 1
"""How far around a place sifting looks, in these."""


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
    span = 2 * reach_cells + 1
    corners = _corners(dense, template, centers_px) - reach_cells
    similarity = _similarity(dense, template, valid, corners, span, 1)
    block = ResponseBlock(0, 0, similarity.reshape(-1, span, span))
    best = top_peaks([[block]], 1, 2.0 * span)  # each place as a query of its own, its window one tile of the search
    first = torch.from_numpy(corners).to(template.device)
    return Peaks((first[:, :1] + best.row).T, (first[:, 1:] + best.col).T, best.similarity.T)


def sifted_places(
    dense: DenseMap, template: torch.Tensor, valid: torch.Tensor, centers_px: np.ndarray, keep: int
) -> np.ndarray:
    """Of many places the likeliest ones, each moved to the likeliest of the nine placements that are 2 cells apart.

    Args:
        template, valid, centers_px: as of :func:`check_places`, which is to check what is kept within 2 cells.
        keep: places that are kept; all where there are fewer. Those that meet in one placement count once.

    Returns:
        (keep or fewer, 2) places, likeliest first.
    """
    span = 2 * _SIFTED_STEPS + 1
    # Neighbouring tiles propose the same places. Sorted, they are also read from the map in its own order.
    corners = np.unique(_corners(dense, template, centers_px) - _SIFTED_STEPS * _STEP, axis=0)
    known = valid[::_STEP, ::_STEP]
    coarse = _smoothed(template)[:, ::_STEP, ::_STEP] * known
    best, placement = _similarity(dense, coarse, known, corners, span, _STEP).max(dim=1)
    order = best.argsort(descending=True, stable=True).cpu().numpy()
    down, right = np.divmod(placement.cpu().numpy()[order], span)
    moved = corners[order] + _STEP * np.stack([down, right], axis=1)
    _, first = np.unique(moved, axis=0, return_index=True)
    moved = moved[np.sort(first)[:keep]] + template.shape[-1] / 2.0
    return moved[:, ::-1] * float(dense.stride_px)


def _corners(dense: DenseMap, template: torch.Tensor, centers_px: np.ndarray) -> np.ndarray:
    """(n, 2) int, row and column of the map under the template's upper left cell."""
    return np.rint(centers_px[:, ::-1] / dense.stride_px - template.shape[-1] / 2.0).astype(int)


def _similarity(
    dense: DenseMap, template: torch.Tensor, valid: torch.Tensor, corners: np.ndarray, span: int, step: int
) -> torch.Tensor:
    """(n, span * span) similarities of a template, whose cells and placements are ``step`` cells of the map apart."""
    side = template.shape[-1] + span - 1
    pattern, mask = _at_placements(template, span), _at_placements(valid[None].to(torch.float32), span)
    count = valid.sum().clamp(min=1).to(torch.float32)
    batch = max(1, _BATCH_BYTES // (4 * template.shape[0] * side * side))
    similarity = []
    for first in range(0, len(corners), batch):
        windows, known = read_windows(dense, corners[first : first + batch], side, step, template.device)
        joint = (mask @ known.flatten(1).T).round()
        similarity.append(covered_similarity(pattern @ windows.flatten(1).T, joint, count))
    return torch.cat(similarity, dim=1).T


def _smoothed(template: torch.Tensor) -> torch.Tensor:
    """(C, t, t) averaged over each cell and its neighbours, these with half the weight along either axis."""
    weights = torch.tensor([0.25, 0.5, 0.25], device=template.device)
    kernel = torch.outer(weights, weights)[None, None]
    return F.conv2d(template[:, None], kernel, padding=1)[:, 0]


def _at_placements(template: torch.Tensor, span: int) -> torch.Tensor:
    """(C, t, t) -> (span * span, C * s * s): a row a placement of the template in a window of s = t + span - 1."""
    channels, side = template.shape[0], template.shape[-1]
    size = side + span - 1
    out = template.new_zeros(span, span, channels, size, size)
    for row in range(span):
        for col in range(span):
            out[row, col, :, row : row + side, col : col + side] = template
    return out.reshape(span * span, -1)
