"""From a location to a map: control points measured, a map fitted, and both once more around the better map."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import torch

from ..affine import Affine
from ..progress import Progress
from .gcps import MeasuredPoint, ReadOptical, measure_points
from .residual_models import KINDS, ModelKind
from .strip_patches import StripImage
from .strip_transform import StripFit, fit_strip


def tie_strip(
    strip: StripImage,
    transform: Affine,
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
    kinds: Sequence[ModelKind] = KINDS,
) -> "Tuple[List[MeasuredPoint], Optional[StripFit]]":
    """Tie a located strip to the basemap.

    Args:
        transform: strip working pixels -> map working pixels, right to within about 12 px.
        read_optical: the basemap on the working grid.
        kinds: maps to choose among, simplest first.

    Returns:
        The points, and the map fitted to them; None in its place where they do not agree on one.
    """
    points = measure_points(strip, transform, read_optical, device, progress)
    fit = fit_strip(points, transform, strip.shape, kinds)
    if fit is None:
        return points, None
    # Once more around the better map: points that lay beyond reach come in, windows are centred.
    again = measure_points(strip, fit.bent or fit.transform, read_optical, device, progress)
    better = fit_strip(again, fit.transform, strip.shape, kinds)
    return (again, better) if better is not None else (points, fit)
