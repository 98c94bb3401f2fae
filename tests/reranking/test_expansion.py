from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from backend.reranking.expansion import expanded, k_reciprocal
from tests.reranking.made_lists import made_lists


def three(similarity: list[float], alike: list[list[float]]):
    lists = made_lists(1, len(similarity))
    return replace(lists, similarity=np.array([similarity], np.float32), alike=np.array([alike], np.float32))


def test_expanded_query_by_hand() -> None:
    lists = three([0.8, 0.5, 0.4], [[1.0, 0.0, 0.5], [0.0, 1.0, 0.0], [0.5, 0.0, 1.0]])
    # One neighbour with weight 0.8: the query plus 0.8 times the first candidate.
    expected = np.array([0.8 + 0.8, 0.5, 0.4 + 0.4]) / 1.8
    assert expanded(lists, neighbours=1, alpha=1.0)[0] == pytest.approx(expected, abs=1e-6)


def test_what_is_like_the_best_rises() -> None:
    lists = three([0.8, 0.5, 0.49], [[1.0, 0.0, 0.9], [0.0, 1.0, 0.0], [0.9, 0.0, 1.0]])
    assert np.argsort(-expanded(lists)[0]).tolist() == [0, 2, 1]


def test_reciprocal_neighbours_hold_together() -> None:
    # The second to fourth are each other's neighbours; the first, a chance hit, is like nothing.
    alike = np.full((6, 6), -0.1)
    alike[1:4, 1:4] = 0.9
    np.fill_diagonal(alike, 1.0)
    lists = three([0.42, 0.41, 0.405, 0.4, 0.2, 0.1], alike.tolist())
    new = k_reciprocal(lists, k1=3, k2=1, share=0.0)[0]
    assert new[1:4].min() > new[4:].max()


def test_missing_candidates_stay_behind() -> None:
    lists = made_lists(2, 6, short=2)
    for new in (expanded(lists), k_reciprocal(lists)):
        assert new.shape == (2, 6) and (new[:, 4:] == -2.0).all() and np.isfinite(new).all()


def test_a_list_of_one() -> None:
    assert k_reciprocal(made_lists(1, 1)).shape == (1, 1)
    assert (k_reciprocal(made_lists(1, 2, short=2)) == -2.0).all()
