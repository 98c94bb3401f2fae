"""Tile embeddings: one vector for a tile of a dense descriptor map, coarse enough to find, fine enough to tell apart.

A tile is laid out in a square grid of cells; descriptors are averaged over the valid part of each cell, the
tile's own mean is taken away (it says what land it is, not which place), and all cells together become one vector of
unit norm. One average over the whole tile would say nothing of where in it things are.

A descriptor counts for the nearest cells of the grid, with weights that fall linearly to the neighbouring centres, as
in the histograms of SIFT (Lowe, IJCV 60(2), 2004, doi 10.1023/B:VISI.0000029664.99615.94): a query that is off the
tile by half a cell still finds its like. What that gains over hard borders stands in docs/results/tile_index.md.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..errors import UsageError
from ..progress import Progress
from ..rasters.tiles import tile_grid

GRID = 6
"""Cells a side of a patch that is pooled by itself, as in training; tiles shorter than this are refused."""

TILE_GRID = 10
"""Cells a side of the tiles of an index, or all descriptor cells of smaller tiles. A finer grid tells more places apart
once queries are shifted onto the tiles (:mod:`backend.retrieval.shifted_queries`); the index grows with the square."""

MIN_TILE_VALID = 0.5
"""Tiles of which less is valid are left out."""

_MIN_CELL_VALID = 0.25
"""Cells of which less is valid count as empty: 0, neither like nor unlike anything."""


@dataclass(frozen=True)
class TileEmbeddings:
    """The tiles of a map.

    Attributes:
        vectors: (N, D) float32, unit norm.
        centers_px: (N, 2) float64, (column, row) of each tile's centre in pixels of the working grid.
    """

    vectors: np.ndarray
    centers_px: np.ndarray


def embedding_size(channels: int, grid: int = GRID) -> int:
    """Length D of the embedding of a map of so many channels."""
    return channels * grid * grid


def grid_of_tile(side: int) -> int:
    """Cells a side of the embedding of an index's tile of ``side`` x ``side`` descriptors."""
    return min(TILE_GRID, side)


def embed_patches(values: torch.Tensor, valid: torch.Tensor, grid: int = GRID) -> torch.Tensor:
    """Embeddings of patches, by the rule that the tiles of an index follow.

    A patch can be compared with tiles of its own size on the ground only: cut a larger one into such.

    Args:
        values: (Q, C, t, u) descriptors, 0 where not valid; sides of at least ``grid`` cells.
        valid: (Q, t, u) bool.
        grid: cells a side of the embedding; for comparison with an index that of its tiles, :func:`grid_of_tile`.

    Returns:
        (Q, D) float32 on the same device, unit norm; 0 where nothing is valid.

    Raises:
        UsageError: a side shorter than the grid.
    """
    if min(values.shape[-2:]) < grid:
        raise UsageError(
            f"a patch of {values.shape[-1]} x {values.shape[-2]} cells is too small to embed",
            f"At least {grid} descriptor cells a side are needed.",
        )
    rows, cols = (_pooling(side, grid, values.device) for side in values.shape[-2:])
    weights = valid.to(torch.float32)[:, None]
    sums, counts = rows @ (values.to(torch.float32) * weights) @ cols.T, rows @ weights @ cols.T
    return _embeddings(sums, counts, torch.outer(rows.sum(dim=1), cols.sum(dim=1)))


def embed_shifted(values: torch.Tensor, valid: torch.Tensor, shifts: np.ndarray) -> torch.Tensor:
    """Embeddings of patches at shifts from the tile that they are compared with: what leaves the tile is cut off, the
    cells left behind are empty.

    Args:
        values: (Q, C, t, t) descriptors of patches of the tiles' size, 0 where not valid; valid: (Q, t, t) bool.
        shifts: (n,) whole cells; every pair (down, right) of them is taken.

    Returns:
        (Q, n * n, D) float32 of unit norm, all shifts to the right for each one down: for 0, what
        :func:`embed_patches` gives on the grid of the tile.

    Raises:
        UsageError: a side shorter than :data:`GRID`.
    """
    side = values.shape[-1]
    if side < GRID:
        raise UsageError(
            f"a patch of {side} x {side} cells is too small for tiles", f"At least {GRID} cells a side are needed."
        )
    grid = grid_of_tile(side)
    pooling = _pooling(side, grid, values.device)
    moved = torch.zeros(len(shifts), grid, side, device=values.device)
    for index, shift in enumerate(shifts.tolist()):
        moved[index, :, max(-shift, 0) : side - max(shift, 0)] = pooling[:, max(shift, 0) : side + min(shift, 0)]
    weights = valid.to(torch.float32)[:, None]
    stacked = moved.flatten(0, 1)
    sums, counts = (stacked @ part @ stacked.T for part in (values.to(torch.float32) * weights, weights))
    count = len(shifts)

    def by_shift(part: torch.Tensor) -> torch.Tensor:
        cells = part.reshape(part.shape[0], part.shape[1], count, grid, count, grid)
        return cells.permute(0, 2, 4, 1, 3, 5).reshape(-1, part.shape[1], grid, grid)

    full = torch.outer(pooling.sum(dim=1), pooling.sum(dim=1))
    return _embeddings(by_shift(sums), by_shift(counts), full).reshape(len(values), count * count, -1)


def embed_tiles(
    dense: DenseMap, tile_px: int, overlap: float, device: torch.device, progress: Progress
) -> TileEmbeddings:
    """Embeddings of all tiles of a map that are valid enough, row by row: the map is never in memory as a whole.

    Tiles lie on :func:`backend.rasters.tiles.tile_grid`, moved to whole descriptor cells.

    Args:
        dense: the map, possibly memory-mapped.
        tile_px: side of the tiles, pixels of the working grid.
        overlap: fraction of the side that neighbours share.
        device: where to compute.
        progress: told of each row of tiles.

    Returns:
        The tiles in reading order; none where nothing is valid.

    Raises:
        UsageError: the map is smaller than one tile, or a tile has too few cells.
    """
    side = round(tile_px / dense.stride_px)
    height, width = dense.shape
    if side < GRID or min(height, width) < side:
        raise UsageError(
            f"no tiles of {side} x {side} descriptor cells in a map of {width} x {height}",
            f"Use a tile size of at least {GRID * dense.stride_px} px that fits into the basemap.",
        )
    rows = _starts(height, side, tile_px, overlap, dense.stride_px)
    cols = _starts(width, side, tile_px, overlap, dense.stride_px)
    grid = grid_of_tile(side)
    pooling = _pooling(side, grid, device)
    full = torch.outer(pooling.sum(dim=1), pooling.sum(dim=1))
    gather = torch.from_numpy(cols[:, None] + np.arange(side)).to(device)  # (n, side) columns of each tile
    vectors, centers = [np.empty((0, embedding_size(dense.values.shape[0], grid)), np.float32)], [np.empty((0, 2))]
    progress.start("tile embeddings", len(rows))
    for row in rows:
        band_valid = np.array(dense.valid[row : row + side])
        if band_valid.any():
            weights = torch.from_numpy(band_valid).to(device, torch.float32)
            enough = weights[:, gather].mean(dim=(0, 2)) >= MIN_TILE_VALID
            band = torch.from_numpy(np.array(dense.values[:, row : row + side])).to(device, torch.float32)
            tiles = gather[enough]
            sums = _cells_of_tiles(pooling @ (band * weights), tiles, pooling)
            counts = _cells_of_tiles((pooling @ weights)[None], tiles, pooling)
            vectors.append(_embeddings(sums, counts, full).cpu().numpy())
            middle = cols[enough.cpu().numpy()] + side / 2.0
            centers.append(np.stack([middle, np.full_like(middle, row + side / 2.0)], axis=1) * dense.stride_px)
        progress.advance()
    progress.finish()
    return TileEmbeddings(np.concatenate(vectors), np.concatenate(centers))


def _starts(length: int, side: int, tile_px: int, overlap: float, stride_px: int) -> np.ndarray:
    """First cells of the tiles along one axis of ``length`` cells; tiles that fall on the same cells count once."""
    tiles = tile_grid(max(length * stride_px, tile_px), tile_px, tile_px, overlap)
    starts = np.rint(np.array([tile.col_off for tile in tiles]) / stride_px).astype(np.int64)
    return np.unique(starts.clip(max=length - side))


def _pooling(length: int, grid: int, device: torch.device) -> torch.Tensor:
    """(grid, length) weights of ``length`` samples in each cell: 1 at the cell's centre, 0 at the next one's."""
    position = (torch.arange(length) + 0.5) * (grid / length)
    center = torch.arange(grid) + 0.5
    return (1.0 - (position[None] - center[:, None]).abs()).clamp(min=0.0).to(device)


def _cells_of_tiles(band: torch.Tensor, tiles: torch.Tensor, pooling: torch.Tensor) -> torch.Tensor:
    """(C, grid, w) sums over rows -> (n, C, grid, grid) sums over the cells of the n tiles (n, side)."""
    return (band[:, :, tiles] @ pooling.T).permute(2, 0, 1, 3)


def _embeddings(sums: torch.Tensor, counts: torch.Tensor, full: torch.Tensor) -> torch.Tensor:
    """Sums (Q, C, grid, grid) and weights (Q, 1, grid, grid) of valid descriptors, and weights (grid, grid) where all
    are valid -> unit vectors (Q, D)."""
    mean = sums.sum(dim=(2, 3), keepdim=True) / counts.sum(dim=(2, 3), keepdim=True).clamp(min=1e-6)
    cells = (sums / counts.clamp(min=1e-6) - mean) * (counts >= _MIN_CELL_VALID * full)
    flat = cells.flatten(1)
    # Clamped before the root, whose slope at 0 would make the gradient of an empty patch NaN.
    return flat / flat.square().sum(dim=1, keepdim=True).clamp(min=1e-16).sqrt()
