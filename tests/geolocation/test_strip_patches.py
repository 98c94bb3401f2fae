from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from backend.descriptors.dense_map import describe_image
from backend.descriptors.descriptor import StructuralDescriptor
from backend.geolocation.gcps import pose_of
from backend.geolocation.strip_patches import Pose, StripImage, patch_centers, patch_offsets, pose_templates

CPU = torch.device("cpu")
UP, RIGHT = (0.0, -1.0), (1.0, 0.0)


def strip_of(height: int, width: int) -> StripImage:
    return StripImage(np.zeros((1, height, width), np.float32), np.ones((height, width), bool))


@pytest.mark.parametrize(
    "heading_deg, up_points, right_points",
    [
        (0.0, (0.0, -1.0), (1.0, 0.0)),
        (90.0, (1.0, 0.0), (0.0, 1.0)),  # the strip's upward direction points east on the map, its right one south
        (180.0, (0.0, 1.0), (-1.0, 0.0)),
        (270.0, (-1.0, 0.0), (0.0, -1.0)),
        (45.0, (math.sqrt(0.5), -math.sqrt(0.5)), (math.sqrt(0.5), math.sqrt(0.5))),
    ],
)
def test_heading_is_the_azimuth_of_the_strips_upward_direction(
    heading_deg: float, up_points: tuple[float, float], right_points: tuple[float, float]
) -> None:
    linear = Pose(heading_deg, 1.0).linear()
    assert linear.apply(*UP) == pytest.approx(up_points, abs=1e-12)
    assert linear.apply(*RIGHT) == pytest.approx(right_points, abs=1e-12)


def test_scale_counts_map_pixels_a_strip_pixel() -> None:
    assert Pose(0.0, 2.5).linear().apply(4.0, -2.0) == pytest.approx((10.0, -5.0))


@pytest.mark.parametrize("heading_deg, scale", [(0.0, 1.0), (33.0, 0.7), (181.5, 1.1), (359.0, 2.0)])
def test_a_pose_comes_back_from_its_map(heading_deg: float, scale: float) -> None:
    pose = pose_of(Pose(heading_deg, scale).placed((100, 60), 7.0, 8.0))
    assert pose.heading_deg == pytest.approx(heading_deg)
    assert pose.scale == pytest.approx(scale)


def test_placed_puts_the_strips_centre_where_it_is_told() -> None:
    transform = Pose(90.0, 2.0).placed((40, 100), 300.0, 500.0)
    assert transform.apply(50.0, 20.0) == pytest.approx((300.0, 500.0))
    # The middle of the upper edge, 20 px above the centre, lies 40 map px east of it.
    assert transform.apply(50.0, 0.0) == pytest.approx((340.0, 500.0))


def test_offsets_of_patches_turn_with_the_strip() -> None:
    centers = np.array([[10.0, 30.0], [50.0, 30.0], [50.0, 10.0]])  # of a strip 100 wide and 60 high: left, middle, top
    offsets = patch_offsets(centers, (60, 100), Pose(90.0, 1.5))
    assert offsets == pytest.approx(np.array([[0.0, -60.0], [0.0, 0.0], [30.0, 0.0]]))


def test_patches_reach_the_strips_far_edge() -> None:
    centers = patch_centers(strip_of(128, 300), 128, 128)
    assert centers.tolist() == [[64.0, 64.0], [192.0, 64.0], [236.0, 64.0]]


def test_a_rest_below_a_quarter_step_gets_no_patch_of_its_own() -> None:
    assert patch_centers(strip_of(128, 280), 128, 128).tolist() == [[64.0, 64.0], [192.0, 64.0]]


def test_a_side_shorter_than_a_patch_gets_one_centred_patch() -> None:
    assert patch_centers(strip_of(90, 256), 128, 128).tolist() == [[64.0, 45.0], [192.0, 45.0]]
    assert patch_centers(strip_of(50, 40), 128, 128).tolist() == [[20.0, 25.0]]


def test_patches_without_data_are_no_queries() -> None:
    strip = strip_of(128, 384)
    strip.valid[:, 128:256] = False
    strip.valid[64:, 256:] = False  # half of the last patch is left: enough
    assert patch_centers(strip, 128, 128).tolist() == [[64.0, 64.0], [320.0, 64.0]]
    strip.valid[:] = False
    assert patch_centers(strip, 128, 128).shape == (0, 2)


def textured(height: int, width: int, seed: int = 4) -> StripImage:
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(0.0, 1.0, (height // 8, width // 8)).astype(np.float32)
    image = coarse.repeat(8, axis=0).repeat(8, axis=1)
    return StripImage(image[None], np.ones((height, width), bool))


def turned(strip: StripImage, quarters_clockwise: int) -> StripImage:
    image = np.rot90(strip.image, -quarters_clockwise, axes=(1, 2)).copy()
    return StripImage(image, np.rot90(strip.valid, -quarters_clockwise).copy())


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_template_looks_as_the_strip_turned_clockwise(quarters: int) -> None:
    descriptor = StructuralDescriptor()
    strip = textured(192, 192)
    strip.valid[:40, :60] = False
    center = np.array([[96.0, 96.0]])
    templates, valid = pose_templates(strip, center, 64, Pose(90.0 * quarters, 1.0), descriptor, CPU)
    upright, upright_valid = pose_templates(turned(strip, quarters), center, 64, Pose(0.0, 1.0), descriptor, CPU)
    assert templates.shape == upright.shape == (1, descriptor.channels, 16, 16)
    assert torch.equal(valid, upright_valid)
    cosine = (templates * upright).sum(dim=1)[valid].mean() / (templates * templates).sum(dim=1)[valid].mean()
    assert float(cosine) > 0.999


def test_an_unturned_template_is_the_centred_description_of_its_patch() -> None:
    descriptor = StructuralDescriptor()
    strip = textured(256, 256)
    templates, valid = pose_templates(strip, np.array([[128.0, 128.0]]), 64, Pose(0.0, 1.0), descriptor, CPU)
    assert valid.all()
    assert templates.mean(dim=(2, 3)).abs().max() < 1e-5
    assert float((templates**2).sum(dim=1).mean()) == pytest.approx(1.0, abs=1e-4)
    # The oriented channels rest on a few pixels only: those of the whole strip, cut out, are the same.
    whole, _ = describe_image(descriptor, strip.image, strip.valid, "sar", CPU)
    here = whole[:, 24:40, 24:40]
    here = here - here.mean(dim=(1, 2), keepdim=True)
    here = here / (here**2).sum(dim=0).mean().sqrt()
    assert float((templates[0] * here).sum(dim=0).mean()) > 0.9


def test_corners_beside_a_turned_patch_do_not_count() -> None:
    templates, valid = pose_templates(
        textured(256, 256), np.array([[128.0, 128.0]]), 64, Pose(45.0, 1.0), StructuralDescriptor(), CPU
    )
    side = templates.shape[-1]
    assert side == math.ceil(64.0 * math.sqrt(2.0) / 4.0 - 0.25)
    assert not valid[0, 0, 0] and not valid[0, -1, -1] and not valid[0, 0, -1] and not valid[0, -1, 0]
    assert valid[0, side // 2, 0:2].any() and valid[0, 0:2, side // 2].any()
    assert float(valid.float().sum()) == pytest.approx((64 / 4) ** 2, rel=0.06)
    assert templates.abs().sum(dim=1)[~valid].max() == 0.0


def test_cells_outside_the_strip_or_on_nodata_do_not_count() -> None:
    strip = textured(128, 128)
    strip.valid[:, 64:] = False
    _, valid = pose_templates(strip, np.array([[32.0, 16.0]]), 64, Pose(0.0, 1.0), StructuralDescriptor(), CPU)
    assert not valid[0, :4].any()  # 16 px above the strip's upper edge
    assert valid[0, 5:, 1:13].all()
    assert not valid[0, :, 15].any()  # next to the part without data: the gradient would rest on it
    strip.valid[:] = False
    templates, valid = pose_templates(strip, np.array([[32.0, 64.0]]), 64, Pose(0.0, 1.0), StructuralDescriptor(), CPU)
    assert not valid.any() and float(templates.abs().max()) == 0.0
