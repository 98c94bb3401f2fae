"""The best places of a correlation: separate peaks over all blocks, without ever holding the whole volume.

Each block leaves its local maxima in a running list of bounded length; once all blocks have passed, the list is thinned
from the top, so that no two places of an answer lie nearer to one another than asked for. Everything stays on the
device of the blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Optional

import torch
import torch.nn.functional as F

from .correlation import NOWHERE, ResponseBlock


@dataclass(frozen=True)
class Peaks:
    """The places of each query, best first.

    Attributes:
        row, col: (Q, k) float, cell of the map under the template's upper left cell, to a fraction of a cell.
        similarity: (Q, k), never rising along k; :data:`~backend.retrieval.correlation.NOWHERE` where a query has
            fewer than k places, whose row and col then mean nothing.
    """

    row: torch.Tensor
    col: torch.Tensor
    similarity: torch.Tensor

    @property
    def found(self) -> torch.Tensor:
        """(Q, k) bool: which entries are places."""
        return self.similarity > NOWHERE


def top_peaks(
    batches: Iterable[list[ResponseBlock]],
    k: int,
    min_distance_cells: float,
    end: Optional[tuple[int, int]] = None,
    on_batch: Callable[[], None] = lambda: None,
) -> Peaks:
    """The k best separate peaks of every query.

    A peak is the highest of its tile, ``min_distance_cells / 2`` wide, and of the tiles around it as far as
    its block reaches. The best placement of all is always among them.

    Args:
        batches: what :meth:`backend.retrieval.correlation.DenseCorrelator.responses` yields.
        k: places a query.
        min_distance_cells: two places of one query are at least this far apart (Euclidean).
        end: (row, col) at which the search window ends, exclusive: the last blocks may reach beyond it.
        on_batch: called after each batch: progress, and the chance to cancel.

    Raises:
        ValueError: k below 1, or no blocks at all.
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}")
    tile = max(1, int(min_distance_cells / 2.0))
    pool_size = 4 * k + 64  # local maxima lie at least a tile apart: few of them fall to each chosen place
    pool: Optional[Peaks] = None
    for batch in batches:
        found = [peaks for block in batch if (peaks := _local_maxima(block, tile, end, pool_size)) is not None]
        if found:
            pool = _best(found if pool is None else [pool, *found], pool_size)
        on_batch()
    if pool is None:
        raise ValueError("no blocks to find peaks in")
    return _thinned(pool, k, min_distance_cells)


def merged(parts: Iterable[Peaks], k: int, min_distance_cells: float) -> Peaks:
    """Lists of places of the same queries as one, thinned again; such as those of several headings or scales."""
    lists = list(parts)
    return _thinned(_best(lists, sum(part.similarity.shape[1] for part in lists)), k, min_distance_cells)


def _local_maxima(block: ResponseBlock, tile: int, end: Optional[tuple[int, int]], limit: int) -> Optional[Peaks]:
    similarity = block.similarity
    if end is not None:
        similarity = similarity[:, : max(end[0] - block.row, 0), : max(end[1] - block.col, 0)]
    queries, rows, cols = similarity.shape
    if rows == 0 or cols == 0:
        return None
    highest, where = F.max_pool2d(similarity[:, None], tile, stride=tile, ceil_mode=True, return_indices=True)
    around = F.max_pool2d(highest, 3, stride=1, padding=1)
    highest = torch.where(highest >= around, highest, torch.full_like(highest, NOWHERE)).reshape(queries, -1)
    best, order = highest.topk(min(limit, highest.shape[1]), dim=1)
    index = where.reshape(queries, -1).gather(1, order)
    row, col = torch.div(index, cols, rounding_mode="floor"), index % cols
    flat = similarity.reshape(queries, -1)
    fine_row = _subcell(flat, index, row, rows, cols)
    fine_col = _subcell(flat, index, col, cols, 1)
    return Peaks(block.row + row + fine_row, block.col + col + fine_col, best)


def _subcell(flat: torch.Tensor, index: torch.Tensor, position: torch.Tensor, length: int, step: int) -> torch.Tensor:
    """Summit of the parabola through a peak and its two neighbours along one axis, -0.5..0.5 cells; 0 at an edge."""
    inside = (position > 0) & (position < length - 1)
    here = flat.gather(1, index)
    before = flat.gather(1, torch.where(inside, index - step, index))
    after = flat.gather(1, torch.where(inside, index + step, index))
    bend = before - 2.0 * here + after
    sound = inside & (bend < 0.0) & (before > NOWHERE) & (after > NOWHERE)
    shift = 0.5 * (before - after) / torch.where(sound, bend, torch.ones_like(bend))
    return torch.where(sound, shift.clamp(-0.5, 0.5), torch.zeros_like(shift))


def _best(parts: list[Peaks], limit: int) -> Peaks:
    similarity = torch.cat([part.similarity for part in parts], dim=1)
    best, order = similarity.topk(min(limit, similarity.shape[1]), dim=1)
    row = torch.cat([part.row for part in parts], dim=1).gather(1, order)
    col = torch.cat([part.col for part in parts], dim=1).gather(1, order)
    return Peaks(row, col, best)


def _thinned(pool: Peaks, k: int, min_distance_cells: float) -> Peaks:
    """Take the best, strike out its surroundings, again: k times for all queries at once."""
    left = pool.similarity.clone()
    rows, cols, best = [], [], []
    for _ in range(k):
        top, at = left.max(dim=1, keepdim=True)
        row, col = pool.row.gather(1, at), pool.col.gather(1, at)
        near = (pool.row - row) ** 2 + (pool.col - col) ** 2 < min_distance_cells**2
        left = torch.where(near, torch.full_like(left, NOWHERE), left).scatter(1, at, NOWHERE)
        rows.append(row)
        cols.append(col)
        best.append(top)
    return Peaks(torch.cat(rows, dim=1), torch.cat(cols, dim=1), torch.cat(best, dim=1))
