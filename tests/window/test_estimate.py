"""Fraction and time left by hand-checkable numbers."""

from __future__ import annotations

import pytest


def test_without_a_past_the_stage_alone_is_told(window):
    estimate = window("estimate").ProgressEstimate({})
    assert estimate.update("read", 0, 10, 100.0).fraction == 0.0
    half = estimate.update("read", 5, 10, 104.0)
    assert (half.fraction, half.seconds_left, half.whole) == (0.5, 4.0, False)
    assert estimate.update("search", 0, 0, 105.0).fraction is None


def test_with_a_past_the_whole_run_is_told(window):
    estimate = window("estimate").ProgressEstimate({"read": 10.0, "search": 30.0})
    estimate.update("read", 0, 1, 0.0)
    early = estimate.update("read", 1, 2, 5.0)
    assert early.whole
    assert early.fraction == pytest.approx(5 / 40)
    assert early.seconds_left == pytest.approx(35.0)
    # This run is twice as slow: 20 s for reading. Half of the search is 25 of 40 s of the past, in 50 s.
    estimate.update("search", 0, 2, 20.0)
    late = estimate.update("search", 1, 2, 50.0)
    assert late.fraction == pytest.approx(25 / 40)
    assert late.seconds_left == pytest.approx(30.0)


def test_the_bar_never_runs_backwards(window):
    estimate = window("estimate").ProgressEstimate({"a": 1.0, "b": 1.0})
    shown = [
        estimate.update(stage, done, 2, second).fraction
        for second, (stage, done) in enumerate([("a", 0), ("a", 2), ("b", 1), ("b", 0), ("b", 2)])
    ]
    assert shown == sorted(shown)
    assert shown[-1] == 1.0


def test_seconds_are_summed_by_stage(window):
    estimate = window("estimate").ProgressEstimate({})
    for second, stage in enumerate(("read", "search", "read", "write")):
        estimate.update(stage, 0, 1, float(second))
    estimate.close(5.0)
    assert estimate.seconds_by_stage == {"read": 2.0, "search": 1.0, "write": 2.0}
