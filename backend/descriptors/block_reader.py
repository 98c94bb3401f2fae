"""Blocks of a raster as tensors, read and brought to 0..1 in the background while earlier ones are described."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Deque, Iterator, Protocol, Sequence, Tuple

import numpy as np
import torch

from ..rasters.raster import Raster
from ..rasters.tiles import Block, Window

AHEAD = 1
"""Blocks that are read, or wait, while another is described."""

_RING_PX = 16
"""Invalid pixels kept around the valid ones of a block: descriptors may make up what lies beyond an edge."""

PIECE_PX = 1024
"""Side of the squares of a block that are left out where they hold no data."""

_ALIGNED_PX = 16
"""Blocks are cut at multiples of this, so that cells, and coarser ones within a descriptor, lie as in the whole."""


class Radiometry(Protocol):
    """What :mod:`backend.rasters.radiometry` fits to a raster."""

    bands: tuple[int, ...]

    def apply(self, data: np.ndarray, valid: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
        """(B, H, W) values -> (C, H, W) image in 0..1 and its validity (H, W)."""
        ...


@dataclass(frozen=True)
class Piece:
    """A rectangle of a block, ready for a descriptor.

    Attributes:
        core: what is to be described, pixels of the raster.
        image: (C, H, W) float32 in 0..1, 0 where invalid: of the core and its margin the part that holds data.
        valid: (1, H, W) float32, 1 or 0.
        row_px, col_px: the image's upper left pixel in the raster.
    """

    core: Window
    image: torch.Tensor
    valid: torch.Tensor
    row_px: int
    col_px: int


@dataclass(frozen=True)
class ReadBlock:
    """One block as the pieces of it that hold data; what they leave out holds none.

    Attributes:
        number: of the block, counted row by row.
    """

    number: int
    pieces: Tuple[Piece, ...] = ()

    @property
    def pixels(self) -> int:
        """To be described."""
        return sum(piece.valid.numel() for piece in self.pieces)


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
    core, outer = block.core, block.outer
    # Validity comes with the values: asking for it beforehand would decode them twice where they tell it.
    data, valid = raster.read(outer.col_off, outer.row_off, outer.width, outer.height, list(radiometry.bands))
    margin_px = core.row_off - outer.row_off
    pieces = []
    for part in rectangles_with_data(valid[block.core_in_outer], PIECE_PX):
        around = valid[
            part.row_off : part.row_end + 2 * margin_px,
            part.col_off : part.col_end + 2 * margin_px,
        ]
        rows, cols = _extent(around.any(axis=1), part.row_off), _extent(around.any(axis=0), part.col_off)
        whole, mask = padded(*radiometry.apply(data[:, rows, cols], valid[rows, cols]), stride_px)
        if pinned:
            whole, mask = whole.pin_memory(), mask.pin_memory()
        place = Window(core.col_off + part.col_off, core.row_off + part.row_off, part.width, part.height)
        pieces.append(Piece(place, whole, mask, outer.row_off + rows.start, outer.col_off + cols.start))
    return ReadBlock(number, tuple(pieces))


def rectangles_with_data(valid: np.ndarray, side_px: int) -> "list[Window]":
    """Rectangles of whole squares of a side that together hold every valid pixel of a mask (H, W), none twice.

    Each begins at the first square with data that is not covered yet and grows to the right, then downwards.
    """
    height, width = valid.shape
    tops, lefts = np.arange(0, height, side_px), np.arange(0, width, side_px)
    flags = np.array([[valid[top : top + side_px, left : left + side_px].any() for left in lefts] for top in tops])
    found = []
    for row, col in np.argwhere(flags):
        if not flags[row, col]:
            continue
        end_col, end_row = col + 1, row + 1
        while end_col < len(lefts) and flags[row, end_col]:
            end_col += 1
        while end_row < len(tops) and flags[end_row, col:end_col].all():
            end_row += 1
        flags[row:end_row, col:end_col] = False
        top, left = int(tops[row]), int(lefts[col])
        bottom, right = min(height, int(end_row) * side_px), min(width, int(end_col) * side_px)
        found.append(Window(left, top, right - left, bottom - top))
    return found


def _extent(flags: np.ndarray, first: int) -> slice:
    """From the first to the last true flag, the ring included; the flags begin at ``first``."""
    found = np.flatnonzero(flags)
    start = max(0, int(found[0]) - _RING_PX) // _ALIGNED_PX * _ALIGNED_PX
    return slice(first + start, first + min(len(flags), int(found[-1]) + 1 + _RING_PX))
