"""Ranked tiles: the best patch counts, and no place is given twice."""

from __future__ import annotations

import numpy as np
import torch

from backend.retrieval.index import TileIndex
from backend.retrieval.similar_tiles import SimilarTiles, by_land, by_layout, separate


def ranked(*centers: tuple[float, float]) -> SimilarTiles:
    count = len(centers)
    return SimilarTiles(np.array(centers, float), np.linspace(0.9, 0.1, count), np.zeros(count, np.int64))


def test_tiles_that_show_a_place_again_are_dropped() -> None:
    found = separate(ranked((100, 100), (150, 100), (196, 100), (100, 400)), 5, 128, None)
    assert found.centers_px.tolist() == [[100, 100], [196, 100], [100, 400]]  # 96 px apart is far enough, 50 is not
    assert found.similarity.tolist() == sorted(found.similarity, reverse=True)


def test_the_place_that_was_asked_for_is_left_out() -> None:
    found = separate(ranked((100, 100), (220, 100), (228, 100)), 5, 128, np.array([[100.0, 100.0]]))
    assert found.centers_px.tolist() == [[228, 100]]


def test_no_more_than_asked_for() -> None:
    assert len(separate(ranked((0, 0), (500, 0), (1000, 0)), 2, 128, None).similarity) == 2
    assert len(separate(ranked(), 2, 128, None).similarity) == 0


def patches_of(index: TileIndex, corners: list[tuple[int, int]]) -> tuple[torch.Tensor, torch.Tensor]:
    cut = [index.dense.values[:, row : row + 24, col : col + 24] for row, col in corners]
    return torch.from_numpy(np.stack(cut).astype(np.float32)), torch.ones(len(corners), 24, 24, dtype=torch.bool)


def test_both_ways_rank_a_tile_itself_first(write_index) -> None:
    index = TileIndex.load(write_index())
    values, valid = patches_of(index, [(12, 24), (0, 0)])  # tiles: 24 cells a side, 12 apart
    own = {(144.0, 96.0): 0, (48.0, 48.0): 1}
    land = by_land(index.land, index.tile_centers_px, values, valid)
    layout = by_layout(index, index.tile_centers_px, values, valid, 0.5, 4, 5)
    for found in (land, layout):
        assert {tuple(center) for center in found.centers_px[:2].tolist()} == set(own)
        assert [own[tuple(center)] for center in found.centers_px[:2].tolist()] == found.patch[:2].tolist()
        assert (np.diff(found.similarity) <= 0.0).all()
    assert land.similarity[0] > 0.99 and layout.similarity[0] > 0.99
    assert len(land.similarity) == index.num_tiles
