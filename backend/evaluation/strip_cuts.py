"""Strips cut from a SAR raster with a known truth, turned and scaled as asked.

Resampling is scipy's cubic spline over the image, on purpose not the engine's own sampling: what both got wrong alike
would not show.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator

import numpy as np
from scipy.ndimage import map_coordinates

from ..affine import Affine
from ..rasters.radiometry import SarRadiometry
from ..rasters.raster import Raster
from ..rasters.tiles import Window
from .aligned_pair import sar_image
from .places import ValidPlaces

_SPLINE_MARGIN_PX = 12  # a cubic spline's memory of its edge is below a thousandth by then


@dataclass(frozen=True)
class StripPlan:
    """What strips to cut; lengths in pixels.

    Attributes:
        patches: length in patches.
        patch_px: width, and side of the patches.
        heading_known: strips lie along the rows or columns of the raster, upright; else they are turned at random.
        scale_tolerance: each strip's pixels are larger or smaller than the raster's by up to this fraction.
    """

    patches: int
    patch_px: int
    heading_known: bool
    scale_tolerance: float


@dataclass(frozen=True)
class StripCut:
    """A strip and where it was cut.

    Attributes:
        image: (1, H, W) float32 in 0..1; valid: (H, W) bool.
        truth: strip pixel corners -> pixel corners of the raster it was cut from.
        heading_deg: azimuth of its upward direction, clockwise from the raster's.
        scale: raster pixels a strip pixel.
    """

    image: np.ndarray
    valid: np.ndarray
    truth: Affine
    heading_deg: float
    scale: float

    @property
    def center(self) -> "tuple[float, float]":
        """Centre of the strip, (x, y) in pixels of the raster."""
        return self.truth.apply(self.valid.shape[1] / 2.0, self.valid.shape[0] / 2.0)


def cut_strips(
    raster: Raster,
    radiometry: SarRadiometry,
    places: ValidPlaces,
    plan: StripPlan,
    count: int,
    generator: np.random.Generator,
) -> Iterator[StripCut]:
    """Strips from random places that hold data throughout.

    Raises:
        InputError: no such place (``no_valid_place``).
    """
    for _ in range(count):
        length, width = plan.patches * plan.patch_px, plan.patch_px
        shape = (length, width) if generator.random() < 0.5 else (width, length)
        heading = 0.0 if plan.heading_known else float(generator.uniform(0.0, 360.0))
        scale = 1.0 + plan.scale_tolerance * float(generator.uniform(-1.0, 1.0))
        if heading == 0.0 and scale == 1.0:
            window = places.windows(shape[1], shape[0], 1, generator)[0]
            image, valid = sar_image(raster, radiometry, window)
            yield StripCut(image, valid, Affine.translation(window.col_off, window.row_off), 0.0, 1.0)
        else:
            truth = places.turned(shape[1], shape[0], heading, scale, generator)
            image, valid = resampled(raster, radiometry, truth, shape)
            yield StripCut(image, valid, truth, heading, scale)


def resampled(
    raster: Raster, radiometry: SarRadiometry, truth: Affine, shape: "tuple[int, int]"
) -> "tuple[np.ndarray, np.ndarray]":
    """Image (1, H, W) and validity (H, W) of a raster under an affine map.

    Args:
        truth: strip pixel corners -> raster pixel corners.
        shape: (H, W) of the strip.
    """
    height, width = shape
    corners = truth.apply_all([(0, 0), (width, 0), (0, height), (width, height)])
    left = math.floor(min(x for x, _ in corners)) - _SPLINE_MARGIN_PX
    top = math.floor(min(y for _, y in corners)) - _SPLINE_MARGIN_PX
    right = math.ceil(max(x for x, _ in corners)) + _SPLINE_MARGIN_PX
    bottom = math.ceil(max(y for _, y in corners)) + _SPLINE_MARGIN_PX
    source, mask = sar_image(raster, radiometry, Window(left, top, right - left, bottom - top))
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    # Pixel centres lie at .5 of the corner-based positions, and at whole numbers of scipy's.
    at_x = truth.a * cols + truth.b * rows + truth.c - left - 0.5
    at_y = truth.d * cols + truth.e * rows + truth.f - top - 0.5
    image = map_coordinates(source[0], [at_y, at_x], order=3, mode="nearest")
    valid = map_coordinates(mask.astype(np.float32), [at_y, at_x], order=1, mode="constant", cval=0.0) > 0.99
    return (np.clip(image, 0.0, 1.0) * valid).astype(np.float32)[None], valid
