from __future__ import annotations

from typing import Callable

import numpy as np
import pytest

from backend.progress import Progress
from backend.simulation import sar_view
from backend.simulation.materials import Material, material_table
from backend.simulation.sar_view import (
    Acquisition,
    correct_terrain,
    dihedral_gain,
    facet_image,
    render_backscatter,
    render_sar,
    speckled,
)
from backend.simulation.scene import Scene
from backend.simulation.strip_frame import strip_frame
from backend.simulation.surface_points import SurfacePoints

INCIDENCE_DEG = 40.0
TAN = float(np.tan(np.deg2rad(INCIDENCE_DEG)))
Builder = Callable[..., SurfacePoints]


def image_of(points: SurfacePoints, texture: np.ndarray | None = None, step_m: float = 1.0) -> np.ndarray:
    factor = np.ones(points.ground_m.shape, np.float32) if texture is None else texture.astype(np.float32)
    return facet_image(points, factor, INCIDENCE_DEG, step_m, 0.0, material_table())[0]


@pytest.mark.parametrize("looks", [1.0, 4.0, 12.5])
@pytest.mark.parametrize("correlation_px", [0.0, 0.45])
def test_speckle_has_the_looks_it_was_asked_for(looks: float, correlation_px: float) -> None:
    field = np.full((400, 400), 0.05, np.float32)
    acquisition = Acquisition(looks=looks, noise_sigma0_db=-200.0, speckle_px=correlation_px)
    seen = speckled(field, acquisition, np.random.default_rng(5)).astype(np.float64)
    assert seen.min() > 0.0
    assert seen.mean() == pytest.approx(0.05, rel=0.02)
    assert seen.mean() ** 2 / seen.var() == pytest.approx(looks, rel=0.06)


def test_thermal_noise_sets_the_floor() -> None:
    seen = speckled(np.zeros((300, 300), np.float32), Acquisition(noise_sigma0_db=-24.0), np.random.default_rng(1))
    assert 10.0 * np.log10(seen.mean()) == pytest.approx(-24.0, abs=0.1)


def test_flat_ground_returns_its_material_s_sigma0(tower_on_plane: Builder) -> None:
    plane = tower_on_plane(60, 3, 0, 0, 0.0)
    expected_db = -16.5 + 40.0 * np.log10(np.cos(np.deg2rad(40.0)) / np.cos(np.deg2rad(38.0)))
    level_db = 10.0 * np.log10(image_of(plane)[5:-5])
    assert np.allclose(level_db, expected_db, atol=0.01)


@pytest.mark.parametrize("height_m", [15.0, 40.0])
@pytest.mark.parametrize("step_m", [1.0, 2.5])
def test_roof_appears_h_over_tan_nearer(tower_on_plane: Builder, height_m: float, step_m: float) -> None:
    tower = tower_on_plane(300, 3, 200, 230, height_m)
    tracer = np.zeros((300, 3))
    tracer[212] = 1.0
    row = int(np.argmax(image_of(tower, tracer, step_m)[:, 1]))
    assert abs(row - (212 - height_m / TAN / step_m)) <= 1.0


def test_double_bounce_at_the_foot_is_brightest(tower_on_plane: Builder) -> None:
    profile = image_of(tower_on_plane(300, 3, 200, 230, 40.0))[:, 1]
    assert int(np.argmax(profile)) == 199
    assert profile[199] > 10.0 * np.median(profile[150:195])


def test_radar_shadow_is_black_and_ends_h_tan_behind(tower_on_plane: Builder) -> None:
    height_m = 30.0
    profile = image_of(tower_on_plane(300, 3, 100, 110, height_m))[:, 1]
    end = 109 + height_m * TAN
    assert profile[112 : int(end) - 1].max() < 1e-6
    assert profile[int(end) + 2] == pytest.approx(profile[250], rel=0.01)


def test_slope_towards_the_radar_is_short_and_bright() -> None:
    rise = 0.3
    points = SurfacePoints.bare(np.zeros((200, 3), np.float32))
    points.ground_m[:] = (rise * np.clip(np.arange(200) - 80, 0, 40))[:, None]
    tracer = np.zeros((200, 3))
    tracer[81:120] = 1.0
    towards = image_of(points, tracer)[:, 1]
    points.ground_m[:] *= -1.0
    away = image_of(points, tracer)[:, 1]
    # Foreshortening: 39 m of slope take 39 * (1 - rise / tan) of range, with their energy squeezed into it.
    assert np.count_nonzero(towards > 0.5 * towards.max()) == pytest.approx(39 * (1.0 - rise / TAN), abs=1.5)
    assert np.count_nonzero(away > 0.5 * away.max()) == pytest.approx(39 * (1.0 + rise / TAN), abs=1.5)
    assert towards.max() > 3.0 * away.max()


def test_walls_square_to_the_radar_return_most() -> None:
    gain = dihedral_gain(np.deg2rad(np.array([0.0, 90.0, 10.0, 30.0, 45.0], np.float32)))
    assert gain[0] == pytest.approx(gain[1], rel=1e-3)
    assert gain[0] > gain[2] > gain[3]
    assert gain[3] == pytest.approx(gain[4], rel=0.01)


def test_terrain_correction_undoes_the_fold_of_a_hill() -> None:
    # A mark halfway up a gentle hill comes back to its own row.
    points = SurfacePoints.bare(np.zeros((300, 3), np.float32))
    points.ground_m[:] = (20.0 * np.exp(-(((np.arange(300) - 150) / 60.0) ** 2)))[:, None]
    tracer = np.full((300, 3), 0.01)
    tracer[118:121] = 1.0
    image = image_of(points, tracer)
    assert abs(int(np.argmax(image[:, 1])) - 119) > 8
    back = correct_terrain(image, points.ground_m, INCIDENCE_DEG, 1.0)
    assert abs(int(np.argmax(back[:, 1])) - 119) <= 1


def block_survey(points_scene: Scene, east: np.ndarray, south: np.ndarray) -> SurfacePoints:
    """Flat concrete with one block, 60 m wide and 25 m tall, in the middle of the small scene."""
    points = SurfacePoints.bare(np.zeros(east.shape, np.float32))
    points.lay(slice(None), Material.CONCRETE)
    inside = (np.abs(east - 800.0) < 100.0) & (np.abs(south - 800.0) < 30.0)
    points.object_m[inside] = 25.0
    points.material[inside] = Material.ROOF_TILE
    points.wall_rad[inside] = 0.0
    return points


@pytest.mark.parametrize("heading_deg", [0.0, 90.0, 180.0])
def test_mirrored_look_direction_swaps_the_sides(
    small_scene: Scene, monkeypatch: pytest.MonkeyPatch, heading_deg: float
) -> None:
    monkeypatch.setattr(sar_view, "survey", block_survey)
    frame = strip_frame(heading_deg, 100, 100, 5.0, 800.0, 800.0)
    seen = {
        side: render_backscatter(small_scene, frame, Acquisition(look_direction=side), Progress())[0]
        for side in ("right", "left")
    }
    profiles = {side: image[:, 45:55].mean(1) for side, image in seen.items()}
    half = 6 if heading_deg != 90.0 else 20
    # The radar's track runs along the columns: right of it are the lower rows, so it looks from the upper ones.
    assert profiles["right"][: 50 - half + 1].max() > 8.0 * profiles["right"][50 + half + 1 :].max()
    assert profiles["left"][50 + half - 1 :].max() > 8.0 * profiles["left"][: 50 - half - 1].max()
    assert profiles["right"][50 + half + 1 : 50 + half + 3].max() < 0.2 * np.median(profiles["right"])
    assert profiles["left"][50 - half - 3 : 50 - half - 1].max() < 0.2 * np.median(profiles["left"])


def test_displacement_stays_small_and_without_bias(small_scene: Scene) -> None:
    frame = strip_frame(30.0, 160, 120, 5.0, 800.0, 800.0)
    image, left_over = render_sar(small_scene, frame, Acquisition(), Progress())
    assert image.shape == (120, 160)
    assert image.dtype == np.float32
    assert np.isfinite(image).all()
    assert image.min() > 0.0
    assert left_over.rms_px < 2.0
    assert abs(left_over.mean_px) < 0.25
    assert left_over.ground_rms_px <= left_over.rms_px
    assert 0.0 <= left_over.shadow_share < 0.3
