"""Search in two steps, as through an index: the likeliest tiles first, then correlation around these alone."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..retrieval.candidates import Peaks, top_peaks
from ..retrieval.correlation import ResponseBlock, cells_at, correlate_window
from ..retrieval.embeddings import embed_patches, embed_tiles
from .retrieval_trials import patch_templates

OVERLAP = 0.5
"""Of neighbouring tiles, as an index has it unless told otherwise."""

TILES = 100
"""Tiles looked at for each query."""


class IndexSearch:
    """Search with square patches of one size through tiles of that size.

    Args:
        dense: the optical map.
        descriptor: that it was made with.
        patch_px: side of patches and tiles.
        device: where to compute.
        progress: of embedding the tiles.

    Raises:
        UsageError: the map is smaller than a tile, or a tile too small to embed.
    """

    def __init__(
        self, dense: DenseMap, descriptor: Descriptor, patch_px: int, device: torch.device, progress: Progress
    ) -> None:
        self.dense, self.descriptor, self.device, self.patch_px = dense, descriptor, device, patch_px
        self.stride_px = dense.stride_px
        tiles = embed_tiles(dense, patch_px, OVERLAP, device, progress)
        self.vectors = torch.from_numpy(tiles.vectors).to(device)
        self.centers_px = tiles.centers_px

    @property
    def num_placements(self) -> int:
        """Tiles of the index."""
        return len(self.centers_px)

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """As :meth:`backend.evaluation.retrieval_trials.PatchSearch.find`."""
        values, valid, templates = patch_templates(self.descriptor, images, masks, self.device)
        likeness = embed_patches(values, valid) @ self.vectors.T
        best = likeness.topk(min(TILES, likeness.shape[1]), dim=1).indices.cpu().numpy()
        answers = []
        for query, tiles in enumerate(best):
            blocks = self._around(templates[query], valid[query], self.centers_px[tiles])
            answers.append(top_peaks([blocks], k, self.patch_px / 2.0 / self.dense.stride_px))
            progress.check()
        return Peaks(*(torch.cat([getattr(a, name) for a in answers]) for name in ("row", "col", "similarity")))

    def _around(self, template: torch.Tensor, valid: torch.Tensor, centers_px: np.ndarray) -> list[ResponseBlock]:
        """Similarities wherever the template's centre is nearer to one of the tiles than to its neighbours."""
        side = template.shape[-1]
        reach = -(-side // 4) + 1  # half a step between tiles, and one cell more to see the far side of a peak
        corners = np.rint(centers_px[:, ::-1] / self.dense.stride_px - side / 2.0).astype(int) - reach
        cells = [cells_at(self.dense, row, col, side + 2 * reach, side + 2 * reach) for row, col in corners]
        windows = torch.from_numpy(np.stack([values for values, _ in cells])).to(self.device, torch.float32)
        windows_valid = torch.from_numpy(np.stack([mask for _, mask in cells])).to(self.device)
        count = len(cells)
        similarity = correlate_window(
            template[None].expand(count, -1, -1, -1), valid[None].expand(count, -1, -1), windows, windows_valid
        )
        return [ResponseBlock(int(row), int(col), similarity[i : i + 1]) for i, (row, col) in enumerate(corners)]
