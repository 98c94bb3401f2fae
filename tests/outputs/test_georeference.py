from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.errors import Cancelled, InputError, OutputError, UsageError
from backend.georeference_params import GeoreferenceParams
from backend.outputs.bundle import write_result
from backend.outputs.georeference import georeference
from backend.progress import Progress
from backend.records import GroundControlPoint, MatchResult

ROOT = Path(__file__).resolve().parents[2]
TRANSFORM = Affine(8.0, 6.0, 500_000.0, 6.0, -8.0, 3_800_000.0)
PIXELS = [(float(col), float(row)) for col in range(16, 512, 96) for row in (8, 32, 56)]


def point(col: float, row: float, east_m: float = 0.0, is_inlier: bool = True) -> GroundControlPoint:
    x, y = TRANSFORM.apply(col, row)
    return GroundControlPoint(col, row, x + east_m, y, 0.6, 0.0, 0.0, 0.0, is_inlier)


@pytest.fixture
def folder(tmp_path: Path, changed: Callable[..., MatchResult]) -> Path:
    """Eighteen points that follow :data:`TRANSFORM`; two more that do not, which the match did not use."""
    gcps = tuple(point(*pixel) for pixel in PIXELS)
    gcps += (point(100.0, 20.0, 500.0, False), point(200.0, 20.0, -80.0, False))
    out = tmp_path / "result"
    write_result(changed(gcps=gcps), out, overwrite=False, warp=False)
    return out


def choose(folder: Path, **values: str) -> None:
    """Set columns of the table as the window does: ``choose(folder, enabled="gcp_id != 3")``."""
    dataset = gdal.OpenEx(str(folder / "result.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for name, value in values.items():
        dataset.ExecuteSQL(f"ALTER TABLE gcps ADD COLUMN {name} BOOLEAN")
        dataset.ExecuteSQL(f"UPDATE gcps SET {name} = ({value})")


def run(folder: Path, out: Path, **values: Any) -> dict[str, Any]:
    return georeference(GeoreferenceParams(result=str(folder), out=str(out), **values), Progress())


@pytest.mark.parametrize("transform", ["similarity", "affine", "polynomial2", "thin-plate"])
def test_each_pixel_lies_where_the_points_say(tmp_path: Path, folder: Path, transform: str) -> None:
    answer = run(folder, tmp_path / "new" / "out.tif", transform=transform, resampling="nearest")
    assert (answer["num_fit"], answer["num_check"], answer["crs"]) == (18, 0, "EPSG:32611")
    assert answer["rmse_px"] < 1e-5 and answer["check_rmse_px"] is None
    assert answer["pixel_size"] == pytest.approx([10.0, 10.0], abs=1e-6)
    assert answer["display_range"] == pytest.approx([24.0, 110.0, 209.0], abs=12.0), "values run from 20 to 219"
    dataset = gdal.Open(str(tmp_path / "new" / "out.tif"))
    assert "UTM zone 11N" in dataset.GetProjection()
    grid = Affine.from_gdal(dataset.GetGeoTransform())
    pixels = dataset.GetRasterBand(1).ReadAsArray()
    for col, row in [(60.5, 30.5), (300.5, 10.5), (500.5, 60.5)]:
        across, down = grid.inverse().apply(*TRANSFORM.apply(col, row))
        # Values tell the column; the map is turned, so that nearest is a pixel off at most.
        assert abs(pixels[int(down), int(across)] - (int(col) % 200 + 20)) <= 1.0
    assert np.isnan(pixels[0, 0]), "what lies outside the strip is no data"


def test_size_system_and_form_are_the_users(tmp_path: Path, folder: Path) -> None:
    out = tmp_path / "cog.tif"
    answer = run(folder, out, form="cog", pixel_size=40.0, crs="EPSG:32612", resampling="cubic")
    info = gdal.Info(str(out), format="json")
    assert info["metadata"]["IMAGE_STRUCTURE"]["LAYOUT"] == "COG"
    assert (answer["crs"], answer["pixel_size"]) == ("EPSG:32612", [40.0, 40.0])
    assert info["geoTransform"][1] == pytest.approx(40.0) and info["size"] == [answer["width_px"], answer["height_px"]]
    assert "UTM zone 12N" in info["coordinateSystem"]["wkt"]
    small = run(folder, tmp_path / "degrees.tif", crs="EPSG:4326")
    assert small["pixel_size"][0] == pytest.approx(10.0 / (111_320.0 * np.cos(np.radians(34.3))), rel=0.02)
    assert sorted(os.listdir(tmp_path)) == ["cog.tif", "degrees.tif", "result", "strip.tif"]


def test_what_the_analyst_chose_holds(tmp_path: Path, folder: Path) -> None:
    # Two bad points switched on; as check points they only measure.
    choose(folder, enabled="gcp_id != 2", is_check="gcp_id > 18")
    answer = run(folder, tmp_path / "checked.tif", transform="affine")
    assert (answer["num_fit"], answer["num_check"]) == (17, 2)
    assert answer["rmse_m"] < 1e-4
    assert answer["check_rmse_m"] == pytest.approx(np.sqrt((500.0**2 + 80.0**2) / 2.0), abs=1e-3)
    assert answer["check_median_m"] == pytest.approx(290.0, abs=1e-3)


@pytest.mark.parametrize("kind, transform", [("affine+drift-quadratic", "polynomial2"), ("pose", "similarity")])
def test_unasked_the_map_is_of_the_kind_that_match_chose(
    tmp_path: Path, folder: Path, kind: str, transform: str
) -> None:
    report = folder / "report.json"
    body = json.loads(report.read_text(encoding="utf-8"))
    report.write_text(json.dumps({**body, "transform_kind": kind}), encoding="utf-8")
    assert run(folder, tmp_path / "o.tif")["transform"] == transform
    choose(folder, enabled="gcp_id <= 3")
    assert run(folder, tmp_path / "few.tif")["transform"] == "similarity", "three points fix no more"


def test_a_bad_point_in_the_fit_shows(tmp_path: Path, folder: Path) -> None:
    choose(folder, enabled="1")
    assert run(folder, tmp_path / "bad.tif", transform="affine")["rmse_m"] > 80.0


@pytest.mark.parametrize(
    "values, error, code",
    [
        ({"transform": "helmert"}, UsageError, "usage"),
        ({"pixel_size": 0.0}, UsageError, "usage"),
        ({"crs": "EPSG:1"}, InputError, "crs_invalid"),
        ({"crs": "EPSG:32733", "pixel_size": 1e-4}, InputError, "pixel_size_invalid"),
    ],
)
def test_bad_input(tmp_path: Path, folder: Path, values: dict, error: type, code: str) -> None:
    with pytest.raises(error) as caught:
        run(folder, tmp_path / "out.tif", **values)
    assert caught.value.code == code and caught.value.hint
    assert sorted(os.listdir(tmp_path)) == ["result", "strip.tif"]


def test_too_few_points_in_use(tmp_path: Path, folder: Path) -> None:
    choose(folder, enabled="gcp_id <= 5", is_check="gcp_id > 3")
    with pytest.raises(InputError, match="3 control points are in use, and polynomial2 needs 6"):
        run(folder, tmp_path / "out.tif", transform="polynomial2")


def test_nothing_is_overwritten_unasked_and_no_result_is_no_result(tmp_path: Path, folder: Path) -> None:
    out = tmp_path / "mine.tif"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        run(folder, out)
    assert caught.value.code == "output_exists" and out.read_text(encoding="utf-8") == "mine"
    run(folder, out, overwrite=True)
    assert gdal.Open(str(out)).RasterCount == 1
    with pytest.raises(InputError) as none:
        run(tmp_path, tmp_path / "x.tif")
    assert none.value.code == "result_invalid"
    (tmp_path / "strip.tif").unlink()
    with pytest.raises(InputError):
        run(folder, tmp_path / "x.tif")
    assert not (tmp_path / "x.tif").exists()


@pytest.mark.parametrize("stage", ["warp strip", "write cog"])
def test_a_cancel_leaves_nothing(tmp_path: Path, folder: Path, stage: str) -> None:
    def listen(name: str, done: int, total: int, message: str) -> None:
        if name == stage and done:
            progress.cancel()

    progress = Progress(listen, min_interval_s=0.0)
    with pytest.raises(Cancelled):
        georeference(GeoreferenceParams(result=str(folder), out=str(tmp_path / "o.tif"), form="cog"), progress)
    assert sorted(os.listdir(tmp_path)) == ["result", "strip.tif"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_stopped_from_outside_half_way_there_is_no_raster(tmp_path: Path, folder: Path, how: int) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "large.tif"), 12_000, 6_000, 1, gdal.GDT_Float32).FlushCache()
    report = folder / "report.json"
    report.write_text(report.read_text().replace("strip.tif", "large.tif"), encoding="utf-8")
    words = ["georeference", "--result", str(folder), "--out", str(tmp_path / "o.tif"), "--resampling", "lanczos"]
    process = subprocess.Popen(
        [sys.executable, "-m", "backend", *words], cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE
    )
    end_s = time.monotonic() + 120.0
    while not list(tmp_path.glob(".o.tif.partial-*/o.tif")) and process.poll() is None and time.monotonic() < end_s:
        time.sleep(0.01)
    process.send_signal(how)
    _, said = process.communicate(timeout=120)
    assert not (tmp_path / "o.tif").exists(), said
    if how == signal.SIGINT:
        assert process.returncode == 130, said
        assert sorted(os.listdir(tmp_path)) == ["large.tif", "result", "strip.tif"]


def test_every_kind_of_map_that_match_knows_has_its_nearest() -> None:
    from backend.config import GCP_TRANSFORM_BY_KIND, GCP_TRANSFORMS
    from backend.geolocation.residual_models import KINDS

    assert set(GCP_TRANSFORM_BY_KIND) == {kind.name for kind in KINDS}
    assert set(GCP_TRANSFORM_BY_KIND.values()) == set(GCP_TRANSFORMS)
