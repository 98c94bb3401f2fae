"""What land a tile shows, whatever lies where on it: mean and covariance of its descriptors.

The embedding of a tile (:mod:`backend.retrieval.embeddings`) tells places apart: it keeps where things are and takes
the mean away. To find places *like* one, the reverse is wanted. Second-order statistics of the channels tell textures
apart (Lin et al., Bilinear CNN models, ICCV 2015, doi 10.1109/ICCV.2015.170, pool the same products; Tuzel et al.,
Region covariance, ECCV 2006, doi 10.1007/11744047_45, use the covariance). Departures: mean and covariance are both
kept, and each number is standardised over the tiles of the basemap, in place of roots or the distance of Förstner.

SAR images shift these numbers by half a deviation and more: they compare optical with optical images only. What that
means stands in docs/results/similar.md.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..progress import Progress


def land_size(channels: int) -> int:
    """Numbers that tell the land of a map of so many channels."""
    return channels + channels * (channels + 1) // 2


def land_of(values: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Mean and covariance of the valid descriptors of patches.

    Args:
        values: (Q, C, t, u); valid: (Q, t, u) bool.

    Returns:
        (Q, C + C (C + 1) / 2) float32: means, then the upper triangle of the covariance row by row; 0 where nothing is
        valid.
    """
    weights = valid.to(torch.float32).flatten(1)[:, None]
    cells = values.to(torch.float32).flatten(2) * weights
    count = weights.sum(dim=2, keepdim=True).clamp(min=1.0)
    mean = cells.sum(dim=2, keepdim=True) / count
    covariance = cells @ cells.transpose(1, 2) / count - mean @ mean.transpose(1, 2)
    rows, cols = torch.triu_indices(values.shape[1], values.shape[1])
    return torch.cat([mean[..., 0], covariance[:, rows, cols]], dim=1)


def land_of_tiles(
    dense: DenseMap, centers_px: np.ndarray, tile_px: int, device: torch.device, progress: Progress
) -> np.ndarray:
    """(N, F) float16 of the tiles of a map, read row by row: the map is never in memory as a whole.

    Args:
        dense: the map, possibly memory-mapped.
        centers_px: (N, 2) centres (column, row) of the tiles in reading order, working pixels.
        tile_px: side of the tiles.
        device: where to compute.
        progress: told of each row of tiles.
    """
    side = round(tile_px / dense.stride_px)
    corners = np.rint(centers_px / dense.stride_px - side / 2.0).astype(np.int64)
    land = np.zeros((len(centers_px), land_size(dense.values.shape[0])), np.float16)
    rows = np.unique(corners[:, 1])
    progress.start("land of tiles", len(rows))
    for row in rows.tolist():
        of_row = np.flatnonzero(corners[:, 1] == row)
        columns = corners[of_row, 0][:, None] + np.arange(side)
        valid = np.array(dense.valid[row : row + side])[:, columns].transpose(1, 0, 2)
        band = np.array(dense.values[:, row : row + side])[:, :, columns].transpose(2, 0, 1, 3)
        found = land_of(torch.from_numpy(band).to(device), torch.from_numpy(valid).to(device))
        land[of_row] = found.cpu().numpy()
        progress.advance()
    progress.finish()
    return land


@dataclass(frozen=True)
class LandSearch:
    """Tiles that are searched by their land.

    Attributes:
        vectors: (N, F) float32, standardised, of unit norm.
        mean, deviation: (F,) of the tiles.
    """

    vectors: np.ndarray
    mean: np.ndarray
    deviation: np.ndarray

    @classmethod
    def of(cls, land: np.ndarray) -> LandSearch:
        """Standardise the land (N, F) of a basemap's tiles."""
        numbers = land.astype(np.float32)
        mean = numbers.mean(axis=0) if len(numbers) else np.zeros(land.shape[1], np.float32)
        deviation = numbers.std(axis=0) if len(numbers) else np.ones(land.shape[1], np.float32)
        # What is alike everywhere tells nothing; rounding must not be blown up to noise.
        deviation = np.where(deviation > 1e-4, deviation, np.inf).astype(np.float32)
        return cls(_unit((numbers - mean) / deviation), mean, deviation)

    def similarity(self, land: np.ndarray) -> np.ndarray:
        """(Q, F) land of patches -> (Q, N) cosines -1..1."""
        return _unit((land.astype(np.float32) - self.mean) / self.deviation) @ self.vectors.T


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-8)
