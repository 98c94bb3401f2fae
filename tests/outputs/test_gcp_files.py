from __future__ import annotations

import csv
import io
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from backend.affine import Affine
from backend.errors import InputError
from backend.outputs.attributes import GCP_COLUMNS, gcp_row
from backend.outputs.gcp_files import flatness, gcps_collection, gcps_csv, gdal_script
from backend.records import GroundControlPoint, MatchResult

TRANSFORM = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)


def rows_at(*pixels: tuple[float, float]) -> list[dict[str, Any]]:
    return [
        gcp_row(number, GroundControlPoint(*pixel, *TRANSFORM.apply(*pixel), 0.5, 0.0, 0.0, 0.0, True), TRANSFORM)
        for number, pixel in enumerate(pixels, start=1)
    ]


def utm() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    return reference.ExportToWkt()


def test_csv_is_a_table(result: MatchResult) -> None:
    rows = [gcp_row(n, gcp, result.location.transform) for n, gcp in enumerate(result.gcps, start=1)]
    table = list(csv.DictReader(io.StringIO(gcps_csv(rows))))
    assert list(table[0]) == [column.name for column in GCP_COLUMNS]
    assert [float(entry["x"]) for entry in table] == [gcp.x for gcp in result.gcps]
    assert [entry["is_inlier"] for entry in table] == ["1"] * 7 + ["0"]


def test_csv_of_nothing_is_its_header() -> None:
    assert gcps_csv([]).count("\n") == 1


def test_geojson_points() -> None:
    body = gcps_collection(rows_at((0, 0)), utm())
    (lon, lat) = body["features"][0]["geometry"]["coordinates"]
    assert lon == pytest.approx(-117.0) and 36.0 < lat < 36.3
    assert body["features"][0]["properties"]["gcp_id"] == 1


def test_flatness() -> None:
    assert flatness([(0, 0), (1, 0), (2, 0)]) == 0.0
    assert flatness([(0, 0), (1, 0), (1, 1), (0, 1)]) == pytest.approx(1.0)
    assert flatness([(3, 3), (3, 3)]) == 0.0


def test_script_attaches_every_point() -> None:
    translate, warp = (
        shlex.split(line)
        for line in gdal_script(rows_at((0, 0), (40, 0), (0, 20)), utm(), "a b/s.tif", []).splitlines()
    )
    assert translate[0] == "gdal_translate" and translate.count("-gcp") == 3
    assert translate[translate.index("-gcp") + 1 :][:4] == ["0.0", "0.0", "500000.0", "4000000.0"]
    assert translate[-2:] == ["a b/s.tif", "s_gcps.tif"] and "EPSG:32611" in translate
    assert warp[0] == "gdalwarp" and warp[-1] == "s_georeferenced.tif"


def test_points_on_a_line_get_the_fitted_corners() -> None:
    line = rows_at((0, 10), (20, 10), (40, 11))
    corners = [((0.0, 0.0), (1.0, 2.0)), ((40.0, 0.0), (3.0, 4.0))]
    assert gdal_script(line, utm(), "s.tif", corners).count("-gcp") == 5
    with pytest.raises(InputError) as caught:
        gdal_script(line, utm(), "s.tif", [])
    assert caught.value.code == "gcps_collinear"


def test_two_points_are_too_few() -> None:
    with pytest.raises(InputError, match="2 control points") as caught:
        gdal_script(rows_at((0, 0), (1, 1)), utm(), "s.tif", [])
    assert caught.value.code == "gcps_too_few"


def test_a_crs_without_code_is_still_one_word() -> None:
    local = osr.SpatialReference()
    local.ImportFromProj4("+proj=tmerc +lat_0=12.3 +lon_0=45.6 +k=1 +ellps=GRS80 +units=m")
    line = gdal_script(rows_at((0, 0), (40, 0), (0, 20)), local.ExportToWkt(), "s.tif", []).splitlines()[0]
    assert shlex.split(line)[4].startswith("+proj=tmerc +lat_0=12.3")
    assert "-a_srs" not in gdal_script(rows_at((0, 0), (40, 0), (0, 20)), "", "s.tif", [])


@pytest.mark.skipif(shutil.which("gdalwarp") is None, reason="no GDAL programs")
@pytest.mark.parametrize("own_georeference", [False, True])
def test_the_script_georeferences_a_strip(tmp_path: Path, own_georeference: bool) -> None:
    strip = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "s.tif"), 40, 20, 1, gdal.GDT_Byte)
    if own_georeference:
        strip.SetGeoTransform((7.0, 1.0, 0.0, 7.0, 0.0, -1.0))
    values = np.arange(800, dtype=np.int64).reshape(20, 40) % 200 + 1
    strip.GetRasterBand(1).WriteArray(values)
    strip = None
    script = gdal_script(rows_at((0, 0), (40, 0), (0, 20), (40, 20)), utm(), str(tmp_path / "s.tif"), [])
    for line in script.splitlines():
        subprocess.run(shlex.split(line), cwd=tmp_path, check=True, capture_output=True, timeout=60)
    dataset = gdal.Open(str(tmp_path / "s_georeferenced.tif"))
    assert dataset.GetGeoTransform() == pytest.approx(TRANSFORM.to_gdal(), abs=1e-3)
    np.testing.assert_array_equal(dataset.GetRasterBand(1).ReadAsArray(), values)


def test_a_bent_strip_is_warped_by_its_ties() -> None:
    ties = [((float(col), row), (col * 10.0, row + col**2)) for col in range(5) for row in (0.0, 20.0)]
    script = gdal_script(rows_at((0, 10), (20, 10), (40, 11)), utm(), "s.tif", [], ties)
    assert script.count("-gcp") == 10 and "gdalwarp -tps -r bilinear" in script and "-order" not in script


@pytest.mark.parametrize("name", ["two words", "a$HOME", "a`id`b", 'qu"ote', "exclaim!", "ä"])
def test_a_unix_shell_reads_paths_as_they_are(tmp_path: Path, name: str) -> None:
    rows = rows_at((0, 0), (40, 0), (0, 20))
    line = gdal_script(rows, utm(), str(tmp_path / f"{name}.tif"), []).splitlines()[0]
    listed = subprocess.run(
        ["sh", "-c", line.replace("gdal_translate", r"printf '%s\n'")], capture_output=True, text=True
    )
    assert listed.stdout.splitlines()[-2:] == [str(tmp_path / f"{name}.tif"), f"{name}_gcps.tif"]
