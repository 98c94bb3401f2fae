from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.retrieval.reduction import FEWEST_TILES, REDUCED_SIZE, Reduction, fit_reduction, most_numbers


def unit(values: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(values, dim=1)


def tiles(count: int, size: int, seed: int = 0) -> torch.Tensor:
    """Unit vectors whose first numbers vary most."""
    generator = torch.Generator().manual_seed(seed)
    return unit(torch.randn(count, size, generator=generator) * torch.linspace(3.0, 0.1, size))


@pytest.mark.parametrize("count, size", [(FEWEST_TILES - 1, 400), (2000, REDUCED_SIZE), (0, 400)])
def test_few_or_short_embeddings_stay_whole(count: int, size: int) -> None:
    vectors = tiles(count, size)
    reduction = fit_reduction(vectors)
    assert reduction.basis is None and torch.equal(reduction.of(vectors), vectors)
    assert Reduction.from_array(reduction.to_array(size)).basis is None


def test_reduced_vectors_are_of_unit_norm_and_the_same_again() -> None:
    vectors = tiles(1500, 320)
    reduction = fit_reduction(vectors)
    reduced = reduction.of(vectors)
    assert reduced.shape == (1500, REDUCED_SIZE) and reduced.dtype == torch.float32
    torch.testing.assert_close(reduced.norm(dim=1), torch.ones(1500))
    assert torch.equal(Reduction.from_array(reduction.to_array(320)).of(vectors), reduced)
    assert torch.equal(fit_reduction(vectors).of(vectors), reduced)
    assert reduction.of(torch.zeros(2, 3, 320)).abs().max() == 0.0  # as of a patch without data


def test_components_are_evened_out_by_a_third(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.retrieval.reduction.REDUCED_SIZE", 2)
    vectors = torch.zeros(3000, 3)
    vectors[:, 0], vectors[:, 1], vectors[:, 2] = 0.6, 0.8, 0.0
    signs = torch.randint(0, 2, (3000, 3), generator=torch.Generator().manual_seed(0)) * 2.0 - 1.0
    basis = fit_reduction(vectors * signs).basis
    assert basis is not None and basis.shape == (3, 2)
    # Variances 0.36 and 0.64, to the power of -1/6; a rotation keeps lengths. The axis without variance is dropped.
    expected = torch.tensor([0.36 ** (-1 / 6), 0.64 ** (-1 / 6), 0.0])
    torch.testing.assert_close(basis.norm(dim=1), expected, atol=0.01, rtol=0.0)


def test_what_lies_in_the_dropped_components_does_not_count() -> None:
    vectors = torch.cat([tiles(1500, 300), torch.zeros(1500, 100)], dim=1)
    reduction = fit_reduction(vectors)
    disturbed = vectors.clone()
    disturbed[:, 300:] = 5.0
    torch.testing.assert_close(reduction.of(disturbed), reduction.of(vectors), atol=1e-3, rtol=0.0)


@pytest.mark.parametrize("count, size", [(500, 1600), (5000, 1600), (1100, 1600), (5000, 100)])
def test_needed_space_is_enough(count: int, size: int) -> None:
    numbers, basis_bytes = most_numbers(count, size)
    for valid in {count, min(count, FEWEST_TILES - 1)}:
        reduced = valid >= FEWEST_TILES and size > REDUCED_SIZE
        assert numbers >= valid * (REDUCED_SIZE if reduced else size)
        assert basis_bytes >= (4 * size * REDUCED_SIZE if reduced else 0)


def test_the_nearest_tile_stays_the_nearest() -> None:
    vectors = tiles(2000, 400)
    reduction = fit_reduction(vectors)
    noisy = unit(vectors[::40] + 0.03 * torch.randn(50, 400, generator=torch.Generator().manual_seed(3)))
    found = (reduction.of(noisy) @ reduction.of(vectors).T).argmax(dim=1)
    assert np.array_equal(found.numpy(), np.arange(0, 2000, 40))
