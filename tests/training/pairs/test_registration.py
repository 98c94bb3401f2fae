from __future__ import annotations

import json
import pickle
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter, map_coordinates

from backend.errors import Cancelled
from backend.progress import Progress
from backend.rasters.tiles import Window
from backend.training.pairs.footprints import Footprint
from backend.training.pairs.pair_source import PairImages, PairSet
from backend.training.pairs.registration import (
    REACH_PX,
    STEP_PX,
    WINDOW_PX,
    OffsetField,
    RegisteredScene,
    measure_offsets,
    registered,
    smoothed,
)
from tests.training.made_scenes import MadeScene, made_scene

CPU = torch.device("cpu")
SIDE = 5 * STEP_PX


@dataclass(frozen=True)
class ShiftedScene(MadeScene):
    """Its SAR image is the optical one read elsewhere: what lies at (row, col) lies at (row, col) + offset there."""

    sar_picture: Optional[np.ndarray] = None
    footprint: Optional[Footprint] = None

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        images = super().read(sar_window, optical_window)
        sar, _ = replace(self, picture=self.sar_picture)._cut(sar_window)
        return replace(images, sar=sar[None])


def shifted(rows_px: float, cols_px: "np.ndarray | float", shape: "tuple[int, int]" = (SIDE, SIDE)) -> ShiftedScene:
    """A scene of blobs and edges whose contents lie by so much off their nominal places, with noise."""
    rng = np.random.default_rng(3)
    blobs = gaussian_filter(rng.standard_normal(shape), 6.0)
    optical = np.clip(0.5 + 0.3 * np.sign(blobs) + 0.05 * gaussian_filter(rng.standard_normal(blobs.shape), 1.0), 0, 1)
    row, col = np.mgrid[0 : shape[0], 0 : shape[1]].astype(float)
    there = map_coordinates(optical, [row + rows_px, col + cols_px], order=1, mode="reflect")
    sar = np.clip(0.9 - 0.8 * there + 0.03 * rng.standard_normal(there.shape), 0.0, 1.0)
    valid = np.ones(shape, bool)
    return ShiftedScene("made", optical.astype(np.float32), valid, sar_picture=sar.astype(np.float32))


def test_a_shift_that_is_the_same_everywhere() -> None:
    scene = shifted(3.0, -5.0)
    field = measure_offsets(scene, Progress())
    assert field.offset_px.shape == (5, 5, 2) and field.sure.mean() > 0.8
    assert np.abs(field.offset_px - (3.0, -5.0)).max() < 1.0
    # Taken out, every window shows the same in both images.
    registered_scene = RegisteredScene(scene, field)
    window = Window(300, 400, 64, 48)
    images = registered_scene.read(window, window)
    assert images.sar.shape == (1, 48, 64)
    assert np.corrcoef(images.sar.ravel(), images.optical[0].ravel())[0, 1] < -0.9  # bright is dark in this radar
    before = scene.read(window, window)
    assert np.corrcoef(before.sar.ravel(), before.optical[0].ravel())[0, 1] > -0.8


def test_a_shift_that_grows_along_the_scene() -> None:
    """By 2 px a place; a median over neighbours on one side only lags behind at the rims, by little more than that."""
    columns = np.arange(9 * STEP_PX) * (2.0 / STEP_PX) - 9.0
    field = measure_offsets(shifted(0.0, columns, (3 * STEP_PX, 9 * STEP_PX)), Progress())
    assert field.offset_px.shape == (3, 9, 2) and field.sure.mean() > 0.8
    off = field.offset_px - np.stack([np.zeros(9), np.arange(9) * 2.0 - 8.0], axis=1)
    assert np.abs(off[:, 2:7]).max() < 1.0 and np.abs(off).max() < 3.0
    assert (np.diff(field.offset_px[..., 1], axis=1) > 0.0).all()


def test_nothing_is_measured_where_nothing_is_seen() -> None:
    flat = shifted(2.0, 2.0, (3 * STEP_PX,) * 2)
    flat.picture[:] = 0.5
    flat.sar_picture[:] = 0.5  # type: ignore[index]
    field = measure_offsets(flat, Progress())
    assert not field.sure.any() and not field.offset_px.any()
    unrelated = shifted(0.0, 0.0, (3 * STEP_PX,) * 2)
    unrelated.sar_picture[:] = made_scene(3 * STEP_PX, 3 * STEP_PX, 9).picture  # type: ignore[index]
    field = measure_offsets(unrelated, Progress())
    assert field.sure.sum() <= 2 and not field.offset_px.any()


def test_places_without_data_are_left_out() -> None:
    holed = shifted(3.0, -5.0, (4 * STEP_PX,) * 2)
    holed.valid[:, : 2 * STEP_PX] = False
    field = measure_offsets(holed, Progress())
    assert not field.sure[:, 0].any() and field.sure[1:3, 3].all()


def test_offsets_at_positions_by_hand() -> None:
    field = OffsetField(np.arange(8, dtype=np.float32).reshape(2, 2, 2), np.ones((2, 2), bool))
    assert field.at(0, 0) == (0.0, 1.0) and field.at(STEP_PX - 1, STEP_PX) == (2.0, 3.0)
    assert field.at(STEP_PX, 0) == (4.0, 5.0)
    assert field.at(-500, 10 * STEP_PX) == (2.0, 3.0) and field.at(10 * STEP_PX, -1) == (4.0, 5.0)


def test_windows_are_read_by_the_offset_of_their_centre() -> None:
    scene = made_scene(2 * STEP_PX, 2 * STEP_PX)
    offset_px = np.zeros((2, 2, 2), np.float32)
    offset_px[:, 1] = 3.4, -5.6
    read = RegisteredScene(scene, OffsetField(offset_px, np.ones((2, 2), bool))).read
    left, right = Window(STEP_PX - 33, 100, 64, 64), Window(STEP_PX - 32, 100, 64, 64)
    assert np.array_equal(read(left, left).sar, scene.read(left, left).sar)
    images = read(right, right)
    there = replace(right, row_off=100 - 3, col_off=STEP_PX - 32 + 6)
    assert np.array_equal(images.sar, scene.read(there, there).sar)
    assert np.array_equal(images.optical, scene.read(right, right).optical)


def test_medians_by_hand() -> None:
    measured, sure = np.zeros((5, 5, 2), np.float32), np.zeros((5, 5), bool)
    assert not smoothed(measured, sure).any()
    for number, at in enumerate(((0, 0), (1, 1), (2, 2))):
        measured[at], sure[at] = (4.0 + number, -1.0), True
    measured[0, 1] = 99.0  # not sure: of no account
    # Each of the first 3 x 3 is within two squares of all three.
    corner = smoothed(measured[:3, :3], sure[:3, :3])
    np.testing.assert_allclose(corner, np.broadcast_to([5.0, -1.0], (3, 3, 2)), atol=1e-5)
    sure[1, 1] = False
    assert not smoothed(measured, sure).any(), "two are too few"
    everywhere = np.ones((5, 5), bool)
    wild = np.full((5, 5, 2), 2.0, np.float32)
    wild[2, 2] = 20.0
    np.testing.assert_allclose(smoothed(wild, everywhere), 2.0, atol=1e-5)


def test_a_registered_scene_is_its_scene_in_all_else() -> None:
    footprint = Footprint.__new__(Footprint)
    scene = replace(shifted(0.0, 0.0, (64, 64)), footprint=footprint)
    wrapped = RegisteredScene(scene, OffsetField(np.zeros((1, 1, 2), np.float32), np.ones((1, 1), bool)))
    assert wrapped.footprint is footprint and wrapped.name == "made" and wrapped.group == scene.group
    assert (wrapped.width_px, wrapped.height_px, wrapped.pixel_size_m) == (64, 64, 10.0)
    assert np.array_equal(wrapped.coverage(), scene.coverage())
    assert not hasattr(RegisteredScene(made_scene(64, 64), wrapped.field), "footprint")
    with pytest.raises(AttributeError):
        wrapped.nothing_of_the_kind  # noqa: B018


def test_a_registered_scene_goes_to_other_processes() -> None:
    wrapped = RegisteredScene(
        shifted(0.0, 0.0, (64, 64)), OffsetField(np.ones((1, 1, 2), np.float32), np.ones((1, 1), bool))
    )
    again = pickle.loads(pickle.dumps(wrapped))
    window = Window(3, 5, 20, 20)
    assert np.array_equal(again.read(window, window).sar, wrapped.read(window, window).sar)
    assert again.name == "made" and np.array_equal(again.field.offset_px, wrapped.field.offset_px)


def test_only_scenes_large_enough_are_measured() -> None:
    least = 2 * (WINDOW_PX + 2 * REACH_PX)
    patch, large = made_scene(least - 1, least, 1, "patch"), replace(shifted(3.0, -5.0, (least, least)), name="large")
    sets, facts = registered([PairSet("made", "here", [patch, large])], Progress(), CPU)
    assert (sets[0].layout, sets[0].source) == ("made", "here")
    assert sets[0].scenes[0] is patch and isinstance(sets[0].scenes[1], RegisteredScene)
    fact = json.loads(json.dumps(facts))[0]
    assert len(facts) == 1 and (fact["scene"], fact["places"]) == ("large", 9) and 0 < fact["sure"] <= 9
    assert fact["median_px"] == pytest.approx(34**0.5, abs=1.0)


def test_measuring_can_be_cancelled() -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        measure_offsets(made_scene(STEP_PX, STEP_PX), progress)
