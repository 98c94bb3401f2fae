"""Patches searched over many optical windows that lie apart: pairs without a common map.

The windows' descriptor maps are laid side by side, with more ground without data between them than a patch is wide, and
searched as one. An answer is right where it lies on the query's own window.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import torch

from backend.descriptors.dense_map import DenseMap, describe_image
from backend.descriptors.face import Descriptor
from backend.evaluation.metrics import block_bootstrap_interval
from backend.evaluation.retrieval_trials import BATCH, DEPTH, PatchSearch
from backend.progress import Progress

NEAR_PX = 10.0
"""An answer is near where it lies on the right window and so close to the truth."""


@dataclass(frozen=True)
class OpticalWindow:
    """Image (3, H, W) float32 in 0..1, and validity (H, W)."""

    image: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True)
class LooseQuery:
    """A SAR patch and where it belongs.

    Attributes:
        image: (1, P, P) float32 in 0..1; valid: (P, P) bool.
        window: number of its window.
        row_px, col_px: its upper left corner there, pixels.
    """

    image: np.ndarray
    valid: np.ndarray
    window: int
    row_px: float
    col_px: float


@dataclass(frozen=True)
class LoosePatches:
    """Windows and the patches to find on them, all of one size."""

    windows: List[OpticalWindow]
    queries: List[LooseQuery]

    @property
    def patch_px(self) -> int:
        """Side of the patches."""
        return int(self.queries[0].image.shape[-1])


class SideBySide:
    """The maps of all windows as one.

    Args:
        windows: to describe.
        descriptor: to describe them with; each alone.
        patch_px: side of the patches that are to be searched.
        device: where to compute.
    """

    def __init__(
        self, windows: Sequence[OpticalWindow], descriptor: Descriptor, patch_px: int, device: torch.device
    ) -> None:
        stride = descriptor.stride_px
        sides = [-(-max(window.valid.shape) // stride) for window in windows]
        self.gap = -(-patch_px // stride) + 1
        self.pitch = max(sides) + self.gap
        self.across = math.ceil(math.sqrt(len(windows)))
        shape = (-(-len(windows) // self.across) * self.pitch, self.across * self.pitch)
        values, valid = np.zeros((descriptor.channels, *shape), np.float16), np.zeros(shape, bool)
        for number, window in enumerate(windows):
            cells, mask = describe_image(descriptor, window.image, window.valid, "optical", device)
            row, col = self.corner(number)
            at = slice(row, row + mask.shape[0]), slice(col, col + mask.shape[1])
            values[(slice(None), *at)], valid[at] = cells.cpu().numpy(), mask.cpu().numpy()
        self.dense = DenseMap(values, valid, stride)

    def corner(self, number: int) -> Tuple[int, int]:
        """First cell (row, column) of a window."""
        return number // self.across * self.pitch, number % self.across * self.pitch

    def window_at(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Number of the window that is nearest to cells."""
        half = self.gap / 2.0
        down, right = np.floor((row + half) / self.pitch), np.floor((col + half) / self.pitch)
        return (down * self.across + right.clip(0, self.across - 1)).astype(int)


def search_windows(patches: LoosePatches, descriptor: Descriptor, device: torch.device) -> Dict[str, Any]:
    """Search every query over all windows.

    Returns:
        ``ranks`` (N,) of the right window among the windows in the order they are answered, 0 where it is not;
        ``errors_px`` (N,) of the first answer, infinite on another window; ``blocks`` (N,) the query's window;
        rates and intervals: ``recall_at_1``, ``recall_at_5``, ``near``.
    """
    laid = SideBySide(patches.windows, descriptor, patches.patch_px, device)
    search = PatchSearch(laid.dense, descriptor, patches.patch_px, device)
    ranks, errors_px = [], []
    for first in range(0, len(patches.queries), BATCH):
        part = patches.queries[first : first + BATCH]
        peaks = search.find([q.image for q in part], [q.valid for q in part], DEPTH, Progress())
        rows, cols, found = (tensor.cpu().numpy() for tensor in (peaks.row, peaks.col, peaks.found))
        middle = search.cells / 2.0
        for query, row, col, is_there in zip(part, rows, cols, found):
            answers = laid.window_at(row + middle, col + middle)[is_there]
            in_order = list(dict.fromkeys(answers.tolist()))
            ranks.append(in_order.index(query.window) + 1 if query.window in in_order else 0)
            down, right = laid.corner(query.window)
            stride = laid.dense.stride_px
            away = np.hypot((row[0] - down) * stride - query.row_px, (col[0] - right) * stride - query.col_px)
            errors_px.append(float(away) if len(answers) and answers[0] == query.window else math.inf)
    return window_summary(np.array(ranks), [q.window for q in patches.queries], np.array(errors_px))


def window_summary(ranks: np.ndarray, blocks: Sequence[int], errors_px: np.ndarray) -> Dict[str, Any]:
    """What :func:`search_windows` returns."""
    flags = {
        "recall_at_1": ranks == 1,
        "recall_at_5": (ranks >= 1) & (ranks <= 5),
        "near": errors_px <= NEAR_PX,
    }
    return {
        **{name: float(np.mean(values)) for name, values in flags.items()},
        "interval": {name: block_bootstrap_interval(values, blocks) for name, values in flags.items()},
        "mrr": float(np.mean(np.where(ranks > 0, 1.0 / np.maximum(ranks, 1), 0.0))),
        "num_queries": len(ranks),
        "ranks": ranks,
        "errors_px": errors_px,
        "blocks": list(blocks),
    }
