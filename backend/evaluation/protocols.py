"""The evaluations as commands: from parameters to a report of measures with their definitions and intervals."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import numpy as np
import torch

from ..config import EvaluateLocationParams, EvaluateRetrievalParams
from ..descriptors.dense_map import describe_raster
from ..devices import resolve_device
from ..progress import Progress
from .aligned_pair import AlignedPair, open_absent, open_pair
from .content_truth import content_offsets, content_summary
from .index_search import IndexSearch
from .location_trials import LocationTrial, Locator, engine_locator, run_trials
from .methods import CMPC, METHODS, RETRIEVAL_METHODS, method_descriptor
from .network_tiles import NetworkTileSearch, PatchNetwork
from .places import ValidPlaces
from .retrieval_trials import PatchSearch, Search, run_queries
from .strip_cuts import StripPlan, cut_strips
from .summaries import index_alone_summary, location_summary, retrieval_summary

__all__ = ["METHODS", "RETRIEVAL_METHODS", "evaluate_location", "evaluate_retrieval"]


def evaluate_retrieval(params: EvaluateRetrievalParams, progress: Progress) -> Dict[str, Any]:
    """``evaluate retrieval``: how well single patches are found.

    Raises:
        UsageError: no such method, one that uses no model while one is named, or one that cannot search so.
        ModelError: the model cannot be used.
        InputError: the rasters cannot serve, do not overlap, or hold no valid place of this size.
    """
    device = resolve_device(params.device).torch_device
    method = _patch_network(params, device) or method_descriptor(params.method, params.model)
    pair = open_pair(params.sar, params.optical)
    try:
        places = ValidPlaces([pair.sar, pair.optical], progress)
        generator = np.random.default_rng(params.seed)
        if params.protocol == "aligned":
            queries = places.tiles(params.patch_px, params.queries, generator)
        else:
            queries = places.windows(params.patch_px, params.patch_px, params.queries, generator)
        if isinstance(method, PatchNetwork):
            search: Search = NetworkTileSearch(pair, method.network, params.patch_px, device, progress)
        else:
            dense = describe_raster(pair.optical, pair.optical_radiometry, method, "optical", device, progress)
            if params.search == "index":
                search = IndexSearch(dense, method, params.patch_px, device, progress)
            else:
                search = PatchSearch(dense, method, params.patch_px, device)
        stage = "embed references" if isinstance(method, PatchNetwork) else "describe optical"
        trials = run_queries(pair, search, queries, progress)
        summary = retrieval_summary(trials, queries, pair.metres_per_px, params.seed)
        if params.content:
            offsets_px = content_offsets(pair, queries, device, progress)
            summary.update(content_summary(trials, offsets_px, queries, pair.metres_per_px, params.seed))
        if isinstance(search, IndexSearch):
            summary.update(index_alone_summary(run_queries(pair, search.alone(), queries, progress), queries))
        return {
            **summary,
            "num_references": search.num_placements,
            "seconds_reference": progress.seconds_by_stage[stage],
            "device": str(device),
            "descriptor": {"name": method.name, "digest": method.digest},
            "grid": pair.facts(),
            "parameters": params.to_mapping(),
        }
    finally:
        pair.close()


def _patch_network(params: EvaluateRetrievalParams, device: torch.device) -> Optional[PatchNetwork]:
    """The network of a method that knows whole patches only; None for every other method, and for dense search."""
    if params.method != CMPC or params.search != "index":
        return None
    return PatchNetwork.load(CMPC if params.model is None else params.model, device)


def evaluate_location(params: EvaluateLocationParams, progress: Progress) -> Dict[str, Any]:
    """``evaluate location``: how well whole strips are found, and strips of another place refused.

    Raises:
        UsageError: no such method, or one that uses no model while one is named.
        ModelError: the model cannot be used.
        InputError: the rasters cannot serve, do not overlap (the absent one: do), or hold no valid place of this size.
    """
    descriptor = method_descriptor(params.method, params.model)
    device = resolve_device(params.device).torch_device
    pair = open_pair(params.sar, params.optical)
    try:
        dense = describe_raster(pair.optical, pair.optical_radiometry, descriptor, "optical", device, progress)
        locator = engine_locator(dense, descriptor, strip_plan(params), device, progress)
        trials = location_trials(params, pair, locator, progress)
        return {
            **location_summary(trials, pair.metres_per_px, params.seed),
            "seconds_reference": progress.seconds_by_stage["describe optical"],
            "device": str(device),
            "descriptor": {"name": descriptor.name, "digest": descriptor.digest},
            "grid": pair.facts(),
            "parameters": params.to_mapping(),
        }
    finally:
        pair.close()


def strip_plan(params: EvaluateLocationParams) -> StripPlan:
    """What the parameters say of the strips."""
    return StripPlan(params.strip_patches, params.patch_px, params.heading == "known", params.scale_tolerance)


def location_trials(
    params: EvaluateLocationParams, pair: AlignedPair, locator: Locator, progress: Progress
) -> List[LocationTrial]:
    """Cut the strips of the parameters, present and absent, and locate each."""
    plan = strip_plan(params)
    generator = np.random.default_rng(params.seed)
    places = ValidPlaces([pair.sar, pair.optical], progress)
    cuts = cut_strips(pair.sar, pair.sar_radiometry, places, plan, params.trials, generator)
    trials = run_trials(cuts, params.trials, True, locator, progress)
    if params.absent_sar is not None:
        raster, radiometry = open_absent(params.absent_sar, pair)
        with raster:
            elsewhere = ValidPlaces([raster], progress)
            cuts = cut_strips(
                raster, radiometry, elsewhere, plan, params.trials, np.random.default_rng(params.seed + 1)
            )
            trials += run_trials(cuts, params.trials, False, locator, progress)
    return trials
