from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.retrieval import correlation
from backend.retrieval.correlation import (
    MIN_JOINT_FRACTION,
    NOWHERE,
    DenseCorrelator,
    block_size,
    cells_at,
    correlate_window,
    max_filter,
)

CPU = torch.device("cpu")


def unit(generator: np.random.Generator, *shape: int) -> np.ndarray:
    """Random (..., C, h, w) of unit norm over C."""
    values = generator.normal(size=shape).astype(np.float32)
    return values / np.linalg.norm(values, axis=-3, keepdims=True)


def make_map(seed: int = 0, height: int = 45, width: int = 61, holes: bool = True) -> DenseMap:
    generator = np.random.default_rng(seed)
    valid = np.ones((height, width), bool)
    if holes:
        valid[:15, :22] = False
        valid &= generator.random((height, width)) > 0.1
    return DenseMap((unit(generator, 3, height, width) * valid).astype(np.float16), valid, 4)


def make_templates(seed: int = 1, count: int = 2, rows: int = 6, cols: int = 6) -> tuple[torch.Tensor, torch.Tensor]:
    generator = np.random.default_rng(seed)
    valid = generator.random((count, rows, cols)) > 0.2
    values = unit(generator, count, 3, rows, cols) * valid[:, None]
    return torch.from_numpy(values.astype(np.float32)), torch.from_numpy(valid)


def naive(dense: DenseMap, template: torch.Tensor, valid: torch.Tensor, row: int, col: int) -> float:
    """Sum of products over jointly valid cells, cell by cell, over the root of their number times the template's."""
    total, joint = 0.0, 0
    for i in range(valid.shape[0]):
        for j in range(valid.shape[1]):
            r, c = row + i, col + j
            inside = 0 <= r < dense.shape[0] and 0 <= c < dense.shape[1]
            if valid[i, j] and inside and dense.valid[r, c]:
                total += float(np.dot(dense.values[:, r, c].astype(np.float64), template[:, i, j].double().numpy()))
                joint += 1
    count = int(valid.sum())
    return total / (joint * count) ** 0.5 if joint >= MIN_JOINT_FRACTION * count else NOWHERE


def naive_window(dense: DenseMap, templates: torch.Tensor, valid: torch.Tensor, window: tuple[int, ...]) -> np.ndarray:
    row0, col0, row1, col1 = window
    return np.array(
        [
            [[naive(dense, t, v, row, col) for col in range(col0, col1)] for row in range(row0, row1)]
            for t, v in zip(templates, valid)
        ]
    )


def test_equals_naive_loops_at_every_placement() -> None:
    dense = make_map()
    templates, valid = make_templates()
    correlator = DenseCorrelator(dense, 6, CPU)
    found = correlator.full(templates, valid)
    assert correlator.window == (-5, -5, 45, 61) and found.shape == (2, 50, 66)
    expected = naive_window(dense, templates, valid, correlator.window)
    np.testing.assert_allclose(found.numpy(), expected, atol=1e-5)
    assert (expected == NOWHERE).any() and (expected > NOWHERE).sum() > 2000


def test_templates_may_be_oblong_and_smaller_than_announced() -> None:
    dense = make_map()
    templates, valid = make_templates(rows=3, cols=6)
    window = (10, 20, 25, 40)
    found = DenseCorrelator(dense, 8, CPU, window).full(templates, valid)
    np.testing.assert_allclose(found.numpy(), naive_window(dense, templates, valid, window), atol=1e-5)


@pytest.mark.parametrize("window", [(0, 0, 45, 61), (10, 30, 11, 31), (-5, 40, 20, 61), (30, -5, 45, 7)])
def test_window_gives_the_same_as_the_whole(window: tuple[int, int, int, int]) -> None:
    dense = make_map()
    templates, valid = make_templates()
    whole = DenseCorrelator(dense, 6, CPU).full(templates, valid)
    row0, col0, row1, col1 = window
    part = DenseCorrelator(dense, 6, CPU, window).full(templates, valid)
    torch.testing.assert_close(part, whole[:, row0 + 5 : row1 + 5, col0 + 5 : col1 + 5], atol=1e-5, rtol=0.0)


def test_does_not_depend_on_blocks_batches_or_the_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    dense = make_map(height=300, width=290)
    templates, valid = make_templates()
    large = DenseCorrelator(dense, 60, CPU)  # blocks of 512 cells
    small = DenseCorrelator(dense, 6, CPU)
    monkeypatch.setattr(correlation, "_SPECTRA_BYTES", {"cpu": 1})
    single = DenseCorrelator(dense, 6, CPU, cache_bytes=0)
    assert (large.num_batches, small.num_batches) == (1, 1) and single.num_batches == 9
    at_window = small.full(templates, valid)
    torch.testing.assert_close(single.full(templates, valid), at_window, atol=1e-5, rtol=0.0)
    torch.testing.assert_close(large.full(templates, valid)[:, 54:, 54:], at_window, atol=1e-5, rtol=0.0)
    assert torch.equal(small.full(templates, valid), at_window)  # the second call takes the transforms it kept


def test_every_batch_is_told_of() -> None:
    correlator, calls = DenseCorrelator(make_map(), 6, CPU), []
    correlator.full(*make_templates(), on_batch=lambda: calls.append(1))
    assert len(calls) == correlator.num_batches


def test_blocks_without_data_are_skipped() -> None:
    dense = make_map(height=300, width=290, holes=False)
    dense.values[:, :, 130:], dense.valid[:, 130:] = 0, False
    correlator = DenseCorrelator(dense, 6, CPU)
    templates, valid = make_templates()
    blocks = [(block.row, block.col) for batch in correlator.responses(templates, valid) for block in batch]
    assert blocks == [(row, col) for row in (-5, 118, 241) for col in (-5, 118)]
    found = correlator.full(templates, valid)
    assert found[:, :, 245:].max() == NOWHERE and found[:, 20:280, 20:100].min() > NOWHERE


def test_template_is_found_with_similarity_one_where_it_was_cut() -> None:
    dense = make_map(seed=3, holes=False)
    template = torch.from_numpy(dense.values[None, :, 20:28, 33:41].astype(np.float32))
    found = DenseCorrelator(dense, 8, CPU).full(template, torch.ones(1, 8, 8, dtype=torch.bool))
    best = int(found[0].argmax())
    assert (best // found.shape[2] - 7, best % found.shape[2] - 7) == (20, 33)
    assert float(found.max()) == pytest.approx(1.0, abs=2e-3)


def test_what_lies_under_masks_does_not_matter() -> None:
    dense = make_map()
    templates, valid = make_templates()
    plain = DenseCorrelator(dense, 6, CPU).full(templates, valid)
    assert plain.min() == NOWHERE  # mostly off the map
    fewer = valid.clone()
    fewer[0, :3] = False
    changed = DenseCorrelator(dense, 6, CPU).full(templates * fewer[:, None], fewer)
    torch.testing.assert_close(changed[1], plain[1], atol=1e-5, rtol=0.0)
    assert not torch.allclose(changed[0], plain[0], atol=1e-2)


def test_cells_beyond_the_map_are_invalid() -> None:
    dense = make_map(height=5, width=6, holes=False)
    values, valid = cells_at(dense, -2, 4, 4, 5)
    expected = np.zeros((4, 5), bool)
    expected[2:, :2] = True
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(values[:, 2:, :2], dense.values[:, :2, 4:])
    assert values[:, ~valid].max() == values[:, ~valid].min() == 0
    assert not cells_at(dense, 50, 50, 2, 2)[1].any()


def test_block_is_a_power_of_two_with_room_for_new_placements() -> None:
    for cells in (1, 8, 16, 32, 64, 100, 200, 600):
        size = block_size(cells)
        assert size & (size - 1) == 0 and size >= 2 * cells and size - cells + 1 > size // 2


def test_each_template_over_its_own_window_equals_naive_loops() -> None:
    dense = make_map()
    templates, valid = make_templates()
    corners = [(14, 20), (-3, 50)]
    cut = [cells_at(dense, row, col, 11, 9) for row, col in corners]
    windows = torch.from_numpy(np.stack([values for values, _ in cut]).astype(np.float32))
    found = correlate_window(templates, valid, windows, torch.from_numpy(np.stack([mask for _, mask in cut])))
    assert found.shape == (2, 6, 4)
    for query, (row, col) in enumerate(corners):
        window = (row, col, row + 6, col + 4)
        expected = naive_window(dense, templates[query : query + 1], valid[query : query + 1], window)[0]
        np.testing.assert_allclose(found[query].numpy(), expected, atol=1e-5)


def test_max_filter_by_hand() -> None:
    similarity = torch.full((1, 4, 5), NOWHERE)
    similarity[0, 1, 1] = 0.5
    expected = torch.full((1, 4, 5), NOWHERE)
    expected[0, 0:3, 0:3] = 0.5
    assert torch.equal(max_filter(similarity, 1), expected)
    assert max_filter(similarity, 0) is similarity


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_gives_what_the_cpu_gives() -> None:
    """Tolerance 1e-4: single-precision transforms of other libraries."""
    dense, (templates, valid) = make_map(height=300, width=290), make_templates(count=4)
    cuda = torch.device("cuda")
    found = DenseCorrelator(dense, 6, cuda).full(templates.to(cuda), valid.to(cuda))
    assert found.is_cuda
    torch.testing.assert_close(found.cpu(), DenseCorrelator(dense, 6, CPU).full(templates, valid), atol=1e-4, rtol=0.0)
