from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.descriptors.descriptor import load_descriptor
from backend.errors import ModelError
from backend.evaluation.generated_quality import (
    descriptor_features,
    frechet_distance,
    generated_quality,
    halves_by_place,
    network_features,
)

CPU = torch.device("cpu")


def speckled(count: int, seed: int, looks: float = 4.0) -> np.ndarray:
    """Amplitudes of even ground, of a brightness that differs from patch to patch."""
    rng = np.random.default_rng(seed)
    ground = rng.uniform(0.1, 0.3, (count, 1, 1))
    return np.sqrt(ground * rng.gamma(looks, 1.0 / looks, (count, 32, 32))).clip(0.0, 1.0).astype(np.float32)


def means(patches: np.ndarray) -> np.ndarray:
    return np.stack([patches.mean(axis=(1, 2)), patches.std(axis=(1, 2))], axis=1)


def test_patches_of_the_same_kind_are_like_real_ones() -> None:
    found = generated_quality(speckled(200, 1), speckled(200, 2), speckled(200, 3), means).to_mapping()
    assert found["looks"] == pytest.approx(4.0, rel=0.1) and found["real_looks"] == pytest.approx(4.0, rel=0.1)
    assert found["texture_ratio"] < 4.0 and found["frechet"] < 1e-3
    assert found["is_diverse"] == (found["nearest"] >= found["real_nearest"])


def test_smooth_and_repeated_patches_are_not() -> None:
    smooth = np.repeat(np.repeat(speckled(200, 1)[:, ::4, ::4], 4, axis=1), 4, axis=2)
    smooth[1] = smooth[0]
    found = generated_quality(smooth, speckled(200, 2), speckled(200, 3), means).to_mapping()
    assert found["texture_ratio"] > 4.0 and not found["is_like_real"]
    assert found["nearest"] == pytest.approx(0.0, abs=1e-5) and not found["is_diverse"]


def test_copies_are_seen() -> None:
    real = speckled(20, 2)
    assert generated_quality(real[::-1].copy(), real, speckled(20, 3), means).copied == pytest.approx(0.0, abs=1e-5)


def test_the_frechet_distance_by_hand() -> None:
    """Of N(0, 1) and N(3, 2²) in one dimension: 3² + (2 - 1)² = 10."""
    one = np.array([-1.0, 1.0] * 50)[:, None] * np.sqrt(99 / 100)  # variance 1
    assert frechet_distance(one, 2.0 * one + 3.0) == pytest.approx(10.0)
    assert frechet_distance(one, one) == pytest.approx(0.0, abs=1e-6)
    two = np.random.default_rng(1).standard_normal((50, 3))
    assert frechet_distance(two, two + np.array([1.0, 2.0, 2.0])) == pytest.approx(9.0, abs=1e-5)


def test_features_of_the_descriptor() -> None:
    descriptor = load_descriptor("structural")
    found = descriptor_features(descriptor, CPU)(speckled(3, 1))
    assert found.shape == (3, 2 * descriptor.channels) and np.isfinite(found).all()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_features_of_a_network_of_the_user(tmp_path: Path) -> None:
    path = tmp_path / "mean.pt"
    torch.jit.script(torch.nn.AdaptiveAvgPool2d(1)).save(str(path))
    patches = speckled(3, 1)
    assert np.allclose(network_features(str(path), CPU)(patches)[:, 0], patches.mean(axis=(1, 2)), atol=1e-5)
    path.write_bytes(b"no network")
    with pytest.raises(ModelError, match="no TorchScript network"):
        network_features(str(path), CPU)


def test_halves_lie_apart() -> None:
    west, east = halves_by_place(np.array([0, 1, 0, 0]), np.array([9, 0, 4, 30]))
    assert west.tolist() == [True, False, True, False] and (west ^ east).all()
