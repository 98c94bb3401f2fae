from __future__ import annotations

import numpy as np
import pytest

from backend.errors import UsageError
from backend.training import mining
from backend.training.mining import geographic_neighbours, similar_places


def at(*degrees: float) -> np.ndarray:
    angle = np.deg2rad(np.array(degrees))
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)


def line(*cols: int, scene: int = 0) -> np.ndarray:
    return np.array([[scene, 0, col] for col in cols], np.int64)


def test_most_similar_others_by_hand() -> None:
    sar, optical = at(0, 40, 90, 180), at(10, 30, 80, 170)
    table = similar_places(sar, optical, line(0, 100, 200, 300), 2, 64.0)
    # SAR 0 degrees: of the others optical 30, then 80; 40: 10 (off by 30), then 80 (by 40); 90: 30, then 10 or 170,
    # of which both are off by 80; 180: 80, then 30.
    assert table[[0, 1, 3]].tolist() == [[1, 2], [0, 2], [2, 1]]
    assert table[2, 0] == 1 and table.dtype == np.int64


def test_overlapping_places_are_left_out() -> None:
    places = np.array([[0, 0, 0], [0, 63, 0], [0, 0, 64], [1, 0, 0]], np.int64)
    same = at(0, 1, 2, 3)
    table = similar_places(same, same, places, 3, 64.0)
    assert sorted(table[0].tolist()) == [-1, 2, 3]  # 1 overlaps it, 3 is another scene
    assert table[0, 2] == -1 and table[0, 0] == 2
    assert table[3].tolist() == [2, 1, 0]
    grouped = similar_places(same, same, places, 3, 64.0, group=np.array(["a", "a", "a", "a"]))
    assert grouped[3].tolist() == [-1, -1, -1] and grouped[0].tolist() == [2, -1, -1]


def test_agrees_with_exhaustive_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mining, "_FOUND_AT_ONCE", 1000)  # several parts
    rng = np.random.default_rng(0)
    count, k = 150, 7
    places = np.stack([rng.integers(0, 3, count), *rng.integers(0, 400, (2, count))], axis=1)
    sar, optical = (rng.normal(size=(count, 8)).astype(np.float32) for _ in range(2))
    sar, optical = (each / np.linalg.norm(each, axis=1, keepdims=True) for each in (sar, optical))
    table = similar_places(sar, optical, places, k, 250.0)
    similarity = sar @ optical.T
    near = np.abs(places[:, None, 1:] - places[None, :, 1:]).max(axis=2) < 250.0
    similarity[(places[:, None, 0] == places[None, :, 0]) & near] = -np.inf
    np.testing.assert_array_equal(table, np.argsort(-similarity, axis=1)[:, :k])
    np.testing.assert_array_equal(table, similar_places(sar, optical, places, k, 250.0))


def test_neighbours_by_hand() -> None:
    places = np.concatenate([line(0, 50, 100, 210), line(0, 500, scene=1)])
    table = geographic_neighbours(places, 2, 64.0)
    assert table.tolist() == [[2, 3], [3, -1], [0, 3], [2, 1], [5, -1], [4, -1]]


def test_neighbours_agree_with_exhaustive_comparison() -> None:
    rng = np.random.default_rng(1)
    places = np.concatenate([np.zeros((120, 1), np.int64), rng.integers(0, 1000, (120, 2))], axis=1)
    table = geographic_neighbours(places, 5, 200.0)
    offset = places[:, None, 1:] - places[None, :, 1:]
    distance = np.hypot(offset[..., 0], offset[..., 1])
    distance[np.abs(offset).max(axis=2) < 200.0] = np.inf
    expected = np.sort(distance, axis=1)[:, :5]
    np.testing.assert_allclose(np.take_along_axis(distance, table, axis=1), expected)


def test_single_place_has_no_others() -> None:
    assert similar_places(at(0), at(0), line(0), 3, 64.0).tolist() == [[-1, -1, -1]]
    assert geographic_neighbours(line(0), 2, 64.0).tolist() == [[-1, -1]]


def test_refuses_what_does_not_fit() -> None:
    with pytest.raises(UsageError, match="SAR embeddings of shape"):
        similar_places(at(0, 1), at(0), line(0, 1), 1, 64.0)
    with pytest.raises(UsageError, match="table of places"):
        similar_places(at(0, 1), at(0, 1), line(0), 1, 64.0)
    with pytest.raises(UsageError, match="table of places"):
        similar_places(at(0, 1), at(0, 1), line(0, 1), 1, 64.0, group=np.array([0]))
    with pytest.raises(UsageError, match="0 similar places"):
        geographic_neighbours(line(0, 1), 0, 64.0)
