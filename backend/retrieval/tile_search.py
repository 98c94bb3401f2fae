"""The tiles nearest to queries that each come at several shifts: products in pieces, the best shift, then the best k.

Exact: no tile is left out. What a k-nearest-neighbour search of each shift would sort and throw away again is never
sorted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

from .embeddings import TileEmbeddings
from .reduction import Reduction, fit_reduction

TileSearch = Callable[[torch.Tensor, int], "tuple[torch.Tensor, torch.Tensor]"]
"""(Q, D) embeddings and k -> tile numbers and similarities, (Q, k) each, best first."""

_QUERIES = {"cuda": 64, "cpu": 8}
"""Looked at together, so that tiles are read once for all of them."""

_TILES = {"cuda": 2**15, "cpu": 2048}
"""Compared at a time: on a CPU their similarities stay in its caches."""


def best_of_shifts(
    queries: torch.Tensor, tiles: torch.Tensor, k: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The k tiles most similar to each query at the best of its shifts.

    Args:
        queries: (Q, n, d) unit vectors, n shifts of each query; at least one.
        tiles: (N, d) unit vectors on the same device.
        k: tiles a query; all where there are fewer.

    Returns:
        tile numbers (Q, k) int64, similarities (Q, k) float32, best first, and the shift 0..n-1 of each (Q, k) int64.
    """
    k = min(k, len(tiles))
    if k == 0 or not len(queries):
        nothing = torch.empty(len(queries), k, device=queries.device)
        return nothing.to(torch.int64), nothing, nothing.to(torch.int64)
    kind = "cuda" if queries.is_cuda else "cpu"
    parts = [_best_of_shifts(part, tiles, k, _TILES[kind]) for part in queries.split(_QUERIES[kind])]
    numbers, similarity, shifts = (torch.cat(part) for part in zip(*parts))
    return numbers, similarity, shifts


def merged_shifts(search: TileSearch, queries: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """As :func:`best_of_shifts`, from a search of each shift by itself; several times slower.

    Exact if that is: a tile among the first k at its best shift is among the first k of that shift's own search.
    """
    numbers, similarity = (part.unflatten(0, queries.shape[:2]) for part in search(queries.flatten(0, 1), k))
    k = numbers.shape[2]
    numbers, similarity = numbers.flatten(1), similarity.flatten(1)
    # Best first, then by number: of each tile the first stays.
    order = similarity.argsort(dim=1, descending=True, stable=True)
    by_tile = numbers.gather(1, order).argsort(dim=1, stable=True)
    order = order.gather(1, by_tile)
    sorted_numbers = numbers.gather(1, order)
    again = torch.zeros_like(sorted_numbers, dtype=torch.bool)
    again[:, 1:] = sorted_numbers[:, 1:] == sorted_numbers[:, :-1]
    kept = similarity.gather(1, order).masked_fill(again, -torch.inf)
    best, at = kept.topk(k, dim=1)
    at = order.gather(1, at)
    return numbers.gather(1, at), best, at // max(1, k)


def _best_of_shifts(
    queries: torch.Tensor, tiles: torch.Tensor, k: int, piece: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    rows = queries.flatten(0, 1)
    best = torch.cat(
        [(rows @ part.T).reshape(*queries.shape[:2], -1).amax(dim=1) for part in tiles.split(piece)], dim=1
    )
    similarity, numbers = best.topk(k, dim=1)
    # Which shift it was is asked of the few that are left: a maximum with its place takes longer than one without.
    shifts = torch.bmm(queries, tiles[numbers].transpose(1, 2)).argmax(dim=1)
    return numbers, similarity, shifts


@dataclass(frozen=True)
class TilesInMemory:
    """Tiles that are searched without an index in files.

    Attributes:
        vectors: (N, d) float32, as they are searched.
        reduction: of embeddings to these.
        centers_px: (N, 2) float64, (column, row) of each tile's centre in working pixels.
    """

    vectors: torch.Tensor
    reduction: Reduction
    centers_px: np.ndarray

    @classmethod
    def of(cls, tiles: TileEmbeddings, device: torch.device) -> TilesInMemory:
        """The tiles of a map, on a device."""
        embeddings = torch.from_numpy(tiles.vectors).to(device)
        reduction = fit_reduction(embeddings)
        return cls(reduction.of(embeddings), reduction, tiles.centers_px)

    def best_of_shifts(self, embeddings: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """As :func:`best_of_shifts`, of embeddings (Q, n, D) on the tiles' device."""
        return best_of_shifts(self.reduction.of(embeddings), self.vectors, k)
