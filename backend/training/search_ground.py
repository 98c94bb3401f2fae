"""All optical images of the training data as one map to search: side by side on a sheet, each described by itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap, describe_image
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..rasters.tiles import Window, iter_blocks
from ..reranking.gather import TileIndexView
from ..retrieval.correlation import DenseCorrelator
from ..retrieval.embeddings import embed_tiles
from .pairs.pair_source import PairScene

GAP_PX = 256
"""Between scenes, so that no patch lies on two."""

_BLOCK_PX = 1024
_OVERLAP = 0.5


@dataclass(frozen=True)
class Sheet:
    """Where scenes lie on the sheet.

    Attributes:
        corner_px: scene number -> (x, y) of its upper left pixel.
        width_px, height_px: of the sheet.
    """

    corner_px: Dict[int, Tuple[int, int]]
    width_px: int
    height_px: int


def laid_out(scenes: Sequence[PairScene], stride_px: int) -> Sheet:
    """Scenes in rows, about as wide as high altogether; corners on whole cells."""
    width = max(
        max(scene.width_px for scene in scenes),
        math.isqrt(sum((scene.width_px + GAP_PX) * (scene.height_px + GAP_PX) for scene in scenes)),
    )
    corners, x, y, row_height, right = {}, 0, 0, 0, 0
    for number, scene in enumerate(scenes):
        if x and x + scene.width_px > width:
            x, y, row_height = 0, y + row_height + GAP_PX, 0
        corners[number] = (x, y)
        right, row_height = max(right, x + scene.width_px), max(row_height, scene.height_px)
        x = math.ceil((x + scene.width_px + GAP_PX) / stride_px) * stride_px
        y = math.ceil(y / stride_px) * stride_px
    return Sheet(corners, right, y + row_height)


class SearchGround:
    """The sheet described by one descriptor, with what searches on it.

    Args:
        scenes: of the data.
        descriptor: to describe with.
        device: where to compute.
        progress: told of the blocks.
    """

    def __init__(
        self, scenes: Sequence[PairScene], descriptor: Descriptor, device: torch.device, progress: Progress
    ) -> None:
        self.descriptor, self.device, self._progress = descriptor, device, progress
        stride = descriptor.stride_px
        self.sheet = laid_out(scenes, stride)
        shape = -(-self.sheet.height_px // stride), -(-self.sheet.width_px // stride)
        values, valid = np.zeros((descriptor.channels, *shape), np.float16), np.zeros(shape, bool)
        progress.start("describe the optical images", len(scenes))
        for number, scene in enumerate(scenes):
            x, y = self.sheet.corner_px[number]
            for block in iter_blocks(scene.width_px, scene.height_px, _BLOCK_PX):
                self._describe(
                    scene, block.core, values[:, y // stride :, x // stride :], valid[y // stride :, x // stride :]
                )
                progress.check()
            progress.advance()
        progress.finish()
        self.dense = DenseMap(values, valid, stride)
        self._indices: Dict[int, TileIndexView] = {}
        self._correlators: Dict[int, DenseCorrelator] = {}

    def index(self, patch_px: int) -> TileIndexView:
        """Tiles of a patch's side; made on first use."""
        if patch_px not in self._indices:
            tiles = embed_tiles(self.dense, patch_px, _OVERLAP, self.device, self._progress)
            vectors = torch.from_numpy(tiles.vectors).to(self.device)

            def search(embeddings: torch.Tensor, k: int) -> Tuple[torch.Tensor, torch.Tensor]:
                similarity, numbers = (embeddings @ vectors.T).topk(k, dim=1)
                return numbers, similarity

            self._indices[patch_px] = TileIndexView(search, tiles.centers_px, _OVERLAP)
        return self._indices[patch_px]

    def correlator(self, cells: int) -> DenseCorrelator:
        """Of templates of this side; made on first use."""
        if cells not in self._correlators:
            self._correlators[cells] = DenseCorrelator(self.dense, cells, self.device)
        return self._correlators[cells]

    def _describe(self, scene: PairScene, core: Window, values: np.ndarray, valid: np.ndarray) -> None:
        stride, margin = self.descriptor.stride_px, self.descriptor.margin_px
        window = core.expanded(margin)
        images = scene.read(Window(core.col_off, core.row_off, 1, 1), window)
        if not images.optical_valid.any():
            return
        described, known = describe_image(self.descriptor, images.optical, images.optical_valid, "optical", self.device)
        rows, cols = -(-core.height // stride), -(-core.width // stride)
        first = margin // stride
        at = (
            slice(core.row_off // stride, core.row_off // stride + rows),
            slice(core.col_off // stride, core.col_off // stride + cols),
        )
        inner = slice(first, first + rows), slice(first, first + cols)
        values[(slice(None), *at)] = described[(slice(None), *inner)].cpu().numpy()
        valid[at] = known[inner].cpu().numpy()
