"""Shorter vectors for the search among tiles: principal components of an index's own tiles, evened out by a third.

Neighbouring cells of a tile and the channels of a descriptor say much the same; 256 principal components hold seven
eighths of what tells tiles apart, and are searched in a sixth of the time. Those in which tiles differ most are of
broad, smooth pattern, of which a basemap has many alike; each is therefore divided by a power of its deviation (a
partial whitening; Jégou and Chum, ECCV 2012, doi 10.1007/978-3-642-33709-3_55, divide by the whole of it, which here
costs recall). A rotation at last spreads what matters over all numbers, so that their signs alone say as much as they
can (Gong et al., TPAMI 35(12), 2013, doi 10.1109/TPAMI.2012.193; theirs is learned, this one random). Nothing of it
looks at SAR images. What it gains stands in docs/results/tile_index.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch

REDUCED_SIZE = 256
"""Numbers a tile is searched by."""

FEWEST_TILES = 1024
"""Of fewer tiles components cannot be told from chance, and the search is quick as it is: they stay whole."""

_MOST_TILES = 16384
"""Tiles that the components are taken from, evenly spread over those of a large basemap."""

_EVENED = 1.0 / 3.0
"""0 leaves deviations as they are, 1 makes them all alike."""


@dataclass(frozen=True)
class Reduction:
    """A linear map of embeddings to the vectors that are searched.

    Attributes:
        basis: (D, d) float32; ``None`` where embeddings are searched as they are.
    """

    basis: Optional[torch.Tensor]

    def of(self, embeddings: torch.Tensor) -> torch.Tensor:
        """(..., D) embeddings -> (..., d) float32 of unit norm on the same device, 0 where the embedding is."""
        vectors = embeddings.to(torch.float32)
        if self.basis is None:
            return vectors
        short = vectors @ self.basis.to(vectors.device)
        return short / short.square().sum(dim=-1, keepdim=True).clamp(min=1e-16).sqrt()

    def to_array(self, size: int) -> np.ndarray:
        """(D, d) float32 as it is stored: no columns where embeddings of length ``size`` are searched as they are."""
        return np.zeros((size, 0), np.float32) if self.basis is None else self.basis.cpu().numpy()

    @classmethod
    def from_array(cls, basis: np.ndarray) -> Reduction:
        """The opposite of :meth:`to_array`."""
        return cls(torch.from_numpy(basis) if basis.shape[1] else None)


def fit_reduction(embeddings: torch.Tensor) -> Reduction:
    """The reduction that suits the tiles of a basemap.

    Args:
        embeddings: (N, D) float32, unit norm.

    Returns:
        To :data:`REDUCED_SIZE` numbers; none where there are fewer than :data:`FEWEST_TILES`, or D is no larger.
    """
    count, size = embeddings.shape
    if count < FEWEST_TILES or size <= REDUCED_SIZE:
        return Reduction(None)
    part = embeddings[:: -(-count // _MOST_TILES)]
    variance, axes = torch.linalg.eigh(part.T @ part / len(part))  # rising; the mean of tiles is next to nothing
    variance, axes = variance[-REDUCED_SIZE:], axes[:, -REDUCED_SIZE:]
    # What chance gives each component in so many unit vectors is added: the least ones are not to be blown up.
    scaled = axes * (variance.clamp(min=0.0) + 1.0 / len(part)) ** (-_EVENED / 2.0)
    return Reduction((scaled @ _rotation(REDUCED_SIZE).to(scaled)).contiguous())


def most_numbers(count: int, size: int) -> tuple[int, int]:
    """How many numbers the vectors of up to ``count`` tiles with embeddings of length ``size`` have together, and the
    bytes of the reduction to them, both at most."""
    if count < FEWEST_TILES or size <= REDUCED_SIZE:
        return count * size, 0
    return max(count * REDUCED_SIZE, (FEWEST_TILES - 1) * size), 4 * size * REDUCED_SIZE


def _rotation(size: int) -> torch.Tensor:
    """(size, size) float32: the same rotation each time."""
    return torch.from_numpy(np.linalg.qr(np.random.default_rng(0).standard_normal((size, size)))[0]).to(torch.float32)
