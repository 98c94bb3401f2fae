from __future__ import annotations

from typing import Iterator

import numpy as np
import pytest

from backend.errors import Cancelled, InputError
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.places import CELL_PX, ValidPlaces, turn
from backend.progress import Progress

from .conftest import HOLE, SIZE_PX, PairFiles


@pytest.fixture(scope="module")
def pair(files: PairFiles) -> Iterator[AlignedPair]:
    opened = open_pair(files.sar, files.optical)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def places(pair: AlignedPair) -> ValidPlaces:
    return ValidPlaces([pair.sar, pair.optical], Progress())


def test_hole_of_either_raster_is_left_out(places: ValidPlaces) -> None:
    expected = np.ones((SIZE_PX // CELL_PX, SIZE_PX // CELL_PX), bool)
    expected[: HOLE[0].stop // CELL_PX, : HOLE[1].stop // CELL_PX] = False
    assert np.array_equal(places.cells, expected)


def test_windows_hold_data_and_lie_on_any_pixel(places: ValidPlaces, pair: AlignedPair) -> None:
    windows = places.windows(100, 60, 200, np.random.default_rng(0))
    assert len(windows) == 200 and all((w.width, w.height) == (100, 60) for w in windows)
    assert all(pair.optical.valid_mask(window).all() for window in windows)
    assert {window.col_off % CELL_PX for window in windows} == set(range(CELL_PX))
    assert windows == places.windows(100, 60, 200, np.random.default_rng(0))


def test_tiles_lie_on_their_grid_and_are_counted_once(places: ValidPlaces) -> None:
    # 5 x 5 tiles of 128 px; the hole touches the first two of the first row.
    tiles = places.tiles(128, 1000, np.random.default_rng(0))
    assert len(tiles) == len(set(tiles)) == 23
    assert all(tile.col_off % 128 == tile.row_off % 128 == 0 for tile in tiles)
    assert len(places.tiles(128, 7, np.random.default_rng(0))) == 7


@pytest.mark.parametrize("heading_deg, up", [(0.0, (0, -1)), (90.0, (1, 0)), (180.0, (0, 1)), (270.0, (-1, 0))])
def test_heading_is_the_azimuth_of_up(heading_deg: float, up: tuple[float, float]) -> None:
    assert turn(heading_deg, 2.0).apply(0.0, -1.0) == pytest.approx((2.0 * up[0], 2.0 * up[1]))


def test_turned_strips_lie_on_data_with_all_their_pixels(places: ValidPlaces, pair: AlignedPair) -> None:
    generator = np.random.default_rng(1)
    for _ in range(20):
        heading, scale = generator.uniform(0, 360), generator.uniform(0.9, 1.1)
        truth = places.turned(300, 64, heading, scale, generator)
        assert truth.determinant == pytest.approx(scale**2)
        cols, rows = np.meshgrid(np.arange(0.5, 300), np.arange(0.5, 64))
        x = np.floor(truth.a * cols + truth.b * rows + truth.c).astype(int)
        y = np.floor(truth.d * cols + truth.e * rows + truth.f).astype(int)
        valid = pair.optical.valid_mask(pair.optical.window)
        assert min(x.min(), y.min()) >= 0 and valid[y, x].all()


def test_too_large_a_strip_has_no_place(places: ValidPlaces) -> None:
    generator = np.random.default_rng(0)
    for draw in (
        lambda: places.windows(SIZE_PX + 1, 8, 1, generator),
        lambda: places.windows(SIZE_PX, SIZE_PX, 1, generator),
        lambda: places.tiles(SIZE_PX, 1, generator),
        lambda: places.turned(2 * SIZE_PX, 8, 45.0, 1.0, generator),
    ):
        with pytest.raises(InputError) as caught:
            draw()
        assert caught.value.code == "no_valid_place"


def test_reading_validity_can_be_cancelled(pair: AlignedPair) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        ValidPlaces([pair.sar], progress)
