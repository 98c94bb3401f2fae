"""Search in two steps, as through an index: the likeliest tiles first, then correlation at their likeliest places."""

from __future__ import annotations

from copy import copy
from typing import Sequence

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..retrieval.candidates import Peaks, merged
from ..retrieval.embeddings import embed_tiles
from ..retrieval.shifted_queries import FoundTiles, find_tiles, query_shifts
from ..retrieval.tile_check import check_places, sifted_places
from ..retrieval.tile_search import TilesInMemory
from .retrieval_trials import patch_templates

OVERLAP = 0.5
"""Of neighbouring tiles, as an index has it unless told otherwise."""

TILES = 200
"""Tiles looked at for each query."""

CHECKED = 48
"""Places of these that are correlated with the map, after sifting."""

_REACH_CELLS = 2
"""Around each of them: half of the distance between placements when sifting, and one cell more to see the far side of a
peak."""


class IndexSearch:
    """Search with square patches of one size through tiles of that size.

    Args:
        dense: the optical map.
        descriptor: that it was made with.
        patch_px: side of patches and tiles.
        device: where to compute.
        progress: of embedding the tiles.

    Raises:
        UsageError: the map is smaller than a tile, or a tile too small to embed.
    """

    def __init__(
        self, dense: DenseMap, descriptor: Descriptor, patch_px: int, device: torch.device, progress: Progress
    ) -> None:
        self.dense, self.descriptor, self.device, self.patch_px = dense, descriptor, device, patch_px
        self.stride_px = dense.stride_px
        tiles = embed_tiles(dense, patch_px, OVERLAP, device, progress)
        self.tiles = TilesInMemory.of(tiles, device)
        self._checked = True

    def alone(self) -> IndexSearch:
        """The same index without the check: what its tiles say by themselves."""
        search = copy(self)
        search._checked = False
        return search

    @property
    def num_placements(self) -> int:
        """Tiles of the index."""
        return len(self.tiles.centers_px)

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """As :meth:`backend.evaluation.retrieval_trials.PatchSearch.find`."""
        return self.answer(*patch_templates(self.descriptor, images, masks, self.device), k, progress)

    def answer(
        self, values: torch.Tensor, valid: torch.Tensor, templates: torch.Tensor, k: int, progress: Progress
    ) -> Peaks:
        """The same for patches that :func:`backend.evaluation.retrieval_trials.patch_templates` has described."""
        shifts = query_shifts(valid.shape[-1], OVERLAP)
        found = find_tiles(self.tiles, values, valid, shifts, min(TILES, self.num_placements), self.stride_px)
        places_px = self.tiles.centers_px[found.numbers] + found.offset_px
        if self._checked:
            answers = []
            for template, mask, places in zip(templates, valid, places_px):
                likeliest = sifted_places(self.dense, template, mask, places, CHECKED)
                answers.append(check_places(self.dense, template, mask, likeliest, _REACH_CELLS))
                progress.check()
        else:
            progress.check()
            answers = [self._places(places_px, found, valid.shape[-1])]
        peaks = Peaks(*(torch.cat([getattr(a, name) for a in answers]) for name in ("row", "col", "similarity")))
        return merged([peaks], k, self.patch_px / 2.0 / self.stride_px)

    def _places(self, places_px: np.ndarray, found: FoundTiles, side: int) -> Peaks:
        corners = torch.from_numpy(places_px / self.stride_px - side / 2.0).to(self.device, torch.float32)
        return Peaks(corners[..., 1], corners[..., 0], torch.from_numpy(found.similarity).to(self.device))
