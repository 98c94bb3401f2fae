"""The composer of a match: inputs → search → location → control points → answer → files. Paths first."""

from __future__ import annotations

import logging
import math
import time
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .config import ENCODER, RERANKER, MatchParams
from .descriptors.dense_map import DenseMap
from .descriptors.descriptor import Descriptor, load_descriptor
from .devices import ComputeDevice, resolve_device
from .geolocation.check_points import fit_facts
from .geolocation.confidence import calibration_of
from .geolocation.control_points import tie_strip
from .geolocation.gcps import MeasuredPoint, pose_of
from .geolocation.hypotheses import CoarseSearch
from .geolocation.locate import LocateSettings, Location, locate
from .geolocation.proposals import index_proposals
from .geolocation.strip_patches import patch_centers
from .geolocation.strip_transform import StripFit
from .match_answer import (
    control_points,
    evidence_map,
    full_responses,
    graph_candidates,
    outline,
    patch_candidates,
    patch_matches,
    strip_ties,
    widened,
)
from .match_graph import GraphRanking, graph_rankings
from .match_inputs import Reference, Strip, model_of_index, open_reference, open_strip, stated_size_m
from .match_posterior import heatmap_of, runners_up
from .outputs.bundle import check_out_dir, write_result
from .outputs.heatmap import Heatmap
from .outputs.report import build_report
from .progress import Progress
from .rasters.digest import raster_digest
from .rasters.tiles import Window
from .records import Candidate, GroundControlPoint, MatchResult, PatchMatch, StripLocation
from .reranking.rerank import Reranker, load_reranker

LOG = logging.getLogger(__name__)

DENSE_LIMIT_CELLS = 20 * 10**6
"""``--search auto`` takes the exhaustive search up to so many descriptor cells (320 Mpx): with it the similarities of
twelve patches stay below 1 GB."""

Cells = Tuple[int, int, int, int]


def match(params: MatchParams, progress: Progress) -> Dict[str, Any]:
    """Find a SAR strip on an optical basemap and write the result.

    Returns:
        ``out, accepted, confidence, reason, transform, rmse_m, num_inliers, heading_deg, pixel_size_m, search, device,
        files, seconds``; the transform maps pixel corners of the strip's file to the basemap's CRS.

    Raises:
        SarmatchError: any known failure; nothing is left half-written.
    """
    started_s = time.monotonic()
    check_out_dir(params.out, params.overwrite)
    device = resolve_device(params.device)
    descriptor = load_descriptor(params.model or model_of_index(params.index) or ENCODER)
    reranker = load_reranker(params.reranker or RERANKER, device.torch_device) if params.rerank == "graph" else None
    progress.start("open inputs", 3)
    size_m = stated_size_m(params)
    progress.advance()
    reference = open_reference(params, descriptor, size_m)
    progress.advance()
    strip = open_strip(params, reference.grid)
    progress.advance()
    settings = _settings(params, strip, reference, descriptor)
    reach_px = math.hypot(*strip.image.shape) * max(strip.scales) * (1.0 + params.scale_tolerance) / 2.0 + 64.0
    dense = reference.dense_map(descriptor, reach_px, device.torch_device, progress)
    search, proposals = _proposals(params, strip, reference, dense, descriptor, settings, device, progress)
    location = locate(strip.image, dense, descriptor, settings, device.torch_device, progress, proposals)
    read = reference.read_optical()
    points, fit = [], None
    if location.transform is not None and read is not None:
        points, fit = tie_strip(
            strip.image, location.transform, read, device.torch_device, progress, found_by=descriptor
        )
    result, heatmap, rankings = _answer(
        params, strip, reference, dense, descriptor, reranker, settings, location, points, fit, device, progress
    )
    calibration = calibration_of(descriptor)
    result.report.update(
        build_report(
            "match",
            params,
            {
                "sar": {"path": params.sar, "digest": raster_digest(params.sar)},
                "reference": {"path": reference.path or params.index, "digest": reference.digest},
            },
            {"name": descriptor.name, "digest": descriptor.digest},
            device.name,
            progress.seconds_by_stage,
            **_facts(strip, reference, location, fit, points, search, device, calibration.weights, heatmap),
            confidence_calibrated=calibration.is_fitted,
            reranker=None if reranker is None else {"name": reranker.name, "digest": reranker.digest},
            none_of_these=[one.none_probability for one in rankings],
        )
    )
    files = write_result(
        result, params.out, overwrite=params.overwrite, warp=params.warp, heatmap=heatmap, progress=progress
    )
    where = result.location
    return {
        "out": params.out,
        "accepted": where.accepted,
        "confidence": where.confidence,
        "reason": where.reason,
        "transform": where.transform.to_list() if where.transform is not None else None,
        "rmse_m": where.rmse_m,
        "num_inliers": where.num_inliers,
        "heading_deg": where.heading_deg,
        "pixel_size_m": where.pixel_size_m,
        "search": search,
        "device": device.name,
        "files": files,
        "seconds": time.monotonic() - started_s,
    }


def _settings(params: MatchParams, strip: Strip, reference: Reference, descriptor: Descriptor) -> LocateSettings:
    heading = params.heading_deg if params.heading_deg is not None else strip.heading_deg
    return LocateSettings(
        params.patch_px,
        params.stride_px,
        heading,
        params.heading_tolerance_deg,
        strip.scales,
        params.scale_tolerance,
        _cells(reference.window_px, descriptor.stride_px),
    )


def _cells(window: Window, stride_px: int) -> Cells:
    return (
        window.row_off // stride_px,
        window.col_off // stride_px,
        -(-window.row_end // stride_px),
        -(-window.col_end // stride_px),
    )


def _proposals(
    params: MatchParams,
    strip: Strip,
    reference: Reference,
    dense: DenseMap,
    descriptor: Descriptor,
    settings: LocateSettings,
    device: ComputeDevice,
    progress: Progress,
) -> "Tuple[str, Optional[CoarseSearch]]":
    """Which search was taken, and what the tile index proposes where it is that one."""
    window = settings.window or (0, 0, *dense.shape)
    cells = (window[2] - window[0]) * (window[3] - window[1])
    search = params.search
    if search == "auto":
        search = "index" if cells > DENSE_LIMIT_CELLS else "dense"
    LOG.info("search: %s (%d descriptor cells)", search, cells)
    if search == "dense":
        return search, None
    centers = patch_centers(strip.image, settings.patch_px, settings.stride_px)
    if len(centers) == 0:
        return search, None
    return search, index_proposals(
        strip.image, centers, settings, dense, descriptor, reference.index, device.torch_device, progress
    )


def _answer(
    params: MatchParams,
    strip: Strip,
    reference: Reference,
    dense: DenseMap,
    descriptor: Descriptor,
    reranker: Optional[Reranker],
    settings: LocateSettings,
    location: Location,
    points: List[MeasuredPoint],
    fit: Optional[StripFit],
    device: ComputeDevice,
    progress: Progress,
) -> "Tuple[MatchResult, Optional[Heatmap], List[GraphRanking]]":
    grid = reference.grid
    to_file = strip.file_to_working.inverse()
    matches: List[PatchMatch] = []
    candidates: List[Candidate] = []
    gcps: List[GroundControlPoint] = []
    heatmap: Optional[Heatmap] = None
    rankings: List[GraphRanking] = []
    where = StripLocation(False, location.confidence, location.reason, None, (), None, 0, None, None)
    if location.transform is not None:
        transform = fit.transform if fit is not None else location.transform
        bent = fit.bent if fit is not None else None
        searched = settings.window or (0, 0, *dense.shape)
        window = widened(searched, strip.image.shape, transform, params.patch_px, dense)
        responses, side = full_responses(
            strip.image,
            location,
            transform,
            dense,
            descriptor,
            params.patch_px,
            window,
            device.torch_device,
            progress,
        )
        pose = pose_of(transform)
        evidence = evidence_map(responses, side, location.centers, strip.image.shape, pose, dense.stride_px, progress)
        if reranker is not None:
            rankings = graph_rankings(
                reranker,
                responses,
                evidence,
                window,
                strip.image,
                location.centers,
                params.patch_px,
                pose,
                dense,
                descriptor,
                params.top_k,
                progress,
            )
            candidates = graph_candidates(rankings, location, transform, params.patch_px, grid)
        else:
            candidates = patch_candidates(
                responses,
                side,
                evidence,
                location,
                transform,
                strip.image.shape,
                window,
                grid,
                dense.stride_px,
                params.patch_px,
                params.top_k,
                params.rerank,
                progress,
            )
        matches = patch_matches(
            location, transform, to_file, candidates, grid, params.patch_px, params.rerank, location.accepted, bent
        )
        gcps = control_points(points, fit, transform, to_file, grid)
        row0, col0, row1, col1 = searched
        held = evidence[row0 - window[0] : row1 - window[0], col0 - window[1] : col1 - window[1]].cpu().numpy()
        heatmap = heatmap_of(held, searched, location, calibration_of(descriptor).weights, dense, grid)
        working_m = grid.pixel_size_m
        size_m = math.sqrt(abs((transform @ strip.file_to_working).determinant)) * working_m
        where = StripLocation(
            location.accepted,
            location.confidence,
            location.reason,
            grid.transform @ transform @ strip.file_to_working,
            outline(strip.image.shape, transform, grid, bent),
            fit.rmse_px * working_m if fit is not None else None,
            int(fit.is_inlier.sum()) if fit is not None else 0,
            pose.heading_deg,
            size_m,
            strip_ties(bent, strip.image.shape, to_file, grid) if bent is not None else (),
        )
    result = MatchResult(
        params.sar,
        reference.path or str(params.index),
        strip.width_px,
        strip.height_px,
        grid.crs_wkt,
        where,
        tuple(matches),
        tuple(candidates),
        tuple(gcps),
    )
    return result, heatmap, rankings


def _facts(
    strip: Strip,
    reference: Reference,
    location: Location,
    fit: Optional[StripFit],
    points: List[MeasuredPoint],
    search: str,
    device: ComputeDevice,
    weights: Mapping[str, float],
    heatmap: Optional[Heatmap],
) -> Dict[str, Any]:
    grid = reference.grid
    return {
        "working_pixel_size_m": grid.pixel_size_m,
        "search": search,
        "device_note": device.note,
        "strip_pixel_size_source": strip.pixel_size_source,
        "strip_scales_tried": list(strip.scales),
        "sar_radiometry": strip.radiometry.to_mapping(),
        "optical_radiometry": reference.radiometry.to_mapping() if reference.radiometry is not None else None,
        "confidence_features": location.features,
        "poses_searched": location.num_poses,
        "runners_up": runners_up(location, weights, grid),
        "confidence_elsewhere": heatmap.elsewhere if heatmap is not None else 1.0,
        **fit_facts(fit, grid.pixel_size_m, strip.image.shape),
        "control_points_measured": len(points),
        "control_points_from": "basemap" if reference.path is not None else "none: the basemap's file is not at hand",
    }


__all__ = ["match"]
