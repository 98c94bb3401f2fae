"""How well patches of held-out places are found on the optical windows of all of them together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import torch

from ..descriptors.encoder_network import EncoderNetwork
from ..errors import InputError
from ..progress import Progress
from ..rasters.tiles import Window
from .losses.heatmap import all_placements
from .pairs.pair_source import PairImages, Region
from .pairs.place_pool import Place, PlacePool

WINDOW_PX = 320
"""Side of the optical windows; where the held-out scenes or what is held out of them are smaller, the largest multiple
of 16 px that fits."""

MAX_WINDOWS = 64
PATCH_PX = (64, 128)
QUERIES = 6
"""For each window and patch size."""

HIT_PX = 10.0
"""A query counts as found where its best placement of all lies this near: 100 m at 10 m."""

LIKELIHOOD_SCALE = 45.0
"""One over the temperature of the likelihoods of patches of 64 px; those of others grow with the side's root."""

_SMALLEST_PX = 96
_BATCH = 16
_SEED = 77
_MIN_VALID = 0.8


@dataclass
class _Query:
    window: int
    row_px: int
    col_px: int


@dataclass(frozen=True)
class Answers:
    """What came of the queries of one size; all arrays (Q,).

    Attributes:
        window: number of the window that a query was cut from.
        is_found: its best placement on all windows is within :data:`HIT_PX` of it.
        log_likelihood: in nats, that it is found there, under a softmax over all placements on all windows. Says more
            of a few queries than whether they were found.
    """

    window: np.ndarray
    is_found: np.ndarray
    log_likelihood: np.ndarray


class HeatmapValidation:
    """Windows and queries, drawn once with a seed of their own, so that every validation asks the same.

    Attributes:
        places: of the windows.

    Args:
        regions: held-out ground.
        queries: for each window and patch size; :data:`QUERIES` when not given.
        windows: at most so many; :data:`MAX_WINDOWS` when not given.
        window_px: their side where it fits, normally :data:`WINDOW_PX`.
    """

    def __init__(
        self,
        regions: Sequence[Region],
        queries: Optional[int] = None,
        windows: Optional[int] = None,
        window_px: int = WINDOW_PX,
    ) -> None:
        self._per_window = QUERIES if queries is None else queries
        self.places, self._windows = _draw_windows(regions, MAX_WINDOWS if windows is None else windows, window_px)
        self._side = int(self._windows[0].sar.shape[-1])
        rng = np.random.default_rng(_SEED)
        self._queries = {px: self._draw(px, rng) for px in PATCH_PX if px < self._side}

    def recall(self, network: EncoderNetwork, device: torch.device, progress: Progress) -> Dict[str, float]:
        """``recall_at_1_64``, ``recall_at_1_128``: share of the queries of that size found first; ``recall_at_1`` their
        mean. The network is left as it was."""
        return recall_of(self.answers(network, device, progress))

    def figures(self, network: EncoderNetwork, device: torch.device, progress: Progress) -> Dict[str, float]:
        """What a recipe's validation gives: :meth:`recall`."""
        return self.recall(network, device, progress)

    def answers(self, network: EncoderNetwork, device: torch.device, progress: Progress) -> Dict[int, Answers]:
        """What comes of each query, by patch size. The network is left as it was."""
        was_training = network.training
        network.eval()
        try:
            with torch.inference_mode():
                maps, valid = self._maps(network, device, progress)
                return {px: self._answers(network, px, maps, valid, progress) for px in self._queries}
        finally:
            network.train(was_training)

    def _maps(
        self, network: EncoderNetwork, device: torch.device, progress: Progress
    ) -> Tuple[torch.Tensor, torch.Tensor]:
        values, valid = [], []
        for first in range(0, len(self._windows), _BATCH):
            part = self._windows[first : first + _BATCH]
            image = torch.from_numpy(np.stack([window.optical for window in part])).to(device)
            mask = torch.from_numpy(np.stack([window.optical_valid for window in part])).to(device, torch.float32)
            described = network(image, mask[:, None], "optical")
            values.append(described[0])
            valid.append(described[1][:, 0] > 0.5)
            progress.check()
        return torch.cat(values), torch.cat(valid)

    def _answers(
        self, network: EncoderNetwork, px: int, maps: torch.Tensor, valid: torch.Tensor, progress: Progress
    ) -> Answers:
        stride, found, likelihoods = network.stride_px, [], [np.zeros(0)]
        queries = self._queries[px]
        for first in range(0, len(queries), _BATCH):
            part = queries[first : first + _BATCH]
            cut = [
                (self._windows[q.window], slice(q.row_px, q.row_px + px), slice(q.col_px, q.col_px + px)) for q in part
            ]
            image = torch.from_numpy(np.stack([window.sar[:, rows, cols] for window, rows, cols in cut])).to(maps)
            mask = torch.from_numpy(np.stack([window.sar_valid[rows, cols] for window, rows, cols in cut])).to(maps)
            templates, templates_valid = network(image, mask[:, None], "sar")
            similarity = all_placements(templates, templates_valid[:, 0] > 0.5, maps, valid)
            best = similarity.flatten(1).argmax(dim=1).cpu().numpy()
            number, rest = np.divmod(best, similarity.shape[2] * similarity.shape[3])
            row, col = np.divmod(rest, similarity.shape[3])
            for query, window, at_row, at_col in zip(part, number, row * stride, col * stride):
                away = np.hypot(at_row - query.row_px, at_col - query.col_px)
                found.append(bool(window == query.window and away <= HIT_PX))
            scale = LIKELIHOOD_SCALE * math.sqrt(px / 64.0)
            truth = torch.tensor([(q.row_px / stride, q.col_px / stride) for q in part])
            likelihoods.append(_log_likelihood(similarity, [q.window for q in part], truth, HIT_PX / stride, scale))
            progress.check()
        numbers = np.array([query.window for query in queries], int)
        return Answers(numbers, np.array(found, bool), np.concatenate(likelihoods))

    def _draw(self, px: int, rng: np.random.Generator) -> List[_Query]:
        queries = []
        for number, window in enumerate(self._windows):
            for _ in range(self._per_window):
                row, col = (int(value) for value in rng.integers(0, self._side - px + 1, 2))
                both = window.sar_valid & window.optical_valid
                if both[row : row + px, col : col + px].mean() >= _MIN_VALID:
                    queries.append(_Query(number, row, col))
        return queries


def recall_of(answers: Mapping[int, Answers]) -> Dict[str, float]:
    """``recall_at_1_64``, ``recall_at_1_128`` and their mean ``recall_at_1``, as far as these sizes were asked for."""
    each = {px: float(one.is_found.sum()) / max(1, len(one.is_found)) for px, one in answers.items()}
    mean = sum(each.values()) / len(each)
    return {"recall_at_1": mean, **{f"recall_at_1_{px}": share for px, share in each.items()}}


def _log_likelihood(
    similarity: torch.Tensor, windows: Sequence[int], truth_cells: torch.Tensor, reach_cells: float, scale: float
) -> np.ndarray:
    """(Q,) nats: of all placements near the true ones, (Q, 2) row and column on their windows, together, under a
    softmax over (Q, M, n, m) similarities."""
    row, col = (torch.arange(length) for length in similarity.shape[2:])
    truth_row, truth_col = truth_cells[:, :1], truth_cells[:, 1:]
    away = torch.hypot((row - truth_row)[:, :, None], (col - truth_col)[:, None])
    logits = similarity.clamp(min=-1.0) * scale  # a placement that is none counts as the least similar there could be
    own = logits[torch.arange(len(logits)), torch.as_tensor(windows)]
    near = own.masked_fill((away > reach_cells).to(own.device), -math.inf)
    likelihood = torch.logsumexp(near.flatten(1), dim=1) - torch.logsumexp(logits.flatten(1), dim=1)
    return likelihood.cpu().double().numpy()


def _draw_windows(regions: Sequence[Region], count: int, window_px: int) -> Tuple[List[Place], List[PairImages]]:
    """Windows that lie apart by most of their side, as many as there are up to ``count``."""
    smallest = min(min(region.scene.width_px, region.scene.height_px) for region in regions)
    side = window_px if smallest >= window_px else max(_SMALLEST_PX, smallest // 16 * 16)
    pool = _largest_pool(regions, side)
    side = pool.crop_px
    rng = np.random.default_rng(_SEED)
    chosen: List[Place] = []
    for _ in range(20 * count):
        place = pool.draw(rng)
        if all(_apart(place, other, 0.7 * side) for other in chosen):
            chosen.append(place)
            if len(chosen) == count:
                break
    windows = [Window(place.col_px, place.row_px, side, side) for place in chosen]
    return chosen, [regions[place.scene_index].scene.read(window, window) for place, window in zip(chosen, windows)]


def _largest_pool(regions: Sequence[Region], side_px: int) -> PlacePool:
    """Places for windows of this side, or of the largest one below it that fits: a split may hold out small blocks."""
    while True:
        try:
            return PlacePool(regions, side_px, _MIN_VALID)
        except InputError:
            if side_px - 16 < _SMALLEST_PX:
                raise
            side_px -= 16


def _apart(one: Place, other: Place, distance_px: float) -> bool:
    if one.scene_index != other.scene_index:
        return True
    return max(abs(one.row_px - other.row_px), abs(one.col_px - other.col_px)) >= distance_px
