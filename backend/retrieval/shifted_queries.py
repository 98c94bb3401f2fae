"""Queries shifted onto the tiles: a patch lies across several tiles of an index, and off the nearest by half a step.

The patch is embedded at a regular set of shifts from the tile (``embed_shifted`` of the embeddings): what leaves the
tile is cut off, the cells left behind stay empty. The rest is of unit norm, so that the similarity of a shift is the
cosine over the cells it fills, times the share of the tile's own norm that lies in these. That share needs no further
weight: roots of the filled area cost the encoder up to eight points of R@1 (docs/results/tile_index.md). Each tile
keeps its most similar shift, which also tells where on it the patch lies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from .embeddings import embed_shifted

_STEPS_A_SIDE = 8
"""Shifts are at most a side divided by this apart: a query is never off by more than half of that."""

_WIDEST = 0.375
"""Of the side: of a patch shifted further too little is left to be recognised."""

TileSearch = Callable[[torch.Tensor, int], "tuple[torch.Tensor, torch.Tensor]"]
"""(Q, D) embeddings and k -> tile numbers and similarities, (Q, k) each, best first."""


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
    search: TileSearch, values: torch.Tensor, valid: torch.Tensor, shifts: np.ndarray, k: int, stride_px: int
) -> FoundTiles:
    """The k tiles most similar to each patch at any of the shifts.

    Exact: a tile among the first k at its best shift is among the first k of that shift's own search.

    Args:
        search: of an index.
        values: (Q, C, t, t) descriptors of patches of the tiles' size; valid: (Q, t, t) bool.
        shifts: as of :func:`query_shifts`.
        stride_px: working pixels a cell.

    Raises:
        UsageError: the patch has too few cells, or the search refuses.
    """
    embeddings = embed_shifted(values, valid, shifts)
    count = embeddings.shape[1]
    numbers, similarity = (part.cpu().numpy() for part in search(embeddings.flatten(0, 1), k))
    numbers, similarity = numbers.reshape(len(values), -1), similarity.reshape(len(values), -1)
    shift_of = np.repeat(np.arange(count), numbers.shape[1] // count)
    chosen = [_best_of_each(row, likeness, k) for row, likeness in zip(numbers, similarity)]
    at = np.stack(chosen) if chosen else np.empty((0, 0), np.int64)
    down, right = np.divmod(shift_of[at], len(shifts))
    return FoundTiles(
        np.take_along_axis(numbers, at, axis=1),
        np.take_along_axis(similarity, at, axis=1),
        np.stack([shifts[right], shifts[down]], axis=-1) * float(stride_px),
    )


def _best_of_each(numbers: np.ndarray, similarity: np.ndarray, k: int) -> np.ndarray:
    """Where the k best tiles have their best shift, best first."""
    order = np.argsort(-similarity, kind="stable")
    _, first = np.unique(numbers[order], return_index=True)
    return order[np.sort(first)[:k]]
