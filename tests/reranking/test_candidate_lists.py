from __future__ import annotations

from dataclasses import replace

import numpy as np

from backend.reranking.candidate_lists import stacked
from tests.reranking.made_lists import made_lists


def test_what_is_struck_out_moves_the_rest_up() -> None:
    lists = made_lists(1, 5)
    keep = np.array([[True, False, True, True, True]])
    kept = lists.kept(3, keep)
    assert kept.shape == (1, 3) and kept.exists.all()
    assert kept.similarity[0].tolist() == lists.similarity[0, [0, 2, 3]].tolist()
    assert np.allclose(kept.alike[0], lists.alike[0][np.ix_([0, 2, 3], [0, 2, 3])])
    assert np.allclose(kept.vectors[0], lists.vectors[0, [0, 2, 3]])


def test_too_few_are_left_over() -> None:
    kept = made_lists(1, 4).kept(3, np.array([[False, True, False, False]]))
    assert kept.exists.tolist() == [[True, False, False]]


def test_ranked_by_other_similarities() -> None:
    lists = made_lists(2, 4, short=1)
    new = np.array([[0.1, 0.3, 0.2, 9.0], [0.5, 0.4, 0.3, 9.0]], np.float32)
    ranked = lists.ranked_by(new)
    assert ranked.similarity[:, :3].tolist() == np.array([[0.3, 0.2, 0.1], [0.5, 0.4, 0.3]], np.float32).tolist()
    assert ranked.exists.tolist() == lists.exists.tolist()  # what is missing stays behind, whatever it is given
    assert np.allclose(ranked.place_px[0, 0], lists.place_px[0, 1])


def test_stacked_strips_are_padded_and_brought_to_one_size_of_patch() -> None:
    one, other = made_lists(2, 6), replace(made_lists(1, 3, seed=1), patch_px=64.0)
    both, strip_of = stacked([one, other])
    assert both.shape == (3, 6) and strip_of.tolist() == [0, 0, 1]
    assert both.exists[2].tolist() == [True] * 3 + [False] * 3
    assert np.allclose(both.place_px[2, :3] / both.patch_px, other.place_px[0] / other.patch_px)
