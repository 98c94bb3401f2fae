from __future__ import annotations

import pytest
import torch

from backend.retrieval import tile_search
from backend.retrieval.tile_search import best_of_shifts, merged_shifts

TILES = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8], [-1.0, 0.0]])


def nearest(queries: torch.Tensor, k: int) -> tuple[torch.Tensor, torch.Tensor]:
    similarity, numbers = (queries @ TILES.T).topk(min(k, len(TILES)), dim=1)
    return numbers, similarity


def test_each_tile_counts_at_its_best_shift() -> None:
    queries = torch.tensor([[[1.0, 0.0], [-0.5, -0.5]], [[0.8, 0.6], [0.0, -1.0]]])
    # Similarities of the four tiles: 1, 0, 0.6, -1 and -0.5, -0.5, -0.7, 0.5; 0.8, 0.6, 0.96, -0.8 and 0, -1, -0.8, 0.
    for numbers, similarity, shifts in (best_of_shifts(queries, TILES, 3), merged_shifts(nearest, queries, 3)):
        assert numbers.tolist() == [[0, 2, 3], [2, 0, 1]] and shifts.tolist() == [[0, 0, 1], [0, 0, 0]]
        torch.testing.assert_close(similarity, torch.tensor([[1.0, 0.6, 0.5], [0.96, 0.8, 0.6]]))


@pytest.mark.parametrize("pieces", [1, 3, 1000])
def test_pieces_change_nothing(pieces: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(tile_search._TILES, "cpu", pieces)
    monkeypatch.setitem(tile_search._QUERIES, "cpu", pieces)
    generator = torch.Generator().manual_seed(0)
    queries = torch.randn(5, 4, 6, generator=generator)
    tiles = torch.randn(11, 6, generator=generator)
    numbers, similarity, shifts = best_of_shifts(queries, tiles, 7)
    every = torch.einsum("qnd,td->qnt", queries, tiles)
    expected = every.amax(dim=1).topk(7, dim=1)
    torch.testing.assert_close(similarity, expected.values)
    assert torch.equal(numbers, expected.indices)
    assert torch.equal(shifts, every.argmax(dim=1).gather(1, numbers))


def test_more_tiles_than_there_are_and_none_at_all() -> None:
    queries = torch.randn(2, 3, 2)
    for found in (best_of_shifts(queries, TILES, 10), merged_shifts(nearest, queries, 10)):
        assert [part.shape for part in found] == [(2, 4)] * 3
        assert sorted(found[0][0].tolist()) == [0, 1, 2, 3]
    assert [part.shape for part in best_of_shifts(queries, TILES[:0], 10)] == [(2, 0)] * 3
    for found in (best_of_shifts(queries[:0], TILES, 2), merged_shifts(nearest, queries[:0], 2)):
        assert [part.shape for part in found] == [(0, 2)] * 3
