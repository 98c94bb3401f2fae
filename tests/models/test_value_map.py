from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.models.value_map import QUANTILES, ValueMap, fitted_value_map
from backend.rasters.patch_statistics import histogram_distance


def test_by_hand() -> None:
    found = ValueMap((0.2, 0.4, 0.4, 0.8), (0.0, 0.5, 0.6, 1.0))
    values = torch.tensor([[0.0, 0.2, 0.3], [0.6, 0.8, 1.0]])
    assert torch.allclose(found(values), torch.tensor([[0.0, 0.0, 0.25], [0.8, 1.0, 1.0]]))
    assert ValueMap.from_mapping(found.to_mapping()) == found


def test_values_get_the_distribution_of_real_ones_and_keep_their_order() -> None:
    rng = np.random.default_rng(0)
    made, real = rng.beta(2.0, 3.0, (20, 64, 64)), rng.beta(1.5, 5.0, (20, 64, 64))
    found = fitted_value_map(made, real)
    assert len(found.made) == QUANTILES
    others = rng.beta(2.0, 3.0, (10, 64, 64))
    mapped = found(torch.from_numpy(others).float()).numpy()
    assert histogram_distance(mapped, real) < 0.05 * histogram_distance(others, real)
    order = np.argsort(others.ravel())
    assert (np.diff(mapped.ravel()[order]) >= -1e-6).all()


@pytest.mark.parametrize("value", [0.0, 0.3, 1.0])
def test_blank_patches_are_no_trouble(value: float) -> None:
    found = fitted_value_map(np.full((2, 8, 8), value), np.full((2, 8, 8), 0.6))
    assert torch.allclose(found(torch.full((1, 1, 8, 8), value)), torch.tensor(0.6))
