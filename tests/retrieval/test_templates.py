from __future__ import annotations

import torch

from backend.retrieval.templates import centred, halved


def test_mean_of_every_channel_is_taken_away_over_valid_cells_only() -> None:
    values = torch.tensor([[[[1.0, 3.0], [5.0, 0.0]], [[2.0, 2.0], [2.0, 0.0]]]])
    valid = torch.tensor([[[True, True], [True, False]]])
    expected = [[[[-2.0, 0.0], [2.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]]]
    assert centred(values, valid).tolist() == expected


def test_nothing_valid_gives_zeros() -> None:
    assert centred(torch.ones(1, 2, 3, 3), torch.zeros(1, 3, 3, dtype=torch.bool)).abs().sum() == 0.0


def test_half_the_resolution_is_the_mean_of_the_valid_cells() -> None:
    values = torch.tensor([[[1.0, 3.0, 5.0], [0.0, 2.0, 7.0]]])
    valid = torch.tensor([[True, True, True], [False, True, True]])
    small, keep = halved(values, valid)
    assert small.tolist() == [[[2.0, 6.0]]] and keep.tolist() == [[True, True]]
    small, keep = halved(values[..., :1], valid[..., :1])  # one valid cell of four is not enough
    assert small.tolist() == [[[0.0]]] and keep.tolist() == [[False]]


def test_half_the_resolution_keeps_leading_axes() -> None:
    small, keep = halved(torch.ones(5, 2, 4, 6), torch.ones(5, 4, 6, dtype=torch.bool))
    assert small.shape == (5, 2, 2, 3) and keep.shape == (5, 2, 3) and bool((small == 1.0).all())
