"""From a located strip to what the user gets: matches, candidates, control points, evidence over the basemap."""

from __future__ import annotations

import math
from typing import List, Optional, Sequence, Tuple

import numpy as np
import torch

from .affine import Affine
from .descriptors.dense_map import DenseMap
from .descriptors.descriptor import Descriptor
from .geolocation.confidence import candidate_confidence, graph_confidence
from .geolocation.gcps import MeasuredPoint, pose_of
from .geolocation.locate import Location
from .geolocation.patch_confidence import patch_confidence, patch_features
from .geolocation.refinement import RefinedHypothesis
from .geolocation.residual_models import StripModel, strip_lattice
from .geolocation.strip_patches import Pose, StripImage, patch_offsets, pose_templates
from .geolocation.strip_transform import StripFit
from .match_graph import GraphRanking
from .progress import Progress
from .rasters.grid import WorkingGrid
from .records import Candidate, GroundControlPoint, PatchMatch, Point, Ring
from .reranking.consensus import summed_evidence, tolerant
from .retrieval.candidates import top_peaks
from .retrieval.correlation import NOWHERE, DenseCorrelator, ResponseBlock

_BATCH = 4
"""Patches correlated with the whole basemap at a time; bounds memory."""

_NEAR_PATCHES = 0.25
"""Places at most so many patches apart are one."""

_TIES_ALONG, _TIES_ACROSS = 33, 3
"""Of a bent strip: so many that a smooth map through them strays from the fitted one by hundredths of a pixel."""


def widened(
    window: Tuple[int, int, int, int],
    strip_shape: Tuple[int, int],
    transform: Affine,
    patch_px: int,
    dense: DenseMap,
) -> Tuple[int, int, int, int]:
    """Cells (row0, col0, row1, col1) where patches may lie of a strip whose centre lies in ``window``."""
    scale = pose_of(transform).scale
    reach = math.ceil((math.hypot(*strip_shape) / 2.0 + patch_px) * scale / dense.stride_px)
    row0, col0, row1, col1 = window
    height, width = dense.shape
    return max(row0 - reach, 0), max(col0 - reach, 0), min(row1 + reach, height), min(col1 + reach, width)


def full_responses(
    strip: StripImage,
    location: Location,
    transform: Affine,
    dense: DenseMap,
    descriptor: Descriptor,
    patch_px: int,
    window: Tuple[int, int, int, int],
    device: torch.device,
    progress: Progress,
) -> "Tuple[torch.Tensor, int]":
    """Similarity of every patch at every place of ``window``, at the pose found.

    Returns:
        (n, H, W) by the template's upper left cell within ``window``, half precision to bound memory; the template's
        side in cells.
    """
    pose = pose_of(transform)
    row0, col0, row1, col1 = window
    found = torch.empty((len(location.centers), row1 - row0, col1 - col0), dtype=torch.float16, device=device)
    side = 0
    correlator: Optional[DenseCorrelator] = None
    progress.start("candidates", len(location.centers))
    for first in range(0, len(location.centers), _BATCH):
        centers = location.centers[first : first + _BATCH]
        templates, valid = pose_templates(strip, centers, patch_px, pose, descriptor, device)
        side = templates.shape[-1]
        if correlator is None:
            correlator = DenseCorrelator(dense, side, device, window=window)
        found[first : first + len(centers)] = correlator.full(templates, valid, progress.check)
        progress.advance(len(centers))
    progress.finish()
    return found, side


def evidence_map(
    responses: torch.Tensor,
    side_cells: int,
    centers: np.ndarray,
    strip_shape: Tuple[int, int],
    pose: Pose,
    stride_px: int,
    progress: Progress,
) -> torch.Tensor:
    """Evidence for the strip's centre at each cell of the window that ``responses`` covers."""
    shifts = np.rint(patch_offsets(centers, strip_shape, pose)[:, ::-1] / stride_px - side_cells / 2.0)
    rows, cols = responses.shape[1:]
    total = torch.zeros(rows, cols, device=responses.device)
    for response, shift in zip(responses, shifts):
        total += summed_evidence(tolerant(response[None].float(), 1), shift[None], rows, cols)
        progress.check()
    return total / max(1, len(responses))


def patch_candidates(
    responses: torch.Tensor,
    side_cells: int,
    evidence: torch.Tensor,
    location: Location,
    transform: Affine,
    strip_shape: Tuple[int, int],
    window: Tuple[int, int, int, int],
    grid: WorkingGrid,
    stride_px: int,
    patch_px: int,
    top_k: int,
    rerank: str,
    progress: Progress,
) -> List[Candidate]:
    """The best places of each patch: by its own similarity, then in the order of the strip's evidence.

    With ``rerank`` ``consensus``, a place counts as much as the whole strip's evidence where the strip would then lie;
    ties and ``none`` go by the patch's own similarity.
    """
    pose = pose_of(transform)
    offsets = patch_offsets(location.centers, strip_shape, pose)
    found: List[Candidate] = []
    field = tolerant(evidence[None], 2)[0].cpu().numpy()
    for query, (response, offset) in enumerate(zip(responses, offsets)):
        block = ResponseBlock(0, 0, response[None].float())
        peaks = top_peaks([[block]], top_k, 0.25 * patch_px / stride_px, on_batch=progress.check)
        keep = (peaks.similarity[0] > NOWHERE + 1e-3).cpu().numpy()
        similarity = peaks.similarity[0].cpu().numpy()[keep]
        rows = peaks.row[0].cpu().numpy()[keep] + window[0] + side_cells / 2.0
        cols = peaks.col[0].cpu().numpy()[keep] + window[1] + side_cells / 2.0
        support = [
            _at(field, row - offset[1] / stride_px - window[0], col - offset[0] / stride_px - window[1])
            for row, col in zip(rows, cols)
        ]
        order = np.arange(len(similarity))
        if rerank == "consensus":
            order = np.lexsort((-similarity, -np.round(support, 6)))
        confidences = candidate_confidence(np.array(support), similarity, location.confidence, rerank)
        places = np.stack([cols, rows], axis=1)[order] * stride_px
        found += _candidates(query, places, similarity[order], order + 1, confidences[order], transform, patch_px, grid)
    return found


def graph_candidates(
    rankings: Sequence[GraphRanking], location: Location, transform: Affine, patch_px: int, grid: WorkingGrid
) -> List[Candidate]:
    """The candidates of each patch as a re-ranker has them."""
    found: List[Candidate] = []
    for query, (one, (x_strip, y_strip)) in enumerate(zip(rankings, location.centers)):
        away = np.hypot(*(one.place_px - transform.apply(float(x_strip), float(y_strip))).T)
        near = int(away.argmin()) if len(away) and away.min() <= _NEAR_PATCHES * patch_px else None
        sure = graph_confidence(one.probability, near, location.confidence, len(rankings))
        found += _candidates(query, one.place_px, one.similarity, one.rank_before, sure, transform, patch_px, grid)
    return found


def _candidates(
    query: int,
    places_px: np.ndarray,
    similarity: np.ndarray,
    rank_before: np.ndarray,
    confidences: np.ndarray,
    transform: Affine,
    patch_px: int,
    grid: WorkingGrid,
) -> List[Candidate]:
    found = []
    for rank, (x_px, y_px) in enumerate(places_px.tolist(), start=1):
        x, y = grid.transform.apply(x_px, y_px)
        found.append(
            Candidate(
                query,
                x,
                y,
                _footprint(x_px, y_px, transform, patch_px, grid),
                float(similarity[rank - 1]),
                int(rank_before[rank - 1]),
                rank,
                float(confidences[rank - 1]),
            )
        )
    return found


def patch_matches(
    location: Location,
    transform: Affine,
    to_file: Affine,
    candidates: List[Candidate],
    grid: WorkingGrid,
    patch_px: int,
    rerank: str,
    accepted: bool,
    bent: Optional[StripModel] = None,
) -> List[PatchMatch]:
    """The place of each patch: its own best one near where the strip puts it, else the one the strip predicts.

    With ``rerank`` ``none`` and ``graph`` it is the patch's best candidate, wherever that lies. A ``bent`` map predicts
    in the place of the transform.
    """
    place = transform if bent is None else bent
    best = location.best
    seen = patch_features(best, patch_px) if best is not None else []
    matches = []
    for query, (x_strip, y_strip) in enumerate(location.centers):
        own = [candidate for candidate in candidates if candidate.query_id == query]
        predicted = place.apply(float(x_strip), float(y_strip))
        x_px, y_px = predicted
        similarity, agrees, rank, sure, off = 0.0, False, 0, location.confidence, 0.0
        if rerank != "consensus" and own:
            x_px, y_px = grid.transform.inverse().apply(own[0].center_x, own[0].center_y)
            similarity, rank = own[0].similarity, own[0].rank
            agrees = math.dist((x_px, y_px), predicted) <= _NEAR_PATCHES * patch_px
            # Elsewhere than where the strip has it, it can only be right where the strip is wrong.
            sure = own[0].confidence if agrees else min(own[0].confidence, 1.0 - location.confidence)
            off = math.dist((x_px, y_px), predicted) / patch_px if agrees else 0.0
        elif best is not None:
            agrees = bool(best.agrees[query])
            similarity = float(best.own_peak[query] if agrees else best.similarity[query])
            off = seen[query]["off"]
            if agrees:
                x_px, y_px = own_place(location, best, query)
            rank = _rank_of(own, *grid.transform.apply(x_px, y_px), grid, patch_px)
        x, y = grid.transform.apply(x_px, y_px)
        corner = to_file.apply(x_strip - patch_px / 2.0, y_strip - patch_px / 2.0)
        matches.append(
            PatchMatch(
                query,
                corner[0],
                corner[1],
                patch_px * to_file.a,
                _footprint(x_px, y_px, transform, patch_px, grid),
                x,
                y,
                similarity,
                patch_confidence(sure, off, similarity),
                accepted and agrees,
                math.dist((x_px, y_px), predicted) * grid.pixel_size_m,
                rank,
            )
        )
    return matches


def own_place(location: Location, best: RefinedHypothesis, query: int) -> Tuple[float, float]:
    """Where a patch by itself fits best near where the strip puts it: its centre, working pixels of the map."""
    at = best.hypothesis
    offset = patch_offsets(location.centers[query][None], location.strip_shape, at.pose)[0] + best.offset_px[query]
    return float(at.center_x_px + offset[0]), float(at.center_y_px + offset[1])


def control_points(
    points: List[MeasuredPoint], fit: Optional[StripFit], transform: Affine, to_file: Affine, grid: WorkingGrid
) -> List[GroundControlPoint]:
    """Measured points in the strip's file and the basemap's CRS, with their residuals from the map that was fitted."""
    place = transform if fit is None or fit.bent is None else fit.bent
    back = (to_file @ transform.inverse()) if abs(transform.determinant) > 0.0 else to_file
    gcps = []
    for number, point in enumerate(points):
        col, row = to_file.apply(point.strip_x_px, point.strip_y_px)
        x, y = grid.transform.apply(point.map_x_px, point.map_y_px)
        predicted = place.apply(point.strip_x_px, point.strip_y_px)
        dx, dy = predicted[0] - point.map_x_px, predicted[1] - point.map_y_px
        inlier = bool(fit.is_inlier[number]) if fit is not None else False
        gcps.append(
            GroundControlPoint(
                col,
                row,
                x,
                y,
                point.similarity,
                back.a * dx + back.b * dy,
                back.d * dx + back.e * dy,
                math.hypot(dx, dy) * grid.pixel_size_m,
                inlier,
            )
        )
    return gcps


def outline(
    strip_shape: Tuple[int, int], transform: Affine, grid: WorkingGrid, bent: Optional[StripModel] = None
) -> Ring:
    """The strip's corners in the basemap's CRS; of a ``bent`` one also points along its sides."""
    height, width = float(strip_shape[0]), float(strip_shape[1])
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    if bent is None:
        return tuple((grid.transform @ transform).apply_all(corners))
    shares = np.arange(_TIES_ALONG - 1) / (_TIES_ALONG - 1.0)
    sides = zip(corners, corners[1:] + corners[:1])
    around = np.concatenate([np.array(start) + shares[:, None] * (np.array(end) - start) for start, end in sides])
    return tuple(grid.transform.apply_all(bent.apply_all(around).tolist()))


def strip_ties(
    bent: StripModel, strip_shape: Tuple[int, int], to_file: Affine, grid: WorkingGrid
) -> Tuple[Tuple[Point, Point], ...]:
    """Pixels of the strip's file and their places in the basemap's CRS under a map that bends, over the whole strip."""
    lattice = strip_lattice(strip_shape, _TIES_ALONG, _TIES_ACROSS)
    places = grid.transform.apply_all(bent.apply_all(lattice).tolist())
    return tuple(zip(to_file.apply_all(lattice.tolist()), places))


def _footprint(x_px: float, y_px: float, transform: Affine, patch_px: float, grid: WorkingGrid) -> Ring:
    half = patch_px / 2.0
    corners = []
    for u, v in ((-half, -half), (half, -half), (half, half), (-half, half)):
        corners.append(
            grid.transform.apply(x_px + transform.a * u + transform.b * v, y_px + transform.d * u + transform.e * v)
        )
    return tuple(corners)


def _at(field: np.ndarray, row: float, col: float) -> float:
    r, c = int(round(row)), int(round(col))
    return float(field[r, c]) if 0 <= r < field.shape[0] and 0 <= c < field.shape[1] else -1.0


def _rank_of(own: List[Candidate], x: float, y: float, grid: WorkingGrid, patch_px: int) -> int:
    to_px = grid.transform.inverse()
    at = to_px.apply(x, y)
    near = [
        candidate.rank
        for candidate in own
        if math.dist(to_px.apply(candidate.center_x, candidate.center_y), at) <= _NEAR_PATCHES * patch_px
    ]
    return min(near) if near else 0
