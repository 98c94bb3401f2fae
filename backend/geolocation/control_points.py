"""From a location to a map: control points measured, a map fitted, and both once more around the better map."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import torch

from ..affine import Affine
from ..descriptors.descriptor import StructuralDescriptor
from ..descriptors.face import Descriptor
from ..progress import Progress
from .gcps import MeasuredPoint, ReadOptical, measure_points
from .residual_models import KINDS, ModelKind
from .strip_patches import StripImage
from .strip_transform import StripFit, fit_strip

_COARSEST_PX = 4
"""Cells wider than this tell nothing of fractions of a pixel."""


def further_descriptors(found_by: Optional[Descriptor]) -> List[Descriptor]:
    """What measures control points beside the structural descriptor: that which located the strip, if it is another one
    and fine enough."""
    if found_by is None or isinstance(found_by, StructuralDescriptor) or found_by.stride_px > _COARSEST_PX:
        return []
    return [found_by]


def tie_strip(
    strip: StripImage,
    transform: Affine,
    read_optical: ReadOptical,
    device: torch.device,
    progress: Progress,
    kinds: Sequence[ModelKind] = KINDS,
    found_by: Optional[Descriptor] = None,
) -> "Tuple[List[MeasuredPoint], Optional[StripFit]]":
    """Tie a located strip to the basemap.

    Args:
        transform: strip working pixels -> map working pixels, right to within about 12 px.
        read_optical: the basemap on the working grid.
        kinds: maps to choose among, simplest first.
        found_by: descriptor that located the strip; helps to measure points where it can.

    Returns:
        The points, and the map fitted to them; None in its place where they do not agree on one.
    """
    others = further_descriptors(found_by)
    points = measure_points(strip, transform, read_optical, device, progress, others=others)
    fit = fit_strip(points, transform, strip.shape, kinds)
    if fit is None:
        return points, None
    # Once more around the better map: points that lay beyond reach come in, windows are centred.
    again = measure_points(strip, fit.bent or fit.transform, read_optical, device, progress, others=others)
    better = fit_strip(again, fit.transform, strip.shape, kinds)
    return (again, better) if better is not None else (points, fit)
