from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.retrieval.candidates import Peaks, merged, top_peaks
from backend.retrieval.correlation import NOWHERE, DenseCorrelator, ResponseBlock


def one_block(image: np.ndarray, row: int = 0, col: int = 0) -> ResponseBlock:
    return ResponseBlock(row, col, torch.from_numpy(image.astype(np.float32))[None])


def places(peaks: Peaks) -> list[tuple[float, float]]:
    return [(float(r), float(c)) for r, c, ok in zip(peaks.row[0], peaks.col[0], peaks.found[0]) if ok]


def test_takes_the_best_and_strikes_out_its_surroundings() -> None:
    image = np.zeros((20, 20))
    image[5, 5], image[5, 8], image[15, 15] = 1.0, 0.9, 0.5  # the second is a shoulder of the first
    found = top_peaks([[one_block(image)]], 2, min_distance_cells=4)
    assert places(found) == [(5, 5), (15, 15)]
    assert found.similarity[0].tolist() == [1.0, 0.5]


def test_peaks_far_enough_apart_are_all_kept() -> None:
    image = np.zeros((20, 20))
    image[5, 5], image[5, 9] = 1.0, 0.9
    assert places(top_peaks([[one_block(image)]], 2, min_distance_cells=4)) == [(5, 5), (5, 9)]


def test_a_peak_on_the_border_of_two_blocks_counts_once() -> None:
    left, right = np.zeros((10, 10)), np.zeros((10, 10))
    left[4, 9], right[4, 0], right[4, 8] = 1.0, 0.99, 0.3
    found = top_peaks([[one_block(left)], [one_block(right, col=10)]], 2, min_distance_cells=4)
    assert places(found) == [(4, 9), (4, 18)]


def test_position_is_found_between_the_cells() -> None:
    # A parabola with its summit at (6.25, 3.6) is met exactly.
    row, col = np.mgrid[0:12, 0:8]
    found = top_peaks([[one_block(1.0 - 0.01 * ((row - 6.25) ** 2 + (col - 3.6) ** 2))]], 1, min_distance_cells=3)
    np.testing.assert_allclose(places(found)[0], (6.25, 3.6), atol=1e-4)


def test_edges_and_gaps_are_not_extrapolated() -> None:
    image = np.full((6, 6), NOWHERE)
    image[0, 3], image[1, 3] = 0.9, 0.5
    assert places(top_peaks([[one_block(image)]], 1, min_distance_cells=2)) == [(0, 3)]


def test_fewer_places_than_asked_for() -> None:
    image = np.full((6, 6), NOWHERE)
    image[2, 3] = 0.4
    found = top_peaks([[one_block(image)]], 5, min_distance_cells=2)
    assert found.found.tolist() == [[True, False, False, False, False]]


def test_what_lies_beyond_the_search_window_is_left_out() -> None:
    image = np.zeros((10, 10))
    image[2, 2], image[8, 8] = 0.5, 1.0
    assert places(top_peaks([[one_block(image)]], 1, min_distance_cells=2, end=(8, 8))) == [(2, 2)]
    with pytest.raises(ValueError, match="no blocks"):
        top_peaks([[one_block(image, row=20)]], 1, min_distance_cells=2, end=(8, 8))


def test_each_query_has_its_own_list() -> None:
    images = np.zeros((2, 10, 10), np.float32)
    images[0, 1, 1] = images[1, 7, 6] = 1.0
    found = top_peaks([[ResponseBlock(0, 0, torch.from_numpy(images))]], 1, min_distance_cells=2)
    assert found.row[:, 0].tolist() == [1.0, 7.0] and found.col[:, 0].tolist() == [1.0, 6.0]


def test_no_dominant_peak_of_smooth_noise_is_missed() -> None:
    generator = np.random.default_rng(3)
    spectrum = np.fft.rfft2(generator.normal(size=(96, 96)))
    frequency = np.hypot(np.fft.fftfreq(96)[:, None], np.fft.rfftfreq(96)[None])
    image = np.fft.irfft2(spectrum * np.exp(-((frequency / 0.05) ** 2)), s=(96, 96))
    rows, cols = np.mgrid[0:96, 0:96]
    dominant = [
        (row, col)
        for row, col in np.ndindex(96, 96)
        if image[row, col] >= image[np.hypot(rows - row, cols - col) < 8].max()
    ]
    blocks = [[one_block(image[r : r + 32, c : c + 32], r, c)] for r in (0, 32, 64) for c in (0, 32, 64)]
    found = top_peaks(blocks, 60, min_distance_cells=8)
    got = np.array(places(found))
    assert len(dominant) > 20
    assert all(np.hypot(*(got - place).T).min() < 1.0 for place in dominant)
    apart = np.hypot(*(got[:, None] - got[None]).transpose(2, 0, 1))
    assert apart[~np.eye(len(got), dtype=bool)].min() >= 8.0
    assert (found.similarity[0].diff() <= 0).all()


def test_finds_templates_where_they_were_cut() -> None:
    generator = np.random.default_rng(0)
    values = generator.normal(size=(4, 150, 170)).astype(np.float32)
    values /= np.linalg.norm(values, axis=0)
    dense = DenseMap(values.astype(np.float16), np.ones(values.shape[1:], bool), 4)
    templates = torch.from_numpy(np.stack([values[:, 10:18, 20:28], values[:, 139:147, 160:168]]))
    correlator = DenseCorrelator(dense, 8, torch.device("cpu"))
    calls: list[int] = []
    responses = correlator.responses(templates, torch.ones(2, 8, 8, dtype=torch.bool))
    found = top_peaks(responses, 3, min_distance_cells=4, end=(150, 170), on_batch=lambda: calls.append(1))
    np.testing.assert_allclose(found.row[:, 0], [10, 139], atol=0.1)
    np.testing.assert_allclose(found.col[:, 0], [20, 160], atol=0.1)
    np.testing.assert_allclose(found.similarity[:, 0], [1.0, 1.0], atol=1e-2)
    assert len(calls) == correlator.num_batches


def test_lists_are_merged_and_thinned_again() -> None:
    first = Peaks(torch.tensor([[1.0, 9.0]]), torch.tensor([[1.0, 9.0]]), torch.tensor([[0.5, 0.4]]))
    second = Peaks(torch.tensor([[2.0]]), torch.tensor([[1.0]]), torch.tensor([[0.6]]))
    assert places(merged([first, second], 2, min_distance_cells=3)) == [(2.0, 1.0), (9.0, 9.0)]


def test_needs_a_positive_number_of_places() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        top_peaks([], 0, min_distance_cells=2)
