"""How good generated SAR patches are: looks, histogram, texture and features against real ones, and novelty.

Distances mean little by themselves: each is compared with that between two halves of the real patches. Halves drawn at
random differ by chance alone; halves of different places differ as places do. Both are given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Tuple

import numpy as np
import torch

from ..descriptors.face import Descriptor
from ..models.frechet import frechet_distance
from ..rasters.patch_statistics import (
    equivalent_looks,
    histogram_distance,
    nearest_distance,
    texture_distance,
    texture_features,
    unit_patches,
)

REQUIRED_RATIO = 2.0
"""Generated patches may be so many times as far from real ones as the halves of the real ones from one another."""

Features = Callable[[np.ndarray], np.ndarray]
"""(N, S, S) patches in 0..1 -> (N, F)."""

_AT_ONCE = 32


@dataclass(frozen=True)
class Quality:
    """Figures of a set of generated patches.

    Attributes:
        texture, histogram: distance of the generated patches to real ones of other places.
        real_texture, real_histogram: the same between two halves of the real patches.
        looks, real_looks: equivalent number of looks of squared values (0..1): of true intensities only where
            radiometry is that of amplitudes, otherwise for comparison alone.
        frechet, real_frechet: Fréchet distance of features, and between the two halves.
        nearest, real_nearest: smallest distance (1 - correlation) of any two patches of a set.
        copied: smallest distance of a generated patch to any real one.
    """

    texture: float
    real_texture: float
    histogram: float
    real_histogram: float
    looks: float
    real_looks: float
    frechet: float
    real_frechet: float
    nearest: float
    real_nearest: float
    copied: float

    def to_mapping(self) -> Dict[str, Any]:
        """All figures, the ratios and whether the requirement is met."""
        texture, histogram = self.texture / self.real_texture, self.histogram / self.real_histogram
        return {
            **vars(self),
            "texture_ratio": texture,
            "histogram_ratio": histogram,
            "is_like_real": max(texture, histogram) <= REQUIRED_RATIO,
            "is_diverse": self.nearest >= self.real_nearest,
        }


def generated_quality(generated: np.ndarray, given: np.ndarray, others: np.ndarray, features: Features) -> Quality:
    """Judge patches made of one half of the real ones by the other half.

    Args:
        generated: (N, S, S) in 0..1, made of ``given`` row by row.
        given: (N, S, S) real patches.
        others: (M, S, S) real patches of other places, to compare with.
        features: what the Fréchet distance is reckoned on.
    """
    textures = [texture_features(patches) for patches in (generated, given, others)]
    spread = np.concatenate(textures[1:]).std(axis=0)
    described = [features(patches) for patches in (generated, given, others)]
    made, real = unit_patches(generated), unit_patches(given)
    return Quality(
        texture=texture_distance(textures[0], textures[2], spread),
        real_texture=texture_distance(textures[1], textures[2], spread),
        histogram=histogram_distance(generated, others),
        real_histogram=histogram_distance(given, others),
        looks=equivalent_looks(generated**2),
        real_looks=equivalent_looks(given**2),
        frechet=frechet_distance(described[0], described[2]),
        real_frechet=frechet_distance(described[1], described[2]),
        nearest=float(nearest_distance(made, made, is_same_set=True).min()),
        real_nearest=float(nearest_distance(real, real, is_same_set=True).min()),
        copied=float(nearest_distance(made, np.concatenate([real, unit_patches(others)])).min()),
    )


def descriptor_features(descriptor: Descriptor, device: torch.device) -> Features:
    """Features of the project's own descriptor: means and standard deviations of its channels over the patch."""

    def features(patches: np.ndarray) -> np.ndarray:
        found = []
        for first in range(0, len(patches), _AT_ONCE):
            images = torch.from_numpy(patches[first : first + _AT_ONCE, None].astype(np.float32)).to(device)
            with torch.no_grad():
                maps, _ = descriptor.describe(images, torch.ones_like(images), "sar")
            flat = maps.float().flatten(2)
            found.append(torch.cat([flat.mean(dim=2), flat.std(dim=2)], dim=1).cpu().numpy())
        return np.concatenate(found).astype(np.float64)

    return features


def network_features(path: str, device: torch.device) -> Features:
    """Features of a TorchScript network the user has, such as Inception: it is given (N, 3, S, S) in 0..1.

    Such a file holds code that is run: only one of known origin belongs here.

    Raises:
        ModelError: the file is no such network.
    """
    from ..errors import ModelError

    try:
        network = torch.jit.load(path, map_location=device).eval()
    except (RuntimeError, ValueError, OSError) as error:
        raise ModelError(
            f"{path!r} is no TorchScript network: {' '.join(str(error).split())[:200]}",
            "Leave it out; features of the project's own encoder are taken then.",
        ) from error

    def features(patches: np.ndarray) -> np.ndarray:
        found = []
        for first in range(0, len(patches), _AT_ONCE):
            images = torch.from_numpy(patches[first : first + _AT_ONCE, None].astype(np.float32)).to(device)
            with torch.no_grad():
                found.append(network(images.expand(-1, 3, -1, -1)).flatten(1).float().cpu().numpy())
        return np.concatenate(found).astype(np.float64)

    return features


def halves_by_place(scenes: np.ndarray, cols_px: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """(N,) bool twice: patches of the western and of the eastern half, by the median over scene and column."""
    order = np.lexsort((cols_px, scenes))
    west = np.zeros(len(order), bool)
    west[order[: len(order) // 2]] = True
    return west, ~west
