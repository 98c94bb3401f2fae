from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.errors import UsageError
from backend.progress import Progress
from backend.retrieval.embeddings import GRID, embed_patches, embed_shifted, embed_tiles, embedding_size, grid_of_tile

CPU = torch.device("cpu")


def random_map(height: int = 70, width: int = 100, channels: int = 3, seed: int = 0) -> DenseMap:
    values = np.random.default_rng(seed).normal(size=(channels, height, width)).astype(np.float32)
    values /= np.linalg.norm(values, axis=0)
    return DenseMap(values.astype(np.float16), np.ones((height, width), bool), 4)


def patch_at(dense: DenseMap, row: int, col: int, side: int) -> torch.Tensor:
    values = torch.from_numpy(dense.values[None, :, row : row + side, col : col + side].astype(np.float32))
    valid = torch.from_numpy(np.array(dense.valid[None, row : row + side, col : col + side]))
    return embed_patches(values, valid, grid_of_tile(side))[0]


def test_a_patch_of_one_cell_each_by_hand() -> None:
    # Sides of GRID cells: the weights are 1 and 0, so that the embedding is the patch without its mean.
    values = torch.arange(GRID * GRID, dtype=torch.float32).reshape(1, 1, GRID, GRID)
    found = embed_patches(values, torch.ones(1, GRID, GRID, dtype=torch.bool))
    expected = values.flatten() - values.mean()
    torch.testing.assert_close(found[0], expected / expected.norm())
    assert found.shape == (1, embedding_size(1))


def test_weights_fall_linearly_to_the_next_cells() -> None:
    # One column of twice GRID samples: cell k has its centre between samples 2k and 2k + 1; weights 0.25 .75 .75 .25.
    side = 2 * GRID
    values = torch.zeros(1, 1, side, side)
    values[..., 5] = 1.0
    found = embed_patches(values, torch.ones(1, side, side, dtype=torch.bool))[0].reshape(GRID, GRID)
    means = torch.zeros(GRID)
    means[2], means[3] = 0.75 / 2.0, 0.25 / 2.0
    weights = torch.full((GRID,), 2.0)
    weights[0] = weights[-1] = 1.75  # at the rim one of the four is missing
    centred = means - (means * weights).sum() / weights.sum()
    expected = centred.expand(GRID, GRID)
    torch.testing.assert_close(found, expected / expected.norm(), atol=1e-5, rtol=0.0)


def test_unit_norm_and_independence_of_what_all_cells_share() -> None:
    generator = torch.Generator().manual_seed(0)
    values, valid = torch.randn(4, 3, 20, 26, generator=generator), torch.ones(4, 20, 26, dtype=torch.bool)
    found = embed_patches(values, valid)
    torch.testing.assert_close(found.norm(dim=1), torch.ones(4))
    moved = embed_patches(values + torch.tensor([1.0, -2.0, 0.5])[:, None, None], valid)
    torch.testing.assert_close(moved, found, atol=1e-5, rtol=0.0)


def test_what_is_masked_does_not_matter() -> None:
    generator = torch.Generator().manual_seed(0)
    values, valid = torch.randn(1, 3, 24, 24, generator=generator), torch.ones(1, 24, 24, dtype=torch.bool)
    valid[:, 6:20, 3:9] = False
    other = torch.where(valid[:, None], values, torch.full_like(values, 50.0))
    assert torch.equal(embed_patches(values, valid), embed_patches(other, valid))
    assert embed_patches(values, torch.zeros_like(valid)).abs().max() == 0.0


def test_cells_with_little_in_them_stay_out() -> None:
    # Four samples a cell: those of the first one weigh .625 .875 .875 .625 .375 .125, a quarter of which is .875.
    values = torch.randn(1, 1, 4 * GRID, 4 * GRID, generator=torch.Generator().manual_seed(0))
    for hidden, is_kept in ((3, True), (4, False)):
        valid = torch.ones(1, 4 * GRID, 4 * GRID, dtype=torch.bool)
        valid[:, :, :hidden] = False
        found = embed_patches(values, valid)[0].reshape(GRID, GRID)
        assert bool((found[:, 0] != 0.0).all()) is is_kept and bool((found[:, 1:] != 0.0).all())


def test_tiles_are_embedded_as_the_patches_they_are() -> None:
    dense = random_map()
    dense.valid[20:40, 30:60] = False
    dense.values[:, ~dense.valid] = 0
    tiles = embed_tiles(dense, 96, 0.5, CPU, Progress())  # 24 cells a side
    assert tiles.vectors.shape == (len(tiles.centers_px), embedding_size(3, grid_of_tile(24)))
    for vector, (x, y) in zip(tiles.vectors, tiles.centers_px):
        expected = patch_at(dense, int(y / 4 - 12), int(x / 4 - 12), 24)
        np.testing.assert_allclose(vector, expected.numpy(), atol=1e-5)


def test_tiles_reach_every_edge_and_lie_on_whole_cells() -> None:
    tiles = embed_tiles(random_map(70, 100), 96, 0.5, CPU, Progress())
    cols, rows = sorted(set(tiles.centers_px[:, 0])), sorted(set(tiles.centers_px[:, 1]))
    assert cols == [48.0, 96.0, 144.0, 192.0, 240.0, 288.0, 336.0, 352.0]  # the last one ends at 400 px
    assert rows == [48.0, 96.0, 144.0, 192.0, 232.0]
    assert len(tiles.vectors) == len(cols) * len(rows)


def test_tiles_that_are_mostly_invalid_are_left_out() -> None:
    dense = random_map(48, 48)
    dense.valid[:, :25], dense.values[:, :, :25] = False, 0
    tiles = embed_tiles(dense, 96, 0.0, CPU, Progress())
    assert tiles.centers_px.tolist() == [[144.0, 48.0], [144.0, 144.0]]
    dense.valid[:] = False
    none = embed_tiles(dense, 96, 0.0, CPU, Progress())
    assert none.vectors.shape == (0, embedding_size(3, 10)) and none.centers_px.shape == (0, 2)


def test_exactly_half_valid_is_enough() -> None:
    dense = random_map(24, 24)
    dense.valid[:12], dense.values[:, :12] = False, 0
    assert len(embed_tiles(dense, 96, 0.0, CPU, Progress()).vectors) == 1


def test_a_tile_finds_itself_best() -> None:
    dense = random_map(120, 120, channels=4)
    tiles = embed_tiles(dense, 96, 0.5, CPU, Progress())
    similarity = tiles.vectors @ tiles.vectors.T
    assert (similarity.argmax(axis=1) == np.arange(len(similarity))).all()
    np.testing.assert_allclose(np.diag(similarity), 1.0, atol=1e-5)


def test_a_read_only_memory_map_serves(tmp_path: Path) -> None:
    dense = random_map()
    np.save(tmp_path / "values.npy", dense.values)
    np.save(tmp_path / "valid.npy", dense.valid)
    mapped = DenseMap(
        np.load(tmp_path / "values.npy", mmap_mode="r"), np.load(tmp_path / "valid.npy", mmap_mode="r"), 4
    )
    expected = embed_tiles(dense, 96, 0.5, CPU, Progress())
    np.testing.assert_array_equal(embed_tiles(mapped, 96, 0.5, CPU, Progress()).vectors, expected.vectors)


def test_tiles_that_cannot_be_are_refused() -> None:
    with pytest.raises(UsageError, match="no tiles of 24 x 24"):
        embed_tiles(random_map(20, 90), 96, 0.5, CPU, Progress())
    with pytest.raises(UsageError, match="no tiles of 4 x 4"):
        embed_tiles(random_map(), 16, 0.5, CPU, Progress())
    with pytest.raises(UsageError, match="too small"):
        embed_patches(torch.zeros(1, 3, 30, GRID - 1), torch.ones(1, 30, GRID - 1, dtype=torch.bool))


def test_a_shifted_patch_is_what_is_left_of_it_on_the_tile() -> None:
    generator = torch.Generator().manual_seed(0)
    values, valid = torch.randn(2, 3, 24, 24, generator=generator), torch.ones(2, 24, 24, dtype=torch.bool)
    valid[1, :5] = False
    found = embed_shifted(values, valid, np.array([-7, 0, 5]))
    assert found.shape == (2, 9, embedding_size(3, 10))
    torch.testing.assert_close(found[:, 4], embed_patches(values, valid, 10))
    # 7 cells up and 5 to the right: rows 7.. and columns ..19 of the patch are rows ..17 and columns 5.. of the tile.
    moved, moved_valid = torch.zeros_like(values), torch.zeros_like(valid)
    moved[:, :, :17, 5:], moved_valid[:, :17, 5:] = values[:, :, 7:, :19], valid[:, 7:, :19]
    torch.testing.assert_close(found[:, 2], embed_patches(moved, moved_valid, 10))


def test_small_tiles_have_as_many_cells_as_descriptors() -> None:
    assert [grid_of_tile(side) for side in (6, 8, 10, 32)] == [6, 8, 10, 10]
    with pytest.raises(UsageError, match="too small for tiles"):
        embed_shifted(torch.zeros(1, 3, 5, 5), torch.ones(1, 5, 5, dtype=torch.bool), np.array([0]))


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_gives_what_the_cpu_gives() -> None:
    """Tolerance 1e-5: sums in another order."""
    dense = random_map(200, 300)
    found = embed_tiles(dense, 96, 0.75, torch.device("cuda"), Progress())
    expected = embed_tiles(dense, 96, 0.75, CPU, Progress())
    np.testing.assert_allclose(found.vectors, expected.vectors, atol=1e-5)
    np.testing.assert_array_equal(found.centers_px, expected.centers_px)
