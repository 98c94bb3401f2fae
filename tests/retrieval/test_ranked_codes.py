"""Rankings by codes, and their measures, by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backend.retrieval.ranked_codes import (
    Rankings,
    average_precision,
    binarised,
    figures,
    hamming_distances,
    precision_at,
    precision_recall,
    rank,
    squared_distances,
)


def rankings(*rows: "list[int]") -> Rankings:
    return Rankings(np.array(rows, bool), np.array([len(row) for row in rows]))


def test_average_precision_by_hand() -> None:
    found = rankings([1, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0])
    assert average_precision(found, 4).tolist() == pytest.approx([(1 + 2 / 3) / 2, 1 / 4, 0.0])
    assert average_precision(found, 2).tolist() == [1.0, 0.0, 0.0]  # of those found among the first two
    # Of all: the first two places could have held both hits of the first query, and the one of the second.
    assert average_precision(found, 2, of_all=True).tolist() == [0.5, 0.0, 0.0]
    assert average_precision(found, 4, of_all=True).tolist() == pytest.approx([5 / 6, 1 / 4, 0.0])


def test_precision_of_short_rankings() -> None:
    found = Rankings(np.array([[1, 0, 1, 0], [1, 1, 0, 0]], bool), np.array([4, 2]))
    assert precision_at(found, 2).tolist() == [0.5, 1.0]
    assert precision_at(found, 20).tolist() == [0.5, 1.0]  # the second archive held two images


def test_curve_of_precision_and_recall() -> None:
    curve = precision_recall(rankings([1, 0, 1, 0]))
    assert np.array(curve) == pytest.approx(np.array([(0.5, 1.0), (0.5, 0.5), (1.0, 2 / 3), (1.0, 0.5)]))
    assert len(precision_recall(rankings([1] * 200), points=50)) == 50
    assert precision_recall(rankings([1] * 200), points=50)[-1] == (1.0, 1.0)


def test_distances() -> None:
    one, other = np.array([[0.0, 0.2, 0.9]]), np.array([[0.1, 0.7, 0.6], [0.9, 0.9, 0.1]])
    assert hamming_distances(binarised(one), binarised(other)).tolist() == [[1.0, 3.0]]
    assert squared_distances(one, other)[0].tolist() == pytest.approx([0.35, 1.94])
    assert binarised(np.array([-0.5, 0.0, 0.5]), 0.0).tolist() == [False, False, True]


def test_nearest_first_and_own_group_left_out() -> None:
    codes = np.array([[0.0], [0.1], [0.2], [0.9]])
    labels, groups = [0, 0, 1, 0], ["a", "a", "b", "c"]
    found = rank(codes[:1], codes, labels[:1], labels, groups[:1], groups)
    assert found.relevant.tolist() == [[False, True, False, False]] and found.lengths.tolist() == [2]
    assert found.num_relevant.tolist() == [1]
    everything = rank(codes[:1], codes, labels[:1], labels)
    assert everything.relevant.tolist() == [[True, True, False, True]]


def test_equal_distances_favour_no_class() -> None:
    """An archive sorted by class, all codes equal: the mean precision is the share of the class, not 1 and 0."""
    codes, labels = np.zeros((400, 4), bool), [0] * 200 + [1] * 200
    found = rank(codes[:40], codes, [0] * 40, labels, seed=3)
    assert float(precision_at(found, 100).mean()) == pytest.approx(0.5, abs=0.15)
    assert rank(codes[:2], codes, [0] * 2, labels, seed=3).relevant.tolist() == found.relevant[:2].tolist()


def test_many_queries_are_ranked_in_parts() -> None:
    codes = np.random.default_rng(0).random((1100, 3))
    labels = (codes[:, 0] > 0.5).astype(int).tolist()
    whole, last = rank(codes, codes, labels, labels), rank(codes[-5:], codes, labels[-5:], labels)
    assert (whole.relevant[-5:] == last.relevant).all() and whole.relevant[:, 0].all()


def test_figures_of_nothing() -> None:
    assert all(math.isnan(value) for value in figures(Rankings(np.zeros((0, 3), bool), np.zeros(0, int))).values())
    assert figures(rankings([1, 1, 1])) == {"map_at_100": 1.0, "map_at_100_of_all": 1.0, "precision_at_20": 1.0}


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="labels"):
        rank(np.zeros((2, 3)), np.zeros((4, 3)), [0], [0] * 4)
    with pytest.raises(ValueError, match="codes"):
        rank(np.zeros((2, 3)), np.zeros((4, 2)), [0] * 2, [0] * 4)
