from __future__ import annotations

import json

import numpy as np
import pytest

from backend.evaluation.location_trials import LocationTrial
from backend.evaluation.retrieval_trials import RetrievalTrials
from backend.evaluation.summaries import RIGHT_M, location_summary, retrieval_summary
from backend.json_ready import json_ready
from backend.rasters.tiles import Window


def trial(present: bool, error_px: float, accepted: bool, confidence: float, x: float = 0.0) -> LocationTrial:
    return LocationTrial(present, x, 0.0, error_px, 2.0 * error_px, accepted, confidence, "", 3.0, 0.0, 1.0)


def test_retrieval_by_hand() -> None:
    # Ranks 1, 3, none, 1 at pixels of 10 m: errors 20, 900, 700, 60 m.
    trials = RetrievalTrials(np.array([1, 3, 0, 1]), np.array([2.0, 90.0, 70.0, 6.0]), np.zeros((4, 2)), seconds=2.0)
    queries = [Window(col, 0, 64, 64) for col in (0, 2000, 4000, 6000)]
    report = retrieval_summary(trials, queries, 10.0, seed=0)
    assert report["recall"] == {"1": 0.5, "5": 0.75, "10": 0.75}
    assert report["recall_at_m"] == {"25": 0.25, "50": 0.25, "100": 0.5}
    assert report["mrr"] == pytest.approx((1 + 1 / 3 + 0 + 1) / 4)
    assert (report["median_error_m"], report["num_queries"], report["seconds_per_query"]) == (380.0, 4, 0.5)
    assert report["num_blocks"] == 4
    low, high = report["interval"]["recall"]["1"]
    assert 0.0 <= low < 0.5 < high <= 1.0
    json.dumps(json_ready(report))


def test_location_by_hand() -> None:
    trials = [
        trial(True, 1.0, True, 0.9, 0.0),  # 10 m
        trial(True, 4.0, True, 0.9, 2000.0),  # 40 m
        trial(True, 80.0, True, 0.9, 4000.0),  # 800 m: accepted, yet wrong
        trial(True, np.inf, False, 0.1, 6000.0),
        trial(False, np.inf, False, 0.1, 0.0),
        trial(False, np.inf, True, 0.9, 2000.0),
    ]
    report = location_summary(trials, 10.0, seed=0)
    assert report["located_at_m"] == {"10": 0.25, "20": 0.25, "50": 0.5, "100": 0.5}
    assert 40.0 < RIGHT_M < 800.0 and report["right_place_rate"] == 0.5
    assert report["median_error_m"] == 420.0
    assert report["rmse_m"] == pytest.approx(np.sqrt((20.0**2 + 80.0**2) / 2))
    assert report["accepted_at_m"] == pytest.approx({"10": 1 / 3, "20": 1 / 3, "50": 2 / 3, "100": 2 / 3})
    assert (report["accept_rate"], report["false_accept_rate"]) == (0.75, 0.5)
    assert (report["accepted_precision"], report["accepted_precision_present"]) == (0.5, pytest.approx(2 / 3))
    # Of four at 0.9 two are right, of two at 0.1 none: (4 * 0.4 + 2 * 0.1) / 6.
    assert report["ece"] == report["ece_at_m"]["50"] == pytest.approx(0.3)
    assert [row.count for row in report["reliability"]] == [0, 2, 0, 0, 0, 0, 0, 0, 0, 4]
    assert (report["num_trials"], report["num_absent"], report["seconds_per_strip"]) == (4, 2, 3.0)
    json.dumps(json_ready(report))


def test_without_absent_strips_nothing_is_said_of_them() -> None:
    report = location_summary([trial(True, 1.0, False, 0.2), trial(True, 1.0, False, 0.2, 5000.0)], 10.0, seed=0)
    assert report["false_accept_rate"] is None and report["interval"]["false_accept_rate"] is None
    assert np.isnan(report["accepted_precision"]) and report["interval"]["accepted_precision"] is None
    assert report["accepted_at_m"] is None
