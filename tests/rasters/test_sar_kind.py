from __future__ import annotations

import numpy as np
import pytest

from backend.rasters.sar_kind import LINEAR_SLOPE, detect_sar_kind, speckle_slope

LOOKS = 4.0


@pytest.fixture
def intensity(rng: np.random.Generator) -> np.ndarray:
    """(256, 256) of fields 32 px wide between −20 and 0 dB under gamma speckle of 4 looks."""
    fields = 10.0 ** (rng.uniform(-20.0, 0.0, (8, 8)) / 10.0)
    return np.kron(fields, np.ones((32, 32))) * rng.gamma(LOOKS, 1.0 / LOOKS, (256, 256))


def _blocks(image: np.ndarray, valid: np.ndarray | None = None) -> list[tuple[np.ndarray, np.ndarray]]:
    return [(image[None], np.ones(image.shape, bool) if valid is None else valid)]


def _bytes(image: np.ndarray) -> np.ndarray:
    low, high = np.percentile(image, [0.5, 99.5])
    return np.clip((image - low) / (high - low) * 254 + 1, 0, 255).astype(np.uint8)


def test_slope_is_one_for_linear_and_zero_for_logarithm(intensity: np.ndarray) -> None:
    assert speckle_slope(_blocks(intensity)) == pytest.approx(1.0, abs=0.05)
    assert speckle_slope(_blocks(np.sqrt(intensity))) == pytest.approx(1.0, abs=0.05)
    assert speckle_slope(_blocks(10 * np.log10(intensity) + 60)) == pytest.approx(0.0, abs=0.1)


def test_decibels_by_their_sign(intensity: np.ndarray) -> None:
    kind = detect_sar_kind(_blocks(10 * np.log10(intensity)), False)
    assert kind.name == "db" and "below zero" in kind.reason


def test_calibrated_floats_are_intensity(intensity: np.ndarray) -> None:
    assert detect_sar_kind(_blocks(intensity.astype(np.float32)), False).name == "intensity"


def test_noise_corrected_intensity_is_not_taken_for_decibels(intensity: np.ndarray, rng: np.random.Generator) -> None:
    corrected = intensity - 0.01 + rng.normal(0, 0.002, intensity.shape)
    assert (corrected < 0).mean() > 0.01
    assert detect_sar_kind(_blocks(corrected), False).name == "intensity"


def test_digital_numbers_are_amplitude(intensity: np.ndarray) -> None:
    digital = (np.sqrt(intensity) * 800).astype(np.uint16)
    assert detect_sar_kind(_blocks(digital), True).name == "amplitude"
    assert detect_sar_kind(_blocks(digital.astype(np.float32)), False).name == "amplitude"


def test_bytes_of_amplitude_and_of_decibels_are_told_apart(intensity: np.ndarray) -> None:
    amplitude = np.clip(np.sqrt(intensity) * 200, 0, 255).astype(np.uint8)
    assert detect_sar_kind(_blocks(amplitude), True).name == "amplitude"
    assert detect_sar_kind(_blocks(_bytes(np.log10(intensity))), True).name == "db"


def test_invalid_pixels_do_not_count(intensity: np.ndarray) -> None:
    valid = np.ones(intensity.shape, bool)
    valid[:, 100:] = False
    spoiled = np.where(valid, 10 * np.log10(intensity) + 60, 1e6 * intensity)
    slope = speckle_slope(_blocks(spoiled, valid))
    assert slope is not None and slope < LINEAR_SLOPE


def test_too_few_cells_go_by_type() -> None:
    tiny = np.arange(1, 401).reshape(20, 20)
    assert speckle_slope(_blocks(tiny.astype(np.float32))) is None
    assert detect_sar_kind(_blocks((tiny % 255).astype(np.uint8)), True).name == "db"
    assert detect_sar_kind(_blocks(tiny.astype(np.uint16)), True).name == "amplitude"
    assert detect_sar_kind(_blocks((tiny / 400).astype(np.float32)), False).name == "intensity"
