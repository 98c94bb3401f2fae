from __future__ import annotations

import numpy as np
import pytest

from backend.rasters.patch_statistics import (
    equivalent_looks,
    histogram_distance,
    nearest_distance,
    patch_distance,
    texture_distance,
    texture_features,
    unit_patches,
)


@pytest.mark.parametrize("looks", [1.0, 4.0, 16.0])
def test_looks_of_made_speckle(looks: float) -> None:
    speckle = np.random.default_rng(1).gamma(looks, 1.0 / looks, (40, 64, 64))
    assert equivalent_looks(speckle) == pytest.approx(looks, rel=0.12)  # a tenth too many where there is one look
    assert equivalent_looks(1000.0 * speckle) == pytest.approx(equivalent_looks(speckle))


def test_looks_are_counted_on_even_ground() -> None:
    """Steps of brightness within some of the windows must not pass for speckle."""
    rng = np.random.default_rng(2)
    ground = np.ones((40, 64, 64))
    ground[:, :, 20:] = 8.0  # a border inside every third column of windows
    ground[:, 44:, :] *= 5.0
    speckle = ground * rng.gamma(4.0, 0.25, ground.shape)
    assert equivalent_looks(speckle) == pytest.approx(4.0, rel=0.15)


def test_nothing_varies() -> None:
    assert equivalent_looks(np.ones((2, 16, 16))) == float("inf")
    assert equivalent_looks(np.zeros((2, 16, 16))) == float("inf")


def test_histograms_by_hand() -> None:
    """All of one set lies half the range above the other."""
    low, high = np.full((2, 4, 4), 0.25), np.full((3, 4, 4), 0.75)
    assert histogram_distance(low, high) == pytest.approx(0.5)
    assert histogram_distance(low, low) == 0.0
    assert histogram_distance(low, np.concatenate([low, low + 0.5])) == pytest.approx(0.25)


def test_textures_of_one_kind_are_near() -> None:
    rng = np.random.default_rng(3)
    fine, more, coarse = (rng.random((24, 32, 32)) for _ in range(3))
    coarse = np.repeat(np.repeat(coarse[:, ::4, ::4], 4, axis=1), 4, axis=2)
    features = [texture_features(each) for each in (fine, more, coarse)]
    assert features[0].shape == (24, 12)
    spread = features[0].std(axis=0)
    assert texture_distance(features[0], features[0], spread) == 0.0
    near, far = (texture_distance(features[0], other, spread) for other in features[1:])
    assert far > 10 * near


def test_texture_of_stripes_by_hand() -> None:
    """Vertical stripes of 1 px, levels 0 and 31: contrast at 1 px is 0 down and 31² in the other three directions."""
    stripes = np.tile([0.0, 1.0], (1, 8, 4)).reshape(1, 8, 8)
    assert texture_features(stripes)[0, 0] == pytest.approx(0.75 * 31**2)


def test_distances_by_hand() -> None:
    rng = np.random.default_rng(4)
    patches = rng.random((3, 8, 8))
    patches[2] = 0.3 + 0.5 * patches[0]  # brighter and weaker, but the same
    rows = unit_patches(patches)
    assert rows.shape == (3, 16)
    assert patch_distance(rows[:1], rows[2:])[0] == pytest.approx(0.0, abs=1e-5)
    assert patch_distance(rows[:1], -rows[:1])[0] == pytest.approx(2.0, abs=1e-5)
    near = nearest_distance(rows, rows, is_same_set=True)
    assert near[0] == pytest.approx(0.0, abs=1e-5) and near[1] > 0.2


def test_a_blank_patch_is_like_none() -> None:
    rows = unit_patches(np.stack([np.full((8, 8), 0.4), np.random.default_rng(5).random((8, 8))]))
    assert not rows[0].any()
    assert nearest_distance(rows[:1], rows)[0] == 1.0
