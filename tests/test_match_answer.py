"""From working pixels to what the user gets, by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.dense_map import DenseMap
from backend.geolocation.gcps import MeasuredPoint
from backend.geolocation.hypotheses import Hypothesis
from backend.geolocation.locate import Location
from backend.geolocation.patch_confidence import patch_confidence
from backend.geolocation.refinement import RefinedHypothesis
from backend.geolocation.strip_patches import Pose
from backend.geolocation.strip_transform import StripFit
from backend.match_answer import control_points, evidence_map, graph_candidates, outline, patch_matches, widened
from backend.match_graph import GraphRanking
from backend.progress import Progress
from backend.rasters.grid import WorkingGrid
from backend.records import Candidate, PatchMatch

GRID = WorkingGrid("", Affine(10.0, 0.0, 1000.0, 0.0, -10.0, 9000.0), 200, 100, 10.0)
TO_FILE = Affine.scaling(0.5, 0.5)  # the strip's own pixels are twice as large as the working ones


def fit_of(transform: Affine, inliers: list[bool]) -> StripFit:
    return StripFit(transform, "similarity", np.zeros((len(inliers), 2)), np.array(inliers), 0.0)


def test_control_points_in_the_strips_file_and_the_crs() -> None:
    transform = Affine(2.0, 0.0, 5.0, 0.0, 2.0, 6.0)
    points = [
        MeasuredPoint(10.0, 20.0, 25.0, 46.0, 0.4, 0.1),  # where the transform has it
        MeasuredPoint(10.0, 20.0, 29.0, 44.0, 0.3, 0.1),  # 4 px right of it and 2 px above
    ]
    exact, off = control_points(points, fit_of(transform, [True, False]), transform, TO_FILE, GRID)
    assert (exact.col_px, exact.row_px) == (5.0, 10.0)
    assert (exact.x, exact.y) == (1250.0, 8540.0)
    assert (exact.residual_x_px, exact.residual_y_px, exact.residual_m) == pytest.approx((0.0, 0.0, 0.0))
    assert exact.is_inlier and exact.similarity == 0.4
    assert (off.x, off.y) == (1290.0, 8560.0)
    # 4 and 2 map pixels are 2 and 1 working pixels of the strip, 1 and 0.5 of its own; predicted minus measured.
    assert (off.residual_x_px, off.residual_y_px) == pytest.approx((-1.0, 0.5))
    assert off.residual_m == pytest.approx(10.0 * 20.0**0.5)
    assert not off.is_inlier


def test_without_a_fit_no_point_is_an_inlier() -> None:
    transform = Affine.translation(5.0, 6.0)
    found = control_points([MeasuredPoint(1.0, 2.0, 6.0, 8.0, 0.4, 0.1)], None, transform, TO_FILE, GRID)
    assert [point.is_inlier for point in found] == [False]
    assert control_points([], None, transform, TO_FILE, GRID) == []


def test_outline_goes_around_from_the_upper_left_corner() -> None:
    ring = outline((20, 40), Pose(90.0, 1.0).placed((20, 40), 100.0, 50.0), GRID)
    # Turned clockwise by a quarter, the strip's upper left corner is its upper right one on the map.
    corners = [(2100.0, 8700.0), (2100.0, 8300.0), (1900.0, 8300.0), (1900.0, 8700.0)]
    assert np.array(ring) == pytest.approx(np.array(corners))


def test_patches_lie_as_far_from_the_window_as_the_strip_reaches() -> None:
    dense = DenseMap(np.zeros((1, 90, 100), np.float16), np.ones((90, 100), bool), 4)
    # Half of the diagonal of 60 x 80 px is 50 px, a patch has 30 px: 20 cells at one pixel a pixel.
    assert widened((40, 50, 60, 55), (60, 80), Affine.translation(0.0, 0.0), 30, dense) == (20, 30, 80, 75)
    assert widened((40, 50, 60, 55), (60, 80), Affine.scaling(2.0, 2.0), 30, dense) == (0, 10, 90, 95)


def test_evidence_peaks_at_the_strips_centre() -> None:
    # Two patches of 4 cells, 16 px left and right of the centre: their upper left cells lie 6 left and 2 right of it.
    responses = torch.zeros(2, 30, 40)
    responses[0, 10, 9] = 0.6
    responses[1, 10, 17] = 0.4
    centers = np.array([[16.0, 16.0], [48.0, 16.0]])
    evidence = evidence_map(responses, 4, centers, (32, 64), Pose(0.0, 1.0), 4, Progress())
    row, col = divmod(int(evidence.argmax()), 40)
    assert evidence.shape == (30, 40)
    assert abs(row - 12) <= 1 and abs(col - 15) <= 1  # the tolerance of a cell makes a plateau
    assert float(evidence[12, 15]) == pytest.approx(0.5)


def found_by(rerank: str, place_px: tuple[float, float], confidence: float) -> PatchMatch:
    """The match of a patch of 32 px that its strip, 90 % sure, puts at (60, 50), and whose first candidate is here."""
    zeros = np.zeros(1)
    best = RefinedHypothesis(
        Hypothesis(Pose(0.0, 1.0), 60.0, 50.0, 0.3), zeros + 0.2, zeros + 0.3, np.array([[1.6, 0.0]]),
        np.array([True]), zeros, zeros,
    )  # fmt: skip
    transform = Pose(0.0, 1.0).placed((32, 32), 60.0, 50.0)
    location = Location(transform, True, 0.9, "", {}, best, np.array([[16.0, 16.0]]), (), 1, (32, 32))
    x, y = GRID.transform.apply(*place_px)
    candidate = Candidate(0, x, y, (), 0.25, 2, 1, confidence)
    return patch_matches(location, transform, TO_FILE, [candidate], GRID, 32, rerank, True)[0]


def test_a_patch_of_a_strip_is_sure_by_how_far_it_strays() -> None:
    match = found_by("consensus", (60.0, 50.0), 0.5)
    assert (match.center_x, match.center_y) == (1616.0, 8500.0)  # 1.6 px right of where the strip puts it
    assert match.confidence == pytest.approx(patch_confidence(0.9, 1.6 / 32.0, 0.3))
    assert match.accepted and match.residual_m == pytest.approx(16.0) and match.rank == 1


@pytest.mark.parametrize("rerank", ["graph", "none"])
def test_a_patch_elsewhere_can_only_be_right_where_its_strip_is_wrong(rerank: str) -> None:
    away = found_by(rerank, (160.0, 50.0), 0.6)
    assert not away.accepted and away.center_x == 2600.0
    assert away.confidence == pytest.approx(patch_confidence(0.1, 0.0, 0.25))
    near = found_by(rerank, (60.0, 51.0), 0.6)
    assert near.accepted and near.confidence == pytest.approx(patch_confidence(0.6, 1.0 / 32.0, 0.25))


def test_candidates_of_a_reranker_keep_its_order_and_the_strips_place() -> None:
    transform = Pose(0.0, 1.0).placed((32, 64), 60.0, 50.0)
    centers = np.array([[16.0, 16.0], [48.0, 16.0]])
    location = Location(transform, True, 0.9, "", centers=centers, strip_shape=(32, 64))
    # The strip puts its patches at (44, 50) and (76, 50).
    places = np.array([[150.0, 20.0], [45.0, 50.0]])
    first = GraphRanking(places, np.array([0.1, 0.3]), np.array([0.5, 0.25]), np.array([2, 1]), 0.25)
    none = GraphRanking(np.zeros((0, 2)), np.zeros(0), np.zeros(0), np.zeros(0, int), 1.0)
    wrong, right = graph_candidates([first, none], location, transform, 32, GRID)
    assert (wrong.rank, wrong.rank_before, right.rank, right.rank_before) == (1, 2, 2, 1)
    assert (right.center_x, right.center_y, right.similarity) == (1450.0, 8500.0, 0.3)
    assert right.confidence == pytest.approx(0.9) and wrong.confidence == pytest.approx(0.5 * 0.1 / 0.75)
