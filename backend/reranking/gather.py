"""Candidate lists for patches: from the tiles of an index, or from the peaks of the whole correlation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap, describe_image
from ..descriptors.descriptor import Descriptor
from ..retrieval.candidates import Peaks
from ..retrieval.shifted_queries import TileSearch, find_tiles, query_shifts
from ..retrieval.templates import centred
from ..retrieval.tile_check import check_places
from .candidate_lists import EVIDENCE, CandidateLists
from .evidence import MEASURED, dense_evidence, pooled_vectors

_SEPARATE = 0.5
"""Candidates of one patch lie at least this many patches apart."""
_SAME_CELLS = 3
WITH_VECTORS = 20
"""Candidates of a list whose own vectors are kept."""

TURNS = ((-2,), (-1,), (-2, -1))
"""Axes along which a patch is turned over for comparison."""


@dataclass(frozen=True)
class DescribedPatch:
    """A query patch, and the same turned over.

    Attributes:
        values: (C, t, t) descriptors; valid: (t, t) bool; template: (C, t, t), centred.
        turned, turned_valid: (N, C, t, t) and (N, t, t), centred.
    """

    values: torch.Tensor
    valid: torch.Tensor
    template: torch.Tensor
    turned: torch.Tensor
    turned_valid: torch.Tensor


@dataclass(frozen=True)
class TileIndexView:
    """What is needed of a tile index.

    Attributes:
        search: of its vectors.
        centers_px: (n, 2) of its tiles, (x, y).
        overlap: of neighbouring tiles.
        tiles: looked at for each patch.
    """

    search: TileSearch
    centers_px: np.ndarray
    overlap: float = 0.5
    tiles: int = 200


def describe_patch(descriptor: Descriptor, image: np.ndarray, mask: np.ndarray, device: torch.device) -> DescribedPatch:
    """Describe a SAR patch (1, P, P) in 0..1 with validity (P, P), from its own pixels alone, as it is and turned."""
    images = [image, *(np.flip(image, axes) for axes in TURNS)]
    masks = [mask, *(np.flip(mask, axes) for axes in TURNS)]
    described = [
        describe_image(descriptor, np.ascontiguousarray(one), np.ascontiguousarray(known), "sar", device)
        for one, known in zip(images, masks)
    ]
    values = torch.stack([one for one, _ in described])
    valid = torch.stack([known for _, known in described])
    templates = centred(values, valid)
    return DescribedPatch(values[0], valid[0], templates[0], templates[1:], valid[1:])


def index_lists(
    index: TileIndexView, dense: DenseMap, patch: DescribedPatch, patch_px: float, k: int, with_check: bool
) -> CandidateLists:
    """The candidates that an index proposes for one patch.

    Args:
        with_check: ranked by the dense map around the places of all its tiles; else by the tiles alone.
    """
    shifts = query_shifts(patch.valid.shape[-1], index.overlap)
    count = min(index.tiles, len(index.centers_px))
    found = find_tiles(index.search, patch.values[None], patch.valid[None], shifts, count, dense.stride_px)
    places = index.centers_px[found.numbers[0]] + found.offset_px[0]
    pooled = found.similarity[0].astype(np.float32)
    ranked = pooled
    proposed = places
    if with_check:
        peaks = check_places(dense, patch.template, patch.valid, places, _SAME_CELLS)
        ranked = peaks.similarity[0].cpu().numpy()
        corner = np.stack([peaks.col[0].cpu().numpy(), peaks.row[0].cpu().numpy()], axis=1)
        places = (corner + patch.valid.shape[-1] / 2.0) * dense.stride_px
    chosen = thinned(places, ranked, k, _SEPARATE * patch_px)
    near = np.abs(proposed[None] - places[chosen][:, None]).max(axis=2) <= _SAME_CELLS * dense.stride_px
    votes = np.log1p(near.sum(axis=1))
    best = np.where(near, pooled[None], -1.0).max(axis=1)
    return measured(dense, patch, places[chosen], ranked[chosen], patch_px, k, np.maximum(best, pooled[chosen]), votes)


def dense_lists(dense: DenseMap, patch: DescribedPatch, patch_px: float, peaks: Peaks, k: int) -> CandidateLists:
    """The candidates of one patch from the peaks of its correlation with the whole map.

    Args:
        peaks: (1, n) separate peaks of the patch.
    """
    kept = peaks.found[0].cpu().numpy()
    corner = np.stack([peaks.col[0].cpu().numpy(), peaks.row[0].cpu().numpy()], axis=1)[kept][:k]
    places = (corner.astype(np.float64) + patch.valid.shape[-1] / 2.0) * dense.stride_px
    return measured(dense, patch, places, peaks.similarity[0].cpu().numpy()[kept][:k], patch_px, k)


def measured(
    dense: DenseMap,
    patch: DescribedPatch,
    places: np.ndarray,
    similarity: np.ndarray,
    patch_px: float,
    k: int,
    pooled: Optional[np.ndarray] = None,
    votes: Optional[np.ndarray] = None,
) -> CandidateLists:
    """A list of one patch with the evidence of the dense map, padded to k.

    Args:
        places: (n, 2) centres; similarity: (n,), never rising; pooled, votes: (n,), see
            :data:`~backend.reranking.candidate_lists.EVIDENCE`.
    """
    count = len(places)
    evidence = np.full((1, k, len(EVIDENCE)), np.nan, np.float32)
    place, alike = np.zeros((1, k, 2)), np.zeros((1, k, k), np.float32)
    query = pooled_vectors(patch.template[None]).cpu().numpy()
    known = np.zeros((1, min(k, WITH_VECTORS), query.shape[1]), np.float16)
    ranked, exists = np.full((1, k), -2.0, np.float32), np.zeros((1, k), bool)
    if count:
        values, refined, vectors = dense_evidence(
            dense, patch.template, patch.valid, patch.turned, patch.turned_valid, places
        )
        evidence[0, :count, : len(MEASURED)] = values
        place[0, :count], alike[0, :count, :count] = refined, vectors @ vectors.T
        ranked[0, :count], exists[0, :count] = similarity, True
        known[0, : min(count, WITH_VECTORS)] = vectors[:WITH_VECTORS]
        for name, column in (("pooled", pooled), ("votes", votes)):
            if column is not None:
                evidence[0, :count, EVIDENCE.index(name)] = column
    return CandidateLists(
        np.zeros((1, 2)), place, ranked, exists, evidence, alike, float(patch_px), query.astype(np.float16), known
    )


def joined(patches: Sequence[CandidateLists], offset_px: np.ndarray) -> CandidateLists:
    """The lists of single patches as those of one strip whose patches have these centres (P, 2)."""
    parts = {
        name: np.concatenate([getattr(one, name) for one in patches])
        for name in ("place_px", "similarity", "exists", "evidence", "alike", "query_vectors", "vectors")
    }
    return CandidateLists(np.asarray(offset_px, np.float64), **parts, patch_px=patches[0].patch_px)


def thinned(places: np.ndarray, similarity: np.ndarray, k: int, distance_px: float) -> np.ndarray:
    """Numbers of the k best of the places (n, 2), best first, no two of them nearer than ``distance_px``."""
    left = similarity.astype(np.float64).copy()
    chosen = []
    for _ in range(min(k, len(left))):
        best = int(left.argmax())
        if left[best] <= -1.5:
            break
        chosen.append(best)
        left[np.hypot(*(places - places[best]).T) < distance_px] = -np.inf
    return np.array(chosen, int)


__all__ = [
    "TURNS", "DescribedPatch", "TileIndexView", "dense_lists", "describe_patch", "index_lists", "joined", "measured",
    "thinned",
]  # fmt: skip
