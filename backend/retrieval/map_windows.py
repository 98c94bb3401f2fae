"""Many small windows of a dense map at once."""

from __future__ import annotations

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from .correlation import cells_at


def read_windows(
    dense: DenseMap, corners: np.ndarray, side: int, step: int, device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """Square windows of ``side`` x ``side`` cells, ``step`` cells apart on the map; they may reach beyond it.

    Args:
        corners: (n, 2) int, (row, column) of each window's first cell.

    Returns:
        (n, C, side, side) float32, 0 where not valid, and (n, side, side) float32, 1 where valid, on the device.
    """
    extent = (side - 1) * step + 1
    inside = ((corners >= 0) & (corners + extent <= dense.shape)).all(axis=1)
    values = np.empty((len(corners), dense.values.shape[0], side, side), dense.values.dtype)
    valid = np.empty((len(corners), side, side), bool)
    if inside.any():
        rows, cols = corners[inside].T
        values[inside] = _every_window(dense.values, extent, step)[rows, cols]
        valid[inside] = _every_window(dense.valid, extent, step)[rows, cols]
    for at in np.flatnonzero(~inside):
        cells, known = cells_at(dense, *corners[at].tolist(), extent, extent)
        values[at], valid[at] = cells[:, ::step, ::step], known[::step, ::step]
    return torch.from_numpy(values).to(device).to(torch.float32), torch.from_numpy(valid).to(device, torch.float32)


def _every_window(array: np.ndarray, extent: int, step: int) -> np.ndarray:
    """(..., h, w) -> a view (rows, cols, ..., side, side) of all windows; one index reads many of them."""
    view = np.lib.stride_tricks.sliding_window_view(array, (extent, extent), axis=(-2, -1))[..., ::step, ::step]
    return np.moveaxis(view, (-4, -3), (0, 1))
