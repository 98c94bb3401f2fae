from __future__ import annotations

import pickle

import numpy as np
import pytest

from backend.affine import Affine
from backend.errors import InputError
from backend.rasters.tiles import Window
from backend.training.pairs.layouts import open_pairs

GRID = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)


@pytest.fixture
def two_rasters(tmp_path, save_raster):
    rng = np.random.default_rng(3)
    sar = rng.gamma(4.0, 50.0, (150, 200)).astype(np.float32)
    sar[:, :32] = -9999.0
    optical = rng.integers(1, 255, (3, 150, 200)).astype(np.uint8)
    return (
        save_raster(sar, tmp_path / "town_sar_vv.tif", GRID, 32611, nodata=-9999.0),
        save_raster(optical, tmp_path / "town_optical.tif", GRID, 32611),
    )


def test_two_files_and_their_folder_are_one_scene(two_rasters, tmp_path):
    named = open_pairs(",".join(two_rasters))[0]
    found = open_pairs(str(tmp_path))[0]
    assert named.layout == found.layout == "rasters"
    (a,), (b,) = named.scenes, found.scenes
    assert (a.name, a.width_px, a.height_px, a.group) == (b.name, b.width_px, b.height_px, b.group)
    assert a.name == "town_sar_vv" and a.pixel_size_m == pytest.approx(10.0, rel=1e-3)


def test_several_data_in_one_argument(two_rasters, tmp_path):
    assert len(open_pairs(f"{','.join(two_rasters)} ; {tmp_path}")) == 2


def test_coverage_counts_both_masks(two_rasters):
    scene = open_pairs(",".join(two_rasters))[0].scenes[0]
    # 150 rows: cells of 64, 64 and 22 rows; 200 columns: 64 (32 of them nodata), 64, 64 and 8.
    rows, cols = np.array([64, 64, 22]) / 64.0, np.array([32, 64, 64, 8]) / 64.0
    np.testing.assert_allclose(scene.coverage(), np.outer(rows, cols))


def test_windows_may_differ_and_reach_beyond(two_rasters):
    scene = open_pairs(",".join(two_rasters))[0].scenes[0]
    images = scene.read(Window(20, 10, 50, 40), Window(180, -5, 50, 40))
    assert images.sar.shape == (1, 40, 50) and images.optical.shape == (3, 40, 50)
    assert not images.sar_valid[:, :12].any() and images.sar_valid[:, 12:].all()
    assert not images.optical_valid[:5].any() and not images.optical_valid[:, 20:].any()
    assert images.optical_valid[5:, :20].all()
    for image in (images.sar, images.optical):
        assert image.min() >= 0.0 and image.max() <= 1.0
    assert not images.sar[0][~images.sar_valid].any()
    whole = scene.read(Window(0, 0, 200, 150), Window(0, 0, 200, 150))
    np.testing.assert_array_equal(images.sar[0, :, 12:], whole.sar[0, 10:50, 32:70])


def test_pickles_without_its_files_and_fits_once(two_rasters, monkeypatch):
    scene = open_pairs(",".join(two_rasters))[0].scenes[0]
    before = scene.read(Window(40, 0, 64, 64), Window(40, 0, 64, 64))
    sent = pickle.loads(pickle.dumps(scene))
    monkeypatch.setattr("backend.training.pairs.raster_scene.fit_sar", None)
    after = sent.read(Window(40, 0, 64, 64), Window(40, 0, 64, 64))
    np.testing.assert_array_equal(before.sar, after.sar)


@pytest.mark.parametrize(
    "size, transform, epsg, said",
    [
        ((150, 199), GRID, 32611, "200 x 150 and 199 x 150"),
        ((150, 200), Affine(10.0, 0.0, 500_005.0, 0.0, -10.0, 4_000_000.0), 32611, "0.5 px apart"),
        ((150, 200), GRID, 32612, "CRS differ"),
    ],
)
def test_refuses_two_grids(two_rasters, tmp_path, save_raster, size, transform, epsg, said):
    other = save_raster(np.ones((3, *size), np.uint8), tmp_path / "other.tif", transform, epsg)
    with pytest.raises(InputError, match=said) as caught:
        open_pairs(f"{two_rasters[0]},{other}")
    assert caught.value.code == "grids_differ"


def test_names_the_raster_that_is_missing(two_rasters, tmp_path):
    with pytest.raises(InputError, match="absent.tif"):
        open_pairs(f"{two_rasters[0]},{tmp_path / 'absent.tif'}")
    (tmp_path / "hill_sar.tif").write_bytes(b"II*\0")
    with pytest.raises(InputError, match=r"hill_sar\.tif.*no optical partner"):
        open_pairs(str(tmp_path))
