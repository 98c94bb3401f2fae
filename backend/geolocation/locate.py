"""Locate one strip on one basemap: coarse search, refinement of the best hypotheses, choice, confidence."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

import numpy as np
import torch

from ..affine import Affine
from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..progress import Progress
from .confidence import calibration_of, refusal_reason, strip_accepted
from .hypotheses import CoarseSearch, Hypothesis, PoseRange, coarse_search, distinct
from .refinement import LocalMatcher, RefinedHypothesis
from .strip_patches import Pose, StripImage, patch_centers

_VERIFIED = 24
"""Hypotheses whose patches are looked at one by one."""
_REFINED = 5
"""Hypotheses that are turned, scaled and measured."""
_SHARED_TURN_DEG = 5.0
_SHARED_GROWTH = 0.05
_EXPECTED_BEST_STD = 3.0
"""Standard deviations by which the best of a few hundred wrong places exceeds the background."""
_SAME_PLACE_PX = 96.0
"""Answers nearer to one another than this are the same place."""


@dataclass(frozen=True)
class LocateSettings:
    """How to search; lengths in working pixels.

    Attributes:
        heading_deg: azimuth of the strip's upward direction, clockwise from the map's; None when not known.
        heading_tolerance_deg: how far the truth may lie from it.
        scales: map pixels a strip pixel that may hold.
        scale_tolerance: fraction around them.
        window: (row0, col0, row1, col1) in cells of the map where the strip's centre may lie.
    """

    patch_px: int = 128
    stride_px: int = 128
    heading_deg: Optional[float] = 0.0
    heading_tolerance_deg: float = 0.0
    scales: Tuple[float, ...] = (1.0,)
    scale_tolerance: float = 0.0
    window: "Optional[Tuple[int, int, int, int]]" = None

    @property
    def poses(self) -> PoseRange:
        """The headings and scales to search; a wide range of scales is divided into several."""
        heading, half_width = (
            (0.0, 180.0) if self.heading_deg is None else (self.heading_deg, self.heading_tolerance_deg)
        )
        return PoseRange(heading, half_width, self.scales, self.scale_tolerance).divided()


@dataclass(frozen=True)
class Location:
    """Where a strip most likely lies.

    Attributes:
        transform: strip working pixels -> map working pixels, pixel corners; None when nothing could be searched.
        accepted, confidence, reason: the verdict.
        features: what the confidence is computed from.
        best: the chosen hypothesis with its patches.
        centers: (n, 2) patch centres in strip pixels.
        runners_up: other places, best first.
        num_poses: headings × scales that were searched.
        strip_shape: (H, W) of the strip, working pixels.
    """

    transform: Optional[Affine]
    accepted: bool
    confidence: float
    reason: str
    features: Dict[str, float] = field(default_factory=dict)
    best: Optional[RefinedHypothesis] = None
    centers: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))
    runners_up: Tuple[RefinedHypothesis, ...] = ()
    num_poses: int = 0
    strip_shape: Tuple[int, int] = (0, 0)


def locate(
    strip: StripImage,
    dense: DenseMap,
    descriptor: Descriptor,
    settings: LocateSettings,
    device: torch.device,
    progress: Progress,
    proposals: "Optional[CoarseSearch]" = None,
) -> Location:
    """Find the strip.

    Args:
        strip: at the working pixel size.
        dense: the basemap's descriptor map at the same pixel size.
        proposals: hypotheses of another search, such as through a tile index; the exhaustive search when not given.

    Returns:
        The most likely place and its confidence, also when it is not accepted.

    Raises:
        ModelError: the descriptor's own confidence cannot be used.
    """
    calibration = calibration_of(descriptor)
    centers = patch_centers(strip, settings.patch_px, settings.stride_px)
    if len(centers) == 0:
        return Location(None, False, 0.0, "The strip holds too little data for a single patch.")
    coarse = proposals or coarse_search(
        strip, centers, settings.patch_px, dense, descriptor, settings.poses, device, progress, settings.window
    )
    if not coarse.hypotheses:
        return Location(None, False, 0.0, "No place of the basemap holds enough data for the strip.", centers=centers)
    matcher = LocalMatcher(strip, centers, settings.patch_px, dense, descriptor, device)
    refined = refine_all(matcher, coarse, settings.poses, progress)
    best, others = refined[0], refined[1:]
    features = describe_outcome(best, others, coarse)
    confidence = calibration.confidence(features)
    accepted = strip_accepted(confidence)
    reason = "" if accepted else refusal_reason(features, strip, confidence, calibration.note)
    pose = best.hypothesis.pose
    transform = pose.placed(strip.shape, best.hypothesis.center_x_px, best.hypothesis.center_y_px)
    return Location(
        transform,
        accepted,
        confidence,
        reason,
        features,
        best,
        centers,
        tuple(others[:5]),
        coarse.num_poses,
        strip.shape,
    )


def refine_all(
    matcher: LocalMatcher, coarse: CoarseSearch, poses: PoseRange, progress: Progress
) -> List[RefinedHypothesis]:
    """Refine the best hypotheses and sort them by evidence; answers at one place are merged."""
    shortlist = coarse.hypotheses
    may_turn = 1.0 if poses.heading_half_width_deg > 0.0 else 0.0
    may_grow = 1.0 if poses.scale_tolerance > 0.0 else 0.0
    verified = _VERIFIED if len(matcher.centers) > 1 else min(_VERIFIED, 12)
    progress.start("verify", verified + _REFINED)
    moved = []
    for hypothesis in shortlist[:verified]:
        moved.append(matcher.shifted(hypothesis, _shared_pose(hypothesis.pose, may_turn, may_grow)))
        progress.advance()
    leading = distinct(moved, _REFINED, _SAME_PLACE_PX / 2.0)
    refined = []
    for hypothesis in leading:
        candidates = [matcher.measured(hypothesis, hypothesis.pose)]
        turned = hypothesis
        for _ in range(2):
            turned = matcher.turned(turned, may_turn, may_grow)
            if not poses.holds(turned.pose):
                break
            candidates.append(matcher.measured(turned, turned.pose))
            progress.check()
        refined.append(max(candidates, key=lambda item: item.hypothesis.evidence + 0.05 * item.agreement))
        progress.advance()
    progress.finish()
    refined.sort(key=lambda item: -item.hypothesis.evidence)
    return _separate_places(refined)


def describe_outcome(
    best: RefinedHypothesis, others: List[RefinedHypothesis], coarse: CoarseSearch
) -> Dict[str, float]:
    """The features of the confidence: height of the peak, its lead, agreement of the patches.

    ``peak``: evidence of the best place. ``lead``: its lead over the best other place, seen or expected.
    ``prominence``: peak over the background of the coarse search, in its standard deviations. ``agreement``: share of
    patches that by themselves choose the predicted place within their search window. ``num_patches`` and
    ``log_num_poses`` say how much there was to go by, and how many chances to be fooled.
    """
    peak = best.hypothesis.evidence
    # A small search area may leave no other place: a wrong one would be expected to reach about so far.
    expected = coarse.background_mean + _EXPECTED_BEST_STD * coarse.background_std
    second = others[0].hypothesis.evidence if others else expected
    count = len(best.similarity)
    return {
        "peak": peak,
        "lead": peak - second,
        "prominence": (peak - coarse.background_mean) / coarse.background_std,
        "agreement": best.agreement,
        "agreeing": float(best.agrees.sum()),
        "other_agreement": others[0].agreement if others else 0.0,
        "num_patches": float(count),
        "log_num_poses": math.log(max(1, coarse.num_poses)),
    }


def _shared_pose(pose: Pose, may_turn: float, may_grow: float) -> Pose:
    # Hypotheses of nearly the same pose share their templates: describing them is what costs.
    heading = round(pose.heading_deg / _SHARED_TURN_DEG) * _SHARED_TURN_DEG if may_turn else pose.heading_deg
    scale = round(pose.scale / _SHARED_GROWTH) * _SHARED_GROWTH if may_grow else pose.scale
    return Pose(heading % 360.0, scale)


def _separate_places(refined: List[RefinedHypothesis]) -> List[RefinedHypothesis]:
    kept: List[RefinedHypothesis] = []
    for item in refined:
        at = item.hypothesis
        if all(
            math.hypot(at.center_x_px - other.hypothesis.center_x_px, at.center_y_px - other.hypothesis.center_y_px)
            >= _SAME_PLACE_PX
            or _turn_deg(at.pose, other.hypothesis.pose) > 20.0
            for other in kept
        ):
            kept.append(item)
    return kept


def _turn_deg(one: Pose, other: Pose) -> float:
    return abs((one.heading_deg - other.heading_deg + 180.0) % 360.0 - 180.0)


__all__ = ["Hypothesis", "Location", "LocateSettings", "locate"]
