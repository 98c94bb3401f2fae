"""What differs between optical images of one place but its geometry: exposure, colours, bands, grey.

A basemap may be true colour, false colour or panchromatic, hazy or hard: what is asked of a network is where things
are, not what colour they have.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np


@dataclass(frozen=True)
class OpticalVariation:
    """What is drawn; every range is drawn from evenly, exponents on a logarithmic axis.

    ``low`` is the old value that becomes 0 and ``high`` the one that becomes 1: a gain and a contrast in one.
    """

    mix_share: float = 0.5  # of the crops have their bands mixed
    mix: Tuple[float, float] = (0.1, 0.8)  # how much of each band is replaced by the mixture
    grey_share: float = 0.2  # of the crops are made grey, by weights of their own
    low: Tuple[float, float] = (-0.15, 0.12)
    high: Tuple[float, float] = (0.75, 1.2)
    band_spread: float = 0.05  # by how much single bands depart from the common low and high: colour casts, haze
    exponent: Tuple[float, float] = (0.65, 1.5)


def vary_optical(
    image: np.ndarray, valid: np.ndarray, variation: OpticalVariation, rng: np.random.Generator
) -> np.ndarray:
    """Another image of the same place.

    Args:
        image: (3, H, W) float32 in 0..1, 0 where invalid; left as it is.
        valid: (H, W) bool.
        variation: what is drawn.
        rng: where it is drawn from.

    Returns:
        (3, H, W) float32 in 0..1, 0 where invalid.
    """
    varied = mixed(image, mixing_matrix(variation, rng))
    spread = rng.uniform(-variation.band_spread, variation.band_spread, (2, 3, 1, 1))
    low, high = rng.uniform(*variation.low) + spread[0], rng.uniform(*variation.high) + spread[1]
    exponent = math.exp(rng.uniform(*np.log(variation.exponent)))
    varied -= low.astype(np.float32)
    varied *= (1.0 / (high - low)).astype(np.float32)
    np.clip(varied, 0.0, 1.0, out=varied)
    return np.power(varied, np.float32(exponent), out=varied) * valid


def mixing_matrix(variation: OpticalVariation, rng: np.random.Generator) -> np.ndarray:
    """(3, 3) weights of the old bands in each new one, none negative, each row of sum 1."""
    if rng.random() < variation.grey_share:
        return np.repeat(rng.dirichlet(np.ones(3))[None], 3, axis=0)
    if rng.random() < variation.mix_share:
        amount = rng.uniform(*variation.mix)
        return (1.0 - amount) * np.eye(3) + amount * rng.dirichlet(np.ones(3), size=3)
    return np.eye(3)


def mixed(image: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """(3, H, W) float32 with its bands mixed by (3, 3) weights; a new array."""
    return (matrix.astype(np.float32) @ image.reshape(3, -1)).reshape(image.shape)
