"""One small place, seen by both sensors, with its descriptor map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.dense_map import DenseMap, describe_image
from backend.descriptors.descriptor import StructuralDescriptor
from backend.geolocation.strip_patches import StripImage

CPU = torch.device("cpu")


def as_strip(intensity: np.ndarray) -> StripImage:
    """Decibels stretched to 0..1, as the radiometry does it."""
    decibels = 10.0 * np.log10(intensity)
    low, high = np.percentile(decibels, [1, 99])
    image = np.clip((decibels - low) / (high - low), 0.0, 1.0).astype(np.float32)
    return StripImage(image[None], np.ones(image.shape, bool))


@pytest.fixture(scope="session")
def as_strip_image() -> Callable[[np.ndarray], StripImage]:
    return as_strip


@pytest.fixture(scope="session")
def descriptor() -> StructuralDescriptor:
    return StructuralDescriptor()


@pytest.fixture(scope="session")
def ground(make_ground: Callable[..., Any]) -> Any:
    return make_ground(512, seed=3)


@pytest.fixture(scope="session")
def optical(ground: Any) -> np.ndarray:
    """(3, 512, 512) in 0..1."""
    return ground.optical.astype(np.float32) / 255.0


@pytest.fixture(scope="session")
def dense(optical: np.ndarray, descriptor: StructuralDescriptor) -> DenseMap:
    values, valid = describe_image(descriptor, optical, np.ones(optical.shape[1:], bool), "optical", CPU)
    return DenseMap(values.to(torch.float16).numpy(), valid.numpy(), descriptor.stride_px)


@pytest.fixture(scope="session")
def cut_strip(ground: Any) -> Callable[..., StripImage]:
    """A strip whose pixel corners ``to_map`` takes to the map's."""

    def cut(to_map: Affine, width_px: int = 320, height_px: int = 128) -> StripImage:
        return as_strip(ground.strip(to_map, width_px, height_px))

    return cut
