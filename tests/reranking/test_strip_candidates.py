from __future__ import annotations

import numpy as np
import torch

from backend.progress import Progress
from backend.reranking.strip_candidates import strip_lists
from backend.retrieval.correlation import DenseCorrelator
from tests.reranking.test_evidence import CPU, center, cut, ground


def test_the_strip_finds_what_a_patch_alone_cannot() -> None:
    dense = ground(hole=True)
    corners = [(10, 10), (10, 27), (11, 42)]  # 16 cells apart, up to one off
    patches = [cut(dense, *corner) for corner in corners]
    noise = torch.from_numpy(np.random.default_rng(5).normal(size=patches[1].template.shape)).float()
    blind = patches[1].__class__(noise, patches[1].valid, noise, patches[1].turned, patches[1].turned_valid)
    offset = np.array([[0.0, 0.0], [64.0, 0.0], [128.0, 0.0]])
    correlator = DenseCorrelator(dense, 16, CPU)
    lists = strip_lists(dense, correlator, [patches[0], blind, patches[2]], offset, 64.0, 12, 1, Progress())
    assert lists.shape == (3, 12)
    for number, corner in enumerate(corners):
        assert np.abs(lists.place_px[number, 0] - center(*corner)).max() <= 64.0 / 2
    assert np.abs(lists.place_px[0, 0] - center(*corners[0])).max() <= 4.0
    consensus = lists.of("consensus")
    assert np.array_equal(consensus[lists.exists], lists.similarity[lists.exists])
    assert all((np.diff(row[known]) <= 0.0).all() for row, known in zip(lists.similarity, lists.exists))


def test_candidates_of_a_patch_are_separate() -> None:
    dense = ground()
    patches = [cut(dense, 20, 20), cut(dense, 36, 20)]
    lists = strip_lists(
        dense, DenseCorrelator(dense, 16, CPU), patches, np.array([[0.0, 0.0], [0.0, 64.0]]), 64.0, 10, 2, Progress()
    )
    assert lists.exists.sum(axis=1).min() >= 8
    apart = np.hypot(*np.moveaxis(lists.place_px[0, :, None] - lists.place_px[0, None], -1, 0))
    known = lists.exists[0]
    # Measured places may be drawn together; where they were proposed, they lay two cells apart or more.
    assert np.median(apart[np.ix_(known, known)]) > 64.0
