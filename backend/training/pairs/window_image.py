"""A window of a raster as an image in 0..1."""

from __future__ import annotations

import numpy as np

from ...rasters.radiometry import OpticalRadiometry, SarRadiometry
from ...rasters.raster import Raster
from ...rasters.tiles import Window


def window_image(
    raster: Raster, window: Window, radiometry: SarRadiometry | OpticalRadiometry, is_whole: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Read a window, which may reach beyond the raster.

    Args:
        raster: an open raster.
        window: in its pixels.
        radiometry: its own, or that of the set it belongs to.
        is_whole: every pixel of the file is known to be an image, whatever its values; zeros are then dark, not fill.

    Returns:
        image (1 or 3, H, W) float32 in 0..1, 0 where invalid, and valid (H, W) bool.

    Raises:
        InputError: the file cannot be read there (``raster_truncated``).
    """
    data, valid = raster.read(window.col_off, window.row_off, window.width, window.height, radiometry.bands)
    if is_whole:
        valid = inside(raster.width_px, raster.height_px, window)
    return radiometry.apply(data, valid)


def inside(width_px: int, height_px: int, window: Window) -> np.ndarray:
    """(H, W) bool of a window: what lies within an image of that size."""
    found = np.zeros((window.height, window.width), bool)
    inner = window.intersection(Window(0, 0, width_px, height_px))
    row, col = inner.row_off - window.row_off, inner.col_off - window.col_off
    found[row : row + inner.height, col : col + inner.width] = True
    return found
