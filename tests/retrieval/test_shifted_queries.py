from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.errors import UsageError
from backend.progress import Progress
from backend.retrieval.embeddings import embed_tiles
from backend.retrieval.index import TileIndex
from backend.retrieval.shifted_queries import find_tiles, query_shifts
from backend.retrieval.tile_search import TilesInMemory

from .conftest import IndexWriter


def test_shifts_span_a_step_of_the_tiles() -> None:
    assert query_shifts(32, 0.5).tolist() == [-8, -4, 0, 4, 8]
    assert query_shifts(32, 0.75).tolist() == [-4, 0, 4]
    assert query_shifts(32, 0.5, steps_a_side=4).tolist() == [-8, 0, 8]
    assert query_shifts(32, 0.0).tolist() == [-12, -8, -4, 0, 4, 8, 12]  # not to the half step: too little is left
    assert query_shifts(8, 0.5).tolist() == [-2, -1, 0, 1, 2]


@pytest.mark.parametrize("row, col", [(24, 30), (19, 41), (30, 18)])
def test_a_patch_between_tiles_is_found_and_placed(row: int, col: int) -> None:
    values = np.random.default_rng(3).normal(size=(4, 80, 90)).astype(np.float32)
    dense = DenseMap((values / np.linalg.norm(values, axis=0)).astype(np.float16), np.ones((80, 90), bool), 4)
    tiles = embed_tiles(dense, 96, 0.5, torch.device("cpu"), Progress())
    vectors = torch.from_numpy(tiles.vectors)

    def search(embeddings: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
        similarity, numbers = (embeddings @ vectors.T).topk(k, dim=1)
        return numbers, similarity

    patch = torch.from_numpy(dense.values[None, :, row : row + 24, col : col + 24].astype(np.float32))
    found = find_tiles(search, patch, torch.ones(1, 24, 24, dtype=torch.bool), query_shifts(24, 0.5), 6, 4)
    place_px = tiles.centers_px[found.numbers[0, 0]] + found.offset_px[0, 0]
    # Shifts are 3 cells apart: the nearest one is off by at most 2 of 4 px, rounded to whole cells.
    assert np.abs(place_px - (4 * col + 48, 4 * row + 48)).max() <= 8.0
    assert len(set(found.numbers[0].tolist())) == 6 and (np.diff(found.similarity[0]) <= 0.0).all()
    memory = TilesInMemory.of(tiles, torch.device("cpu"))
    same = find_tiles(memory, patch, torch.ones(1, 24, 24, dtype=torch.bool), query_shifts(24, 0.5), 6, 4)
    np.testing.assert_allclose(same.similarity, found.similarity, atol=1e-6)
    assert same.numbers[0, 0] == found.numbers[0, 0] and (same.offset_px[0, 0] == found.offset_px[0, 0]).all()


@pytest.mark.parametrize("code", ["float", "binary"])
def test_each_tile_keeps_its_most_similar_shift(write_index: IndexWriter, code: str) -> None:
    index = TileIndex.load(write_index(code=code))
    patch = torch.from_numpy(np.array(index.dense.values[None, :, 12:36, 12:36]).astype(np.float32))
    valid = torch.ones(1, 24, 24, dtype=torch.bool)
    found = find_tiles(index, patch, valid, query_shifts(24, 0.5), index.num_tiles, 4)
    assert found.numbers.shape == (1, index.num_tiles)
    assert index.tile_centers_px[found.numbers[0, 0]].tolist() == [96.0, 96.0]
    assert found.offset_px[0, 0].tolist() == [0.0, 0.0]
    single = find_tiles(index, patch, valid, np.array([0]), index.num_tiles, 4)
    unshifted = dict(zip(single.numbers[0].tolist(), single.similarity[0].tolist()))
    assert all(sim >= unshifted[tile] - 1e-6 for tile, sim in zip(found.numbers[0].tolist(), found.similarity[0]))


def test_patches_too_small_are_refused(write_index: IndexWriter) -> None:
    index = TileIndex.load(write_index())
    with pytest.raises(UsageError, match="too small"):
        find_tiles(index, torch.zeros(1, 3, 4, 4), torch.ones(1, 4, 4, dtype=torch.bool), np.array([0]), 5, 4)
