"""The benchmark of similar places: its figures by hand."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.similar_places import precision


def test_precision_without_the_query_itself() -> None:
    # Classes 0, 0, 1. The first two are most like one another; the third has none of its own.
    similarity = np.array([[1.0, 0.9, 0.1], [0.9, 1.0, 0.2], [0.1, 0.2, 1.0]])
    found = precision(similarity, np.array([0, 0, 1]))
    assert found["count"] == 3
    assert found["precision_at_5"] == pytest.approx((1 + 1 + 0) / 6)  # two others each
    assert found["map_at_100"] == pytest.approx(2 / 3)
