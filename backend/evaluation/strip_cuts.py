"""Strips cut from a SAR raster with a known truth: turned, scaled, sheared and bent as asked.

Resampling is scipy's cubic spline over the image, on purpose not the engine's own sampling: what both got wrong alike
would not show.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, Union

import numpy as np
from scipy.ndimage import map_coordinates

from ..affine import Affine
from ..rasters.radiometry import SarRadiometry
from ..rasters.raster import Raster
from ..rasters.tiles import Window
from .aligned_pair import sar_image
from .bent_truth import BentTruth, Wave
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
        shear: up to this much, either way, each pixel moves along the track a pixel that it lies across it.
        bend_px: largest displacement along, and across, the track by waves along it, in strip pixels.
    """

    patches: int
    patch_px: int
    heading_known: bool
    scale_tolerance: float
    shear: float = 0.0
    bend_px: float = 0.0

    @property
    def is_bent(self) -> bool:
        """Whether strips are more than turned and scaled."""
        return self.shear > 0.0 or self.bend_px > 0.0


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
    truth: Union[Affine, BentTruth]
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
        if plan.is_bent:
            bent = bent_truth(places, plan, shape, heading, scale, generator)
            image, valid = resampled(raster, radiometry, bent, shape)
            yield StripCut(image, valid, bent, heading, scale)
        elif heading == 0.0 and scale == 1.0:
            window = places.windows(shape[1], shape[0], 1, generator)[0]
            image, valid = sar_image(raster, radiometry, window)
            yield StripCut(image, valid, Affine.translation(window.col_off, window.row_off), 0.0, 1.0)
        else:
            truth = places.turned(shape[1], shape[0], heading, scale, generator)
            image, valid = resampled(raster, radiometry, truth, shape)
            yield StripCut(image, valid, truth, heading, scale)


def bent_truth(
    places: ValidPlaces,
    plan: StripPlan,
    shape: "tuple[int, int]",
    heading_deg: float,
    scale: float,
    generator: np.random.Generator,
) -> BentTruth:
    """A sheared and bent strip of (H, W) pixels at a random place that holds data throughout.

    Raises:
        InputError: no such place (``no_valid_place``).
    """
    height, width = shape
    shear = plan.shear * float(generator.uniform(-1.0, 1.0))
    along, across = (Wave.drawn(plan.bend_px, generator) for _ in range(2))
    # Room on all sides for whatever shear and bend displace.
    margin = math.ceil(plan.bend_px + 0.5 * plan.shear * min(shape)) + 1
    roomy = places.turned(width + 2 * margin, height + 2 * margin, heading_deg, scale, generator)
    sheared = Affine(1.0, shear, 0.0, 0.0, 1.0, 0.0) if width >= height else Affine(1.0, 0.0, 0.0, shear, 1.0, 0.0)
    middle = Affine.translation(width / 2.0, height / 2.0)
    straight = roomy @ Affine.translation(margin, margin) @ middle @ sheared @ middle.inverse()
    return BentTruth(straight, along, across, shape)


def resampled(
    raster: Raster, radiometry: SarRadiometry, truth: Union[Affine, BentTruth], shape: "tuple[int, int]"
) -> "tuple[np.ndarray, np.ndarray]":
    """Image (1, H, W) and validity (H, W) of a raster under a map.

    Args:
        truth: strip pixel corners -> raster pixel corners.
        shape: (H, W) of the strip.
    """
    height, width = shape
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    straight = truth.straight if isinstance(truth, BentTruth) else truth
    if isinstance(truth, BentTruth):
        cols, rows = truth.displaced(cols, rows)
    at_x = straight.a * cols + straight.b * rows + straight.c
    at_y = straight.d * cols + straight.e * rows + straight.f
    left, top = (math.floor(at.min()) - _SPLINE_MARGIN_PX for at in (at_x, at_y))
    right, bottom = (math.ceil(at.max()) + _SPLINE_MARGIN_PX for at in (at_x, at_y))
    source, mask = sar_image(raster, radiometry, Window(left, top, right - left, bottom - top))
    # Pixel centres lie at .5 of the corner-based positions, and at whole numbers of scipy's.
    at_x, at_y = at_x - left - 0.5, at_y - top - 0.5
    image = map_coordinates(source[0], [at_y, at_x], order=3, mode="nearest")
    valid = map_coordinates(mask.astype(np.float32), [at_y, at_x], order=1, mode="constant", cval=0.0) > 0.99
    return (np.clip(image, 0.0, 1.0) * valid).astype(np.float32)[None], valid
