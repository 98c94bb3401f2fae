"""Answers judged by where the content lies."""

import numpy as np
import pytest

from backend.evaluation.content_truth import content_summary
from backend.evaluation.retrieval_trials import RetrievalTrials
from backend.rasters.tiles import Window


def test_an_answer_on_the_content_counts_where_the_grid_is_off():
    queries = [Window(1000 * n, 0, 128, 128) for n in range(4)]
    shifts = np.array([[12.0, 0.0], [12.0, 0.0], [0.0, 3.0], [np.inf, np.inf]])
    trials = RetrievalTrials(np.array([1, 1, 1, 0]), np.hypot(*shifts.T), shifts, seconds=1.0)
    offsets = np.array([[9.0, 4.0], [np.nan, np.nan], [0.0, 3.0], [5.0, 0.0]])
    content = content_summary(trials, offsets, queries, 10.0, 0)["content"]
    # Off the content by (3, -4), by (12, 0) for want of a measurement, by nothing, and not found.
    assert content["recall_at_m"] == {"25": 0.25, "50": pytest.approx(0.5), "100": 0.5}
    assert content["measured"] == 0.75
    assert content["median_offset_m"] == pytest.approx(10.0 * 5.0)
