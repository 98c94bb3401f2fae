"""Candidates of a strip in the order of a trained re-ranker: lists at the pose that was found, with their evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np
import torch

from .descriptors.dense_map import DenseMap
from .descriptors.descriptor import Descriptor
from .geolocation.strip_patches import Pose, StripImage, patch_offsets, pose_templates
from .progress import Progress
from .reranking.candidate_lists import CandidateLists
from .reranking.gather import DescribedPatch, joined, measured, thinned
from .reranking.rerank import Reranker, rerank
from .reranking.strip_candidates import around, best_near, halves, with_consensus
from .retrieval.candidates import top_peaks
from .retrieval.correlation import ResponseBlock

_SEPARATE_ALONE, _SEPARATE_IN_STRIP = 0.5, 0.25
"""Own best places of a patch are at least so many patches apart, as in training."""

_TOLERANCE_CELLS = 2
_TURNS = ((True, False), (False, True), (True, True))
"""Whether left and right, and top and bottom, change places."""


@dataclass(frozen=True)
class GraphRanking:
    """The candidates of one patch, best first.

    Attributes:
        place_px: (k, 2) centres (x, y), working pixels of the map.
        similarity: (k,) of the patch alone, never more than 1; probability: (k,) that a candidate is right.
        rank_before: (k,) by that similarity, from 1 on.
        none_probability: that none of them is right.
    """

    place_px: np.ndarray
    similarity: np.ndarray
    probability: np.ndarray
    rank_before: np.ndarray
    none_probability: float


def graph_rankings(
    model: Reranker,
    responses: torch.Tensor,
    evidence: torch.Tensor,
    window: Tuple[int, int, int, int],
    strip: StripImage,
    centers: np.ndarray,
    patch_px: int,
    pose: Pose,
    dense: DenseMap,
    descriptor: Descriptor,
    top_k: int,
    progress: Progress,
) -> List[GraphRanking]:
    """Rank the candidates of all patches of a strip together.

    A single patch has its own best places. In a strip each patch has these and where the strip's best places put it, in
    turn, ranked by the strip's evidence, as in training.

    Args:
        responses: (n, H, W) of the patches by the template's upper left cell in ``window`` (row0, col0, row1, col1).
        evidence: (H, W) for the strip's centre at each of these cells.
        centers: (n, 2) of the patches in the strip; patch_px: their side there.
        top_k: candidates kept of each; the graph may hold more or fewer.

    Returns:
        one ranking a patch; empty where a patch has no place at all.
    """
    k = model.settings.nodes
    patches = described_patches(strip, centers, patch_px, pose, descriptor, responses.device)
    offsets = patch_offsets(centers, strip.shape, pose)
    side_px = patch_px * pose.scale
    strip_cells = np.zeros((0, 2))
    if len(centers) > 1:
        peaks = top_peaks([[ResponseBlock(0, 0, evidence[None].float())]], k, 2.0 * _TOLERANCE_CELLS)
        strip_cells = np.stack([peaks.row[0].cpu().numpy(), peaks.col[0].cpu().numpy()], axis=1)
        strip_cells = strip_cells[peaks.found[0].cpu().numpy()]
    lists: List[CandidateLists] = []
    progress.start("re-rank", len(centers))
    for patch, response, offset in zip(patches, responses, offsets):
        lists.append(
            _list_of(patch, response.float(), evidence, strip_cells, offset, window, side_px, dense, k, len(centers))
        )
        progress.advance()
    progress.finish()
    answer = rerank([joined(lists, offsets)], model)[0]
    return [
        _ranking(one, similarity, probability, float(none), top_k)
        for one, similarity, probability, none in zip(
            lists, answer.similarity, answer.probability, answer.none_probability
        )
    ]


def described_patches(
    strip: StripImage,
    centers: np.ndarray,
    patch_px: int,
    pose: Pose,
    descriptor: Descriptor,
    device: torch.device,
) -> List[DescribedPatch]:
    """The patches as they would look on the map under a pose, and the same turned over on the map."""
    height, width = strip.shape
    upright, valid = pose_templates(strip, centers, patch_px, pose, descriptor, device)
    turned: List[Tuple[torch.Tensor, torch.Tensor]] = []
    for mirrored, upended in _TURNS:
        # Turning the map's view over is turning the strip over and looking along the mirrored heading.
        steps = (1, -1 if upended else 1, -1 if mirrored else 1)
        image = np.ascontiguousarray(strip.image[:: steps[0], :: steps[1], :: steps[2]])
        known = np.ascontiguousarray(strip.valid[:: steps[1], :: steps[2]])
        at = np.stack(
            [
                width - centers[:, 0] if mirrored else centers[:, 0],
                height - centers[:, 1] if upended else centers[:, 1],
            ],
            axis=1,
        )
        heading = pose.heading_deg if mirrored == upended else -pose.heading_deg
        other = Pose(heading % 360.0, pose.scale)
        turned.append(pose_templates(StripImage(image, known), at, patch_px, other, descriptor, device))
    return [
        DescribedPatch(
            upright[number],
            valid[number],
            upright[number],
            torch.stack([templates[number] for templates, _ in turned]),
            torch.stack([masks[number] for _, masks in turned]),
        )
        for number in range(len(centers))
    ]


def _list_of(
    patch: DescribedPatch,
    response: torch.Tensor,
    evidence: torch.Tensor,
    strip_cells: np.ndarray,
    offset: np.ndarray,
    window: Tuple[int, int, int, int],
    side_px: float,
    dense: DenseMap,
    k: int,
    num_patches: int,
) -> CandidateLists:
    stride, side = dense.stride_px, int(patch.valid.shape[-1])
    separate = _SEPARATE_IN_STRIP if num_patches > 1 else _SEPARATE_ALONE
    peaks = top_peaks([[ResponseBlock(0, 0, response[None])]], k, separate * side_px / stride)
    found = peaks.found[0].cpu().numpy()
    cells = np.stack([peaks.row[0].cpu().numpy(), peaks.col[0].cpu().numpy()], axis=1)[found]
    ranked = peaks.similarity[0].cpu().numpy()[found]
    if num_patches > 1:
        # From the strip's centre to the upper left cell of the patch's template.
        shift = offset[::-1] / stride - side / 2.0
        near = [
            best_near(response, int(round(row + shift[0])), int(round(col + shift[1])), _TOLERANCE_CELLS)
            for row, col in strip_cells
        ]
        cells = halves(np.array(near, float).reshape(-1, 2), cells)[: 3 * k]
        ranked = around(evidence, np.rint(cells - shift).astype(int), _TOLERANCE_CELLS)
        kept = thinned(cells, ranked, k, 2.0)
        kept = kept[np.argsort(-ranked[kept], kind="stable")]
        cells, ranked = cells[kept], ranked[kept]
    places = (cells[:, ::-1] + [window[1], window[0]] + side / 2.0) * stride
    one = measured(dense, patch, places[:k], ranked[:k], side_px, k)
    return with_consensus(one) if num_patches > 1 else one


def _ranking(
    lists: CandidateLists, similarity: np.ndarray, probability: np.ndarray, none: float, top_k: int
) -> GraphRanking:
    exists = lists.exists[0]
    own = np.minimum(lists.of("checked")[0], 1.0)
    order = np.argsort(-np.where(exists, similarity, -np.inf), kind="stable")[: min(top_k, int(exists.sum()))]
    before = np.empty(len(order), int)
    before[np.argsort(-own[order], kind="stable")] = np.arange(1, len(order) + 1)
    return GraphRanking(lists.place_px[0][order], own[order], probability[order], before, none)


__all__ = ["GraphRanking", "described_patches", "graph_rankings"]
