"""Queries shifted onto the tiles: a patch lies across several tiles of an index, and off the nearest by half a step.

The patch is embedded at a regular set of shifts from the tile (``embed_shifted`` of the embeddings): what leaves the
tile is cut off, the cells left behind stay empty. The rest is of unit norm, so that the similarity of a shift is the
cosine over the cells it fills, times the share of the tile's own norm that lies in these. That share needs no further
weight: roots of the filled area cost the encoder up to eight points of R@1 (docs/results/tile_index.md). Each tile
keeps its most similar shift, which also tells where on it the patch lies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Union

import numpy as np
import torch

from .embeddings import embed_shifted
from .tile_search import TileSearch, merged_shifts

_STEPS_A_SIDE = 8
"""Shifts are at most a side divided by this apart: a query is never off by more than half of that."""

_WIDEST = 0.375
"""Of the side: of a patch shifted further too little is left to be recognised."""


class ShiftSearch(Protocol):
    """Tiles that find the best shift by themselves: those of an index, or tiles in memory."""

    def best_of_shifts(self, embeddings: torch.Tensor, k: int) -> "tuple[torch.Tensor, torch.Tensor, torch.Tensor]":
        """(Q, n, D) embeddings -> tile numbers, similarities and shifts, (Q, k) each, best first."""
        ...


@dataclass(frozen=True)
class FoundTiles:
    """The most similar tiles of each query, best first.

    Attributes:
        numbers: (Q, k) int64.
        similarity: (Q, k) float32, of the best shift of each.
        offset_px: (Q, k, 2) float64 from the tile's centre to the query's, (x, y) in working pixels.
    """

    numbers: np.ndarray
    similarity: np.ndarray
    offset_px: np.ndarray


def query_shifts(side: int, overlap: float, steps_a_side: int = _STEPS_A_SIDE) -> np.ndarray:
    """Shifts along either axis that take a query anywhere on the map to some tile.

    Args:
        side: of tile and query, descriptor cells.
        overlap: of neighbouring tiles.
        steps_a_side: shifts a side of the tile; fewer are faster and find less.

    Returns:
        (n,) int64 cells, rising, evenly about 0, from half a step of the tiles to the left to half a step to the right.
    """
    reach = min(side * (1.0 - overlap) / 2.0, _WIDEST * side)
    count = int(np.ceil(reach * steps_a_side / side - 1e-9))
    return np.unique(np.rint(np.linspace(-reach, reach, 2 * count + 1)).astype(np.int64))


def find_tiles(
    tiles: Union[ShiftSearch, TileSearch],
    values: torch.Tensor,
    valid: torch.Tensor,
    shifts: np.ndarray,
    k: int,
    stride_px: int,
) -> FoundTiles:
    """The k tiles most similar to each patch at any of the shifts.

    Args:
        tiles: of an index, or in memory; or any search for single embeddings, which takes several times as long.
        values: (Q, C, t, t) descriptors of patches of the tiles' size; valid: (Q, t, t) bool.
        shifts: as of :func:`query_shifts`.
        stride_px: working pixels a cell.

    Raises:
        UsageError: the patch has too few cells, or the search refuses.
    """
    embeddings = embed_shifted(values, valid, shifts)
    found = merged_shifts(tiles, embeddings, k) if callable(tiles) else tiles.best_of_shifts(embeddings, k)
    numbers, similarity, shift_of = (part.cpu().numpy() for part in found)
    down, right = np.divmod(shift_of, len(shifts))
    return FoundTiles(numbers, similarity, np.stack([shifts[right], shifts[down]], axis=-1) * float(stride_px))
