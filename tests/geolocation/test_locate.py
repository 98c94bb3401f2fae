from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.dense_map import DenseMap
from backend.descriptors.descriptor import StructuralDescriptor
from backend.errors import Cancelled
from backend.geolocation.hypotheses import CoarseSearch, Hypothesis
from backend.geolocation.locate import LocateSettings, Location, describe_outcome, locate
from backend.geolocation.proposals import index_proposals, rate_places
from backend.geolocation.refinement import RefinedHypothesis
from backend.geolocation.strip_patches import Pose, StripImage, patch_centers
from backend.progress import Progress

CPU = torch.device("cpu")
CENTER = (262.0, 245.0)
SETTINGS = {"patch_px": 64, "stride_px": 64}

Find = Callable[..., Location]


@pytest.fixture(scope="module")
def find(dense: DenseMap, descriptor: StructuralDescriptor) -> Find:
    def run(strip: StripImage, **settings: object) -> Location:
        return locate(strip, dense, descriptor, LocateSettings(**{**SETTINGS, **settings}), CPU, Progress())  # type: ignore[arg-type]

    return run


def corner_error_px(found: Location, truth: Affine) -> float:
    """The largest error of the strip's corners."""
    assert found.transform is not None
    height, width = found.strip_shape
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    return max(math.dist(found.transform.apply(*c), truth.apply(*c)) for c in corners)


def test_a_strip_of_known_heading_is_located_and_accepted(find: Find, cut_strip: Callable[..., StripImage]) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), *CENTER)
    found = find(cut_strip(truth))
    assert found.accepted and found.confidence > 0.9 and found.reason == ""
    assert corner_error_px(found, truth) < 6.0  # before control points: to about a cell
    assert len(found.centers) == 10
    assert found.best is not None and found.best.agreement > 0.8
    assert all(math.dist((o.hypothesis.center_x_px, o.hypothesis.center_y_px), CENTER) > 60.0 for o in found.runners_up)


def test_an_unknown_heading_is_found(find: Find, cut_strip: Callable[..., StripImage]) -> None:
    truth = Pose(247.0, 1.0).placed((128, 320), *CENTER)
    found = find(cut_strip(truth), heading_deg=None)
    assert found.accepted
    assert corner_error_px(found, truth) < 8.0
    assert found.num_poses >= 30


def test_a_strip_of_another_place_is_refused_in_words(
    find: Find, make_ground: Callable[..., object], as_strip_image: Callable[..., StripImage]
) -> None:
    other = make_ground(512, seed=99)
    strip = as_strip_image(other.strip(Pose(0.0, 1.0).placed((128, 320), *CENTER), 320, 128))  # type: ignore[attr-defined]
    found = find(strip)
    assert not found.accepted and found.confidence < 0.9
    assert found.reason.startswith("Not accepted")
    assert found.transform is not None  # the best place is told all the same


def test_a_strip_without_data_is_a_result(find: Find) -> None:
    strip = StripImage(np.zeros((1, 128, 320), np.float32), np.zeros((128, 320), bool))
    found = find(strip)
    assert found.transform is None and not found.accepted and "too little data" in found.reason


def test_a_map_without_data_is_a_result(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    empty = DenseMap(np.zeros_like(dense.values), np.zeros_like(dense.valid), dense.stride_px)
    strip = cut_strip(Pose(0.0, 1.0).placed((128, 320), *CENTER))
    found = locate(strip, empty, descriptor, LocateSettings(**SETTINGS), CPU, Progress())  # type: ignore[arg-type]
    assert not found.accepted and found.reason


def test_stops_when_asked_to(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    progress = Progress()
    progress.cancel()
    strip = cut_strip(Pose(0.0, 1.0).placed((128, 320), *CENTER))
    with pytest.raises(Cancelled):
        locate(strip, dense, descriptor, LocateSettings(**SETTINGS), CPU, progress)  # type: ignore[arg-type]


def answer(evidence: float, agrees: list[bool]) -> RefinedHypothesis:
    count = len(agrees)
    hypothesis = Hypothesis(Pose(0.0, 1.0), 0.0, 0.0, evidence)
    zeros = np.zeros(count)
    return RefinedHypothesis(hypothesis, zeros, zeros, np.zeros((count, 2)), np.array(agrees), zeros, zeros)


def test_the_features_of_an_outcome() -> None:
    coarse = CoarseSearch([], 0.02, 0.01, 20, 4)
    best, other = answer(0.12, [True, True, True, False]), answer(0.09, [False, True, False, False])
    found = describe_outcome(best, [other], coarse)
    assert found["peak"] == pytest.approx(0.12) and found["lead"] == pytest.approx(0.03)
    assert found["prominence"] == pytest.approx(10.0)
    assert found["agreement"] == 0.75 and found["agreeing"] == 3.0 and found["other_agreement"] == 0.25
    assert found["num_patches"] == 4.0 and found["log_num_poses"] == pytest.approx(math.log(20))


def test_an_only_place_leads_over_what_chance_would_reach() -> None:
    # Where the search area is small there is no second place; that alone must not make the first one sure.
    alone = describe_outcome(answer(0.12, [True] * 4), [], CoarseSearch([], 0.02, 0.02, 20, 4))
    assert 0.0 < alone["lead"] < 0.06


def test_tiles_vote_for_the_strips_centre() -> None:
    # Two patches, 100 px left and right of the centre. Tiles that put it at (500, 400) are named by both of them.
    places = np.array([[[400.0, 400.0], [50.0, 60.0]], [[900.0, 900.0], [603.0, 398.0]]])
    weights = np.array([[0.5, 0.9], [0.8, 0.4]])
    found = rate_places(Pose(0.0, 1.0), places, weights, np.array([[-100.0, 0.0], [100.0, 0.0]]), 20.0)
    centers = {(round(item.center_x_px), round(item.center_y_px)): item.evidence for item in found}
    assert centers[(150, 60)] == pytest.approx(0.45)
    assert centers[(800, 900)] == pytest.approx(0.4)
    best = found[0]
    assert best.evidence == pytest.approx(0.45)
    near = [item for item in found if math.dist((item.center_x_px, item.center_y_px), (500.0, 400.0)) < 20.0]
    assert len(near) == 1 and near[0].evidence == pytest.approx(0.45)


def test_tiles_beyond_the_radius_do_not_support() -> None:
    places = np.array([[[400.0, 400.0]], [[650.0, 400.0]]])
    found = rate_places(Pose(0.0, 1.0), places, np.ones((2, 1)), np.array([[-100.0, 0.0], [100.0, 0.0]]), 20.0)
    assert [item.evidence for item in found] == pytest.approx([0.5, 0.5])


def test_negative_similarities_do_not_count() -> None:
    places = np.array([[[10.0, 10.0]]])
    found = rate_places(Pose(0.0, 1.0), places, np.array([[-0.3]]), np.zeros((1, 2)), 20.0)
    assert found[0].evidence == 0.0


def test_the_search_through_tiles_finds_the_same_place(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    truth = Pose(0.0, 1.0).placed((128, 384), *CENTER)
    strip = cut_strip(truth, 384, 128)
    settings = LocateSettings(heading_tolerance_deg=3.0)
    centers = patch_centers(strip, settings.patch_px, settings.stride_px)
    proposals = index_proposals(strip, centers, settings, dense, descriptor, None, CPU, Progress())
    best = proposals.hypotheses[0]
    assert math.dist((best.center_x_px, best.center_y_px), CENTER) < 12.0
    found = locate(strip, dense, descriptor, settings, CPU, Progress(), proposals)
    assert corner_error_px(found, truth) < 8.0


def test_the_search_through_tiles_stays_inside_the_window(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    strip = cut_strip(Pose(0.0, 1.0).placed((128, 384), *CENTER), 384, 128)
    settings = LocateSettings(window=(0, 0, 30, 30))  # the truth is at row 61, column 65
    centers = patch_centers(strip, settings.patch_px, settings.stride_px)
    proposals = index_proposals(strip, centers, settings, dense, descriptor, None, CPU, Progress())
    assert proposals.hypotheses
    for item in proposals.hypotheses:
        assert -12.0 <= item.center_x_px <= 132.0 and -12.0 <= item.center_y_px <= 132.0


def test_patches_outside_the_window_count_when_the_centre_is_inside(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    strip = cut_strip(Pose(0.0, 1.0).placed((128, 448), *CENTER), 448, 128)
    settings = LocateSettings(window=(58, 62, 64, 68))  # far smaller than the strip
    centers = patch_centers(strip, settings.patch_px, settings.stride_px)
    proposals = index_proposals(strip, centers, settings, dense, descriptor, None, CPU, Progress())
    best = proposals.hypotheses[0]
    assert math.dist((best.center_x_px, best.center_y_px), CENTER) < 12.0


def test_a_map_without_tiles_has_no_place(
    dense: DenseMap, descriptor: StructuralDescriptor, cut_strip: Callable[..., StripImage]
) -> None:
    empty = DenseMap(np.zeros_like(dense.values), np.zeros_like(dense.valid), dense.stride_px)
    strip = cut_strip(Pose(0.0, 1.0).placed((128, 384), *CENTER), 384, 128)
    centers = patch_centers(strip, 128, 128)
    assert index_proposals(strip, centers, LocateSettings(), empty, descriptor, None, CPU, Progress()).hypotheses == []
