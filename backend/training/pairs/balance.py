"""How often each of several data sets is drawn from: a large one must not drown a small one."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from .pair_source import PairSet, Region


def region_weights(sets: Sequence[PairSet], regions: Sequence[Region]) -> np.ndarray:
    """Factor on the area of each region, so that a set is drawn in proportion to the square root of its area.

    Between drawing sets alike often, which repeats a small one over and over, and drawing by area, which hardly shows
    it. Within a set, regions are still drawn by their area.

    Args:
        sets: all that was opened.
        regions: what a split left of their scenes; those of unknown scenes count as a set of their own.

    Returns:
        (N,) positive, for :class:`backend.training.pairs.place_pool.PlacePool`.
    """
    number = {id(scene): index for index, one in enumerate(sets) for scene in one.scenes}
    member = np.array([number.get(id(region.scene), -1) for region in regions], int)
    area_px = np.array([float((region.scene.coverage() * region.cells).sum()) for region in regions])
    total = np.array([area_px[member == index].sum() for index in member])
    return 1.0 / np.sqrt(np.maximum(total, 1.0))
