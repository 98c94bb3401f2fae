from __future__ import annotations

from typing import Iterator

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap, describe_raster
from backend.descriptors.descriptor import StructuralDescriptor
from backend.errors import Cancelled
from backend.evaluation.aligned_pair import AlignedPair, open_pair
from backend.evaluation.index_search import IndexSearch
from backend.evaluation.places import ValidPlaces
from backend.evaluation.retrieval_trials import PatchSearch, Search, run_queries
from backend.progress import Progress
from backend.rasters.tiles import Window
from backend.retrieval.correlation import MIN_JOINT_FRACTION

from .conftest import PairFiles

CPU = torch.device("cpu")
PATCH_PX = 96


@pytest.fixture(scope="module")
def pair(files: PairFiles) -> Iterator[AlignedPair]:
    opened = open_pair(files.sar, files.optical)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def dense(pair: AlignedPair) -> DenseMap:
    return describe_raster(pair.optical, pair.optical_radiometry, StructuralDescriptor(), "optical", CPU, Progress())


@pytest.fixture(scope="module", params=["dense", "index"])
def search(request: pytest.FixtureRequest, dense: DenseMap) -> Search:
    if request.param == "dense":
        return PatchSearch(dense, StructuralDescriptor(), PATCH_PX, CPU)
    return IndexSearch(dense, StructuralDescriptor(), PATCH_PX, CPU, Progress())


def test_patches_are_found_where_they_were_cut(search: Search, pair: AlignedPair) -> None:
    queries = ValidPlaces([pair.sar, pair.optical], Progress()).windows(96, 96, 12, np.random.default_rng(0))
    trials = run_queries(pair, search, queries, Progress())
    assert (trials.ranks == 1).mean() >= 0.9
    assert np.median(trials.errors_px) < 2.0  # to a fraction of the four pixels of a cell
    assert trials.seconds > 0.0


def test_offset_is_measured_without_bias(search: Search, pair: AlignedPair) -> None:
    # Places of every remainder to the cells of 4 px: a constant shift of the answer would show in the mean.
    queries = [Window(200 + 33 * i, 150 + 37 * i, PATCH_PX, PATCH_PX) for i in range(8)]
    images, masks = zip(*(pair.sar_image(window) for window in queries))
    peaks = search.find(images, masks, 1, Progress())
    off = [
        (float(peaks.col[i, 0]) * 4 - query.col_off, float(peaks.row[i, 0]) * 4 - query.row_off)
        for i, query in enumerate(queries)
    ]
    good = np.array([shift for shift in off if np.hypot(*shift) < 12.0])
    assert len(good) >= 7 and np.abs(good.mean(axis=0)).max() < 0.7


def test_answers_of_one_query_lie_half_a_patch_apart(search: Search, pair: AlignedPair) -> None:
    image, mask = pair.sar_image(Window(300, 300, PATCH_PX, PATCH_PX))
    peaks = search.find([image], [mask], 10, Progress())
    at = torch.stack([peaks.row[0], peaks.col[0]], dim=1)[peaks.found[0]]
    apart = torch.cdist(at, at) + 1e9 * torch.eye(len(at))
    assert len(at) >= 5 and float(apart.min()) * 4 >= PATCH_PX / 2.0


def test_wrong_truth_is_no_hit(search: Search, pair: AlignedPair, monkeypatch: pytest.MonkeyPatch) -> None:
    # The query comes from elsewhere than its window says: its best answer is 150 px off.
    elsewhere = pair.sar_image(Window(250, 300, PATCH_PX, PATCH_PX))
    monkeypatch.setattr(AlignedPair, "sar_image", lambda self, window: elsewhere)
    trials = run_queries(pair, search, [Window(400, 300, PATCH_PX, PATCH_PX)], Progress())
    assert trials.ranks[0] != 1 and trials.errors_px[0] == pytest.approx(150.0, abs=8.0)


def test_placements_are_counted_as_the_search_counts_them(dense: DenseMap) -> None:
    small = DenseMap(dense.values[:, 20:40, 30:60], dense.valid[20:40, 30:60], dense.stride_px)
    search = PatchSearch(small, StructuralDescriptor(), 32, CPU)
    side = 8
    padded = np.pad(small.valid, side - 1)
    joint = [padded[r : r + side, c : c + side].sum() for r in range(20 + side - 1) for c in range(30 + side - 1)]
    assert search.num_placements == sum(count > MIN_JOINT_FRACTION * side * side for count in joint)


def test_cancel_ends_the_search(search: Search, pair: AlignedPair) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        run_queries(pair, search, [Window(300, 300, PATCH_PX, PATCH_PX)], progress)
