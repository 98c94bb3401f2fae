"""Pixels of candidate lists: the patch and what the optical images show around some of its candidates.

Descriptors that a list was made with are numbers on disk, through which no gradient goes. From the pixels an encoder
that is being trained describes patch and candidates anew, as :mod:`backend.reranking.evidence` measures them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Sequence

import numpy as np
import torch

from ..rasters.tiles import Window
from ..reranking.evidence import REACH_CELLS
from .list_shards import KnownLists
from .pairs.pair_source import PairScene
from .recipe import Batch
from .search_ground import Sheet

STEP_PX = 16
"""Windows begin at multiples of this, as the blocks of a map do: the coarsest stride of the encoder."""

CONTEXT_PX = 48
"""Surroundings that a candidate is described with, beyond what is measured. The encoder sees further (176 px); what
lies there changes little and costs as much as the window itself."""

_OFTEN = 12.0
"""Candidates of this rank are drawn half as often as the first."""


@dataclass(frozen=True)
class ListCrops:
    """Cuts the pixels of lists that were made on a sheet.

    Args:
        scenes: in the sheet's order.
        sheet: where they lie on it.
        stride_px: of the descriptor.
    """

    scenes: Sequence[PairScene]
    sheet: Sheet
    stride_px: int

    def window_px(self, patch_px: float) -> int:
        """Side of the windows of candidates of a patch."""
        needed = patch_px + 2 * REACH_CELLS * self.stride_px + 2 * CONTEXT_PX + STEP_PX
        return math.ceil(needed / STEP_PX) * STEP_PX

    def cut(self, known: KnownLists, chosen: Sequence[int], prefix: str) -> Batch:
        """Tensors of a single patch and of its candidates of these ranks, by names that begin with ``prefix``.

        Returns:
            ``sar`` (1, s, s), ``sar_valid`` (s, s); ``optical`` (n, 3, W, W), ``optical_valid`` (n, W, W); ``corner``
            (n, 2) row and column of the cell, within the window, where what is measured begins; ``place`` (n, 2) and
            ``alike`` (n, n) as in the list, ``right`` (n,), ``patch_px`` ().
        """
        if known.images is None or known.masks is None:
            raise ValueError("these lists were made without their patches' images")
        lists, picked = known.lists, np.asarray(chosen, int)
        side = self.window_px(lists.patch_px)
        images, masks, corners = [], [], []
        for place in lists.place_px[0, picked]:
            scene, x, y = self._scene_at(place)
            cells = np.rint(np.array([y, x]) / self.stride_px - lists.patch_px / (2.0 * self.stride_px)).astype(int)
            first = (cells - REACH_CELLS) * self.stride_px
            row, col = (int(value) // STEP_PX * STEP_PX for value in first - CONTEXT_PX)
            found = self.scenes[scene].read(Window(col, row, 1, 1), Window(col, row, side, side))
            images.append(found.optical)
            masks.append(found.optical_valid)
            corners.append((first - (row, col)) // self.stride_px)
        tensors = {
            "sar": torch.from_numpy(known.images[0].astype(np.float32))[None],
            "sar_valid": torch.from_numpy(known.masks[0]),
            "optical": torch.from_numpy(np.stack(images)),
            "optical_valid": torch.from_numpy(np.stack(masks)),
            "corner": torch.from_numpy(np.stack(corners)),
            "place": torch.from_numpy(lists.place_px[0, picked]),
            "alike": torch.from_numpy(lists.alike[0][np.ix_(picked, picked)]),
            "right": torch.from_numpy(known.is_right()[0, picked]),
            "patch_px": torch.tensor(float(lists.patch_px)),
        }
        return {prefix + name: tensor for name, tensor in tensors.items()}

    def _scene_at(self, place_px: np.ndarray) -> "tuple[int, float, float]":
        """Scene at a place (x, y) of the sheet, or the nearest, and the place there."""
        best, nearest = (0, 0.0, 0.0), math.inf
        for number, (left, top) in self.sheet.corner_px.items():
            x, y = float(place_px[0]) - left, float(place_px[1]) - top
            scene = self.scenes[number]
            away = max(-x, x - scene.width_px, 0.0) + max(-y, y - scene.height_px, 0.0)
            if away < nearest:
                best, nearest = (number, x, y), away
        return best


class CropListSource:
    """Batches of the pixels of lists; picklable.

    Args:
        lists: single patches with their pixels.
        crops: cuts them.
        batch: lists a batch; candidates: of each.
        seed: of the drawing.
    """

    def __init__(self, lists: Sequence[KnownLists], crops: ListCrops, batch: int, candidates: int, seed: int) -> None:
        self._lists, self._crops, self._batch, self._candidates = list(lists), crops, batch, candidates
        self._seed = seed

    def batch(self, step: int, rank: int) -> Batch:
        """The tensors of :meth:`ListCrops.cut` of each list, prefixes ``0.``, ``1.`` and so on."""
        rng = np.random.default_rng([self._seed, 1, step, rank])
        found: Batch = {}
        for number, index in enumerate(rng.integers(len(self._lists), size=self._batch)):
            known = self._lists[index]
            chosen = drawn_candidates(known, self._candidates, rng)
            found.update(self._crops.cut(known, chosen, f"{number}."))
        return found


def drawn_candidates(known: KnownLists, count: int, rng: np.random.Generator) -> List[int]:
    """Ranks of the first right candidate of a single patch, where there is one, and of wrong ones, early ones more
    often: those are what the encoder is to learn from."""
    exists, right = known.lists.exists[0], known.is_right()[0]
    wrong = np.flatnonzero(exists & ~right)
    chosen = np.flatnonzero(right)[:1].tolist()
    weight = 1.0 / (_OFTEN + wrong)
    number = min(count - len(chosen), len(wrong))
    if number > 0:
        chosen += rng.choice(wrong, number, replace=False, p=weight / weight.sum()).tolist()
    return sorted(int(rank) for rank in chosen)
