"""The map from strip to basemap, fitted to patches that a person has accepted.

Their centres give a first map, a similarity. Around it control points are measured anew, inside accepted patches alone,
and the final map is fitted to those as in a match. Where the images give no points, the centres themselves stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence

import numpy as np
import torch

from ..affine import Affine
from ..progress import Progress
from .gcps import MeasuredPoint, ReadOptical, measure_points
from .residual_models import SIMILARITY, Frame
from .robust_fit import fit_model
from .strip_patches import StripImage
from .strip_transform import StripFit, fit_strip

MIN_ACCEPTED = 3
"""Two patches determine a similarity; the third is the least that can contradict it."""
REACH_PX = 12.0
"""A patch whose centre lies farther than this from the map of the others contradicts them; points are measured that
far around the map (:mod:`backend.geolocation.gcps`)."""


@dataclass(frozen=True)
class AcceptedFit:
    """What accepted patches say of the strip.

    Attributes:
        fit: the map; strip working pixels -> map working pixels.
        points: the ties it was fitted to.
        agrees: (n,) bool, whether each accepted patch lies where the others have it.
        is_measured: whether ``points`` were measured in the images; else they are the patches' centres.
    """

    fit: StripFit
    points: List[MeasuredPoint]
    agrees: np.ndarray
    is_measured: bool


def first_map(
    source: np.ndarray, target: np.ndarray, shape: "tuple[int, int]"
) -> "Optional[tuple[Affine, np.ndarray]]":
    """The similarity that most centres agree on.

    Args:
        source: (n, 2) centres of patches, strip working pixels; target: (n, 2), map working pixels.
        shape: (H, W) of the strip, working pixels.

    Returns:
        The map, and (n,) bool which centres lie within :data:`REACH_PX` of it; None where fewer than
        :data:`MIN_ACCEPTED` do, or all lie in one place.
    """
    model = fit_model(SIMILARITY, Frame.of_strip(shape), source, target, REACH_PX)
    if model is None:
        return None
    agrees = np.hypot(*(model.apply_all(source) - target).T) <= REACH_PX
    if agrees.sum() < MIN_ACCEPTED:
        return None
    # Once more without those that contradict: they count a little in the robust fit too.
    model = fit_model(SIMILARITY, Frame.of_strip(shape), source[agrees], target[agrees], REACH_PX)
    return None if model is None else (model.affine_part(shape), agrees)


def fit_accepted(
    strip: StripImage,
    source: np.ndarray,
    target: np.ndarray,
    patch_px: int,
    similarity: Sequence[float],
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
) -> Optional[AcceptedFit]:
    """Fit the strip to accepted patches.

    Args:
        source, target: as for :func:`first_map`.
        patch_px: side of the patches, strip working pixels.
        similarity: of each patch, kept where its centre becomes a control point.
        read_optical: the basemap on the working grid.

    Returns:
        None where the patches contradict one another.
    """
    begun = first_map(source, target, strip.shape)
    if begun is None:
        return None
    prior, agrees = begun
    held = source[agrees]
    found = _measured(strip, prior, held, patch_px, read_optical, device, progress)
    fit = fit_strip(found, prior, strip.shape)
    if fit is None:
        points = [
            MeasuredPoint(*map(float, (*place, *there)), float(sure), 0.0)
            for place, there, sure in zip(source, target, similarity)
        ]
        return AcceptedFit(_fit_of_centers(prior, source, target, agrees), points, agrees, False)
    again = _measured(strip, fit.bent or fit.transform, held, patch_px, read_optical, device, progress)
    better = fit_strip(again, fit.transform, strip.shape)
    points, fit = (again, better) if better is not None else (found, fit)
    return AcceptedFit(fit, points, agrees, True)


def _measured(
    strip: StripImage,
    transform: "Affine | object",
    centers: np.ndarray,
    patch_px: int,
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
) -> List[MeasuredPoint]:
    points = measure_points(strip, transform, read_optical, device, progress)  # type: ignore[arg-type]
    half = patch_px / 2.0
    return [
        point for point in points if (np.abs(centers - (point.strip_x_px, point.strip_y_px)).max(axis=1) <= half).any()
    ]


def _fit_of_centers(prior: Affine, source: np.ndarray, target: np.ndarray, agrees: np.ndarray) -> StripFit:
    residual = np.array(prior.apply_all([(float(x), float(y)) for x, y in source])) - target
    rmse = float(np.sqrt((residual[agrees] ** 2).sum(axis=1).mean()))
    return StripFit(prior, SIMILARITY.name, residual, agrees, rmse)
