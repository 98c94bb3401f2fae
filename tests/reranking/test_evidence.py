from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.progress import Progress
from backend.reranking.evidence import MEASURED, dense_evidence
from backend.reranking.gather import DescribedPatch, TileIndexView, dense_lists, index_lists, thinned
from backend.retrieval.candidates import Peaks
from backend.retrieval.embeddings import embed_tiles
from backend.retrieval.templates import centred
from backend.retrieval.tile_check import check_places

CPU = torch.device("cpu")


def ground(seed: int = 0, hole: bool = False) -> DenseMap:
    values = np.random.default_rng(seed).normal(size=(4, 90, 100))
    values /= np.sqrt((values**2).sum(axis=0))
    valid = np.ones((90, 100), bool)
    if hole:
        valid[:, 70:] = False
    return DenseMap((values * valid).astype(np.float16), valid, 4)


def cut(dense: DenseMap, row: int, col: int, side: int = 16) -> DescribedPatch:
    values = torch.from_numpy(dense.values[:, row : row + side, col : col + side].astype(np.float32))
    valid = torch.ones(side, side, dtype=torch.bool)
    turned = torch.stack([values.flip(-2), values.flip(-1)])
    both = valid.expand(2, side, side)
    return DescribedPatch(values, valid, centred(values[None], valid[None])[0], centred(turned, both), both)


def named(values: np.ndarray, name: str) -> np.ndarray:
    return values[:, MEASURED.index(name)]


def evidence(dense: DenseMap, patch: DescribedPatch, places: np.ndarray):
    return dense_evidence(dense, patch.template, patch.valid, patch.turned, patch.turned_valid, places)


def center(row: int, col: int, side: int = 16) -> list[float]:
    return [4.0 * (col + side / 2), 4.0 * (row + side / 2)]


def test_a_true_place_stands_out_in_all_its_parts() -> None:
    dense = ground()
    patch = cut(dense, 30, 40)
    values, refined, vectors = evidence(dense, patch, np.array([center(32, 38), center(60, 10)]))
    assert refined[0].tolist() == center(30, 40)  # found beside where it was looked for
    true, wrong = values
    for name, least in (("checked", 0.9), ("ncc", 0.9), ("quarter_least", 0.8), ("parts", 0.9), ("over_turned", 0.6)):
        at = MEASURED.index(name)
        assert true[at] > least > wrong[at], name
    assert named(values, "prominence")[0] > 2.0 * named(values, "prominence")[1]
    assert named(values, "parts_spread")[0] == 0.0 and named(values, "coverage").tolist() == [1.0, 1.0]
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1.0, 1.0], abs=1e-5)


def test_the_similarity_is_that_of_the_dense_check() -> None:
    dense = ground(hole=True)
    patch = cut(dense, 30, 40)
    places = np.array([center(30, 40), center(20, 60), center(70, 5), center(10, 58)])
    values, refined, _ = evidence(dense, patch, places)
    checked = check_places(dense, patch.template, patch.valid, places, 3)
    assert named(values, "checked") == pytest.approx(checked.similarity[0].numpy(), abs=1e-4)
    assert np.isfinite(values).all()
    assert named(values, "coverage")[1] < 1.0  # the hole begins within it


def test_a_place_beyond_the_data_is_no_error() -> None:
    dense = ground(hole=True)
    values, _, vectors = evidence(dense, cut(dense, 30, 40), np.array([center(30, 90), [-4000.0, 9e6]]))
    assert np.isfinite(values).all() and np.isfinite(vectors).all()
    assert (named(values, "checked") <= 0.0).all()


def test_places_are_thinned_from_the_best() -> None:
    places = np.array([[0.0, 0.0], [10.0, 0.0], [100.0, 0.0], [300.0, 0.0]])
    kept = thinned(places, np.array([0.5, 0.9, 0.4, -2.0]), 4, 64.0)
    assert kept.tolist() == [1, 2]  # the last is no place at all


@pytest.mark.parametrize("with_check", [False, True])
def test_an_index_proposes_the_true_place(with_check: bool) -> None:
    dense = ground()
    tiles = embed_tiles(dense, 64, 0.5, CPU, Progress())
    vectors = torch.from_numpy(tiles.vectors)

    def search(embeddings: torch.Tensor, k: int) -> "tuple[torch.Tensor, torch.Tensor]":
        similarity, numbers = (embeddings @ vectors.T).topk(k, dim=1)
        return numbers, similarity

    view = TileIndexView(search, tiles.centers_px, 0.5, tiles=30)
    lists = index_lists(view, dense, cut(dense, 32, 40), 64.0, 20, with_check)
    assert lists.shape == (1, 20) and lists.exists[0, 0]
    best = int(np.where(lists.exists[0], lists.of("checked")[0], -9.0).argmax())
    assert np.abs(lists.place_px[0, best] - center(32, 40)).max() <= 4.0
    kept = lists.similarity[0][lists.exists[0]]
    assert (np.diff(kept) <= 0.0).all() and np.isfinite(lists.of("pooled")[0][lists.exists[0]]).all()
    assert np.isnan(lists.of("consensus")).all()


def test_peaks_become_a_list() -> None:
    dense = ground()
    peaks = Peaks(torch.tensor([[30.0, 5.0, 0.0]]), torch.tensor([[40.0, 9.0, 0.0]]), torch.tensor([[0.9, 0.2, -2.0]]))
    lists = dense_lists(dense, cut(dense, 30, 40), 64.0, peaks, 4)
    assert lists.exists.tolist() == [[True, True, False, False]]
    assert lists.place_px[0, 0].tolist() == center(30, 40) and lists.alike[0, 0, 0] == pytest.approx(1.0, abs=1e-5)
