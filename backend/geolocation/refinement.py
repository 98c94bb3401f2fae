"""From a coarse hypothesis to a pose that all patches agree on, in cells of the dense map."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import torch

from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..reranking.consensus import tolerant
from ..retrieval.correlation import NOWHERE, cells_at, correlate_window
from .hypotheses import Hypothesis
from .strip_patches import Pose, StripImage, patch_offsets, pose_templates

SEARCH_CELLS = 8
"""How far around its predicted place each patch is looked for."""
AGREE_CELLS = 2
"""A patch agrees when its own best place lies this near to the predicted one."""

_PEAK_CELLS = 4
"""Placements nearer than this to a patch's best one belong to its peak."""
_LEAST_SPREAD = 1e-3

_TURN_PRIOR_PX = 400.0


@dataclass(frozen=True)
class RefinedHypothesis:
    """A pose, its place and how well each patch fits it.

    Attributes:
        hypothesis: pose, place and evidence after refinement.
        similarity: (n,) best similarity of each patch near its predicted place.
        own_peak: (n,) best similarity of each patch anywhere in its search window.
        offset_px: (n, 2) where that own best place lies from the predicted one (x, y), map pixels.
        agrees: (n,) whether the own best place is the predicted one, within tolerance.
        lead: (n,) by how much that best place leads over the next in its search window, in the standard deviations of
            what lies beside its peak.
        prominence: (n,) the same over the mean of what lies beside its peak.
    """

    hypothesis: Hypothesis
    similarity: np.ndarray
    own_peak: np.ndarray
    offset_px: np.ndarray
    agrees: np.ndarray
    lead: np.ndarray
    prominence: np.ndarray

    @property
    def agreement(self) -> float:
        """Share of patches that agree, 0..1."""
        return float(self.agrees.mean()) if len(self.agrees) else 0.0


class LocalMatcher:
    """Looks for the patches of one strip around predicted places; remembers templates by pose.

    Args:
        centers: (n, 2) patch centres in strip pixels.
    """

    def __init__(
        self,
        strip: StripImage,
        centers: np.ndarray,
        patch_px: int,
        dense: DenseMap,
        descriptor: Descriptor,
        device: torch.device,
    ) -> None:
        self.strip, self.centers, self.patch_px = strip, centers, patch_px
        self.dense, self.descriptor, self.device = dense, descriptor, device
        self._templates: "dict[tuple[float, float], tuple[torch.Tensor, torch.Tensor]]" = {}

    def responses(self, hypothesis: Hypothesis, pose: Pose, radius_cells: int) -> "tuple[torch.Tensor, np.ndarray]":
        """Similarity of each patch around its predicted place.

        Args:
            pose: whose templates to use; may be a neighbour of the hypothesis' own pose.

        Returns:
            (n, 2r+1, 2r+1) with the predicted place in the middle, and (n, 2) what rounding to cells took away
            (predicted minus middle; x, y in map pixels).
        """
        templates, valid = self._templates_of(pose)
        side, stride = templates.shape[-1], self.dense.stride_px
        offsets = patch_offsets(self.centers, self.strip.shape, hypothesis.pose)
        predicted = (offsets + [hypothesis.center_x_px, hypothesis.center_y_px]) / stride - side / 2.0  # upper left
        corners = np.rint(predicted).astype(int)
        values, masks = [], []
        for col, row in corners:
            block, mask = cells_at(
                self.dense, row - radius_cells, col - radius_cells, side + 2 * radius_cells, side + 2 * radius_cells
            )
            values.append(block)
            masks.append(mask)
        windows = torch.from_numpy(np.stack(values)).to(self.device, torch.float32)
        window_masks = torch.from_numpy(np.stack(masks)).to(self.device)
        return correlate_window(templates, valid, windows, window_masks), (predicted - corners) * stride

    def measured(self, hypothesis: Hypothesis, pose: Pose) -> RefinedHypothesis:
        """How well the patches fit a hypothesis as it stands."""
        radius = SEARCH_CELLS
        responses, rounding = self.responses(hypothesis, pose, radius)
        size = 2 * radius + 1
        near = tolerant(responses, AGREE_CELLS)[:, radius, radius].cpu().numpy()
        own, index = responses.flatten(1).max(dim=1)
        rows, cols = (index // size).cpu().numpy(), (index % size).cpu().numpy()
        stride = self.dense.stride_px
        offset = np.stack([(cols - radius) * stride, (rows - radius) * stride], axis=1) - rounding
        own_peak = own.cpu().numpy()
        agrees = (np.abs(offset).max(axis=1) <= (AGREE_CELLS + 0.5) * stride) & (own_peak > 0.0)
        exact = tolerant(responses, 0)[:, radius, radius].mean()
        better = replace(hypothesis, evidence=float(0.5 * near.mean() + 0.5 * float(exact)))
        lead, prominence = standing_out(responses)
        return RefinedHypothesis(better, near, own_peak, offset, agrees, lead, prominence)

    def shifted(self, hypothesis: Hypothesis, pose: Pose, radius: int = SEARCH_CELLS) -> Hypothesis:
        """Move a hypothesis to where the patches agree best within ``radius`` cells, without turning it."""
        responses, rounding = self.responses(hypothesis, pose, radius)
        # The tolerant evidence is flat around its top; a share of the sharp one finds the middle of it.
        evidence = 0.5 * tolerant(responses, 1).mean(dim=0) + 0.5 * tolerant(responses, 0).mean(dim=0)
        row, col = divmod(int(evidence.argmax()), 2 * radius + 1)
        d_row, d_col = subcell_peak(evidence.cpu().numpy(), row, col)
        stride = self.dense.stride_px
        mean_x, mean_y = rounding.mean(axis=0)
        return replace(
            hypothesis,
            center_x_px=hypothesis.center_x_px + (col + d_col - radius) * stride - mean_x,
            center_y_px=hypothesis.center_y_px + (row + d_row - radius) * stride - mean_y,
            evidence=float(evidence.max()),
        )

    def turned(self, hypothesis: Hypothesis, turn_limit_deg: float, scale_limit: float) -> Hypothesis:
        """One step of weighted least squares: shift, turn and scale towards the patches' own best places.

        Only places within a few cells of the predicted ones take part, weighted by their similarity; turn and scale
        are held back where the strip is short.
        """
        responses, rounding = self.responses(hypothesis, hypothesis.pose, SEARCH_CELLS)
        pulled, weights = _pulls(responses, rounding, self.dense.stride_px)
        offsets = patch_offsets(self.centers, self.strip.shape, hypothesis.pose)
        shift_x, shift_y, grow, turn = similarity_step(offsets, pulled, weights)
        if turn_limit_deg == 0.0:
            turn = 0.0
        if scale_limit == 0.0:
            grow = 0.0
        pose = Pose((hypothesis.pose.heading_deg + math.degrees(turn)) % 360.0, hypothesis.pose.scale * (1.0 + grow))
        return Hypothesis(pose, hypothesis.center_x_px + shift_x, hypothesis.center_y_px + shift_y, hypothesis.evidence)

    def _templates_of(self, pose: Pose) -> "tuple[torch.Tensor, torch.Tensor]":
        key = (round(pose.heading_deg, 3), round(pose.scale, 5))
        if key not in self._templates:
            if len(self._templates) >= 64:
                self._templates.clear()
            self._templates[key] = pose_templates(
                self.strip, self.centers, self.patch_px, pose, self.descriptor, self.device
            )
        return self._templates[key]


def standing_out(responses: torch.Tensor) -> "tuple[np.ndarray, np.ndarray]":
    """How the best entry of each search window stands out from what lies beside its peak.

    Args:
        responses: (n, s, s); places that do not count take no part.

    Returns:
        (n,) its lead over the best entry beside the peak, and (n,) over the mean there, in standard deviations; 0 where
        nothing lies beside it.
    """
    size = responses.shape[-1]
    best, at = responses.flatten(1).max(dim=1)
    axis = torch.arange(size, device=responses.device)
    row, col = torch.div(at, size, rounding_mode="floor"), at % size
    away = torch.maximum((axis - row[:, None]).abs()[:, :, None], (axis - col[:, None]).abs()[:, None])
    beside = (away > _PEAK_CELLS) & (responses > NOWHERE + 1e-3)
    count = beside.sum(dim=(1, 2))
    mean = (responses * beside).sum(dim=(1, 2)) / count.clamp(min=1)
    spread = (((responses - mean[:, None, None]) ** 2 * beside).sum(dim=(1, 2)) / count.clamp(min=1)).sqrt()
    highest = responses.masked_fill(~beside, -2.0).amax(dim=(1, 2))
    steps = torch.stack([best - highest, best - mean]) / spread.clamp(min=_LEAST_SPREAD)
    lead, prominence = torch.where(count > 1, steps, torch.zeros_like(steps)).cpu().numpy()
    return lead, prominence


def similarity_step(
    offsets: np.ndarray, pulled: np.ndarray, weights: np.ndarray
) -> "tuple[float, float, float, float]":
    """Small similarity that moves points at ``offsets`` by about ``pulled``.

    Weighted least squares of ``pulled = shift + grow·offset + turn·(offset turned by 90°)``; growth and turn carry a
    prior of 0 worth one unit weight at 400 px, so that noise of a short strip does not turn it.

    Args:
        offsets, pulled: (n, 2) as (x, y), pixels.
        weights: (n,), not negative.

    Returns:
        shift x, shift y (pixels), growth (fraction), turn (radians, clockwise where y points down).
    """
    rows, targets = [], []
    for (x, y), (px, py), weight in zip(offsets, pulled, np.sqrt(np.maximum(weights, 0.0))):
        rows += [[weight, 0.0, weight * x, -weight * y], [0.0, weight, weight * y, weight * x]]
        targets += [weight * px, weight * py]
    prior = np.sqrt(max(float(weights.mean()), 1e-6)) * _TURN_PRIOR_PX * 0.25
    rows += [[1e-6, 0, 0, 0], [0, 1e-6, 0, 0], [0, 0, prior, 0], [0, 0, 0, prior]]
    targets += [0.0, 0.0, 0.0, 0.0]
    solution = np.linalg.lstsq(np.array(rows, float), np.array(targets, float), rcond=None)[0]
    return tuple(float(value) for value in solution)  # type: ignore[return-value]


def _pulls(
    responses: torch.Tensor, rounding: np.ndarray, stride_px: int, reach_cells: int = 5
) -> "tuple[np.ndarray, np.ndarray]":
    # Best place of each patch within reach, nearer ones preferred a little, to a fraction of a cell.
    count, size, _ = responses.shape
    middle = size // 2
    axis = torch.arange(size, device=responses.device) - middle
    far = torch.maximum(axis.abs()[:, None], axis.abs()[None, :])
    favoured = torch.where(far <= reach_cells, responses - 0.004 * far, torch.full_like(responses, -9.0))
    index = favoured.flatten(1).argmax(dim=1).cpu().numpy()
    rows, cols = index // size, index % size
    table = responses.cpu().numpy()
    pulled, weights = np.zeros((count, 2)), np.zeros(count)
    for patch, (row, col) in enumerate(zip(rows, cols)):
        d_row, d_col = subcell_peak(table[patch], int(row), int(col))
        pulled[patch] = ((col + d_col - middle) * stride_px, (row + d_row - middle) * stride_px)
        weights[patch] = max(0.0, float(table[patch, row, col])) ** 2
    return pulled - rounding, weights


def subcell_peak(response: np.ndarray, row: int, col: int) -> "tuple[float, float]":
    """Fraction of a cell from an integer peak to the top of the parabola through it and its neighbours, -0.5..0.5."""

    def top(before: float, peak: float, after: float) -> float:
        bend = before - 2.0 * peak + after
        return 0.0 if bend >= 0.0 else float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))

    height, width = response.shape
    peak = float(response[row, col])
    d_row = top(float(response[row - 1, col]), peak, float(response[row + 1, col])) if 0 < row < height - 1 else 0.0
    d_col = top(float(response[row, col - 1]), peak, float(response[row, col + 1])) if 0 < col < width - 1 else 0.0
    return d_row, d_col
