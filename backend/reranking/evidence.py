"""What the dense map says of a candidate beyond one similarity: whether its quarters agree, how it stands out,
whether a turned patch fits as well.

A true place is one where all parts of the patch fit at nearly the same shift, better than right beside it and better
than the patch does when it is turned over. A place that looks like anything fits turned patches, too; one half of a
wrong place may fit by chance, all four quarters seldom do.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..retrieval.correlation import MIN_JOINT_FRACTION, cells_at
from .candidate_lists import EVIDENCE

SEARCH_CELLS = 3
"""How far around a candidate's place its best placement is looked for."""

PART_CELLS = 2
"""How far from that placement the quarters may fit better."""

_SURROUND_CELLS = 4
_BESIDE_CELLS = 2
"""Placements nearer to the best one belong to its peak, and not to what it stands out from."""
REACH_CELLS = SEARCH_CELLS + _SURROUND_CELLS
"""How far around a candidate's place the map is looked at."""

_LEAST = -1.0
_POOL = 8
"""Cells a side of the grid that a place's own descriptors are averaged in."""

_BATCH_BYTES = 24 * 2**20

MEASURED = EVIDENCE[: EVIDENCE.index("pooled")]
"""What :func:`dense_evidence` gives, in this order."""


def dense_evidence(
    dense: DenseMap,
    template: torch.Tensor,
    valid: torch.Tensor,
    turned: torch.Tensor,
    turned_valid: torch.Tensor,
    centers_px: np.ndarray,
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Measure candidates of one patch in the dense map.

    ``checked``: similarity of the best placement near the place, as :func:`~backend.retrieval.correlation
    .covered_similarity`. ``ncc``: the same over the spread of the map's own vectors there. ``prominence``: its lead
    over the placements around it in their standard deviations. ``quarter_least``, ``quarter_second``: the least and
    the second least similarity of the patch's quarters there. ``parts``: mean of the quarters' best within
    :data:`PART_CELLS`; ``parts_spread``: root mean square of their shifts, cells. ``over_turned``: lead over the best
    that the turned patches reach near the place. ``coverage``: share of the patch that meets data.

    Args:
        template: (C, t, t) as :func:`backend.retrieval.templates.centred` makes it; valid: (t, t) bool.
        turned: (N, C, t, t) templates of the patch turned over, likewise; turned_valid: (N, t, t) bool.
        centers_px: (n, 2) places of the patch's centre, (x, y) in working pixels.

    Returns:
        (n, len(MEASURED)) float32; (n, 2) refined centres; (n, D) unit vectors of the map's descriptors there.
    """
    side = template.shape[-1]
    size = side + 2 * REACH_CELLS
    corners = np.rint(centers_px[:, ::-1] / dense.stride_px - side / 2.0).astype(int) - REACH_CELLS
    meter = EvidenceMeter(template, valid, turned, turned_valid)
    batch = max(1, _BATCH_BYTES // (4 * template.shape[0] * meter.fft * meter.fft))
    values, places, vectors = [], [], []
    for first in range(0, len(corners), batch):
        part = corners[first : first + batch]
        cells = [cells_at(dense, int(row), int(col), size, size) for row, col in part]
        windows = torch.from_numpy(np.stack([one for one, _ in cells])).to(template.device, torch.float32)
        known = torch.from_numpy(np.stack([one for _, one in cells])).to(template.device, torch.float32)
        found, at, own = meter(windows, known)
        values.append(found)
        vectors.append(own)
        corner = at.flip(1).cpu().numpy() + part[:, ::-1]
        places.append((corner + side / 2.0) * dense.stride_px)
    return (
        torch.cat(values).cpu().numpy().astype(np.float32),
        np.concatenate(places).astype(np.float64),
        torch.cat(vectors).cpu().numpy(),
    )


class EvidenceMeter:
    """Measures windows of a map against one patch; differentiable in the patch and in the windows.

    Args:
        template, valid, turned, turned_valid: see :func:`dense_evidence`.
    """

    def __init__(
        self, template: torch.Tensor, valid: torch.Tensor, turned: torch.Tensor, turned_valid: torch.Tensor
    ) -> None:
        self._side = template.shape[-1]
        self.fft = _fft_length(self._side + 2 * REACH_CELLS)
        parts, parts_valid = _quarters(template, valid)
        masks = torch.cat([parts_valid, turned_valid]).to(torch.float32)
        size = (self.fft, self.fft)
        self._spectra = torch.fft.rfft2(torch.cat([parts, turned]), s=size).conj()  # (4 + N, C, F, F')
        self._mask_spectra = torch.fft.rfft2(masks, s=size).conj()
        self._counts = masks.sum(dim=(1, 2))
        self._num_turned = len(turned)

    def __call__(self, windows: torch.Tensor, known: torch.Tensor) -> "tuple[torch.Tensor, torch.Tensor, torch.Tensor]":
        """Evidence of candidates.

        Args:
            windows: (n, C, s, s) cells around each, with s = t + 2 * :data:`REACH_CELLS`; 0 where not valid.
            known: (n, s, s) 1 or 0.

        Returns:
            (n, len(MEASURED)); (n, 2) row and column of the upper left cell of the best placement in its window; (n, D)
            unit vectors of the cells there.
        """
        span, size = 2 * REACH_CELLS + 1, (self.fft, self.fft)
        transformed = torch.fft.rfft2(windows, s=size)
        sums = torch.einsum("pcfg,ncfg->npfg", self._spectra, transformed)
        sums = torch.fft.irfft2(sums, s=size)[..., :span, :span]
        if bool(known.all()):
            joint = self._counts[None, :, None, None].expand(sums.shape)
        else:
            joint = torch.fft.irfft2(self._mask_spectra[None] * torch.fft.rfft2(known, s=size)[:, None], s=size)
            joint = joint[..., :span, :span].round()
        found, row, col = _measure(sums, joint, self._counts, self._num_turned)
        own, spread = _own(windows, known, row, col, self._side)
        ncc = found[:, 0] / spread.clamp(min=0.1)
        at = MEASURED.index("ncc")
        found = torch.cat([found[:, :at], ncc[:, None], found[:, at + 1 :]], dim=1)
        return found, torch.stack([row, col], dim=1), own


def _measure(
    sums: torch.Tensor, joint: torch.Tensor, counts: torch.Tensor, num_turned: int
) -> Tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """(n, 4 + N, s, s) sums of the quarters and of the turned patches -> (n, M) evidence, row and column of the
    best.
    """
    n, span = len(sums), sums.shape[-1]
    quarter_joint = joint[:, :4]
    whole_count = counts[:4].sum().clamp(min=1.0)
    whole_joint = quarter_joint.sum(dim=1)
    whole = _similarity(sums[:, :4].sum(dim=1), whole_joint, whole_count)
    quarters = _similarity(sums[:, :4], quarter_joint, counts[:4, None, None].clamp(min=1.0))
    quarters = torch.where(quarter_joint >= MIN_JOINT_FRACTION * counts[:4, None, None], quarters, 0.0)
    whole = torch.where(whole_joint >= MIN_JOINT_FRACTION * whole_count, whole, _LEAST)
    middle = slice(_SURROUND_CELLS, span - _SURROUND_CELLS)
    inner = whole[:, middle, middle].reshape(n, -1)
    best, at = inner.max(dim=1)
    width = span - 2 * _SURROUND_CELLS
    row = torch.div(at, width, rounding_mode="floor") + _SURROUND_CELLS
    col = at % width + _SURROUND_CELLS
    every, axis = torch.arange(n, device=sums.device), torch.arange(span, device=sums.device)
    away = torch.maximum((axis[None] - row[:, None]).abs()[:, :, None], (axis[None] - col[:, None]).abs()[:, None])
    beside = ((away > _BESIDE_CELLS) & (whole > _LEAST)).to(sums.dtype)
    count = beside.sum(dim=(1, 2)).clamp(min=1.0)
    mean = (whole * beside).sum(dim=(1, 2)) / count
    variance = ((whole - mean[:, None, None]).square() * beside).sum(dim=(1, 2)) / count
    prominence = (best - mean) / variance.clamp(min=0.005**2).sqrt()  # the root of 0 has no gradient
    ordered = quarters[every, :, row, col].sort(dim=1).values
    near = torch.where((away <= PART_CELLS)[:, None], quarters, torch.full_like(quarters, -2.0)).reshape(n, 4, -1)
    parts, where = near.max(dim=2)
    moved_row = torch.div(where, span, rounding_mode="floor") - row[:, None]
    moved_col = where % span - col[:, None]
    moved = torch.stack([moved_row, moved_col], dim=-1).to(sums.dtype)
    moved = moved - moved.mean(dim=1, keepdim=True)  # all quarters shifted alike is no distortion
    spread = moved.square().sum(dim=-1).mean(dim=1).sqrt()
    over = torch.zeros_like(best)
    if num_turned:
        turned = _similarity(sums[:, 4:], joint[:, 4:], counts[4:, None, None].clamp(min=1.0))
        over = best - turned[..., middle, middle].reshape(n, -1).max(dim=1).values
    nothing = torch.zeros_like(best)
    found = [best, nothing, prominence, ordered[:, 0], ordered[:, 1], parts.mean(dim=1), spread, over]
    return torch.stack([*found, whole_joint[every, row, col] / whole_count], dim=1), row, col


def _similarity(sums: torch.Tensor, joint: torch.Tensor, count: torch.Tensor) -> torch.Tensor:
    return sums / (joint.clamp(min=1.0) * count).sqrt()


def _own(
    windows: torch.Tensor, known: torch.Tensor, row: torch.Tensor, col: torch.Tensor, side: int
) -> Tuple[torch.Tensor, torch.Tensor]:
    """Unit vectors (n, D) of the map's cells under the best placements, pooled, and the spread (n,) of these cells."""
    at = list(zip(row.tolist(), col.tolist()))
    under = torch.stack([window[:, r : r + side, c : c + side] for window, (r, c) in zip(windows, at)])
    weight = torch.stack([mask[r : r + side, c : c + side] for mask, (r, c) in zip(known, at)])[:, None]
    count = weight.sum(dim=(2, 3), keepdim=True).clamp(min=1.0)
    free = (under - (under * weight).sum(dim=(2, 3), keepdim=True) / count) * weight
    spread = (free.square().sum(dim=(1, 2, 3)) / count.flatten()).clamp(min=1e-12).sqrt()
    return pooled_vectors(free), spread


def pooled_vectors(free: torch.Tensor) -> torch.Tensor:
    """Unit vectors (n, C * 64) of patches (n, C, t, t) whose mean is 0, averaged in a grid of 8 by 8."""
    pooled = torch.nn.functional.adaptive_avg_pool2d(free, _POOL).flatten(1)
    return pooled / pooled.square().sum(dim=1, keepdim=True).clamp(min=1e-12).sqrt()


def _quarters(template: torch.Tensor, valid: torch.Tensor) -> Tuple[torch.Tensor, torch.Tensor]:
    """(4, C, t, t) and (4, t, t): the template with all but one quarter 0."""
    half = template.shape[-1] // 2
    values, masks = [], []
    for rows in (slice(0, half), slice(half, None)):
        for cols in (slice(0, half), slice(half, None)):
            part, mask = torch.zeros_like(template), torch.zeros_like(valid)
            part[:, rows, cols], mask[rows, cols] = template[:, rows, cols], valid[rows, cols]
            values.append(part)
            masks.append(mask)
    return torch.stack(values), torch.stack(masks)


def _fft_length(size: int) -> int:
    """The next length that transforms quickly."""
    length = size
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1
