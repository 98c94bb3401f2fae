"""Blocks of a raster as tensors, read and brought to 0..1 in the background while earlier ones are described."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Deque, Iterator, Optional, Protocol, Sequence

import numpy as np
import torch

from ..rasters.raster import Raster
from ..rasters.tiles import Block

AHEAD = 1
"""Blocks that are read, or wait, while another is described."""

_RING_PX = 16
"""Invalid pixels kept around the valid ones of a block: descriptors may make up what lies beyond an edge."""

_ALIGNED_PX = 16
"""Blocks are cut at multiples of this, so that cells, and coarser ones within a descriptor, lie as in the whole."""


class Radiometry(Protocol):
    """What :mod:`backend.rasters.radiometry` fits to a raster."""

    bands: tuple[int, ...]

    def apply(self, data: np.ndarray, valid: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
        """(B, H, W) values -> (C, H, W) image in 0..1 and its validity (H, W)."""
        ...


@dataclass(frozen=True)
class ReadBlock:
    """One block, ready for a descriptor.

    Attributes:
        number: of the block, counted row by row.
        block: where it lies.
        image: (C, H, W) float32 in 0..1, 0 where invalid: of the outer window the part that holds data; None where the
            core holds none.
        valid: (1, H, W) float32, 1 or 0.
        row_px, col_px: upper left pixel of the image within the outer window.
    """

    number: int
    block: Block
    image: Optional[torch.Tensor] = None
    valid: Optional[torch.Tensor] = None
    row_px: int = 0
    col_px: int = 0


def read_blocks(
    raster: Raster, radiometry: Radiometry, blocks: "Sequence[tuple[int, Block]]", stride_px: int, pinned: bool
) -> Iterator[ReadBlock]:
    """Read numbered blocks in their order, :data:`AHEAD` of them before they are asked for.

    A thread of its own reads through a handle of its own; it ends with the iterator, which is to be closed. What goes
    wrong there is raised here, in the place of the block it happened to.

    Args:
        raster: on its working grid.
        radiometry: fitted to it.
        stride_px: sides are padded to its multiples with invalid pixels.
        pinned: into memory from which a GPU copies by itself.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="read-blocks") as reader:
        own = reader.submit(raster.reopen).result()
        waiting: "Deque[Future[ReadBlock]]" = deque()
        try:
            for number, block in blocks:
                waiting.append(reader.submit(_read, own, radiometry, number, block, stride_px, pinned))
                if len(waiting) > AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
            reader.submit(own.close).result()


def padded(image: np.ndarray, valid: np.ndarray, stride_px: int) -> "tuple[torch.Tensor, torch.Tensor]":
    """(C, H, W) image and (H, W) validity -> tensors (C, H', W') and (1, H', W') whose sides are whole cells."""
    pad_y, pad_x = -image.shape[1] % stride_px, -image.shape[2] % stride_px
    if pad_y or pad_x:
        image, valid = np.pad(image, ((0, 0), (0, pad_y), (0, pad_x))), np.pad(valid, ((0, pad_y), (0, pad_x)))
    return torch.from_numpy(image), torch.from_numpy(valid.astype(np.float32))[None]


def _read(raster: Raster, radiometry: Radiometry, number: int, block: Block, stride_px: int, pinned: bool) -> ReadBlock:
    if raster.valid_fraction(block.core) == 0.0:
        return ReadBlock(number, block)
    outer = block.outer
    data, valid = raster.read(outer.col_off, outer.row_off, outer.width, outer.height, list(radiometry.bands))
    image, valid = radiometry.apply(data, valid)
    if not valid.any():
        return ReadBlock(number, block)
    rows, cols = _extent(valid.any(axis=1)), _extent(valid.any(axis=0))
    whole, mask = padded(np.ascontiguousarray(image[:, rows, cols]), valid[rows, cols], stride_px)
    if pinned:
        whole, mask = whole.pin_memory(), mask.pin_memory()
    return ReadBlock(number, block, whole, mask, rows.start, cols.start)


def _extent(flags: np.ndarray) -> slice:
    """From the first to the last true flag, the ring included."""
    found = np.flatnonzero(flags)
    start = max(0, int(found[0]) - _RING_PX) // _ALIGNED_PX * _ALIGNED_PX
    return slice(start, min(len(flags), int(found[-1]) + 1 + _RING_PX))
