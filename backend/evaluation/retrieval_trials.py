"""Single patches of a SAR raster, each searched over every placement of an optical descriptor map."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Protocol, Sequence

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap, describe_image
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..rasters.tiles import Window
from ..retrieval.candidates import Peaks, top_peaks
from ..retrieval.correlation import MIN_JOINT_FRACTION, DenseCorrelator
from ..retrieval.templates import centred
from .aligned_pair import AlignedPair

DEPTH = 100
"""Places listed for each query; a right answer below that counts as not found."""

BATCH = 8
"""Queries correlated at once."""


@dataclass(frozen=True)
class RetrievalTrials:
    """What came of the queries.

    Attributes:
        ranks: (N,) rank of the first answer within half a patch side of the truth, 0 where none of the list is.
        errors_px: (N,) distance of the first answer from the truth; inf where there was no answer.
        shifts_px: (N, 2) rows and columns from the truth to the first answer; inf where there was none.
        seconds: spent on describing, correlating and listing all queries; the map's own description and its transforms
            are not in it.
    """

    ranks: np.ndarray
    errors_px: np.ndarray
    shifts_px: np.ndarray
    seconds: float


class Search(Protocol):
    """Any way to search with single patches."""

    stride_px: int  # of the places that are answered
    patch_px: int

    @property
    def num_placements(self) -> int:
        """Places an answer is chosen from."""
        ...

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """The k best places of each patch, at least half a patch apart; images and masks as of
        :func:`patch_templates`."""
        ...


class PatchSearch:
    """Exhaustive search with square patches of one size.

    Args:
        dense: the optical map.
        descriptor: that it was made with.
        patch_px: side of the patches.
        device: where to compute.
    """

    def __init__(self, dense: DenseMap, descriptor: Descriptor, patch_px: int, device: torch.device) -> None:
        self.dense, self.descriptor, self.device, self.patch_px = dense, descriptor, device, patch_px
        self.stride_px = dense.stride_px
        self.cells = -(-patch_px // dense.stride_px)
        self.correlator = DenseCorrelator(dense, self.cells, device)

    @property
    def num_placements(self) -> int:
        """Placements, one a cell of the map, at which enough of a full template meets data."""
        side = self.cells
        valid = np.pad(self.dense.valid.astype(np.int32), side - 1)
        sums = np.pad(valid, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
        joint = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
        return int((joint > MIN_JOINT_FRACTION * side * side).sum())

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """The k best places of each patch, at least half a patch apart."""
        _, valid, templates = patch_templates(self.descriptor, images, masks, self.device)
        responses = self.correlator.responses(templates, valid)
        distance = self.patch_px / 2.0 / self.dense.stride_px
        return top_peaks(responses, k, distance, end=self.dense.shape, on_batch=progress.check)


def patch_templates(
    descriptor: Descriptor, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], device: torch.device
) -> "tuple[torch.Tensor, torch.Tensor, torch.Tensor]":
    """Descriptors of SAR patches, each described from its own pixels alone: no context beyond the patch helps.

    Args:
        images: (1, P, P) each, in 0..1; masks: (P, P) bool each.

    Returns:
        descriptors (Q, C, t, t), their validity (Q, t, t), and the centred templates (Q, C, t, t).
    """
    described = [describe_image(descriptor, image, mask, "sar", device) for image, mask in zip(images, masks)]
    values = torch.stack([values for values, _ in described])
    valid = torch.stack([valid for _, valid in described])
    return values, valid, centred(values, valid)


def run_queries(pair: AlignedPair, search: Search, queries: Sequence[Window], progress: Progress) -> RetrievalTrials:
    """Search every query; ``queries`` are square windows of the pair's grid."""
    stride, side = search.stride_px, search.patch_px
    ranks, errors = np.zeros(len(queries), int), np.full(len(queries), np.inf)
    shifts = np.full((len(queries), 2), np.inf)
    # Once untimed: the map's transforms are made on first use and belong to its preparation.
    search.find(*zip(pair.sar_image(queries[0])), 1, progress)
    progress.start("search", len(queries))
    seconds = 0.0
    for first in range(0, len(queries), BATCH):
        part = queries[first : first + BATCH]
        images, masks = zip(*(pair.sar_image(window) for window in part))
        started = time.perf_counter()
        peaks = search.find(images, masks, DEPTH, progress)
        rows, cols, found = (part.cpu().numpy() for part in (peaks.row, peaks.col, peaks.found))
        seconds += time.perf_counter() - started
        truth = np.array([(window.row_off, window.col_off) for window in part], float)
        moved = np.stack([rows * stride - truth[:, :1], cols * stride - truth[:, 1:]], axis=2)
        moved[~found] = np.inf
        away = np.hypot(moved[..., 0], moved[..., 1])
        hits = away <= side / 2.0
        ranks[first : first + len(part)] = np.where(hits.any(axis=1), hits.argmax(axis=1) + 1, 0)
        errors[first : first + len(part)] = away[:, 0]
        shifts[first : first + len(part)] = moved[:, 0]
        progress.advance(len(part))
    progress.finish()
    return RetrievalTrials(ranks, errors, shifts, seconds)
