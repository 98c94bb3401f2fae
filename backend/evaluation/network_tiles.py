"""Search of a raster through the vectors of its tiles alone, for a network that knows patches and no dense map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import torch

from ..descriptors.cmpc_model import cmpc_model, load_cmpc
from ..descriptors.cmpc_network import CmpcNetwork
from ..models.registry import model_digest
from ..progress import Progress
from ..retrieval.candidates import Peaks
from ..retrieval.correlation import NOWHERE
from .aligned_pair import AlignedPair
from .index_search import OVERLAP
from .patch_rankers import NetworkRanker
from .patch_to_patch import reference_patches
from .places import ValidPlaces, no_valid_place


@dataclass(frozen=True)
class PatchNetwork:
    """A network of whole patches, and what a report calls it."""

    network: CmpcNetwork
    name: str
    digest: str

    @classmethod
    def load(cls, model: str, device: torch.device) -> PatchNetwork:
        """That of a model's name or path.

        Raises:
            ModelError: the model cannot be used.
        """
        network, found = load_cmpc(model, device), cmpc_model(model)
        return cls(network, found.name, model_digest(found))


class NetworkTileSearch:
    """Search with patches of one size; see :class:`backend.evaluation.retrieval_trials.Search`.

    Tiles lie half a side apart, so answers do too; none is nearer to the truth than its tile.

    Args:
        pair: whose optical raster is searched.
        network: that embeds tiles and patches.
        patch_px: side of both.
        device: where to compute; the network is there.
        progress: of embedding the tiles.

    Raises:
        InputError: no tile is valid (``no_valid_place``).
    """

    stride_px = 1
    """Places are whole pixels."""

    def __init__(
        self, pair: AlignedPair, network: CmpcNetwork, patch_px: int, device: torch.device, progress: Progress
    ) -> None:
        self.patch_px = patch_px
        self.tiles = reference_patches(ValidPlaces([pair.optical], progress), patch_px, OVERLAP)
        if not self.tiles:
            raise no_valid_place(patch_px, patch_px)
        self._ranker = NetworkRanker(network, device)
        self._ranker.prepare(pair, self.tiles, round(patch_px * (1.0 - OVERLAP)), progress)

    @property
    def num_placements(self) -> int:
        """Tiles."""
        return len(self.tiles)

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """The k tiles most like each patch."""
        progress.check()
        similarity = torch.from_numpy(self._ranker.rank(images, masks, progress).similarity)
        best = similarity.topk(min(k, len(self.tiles)), dim=1)
        corners = torch.tensor([(tile.row_off, tile.col_off) for tile in self.tiles], dtype=torch.float32)
        rows, cols = corners[best.indices].unbind(dim=2)
        spare = (0, k - best.values.shape[1])
        return Peaks(
            torch.nn.functional.pad(rows, spare),
            torch.nn.functional.pad(cols, spare),
            torch.nn.functional.pad(best.values, spare, value=NOWHERE),
        )
