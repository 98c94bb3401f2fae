"""Coarse search: where, at which heading and scale, may the strip lie? Exhaustive over the basemap.

Templates are described at anchor headings only and stand in for the headings around them; the patches' offsets are
turned and scaled finely. That makes a heading cost a few sums instead of new correlations.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from ..reranking.consensus import summed_evidence, tolerant
from ..retrieval.correlation import DenseCorrelator
from ..retrieval.pyramid import halved
from ..retrieval.templates import centred
from .strip_patches import Pose, StripImage, patch_offsets, pose_templates

MAX_PATCHES = 12
"""Patches used in the coarse search; a longer strip has more than enough evidence in these."""

SLACK_DEG = 1.0
SLACK_SCALE = 0.03
"""How far refinement may leave the stated range of headings and scales."""
_ANCHOR_STEP_DEG = 12.0
_ANCHOR_GROWTH = 1.11
"""Templates stand in for sizes up to this factor apart from theirs: at the rim a patch is then as far out of place as
one that is turned by half a step of the anchor headings."""
_REGION_CELLS = 96
"""Side of the regions that are summed one by one; each leaves its best place."""


@dataclass(frozen=True)
class PoseRange:
    """Headings and scales to search.

    Attributes:
        heading_deg: centre of the range; any when the half-width is 180.
        heading_half_width_deg: 0..180.
        scales: factors between strip and map pixels that may hold (several when units are in doubt).
        scale_tolerance: fraction around each of them.
    """

    heading_deg: float = 0.0
    heading_half_width_deg: float = 180.0
    scales: Tuple[float, ...] = (1.0,)
    scale_tolerance: float = 0.0

    @property
    def is_any_heading(self) -> bool:
        """Whether nothing is known of the heading."""
        return self.heading_half_width_deg >= 180.0

    def divided(self) -> "PoseRange":
        """The same range with as many scales as templates are needed at."""
        growth = math.log1p(self.scale_tolerance) - math.log(max(1.0 - self.scale_tolerance, 1e-3))
        count = math.ceil(growth / (2.0 * math.log(_ANCHOR_GROWTH)) - 1e-6)
        if count <= 1:
            return self
        step = math.exp(growth / count)
        # Parts of equal ratio; the middle of each, and the fraction that takes it to its rims.
        middle = (1.0 - self.scale_tolerance) * (1.0 + step) / 2.0
        factors = [middle * step**part for part in range(count)]
        return PoseRange(
            self.heading_deg,
            self.heading_half_width_deg,
            tuple(scale * factor for scale in self.scales for factor in factors),
            (step - 1.0) / (step + 1.0),
        )

    def holds(self, pose: Pose) -> bool:
        """Whether a pose lies within the range, but for what refinement may find beyond a rounded statement."""
        turn_deg = abs((pose.heading_deg - self.heading_deg + 180.0) % 360.0 - 180.0)
        growth = min(abs(pose.scale / scale - 1.0) for scale in self.scales)
        return turn_deg <= self.heading_half_width_deg + SLACK_DEG and growth <= self.scale_tolerance + SLACK_SCALE


@dataclass(frozen=True)
class Hypothesis:
    """A pose and the map position (pixels) of the strip's centre."""

    pose: Pose
    center_x_px: float
    center_y_px: float
    evidence: float  # mean similarity with tolerance, -1..1


@dataclass(frozen=True)
class CoarseSearch:
    """What the coarse search found.

    Attributes:
        hypotheses: best first, distinct in place or heading.
        background_mean, background_std: of the evidence over all places searched, at the best pose.
        num_poses: headings × scales tried.
        cell_px: map pixels a cell of the search.
    """

    hypotheses: List[Hypothesis]
    background_mean: float
    background_std: float
    num_poses: int
    cell_px: int


def coarse_search(
    strip: StripImage,
    centers: np.ndarray,
    patch_px: int,
    dense: DenseMap,
    descriptor: Descriptor,
    poses: PoseRange,
    device: torch.device,
    progress: Progress,
    window: "Optional[tuple[int, int, int, int]]" = None,
    keep: int = 64,
) -> CoarseSearch:
    """Search every place, heading and scale for the strip.

    Args:
        centers: (n, 2) patch centres in strip pixels.
        dense: the basemap's map.
        poses: what to search.
        window: (row0, col0, row1, col1) cells of ``dense`` in which the strip's centre may lie.
        keep: hypotheses returned.
    """
    centers = spread_centers(centers)
    anchors = anchor_headings(poses)
    factor = 1 if len(anchors) * len(poses.scales) <= 3 else 2
    searched = dense if factor == 1 else _halved_map(dense, progress.check)
    cell_px = dense.stride_px * factor
    row0, col0, row1, col1 = window or (0, 0, *dense.shape)
    row0, col0, row1, col1 = row0 // factor, col0 // factor, -(-row1 // factor), -(-col1 // factor)
    reach_px = _reach_px(strip.shape, max(poses.scales) * (1.0 + poses.scale_tolerance))
    correlator: Optional[DenseCorrelator] = None
    reach = math.ceil(reach_px / cell_px) + 2
    box = (max(row0 - reach, -reach), max(col0 - reach, -reach))
    box += (min(row1 + reach, searched.shape[0]), min(col1 + reach, searched.shape[1]))
    found: List[Hypothesis] = []
    best_regions: List[torch.Tensor] = []
    best = -math.inf
    regions = _regions(searched, (row0, col0, row1, col1))
    num_poses = 0
    progress.start("search", len(anchors) * len(poses.scales))
    for nominal in poses.scales:
        for anchor in anchors:
            templates, valid = pose_templates(strip, centers, patch_px, Pose(anchor, nominal), descriptor, device)
            if factor == 2:
                templates, valid = halved(templates, valid)
                templates = centred(templates, valid)
            side = templates.shape[-1]
            if correlator is None or correlator.template_cells < side:
                limit = math.ceil(patch_px * max(poses.scales) * _widest(anchors) / cell_px) + 1
                correlator = DenseCorrelator(searched, max(side, limit), device, window=box)
            responses = correlator.full(templates, valid, progress.check)
            for index in range(len(responses)):  # one by one: the copies that this makes would triple the memory
                responses[index] = tolerant(responses[index : index + 1], 1)[0]
                progress.check()
            for pose in fine_poses(poses, anchor, nominal, strip.shape, cell_px):
                offsets = patch_offsets(centers, strip.shape, pose)[:, ::-1] / cell_px  # (row, col)
                shifts = np.rint(offsets - side / 2.0 + np.array([row0 - box[0], col0 - box[1]]))
                maps = [
                    summed_evidence(responses, shifts, rows, cols, (row - row0, col - col0))
                    for row, col, rows, cols in regions
                ]
                peaks = [_peak(part, row, col) for part, (row, col, _, _) in zip(maps, regions)]
                num_poses += 1
                found += [Hypothesis(pose, col * cell_px, row * cell_px, value) for row, col, value in peaks]
                if peaks and max(value for _, _, value in peaks) > best:
                    best, best_regions = max(value for _, _, value in peaks), maps
                progress.check()
            progress.advance()
    progress.finish()
    mean, std = _background(best_regions)
    return CoarseSearch(distinct(found, keep, 6.0 * cell_px), mean, std, num_poses, cell_px)


def distinct(hypotheses: List[Hypothesis], keep: int, min_distance_px: float) -> List[Hypothesis]:
    """The best of each neighbourhood in place and heading, best first."""
    chosen: List[Hypothesis] = []
    table = np.empty((keep, 3))
    for hypothesis in sorted(hypotheses, key=lambda item: -item.evidence):
        rows = table[: len(chosen)]
        turn = np.abs((rows[:, 2] - hypothesis.pose.heading_deg + 180.0) % 360.0 - 180.0)
        away = np.hypot(rows[:, 0] - hypothesis.center_x_px, rows[:, 1] - hypothesis.center_y_px)
        if not ((away < min_distance_px) & (turn < 8.0)).any():
            table[len(chosen)] = (hypothesis.center_x_px, hypothesis.center_y_px, hypothesis.pose.heading_deg)
            chosen.append(hypothesis)
            if len(chosen) == keep:
                break
    return chosen


def spread_centers(centers: np.ndarray, limit: int = MAX_PATCHES) -> np.ndarray:
    """At most ``limit`` of the patch centres (n, 2), evenly taken."""
    if len(centers) <= limit:
        return centers
    return centers[np.unique(np.linspace(0, len(centers) - 1, limit).round().astype(int))]


def anchor_headings(poses: PoseRange) -> List[float]:
    """Headings at which templates are described."""
    if poses.is_any_heading:
        return list(np.arange(0.0, 360.0, _ANCHOR_STEP_DEG))
    half = poses.heading_half_width_deg
    count = max(1, math.ceil(2.0 * half / _ANCHOR_STEP_DEG))
    width = 2.0 * half / count
    return [poses.heading_deg - half + (index + 0.5) * width for index in range(count)]


def fine_poses(
    poses: PoseRange, anchor: float, nominal: float, strip_shape: "tuple[int, int]", cell_px: int
) -> List[Pose]:
    """Poses that the templates of one anchor stand for."""
    # Steps that move the strip's ends by about one and a half cells; tolerance and refinement take up the rest.
    arm_px = max(math.hypot(*strip_shape) / 2.0 * nominal, 1.0)
    step_deg = math.degrees(3.0 * cell_px / arm_px)
    anchors = anchor_headings(poses)
    half = (_ANCHOR_STEP_DEG if poses.is_any_heading else 2.0 * poses.heading_half_width_deg / len(anchors)) / 2.0
    turns = _symmetric_steps(half, step_deg)
    factors = _symmetric_steps(poses.scale_tolerance, 3.0 * cell_px / arm_px)
    return [Pose((anchor + turn) % 360.0, nominal * (1.0 + factor)) for turn in turns for factor in factors]


def _symmetric_steps(half_width: float, step: float) -> "list[float]":
    if half_width <= 0.0:
        return [0.0]
    count = max(1, math.ceil(2.0 * half_width / step))
    return [(-half_width + (index + 0.5) * 2.0 * half_width / count) for index in range(count)]


def _reach_px(strip_shape: "tuple[int, int]", scale: float) -> float:
    return math.hypot(*strip_shape) / 2.0 * scale


def _widest(anchors: List[float]) -> float:
    return max(abs(math.cos(math.radians(a))) + abs(math.sin(math.radians(a))) for a in anchors)


def _halved_map(dense: DenseMap, check: Callable[[], None]) -> DenseMap:
    # By strips of rows, so that a memory-mapped map is never loaded whole.
    height, width = dense.shape[0] // 2, dense.shape[1] // 2
    values = np.zeros((dense.values.shape[0], height, width), np.float16)
    valid = np.zeros((height, width), bool)
    for row in range(0, height, 256):
        stop = min(row + 256, height)
        part = torch.from_numpy(np.array(dense.values[:, 2 * row : 2 * stop, : 2 * width], np.float32))
        mask = torch.from_numpy(np.array(dense.valid[2 * row : 2 * stop, : 2 * width]))  # torch wants it writable
        small, keep = halved(part, mask)
        values[:, row:stop], valid[row:stop] = small.to(torch.float16).numpy(), keep.numpy()
        check()
    return DenseMap(values, valid, dense.stride_px * 2)


def _regions(dense: DenseMap, window: "tuple[int, int, int, int]") -> "list[tuple[int, int, int, int]]":
    """(row, col, rows, cols) of the parts of a window that hold data."""
    regions = []
    for row in range(window[0], window[2], _REGION_CELLS):
        for col in range(window[1], window[3], _REGION_CELLS):
            rows, cols = min(_REGION_CELLS, window[2] - row), min(_REGION_CELLS, window[3] - col)
            if dense.valid[max(row, 0) : max(row + rows, 0), max(col, 0) : max(col + cols, 0)].any():
                regions.append((row, col, rows, cols))
    return regions


def _peak(evidence: torch.Tensor, row: int, col: int) -> "tuple[int, int, float]":
    value, index = evidence.flatten().max(dim=0)
    at = divmod(int(index), evidence.shape[1])
    return row + at[0], col + at[1], float(value)


def _background(regions: List[torch.Tensor]) -> "tuple[float, float]":
    if not regions:
        return 0.0, 1.0
    evidence = torch.cat([part.flatten() for part in regions])
    held = evidence[evidence != 0.0]
    if held.numel() < 16:
        return 0.0, 1.0
    return float(held.mean()), max(float(held.std()), 1e-6)
