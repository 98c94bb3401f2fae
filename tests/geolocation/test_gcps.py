from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.descriptors.descriptor import StructuralDescriptor
from backend.descriptors.structural import StructuralSettings
from backend.errors import Cancelled
from backend.geolocation.control_points import further_descriptors
from backend.geolocation.gcps import SPACING_PX, MeasuredPoint, local_pose, measure_points
from backend.geolocation.strip_patches import Pose, StripImage
from backend.progress import Progress
from backend.rasters.tiles import Window

CPU = torch.device("cpu")


def reader(image: np.ndarray, valid: "np.ndarray | None" = None) -> Callable[[Window], "tuple[np.ndarray, np.ndarray]"]:
    """Boundless windows of an image in memory."""
    mask = np.ones(image.shape[1:], bool) if valid is None else valid

    def read(window: Window) -> "tuple[np.ndarray, np.ndarray]":
        data = np.zeros((image.shape[0], window.height, window.width), np.float32)
        kept = np.zeros((window.height, window.width), bool)
        top, left = max(window.row_off, 0), max(window.col_off, 0)
        bottom, right = min(window.row_end, image.shape[1]), min(window.col_end, image.shape[2])
        if bottom > top and right > left:
            at = np.s_[top - window.row_off : bottom - window.row_off, left - window.col_off : right - window.col_off]
            data[(slice(None), *at)] = image[:, top:bottom, left:right]
            kept[at] = mask[top:bottom, left:right]
        return data * kept, kept

    return read


def errors_px(points: list[MeasuredPoint], truth: Affine) -> np.ndarray:
    """(n, 2) measured minus true."""
    return np.array(
        [np.array([p.map_x_px, p.map_y_px]) - truth.apply(p.strip_x_px, p.strip_y_px) for p in points]
    ).reshape(-1, 2)


@pytest.fixture(scope="module")
def same_on_both_sides(optical: np.ndarray, cut_strip: Callable[..., StripImage], ground: Any) -> Callable[..., Any]:
    """The strip shows the very image that the map shows, shifted by fractions of a pixel."""
    from scipy.ndimage import map_coordinates

    def make(truth: Affine, width_px: int = 320, height_px: int = 128) -> StripImage:
        row, col = np.mgrid[0:height_px, 0:width_px] + 0.5
        x, y = truth.a * col + truth.b * row + truth.c, truth.d * col + truth.e * row + truth.f
        image = map_coordinates(optical.mean(axis=0), [y - 0.5, x - 0.5], order=3, mode="nearest")
        return StripImage(image[None].astype(np.float32), np.ones(image.shape, bool))

    return make


@pytest.mark.parametrize(
    "truth, guessed",
    [
        (Pose(0.0, 1.0).placed((128, 320), 250.4, 260.3), Pose(0.0, 1.0).placed((128, 320), 247.0, 263.0)),
        (Pose(90.0, 1.0).placed((128, 320), 250.7, 260.1), Pose(90.0, 1.0).placed((128, 320), 253.5, 259.0)),
    ],
)
def test_points_are_measured_to_a_third_of_a_pixel(
    same_on_both_sides: Callable[..., StripImage], optical: np.ndarray, truth: Affine, guessed: Affine
) -> None:
    points = measure_points(same_on_both_sides(truth), guessed, reader(optical), CPU, Progress())
    assert len(points) >= 8  # of 5 x 2
    off = errors_px(points, truth)
    assert np.abs(off.mean(axis=0)).max() < 0.15
    assert np.sqrt((off**2).sum(axis=1).mean()) < 0.3
    assert all(0.0 < point.similarity <= 1.01 and point.lead > 0.0 for point in points)


def test_points_of_the_other_sensor_with_speckle(cut_strip: Callable[..., StripImage], optical: np.ndarray) -> None:
    truth = Pose(30.0, 1.0).placed((128, 320), 250.4, 260.3)
    guessed = Pose(31.0, 1.005).placed((128, 320), 253.0, 257.0)
    points = measure_points(cut_strip(truth), guessed, reader(optical), CPU, Progress())
    assert len(points) >= 7
    off = errors_px(points, truth)
    assert np.abs(np.median(off, axis=0)).max() < 0.4
    assert np.median(np.hypot(*off.T)) < 1.0


def test_a_strip_one_patch_wide_has_points_on_two_lines(
    same_on_both_sides: Callable[..., StripImage], optical: np.ndarray
) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 250.0, 260.0)
    points = measure_points(same_on_both_sides(truth), truth, reader(optical), CPU, Progress())
    rows = sorted({point.strip_y_px for point in points})
    assert rows == [32.0, 96.0] and SPACING_PX == 64
    spread = np.linalg.svd(np.array([(p.strip_x_px, p.strip_y_px) for p in points]) - [160.0, 64.0], compute_uv=False)
    assert spread[1] > 0.2 * spread[0]  # not collinear


def test_a_place_out_of_reach_gives_no_false_points(
    same_on_both_sides: Callable[..., StripImage], optical: np.ndarray
) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 250.0, 260.0)
    beside = Affine.translation(60.0, -60.0) @ truth
    points = measure_points(same_on_both_sides(truth), beside, reader(optical), CPU, Progress())
    assert len(points) <= 4


def test_no_points_on_nodata(same_on_both_sides: Callable[..., StripImage], optical: np.ndarray) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 250.0, 260.0)
    strip = same_on_both_sides(truth)
    strip.valid[:, 160:] = False
    points = measure_points(strip, truth, reader(optical), CPU, Progress())
    assert points and max(point.strip_x_px for point in points) < 200.0
    hole = np.ones(optical.shape[1:], bool)
    hole[:, :280] = False
    strip.valid[:] = True
    points = measure_points(strip, truth, reader(optical, hole), CPU, Progress())
    assert points and min(point.map_x_px for point in points) > 270.0
    assert measure_points(strip, truth, reader(optical, np.zeros_like(hole)), CPU, Progress()) == []


def test_no_points_beyond_the_map(same_on_both_sides: Callable[..., StripImage], optical: np.ndarray) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 30.0, 260.0)  # more than a third lies left of the map
    points = measure_points(same_on_both_sides(truth), truth, reader(optical), CPU, Progress())
    assert points and min(point.map_x_px for point in points) > -10.0
    assert np.sqrt((errors_px(points, truth) ** 2).sum(axis=1).mean()) < 0.5


def test_featureless_ground_gives_no_points() -> None:
    flat = np.full((3, 400, 400), 0.5, np.float32)
    strip = StripImage(np.random.default_rng(0).random((1, 128, 320), np.float32), np.ones((128, 320), bool))
    truth = Pose(0.0, 1.0).placed((128, 320), 200.0, 200.0)
    assert measure_points(strip, truth, reader(flat), CPU, Progress()) == []


def test_stops_when_asked_to(same_on_both_sides: Callable[..., StripImage], optical: np.ndarray) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 250.0, 260.0)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        measure_points(same_on_both_sides(truth), truth, reader(optical), CPU, progress)


def test_a_map_that_shears_is_followed(same_on_both_sides: Callable[..., StripImage], optical: np.ndarray) -> None:
    placed = Pose(0.0, 1.0).placed((128, 320), 250.4, 260.3)
    truth = placed @ Affine(1.0, 0.15, -9.6, 0.0, 1.0, 0.0)
    other = StructuralDescriptor(StructuralSettings(energy_radius_px=64))
    points = measure_points(same_on_both_sides(truth), truth, reader(optical), CPU, Progress(), others=[other])
    assert len(points) >= 8
    assert np.sqrt((errors_px(points, truth) ** 2).sum(axis=1).mean()) < 0.3
    pose = local_pose(truth, 100.0, 40.0)
    assert np.allclose([pose.linear().a, pose.linear().b, pose.linear().d, pose.linear().e], [1.0, 0.15, 0.0, 1.0])


def test_a_further_descriptor_counts_as_much_as_a_window(
    same_on_both_sides: Callable[..., StripImage], optical: np.ndarray
) -> None:
    truth = Pose(0.0, 1.0).placed((128, 320), 250.4, 260.3)
    coarse = StructuralDescriptor(StructuralSettings(energy_radius_px=64))
    alone, both = (
        measure_points(same_on_both_sides(truth), truth, reader(optical), CPU, Progress(), others=others)
        for others in ((), (coarse,))
    )
    assert len(both) >= 8 and {p.similarity for p in both}.isdisjoint(p.similarity for p in alone)
    assert np.sqrt((errors_px(both, truth) ** 2).sum(axis=1).mean()) < 0.3


def test_what_helps_with_control_points() -> None:
    fine = StructuralDescriptor(StructuralSettings())
    assert further_descriptors(None) == further_descriptors(fine) == []
    learned = SimpleNamespace(stride_px=4)
    assert further_descriptors(learned) == [learned]  # type: ignore[arg-type]
    assert further_descriptors(SimpleNamespace(stride_px=16)) == []  # type: ignore[arg-type]
