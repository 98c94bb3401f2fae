"""The tiles most like any of some patches: by what land they show, or by what lies where on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch

from .land import LandSearch, land_of
from .shifted_queries import ShiftSearch, find_tiles, query_shifts

_LOOKED_AT = 24
"""Tiles ranked by layout for each one that is given: those that overlap a better one are dropped."""

APART = 0.75
"""Of a side: tiles nearer to one another than this on both axes show the same place."""


@dataclass(frozen=True)
class SimilarTiles:
    """Tiles, most similar first.

    Attributes:
        centers_px: (n, 2) float64, (column, row) in working pixels.
        similarity: (n,) float64, -1..1, never rising.
        patch: (n,) int64, the patch that each is like.
    """

    centers_px: np.ndarray
    similarity: np.ndarray
    patch: np.ndarray


def by_land(land: np.ndarray, centers_px: np.ndarray, values: torch.Tensor, valid: torch.Tensor) -> SimilarTiles:
    """All tiles, ranked by the likeness of their land to the most similar patch.

    Args:
        land: (N, F) of the tiles, see :mod:`backend.retrieval.land`.
        centers_px: (N, 2) of the tiles.
        values: (Q, C, t, t) descriptors of the patches; valid: (Q, t, t) bool.
    """
    similarity = LandSearch.of(land).similarity(land_of(values, valid).cpu().numpy())
    patch, best = similarity.argmax(axis=0), similarity.max(axis=0)
    order = np.argsort(-best, kind="stable")
    return SimilarTiles(centers_px[order], best[order].astype(np.float64), patch[order])


def by_layout(
    tiles: ShiftSearch,
    centers_px: np.ndarray,
    values: torch.Tensor,
    valid: torch.Tensor,
    overlap: float,
    stride_px: int,
    k: int,
) -> SimilarTiles:
    """The tiles whose content lies like that of the most similar patch, shifted to where it fits best.

    Args:
        tiles: of an index, or in memory.
        centers_px: (N, 2) of the tiles.
        values: (Q, C, t, t) descriptors of the patches; valid: (Q, t, t) bool.
        overlap: of neighbouring tiles.
        stride_px: working pixels a cell.
        k: tiles that will be given once overlapping ones are dropped.
    """
    shifts = query_shifts(values.shape[-1], overlap)
    found = find_tiles(tiles, values, valid, shifts, min(_LOOKED_AT * k + 64, len(centers_px)), stride_px)
    places = centers_px[found.numbers] + found.offset_px
    patch = np.broadcast_to(np.arange(len(values))[:, None], found.numbers.shape)
    similarity = found.similarity.astype(np.float64).ravel()
    order = np.argsort(-similarity, kind="stable")
    return SimilarTiles(places.reshape(-1, 2)[order], similarity[order], patch.ravel()[order])


def separate(ranked: SimilarTiles, k: int, tile_px: int, own_px: Optional[np.ndarray]) -> SimilarTiles:
    """The first k that neither show a place again nor overlap the place that was asked for.

    Args:
        ranked: most similar first.
        tile_px: side of the tiles.
        own_px: (Q, 2) centres of the patches where they are of the basemap; None where they are not.
    """
    own = np.empty((0, 2)) if own_px is None else own_px
    kept: "list[int]" = []
    for number, center in enumerate(ranked.centers_px):
        if len(kept) == k:
            break
        is_own = (np.abs(own - center).max(axis=1) < tile_px).any() if len(own) else False
        again = (np.abs(ranked.centers_px[kept] - center).max(axis=1) < APART * tile_px).any() if kept else False
        if not is_own and not again:
            kept.append(number)
    return first(ranked, kept)


def first(ranked: SimilarTiles, kept: "list[int]") -> SimilarTiles:
    """Those of these numbers."""
    return SimilarTiles(ranked.centers_px[kept], ranked.similarity[kept], ranked.patch[kept])
