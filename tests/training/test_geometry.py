from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from backend.training.augment.geometry import (
    CommonView,
    CropFrame,
    GeometrySettings,
    PairFrames,
    RelativeView,
    draw_common,
    draw_offset,
    draw_relative,
    place_frames,
    position_px,
)

EIGHT = [CommonView(flip, turns) for flip in (False, True) for turns in range(4)]
NUMBERED = np.arange(400 * 500, dtype=np.float32).reshape(400, 500)


def smooth(seed: int = 0) -> np.ndarray:
    noise = gaussian_filter(np.random.default_rng(seed).standard_normal((400, 500)), 2.5)
    return (noise / np.abs(noise).max()).astype(np.float32)


def cut(frame: CropFrame, picture: np.ndarray, valid: "np.ndarray | None" = None) -> "tuple[np.ndarray, np.ndarray]":
    window = frame.window()
    at = np.s_[window.row_off : window.row_end, window.col_off : window.col_end]
    image, mask = frame.cut(
        picture[None][(slice(None), *at)], (np.ones(picture.shape, bool) if valid is None else valid)[at]
    )
    return image[0], mask


def peak_px(template: np.ndarray, image: np.ndarray) -> np.ndarray:
    """(row, column) to a part of a pixel where the template fits best, by normalised cross-correlation."""
    from skimage.feature import match_template

    response = match_template(image, template)
    row, col = np.unravel_index(response.argmax(), response.shape)
    row, col = np.clip(row, 1, response.shape[0] - 2), np.clip(col, 1, response.shape[1] - 2)
    around = response[row - 1 : row + 2, col - 1 : col + 2]
    bends = [around[0, 1] - 2 * around[1, 1] + around[2, 1], around[1, 0] - 2 * around[1, 1] + around[1, 2]]
    slopes = [(around[2, 1] - around[0, 1]) / 2, (around[1, 2] - around[1, 0]) / 2]
    return np.array([row - slopes[0] / bends[0], col - slopes[1] / bends[1]])


@pytest.mark.parametrize("view", EIGHT)
def test_matrix_says_where_orienting_puts_a_pixel(view: CommonView) -> None:
    spot = np.zeros((5, 5))
    spot[1, 4] = 1.0  # 1 above the middle, 2 to the right of it
    found = np.argwhere(view.oriented(spot) == 1.0)[0] - 2
    assert tuple(found) == tuple(view.matrix @ [-1.0, 2.0])


def test_a_quarter_turn_is_anticlockwise_and_the_flip_comes_first() -> None:
    small = np.array([[1, 2], [3, 4]])
    assert CommonView(False, 1).oriented(small).tolist() == [[2, 4], [1, 3]]
    assert CommonView(True, 0).oriented(small).tolist() == [[2, 1], [4, 3]]
    assert CommonView(True, 1).oriented(small).tolist() == [[1, 3], [2, 4]]


@pytest.mark.parametrize("view", EIGHT)
def test_flips_and_turns_keep_every_pixel_and_the_label_is_exact(view: CommonView) -> None:
    frames = place_frames((200.0, 250.0), (7, 30), (32, 96), view, RelativeView())
    assert frames.sar.is_plain and frames.optical.is_plain
    assert tuple(frames.offset_px) == (7.0, 30.0) and tuple(frames.center_px) == (23.0, 46.0)
    sar, optical = cut(frames.sar, NUMBERED)[0], cut(frames.optical, NUMBERED)[0]
    assert sar.shape == (32, 32) and optical.shape == (96, 96)
    np.testing.assert_array_equal(sar, optical[7:39, 30:62])


def test_odd_sides_are_plain_cuts_too() -> None:
    frames = place_frames((200.0, 250.0), (3, 5), (33, 64), CommonView(True, 3), RelativeView())
    assert frames.sar.is_plain and frames.optical.is_plain
    np.testing.assert_array_equal(cut(frames.sar, NUMBERED)[0], cut(frames.optical, NUMBERED)[0][3:36, 5:38])


@pytest.mark.parametrize("seed", range(6))
def test_what_was_turned_and_magnified_is_found_at_its_label(seed: int) -> None:
    rng = np.random.default_rng(seed)
    settings = GeometrySettings(common_share=1.0, relative_share=1.0)
    offset = (int(rng.integers(0, 65)), int(rng.integers(0, 65)))
    frames = place_frames((200.0, 250.0), offset, (96, 160), draw_common(settings, rng), draw_relative(settings, rng))
    assert not frames.sar.is_plain
    np.testing.assert_allclose(frames.offset_px, offset, atol=1e-9)
    picture = smooth()
    optical = cut(frames.optical, picture)[0]
    # The middle of the SAR crop, which a turn of 3 degrees moves least.
    found = peak_px(cut(frames.sar, picture)[0][32:64, 32:64], optical)
    np.testing.assert_allclose(found - 32.0, frames.offset_px, atol=0.5)
    upright = PairFrames(CropFrame(frames.sar.center_px, 96, frames.sar.view), frames.optical)
    found = peak_px(cut(upright.sar, picture)[0], np.pad(optical, 1))
    np.testing.assert_allclose(found - 1.0, frames.offset_px, atol=0.1)


def test_positive_angles_turn_what_is_shown_clockwise() -> None:
    spot = gaussian_filter(np.eye(1, 101 * 101, 50 * 101 + 70).reshape(101, 101), 1.5).astype(
        np.float32
    )  # at 3 o'clock
    frame = CropFrame((50.5, 50.5), 61, CommonView(), RelativeView(angle_deg=20.0))
    row, col = np.unravel_index(cut(frame, spot)[0].argmax(), (61, 61))
    assert (row - 30, col - 30) == (round(20 * np.sin(np.radians(20))), round(20 * np.cos(np.radians(20))))  # below it


def test_scale_above_one_magnifies() -> None:
    ramp = np.tile(np.arange(500, dtype=np.float32), (400, 1))
    crop = cut(CropFrame((200.0, 250.0), 64, CommonView(scale=1.25), RelativeView(scale=1.6)), ramp)[0]
    np.testing.assert_allclose(np.diff(crop, axis=1), 0.5, atol=1e-3)


def test_a_pixel_made_of_an_invalid_one_is_invalid() -> None:
    valid = np.ones((400, 500), bool)
    valid[200:, :] = False
    half = CropFrame((200.5, 250.0), 64, CommonView())  # half a pixel off the grid: each pixel is made of two
    image, mask = cut(half, np.ones((400, 500), np.float32) * valid, valid)
    assert mask[:31].all() and not mask[31:].any()  # row 31 lies between a valid and an invalid row
    assert (image[:31] == 1.0).all() and (image[31:] == 0.0).all()


def test_window_holds_all_that_is_sampled() -> None:
    for angle in (0.0, 3.0, -17.0):
        frame = CropFrame((200.3, 250.9), 96, CommonView(True, 1, 0.85), RelativeView(angle, 0.97))
        image, mask = cut(frame, np.ones((400, 500), np.float32), np.ones((400, 500), bool))
        assert mask.all()
        np.testing.assert_allclose(image, 1.0, atol=1e-5)  # zeros from beyond the window would show


def test_position_of_another_crop_is_a_plain_shift() -> None:
    view = CommonView(False, 1)  # anti-clockwise: what lies to the right comes to lie above
    here = place_frames((200.0, 250.0), (32, 32), (32, 96), view, RelativeView())
    there = place_frames((200.0, 270.0), (0, 0), (32, 96), view, RelativeView())
    np.testing.assert_allclose(position_px(there.sar, here.optical) - position_px(here.sar, here.optical), [-20.0, 0.0])


@pytest.mark.parametrize("view", [*EIGHT, CommonView(True, 1, 0.85), CommonView(False, 3, 1.2)])
def test_optical_crops_keep_to_the_scene_as_far_as_the_offset_allows(view: CommonView) -> None:
    rng = np.random.default_rng(0)
    side = round(96 * view.scale)  # as much of the scene as 96 px at scale 1, within a pixel

    def drawn(center: "tuple[float, float]", reach: int, scene: "tuple[int, int]") -> PairFrames:
        offset = draw_offset(center, (32, side), reach, scene, view, rng)
        frames = place_frames(center, offset, (32, side), view, RelativeView())
        np.testing.assert_allclose(frames.offset_px, offset, atol=1e-9)
        assert frames.optical.is_plain == (view.scale == 1.0)
        assert (np.abs(frames.offset_px - (side - 32) / 2) <= reach + 1e-9).all()
        return frames

    for _ in range(20):
        far = drawn((200.0, 250.0), 20, (400, 500))
        assert abs(np.subtract(far.optical.center_px, (200.0, 250.0))).max() * view.scale <= 20.001
        edge = drawn((20.0, 250.0), 32, (400, 500))  # the crop's upper edge is kept within the scene's, or near it
        assert edge.optical.center_px[0] >= min(side / 2, 20.0 * view.scale + 32.0) / view.scale - 1e-6
        whole = drawn((40.0, 60.0), 32, (96, 96)).optical.center_px
        assert np.abs(np.subtract(whole, 48.0)).max() < 0.5
        small = drawn((30.0, 30.0), 32, (64, 64)).optical.center_px  # all of it is shown, anywhere in the crop
        assert 15.5 <= min(small) and max(small) <= 48.5
        torn = drawn((16.0, 16.0), 4, (400, 500))  # too near to the edge for so small an offset
        assert max(torn.optical.center_px) == pytest.approx(16.0 + 4.0 / view.scale)
    offsets = np.array([drawn((200.0, 250.0), 20, (400, 500)).offset_px - (side - 32) / 2 for _ in range(300)])
    assert (offsets.min(axis=0) < -17).all() and (offsets.max(axis=0) > 17).all() and abs(offsets.mean()) < 2.0


def test_draws_stay_within_their_ranges() -> None:
    rng, settings = np.random.default_rng(0), GeometrySettings()
    views = [draw_common(settings, rng) for _ in range(300)]
    scales = np.array([view.scale for view in views])
    assert 0.85 <= scales.min() < 0.9 and 1.15 < scales.max() <= 1.2 and 0.4 < (scales == 1.0).mean() < 0.6
    assert {(view.flip, view.quarter_turns) for view in views} == {(view.flip, view.quarter_turns) for view in EIGHT}
    relative = [draw_relative(settings, rng) for _ in range(300)]
    assert max(abs(each.angle_deg) for each in relative) <= 3.0 and 0.97 <= min(each.scale for each in relative)
    assert 0.4 < np.mean([each == RelativeView() for each in relative]) < 0.6
    still = GeometrySettings(False, common_share=0.0, relative_share=0.0)
    assert draw_common(still, rng) == CommonView() and draw_relative(still, rng) == RelativeView()
