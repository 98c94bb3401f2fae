"""Probabilities of places, from a location made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from backend.affine import Affine
from backend.descriptors.dense_map import DenseMap
from backend.geolocation.hypotheses import Hypothesis
from backend.geolocation.locate import Location
from backend.geolocation.refinement import RefinedHypothesis
from backend.geolocation.strip_patches import Pose
from backend.match_posterior import heatmap_of, runners_up
from backend.rasters.grid import WorkingGrid

GRID = WorkingGrid("", Affine(10.0, 0.0, 1000.0, 0.0, -10.0, 9000.0), 200, 160, 10.0)
DENSE = DenseMap(np.zeros((1, 40, 50), np.float16), np.ones((40, 50), bool), 4)
WEIGHTS = {"lead": 50.0}  # of one patch: a temperature of 0.02


def place(x_px: float, y_px: float, evidence: float, heading_deg: float = 0.0) -> RefinedHypothesis:
    empty = np.zeros(1)
    return RefinedHypothesis(
        Hypothesis(Pose(heading_deg, 1.0), x_px, y_px, evidence),
        empty,
        empty,
        np.zeros((1, 2)),
        np.ones(1, bool),
        empty,
        empty,
    )


def location(confidence: float) -> Location:
    others = (place(100.0, 150.0, 0.30, 90.0), place(20.0, 20.0, 0.26))
    return Location(Affine.translation(0, 0), True, confidence, "", best=place(42.0, 82.0, 0.32), runners_up=others)


def test_the_best_place_and_one_at_another_heading_stand_in_the_map() -> None:
    evidence = np.zeros((30, 40))
    evidence[10, 5] = 0.35  # cell (20, 10) of the map: pixels 40..44, 80..84
    heatmap = heatmap_of(evidence, (10, 5, 40, 45), location(0.6), WEIGHTS, DENSE, GRID)
    # x = 1000 + 10 * 4 * 5, y = 9000 - 10 * 4 * 10
    assert heatmap.transform.apply(0, 0) == (1200.0, 8600.0)
    assert heatmap.probability is not None
    near = heatmap.probability[7:14, 2:9].sum()
    assert near == pytest.approx(0.6, abs=1e-3)
    # The runner-up lies at cell (37, 25), e^-1 less likely; the evidence of this pose there stays what it was.
    assert heatmap.probability[27, 20] == pytest.approx(0.6 / np.e, rel=0.05)
    assert heatmap.evidence[27, 20] == 0.0
    assert np.nansum(heatmap.probability) + heatmap.elsewhere == pytest.approx(1.0)


def test_cells_without_data_have_no_probability() -> None:
    valid = np.ones((40, 50), bool)
    valid[:, 20:] = False
    dense = DenseMap(np.zeros((1, 40, 50), np.float16), valid, 4)
    heatmap = heatmap_of(np.zeros((40, 50)), (0, 0, 40, 50), location(0.6), WEIGHTS, dense, GRID)
    assert heatmap.probability is not None and np.isnan(heatmap.probability[:, 20:]).all()
    assert np.nansum(heatmap.probability) + heatmap.elsewhere == pytest.approx(1.0)


def test_runners_up_with_their_own_confidence() -> None:
    found = runners_up(location(0.6), WEIGHTS, GRID)
    assert [item["confidence"] for item in found] == pytest.approx([0.6 * np.exp(-1.0), 0.6 * np.exp(-3.0)])
    assert (found[0]["center_x"], found[0]["center_y"], found[0]["heading_deg"]) == (2000.0, 7500.0, 90.0)
    assert sum(item["confidence"] for item in runners_up(location(0.9), WEIGHTS, GRID)) <= 0.1 + 1e-9
    assert runners_up(Location(None, False, 0.0, "nothing"), WEIGHTS, GRID) == []
