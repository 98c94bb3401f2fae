"""Validity by nodata values."""

from __future__ import annotations

import numpy as np

from backend.rasters.nodata import differs_from_nodata


def test_any_band_or_all_bands() -> None:
    data = np.array([[[0, 0, 5]], [[0, 7, 0]]], np.uint8)
    assert differs_from_nodata(data, [0, 0], must_agree=True).tolist() == [[False, True, True]]
    assert differs_from_nodata(data, [0, 0], must_agree=False).tolist() == [[False, False, False]]
    assert differs_from_nodata(data, [0, None], must_agree=True).tolist() == [[False, False, True]]


def test_what_marks_nothing() -> None:
    data = np.array([[[0, 255]]], np.uint8)
    for value in (None, float("nan"), -9999.0, 0.5, 256.0):
        assert differs_from_nodata(data, [value], must_agree=False).all()


def test_of_complex_values_the_real_part_counts() -> None:
    data = np.array([[[0 + 3j, 1 + 0j]]], np.complex64)
    assert differs_from_nodata(data, [0.0], must_agree=False).tolist() == [[False, True]]
