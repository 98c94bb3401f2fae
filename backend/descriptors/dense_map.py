"""Dense descriptor maps: of a raster too large for memory, block by block, or of an image in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Protocol

import numpy as np
import torch

from ..progress import Progress
from ..rasters.raster import Raster
from ..rasters.tiles import Window, iter_blocks
from .descriptor import Descriptor

BLOCK_PX = 1024
"""Side of the streamed blocks. Memory while describing is about 20 floats a pixel of one block and its margin."""


class Radiometry(Protocol):
    """What :mod:`backend.rasters.radiometry` fits to a raster."""

    bands: tuple[int, ...]

    def apply(self, data: np.ndarray, valid: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
        """(B, H, W) values -> (C, H, W) image in 0..1 and its validity (H, W)."""
        ...


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
    stride = descriptor.stride_px
    pad_y, pad_x = -image.shape[1] % stride, -image.shape[2] % stride
    tensor = torch.from_numpy(np.pad(image, ((0, 0), (0, pad_y), (0, pad_x)))).to(device)[None]
    mask = torch.from_numpy(np.pad(valid, ((0, pad_y), (0, pad_x))).astype(np.float32)).to(device)[None, None]
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

    Args:
        raster: on its working grid.
        radiometry: fitted to it.
        values, valid: arrays to fill, such as memory maps of an earlier, interrupted call; made when not given. Only
            blocks with data are written: what is not written stays 0.
        skip: whether a block, counted row by row, is there already.
        on_block: called after a block is written.
        window: only cells of blocks that touch this window are computed; the rest stays invalid.

    Returns:
        The map; the last cell of a row or column may be partly outside the raster and counts as far as it is inside.
    """
    stride = descriptor.stride_px
    height, width = -(-raster.height_px // stride), -(-raster.width_px // stride)
    if values is None or valid is None:
        values = np.zeros((descriptor.channels, height, width), np.float16)
        valid = np.zeros((height, width), bool)
    blocks = list(iter_blocks(raster.width_px, raster.height_px, BLOCK_PX, descriptor.margin_px))
    progress.start("describe " + modality, len(blocks))
    for number, block in enumerate(blocks):
        core = block.core
        wanted = window is None or min(core.intersection(window).width, core.intersection(window).height) > 0
        if wanted and not skip(number):
            if raster.valid_fraction(core) > 0.0:
                outer = block.outer
                bands = list(radiometry.bands)
                data, mask = raster.read(outer.col_off, outer.row_off, outer.width, outer.height, bands)
                image, mask = radiometry.apply(data, mask)
                cells, cell_valid = describe_image(descriptor, image, mask, modality, device)
                top, left = descriptor.margin_px // stride, descriptor.margin_px // stride
                rows, cols = -(-core.height // stride), -(-core.width // stride)
                at = (slice(core.row_off // stride, core.row_off // stride + rows),)
                at += (slice(core.col_off // stride, core.col_off // stride + cols),)
                inner = (slice(top, top + rows), slice(left, left + cols))
                values[(slice(None), *at)] = cells[(slice(None), *inner)].to(torch.float16).cpu().numpy()
                valid[at] = cell_valid[inner].cpu().numpy()
            on_block(number)
        progress.advance()
    progress.finish()
    return DenseMap(values, valid, stride)
