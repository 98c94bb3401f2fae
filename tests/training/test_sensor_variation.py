from __future__ import annotations

import numpy as np
import pytest
from scipy.special import digamma, polygamma

from backend.errors import UsageError
from backend.training.augment.optical_radiometry import OpticalVariation, mixed, mixing_matrix, vary_optical
from backend.training.augment.sar_radiometry import SarVariation, smoothed, speckle_db, vary_sar
from backend.training.augment.settings import AugmentSettings

STILL_SAR = SarVariation((0.0, 0.0), (1.0, 1.0), (1.0, 1.0), 0.0, speckle_share=0.0, blur_share=0.0)
STILL_OPTICAL = OpticalVariation(0.0, (0.0, 0.0), 0.0, (0.0, 0.0), (1.0, 1.0), 0.0, (1.0, 1.0))


def pictures(seed: int = 0) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
    rng = np.random.default_rng(seed)
    valid = np.ones((64, 64), bool)
    valid[:, 50:] = False
    sar, optical = rng.uniform(0.0, 1.0, (1, 64, 64)), rng.uniform(0.0, 1.0, (3, 64, 64))
    return (sar * valid).astype(np.float32), (optical * valid).astype(np.float32), valid


@pytest.mark.parametrize("seed", range(20))
def test_images_stay_images_and_holes_stay_holes(seed: int) -> None:
    sar, optical, valid = pictures(seed)
    kept = sar.copy(), optical.copy()
    for varied in (
        vary_sar(sar, valid, SarVariation(), np.random.default_rng(seed)),
        vary_optical(optical, valid, OpticalVariation(), np.random.default_rng(seed)),
    ):
        assert varied.dtype == np.float32 and np.isfinite(varied).all()
        assert varied.min() >= 0.0 and varied.max() <= 1.0 and (varied[:, ~valid] == 0.0).all()
        assert varied[:, valid].std() > 0.02
    np.testing.assert_array_equal(sar, kept[0])
    np.testing.assert_array_equal(optical, kept[1])


def test_the_same_numbers_give_the_same_image() -> None:
    sar, optical, valid = pictures()
    for vary, image, variation in ((vary_sar, sar, SarVariation()), (vary_optical, optical, OpticalVariation())):
        first, again, other = (vary(image, valid, variation, np.random.default_rng(seed)) for seed in (3, 3, 4))
        np.testing.assert_array_equal(first, again)
        assert np.abs(first - other).mean() > 0.01


def test_ranges_of_no_width_change_nothing() -> None:
    sar, optical, valid = pictures()
    rng = np.random.default_rng(0)
    np.testing.assert_allclose(vary_sar(sar, valid, STILL_SAR, rng), sar, atol=1e-6)
    np.testing.assert_allclose(vary_optical(optical, valid, STILL_OPTICAL, rng), optical, atol=1e-6)


@pytest.mark.parametrize("looks", [1.5, 4.0, 32.0])
def test_speckle_has_the_moments_of_a_log_gamma_variable(looks: float) -> None:
    decibels = speckle_db((400, 400), looks, np.random.default_rng(0))
    per_neper = 10.0 / np.log(10.0)
    assert decibels.mean() == pytest.approx(per_neper * (digamma(looks) - np.log(looks)), abs=0.05)
    assert decibels.std() == pytest.approx(per_neper * np.sqrt(polygamma(1, looks)), rel=0.02)
    assert (10.0 ** (decibels / 10.0)).mean() == pytest.approx(1.0, abs=0.01)


def test_a_restretch_moves_what_becomes_black_and_white() -> None:
    ramp, valid = np.linspace(0.0, 1.0, 101, dtype=np.float32)[None, None], np.ones((1, 101), bool)
    stretch = SarVariation((0.1, 0.1), (0.9, 0.9), (1.0, 1.0), 0.0, speckle_share=0.0, blur_share=0.0)
    varied = vary_sar(ramp, valid, stretch, np.random.default_rng(0))[0, 0]
    assert (varied[:10] == 0.0).all() and (varied[91:] == 1.0).all() and varied[50] == pytest.approx(0.5)
    optical = OpticalVariation(0.0, (0, 0), 0.0, (0.1, 0.1), (0.9, 0.9), 0.0, (1.0, 1.0))
    bands = vary_optical(np.repeat(ramp, 3, axis=0), valid, optical, np.random.default_rng(0))
    np.testing.assert_allclose(bands[:, 0], np.repeat(varied[None], 3, axis=0), atol=1e-6)


def test_smoothing_takes_nothing_from_a_hole() -> None:
    valid = np.ones((20, 20), bool)
    valid[:, 10:] = False
    varied = smoothed(np.where(valid, np.float32(0.7), np.float32(0.0))[None], valid, 1.0)
    np.testing.assert_allclose(varied[:, valid], 0.7, atol=1e-6)


def test_mixtures_are_convex_and_grey_is_grey() -> None:
    rng = np.random.default_rng(0)
    always = OpticalVariation(mix_share=1.0, grey_share=0.0)
    for _ in range(50):
        matrix = mixing_matrix(always, rng)
        assert (matrix >= 0.0).all() and np.diag(matrix).min() >= 0.2
        np.testing.assert_allclose(matrix.sum(axis=1), 1.0)
    grey = mixed(pictures()[1], mixing_matrix(OpticalVariation(grey_share=1.0), rng))
    np.testing.assert_array_equal(grey[0], grey[1])
    np.testing.assert_array_equal(grey[1], grey[2])
    np.testing.assert_allclose(mixed(np.ones((3, 2, 2), np.float32), np.eye(3)), 1.0)


def test_settings_by_name() -> None:
    full, geometric, none = (AugmentSettings.named(name) for name in ("full", "geometric", "none"))
    assert full == AugmentSettings.full() and full.geometry and full.sar and full.optical
    assert geometric.geometry and geometric.sar is None and geometric.optical is None
    assert none == AugmentSettings()
    with pytest.raises(UsageError, match="no augmentation is called 'some'"):
        AugmentSettings.named("some")
