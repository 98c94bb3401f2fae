from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.reranking.consensus import summed_evidence, tolerant
from backend.retrieval.correlation import NOWHERE


def test_tolerance_takes_the_best_neighbour() -> None:
    similarity = torch.zeros(1, 5, 5)
    similarity[0, 2, 2] = 0.8
    similarity[0, 0, 4] = 0.5
    expected = torch.zeros(5, 5)
    expected[1:4, 1:4] = 0.8
    expected[0, 3:5] = 0.5
    expected[1, 4] = 0.5  # (1, 3) is a neighbour of both: the better one counts
    assert torch.equal(tolerant(similarity, 1)[0], expected)


def test_without_tolerance_nothing_moves() -> None:
    similarity = torch.tensor([[[0.1, -0.2], [0.3, 0.4]]])
    assert torch.equal(tolerant(similarity, 0), similarity)


def test_places_that_do_not_count_are_neutral() -> None:
    similarity = torch.full((1, 3, 3), NOWHERE)
    similarity[0, 0, 0] = -0.5
    found = tolerant(similarity, 0)[0]
    assert float(found[0, 0]) == -0.5  # worse than not knowing
    assert float(found[1:].abs().sum() + found[0, 1:].abs().sum()) == 0.0


def test_patches_meet_where_the_strip_lies() -> None:
    # Two patches; the second lies two cells below and three to the right of the first.
    responses = torch.zeros(2, 8, 10)
    responses[0, 3, 4] = 0.6
    responses[1, 5, 7] = 0.4
    responses[0, 0, 0] = 0.9  # the first patch alone likes another place better
    evidence = summed_evidence(responses, np.array([[0, 0], [2, 3]]), 8, 10)
    assert evidence[3, 4] == pytest.approx(0.5)
    assert evidence[0, 0] == pytest.approx(0.45)
    assert int(evidence.argmax()) == 3 * 10 + 4


def test_negative_shifts_and_what_lies_outside() -> None:
    responses = torch.arange(1.0, 13.0).reshape(1, 3, 4)
    evidence = summed_evidence(responses, np.array([[-1, -2]]), 4, 5)
    expected = torch.tensor(
        [[0.0, 0, 0, 0, 0], [0, 0, 1, 2, 3], [0, 0, 5, 6, 7], [0, 0, 9, 10, 11]]
    )  # entry (r, c) looks at (r - 1, c - 2)
    assert torch.equal(evidence, expected)


def test_a_shift_beyond_the_responses_says_nothing() -> None:
    responses = torch.ones(2, 3, 3)
    evidence = summed_evidence(responses, np.array([[0, 0], [7, 0]]), 3, 3)
    assert torch.equal(evidence, torch.full((3, 3), 0.5))


def test_no_patches_no_evidence() -> None:
    assert torch.equal(summed_evidence(torch.zeros(0, 3, 3), np.zeros((0, 2)), 2, 2), torch.zeros(2, 2))
