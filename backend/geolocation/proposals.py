"""Hypotheses through tiles: each patch names its most similar tiles, and places of the strip are rated by how many do.

For basemaps too large to be correlated whole. Sideways of the exhaustive search it gives the same kind of answer, which
is then verified in the dense map.
"""

from __future__ import annotations

from typing import Callable, List, Optional, Tuple

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..retrieval.embeddings import embed_patches, embed_tiles
from ..retrieval.index import TileIndex
from .hypotheses import CoarseSearch, Hypothesis, anchor_headings, distinct, fine_poses, spread_centers
from .locate import LocateSettings
from .refinement import LocalMatcher
from .strip_patches import Pose, StripImage, patch_offsets, pose_templates

_TILES_PER_PATCH = 50
_IN_MEMORY_TILE_PX = 128
_IN_MEMORY_OVERLAP = 0.5
_RATED = 48
_LOOK_CELLS = 24

Search = Callable[[torch.Tensor, int], Tuple[torch.Tensor, torch.Tensor]]


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
    search, tile_centers, tile_px = _tiles(index, dense, device, progress)
    window = settings.window or (0, 0, *dense.shape)
    inside = _inside(tile_centers, window, dense.stride_px, tile_px)
    used = spread_centers(centers)
    anchors = anchor_headings(poses)
    found: List[Hypothesis] = []
    progress.start("search tiles", len(anchors) * len(poses.scales))
    for scale in poses.scales:
        for anchor in anchors:
            pose = Pose(anchor, scale)
            templates, valid = pose_templates(strip, used, settings.patch_px, pose, descriptor, device)
            cells = min(tile_px // dense.stride_px, templates.shape[-1])
            first = (templates.shape[-1] - cells) // 2
            cut = slice(first, first + cells)
            ids, similarity = search(
                embed_patches(templates[..., cut, cut], valid[..., cut, cut]), min(_TILES_PER_PATCH, len(tile_centers))
            )
            places = tile_centers[ids.cpu().numpy()]
            weights = similarity.cpu().numpy() * inside[ids.cpu().numpy()]
            found += rate_places(pose, places, weights, patch_offsets(used, strip.shape, pose), 0.75 * tile_px)
            progress.advance()
    progress.finish()
    rated = distinct(found, _RATED, 0.5 * tile_px)
    matcher = LocalMatcher(strip, used, settings.patch_px, dense, descriptor, device)
    refined: List[Hypothesis] = []
    progress.start("verify tiles", len(rated))
    for hypothesis in rated:
        for pose in fine_poses(
            poses, hypothesis.pose.heading_deg, hypothesis.pose.scale, strip.shape, 2 * dense.stride_px
        ):
            turned = Hypothesis(pose, hypothesis.center_x_px, hypothesis.center_y_px, hypothesis.evidence)
            refined.append(matcher.shifted(turned, hypothesis.pose, _LOOK_CELLS))
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
) -> "Tuple[Search, np.ndarray, int]":
    if index is not None:
        return index.search, index.tile_centers_px, index.manifest.tile_px
    tiles = embed_tiles(dense, _IN_MEMORY_TILE_PX, _IN_MEMORY_OVERLAP, device, progress)
    vectors = torch.from_numpy(tiles.vectors).to(device)

    def search(embeddings: torch.Tensor, k: int) -> "Tuple[torch.Tensor, torch.Tensor]":
        similarity, ids = (embeddings @ vectors.T).topk(k, dim=1)
        return ids, similarity

    return search, tiles.centers_px, _IN_MEMORY_TILE_PX


def _inside(tile_centers: np.ndarray, window: "Tuple[int, int, int, int]", stride_px: int, tile_px: int) -> np.ndarray:
    col, row = tile_centers[:, 0] / stride_px, tile_centers[:, 1] / stride_px
    margin = tile_px / stride_px
    held = (row >= window[0] - margin) & (row <= window[2] + margin)
    return held & (col >= window[1] - margin) & (col <= window[3] + margin)
