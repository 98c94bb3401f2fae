from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal, osr

from backend.affine import Affine
from backend.config import SimulateParams
from backend.errors import Cancelled, OutputError, UsageError
from backend.progress import Progress
from backend.simulation.materials import Material, material_table
from backend.simulation.sar_view import Acquisition, render_sar
from backend.simulation.scene import Scene
from backend.simulation.simulate import SimulatedScene, simulate, simulate_arrays
from backend.simulation.strip_frame import strip_frame
from backend.simulation.surface import survey

NAMES = ["dsm.tif", "optical.tif", "sar_strip.tif", "truth.json"]
Maker = Callable[..., SimulateParams]


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, small_params: Maker) -> tuple[Path, dict]:
    folder = tmp_path_factory.mktemp("simulate") / "new" / "scene"
    return folder, simulate(small_params(out=str(folder)), Progress())


def test_writes_four_files_and_nothing_else(written: tuple[Path, dict]) -> None:
    folder, result = written
    assert sorted(path.name for path in folder.iterdir()) == NAMES
    assert [path.name for path in folder.parent.iterdir()] == ["scene"]
    assert sorted(result["files"]) == ["dsm", "optical", "sar_strip", "truth"]
    assert all(Path(path).is_file() for path in result["files"].values())


def test_optical_and_dsm_are_georeferenced_and_the_strip_is_not(
    written: tuple[Path, dict], made: SimulatedScene
) -> None:
    folder, _ = written
    for name, bands, kind in (("optical.tif", 3, gdal.GDT_Byte), ("dsm.tif", 1, gdal.GDT_Float32)):
        dataset = gdal.Open(str(folder / name))
        assert (dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount) == (320, 320, bands)
        assert dataset.GetRasterBand(1).DataType == kind
        assert dataset.GetGeoTransform() == pytest.approx((499_200.0, 5.0, 0.0, 5_400_800.0, 0.0, -5.0))
        reference = osr.SpatialReference(dataset.GetProjection())
        assert reference.GetAuthorityCode(None) == "32633"
    strip = gdal.Open(str(folder / "sar_strip.tif"))
    assert (strip.RasterXSize, strip.RasterYSize, strip.RasterCount) == (200, 80, 1)
    assert strip.GetGeoTransform(can_return_null=True) is None
    assert strip.GetProjection() == ""
    assert np.array_equal(strip.ReadAsArray(), made.sar)
    assert np.array_equal(np.moveaxis(gdal.Open(str(folder / "optical.tif")).ReadAsArray(), 0, 2), made.optical)


def test_truth_holds_the_contract_s_keys(written: tuple[Path, dict]) -> None:
    folder, result = written
    truth = json.loads((folder / "truth.json").read_text())
    assert {"transform", "crs", "heading_deg", "pixel_size_m", "seed", "parameters"} <= set(truth)
    assert truth == {key: result[key] for key in truth}
    transform, heading = Affine(*truth["transform"]), np.deg2rad(truth["heading_deg"])
    up = np.subtract(transform.apply(0, 0), transform.apply(0, 1)) / truth["pixel_size_m"]
    assert up == pytest.approx((np.sin(heading), np.cos(heading)), abs=1e-9)
    assert truth["parameters"]["strip_length_px"] == 200
    assert truth["displacement"]["rms_px"] < 2.0


def test_truth_puts_the_strip_where_its_materials_are(made: SimulatedScene, small_scene: Scene) -> None:
    def agreement(transform: Affine) -> float:
        col, row = np.meshgrid(np.arange(8, 192) + 0.5, np.arange(8, 72) + 0.5)
        x, y = transform.a * col + transform.b * row + transform.c, transform.d * col + transform.e * row + transform.f
        points = survey(small_scene, (x - 499_200.0).astype(np.float32), (5_400_800.0 - y).astype(np.float32))
        expected_db = material_table().sigma0_db[points.material]
        return float(np.corrcoef(expected_db.ravel(), np.log10(made.sar[8:72, 8:192]).ravel())[0, 1])

    right = agreement(made.strip_to_crs)
    turned = Affine(-1.0, 0.0, 200.0, 0.0, -1.0, 80.0)
    moved = Affine.translation(12.0, 12.0)
    assert right > 0.35
    assert agreement(made.strip_to_crs @ turned) < 0.5 * right
    assert agreement(made.strip_to_crs @ moved) < 0.6 * right


def test_same_seed_same_bytes(written: tuple[Path, dict], small_params: Maker, tmp_path: Path) -> None:
    simulate(small_params(out=str(tmp_path / "again")), Progress())
    assert digests(tmp_path / "again") == digests(written[0])


def test_other_seed_other_scene(made: SimulatedScene, small_params: Maker) -> None:
    other = simulate_arrays(small_params(seed=9))
    assert np.mean(other.optical == made.optical) < 0.2
    assert other.frame.heading_deg != made.frame.heading_deg


def test_chosen_heading_is_kept(small_params: Maker) -> None:
    made = simulate_arrays(small_params(heading_deg=0.0, size_px=256))
    m = made.strip_to_crs
    assert [m.a, m.b, m.d, m.e] == pytest.approx([5.0, 0.0, 0.0, -5.0])


def test_water_is_dark_in_both_views(made: SimulatedScene, small_scene: Scene) -> None:
    lake = small_scene.terrain.lake_m
    row, col = np.unravel_index(int(np.argmax(lake)), lake.shape)
    assert lake[row, col] > 20.0
    at = np.clip(np.array([col, row]) * small_scene.spacing_m, 300.0, 1300.0)
    frame = strip_frame(0.0, 100, 100, 5.0, float(at[0]), float(at[1]))
    east, south = frame.points(*np.meshgrid(np.arange(100) + 0.5, np.arange(100) + 0.5))
    water = survey(small_scene, east, south).material == Material.WATER
    assert 50 < water.sum() < 9000
    sar, _ = render_sar(small_scene, frame, Acquisition(), Progress())
    assert 10.0 * np.log10(np.median(sar[~water]) / np.median(sar[water])) > 5.0
    red = made.optical[(south / 5.0).astype(int), (east / 5.0).astype(int), 0].astype(float)
    assert np.median(red[~water]) > 1.2 * np.median(red[water])


def test_folder_in_use_is_refused_and_left_alone(tmp_path: Path, small_params: Maker) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(OutputError) as caught:
        simulate(small_params(out=str(tmp_path)), Progress())
    assert caught.value.code == "output_exists"
    assert "--overwrite" in caught.value.hint
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_overwrite_replaces_the_scene_and_keeps_the_rest(tmp_path: Path, small_params: Maker) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "optical.tif").write_text("old")
    simulate(small_params(out=str(tmp_path), overwrite=True, size_px=256), Progress())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*NAMES, "notes.txt"])
    assert gdal.Open(str(tmp_path / "optical.tif")).RasterXSize == 256


def test_file_in_the_folder_s_place_is_an_output_error(tmp_path: Path, small_params: Maker) -> None:
    blocker = tmp_path / "taken"
    blocker.write_text("x")
    for out in (blocker, blocker / "below"):
        with pytest.raises(OutputError) as caught:
            simulate(small_params(out=str(out), size_px=256), Progress())
        assert caught.value.code == "output_not_writable"
    assert blocker.read_text() == "x"


def test_strip_too_long_leaves_nothing(tmp_path: Path, small_params: Maker) -> None:
    with pytest.raises(UsageError, match="strip of 900 x 80 px"):
        simulate(small_params(out=str(tmp_path / "out"), strip_length_px=900), Progress())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stage", ["scene", "SAR view", "optical view", "writing"])
def test_cancel_at_any_stage_leaves_nothing(tmp_path: Path, small_params: Maker, stage: str) -> None:
    progress = Progress(lambda name, *_: progress.cancel() if name == stage else None)
    with pytest.raises(Cancelled):
        simulate(small_params(out=str(tmp_path / "out"), size_px=256), progress)
    assert list(tmp_path.iterdir()) == []
