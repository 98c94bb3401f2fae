from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.retrieval.correlation import cells_at
from backend.retrieval.map_windows import read_windows


@pytest.mark.parametrize("step", [1, 2, 3])
def test_windows_inside_and_beyond_the_map(step: int) -> None:
    generator = np.random.default_rng(0)
    known = generator.random((30, 40)) < 0.8
    dense = DenseMap((generator.normal(size=(3, 30, 40)) * known).astype(np.float16), known, 4)
    extent = 4 * step + 1
    corners = np.array([[0, 0], [30 - extent, 40 - extent], [7, 11], [-2, 5], [30 - extent + 1, 3], [50, 50], [-90, 0]])
    values, valid = read_windows(dense, corners, 5, step, torch.device("cpu"))
    assert values.shape == (7, 3, 5, 5) and valid.shape == (7, 5, 5)
    assert values.dtype == valid.dtype == torch.float32
    for at, (row, col) in enumerate(corners.tolist()):
        cells, mask = cells_at(dense, row, col, extent, extent)
        np.testing.assert_array_equal(values[at].numpy(), cells[:, ::step, ::step].astype(np.float32))
        np.testing.assert_array_equal(valid[at].numpy(), mask[::step, ::step])


def test_a_window_larger_than_the_map_and_no_window() -> None:
    dense = DenseMap(np.ones((2, 4, 5), np.float16), np.ones((4, 5), bool), 4)
    values, valid = read_windows(dense, np.array([[-1, -1]]), 8, 1, torch.device("cpu"))
    assert float(values.sum()) == 40.0 and float(valid.sum()) == 20.0
    assert read_windows(dense, np.zeros((0, 2), int), 8, 1, torch.device("cpu"))[0].shape == (0, 2, 8, 8)
