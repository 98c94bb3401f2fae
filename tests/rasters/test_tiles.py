from __future__ import annotations

import numpy as np
import pytest

from backend.errors import UsageError
from backend.rasters.tiles import Window, iter_blocks, tile_grid


def test_blocks_cover_each_pixel_once() -> None:
    count = np.zeros((37, 50), int)
    for block in iter_blocks(50, 37, 16, 3):
        core = block.core
        count[core.row_off : core.row_end, core.col_off : core.col_end] += 1
    assert (count == 1).all()


def test_core_is_cut_out_of_outer() -> None:
    image = np.arange(37 * 50).reshape(37, 50)
    padded = np.pad(image, 3, constant_values=-1)
    for block in iter_blocks(50, 37, 16, 3):
        outer, core = block.outer, block.core
        read = padded[outer.row_off + 3 : outer.row_end + 3, outer.col_off + 3 : outer.col_end + 3]
        expected = image[core.row_off : core.row_end, core.col_off : core.col_end]
        assert np.array_equal(read[block.core_in_outer], expected)


def test_last_blocks_are_smaller() -> None:
    blocks = [block.core for block in iter_blocks(50, 37, 32)]
    assert blocks == [Window(0, 0, 32, 32), Window(32, 0, 18, 32), Window(0, 32, 32, 5), Window(32, 32, 18, 5)]


@pytest.mark.parametrize("arguments", [(0, 5, 4, 0), (5, 0, 4, 0), (5, 5, 0, 0), (5, 5, 4, -1)])
def test_blocks_of_nothing_are_refused(arguments: tuple[int, int, int, int]) -> None:
    with pytest.raises(UsageError):
        list(iter_blocks(*arguments))


def test_tiles_step_by_overlap_and_end_at_the_edge() -> None:
    tiles = tile_grid(300, 128, 128, 0.5)
    assert [tile.col_off for tile in tiles] == [0, 64, 128, 172]
    assert {(tile.row_off, tile.width, tile.height) for tile in tiles} == {(0, 128, 128)}


def test_tiles_without_rest_have_no_extra() -> None:
    assert [tile.col_off for tile in tile_grid(256, 128, 128, 0.0)] == [0, 128]


def test_raster_smaller_than_a_tile_has_none() -> None:
    assert tile_grid(127, 500, 128, 0.5) == []


@pytest.mark.parametrize(("tile_px", "overlap"), [(0, 0.5), (64, 1.0), (64, -0.1), (64, float("nan"))])
def test_impossible_tiles_are_refused(tile_px: int, overlap: float) -> None:
    with pytest.raises(UsageError):
        tile_grid(500, 500, tile_px, overlap)


def test_windows_intersect() -> None:
    assert Window(0, 0, 10, 10).intersection(Window(8, -5, 10, 10)) == Window(8, 0, 2, 5)
    apart = Window(0, 0, 10, 10).intersection(Window(20, 0, 5, 5))
    assert (apart.width, apart.height) == (0, 5)


def test_window_expands_on_all_sides() -> None:
    assert Window(4, 6, 10, 20).expanded(3) == Window(1, 3, 16, 26)
