"""Dense descriptor maps: of a raster too large for memory, block by block, or of an image in memory."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator, Optional

import numpy as np
import torch

from ..progress import Progress
from ..rasters.raster import Raster
from ..rasters.tiles import Window, iter_blocks
from .block_reader import PIECE_PX, Piece, Radiometry, ReadBlock, padded, read_blocks
from .face import Descriptor, describe_inner
from .reused_memory import reused_memory

BLOCK_MEMORY = 2**30
"""Bytes that a block of a colour image may take while it is described and the next one is read."""

BYTES_PER_PX = 84
"""What an encoder in bfloat16 takes for a pixel of a block and its margin, measured: 38 beside the image, 16 for the
image, and up to 30 for the one that is read meanwhile. The structural descriptor takes 20 less, single precision 25
more."""

BATCH_PX = {"cuda": 16 * 2**20}
"""Pixels described at once where blocks have fewer; on other devices one block, which keeps them busy."""


def block_side_px(margin_px: int) -> int:
    """Side of the blocks for a descriptor of this margin: as large as :data:`BLOCK_MEMORY` allows.

    A multiple of :data:`PIECE_PX`; at least one, however large the margin is. The larger, the less is read and
    described twice: margins of 144 px add a fifth to blocks of 3072 px, of which an encoder leaves out half.
    """
    longest = math.isqrt(BLOCK_MEMORY // BYTES_PER_PX)
    return max(1, (longest - 2 * margin_px) // PIECE_PX) * PIECE_PX


@dataclass(frozen=True)
class DenseMap:
    """Descriptors of a raster, one vector a cell of ``stride_px`` pixels.

    Attributes:
        values: (C, h, w) float16, unit norm, 0 where not valid; may be a memory map.
        valid: (h, w) bool.
        stride_px: pixels a cell; cell (i, j) covers pixels i·stride .. (i+1)·stride - 1.
    """

    values: np.ndarray
    valid: np.ndarray
    stride_px: int

    @property
    def shape(self) -> "tuple[int, int]":
        """(h, w)."""
        return int(self.valid.shape[0]), int(self.valid.shape[1])


def describe_image(
    descriptor: Descriptor, image: np.ndarray, valid: np.ndarray, modality: str, device: torch.device
) -> "tuple[torch.Tensor, torch.Tensor]":
    """Describe one image in memory; sides are padded with invalid pixels to whole cells.

    Args:
        image: (C, H, W) float32 in 0..1.
        valid: (H, W) bool.

    Returns:
        (channels, h, w) float32 and (h, w) bool, both on ``device``.
    """
    tensor, mask = padded(image, valid, descriptor.stride_px)
    tensor, mask = tensor.to(device)[None], mask.to(device)[None]
    with torch.inference_mode():
        values, cells = descriptor.describe(tensor * mask, mask, modality)
    return values[0], cells[0, 0] > 0.5


def describe_raster(
    raster: Raster,
    radiometry: Radiometry,
    descriptor: Descriptor,
    modality: str,
    device: torch.device,
    progress: Progress,
    values: Optional[np.ndarray] = None,
    valid: Optional[np.ndarray] = None,
    skip: Callable[[int], bool] = lambda block: False,
    on_block: Callable[[int], None] = lambda block: None,
    window: Optional[Window] = None,
) -> DenseMap:
    """Describe a raster block by block; the result does not depend on the blocks.

    The next blocks are read while one is described. On CUDA several are described at once, and their descriptors come
    back to main memory while the next ones are computed: the map as a whole need not fit on the GPU.

    Args:
        raster: on its working grid.
        radiometry: fitted to it.
        values, valid: arrays to fill, such as memory maps of an earlier, interrupted call; made when not given. Only
            blocks with data are written: what is not written stays 0.
        skip: whether a block, counted row by row, is there already.
        on_block: called after a block is written, in their order.
        window: only cells of blocks that touch this window are computed; the rest stays invalid.

    Returns:
        The map; the last cell of a row or column may be partly outside the raster and counts as far as it is inside.
    """
    stride = descriptor.stride_px
    height, width = -(-raster.height_px // stride), -(-raster.width_px // stride)
    if values is None or valid is None:
        values = np.zeros((descriptor.channels, height, width), np.float16)
        valid = np.zeros((height, width), bool)
    blocks = list(
        enumerate(
            iter_blocks(raster.width_px, raster.height_px, block_side_px(descriptor.margin_px), descriptor.margin_px)
        )
    )
    todo = [
        (number, block)
        for number, block in blocks
        if (window is None or _meet(block.core, window)) and not skip(number)
    ]
    progress.start("describe " + modality, len(blocks))
    for _ in range(len(blocks) - len(todo)):
        progress.advance()
    reader = read_blocks(raster, radiometry, todo, stride, device.type == "cuda")
    with reused_memory(), closing(reader) as reading:
        batches = _batches(reading, BATCH_PX.get(device.type, 0))
        for landing in _one_behind(_Landing(batch, descriptor, modality, device) for batch in batches):
            for number in landing.write(values, valid):
                on_block(number)
                progress.advance()
    progress.finish()
    return DenseMap(values, valid, stride)


class _Landing:
    """Descriptors of a batch of blocks on their way to main memory.

    On CUDA the work is queued and the constructor returns; :meth:`write` waits for it.
    """

    def __init__(self, batch: "list[ReadBlock]", descriptor: Descriptor, modality: str, device: torch.device) -> None:
        self.numbers = [item.number for item in batch]
        self.described: "list[tuple[int, tuple[slice, slice], torch.Tensor, torch.Tensor]]" = []
        # Pieces of one shape together, if the same part of them is wanted: nothing is filled up.
        alike: "dict[tuple[object, ...], list[tuple[int, Piece]]]" = {}
        for item in batch:
            for piece in item.pieces:
                _, inner = places(piece, descriptor.stride_px)
                alike.setdefault((piece.image.shape, inner), []).append((item.number, piece))
        for (_, inner), pieces in alike.items():
            image, mask = _stacked([piece.image for _, piece in pieces]), _stacked([piece.valid for _, piece in pieces])
            with torch.inference_mode():
                values, cells = describe_inner(descriptor, image.to(device), mask.to(device), modality, inner)
            for index, (number, piece) in enumerate(pieces):
                part, valid = values[index].to(torch.float16), cells[index, 0] > 0.5
                at, _ = places(piece, descriptor.stride_px)
                self.described.append((number, at, _coming(part), _coming(valid)))
        self.done = torch.cuda.Event() if device.type == "cuda" else None
        if self.done is not None:
            self.done.record(torch.cuda.current_stream(device))

    def write(self, values: np.ndarray, valid: np.ndarray) -> Iterator[int]:
        """Put each block into its place in the map; yields its number thereafter."""
        if self.done is not None:
            self.done.synchronize()
        for number in self.numbers:
            for owner, at, cells, mask in self.described:
                if owner == number:
                    values[(slice(None), *at)] = cells.numpy()
                    valid[at] = mask.numpy()
            yield number
        self.described.clear()


def places(piece: Piece, stride_px: int) -> "tuple[tuple[slice, slice], Window]":
    """The core's described cells: rows and columns of the map, and pixels of the image."""
    core, (_, height, width) = piece.core, piece.valid.shape
    axes = ((core.row_off, core.row_end, piece.row_px, height), (core.col_off, core.col_end, piece.col_px, width))
    there, here = [], []
    for start, end, image_start, length in axes:
        first = max(start, image_start) // stride_px
        last = min(-(-end // stride_px), (image_start + length) // stride_px)
        there.append(slice(first, last))
        here.append((first * stride_px - image_start, (last - first) * stride_px))
    (row_off, inner_height), (col_off, inner_width) = here
    return (there[0], there[1]), Window(col_off, row_off, inner_width, inner_height)


def _stacked(parts: "list[torch.Tensor]") -> torch.Tensor:
    return parts[0][None] if len(parts) == 1 else torch.stack(parts)


def _coming(tensor: torch.Tensor) -> torch.Tensor:
    """A copy in main memory; from a GPU it has come only when the stream's work is done."""
    if not tensor.is_cuda:
        return tensor
    return torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor, non_blocking=True)


def _batches(items: Iterable[ReadBlock], pixels: int) -> "Iterator[list[ReadBlock]]":
    """Lists of blocks with up to so many pixels together, or one block alone; those without data come along."""
    batch: "list[ReadBlock]" = []
    total = largest = 0
    for item in items:
        batch.append(item)
        total, largest = total + item.pixels, max(largest, item.pixels)
        if total + largest > pixels or pixels == 0:
            yield batch
            batch, total, largest = [], 0, 0
    if batch:
        yield batch


def _one_behind(landings: "Iterable[_Landing]") -> "Iterator[_Landing]":
    """Each where there is nothing to wait for; else when the next one has been set to work."""
    previous: Optional[_Landing] = None
    for landing in landings:
        if previous is not None:
            yield previous
        previous = landing
        if landing.done is None:
            yield landing
            previous = None
    if previous is not None:
        yield previous


def _meet(one: Window, other: Window) -> bool:
    common = one.intersection(other)
    return min(common.width, common.height) > 0
