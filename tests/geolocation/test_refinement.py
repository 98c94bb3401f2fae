from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.descriptors.descriptor import StructuralDescriptor
from backend.geolocation.hypotheses import Hypothesis
from backend.geolocation.refinement import LocalMatcher, similarity_step, subcell_peak
from backend.geolocation.strip_patches import Pose, StripImage, patch_centers

CPU = torch.device("cpu")
OFFSETS = np.array([[-300.0, 0.0], [-100.0, 0.0], [100.0, 0.0], [300.0, 0.0], [0.0, 60.0], [0.0, -60.0]])
MANY = np.tile(OFFSETS, (200, 1))  # so many that the prior against growth and turn weighs nothing


def test_a_common_pull_is_a_shift() -> None:
    step = similarity_step(OFFSETS, np.tile([3.0, -2.0], (6, 1)), np.ones(6))
    assert step == pytest.approx((3.0, -2.0, 0.0, 0.0), abs=1e-3)


def test_a_pull_outwards_is_growth() -> None:
    step = similarity_step(MANY, 0.02 * MANY, np.ones(len(MANY)))
    assert step == pytest.approx((0.0, 0.0, 0.02, 0.0), abs=1e-4)


def test_a_pull_around_is_a_turn_clockwise() -> None:
    # Clockwise on the screen: what lies right goes down, what lies above goes right.
    around = 0.01 * np.stack([-MANY[:, 1], MANY[:, 0]], axis=1)
    assert around[3].tolist() == pytest.approx([0.0, 3.0]) and around[5].tolist() == pytest.approx([0.6, 0.0])
    step = similarity_step(MANY, around, np.ones(len(MANY)))
    assert step == pytest.approx((0.0, 0.0, 0.0, 0.01), abs=1e-4)


def test_points_without_weight_do_not_pull() -> None:
    pulled = np.zeros((6, 2))
    pulled[1] = (40.0, 40.0)
    weights = np.ones(6)
    weights[1] = 0.0
    assert similarity_step(OFFSETS, pulled, weights) == pytest.approx((0.0, 0.0, 0.0, 0.0), abs=1e-6)


def test_few_points_near_one_another_turn_little() -> None:
    near = np.array([[-20.0, 0.0], [20.0, 0.0]])
    pulled = np.array([[0.0, -4.0], [0.0, 4.0]])  # would be a turn of 0.2 rad
    shift_x, shift_y, growth, turn = similarity_step(near, pulled, np.ones(2))
    assert 0.0 < turn < 0.05
    assert (shift_x, shift_y, growth) == pytest.approx((0.0, 0.0, 0.0), abs=1e-3)


def test_without_any_weight_nothing_moves() -> None:
    step = similarity_step(OFFSETS, np.full((6, 2), 9.0), np.zeros(6))
    assert step == pytest.approx((0.0, 0.0, 0.0, 0.0), abs=1e-6)


def parabola(top_row: float, top_col: float) -> np.ndarray:
    row, col = np.mgrid[0:5, 0:5]
    return 1.0 - 0.1 * (row - top_row) ** 2 - 0.2 * (col - top_col) ** 2


@pytest.mark.parametrize("top", [(2.0, 2.0), (2.3, 1.8), (1.6, 2.45)])
def test_the_top_of_a_parabola_is_found_exactly(top: tuple[float, float]) -> None:
    assert subcell_peak(parabola(*top), 2, 2) == pytest.approx((top[0] - 2.0, top[1] - 2.0))


def test_no_fraction_at_the_rim_or_on_a_plateau() -> None:
    assert subcell_peak(parabola(0.2, 2.0), 0, 2) == (0.0, pytest.approx(0.0))
    assert subcell_peak(np.ones((3, 3)), 1, 1) == (0.0, 0.0)


def test_a_fraction_stays_within_its_cell() -> None:
    table = np.zeros((3, 3))
    table[:, 0] = table[:, 1] = 1.0
    table[1, 0] = 1.0 - 1e-9
    assert subcell_peak(table, 1, 1)[1] == pytest.approx(-0.5, abs=1e-6)


@pytest.fixture(scope="module")
def matcher_of(
    cut_strip: Callable[..., StripImage], dense: DenseMap, descriptor: StructuralDescriptor
) -> Callable[..., tuple[LocalMatcher, Hypothesis]]:
    """A matcher of a strip at a pose, and the true hypothesis."""

    def make(pose: Pose, center_x: float = 250.0, center_y: float = 262.0) -> tuple[LocalMatcher, Hypothesis]:
        strip = cut_strip(pose.placed((128, 320), center_x, center_y))
        centers = patch_centers(strip, 64, 64)
        matcher = LocalMatcher(strip, centers, 64, dense, descriptor, CPU)
        return matcher, Hypothesis(pose, center_x, center_y, 0.0)

    return make


def test_all_patches_agree_at_the_truth(matcher_of: Callable[..., tuple[LocalMatcher, Hypothesis]]) -> None:
    matcher, truth = matcher_of(Pose(0.0, 1.0))
    measured = matcher.measured(truth, truth.pose)
    assert measured.agreement == 1.0
    assert measured.hypothesis.evidence > 0.2
    assert np.abs(measured.offset_px).max() <= 6.0  # a cell and a half
    assert (measured.own_peak >= measured.similarity - 1e-6).all()


def test_few_patches_agree_beside_the_truth(matcher_of: Callable[..., tuple[LocalMatcher, Hypothesis]]) -> None:
    matcher, truth = matcher_of(Pose(0.0, 1.0))
    beside = Hypothesis(truth.pose, truth.center_x_px + 24.0, truth.center_y_px, 0.0)
    measured = matcher.measured(beside, beside.pose)
    assert measured.agreement < 0.2
    # The patches say by themselves where they belong: 24 px to the left.
    assert np.median(measured.offset_px, axis=0) == pytest.approx([-24.0, 0.0], abs=2.0)


@pytest.mark.parametrize("dx, dy", [(13.0, -10.0), (3.9, 3.9), (5.5, 18.5)])
def test_shifted_comes_back(matcher_of: Callable[..., tuple[LocalMatcher, Hypothesis]], dx: float, dy: float) -> None:
    matcher, truth = matcher_of(Pose(0.0, 1.0))
    beside = Hypothesis(truth.pose, truth.center_x_px + dx, truth.center_y_px + dy, 0.0)
    found = matcher.shifted(beside, beside.pose)
    assert (found.center_x_px, found.center_y_px) == pytest.approx((truth.center_x_px, truth.center_y_px), abs=1.0)


def test_turned_finds_heading_and_scale(matcher_of: Callable[..., tuple[LocalMatcher, Hypothesis]]) -> None:
    matcher, truth = matcher_of(Pose(20.0, 1.0))
    found = Hypothesis(Pose(17.0, 0.985), truth.center_x_px + 4.0, truth.center_y_px - 3.0, 0.0)
    for _ in range(4):
        found = matcher.turned(found, 1.0, 1.0)
    assert found.pose.heading_deg == pytest.approx(20.0, abs=0.8)
    assert found.pose.scale == pytest.approx(1.0, abs=0.008)
    assert (found.center_x_px, found.center_y_px) == pytest.approx((truth.center_x_px, truth.center_y_px), abs=2.0)


def test_turned_keeps_what_is_known(matcher_of: Callable[..., tuple[LocalMatcher, Hypothesis]]) -> None:
    matcher, truth = matcher_of(Pose(20.0, 1.0))
    found = matcher.turned(Hypothesis(Pose(18.0, 0.98), 250.0, 262.0, 0.0), 0.0, 0.0)
    assert (found.pose.heading_deg, found.pose.scale) == pytest.approx((18.0, 0.98))
