"""Patch-to-patch retrieval: SAR patches ranked against the optical patches of a whole region, in three protocols.

The protocols are those of Li et al., "Learning to Find the Optimal Correspondence Between SAR and Optical Image
Patches", IEEE JSTARS 16, 2023, doi 10.1109/JSTARS.2023.3324768:

- ``same-area``: queries are places drawn at random from the very region that was trained on. Neighbouring places share
  buildings, season and speckle of one pass, so the figure flatters; it is here to compare with published ones only.
- ``cross-area``: the region was never trained on; queries lie on the grid of the references, each has its exact like.
- ``arbitrary``: the same region, queries anywhere to the pixel; references overlap by half.

In all of them the references are all patches of the region's optical raster, and a query that finds nothing stays in
the denominator. Departures: distances are in true metres of the grid (the published evaluation called 42.1 m 50 m), the
least distance that a perfect ranking would leave stands beside them, and ties count against the method.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence

import numpy as np

from ..devices import resolve_device
from ..errors import InputError
from ..evaluation_params import EvaluatePatchesParams
from ..progress import Progress
from ..rasters.tiles import Window, tile_grid
from . import metrics
from .aligned_pair import AlignedPair, open_pair
from .intervals import BLOCK_PX, Trials
from .patch_rankers import PATCH_METHODS, PatchRanker, centers, model_card, patch_method
from .places import CELL_PX, ValidPlaces, no_valid_place

__all__ = ["PATCH_METHODS", "evaluate_patches"]

RANKS = (1, 5, 10, 20)
METRES = (25.0, 50.0, 100.0)
SIDES = (0.5, 1.0, 2.0)
"""Distances in sides of a patch, beside the metres: where a pixel is 10 m wide, a patch away is 2000 m away."""

TEST_SHARE = 0.2
"""Of the places of a region, under ``same-area``."""

BATCH = 8
"""Queries ranked at once."""

_MIN_VALID = 0.5
"""References of which less is valid are left out."""


@dataclass(frozen=True)
class PatchPlan:
    """What is searched for what.

    Attributes:
        references: square windows of the grid.
        queries: square windows of the same size.
        step_px: between references.
    """

    references: List[Window]
    queries: List[Window]
    step_px: int

    def right(self, part: slice) -> np.ndarray:
        """(Q, N) bool for some queries: the references whose centre is at most :attr:`reach_px` away on both axes."""
        apart = np.abs(centers(self.queries[part])[:, None] - centers(self.references)[None]).max(axis=2)
        return apart <= self.reach_px

    @property
    def reach_px(self) -> float:
        """How far a right reference may be: half a step where they overlap, else not at all."""
        return self.step_px / 2.0 if self.step_px < self.references[0].width else 0.0

    def least_px(self) -> np.ndarray:
        """(Q,) distance from each query to the nearest reference: what the best ranking leaves."""
        at = centers(self.references)
        return np.array([np.hypot(*(at - query).T).min() for query in centers(self.queries)])


@dataclass(frozen=True)
class PatchTrials:
    """What came of the queries.

    Attributes:
        ranks: (Q,) rank of the first right reference, from 1; 0 where no reference is right.
        errors_px: (Q,) distance of the best answer's centre from the query's.
        seconds: of describing and ranking all queries, without reading them and without the references.
    """

    ranks: np.ndarray
    errors_px: np.ndarray
    seconds: float


def evaluate_patches(params: EvaluatePatchesParams, progress: Progress) -> Dict[str, Any]:
    """``evaluate patches``: how well SAR patches find their optical patch.

    Raises:
        UsageError: no such method, or it takes no model.
        ModelError: the model cannot serve.
        InputError: the rasters cannot serve, do not overlap, or hold no valid place of this size; the model was trained
            on these rasters (``trained_here``) and the protocol says otherwise.
    """
    device = resolve_device(params.device).torch_device
    method, model = patch_method(params.method, params.model)
    ranker = method.ranker(model or "", device)
    pair = open_pair(params.sar, params.optical)
    try:
        trained_here = check_training(model_card(model), [params.sar, params.optical], params.protocol)
        plan = plan_patches(pair, params.protocol, params.patch_px, params.queries, params.seed, progress)
        started = time.perf_counter()
        ranker.prepare(pair, plan.references, plan.step_px, progress)
        seconds_reference = time.perf_counter() - started
        trials = run_patches(pair, ranker, plan, progress)
        return {
            **patches_summary(trials, plan, pair.metres_per_px, params.seed),
            "trained_here": trained_here,
            "seconds_reference": seconds_reference,
            "device": str(device),
            "grid": pair.facts(),
            "parameters": params.to_mapping(),
        }
    finally:
        pair.close()


def plan_patches(
    pair: AlignedPair, protocol: str, patch_px: int, count: int, seed: int, progress: Progress
) -> PatchPlan:
    """References and queries of a protocol; the same for every method.

    Raises:
        InputError: nowhere is a patch valid (``no_valid_place``).
    """
    generator = np.random.default_rng(seed)
    both, optical = ValidPlaces([pair.sar, pair.optical], progress), ValidPlaces([pair.optical], progress)
    overlap = 0.5 if protocol == "arbitrary" else 0.0
    references = reference_patches(optical, patch_px, overlap)
    if not references:
        raise no_valid_place(patch_px, patch_px)
    if protocol == "arbitrary":
        queries = both.windows(patch_px, patch_px, count, generator)
        return PatchPlan(references, queries, max(1, round(patch_px * (1.0 - overlap))))
    tiles = both.tiles(patch_px, len(references) + 1, generator)
    if protocol == "same-area":
        _, tiles = same_area_split(tiles, seed)
    return PatchPlan(references, tiles[:count], patch_px)


def reference_patches(optical: ValidPlaces, patch_px: int, overlap: float) -> List[Window]:
    """All patches of the raster that are valid enough, row by row: those of the grid, whole steps from its corner."""
    rows, cols = optical.cells.shape
    sums = np.pad(optical.cells.astype(np.int64), ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    kept = []
    step = max(1, round(patch_px * (1.0 - overlap)))
    for tile in tile_grid(optical.width_px, optical.height_px, patch_px, overlap):
        if overlap == 0.0 and (tile.col_off % step or tile.row_off % step):
            continue  # without overlap the tiles moved inwards at the edge would overlap their neighbours
        top, left = min(tile.row_off // CELL_PX, rows), min(tile.col_off // CELL_PX, cols)
        bottom, right = min(-(-tile.row_end // CELL_PX), rows), min(-(-tile.col_end // CELL_PX), cols)
        inside = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        if inside >= _MIN_VALID * max(1, (bottom - top) * (right - left)):
            kept.append(tile)
    return kept


def same_area_split(tiles: Sequence[Window], seed: int) -> "tuple[List[Window], List[Window]]":
    """Places to train on and places to ask for, at random: neighbours fall on both sides, which is the leak.

    The same tiles in whatever order, and the same seed, give the same split.
    """
    ordered = sorted(tiles, key=lambda tile: (tile.row_off, tile.col_off))
    order = np.random.default_rng(seed).permutation(len(ordered))
    test = max(1, round(TEST_SHARE * len(ordered)))
    return [ordered[i] for i in order[test:]], [ordered[i] for i in order[:test]]


def run_patches(pair: AlignedPair, ranker: PatchRanker, plan: PatchPlan, progress: Progress) -> PatchTrials:
    """Rank the references for every query."""
    truth = centers(plan.queries)
    ranks, errors = np.zeros(len(plan.queries), int), np.full(len(plan.queries), np.inf)
    progress.start("search", len(plan.queries))
    seconds = 0.0
    for first in range(0, len(plan.queries), BATCH):
        part = slice(first, min(first + BATCH, len(plan.queries)))
        images, masks = zip(*(pair.sar_image(window) for window in plan.queries[part]))
        started = time.perf_counter()
        found = ranker.rank(images, masks, progress)
        seconds += time.perf_counter() - started
        ranks[part] = ranks_of_right(found.similarity, plan.right(part))
        errors[part] = np.hypot(*(found.best_px - truth[part]).T)
        progress.advance(part.stop - part.start)
    progress.finish()
    return PatchTrials(ranks, errors, seconds)


def ranks_of_right(similarity: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Rank of the most similar right reference, from 1, equals counting as better; 0 where none is right.

    Args:
        similarity: (Q, N); nan counts as least similar.
        right: (Q, N) bool.
    """
    values = np.where(np.isnan(similarity), -np.inf, similarity)
    best = np.where(right, values, -np.inf).max(axis=1, keepdims=True)
    ahead = ((values >= best) & ~right).sum(axis=1)
    return np.where(right.any(axis=1), ahead + 1, 0)


def patches_summary(trials: PatchTrials, plan: PatchPlan, metres_per_px: float, seed: int) -> Dict[str, Any]:
    """Report of :func:`run_patches`: measures, their intervals, what a perfect ranking would reach, definitions."""
    side_px, least_px = plan.references[0].width, plan.least_px()
    errors_m = trials.errors_px * metres_per_px
    places = Trials(*centers(plan.queries).T, seed)
    within = {str(k): (trials.ranks >= 1) & (trials.ranks <= k) for k in RANKS}
    reciprocal = np.where(trials.ranks > 0, 1.0 / np.maximum(trials.ranks, 1), 0.0)
    return {
        "recall": metrics.recall_at_k(trials.ranks, RANKS),
        "mrr": metrics.mean_reciprocal_rank(trials.ranks),
        **_distances(trials.errors_px, side_px, metres_per_px),
        "perfect": _distances(least_px, side_px, metres_per_px),
        "num_queries": len(plan.queries),
        "num_references": len(plan.references),
        "seconds_per_query": trials.seconds / len(plan.queries),
        "interval": {
            "recall": {k: places.of_mean(flags) for k, flags in within.items()},
            "recall_at_m": places.of_rates_at(errors_m, METRES),
            "recall_at_sides": places.of_rates_at(trials.errors_px / side_px, SIDES),
            "mrr": places.of_mean(reciprocal),
            "median_error_m": places.of_median(errors_m),
            "mean_error_m": places.of_mean(errors_m),
        },
        "num_blocks": places.num_blocks,
        "definitions": {
            "recall": "share of queries whose right reference is among the first k; right is the patch of the same "
            "place, or where queries lie anywhere those within half a step on both axes; equals count as better",
            "recall_at_m": "share of queries whose best answer's centre lies within so many metres of the query's",
            "recall_at_sides": "the same in sides of a patch",
            "mrr": "mean of 1/rank of the right reference among all of them",
            "perfect": "the same for a ranking that always puts the nearest reference first; methods that know of "
            "offsets may do better",
            "num_references": f"patches of the optical raster, at least {100 * _MIN_VALID:.0f} % of each valid",
            "seconds_per_query": "describing and ranking; without reading, and without preparing the references",
            "interval": f"95 % bootstrap by blocks of {BLOCK_PX} px",
        },
    }


def _distances(errors_px: np.ndarray, side_px: int, metres_per_px: float) -> Dict[str, Any]:
    errors_m = errors_px * metres_per_px
    return {
        "recall_at_m": metrics.recall_at_m(errors_m, METRES),
        "recall_at_sides": metrics.recall_at_m(errors_px / side_px, SIDES),
        "median_error_m": metrics.median_error_m(errors_m),
        "mean_error_m": float(np.mean(errors_m)),
    }


def check_training(card: Mapping[str, Any], rasters: Sequence[str], protocol: str) -> Optional[bool]:
    """Whether a model's card says that it was trained on one of the rasters; None where it says nothing of data.

    Raises:
        InputError: it was, and the protocol wants a region never trained on (``trained_here``).
    """
    known = [os.path.realpath(word) for text in _strings(card.get("data")) for word in _paths(text)]
    if not known:
        return None
    here = [path for path in rasters if os.path.realpath(path) in known]
    if here and protocol != "same-area":
        raise InputError(
            f"the model was trained on {here[0]!r}: under {protocol!r} its figures would say nothing",
            "Evaluate on a region that it never saw, or choose --protocol same-area.",
            code="trained_here",
        )
    return bool(here)


def _strings(value: Any) -> Iterator[str]:
    """All strings of a decoded JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _strings(inner)


def _paths(text: str) -> List[str]:
    """``A,B;C`` as a training command takes data."""
    return [word for part in text.split(";") for word in part.split(",") if word]
