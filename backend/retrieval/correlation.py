"""Exhaustive dense search: masked, normalised correlation of templates with a descriptor map, by FFT in blocks.

Overlap-save: the map is cut into blocks of ``block_cells``; a template of t cells yields ``block_cells - t + 1`` valid
placements a block and axis. Blocks without data are skipped. All templates of a call share the transforms of the map,
and products for all channels are one batched matrix product a frequency. Only one batch of blocks is in memory at a
time, on the device where the templates are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap

MIN_JOINT_FRACTION = 0.5
"""A placement counts only where at least this share of the template's valid cells meets valid cells of the map."""

NOWHERE = -2.0
"""Similarity of placements that do not count; below every cosine."""

_SPECTRA_BYTES = {"cuda": 256 * 2**20, "cpu": 32 * 2**20}
"""Memory of the transforms of one batch of blocks. On a CPU small batches stay in its caches, and a request to cancel
is heard between them; a GPU wants large ones."""


@dataclass(frozen=True)
class ResponseBlock:
    """Similarities of all templates over one stretch of placements.

    Attributes:
        row, col: cell of the map under the template's upper left cell at ``similarity[:, 0, 0]``.
        similarity: (Q, n, m), see :func:`covered_similarity`.
    """

    row: int
    col: int
    similarity: torch.Tensor


class DenseCorrelator:
    """Correlates templates of up to ``template_cells`` with one map; keeps the map's transforms while they fit.

    Args:
        dense: the map.
        template_cells: largest side of the templates.
        device: where to compute.
        window: (row0, col0, row1, col1) in cells: only placements whose upper left cell lies inside are searched.
        cache_bytes: transforms up to this size are kept between calls.
    """

    def __init__(
        self,
        dense: DenseMap,
        template_cells: int,
        device: torch.device,
        window: "Optional[tuple[int, int, int, int]]" = None,
        cache_bytes: int = 1536 * 2**20,
    ) -> None:
        self.dense = dense
        self.device = device
        self.template_cells = template_cells
        self.block_cells = block_size(template_cells)
        self.step = self.block_cells - template_cells + 1
        self.window = window or (1 - template_cells, 1 - template_cells, *dense.shape)
        self._starts = self._kept_blocks()
        channels = dense.values.shape[0]
        self._block_bytes = 8 * (channels + 1) * self.block_cells * (self.block_cells // 2 + 1)
        self._batch = max(1, _SPECTRA_BYTES.get(device.type, _SPECTRA_BYTES["cpu"]) // self._block_bytes)
        self._may_cache = self._block_bytes * len(self._starts) <= cache_bytes
        self._cache: "dict[int, tuple[torch.Tensor, torch.Tensor]]" = {}

    @property
    def num_batches(self) -> int:
        """Steps of one call of :meth:`responses`."""
        return -(-len(self._starts) // self._batch)

    def responses(self, templates: torch.Tensor, valid: torch.Tensor) -> "Iterator[list[ResponseBlock]]":
        """Similarities at every placement, a batch of blocks at a time.

        Args:
            templates: (Q, C, t, u) unit norm, 0 where not valid; sides at most ``template_cells``.
            valid: (Q, t, u) bool.
        """
        size = (self.block_cells, self.block_cells)
        weights = valid.to(templates.dtype)
        count = weights.sum(dim=(1, 2)).clamp(min=1.0)
        pattern = _by_frequency(torch.fft.rfft2(templates, s=size).conj().resolve_conj()).transpose(1, 2)  # (F, Q, C)
        alike = bool((valid == valid[:1]).all())  # mostly so: one overlap serves all
        masks = weights[:1] if alike else weights
        mask = _by_frequency(torch.fft.rfft2(masks[:, None], s=size).conj().resolve_conj()).transpose(1, 2)
        for first in range(0, len(self._starts), self._batch):
            spectra, mask_spectra = self._spectra(first)
            similarity = self._back(torch.bmm(pattern, spectra))
            joint = self._back(torch.bmm(mask, mask_spectra))  # (Q or 1, ...)
            joint = joint.round()  # a number of cells: rounding errors of the transform must not decide
            similarity = covered_similarity(similarity, joint, count[:, None, None, None])
            yield [
                ResponseBlock(row, col, similarity[:, index])
                for index, (row, col) in enumerate(self._starts[first : first + self._batch])
            ]

    def full(
        self, templates: torch.Tensor, valid: torch.Tensor, on_batch: Callable[[], None] = lambda: None
    ) -> torch.Tensor:
        """Similarities over the search window: (Q, rows, cols), entry (r, c) for the template's upper left cell at
        (window[0] + r, window[1] + c)."""
        row0, col0, row1, col1 = self.window
        out = torch.full((templates.shape[0], row1 - row0, col1 - col0), NOWHERE, device=self.device)
        for batch in self.responses(templates, valid):
            for block in batch:
                rows = min(self.step, row1 - block.row)
                cols = min(self.step, col1 - block.col)
                r, c = block.row - row0, block.col - col0
                out[:, r : r + rows, c : c + cols] = block.similarity[:, :rows, :cols]
            on_batch()
        return out

    def _kept_blocks(self) -> "list[tuple[int, int]]":
        row0, col0, row1, col1 = self.window
        starts = []
        for row in range(row0, row1, self.step):
            for col in range(col0, col1, self.step):
                part = self.dense.valid[
                    max(row, 0) : max(row + self.block_cells, 0), max(col, 0) : max(col + self.block_cells, 0)
                ]
                if part.any():
                    starts.append((row, col))
        return starts

    def _spectra(self, first: int) -> "tuple[torch.Tensor, torch.Tensor]":
        if first in self._cache:
            return self._cache[first]
        values, valids = [], []
        for row, col in self._starts[first : first + self._batch]:
            block, valid = cells_at(self.dense, row, col, self.block_cells, self.block_cells)
            values.append(torch.from_numpy(block))
            valids.append(torch.from_numpy(valid))
        stacked = torch.stack(values).to(self.device, torch.float32)
        masks = torch.stack(valids).to(self.device, torch.float32)[:, None]
        spectra = _by_frequency(torch.fft.rfft2(stacked)), _by_frequency(torch.fft.rfft2(masks))
        if self._may_cache:
            self._cache[first] = spectra
        return spectra

    def _back(self, product: torch.Tensor) -> torch.Tensor:
        frequencies, queries, blocks = product.shape
        half = self.block_cells // 2 + 1
        by_block = product.reshape(frequencies, queries * blocks).t().reshape(queries, blocks, self.block_cells, half)
        return torch.fft.irfft2(by_block, s=(self.block_cells, self.block_cells))[..., : self.step, : self.step]


def cells_at(dense: DenseMap, row: int, col: int, rows: int, cols: int) -> "tuple[np.ndarray, np.ndarray]":
    """A window of a map, which may reach beyond it: (C, rows, cols) values, 0 outside, and (rows, cols) validity."""
    height, width = dense.shape
    values = np.zeros((dense.values.shape[0], rows, cols), dense.values.dtype)
    valid = np.zeros((rows, cols), bool)
    top, left = max(row, 0), max(col, 0)
    bottom, right = min(row + rows, height), min(col + cols, width)
    if bottom > top and right > left:
        at = (slice(top - row, bottom - row), slice(left - col, right - col))
        values[(slice(None), *at)] = dense.values[:, top:bottom, left:right]
        valid[at] = dense.valid[top:bottom, left:right]
    return values, valid


def block_size(template_cells: int) -> int:
    """Side of the FFT blocks: a power of two, large enough that most of a block is new placements."""
    size = 128
    while size < 6 * template_cells and size < 1024 or size < 2 * template_cells:
        size *= 2
    return size


def correlate_window(
    templates: torch.Tensor, valid: torch.Tensor, windows: torch.Tensor, windows_valid: torch.Tensor
) -> torch.Tensor:
    """Each template over a window of its own.

    Args:
        templates: (Q, C, t, u); valid: (Q, t, u) bool.
        windows: (Q, C, t + n, u + m), 0 where not valid; windows_valid: (Q, t + n, u + m) bool.

    Returns:
        (Q, n + 1, m + 1), see :func:`covered_similarity`.
    """
    size = (windows.shape[-2], windows.shape[-1])
    shape = (size[0] - templates.shape[-2] + 1, size[1] - templates.shape[-1] + 1)
    weights, window_weights = valid.to(templates.dtype), windows_valid.to(templates.dtype)
    product = torch.fft.rfft2(templates, s=size).conj() * torch.fft.rfft2(windows)
    sums = torch.fft.irfft2(product.sum(dim=1), s=size)[:, : shape[0], : shape[1]]
    overlap = torch.fft.rfft2(weights, s=size).conj() * torch.fft.rfft2(window_weights)
    joint = torch.fft.irfft2(overlap, s=size)[:, : shape[0], : shape[1]].round()
    return covered_similarity(sums, joint, weights.sum(dim=(1, 2)).clamp(min=1.0)[:, None, None])


def covered_similarity(sums: torch.Tensor, joint: torch.Tensor, count: torch.Tensor) -> torch.Tensor:
    """Mean cosine over the jointly valid cells, times the square root of the share of the template that they are.

    The fewer cells a mean rests on, the further it strays by chance: as one over their square root. Without the factor
    the rims of the data win many searches (128 px patches on a basemap with holes: 31 instead of 41 % right).

    Args:
        sums: of products over jointly valid cells.
        joint: number of these cells.
        count: number of valid cells of the template, at least 1.

    Returns:
        -1..1, or :data:`NOWHERE` where less than :data:`MIN_JOINT_FRACTION` of the template is covered.
    """
    similarity = sums / (joint.clamp(min=1.0) * count).sqrt()
    return similarity.masked_fill(joint < MIN_JOINT_FRACTION * count, NOWHERE)


def max_filter(similarity: torch.Tensor, radius: int) -> torch.Tensor:
    """Largest value within ``radius`` cells (square): tolerance to distortion. (Q, H, W) -> (Q, H, W)."""
    for _ in range(radius):  # elementwise maxima of neighbours: several times as fast as a pooling layer on the CPU
        wider = similarity.clone()
        torch.maximum(wider[:, 1:], similarity[:, :-1], out=wider[:, 1:])
        torch.maximum(wider[:, :-1], similarity[:, 1:], out=wider[:, :-1])
        similarity = wider.clone()
        torch.maximum(similarity[..., 1:], wider[..., :-1], out=similarity[..., 1:])
        torch.maximum(similarity[..., :-1], wider[..., 1:], out=similarity[..., :-1])
    return similarity


def _by_frequency(spectra: torch.Tensor) -> torch.Tensor:
    blocks, channels = spectra.shape[:2]
    return spectra.reshape(blocks, channels, -1).permute(2, 1, 0).contiguous()  # (F, C, B)
