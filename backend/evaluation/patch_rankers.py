"""How the references of a patch-to-patch search are ranked for a query, by method.

A pooled method has one vector a patch and ranks by cosine. ``+offsets`` correlates the query's dense map around each
reference instead, at any shift up to half the references' step and with what lies around the reference: what the pooled
vectors of the same descriptor are to be measured against. It also tells where beside the reference the query lies.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Protocol, Sequence, Type

import numpy as np
import torch

from ..config import ENCODER
from ..descriptors.cmpc_model import KIND, load_cmpc
from ..descriptors.cmpc_network import CmpcNetwork
from ..descriptors.dense_map import DenseMap, describe_raster
from ..descriptors.descriptor import Descriptor
from ..errors import UsageError
from ..models.registry import find_model
from ..progress import Progress
from ..rasters.tiles import Window
from ..retrieval.correlation import DenseCorrelator, cells_at
from ..retrieval.embeddings import GRID, embed_patches
from .aligned_pair import AlignedPair
from .methods import METHODS
from .retrieval_trials import patch_templates

BATCH = 64
"""References embedded at once."""


@dataclass(frozen=True)
class Ranking:
    """What a method says of some queries.

    Attributes:
        similarity: (Q, N) of each query to each reference, larger is more alike.
        best_px: (Q, 2) column and row of the centre of the best answer: the reference's, or nearer where the method
            knows of offsets.
    """

    similarity: np.ndarray
    best_px: np.ndarray


class PatchRanker(Protocol):
    """Any way to rank reference patches."""

    def prepare(self, pair: AlignedPair, references: Sequence[Window], step_px: int, progress: Progress) -> None:
        """Take in the references, ``step_px`` apart; what follows ranks these."""
        ...

    def rank(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], progress: Progress) -> Ranking:
        """Rank all references for SAR patches, (1, P, P) in 0..1 each with its validity (P, P)."""
        ...


class NetworkRanker:
    """By the vectors of a CMPC network: each patch is seen alone."""

    def __init__(self, network: CmpcNetwork, device: torch.device) -> None:
        self.network, self.device = network, device

    def prepare(self, pair: AlignedPair, references: Sequence[Window], step_px: int, progress: Progress) -> None:
        """See :class:`PatchRanker`."""
        progress.start("embed references", len(references))
        vectors = []
        for first in range(0, len(references), BATCH):
            part = references[first : first + BATCH]
            images, masks = zip(*(optical_image(pair, window) for window in part))
            vectors.append(self._embed(images, masks, "optical"))
            progress.advance(len(part))
        progress.finish()
        self.vectors, self.centers_px = torch.cat(vectors), centers(references)

    def rank(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], progress: Progress) -> Ranking:
        """See :class:`PatchRanker`."""
        return by_cosine(self._embed(images, masks, "sar"), self.vectors, self.centers_px)

    def _embed(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], modality: str) -> torch.Tensor:
        return embed_images(self.network, images, masks, modality, self.device)


class PooledRanker:
    """By vectors pooled from a dense descriptor, by the rule that the tiles of an index follow."""

    def __init__(self, descriptor: Descriptor, device: torch.device) -> None:
        self.descriptor, self.device = descriptor, device

    def prepare(self, pair: AlignedPair, references: Sequence[Window], step_px: int, progress: Progress) -> None:
        """See :class:`PatchRanker`.

        Raises:
            UsageError: patches too small for the descriptor's grid.
        """
        stride = self.descriptor.stride_px
        side = -(-references[0].width // stride)
        if side < GRID:
            raise UsageError(
                f"patches of {references[0].width} px are too small to pool", f"Use {GRID * stride} px or more."
            )
        self.dense = describe_raster(
            pair.optical, pair.optical_radiometry, self.descriptor, "optical", self.device, progress
        )
        self.corners = np.array([(round(w.row_off / stride), round(w.col_off / stride)) for w in references])
        self.centers_px, self.side, self.step_px = centers(references), side, step_px
        self._take_in(progress)

    def rank(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], progress: Progress) -> Ranking:
        """See :class:`PatchRanker`."""
        values, valid, _ = patch_templates(self.descriptor, images, masks, self.device)
        return by_cosine(embed_patches(values, valid), self.vectors, self.centers_px)

    def _take_in(self, progress: Progress) -> None:
        progress.start("embed references", len(self.corners))
        vectors = []
        for first in range(0, len(self.corners), BATCH):
            part = self.corners[first : first + BATCH]
            cells = [cells_at(self.dense, row, col, self.side, self.side) for row, col in part]
            values = torch.from_numpy(np.stack([values for values, _ in cells])).to(self.device)
            valid = torch.from_numpy(np.stack([valid for _, valid in cells])).to(self.device)
            vectors.append(embed_patches(values, valid))
            progress.advance(len(part))
        progress.finish()
        self.vectors = torch.cat(vectors)


class OffsetRanker(PooledRanker):
    """By the best correlation of the dense maps at any shift up to half the references' step."""

    dense: DenseMap

    def _take_in(self, progress: Progress) -> None:
        self.correlator = DenseCorrelator(self.dense, self.side, self.device)
        reach = -(-self.step_px // (2 * self.dense.stride_px))
        around = np.arange(-reach, reach + 1) + self.side - 1  # the response begins a template's side ahead of the map
        height, width = (size + self.side - 1 for size in self.dense.shape)
        rows = (self.corners[:, :1] + around).clip(0, height - 1)
        cols = (self.corners[:, 1:] + around).clip(0, width - 1)
        self.rows, self.cols = torch.from_numpy(rows).to(self.device), torch.from_numpy(cols).to(self.device)

    def rank(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], progress: Progress) -> Ranking:
        """See :class:`PatchRanker`."""
        _, valid, templates = patch_templates(self.descriptor, images, masks, self.device)
        similarity, best_px = [], []
        for query in range(len(templates)):  # one by one: a response covers the whole map
            at = slice(query, query + 1)
            response = self.correlator.full(templates[at], valid[at], on_batch=progress.check)[0]
            near = response[self.rows[:, :, None], self.cols[:, None, :]]  # (N, n, n)
            peaks = near.amax(dim=(1, 2))
            first = int(peaks.argmax())
            row, col = divmod(int(near[first].argmax()), near.shape[2])
            placed = np.array([int(self.cols[first, col]), int(self.rows[first, row])]) - (self.side - 1)
            similarity.append(peaks.cpu().numpy())
            best_px.append(placed * self.dense.stride_px + self.side * self.dense.stride_px / 2.0)
        return Ranking(np.stack(similarity), np.stack(best_px))


def embed_images(
    network: CmpcNetwork,
    images: Sequence[np.ndarray],
    masks: Sequence[np.ndarray],
    modality: str,
    device: torch.device,
) -> torch.Tensor:
    """(B, D) vectors of images (C, P, P) with validity (P, P), on the device."""
    image = torch.from_numpy(np.stack(images)).to(device)
    valid = torch.from_numpy(np.stack(masks)).to(device, torch.float32)[:, None]
    with torch.inference_mode():
        return network.embed(image, valid, modality)


def optical_image(pair: AlignedPair, window: Window) -> "tuple[np.ndarray, np.ndarray]":
    """Image (3, H, W) in 0..1 and validity (H, W) of a window of the optical raster."""
    bands = list(pair.optical_radiometry.bands)
    data, valid = pair.optical.read(window.col_off, window.row_off, window.width, window.height, bands)
    return pair.optical_radiometry.apply(data, valid)


def centers(windows: Sequence[Window]) -> np.ndarray:
    """(N, 2) column and row of the centres, pixels."""
    return np.array([(w.col_off + w.width / 2.0, w.row_off + w.height / 2.0) for w in windows])


def by_cosine(queries: torch.Tensor, references: torch.Tensor, centers_px: np.ndarray) -> Ranking:
    """Rank by the cosine of unit vectors (Q, D) and (N, D)."""
    similarity = (queries @ references.T).cpu().numpy()
    return Ranking(similarity, centers_px[similarity.argmax(axis=1)])


@dataclass(frozen=True)
class PatchMethod:
    """A method by name.

    Attributes:
        ranker: makes it, from the model's name or path.
        model: that is taken where none is named; None for methods without a model.
    """

    ranker: Callable[[str, torch.device], PatchRanker]
    model: Optional[str] = None


def _dense(name: str, ranker: Type[PooledRanker]) -> PatchMethod:
    make = METHODS[name]
    return PatchMethod(lambda model, device: ranker(make(model), device), ENCODER if ENCODER in name else None)


PATCH_METHODS: Dict[str, PatchMethod] = {
    **{name: _dense(name, PooledRanker) for name in METHODS},
    KIND: PatchMethod(lambda model, device: NetworkRanker(load_cmpc(model, device), device), KIND),
    **{name + "+offsets": _dense(name, OffsetRanker) for name in METHODS},
}
"""Every method that searches densely, pooled and with offsets, and the network that only knows patches."""


def patch_method(method: str, model: Optional[str]) -> "tuple[PatchMethod, Optional[str]]":
    """A method and the model that it works with: that of the name or path, or the method's own.

    Raises:
        UsageError: no method is called that, or it takes no model and one is named.
    """
    if method not in PATCH_METHODS:
        raise UsageError(f"no method is called {method!r}", f"Known are: {', '.join(PATCH_METHODS)}.")
    entry = PATCH_METHODS[method]
    if entry.model is None and model is not None:
        raise UsageError(f"method {method} takes no model", "Leave out --model, or choose encoder or cmpc.")
    return entry, model or entry.model


def model_card(model: Optional[str]) -> Mapping[str, Any]:
    """What the card of a model says; empty without a model."""
    return {} if model is None else find_model(model).card
