"""The algorithms with the engine itself behind them."""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from pathlib import Path
from typing import Any

import pytest

from backend.affine import Affine
from backend.records import GroundControlPoint, MatchResult, StripLocation

pytestmark = pytest.mark.qgis

PLACE = Affine(0.0, 10.0, 500_000.0, 10.0, 0.0, 5_500_000.0)
"""Strip pixels to UTM: columns go north, rows go east, 10 m each."""


@pytest.fixture(autouse=True)
def real_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine in the Python that runs the tests."""
    monkeypatch.setenv("SARMATCH_PYTHON", sys.executable)


@pytest.fixture
def result_folder(tmp_path: Path, rasters: Any) -> Path:
    """A finished match: four control points on the corners of a strip of 48 by 16 pixels, the last one 3 px off."""
    from osgeo import osr

    from backend.outputs.bundle import write_result

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    pixels = [(0.0, 0.0), (48.0, 0.0), (48.0, 16.0), (0.0, 16.0)]
    points = [
        GroundControlPoint(
            col, row, *PLACE.apply(col, row + (3.0 if number == 3 else 0.0)), 0.5, 0.0, 0.0, 0.0, number < 3
        )
        for number, (col, row) in enumerate(pixels)
    ]
    outline = tuple(PLACE.apply_all(pixels))
    location = StripLocation(True, 0.9, "Three patches agree.", PLACE, outline, 0.0, 3, 90.0, 10.0)
    result = MatchResult(
        rasters.strip, rasters.basemap, 48, 16, crs.ExportToWkt(), location, (), (), tuple(points), {"command": "match"}
    )
    write_result(result, tmp_path / "result", overwrite=False, warp=False)
    return tmp_path / "result"


def export(result: Path, form: str, out: Path, **more: Any) -> dict[str, Any]:
    import processing

    return processing.run("sarmatch:exportgcps", {"RESULT": str(result), "FORM": form, "OUT": str(out), **more})


def test_exports_points_for_the_georeferencer(provider: Any, result_folder: Path, tmp_path: Path) -> None:
    exported = export(result_folder, "points", tmp_path / "gcps.points")
    assert exported == {"OUT": str(tmp_path / "gcps.points"), "COUNT": 3}
    crs, header, *rows = (tmp_path / "gcps.points").read_text(encoding="utf-8").splitlines()
    assert crs.startswith("#CRS: ")
    assert header == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
    values = [[float(value) for value in row.split(",")[:5]] for row in rows]
    # Columns go north: 48 of 10 m; rows go east: 16 of 10 m. The Georeferencer counts y upward from the corner.
    assert values == [
        [500_000.0, 5_500_000.0, 0.0, 0.0, 1.0],
        [500_000.0, 5_500_480.0, 48.0, 0.0, 1.0],
        [500_160.0, 5_500_480.0, 48.0, -16.0, 1.0],
    ]


@pytest.mark.slow
def test_exports_all_points_as_a_table(provider: Any, result_folder: Path, tmp_path: Path) -> None:
    assert export(result_folder, "csv", tmp_path / "gcps.csv", ONLY_INLIERS=False)["COUNT"] == 4
    assert len((tmp_path / "gcps.csv").read_text(encoding="utf-8").splitlines()) == 5


@pytest.mark.slow
def test_exports_longitudes_and_latitudes(provider: Any, result_folder: Path, tmp_path: Path) -> None:
    export(result_folder, "geojson", tmp_path / "gcps.geojson")
    first = json.loads((tmp_path / "gcps.geojson").read_text(encoding="utf-8"))["features"][0]
    longitude, latitude = first["geometry"]["coordinates"]
    # x = 500 000 m is the zone's central meridian; a degree of latitude is 111.2 km there.
    assert longitude == pytest.approx(15.0, abs=1e-6)
    assert latitude == pytest.approx(49.65, abs=0.01)


@pytest.mark.slow
def test_exports_commands_that_gdal_takes(provider: Any, result_folder: Path, tmp_path: Path) -> None:
    export(result_folder, "gdal", tmp_path / "gcps.txt")
    translate, warp = (tmp_path / "gcps.txt").read_text(encoding="utf-8").splitlines()
    assert translate.startswith("gdal_translate ") and translate.count("-gcp") == 3
    assert warp.startswith("gdalwarp ")


def test_refuses_a_folder_that_is_no_result(provider: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Name a folder that match has written"):
        export(tmp_path, "csv", tmp_path / "gcps.csv")
    assert not (tmp_path / "gcps.csv").exists()


@pytest.mark.slow
def test_replaces_a_file_only_when_told(provider: Any, result_folder: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    out = tmp_path / "gcps.csv"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="exists already.*“Replace results that exist already”"):
        export(result_folder, "csv", out)
    assert out.read_text(encoding="utf-8") == "mine"
    assert export(result_folder, "csv", out, OVERWRITE=True)["COUNT"] == 3


@pytest.fixture(scope="module")
def scene(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A small simulated scene."""
    import processing

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SARMATCH_PYTHON", sys.executable)
        out = tmp_path_factory.mktemp("simulated") / "scene"
        sizes = {"SIZE_PX": 512, "STRIP_LENGTH_PX": 384, "STRIP_WIDTH_PX": 128, "SEED": 3, "HEADING_DEG": 20.0}
        return processing.run("sarmatch:simulatescene", {**sizes, "OUT": str(out)})


@pytest.mark.slow
def test_simulates_a_scene(scene: dict[str, Any]) -> None:
    from qgis.core import QgsRasterLayer

    strip, basemap = QgsRasterLayer(scene["SAR_STRIP"]), QgsRasterLayer(scene["OPTICAL"])
    assert (strip.width(), strip.height()) in [(128, 384), (384, 128)]
    assert not strip.crs().isValid()
    assert (basemap.width(), basemap.height()) == (512, 512)
    assert basemap.crs().isValid()
    assert json.loads(Path(scene["TRUTH"]).read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("backend.pipeline") is None, reason="the engine has no pipeline")
def test_finds_the_simulated_strip(scene: dict[str, Any], tmp_path: Path) -> None:
    import processing

    found = processing.run(
        "sarmatch:match",
        {
            "SAR": scene["SAR_STRIP"],
            "REFERENCE": scene["OPTICAL"],
            "SAR_PIXEL_SIZE_M": 5.0,
            "HEADING_DEG": 20.0,
            "OUT": str(tmp_path / "result"),
        },
    )
    assert found["ACCEPTED"], found["REASON"]
    truth = Affine(*json.loads(Path(scene["TRUTH"]).read_text(encoding="utf-8"))["transform"])
    outline = json.loads((tmp_path / "result" / "strip.geojson").read_text(encoding="utf-8"))
    fitted = Affine(*outline["features"][0]["properties"]["transform"])
    errors_m = [math.dist(fitted.apply(col, row), truth.apply(col, row)) for col, row in [(0, 0), (128, 0), (64, 384)]]
    assert max(errors_m) < 25.0, "five pixels, at the corners"


@pytest.mark.slow
def test_trains_and_evaluates_a_model(provider: Any, tmp_path: Path) -> None:
    import processing

    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "window"))
    from made_pair import write_pair

    sar, optical = write_pair(tmp_path)
    options = "patch_px=64 offset_px=8 batch=2 validate_every=2 registration=no"
    form = {"SAR": sar, "OPTICAL": optical, "DEVICE": "cpu"}
    trained = processing.run(
        "sarmatch:train",
        {"WHAT": "encoder", **form, "STEPS": 2, "OPTIONS": options, "OUT": str(tmp_path / "run")},
    )
    assert trained["STEPS"] == 2 and Path(trained["MODEL"]).is_file()
    assert json.loads(Path(trained["CARD"]).read_text(encoding="utf-8"))["kind"] == "encoder"
    figures = processing.run(
        "sarmatch:evaluate",
        {
            "WHAT": "retrieval",
            **form,
            "METHOD": "encoder",
            "MODEL": trained["MODEL"],
            "PATCH_PX": 64,
            "OPTIONS": "queries=4",
            "OUT": str(tmp_path / "figures.json"),
        },
    )
    assert json.loads(figures["FIGURES"]) == json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert json.loads(figures["FIGURES"])["num_queries"] == 4
