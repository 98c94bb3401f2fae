"""Batches of SAR patches alone: what a generator of negatives learns from."""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np
import torch

from ..rasters.tiles import Window
from .pairs.pair_source import PairImages, Region
from .pairs.place_pool import Place, PlacePool
from .recipe import Batch

MIN_COVERAGE = 0.98
"""Share of a patch with data: a hole is nothing to imitate."""

_FIRST_RANK_STREAM = 1


class SarPatchSource:
    """A :class:`backend.training.recipe.BatchSource` of SAR patches: ``sar`` (N, 1, S, S) float32 in 0..1.

    Nothing is turned or mirrored: layover and shadow point away from the radar, and negatives must too.

    Args:
        regions: where patches may lie.
        size_px: side of the patches.
        batch: how many a step and process.
        seed: of the places.

    Raises:
        InputError: no region has room for a patch (``no_places``).
    """

    def __init__(self, regions: Sequence[Region], size_px: int, batch: int, seed: int) -> None:
        self.count, self.seed = batch, seed
        self.pool = PlacePool(regions, size_px, MIN_COVERAGE)

    def batch(self, step: int, rank: int) -> Batch:
        """The batch of a step of a process.

        Raises:
            InputError: a file that cannot be read.
        """
        rng = np.random.default_rng([self.seed, step, _FIRST_RANK_STREAM + rank])
        patches = [self.sar(self.pool.draw(rng)) for _ in range(self.count)]
        return {"sar": torch.from_numpy(np.stack(patches))}

    def sar(self, place: Place) -> np.ndarray:
        """(1, S, S) float32 in 0..1: the SAR patch of a place; the optical image is not read."""
        window = self.window(place)
        corner = Window(window.col_off, window.row_off, 1, 1)
        return self.pool.regions[place.scene_index].scene.read(window, corner).sar.astype(np.float32)

    def pair(self, place: Place) -> PairImages:
        """Both patches of a place."""
        window = self.window(place)
        return self.pool.regions[place.scene_index].scene.read(window, window)

    def window(self, place: Place) -> Window:
        """Where a place's patch lies on its scene's grid."""
        return Window(place.col_px, place.row_px, self.pool.crop_px, self.pool.crop_px)

    def places(self, count: int, seed: int) -> List[Place]:
        """Up to ``count`` different places, no two of them closer than a quarter of a patch, drawn from ``seed``.

        Fewer come back where no more are found in eight times as many tries.
        """
        rng = np.random.default_rng([self.seed, seed])
        step = max(1, self.pool.crop_px // 4)
        found: List[Place] = []
        taken: "set[Tuple[int, int, int]]" = set()
        for _ in range(8 * count):
            place = self.pool.draw(rng)
            cell = place.scene_index, place.row_px // step, place.col_px // step
            if cell not in taken:
                taken.add(cell)
                found.append(place)
                if len(found) == count:
                    break
        return found
