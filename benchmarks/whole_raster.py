"""Single patches over a whole raster by several descriptors, each describing the raster once for all patch sizes."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import torch

from backend.descriptors.cmpc_network import CmpcNetwork
from backend.descriptors.dense_map import DenseMap, describe_raster
from backend.descriptors.face import Descriptor
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.content_truth import content_offsets, content_summary
from backend.evaluation.intervals import BLOCK_PX
from backend.evaluation.metrics import spatial_blocks
from backend.evaluation.network_tiles import NetworkTileSearch
from backend.evaluation.patch_rankers import centers
from backend.evaluation.places import ValidPlaces
from backend.evaluation.retrieval_trials import PatchSearch, Search, run_queries
from backend.progress import Progress
from backend.rasters.tiles import Window
from benchmarks.query_rows import whole_raster_row


class WholeRaster:
    """A pair of rasters that is searched again and again; queries are those of ``evaluate retrieval``.

    Args:
        sar, optical: paths of rasters on one grid.
        queries: number of queries.
        seed: that they are drawn with.
        device: where to compute.
    """

    def __init__(self, sar: str, optical: str, queries: int, seed: int, device: torch.device) -> None:
        self.pair = open_pair(sar, optical)
        self.count, self.seed, self.device = queries, seed, device
        self._places: Optional[ValidPlaces] = None
        self._map: Optional[Tuple[str, DenseMap]] = None
        self._measured: Dict[Tuple[Tuple[int, int, int], ...], np.ndarray] = {}

    def queries(self, patch_px: int, protocol: str) -> List[Window]:
        """The queries of a protocol: ``arbitrary`` or ``aligned``."""
        if self._places is None:
            self._places = ValidPlaces([self.pair.sar, self.pair.optical], Progress())
        generator = np.random.default_rng(self.seed)
        if protocol == "aligned":
            return self._places.tiles(patch_px, self.count, generator)
        return self._places.windows(patch_px, patch_px, self.count, generator)

    def dense_row(self, descriptor: Descriptor, patch_px: int, protocol: str = "arbitrary") -> Dict[str, Any]:
        """Exhaustive search over all placements."""
        return self._row(self.search(descriptor, patch_px), patch_px, protocol)

    def search(self, descriptor: Descriptor, patch_px: int) -> PatchSearch:
        """Over all placements."""
        return PatchSearch(self._described(descriptor), descriptor, patch_px, self.device)

    def blocks(self, windows: List[Window]) -> np.ndarray:
        """(N,) the neighbourhood of each window."""
        return spatial_blocks(*centers(windows).T, BLOCK_PX)

    def network_row(self, network: CmpcNetwork, patch_px: int, protocol: str = "arbitrary") -> Dict[str, Any]:
        """Search through the tiles of a network that knows whole patches only."""
        search = NetworkTileSearch(self.pair, network, patch_px, self.device, Progress())
        return self._row(search, patch_px, protocol)

    def _described(self, descriptor: Descriptor) -> DenseMap:
        if self._map is None or self._map[0] != descriptor.digest:
            self._map = None  # one at a time: a map of a whole raster is large
            optical, radiometry = self.pair.optical, self.pair.optical_radiometry
            described = describe_raster(optical, radiometry, descriptor, "optical", self.device, Progress())
            self._map = descriptor.digest, described
        return self._map[1]

    def _offsets(self, queries: List[Window]) -> np.ndarray:
        """By how much the grid is off around each query: measured once for all methods that are asked the same."""
        key = tuple((window.col_off, window.row_off, window.width) for window in queries)
        if key not in self._measured:
            self._measured[key] = content_offsets(self.pair, queries, self.device, Progress())
        return self._measured[key]

    def _row(self, search: Search, patch_px: int, protocol: str) -> Dict[str, Any]:
        queries = self.queries(patch_px, protocol)
        trials = run_queries(self.pair, search, queries, Progress())
        row = whole_raster_row(trials, queries, self.pair.metres_per_px, self.seed)
        row.update(content_summary(trials, self._offsets(queries), queries, self.pair.metres_per_px, self.seed))
        return {**row, "num_references": search.num_placements, "grid": self.pair.facts(), "device": str(self.device)}
