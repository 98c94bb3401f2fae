from __future__ import annotations

import torch

from backend.retrieval.templates import centred


def test_mean_of_every_channel_is_taken_away_over_valid_cells_only() -> None:
    values = torch.tensor([[[[1.0, 3.0], [5.0, 0.0]], [[2.0, 2.0], [2.0, 0.0]]]])
    valid = torch.tensor([[[True, True], [True, False]]])
    expected = [[[[-2.0, 0.0], [2.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]]]
    assert centred(values, valid).tolist() == expected


def test_nothing_valid_gives_zeros() -> None:
    assert centred(torch.ones(1, 2, 3, 3), torch.zeros(1, 3, 3, dtype=torch.bool)).abs().sum() == 0.0
