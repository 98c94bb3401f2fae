"""Strips that shear and bend, located and georeferenced by the engine, against their exact truth.

Each strip is georeferenced twice from the same control points: by a similarity, and by the kind of map that held-out
points speak for. Errors are taken over the whole strip against the truth on the grid, and along its middle against
where the content lies (:mod:`.content_truth` says why), which the rasters' own misregistration does not blur.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch

from ..descriptors.face import Descriptor
from ..geolocation.check_points import CheckPoints, check_points
from ..geolocation.content_offset import REACH_PX, WINDOW_PX, content_offset
from ..geolocation.control_points import tie_strip
from ..geolocation.locate import Location
from ..geolocation.residual_models import SIMILARITY, strip_lattice
from ..geolocation.strip_patches import StripImage
from ..geolocation.strip_transform import StripFit, fit_strip
from ..progress import Progress
from ..rasters.tiles import Window
from .aligned_pair import AlignedPair
from .strip_cuts import StripCut

LOCATED_PX = 15.0
"""A strip found this near, at its centre, is georeferenced; others count as not located."""

_CONTENT_STEP_PX = 128
_MIN_CONTENT = 3


@dataclass(frozen=True)
class MapErrors:
    """Of one map, pixels of the raster; NaN where there was nothing to compare with.

    Attributes:
        grid_rmse_px: over a lattice on the strip, against the truth on the grid.
        content_rmse_px: along the strip's middle, against the content.
        content_median_px: the same.
    """

    grid_rmse_px: float
    content_rmse_px: float
    content_median_px: float


@dataclass(frozen=True)
class GeoreferenceTrial:
    """One strip.

    Attributes:
        heading_deg, scale: how it was cut.
        center_error_px: of the place found, before control points.
        confidence: of the location.
        kind: name of the chosen map; empty where the strip was not located or not tied.
        rigid, chosen: errors of the two maps.
        checked: figures of the control points by themselves.
        points: measured; used: of these, by the chosen map.
        seconds_locate, seconds_tie: processor time.
    """

    heading_deg: float
    scale: float
    center_error_px: float
    confidence: float
    kind: str = ""
    rigid: Optional[MapErrors] = None
    chosen: Optional[MapErrors] = None
    checked: Optional[CheckPoints] = None
    points: int = 0
    used: int = 0
    seconds_locate: float = 0.0
    seconds_tie: float = 0.0


def georeference_trial(
    cut: StripCut,
    pair: AlignedPair,
    locator: Callable[[StripImage], Location],
    device: torch.device,
    found_by: Optional[Descriptor] = None,
) -> GeoreferenceTrial:
    """Locate and georeference one strip.

    Args:
        found_by: see :func:`~backend.geolocation.control_points.tie_strip`.
    """
    started = time.process_time()
    strip = StripImage(cut.image, cut.valid)
    found = locator(strip)
    located = time.process_time()
    error = math.inf
    if found.transform is not None:
        middle = (strip.shape[1] / 2.0, strip.shape[0] / 2.0)
        error = math.dist(found.transform.apply(*middle), cut.truth.apply(*middle))
    missed = GeoreferenceTrial(cut.heading_deg, cut.scale, error, found.confidence, seconds_locate=located - started)
    if found.transform is None or error > LOCATED_PX:
        return missed
    points, fit = tie_strip(strip, found.transform, pair.optical_image, device, Progress(), found_by=found_by)
    seconds_tie = time.process_time() - located
    if fit is None:
        return missed
    rigid = fit_strip(points, fit.transform, strip.shape, (SIMILARITY,))
    content = content_places(cut, pair, device)
    return GeoreferenceTrial(
        cut.heading_deg,
        cut.scale,
        error,
        found.confidence,
        fit.kind,
        map_errors(rigid, cut, content),
        map_errors(fit, cut, content),
        check_points(fit),
        len(points),
        int(fit.is_inlier.sum()),
        located - started,
        seconds_tie,
    )


def content_places(cut: StripCut, pair: AlignedPair, device: torch.device) -> "Tuple[np.ndarray, np.ndarray]":
    """(n, 2) strip pixels along the middle of a strip, and (n, 2) raster pixels where their content lies."""
    height, width = cut.valid.shape
    count = max(2, max(height, width) // _CONTENT_STEP_PX)
    pixels, places = [], []
    for t in (np.arange(count) + 0.5) / count:
        pixel = (t * width, height / 2.0) if width >= height else (width / 2.0, t * height)
        x, y = cut.truth.apply(*pixel)
        col, row = round(x), round(y)
        window = Window(col - WINDOW_PX // 2, row - WINDOW_PX // 2, WINDOW_PX, WINDOW_PX)
        offset = content_offset(*pair.sar_image(window), *pair.optical_image(window.expanded(REACH_PX)), device)
        if offset is not None:
            pixels.append(pixel)
            places.append((x + offset[1], y + offset[0]))
    return np.array(pixels, float).reshape(-1, 2), np.array(places, float).reshape(-1, 2)


def map_errors(fit: Optional[StripFit], cut: StripCut, content: "Tuple[np.ndarray, np.ndarray]") -> Optional[MapErrors]:
    """Errors of a fitted map; None without one."""
    if fit is None or fit.choice is None:
        return None
    model = fit.choice.model
    lattice = strip_lattice(cut.valid.shape, 33, 5)
    grid_px = np.hypot(*(model.apply_all(lattice) - np.array(cut.truth.apply_all(lattice.tolist()))).T)
    pixels, places = content
    content_px = (
        np.hypot(*(model.apply_all(pixels) - places).T) if len(pixels) >= _MIN_CONTENT else np.array([math.nan])
    )
    return MapErrors(
        float(np.sqrt((grid_px**2).mean())), float(np.sqrt((content_px**2).mean())), float(np.median(content_px))
    )


def georeference_summary(trials: Sequence[GeoreferenceTrial], seed: int = 0) -> Dict[str, Any]:
    """Shares, medians over strips, and the gain of the chosen map over the rigid one with its interval.

    Returns:
        ``num_strips, located, tied``; for ``rigid`` and ``chosen`` the medians over the tied strips of
        ``grid_rmse_px``, ``content_rmse_px``, ``content_median_px``; ``gain_px``: mean fall of the content RMSE, and
        ``gain_interval_px``: its 95 % bootstrap interval over strips; ``check_rmse_px``, ``check_median_px``: medians
        of the control points' own figures; ``kinds``: how often each was chosen; seconds of processor time a strip.
    """
    tied = [trial for trial in trials if trial.rigid is not None and trial.chosen is not None]
    checked = [trial.checked for trial in tied if trial.checked is not None]
    gains = np.array([trial.rigid.content_rmse_px - trial.chosen.content_rmse_px for trial in tied], float)
    gains = gains[np.isfinite(gains)]
    kinds: Dict[str, int] = {}
    for trial in tied:
        kinds[trial.kind] = kinds.get(trial.kind, 0) + 1
    return {
        "num_strips": len(trials),
        "located": sum(trial.center_error_px <= LOCATED_PX for trial in trials),
        "tied": len(tied),
        "rigid": _medians([trial.rigid for trial in tied if trial.rigid is not None]),
        "chosen": _medians([trial.chosen for trial in tied if trial.chosen is not None]),
        "gain_px": float(gains.mean()) if gains.size else None,
        "gain_interval_px": _interval(gains, seed) if gains.size else None,
        "check_rmse_px": float(np.median([item.rmse_px for item in checked])) if checked else None,
        "check_median_px": float(np.median([item.median_px for item in checked])) if checked else None,
        "kinds": kinds,
        "seconds_locate": float(np.mean([trial.seconds_locate for trial in trials])),
        "seconds_tie": float(np.mean([trial.seconds_tie for trial in tied])) if tied else None,
    }


def _medians(errors: Sequence[MapErrors]) -> Dict[str, Optional[float]]:
    def median(name: str) -> Optional[float]:
        values = np.array([getattr(item, name) for item in errors], float)
        values = values[np.isfinite(values)]
        return float(np.median(values)) if values.size else None

    return {name: median(name) for name in ("grid_rmse_px", "content_rmse_px", "content_median_px")}


def _interval(values: np.ndarray, seed: int) -> List[float]:
    generator = np.random.default_rng(seed)
    means = values[generator.integers(len(values), size=(2000, len(values)))].mean(axis=1)
    return [float(value) for value in np.quantile(means, [0.025, 0.975])]
