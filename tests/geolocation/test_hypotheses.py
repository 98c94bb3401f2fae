from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import DenseMap
from backend.descriptors.descriptor import StructuralDescriptor
from backend.errors import Cancelled
from backend.geolocation.hypotheses import (
    MAX_PATCHES,
    CoarseSearch,
    Hypothesis,
    PoseRange,
    anchor_headings,
    coarse_search,
    distinct,
    fine_poses,
    spread_centers,
)
from backend.geolocation.strip_patches import Pose, StripImage, patch_centers
from backend.progress import Progress

CPU = torch.device("cpu")
CENTER = (262.0, 245.0)


def at(x: float, y: float, evidence: float, heading_deg: float = 0.0) -> Hypothesis:
    return Hypothesis(Pose(heading_deg, 1.0), x, y, evidence)


def test_distinct_keeps_the_best_of_a_neighbourhood() -> None:
    found = [at(0, 0, 0.1), at(5, 0, 0.3), at(100, 0, 0.2), at(0, 8, 0.25)]
    assert distinct(found, 10, 20.0) == [at(5, 0, 0.3), at(100, 0, 0.2)]


def test_distinct_tells_headings_apart_across_north() -> None:
    found = [at(0, 0, 0.4, 359.0), at(0, 0, 0.3, 1.0), at(0, 0, 0.2, 90.0)]
    assert distinct(found, 10, 20.0) == [found[0], found[2]]


def test_distinct_keeps_as_many_as_asked() -> None:
    found = [at(100.0 * number, 0, number / 10.0) for number in range(9)]
    assert [item.evidence for item in distinct(found, 3, 20.0)] == [0.8, 0.7, 0.6]
    assert distinct([], 3, 20.0) == []


def test_centres_are_taken_evenly_from_end_to_end() -> None:
    centers = np.stack([np.arange(100.0), np.zeros(100)], axis=1)
    spread = spread_centers(centers)
    assert len(spread) == MAX_PATCHES
    assert spread[0, 0] == 0.0 and spread[-1, 0] == 99.0
    assert np.diff(spread[:, 0]).min() >= 8.0
    assert spread_centers(centers[:3]).tolist() == centers[:3].tolist()


@pytest.mark.parametrize("poses", [PoseRange(), PoseRange(350.0, 40.0), PoseRange(90.0, 5.0), PoseRange(0.0, 180.0)])
def test_every_heading_of_the_range_is_searched(poses: PoseRange) -> None:
    anchors = anchor_headings(poses)
    fine = [p.heading_deg for anchor in anchors for p in fine_poses(poses, anchor, 1.0, (128, 1024), 4)]
    step = math.degrees(3.0 * 4 / (math.hypot(128, 1024) / 2.0))
    for wanted in np.linspace(-1.0, 1.0, 41) * poses.heading_half_width_deg + poses.heading_deg:
        nearest = min(abs((heading - wanted + 180.0) % 360.0 - 180.0) for heading in fine)
        assert nearest <= step / 2.0 + 1e-6
    assert all(0.0 <= heading < 360.0 for heading in fine)


def test_a_known_heading_is_searched_alone() -> None:
    poses = PoseRange(30.0, 0.0)
    assert anchor_headings(poses) == [30.0]
    assert fine_poses(poses, 30.0, 1.0, (128, 512), 4) == [Pose(30.0, 1.0)]


def test_scales_are_searched_around_each_nominal_one() -> None:
    poses = PoseRange(0.0, 0.0, (1.0, 0.8), 0.1)
    scales = [pose.scale for pose in fine_poses(poses, 0.0, 0.8, (128, 1024), 8)]
    assert min(scales) > 0.8 * 0.9 and max(scales) < 0.8 * 1.1
    arm_px = math.hypot(128, 1024) / 2.0 * 0.8
    # Neighbouring scales move the strip's ends by three cells at most.
    assert np.diff(sorted(scales)).max() / 0.8 * arm_px <= 3 * 8 + 1e-6


Search = Callable[..., CoarseSearch]


@pytest.fixture(scope="module")
def search(cut_strip: Callable[..., StripImage], dense: DenseMap, descriptor: StructuralDescriptor) -> Search:
    def run(truth: Pose, poses: PoseRange, center: tuple[float, float] = CENTER, **more: object) -> CoarseSearch:
        strip = cut_strip(truth.placed((128, 320), *center))
        centers = patch_centers(strip, 64, 64)
        progress = more.pop("progress", Progress())
        return coarse_search(strip, centers, 64, dense, descriptor, poses, CPU, progress, **more)  # type: ignore[arg-type]

    return run


def assert_found(found: CoarseSearch, truth: Pose, center: tuple[float, float], within_px: float) -> None:
    best = found.hypotheses[0]
    assert math.dist((best.center_x_px, best.center_y_px), center) <= within_px
    assert abs((best.pose.heading_deg - truth.heading_deg + 180.0) % 360.0 - 180.0) <= 5.0
    assert best.pose.scale == pytest.approx(truth.scale, rel=0.06)


def test_finds_a_strip_of_known_heading(search: Search) -> None:
    found = search(Pose(0.0, 1.0), PoseRange(0.0, 0.0))
    assert found.num_poses == 1 and found.cell_px == 4
    assert_found(found, Pose(0.0, 1.0), CENTER, 8.0)
    first, second = found.hypotheses[:2]
    assert first.evidence > second.evidence + 0.1
    assert first.evidence > found.background_mean + 5.0 * found.background_std


def test_finds_a_strip_of_roughly_known_heading(search: Search) -> None:
    truth = Pose(203.0, 1.0)
    found = search(truth, PoseRange(200.0, 5.0))
    assert_found(found, truth, CENTER, 12.0)


def test_finds_a_strip_of_unknown_heading_and_scale(search: Search) -> None:
    truth = Pose(132.0, 1.06)
    found = search(truth, PoseRange(scale_tolerance=0.1))
    assert found.num_poses > 100 and found.cell_px == 8
    assert_found(found, truth, CENTER, 24.0)


def test_finds_a_strip_of_another_nominal_scale(search: Search) -> None:
    truth = Pose(0.0, 0.8)
    found = search(truth, PoseRange(0.0, 0.0, scales=(1.0, 0.8)))
    assert found.num_poses == 2
    assert_found(found, truth, CENTER, 8.0)


def test_finds_a_strip_that_sticks_out_of_the_map(search: Search) -> None:
    # A third of it lies beyond the left edge.
    found = search(Pose(0.0, 1.0), PoseRange(0.0, 0.0), center=(53.0, 245.0))
    assert_found(found, Pose(0.0, 1.0), (53.0, 245.0), 8.0)


def test_stays_inside_the_window(search: Search) -> None:
    window = (50, 60, 90, 100)  # rows and columns of cells; the truth lies at row 61, column 65
    found = search(Pose(0.0, 1.0), PoseRange(0.0, 0.0), window=window)
    assert_found(found, Pose(0.0, 1.0), CENTER, 8.0)
    assert all(240 <= h.center_x_px <= 400 and 200 <= h.center_y_px <= 360 for h in found.hypotheses)
    elsewhere = search(Pose(0.0, 1.0), PoseRange(0.0, 0.0), window=(0, 0, 40, 40))
    assert elsewhere.hypotheses[0].evidence < found.hypotheses[0].evidence - 0.1


def test_a_map_without_data_has_no_place(search: Search, dense: DenseMap, descriptor: StructuralDescriptor) -> None:
    empty = DenseMap(np.zeros_like(dense.values), np.zeros_like(dense.valid), dense.stride_px)
    strip = StripImage(np.random.default_rng(0).random((1, 128, 320), np.float32), np.ones((128, 320), bool))
    found = coarse_search(
        strip, patch_centers(strip, 64, 64), 64, empty, descriptor, PoseRange(0.0, 0.0), CPU, Progress()
    )
    assert found.hypotheses == [] or max(item.evidence for item in found.hypotheses) <= 0.0


def test_stops_when_asked_to(search: Search) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        search(Pose(0.0, 1.0), PoseRange(), progress=progress)


def test_a_range_holds_poses_up_to_its_slack() -> None:
    stated = PoseRange(350.0, 5.0, (1.0, 0.8), 0.1)
    assert stated.holds(Pose(355.9, 1.12)) and stated.holds(Pose(344.5, 0.71))
    assert not stated.holds(Pose(357.0, 1.0)) and not stated.holds(Pose(350.0, 1.14))
    assert PoseRange().holds(Pose(123.0, 1.02)) and not PoseRange().holds(Pose(123.0, 1.05))


@pytest.mark.parametrize("tolerance, count", [(0.0, 1), (0.1, 1), (0.2, 2), (0.3, 3)])
def test_wide_scales_get_templates_of_several_sizes(tolerance: float, count: int) -> None:
    divided = PoseRange(0.0, 180.0, (1.0, 2.0), tolerance).divided()
    assert len(divided.scales) == 2 * count
    first = divided.scales[:count]
    # The parts touch one another and end where the whole ended.
    rims = [(scale * (1.0 - divided.scale_tolerance), scale * (1.0 + divided.scale_tolerance)) for scale in first]
    assert rims[0][0] == pytest.approx(1.0 - tolerance) and rims[-1][1] == pytest.approx(1.0 + tolerance)
    assert all(before[1] == pytest.approx(after[0]) for before, after in zip(rims, rims[1:]))
    assert max(high / low for low, high in rims) <= 1.11**2 + 1e-9
    assert divided.holds(Pose(10.0, 1.0 + tolerance)) and not divided.holds(Pose(10.0, 3.0 + tolerance))
