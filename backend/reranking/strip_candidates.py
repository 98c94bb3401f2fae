"""Candidates of the patches of a strip: each patch's own best places, and those where the best places of the strip
put it.

A list of a patch's own best is capped by how often the truth is among them. What the whole volume says when all patches
are summed is not: the strip's best places give each patch further candidates, whatever its own list held. All of them
are ranked by the strip's evidence, so that a network that corrects nothing gives the analytic consensus.
"""

from __future__ import annotations

from dataclasses import replace
from typing import List, Sequence

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..progress import Progress
from ..retrieval.candidates import Peaks, top_peaks
from ..retrieval.correlation import NOWHERE, DenseCorrelator, ResponseBlock
from .candidate_lists import EVIDENCE, CandidateLists
from .consensus import summed_evidence, tolerant
from .gather import DescribedPatch, joined, measured, thinned

_OWN_PEAKS = 0.25
"""Own best places of a patch are at least so many patches apart."""


def strip_lists(
    dense: DenseMap,
    correlator: DenseCorrelator,
    patches: Sequence[DescribedPatch],
    offset_px: np.ndarray,
    patch_px: float,
    k: int,
    tolerance_cells: int,
    progress: Progress,
) -> CandidateLists:
    """Lists of all patches of a strip, ranked by the strip's evidence.

    Args:
        correlator: of the map, for templates of the patches' size and a window that covers the map.
        offset_px: (P, 2) centres (x, y) of the patches within the strip, turned and scaled to the map.
        k: candidates a patch: half of them its own best, half through the strip's best, without doubles.
        tolerance_cells: how far a patch may lie from where the strip predicts it.
    """
    own: List[Peaks] = []
    side = int(patches[0].valid.shape[-1])
    row0, col0 = correlator.window[:2]
    rows, cols = correlator.window[2] - row0, correlator.window[3] - col0
    corner = offset_px[:, ::-1] / dense.stride_px  # (row, col)
    shifts = np.rint(corner - corner[0]).astype(int)
    fields: List[torch.Tensor] = []
    sums = torch.zeros(rows, cols, device=correlator.device)
    for patch, shift in zip(patches, shifts):
        response = correlator.full(patch.template[None], patch.valid[None], progress.check)
        peaks = top_peaks([[ResponseBlock(row0, col0, response)]], k, _OWN_PEAKS * patch_px / dense.stride_px)
        own.append(peaks)
        fields.append(response[0].to(torch.float16))
        # Anchored at the first patch: entry (r, c) is the strip with that patch's upper left cell there.
        sums += summed_evidence(tolerant(response, tolerance_cells), shift[None], rows, cols)
        progress.check()
    evidence = sums / len(patches)
    strip = top_peaks([[ResponseBlock(row0, col0, evidence[None])]], k, max(2.0, 1.5 * tolerance_cells))
    strip_rows, strip_cols = (part[0][strip.found[0]].round().long().cpu().numpy() for part in (strip.row, strip.col))
    lists: List[CandidateLists] = []
    for patch, peaks, field, shift in zip(patches, own, fields, shifts):
        found = peaks.found[0].cpu().numpy()
        own_places = np.stack([peaks.row[0].cpu().numpy()[found], peaks.col[0].cpu().numpy()[found]], axis=1)
        near = [
            best_near(field, int(row) + shift[0] - row0, int(col) + shift[1] - col0, tolerance_cells)
            for row, col in zip(strip_rows, strip_cols)
        ]
        through = np.array(near, float).reshape(-1, 2) + (row0, col0)
        places = halves(through, own_places)[: 3 * k]
        votes = np.rint(places - shift).astype(int) - (row0, col0)
        ranked = around(evidence, votes, tolerance_cells)
        kept = thinned(places, ranked, k, 2.0)
        centers = (places[kept][:, ::-1] + side / 2.0) * dense.stride_px
        order = np.argsort(-ranked[kept], kind="stable")
        one = measured(dense, patch, centers[order], ranked[kept][order], patch_px, k)
        lists.append(with_consensus(one))
        progress.check()
    return joined(lists, offset_px)


def halves(through: np.ndarray, own: np.ndarray) -> np.ndarray:
    """Both lists in turn, so that cutting the result short leaves the best of each."""
    both = [part for pair in zip(through, own) for part in pair]
    rest = through[len(own) :] if len(through) > len(own) else own[len(through) :]
    return np.array([*both, *rest], float).reshape(-1, 2)


def best_near(field: torch.Tensor, row: int, col: int, radius: int) -> "tuple[int, int]":
    """The cell of the largest value within ``radius`` of a cell; the cell itself where nothing counts there."""
    top, left = max(row - radius, 0), max(col - radius, 0)
    part = field[top : max(row + radius + 1, 0), left : max(col + radius + 1, 0)]
    if part.numel() == 0 or float(part.max()) <= NOWHERE + 1e-3:
        return row, col
    at = int(part.argmax())
    return top + at // part.shape[1], left + at % part.shape[1]


def around(evidence: torch.Tensor, cells: np.ndarray, radius: int) -> np.ndarray:
    """Largest evidence within ``radius`` of each cell; the least there is beyond the window."""
    out = np.full(len(cells), -1.0, np.float32)
    for number, (row, col) in enumerate(cells.tolist()):
        part = evidence[
            max(row - radius, 0) : max(row + radius + 1, 0), max(col - radius, 0) : max(col + radius + 1, 0)
        ]
        if part.numel():
            out[number] = float(part.max())
    return out


def with_consensus(lists: CandidateLists) -> CandidateLists:
    """The same with the similarities that rank them, which are the strip's evidence, known as such."""
    evidence = lists.evidence.copy()
    evidence[..., EVIDENCE.index("consensus")] = np.where(lists.exists, lists.similarity, np.nan)
    return replace(lists, evidence=evidence)
