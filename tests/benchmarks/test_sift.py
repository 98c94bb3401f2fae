from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

from backend.affine import Affine
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.location_trials import placement_errors_px
from backend.evaluation.places import turn
from backend.evaluation.strip_cuts import resampled
from backend.geolocation.strip_patches import StripImage
from benchmarks import sift


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One image that serves as both rasters: what key points are good at."""
    name = str(tmp_path_factory.mktemp("sift") / "scene.tif")
    scene = gaussian_filter(np.random.default_rng(0).normal(size=(600, 600)), 3.0)
    values = 10 + 240 * (scene - scene.min()) / (scene.max() - scene.min())
    dataset = gdal.GetDriverByName("GTiff").Create(name, 600, 600)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    del dataset
    return name


def test_the_opponent_is_able_to_find_a_turned_strip_of_the_same_sensor(path: str) -> None:
    pytest.importorskip("cv2")
    pair = open_pair(path, path)
    linear = turn(77.0, 1.05)
    truth = Affine(linear.a, linear.b, 350.0, linear.d, linear.e, 120.0)
    strip = StripImage(*resampled(pair.sar, pair.sar_radiometry, truth, (96, 256)))
    answer = sift.SiftMap(pair).find(strip)
    assert answer.accepted and answer.transform is not None
    assert max(placement_errors_px(answer.transform, truth, (96, 256))) < 1.0
    blank = sift.SiftMap(pair).find(StripImage(np.zeros((1, 64, 64), np.float32), np.ones((64, 64), bool)))
    assert blank.transform is None and not blank.accepted
    pair.close()


def test_without_opencv_the_method_is_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert sift.available(["ncc", sift.NAME]) == ["ncc"]
    assert "OpenCV is missing" in capsys.readouterr().err
