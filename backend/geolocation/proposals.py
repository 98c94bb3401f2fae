"""Hypotheses through tiles: each patch names its most similar tiles, and places of the strip are rated by how many do.

For basemaps too large to be correlated whole. Sideways of the exhaustive search it gives the same kind of answer, which
is then verified in the dense map.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import List, Optional, Tuple

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..retrieval.embeddings import embed_tiles
from ..retrieval.index import TileIndex
from ..retrieval.shifted_queries import ShiftSearch, find_tiles, query_shifts
from ..retrieval.tile_search import TilesInMemory
from .hypotheses import CoarseSearch, Hypothesis, anchor_headings, distinct, fine_poses, spread_centers
from .locate import LocateSettings
from .refinement import LocalMatcher
from .strip_patches import Pose, StripImage, patch_offsets, pose_templates

_TILES_PER_PATCH = 50
_MOST_TILES_PER_PATCH = 2500
_IN_MEMORY_TILE_PX = 128
_IN_MEMORY_OVERLAP = 0.5
_RATED = 48
_LOOK_CELLS = 24
_SLACK_CELLS = 2
_SHIFTS_A_SIDE = 8
_SHIFTS_A_SIDE_TURNED = 4
"""Of the patches, in a side of the tiles: fewer where many headings and scales are tried."""
_FEW_POSES = 4


def index_proposals(
    strip: StripImage,
    centers: np.ndarray,
    settings: LocateSettings,
    dense: DenseMap,
    descriptor: Descriptor,
    index: Optional[TileIndex],
    device: torch.device,
    progress: Progress,
    keep: int = 64,
) -> CoarseSearch:
    """Search the tiles for the strip.

    Args:
        centers: (n, 2) patch centres in strip pixels.
        index: the basemap's; tiles are embedded in memory when there is none.
    """
    poses = settings.poses
    search, tile_centers, tile_px, overlap = _tiles(index, dense, device, progress)
    if not len(tile_centers):
        return CoarseSearch([], 0.0, 1.0, 0, dense.stride_px)
    window = settings.window or (0, 0, *dense.shape)
    asked = _tiles_to_ask_for(len(tile_centers), window, dense.shape)
    used = spread_centers(centers)
    anchors = anchor_headings(poses)
    few = len(anchors) * len(poses.scales) <= _FEW_POSES
    steps_a_side = _SHIFTS_A_SIDE if few else _SHIFTS_A_SIDE_TURNED
    found: List[Hypothesis] = []
    progress.start("search tiles", len(anchors) * len(poses.scales))
    for scale in poses.scales:
        for anchor in anchors:
            pose = Pose(anchor, scale)
            templates, valid = pose_templates(strip, used, settings.patch_px, pose, descriptor, device)
            cells = min(tile_px // dense.stride_px, templates.shape[-1])
            first = (templates.shape[-1] - cells) // 2
            cut = slice(first, first + cells)
            shifts = query_shifts(cells, overlap, steps_a_side)
            tiles = find_tiles(search, templates[..., cut, cut], valid[..., cut, cut], shifts, asked, dense.stride_px)
            places, weights = tile_centers[tiles.numbers] + tiles.offset_px, tiles.similarity
            offsets = patch_offsets(used, strip.shape, pose)
            places, weights = _inside(places, weights, offsets, window, dense.stride_px, tile_px)
            found += rate_places(pose, places, weights, offsets, 0.75 * tile_px)
            progress.advance()
    progress.finish()
    rated = distinct([_moved_inside(item, window, dense.stride_px) for item in found], _RATED, 0.5 * tile_px)
    matcher = LocalMatcher(strip, used, settings.patch_px, dense, descriptor, device)
    refined: List[Hypothesis] = []
    progress.start("verify tiles", len(rated))
    for hypothesis in rated:
        for pose in fine_poses(
            poses, hypothesis.pose.heading_deg, hypothesis.pose.scale, strip.shape, 2 * dense.stride_px
        ):
            turned = Hypothesis(pose, hypothesis.center_x_px, hypothesis.center_y_px, hypothesis.evidence)
            refined.append(_shifted_inside(matcher, turned, hypothesis.pose, window))
            progress.check()
        progress.advance()
    progress.finish()
    evidence = np.array([item.evidence for item in refined]) if refined else np.zeros(1)
    background, spread = float(np.median(evidence)), max(float(evidence.std()), 1e-3)
    return CoarseSearch(
        distinct(refined, keep, 6.0 * dense.stride_px),
        background,
        spread,
        len(anchors) * len(poses.scales),
        dense.stride_px,
    )


def rate_places(
    pose: Pose, places: np.ndarray, weights: np.ndarray, offsets: np.ndarray, radius_px: float, keep: int = 12
) -> List[Hypothesis]:
    """Places of the strip by the tiles that speak for them.

    Args:
        places: (n, k, 2) tile centres (x, y) of each patch, map pixels; weights: (n, k), not negative.
        offsets: (n, 2) from the strip's centre to each patch's centre.
        radius_px: how far a tile may lie from the predicted place of its patch.

    Returns:
        The best places; evidence is the mean over patches of the best tile within the radius.
    """
    votes = places - offsets[:, None]  # (n, k, 2) strip centre that each tile asks for
    seeds = votes.reshape(-1, 2)
    evidence = np.zeros(len(seeds))
    for patch_votes, patch_weights in zip(votes, np.maximum(weights, 0.0)):
        near = np.abs(seeds[:, None] - patch_votes[None]).max(axis=2) <= radius_px
        evidence += np.where(near, patch_weights[None], 0.0).max(axis=1)
    evidence /= max(1, len(votes))
    best = np.argsort(-evidence)[: 4 * keep]
    found = [Hypothesis(pose, float(seeds[i, 0]), float(seeds[i, 1]), float(evidence[i])) for i in best]
    return distinct(found, keep, radius_px / 2.0)


def _tiles(
    index: Optional[TileIndex], dense: DenseMap, device: torch.device, progress: Progress
) -> "Tuple[ShiftSearch, np.ndarray, int, float]":
    if index is not None:
        return index, index.tile_centers_px, index.manifest.tile_px, index.manifest.overlap
    tiles = TilesInMemory.of(embed_tiles(dense, _IN_MEMORY_TILE_PX, _IN_MEMORY_OVERLAP, device, progress), device)
    return tiles, tiles.centers_px, _IN_MEMORY_TILE_PX, _IN_MEMORY_OVERLAP


def _tiles_to_ask_for(count: int, window: "Tuple[int, int, int, int]", shape: "Tuple[int, int]") -> int:
    # As many as leave each patch its share when those outside a small search window are dropped.
    share = (window[2] - window[0]) * (window[3] - window[1]) / max(1, shape[0] * shape[1])
    return min(count, math.ceil(_TILES_PER_PATCH / min(1.0, max(share, _TILES_PER_PATCH / _MOST_TILES_PER_PATCH))))


def _inside(
    places: np.ndarray,
    weights: np.ndarray,
    offsets: np.ndarray,
    window: "Tuple[int, int, int, int]",
    stride_px: int,
    slack_px: float,
) -> "Tuple[np.ndarray, np.ndarray]":
    """The best tiles of each patch that put the strip's centre into the window; the others' weight is 0."""
    centre = places - offsets[:, None]
    left, top, right, bottom = (
        window[1] * stride_px,
        window[0] * stride_px,
        window[3] * stride_px,
        window[2] * stride_px,
    )
    held = (centre >= [left - slack_px, top - slack_px]) & (centre <= [right + slack_px, bottom + slack_px])
    weights = np.maximum(weights, 0.0) * held.all(axis=2)
    best = np.argsort(-weights, axis=1, kind="stable")[:, :_TILES_PER_PATCH]
    return np.take_along_axis(places, best[..., None], axis=1), np.take_along_axis(weights, best, axis=1)


def _moved_inside(hypothesis: Hypothesis, window: "Tuple[int, int, int, int]", stride_px: int) -> Hypothesis:
    return replace(
        hypothesis,
        center_x_px=min(max(hypothesis.center_x_px, window[1] * stride_px), window[3] * stride_px),
        center_y_px=min(max(hypothesis.center_y_px, window[0] * stride_px), window[2] * stride_px),
    )


def _shifted_inside(
    matcher: LocalMatcher, hypothesis: Hypothesis, pose: Pose, window: "Tuple[int, int, int, int]"
) -> Hypothesis:
    # What is drawn out of the window is looked at again next to where it was.
    stride_px = matcher.dense.stride_px
    moved = matcher.shifted(hypothesis, pose, _LOOK_CELLS)
    kept = _moved_inside(moved, window, stride_px)
    away_px = max(abs(kept.center_x_px - moved.center_x_px), abs(kept.center_y_px - moved.center_y_px))
    return moved if away_px <= _SLACK_CELLS * stride_px else matcher.shifted(hypothesis, pose, _SLACK_CELLS)
