from __future__ import annotations

import torch

from backend.retrieval.templates import centred


def test_mean_of_every_channel_is_taken_away_over_valid_cells_only() -> None:
    values = torch.tensor([[[[1.0, 3.0], [5.0, 0.0]], [[2.0, 2.0], [2.0, 0.0]]]])
    valid = torch.tensor([[[True, True], [True, False]]])
    found = centred(values, valid)
    # -2, 0, 2 in one channel, nothing in the other: scaled to a mean square of 1 over the three valid cells.
    unit = 1.5**0.5
    torch.testing.assert_close(found, torch.tensor([[[[-unit, 0.0], [unit, 0.0]], [[0.0, 0.0], [0.0, 0.0]]]]))


def test_nothing_valid_gives_zeros() -> None:
    assert centred(torch.ones(1, 2, 3, 3), torch.zeros(1, 3, 3, dtype=torch.bool)).abs().sum() == 0.0
