"""Strips cut from a SAR raster, each located on the whole of an optical descriptor map by the engine itself."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Callable, Dict, Iterable, Optional, Protocol

import numpy as np
import torch

from ..affine import Affine
from ..descriptors.dense_map import DenseMap
from ..descriptors.descriptor import Descriptor
from ..geolocation.locate import LocateSettings, Location, locate
from ..geolocation.strip_patches import StripImage
from ..progress import Progress
from .strip_cuts import StripCut, StripPlan


class Answer(Protocol):
    """What of a location matters here (:class:`backend.geolocation.locate.Location`)."""

    transform: Optional[Affine]
    accepted: bool
    confidence: float
    reason: str
    features: Dict[str, float]


_BENT_TURN_DEG = 2.0
"""Of a strip of known heading that bends: what shear and drift may turn it by."""

Locator = Callable[[StripImage], Answer]


@dataclass(frozen=True)
class LocationTrial:
    """One strip and what was said of it.

    Attributes:
        is_present: whether the strip was cut from the place that was searched.
        center_x_px, center_y_px: its true centre, pixels of the raster it was cut from.
        error_px: distance of the answer from the truth at the strip's centre; inf without an answer or a truth.
        corner_rms_px: root mean square distance at the strip's four corners; inf likewise.
        accepted, confidence, reason, features: the verdict.
        seconds: for locating it.
        heading_deg, scale: how it was cut.
        shift_px: (x, y) from the true centre to the answer's, raster pixels; None without an answer or a truth.
    """

    is_present: bool
    center_x_px: float
    center_y_px: float
    error_px: float
    corner_rms_px: float
    accepted: bool
    confidence: float
    reason: str
    seconds: float
    heading_deg: float
    scale: float
    features: Dict[str, float] = field(default_factory=dict)
    shift_px: "Optional[tuple[float, float]]" = None


class QuietProgress(Progress):
    """Passes a wish to cancel on from another progress and reports nothing: for stages within a stage."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer

    def check(self) -> None:
        """Raise :class:`backend.errors.Cancelled` if the outer work is to stop."""
        self._outer.check()


def engine_locator(
    dense: DenseMap, descriptor: Descriptor, plan: StripPlan, device: torch.device, progress: Progress
) -> Callable[[StripImage], Location]:
    """The engine's own search, told no more of a strip than a user would know."""
    settings = LocateSettings(
        patch_px=plan.patch_px,
        stride_px=plan.patch_px,
        heading_deg=0.0 if plan.heading_known else None,
        heading_tolerance_deg=_BENT_TURN_DEG if plan.is_bent else 0.0,
        scale_tolerance=plan.scale_tolerance,
    )
    quiet = QuietProgress(progress)
    return lambda strip: locate(strip, dense, descriptor, settings, device, quiet)


def run_trial(cut: StripCut, is_present: bool, locator: Locator) -> LocationTrial:
    """Locate one strip and compare with the truth."""
    started = time.perf_counter()
    answer = locator(StripImage(cut.image, cut.valid))
    seconds = time.perf_counter() - started
    error, corner_rms, shift = (np.inf, np.inf, None)
    x, y = cut.center
    if is_present and answer.transform is not None:
        error, corner_rms = placement_errors_px(answer.transform, cut.truth, cut.valid.shape)
        found_x, found_y = answer.transform.apply(cut.valid.shape[1] / 2.0, cut.valid.shape[0] / 2.0)
        shift = (found_x - x, found_y - y)
    return LocationTrial(
        is_present,
        x,
        y,
        error,
        corner_rms,
        bool(answer.accepted),
        float(answer.confidence),
        answer.reason,
        seconds,
        cut.heading_deg,
        cut.scale,
        dict(answer.features),
        shift,
    )


def run_trials(
    cuts: Iterable[StripCut], count: int, is_present: bool, locator: Locator, progress: Progress
) -> list[LocationTrial]:
    """Locate strips one by one; ``count`` is told to the progress."""
    progress.start("locate" if is_present else "locate absent", count)
    trials = []
    for cut in cuts:
        trials.append(run_trial(cut, is_present, locator))
        progress.advance()
    progress.finish()
    return trials


def placement_errors_px(found: Affine, truth: Affine, shape: "tuple[int, ...]") -> "tuple[float, float]":
    """Distance at the centre, and root mean square distance at the corners, of a (H, W) strip under two maps."""
    height, width = shape
    points = [(width / 2.0, height / 2.0), (0, 0), (width, 0), (width, height), (0, height)]
    away = np.array(found.apply_all(points)) - np.array(truth.apply_all(points))
    distance = np.hypot(away[:, 0], away[:, 1])
    return float(distance[0]), float(np.sqrt(np.mean(distance[1:] ** 2)))
