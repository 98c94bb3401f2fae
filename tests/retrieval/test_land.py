"""What land a tile shows: numbers by hand, and the search among them."""

from __future__ import annotations

import numpy as np
import torch

from backend.descriptors.dense_map import DenseMap
from backend.progress import Progress
from backend.retrieval.land import LandSearch, land_of, land_of_tiles, land_size

CPU = torch.device("cpu")


def test_mean_and_covariance_by_hand() -> None:
    # Two channels, four cells, the last not valid: (1, 0), (0, 1), (2, 2).
    values = torch.tensor([[[[1.0, 0.0], [2.0, 9.0]], [[0.0, 1.0], [2.0, 9.0]]]])
    valid = torch.tensor([[[True, True], [True, False]]])
    land = land_of(values, valid)
    assert land.shape == (1, land_size(2))
    # var x = 5/3 - 1, cov = 4/3 - 1, var y as x.
    torch.testing.assert_close(land[0], torch.tensor([1.0, 1.0, 2 / 3, 1 / 3, 2 / 3]))


def test_nothing_valid_is_zero() -> None:
    assert not land_of(torch.ones(2, 3, 4, 4), torch.zeros(2, 4, 4, dtype=torch.bool)).any()


def test_land_does_not_mind_where_things_lie() -> None:
    values = torch.randn(1, 3, 6, 6, generator=torch.Generator().manual_seed(0))
    valid = torch.ones(1, 6, 6, dtype=torch.bool)
    torch.testing.assert_close(land_of(values, valid), land_of(values.flip(3).transpose(2, 3), valid))


def test_tiles_of_a_map_are_those_windows() -> None:
    values = np.random.default_rng(1).normal(size=(3, 12, 20)).astype(np.float16)
    valid = np.ones((12, 20), bool)
    valid[:4, :4] = False
    centers_px = np.array([[16.0, 16.0], [48.0, 16.0], [24.0, 32.0]])  # tiles of 8 cells at (0, 0), (0, 8), (4, 2)
    land = land_of_tiles(DenseMap(values, valid, 4), centers_px, 32, CPU, Progress())
    for number, (row, col) in enumerate([(0, 0), (0, 8), (4, 2)]):
        at = (slice(row, row + 8), slice(col, col + 8))
        expected = land_of(torch.from_numpy(values[(slice(None), *at)])[None], torch.from_numpy(valid[at])[None])
        np.testing.assert_allclose(land[number], expected[0].numpy(), atol=2e-3)


def test_a_map_without_tiles() -> None:
    empty = DenseMap(np.zeros((3, 8, 8), np.float16), np.zeros((8, 8), bool), 4)
    land = land_of_tiles(empty, np.empty((0, 2)), 32, CPU, Progress())
    assert land.shape == (0, land_size(3))
    assert LandSearch.of(land).similarity(np.ones((2, land_size(3)))).shape == (2, 0)


def test_search_finds_itself_and_leaves_out_what_never_varies() -> None:
    land = np.random.default_rng(2).normal(size=(50, 5)).astype(np.float16)
    land[:, 4] = 0.25
    search = LandSearch.of(land)
    similarity = search.similarity(land)
    assert (similarity.argmax(axis=1) == np.arange(50)).all()
    np.testing.assert_allclose(similarity.diagonal(), 1.0, atol=1e-5)
    changed = land.copy()
    changed[:, 4] = 100.0
    np.testing.assert_allclose(search.similarity(changed), similarity, atol=1e-6)
