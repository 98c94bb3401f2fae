"""Codes of two bits a number: levels by hand, bytes, and neighbours that stay."""

from __future__ import annotations

import numpy as np
import pytest

from backend.retrieval.two_bit_codes import codes_of, even, search_codes, vectors_of


def unit(count: int, size: int, seed: int = 0) -> np.ndarray:
    vectors = np.random.default_rng(seed).standard_normal((count, size)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_levels_by_hand() -> None:
    # d = 4: deviation 1/2. Levels 0.4528 and 1.510 halved meet at 0.4907.
    vectors = np.array([[0.10, -0.48, 0.50, -0.72]], np.float32)
    expected = np.array([[0.4528, -0.4528, 1.510, -1.510]]) / 2.0 / 0.8825
    np.testing.assert_allclose(vectors_of(codes_of(vectors), 4), expected, rtol=1e-5)


@pytest.mark.parametrize("size", [256, 7])
def test_a_quarter_of_a_byte_a_number(size: int) -> None:
    codes = codes_of(unit(40, size))
    assert codes.code_size == -(-even(size) // 4) and codes.ntotal == 40
    assert vectors_of(codes, size).shape == (40, size)


def test_similarities_are_products_with_the_levels_and_estimate_cosines() -> None:
    vectors, queries = unit(3000, 256), unit(20, 256, 1)
    codes = codes_of(vectors)
    similarity, numbers = search_codes(codes, queries, 50)
    products = queries @ vectors_of(codes, 256).T
    np.testing.assert_allclose(similarity, np.take_along_axis(products, numbers, 1), atol=0.006)
    errors = products - queries @ vectors.T
    assert abs(errors.mean()) < 0.001 and errors.std() < 0.03


def test_the_nearest_stay_the_nearest() -> None:
    vectors = unit(2000, 256)
    noisy = vectors[:100] + 0.06 * np.random.default_rng(2).standard_normal((100, 256)).astype(np.float32)
    noisy /= np.linalg.norm(noisy, axis=1, keepdims=True)
    assert (search_codes(codes_of(vectors), noisy, 1)[1][:, 0] == np.arange(100)).all()


def test_no_tiles() -> None:
    codes = codes_of(np.zeros((0, 256), np.float32))
    assert codes.ntotal == 0 and vectors_of(codes, 256).shape == (0, 256)
