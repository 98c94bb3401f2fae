"""What differs between SAR images of one place but its geometry: speckle, calibration, stretch, resolution.

Images are decibels stretched to 0..1, so that multiplicative speckle adds its logarithm, and a gain adds a constant.
A network that has seen one polarisation of one sensor at one pixel size is to work with others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np
from scipy.ndimage import gaussian_filter


@dataclass(frozen=True)
class SarVariation:
    """What is drawn; every range is drawn from evenly, looks and exponents on a logarithmic axis.

    The percentiles that became 0 and 1 are drawn anew: ``low`` is the old value that becomes 0, ``high`` the one that
    becomes 1. This is a gain and a contrast in one.
    """

    low: Tuple[float, float] = (-0.15, 0.15)
    high: Tuple[float, float] = (0.8, 1.15)
    exponent: Tuple[float, float] = (0.75, 1.35)  # amplitude and decibels bend one into the other
    ramp: float = 0.1  # largest change from one side to the other: incidence angle, antenna pattern
    speckle_share: float = 0.5  # of the crops get speckle
    looks: Tuple[float, float] = (3.0, 40.0)
    range_db: Tuple[float, float] = (18.0, 36.0)  # decibels that the stretch may stand for
    blur_share: float = 0.3  # of the crops are smoothed, speckle and all
    blur_px: Tuple[float, float] = (0.4, 1.0)  # sigma


def vary_sar(image: np.ndarray, valid: np.ndarray, variation: SarVariation, rng: np.random.Generator) -> np.ndarray:
    """Another image of the same place.

    Args:
        image: (1, H, W) float32 in 0..1, 0 where invalid; left as it is.
        valid: (H, W) bool.
        variation: what is drawn.
        rng: where it is drawn from.

    Returns:
        (1, H, W) float32 in 0..1, 0 where invalid.
    """
    low, high = rng.uniform(*variation.low), rng.uniform(*variation.high)
    exponent = math.exp(rng.uniform(*np.log(variation.exponent)))
    varied = np.clip((image - np.float32(low)) * np.float32(1.0 / (high - low)), 0.0, 1.0)
    np.power(varied, np.float32(exponent), out=varied)
    varied += _ramp(image.shape[-2:], variation.ramp, rng)
    if rng.random() < variation.speckle_share:
        looks = math.exp(rng.uniform(*np.log(variation.looks)))
        varied += speckle_db(image.shape, looks, rng) * np.float32(1.0 / rng.uniform(*variation.range_db))
    if rng.random() < variation.blur_share:
        varied = smoothed(varied, valid, rng.uniform(*variation.blur_px))
    return np.clip(varied, 0.0, 1.0, out=varied) * valid


def speckle_db(shape: Tuple[int, ...], looks: float, rng: np.random.Generator) -> np.ndarray:
    """Decibels that fully developed speckle of so many looks adds: 10 log10 of a gamma variable of mean 1, float32.

    Goodman, J. Opt. Soc. Am. 66(11), 1976, doi 10.1364/JOSA.66.001145; the standard deviation of the intensity is
    1/sqrt(looks) of its mean. Neighbouring pixels are independent.
    """
    intensity = rng.standard_gamma(looks, shape, dtype=np.float32) * np.float32(1.0 / looks)
    np.maximum(intensity, np.float32(1e-4), out=intensity)
    return np.log10(intensity, out=intensity) * np.float32(10.0)


def smoothed(image: np.ndarray, valid: np.ndarray, sigma_px: float) -> np.ndarray:
    """(1, H, W) under a Gaussian that counts valid pixels only; whatever is invalid is left to the caller."""
    weights = valid.astype(np.float32)
    sums = gaussian_filter(image[0] * weights, sigma_px, truncate=3.0)
    if valid.all():
        return sums[None]
    return (sums / np.maximum(gaussian_filter(weights, sigma_px, truncate=3.0), np.float32(1e-6)))[None]


def _ramp(shape: Tuple[int, int], largest: float, rng: np.random.Generator) -> np.ndarray:
    """(H, W) float32: a plane of mean 0 that falls by up to ``largest`` from side to side in a random direction."""
    fall, direction = rng.uniform(0.0, largest), rng.uniform(0.0, 2.0 * math.pi)
    row, col = (np.linspace(-0.5, 0.5, length, dtype=np.float32) for length in shape)
    return np.float32(fall * math.sin(direction)) * row[:, None] + np.float32(fall * math.cos(direction)) * col
