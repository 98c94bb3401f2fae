"""Where the content of a strip lies, where the raster it was cut from is off the basemap's grid.

As :mod:`.content_truth` for single patches: offsets are measured around the true places of the strip's patches, and
their median is the strip's. A strip put exactly on its content then has no error, whatever the grid says.
"""

from __future__ import annotations

import math
from typing import Optional, Tuple

import numpy as np
import torch

from ..progress import Progress
from ..rasters.tiles import Window
from .aligned_pair import AlignedPair
from .content_truth import content_offsets
from .strip_cuts import StripCut

MIN_KNOWN = 2
"""Windows that must tell their offset, for strips of more than one patch: a median of fewer is a guess."""


def strip_content_offset(
    pair: AlignedPair, cut: StripCut, patch_px: int, device: torch.device, progress: Progress
) -> Optional[Tuple[float, float]]:
    """By how much the content of a strip is off the grid.

    Args:
        pair: the rasters; the strip was cut from its SAR image.
        cut: the strip.
        patch_px: a window is looked at for each so many pixels of the strip's length.
        device: where to compute.
        progress: told of the windows.

    Returns:
        (x, y) in pixels of the rasters, to be added to the strip's true place; None where the images do not tell.
    """
    height, width = cut.valid.shape
    count = max(1, round(max(height, width) / patch_px))
    along = (np.arange(count) + 0.5) / count
    points = [
        cut.truth.apply(width * share, height / 2.0)
        if width >= height
        else cut.truth.apply(width / 2.0, height * share)
        for share in along
    ]
    windows = [Window(math.floor(x), math.floor(y), 1, 1) for x, y in points]
    found = content_offsets(pair, windows, device, progress)
    known = found[np.isfinite(found).all(axis=1)]
    if len(known) < min(MIN_KNOWN, count):
        return None
    row, col = np.median(known, axis=0)
    return float(col), float(row)
