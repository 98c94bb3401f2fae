"""A bounded, even sample of a raster's pixels, at full resolution: what radiometry and digests are computed from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .raster import Raster
from .tiles import Window, iter_blocks

SAMPLE_SIDE_PX = 64
"""Side of the sampled windows: eight speckle cells, a quarter of the common block."""

_CHUNK_PX = 1024
_SOUGHT = 64


def sample_windows(raster: Raster, per_axis: int = 16, side_px: int = SAMPLE_SIDE_PX) -> list[Window]:
    """Square windows on an even lattice from corner to corner; the whole raster where they would cover most of it.

    The first and last windows touch the raster's corners, so that a file cut short is noticed.
    """
    reach_px = 2 * per_axis * side_px
    if raster.width_px <= reach_px and raster.height_px <= reach_px:
        return [raster.window]
    cols = _lattice(raster.width_px, per_axis, side_px)
    rows = _lattice(raster.height_px, per_axis, side_px)
    width, height = min(side_px, raster.width_px), min(side_px, raster.height_px)
    return [Window(col, row, width, height) for row in rows for col in cols]


def sample_blocks(
    raster: Raster, bands: Sequence[int] | None = None, per_axis: int = 16, side_px: int = SAMPLE_SIDE_PX
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Read the sample: (data (B, H, W), valid (H, W)) of each window that has a valid pixel.

    Where the lattice meets no valid pixel at all, valid places are sought through the whole raster, chunk by chunk:
    nothing comes out only where there is nothing.
    """
    found = False
    for window in sample_windows(raster, per_axis, side_px):
        if raster.valid_fraction(window) == 0.0:
            continue
        data, valid = raster.read(window.col_off, window.row_off, window.width, window.height, bands)
        if valid.any():
            found = True
            yield data, valid
    if not found:
        yield from _search_valid(raster, bands, side_px)


def _search_valid(raster: Raster, bands: Sequence[int] | None, side_px: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """A window in each chunk that has valid pixels, in reading order and at most 64: for rasters nearly all nodata."""
    found = 0
    for block in iter_blocks(raster.width_px, raster.height_px, _CHUNK_PX):
        chunk = block.core
        # A full read, not the mask alone: NaN shows only there.
        mask = raster.read(chunk.col_off, chunk.row_off, chunk.width, chunk.height, bands)[1]
        if not mask.any():
            continue
        row, col = np.argwhere(mask)[mask.sum() // 2]
        left, top = chunk.col_off + int(col) - side_px // 2, chunk.row_off + int(row) - side_px // 2
        yield raster.read(left, top, side_px, side_px, bands)
        found += 1
        if found >= _SOUGHT:
            return


def _lattice(length: int, count: int, side_px: int) -> list[int]:
    if length <= side_px:
        return [0]
    count = min(count, -(-length // side_px))
    return sorted({round(start) for start in np.linspace(0, length - side_px, count)})
