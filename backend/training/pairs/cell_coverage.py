"""Masks of pixels summed up by the cells of :data:`pair_source.CELL_PX`."""

from __future__ import annotations

import numpy as np

from .pair_source import CELL_PX


def grid_shape(height_px: int, width_px: int) -> tuple[int, int]:
    """Rows and columns of the cells that cover an image."""
    return -(-height_px // CELL_PX), -(-width_px // CELL_PX)


def cell_shares(valid: np.ndarray) -> np.ndarray:
    """Share of each cell's :data:`CELL_PX` ² pixels that is True; what lies beyond the image counts as not.

    Args:
        valid: (H, W) bool, its upper left pixel the corner of a cell.

    Returns:
        (ceil(H / CELL_PX), ceil(W / CELL_PX)) float32.
    """
    rows, cols = np.arange(0, valid.shape[0], CELL_PX), np.arange(0, valid.shape[1], CELL_PX)
    sums = np.add.reduceat(np.add.reduceat(valid, cols, axis=1, dtype=np.int32), rows, axis=0)
    return (sums / float(CELL_PX * CELL_PX)).astype(np.float32)


def full_cells(height_px: int, width_px: int) -> np.ndarray:
    """:func:`cell_shares` of an image without holes."""
    rows, cols = (np.minimum(CELL_PX, length - np.arange(0, length, CELL_PX)) for length in (height_px, width_px))
    return (np.outer(rows, cols) / float(CELL_PX * CELL_PX)).astype(np.float32)
