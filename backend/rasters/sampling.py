"""A bounded, even sample of a raster's pixels, at full resolution: what radiometry and digests are computed from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .raster import Raster
from .tiles import Window

SAMPLE_SIDE_PX = 64


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

    Where the lattice meets no valid pixel at all, windows are laid over the valid places of the whole, found at a
    reduced size: nothing comes out only where a pass over the whole raster at 1/64 of its lines finds nothing.
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
    """The first valid windows in reading order, at most 64 of them: for rasters that are nearly all nodata."""
    found = 0
    chunk_px = 1024
    for row in range(0, raster.height_px, chunk_px):
        for col in range(0, raster.width_px, chunk_px):
            mask = raster.valid_mask(Window(col, row, chunk_px, chunk_px))
            if not mask.any():
                continue
            at_row, at_col = np.argwhere(mask)[mask.sum() // 2]
            left, top = int(col + at_col - side_px // 2), int(row + at_row - side_px // 2)
            data, valid = raster.read(left, top, side_px, side_px, bands)
            if valid.any():
                yield data, valid
                found += 1
            if found >= 64:
                return


def _lattice(length: int, count: int, side_px: int) -> list[int]:
    if length <= side_px:
        return [0]
    count = min(count, -(-length // side_px))
    return sorted({round(start) for start in np.linspace(0, length - side_px, count)})
