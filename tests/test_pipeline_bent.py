"""A strip that bends, from files to files."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from backend.affine import Affine
from backend.config import ExportGcpsParams, MatchParams
from backend.outputs.export import export_gcps
from backend.pipeline import match
from backend.progress import Progress

WIDTH_PX, HEIGHT_PX, BOW_PX = 512, 128, 8.0
PIXEL_M = 10.0
TO_MAP = Affine.translation(60.4, 250.7)


def bowed(col: float, row: float) -> "tuple[float, float]":
    return col, row + BOW_PX * (2.0 * col / WIDTH_PX - 1.0) ** 2


@pytest.fixture(scope="module")
def out(pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any) -> Path:
    """The result of one match with everything written."""
    folder = tmp_path_factory.mktemp("bent")
    strip = save_raster(pair.ground.strip(TO_MAP, WIDTH_PX, HEIGHT_PX, bow_px=BOW_PX), folder / "strip.tif")
    params = {"sar": strip, "reference": pair.basemap, "out": str(folder / "out"), "model": "structural", "warp": True}
    data = match(MatchParams(**params, heading_deg=0.0, heading_tolerance_deg=2.0, device="cpu"), Progress())
    assert data["accepted"] is True
    return folder / "out"


def report_of(out: Path) -> Any:
    return json.loads((out / "report.json").read_text("utf-8"))


@pytest.mark.slow
def test_the_report_says_how_the_map_was_chosen(out: Path) -> None:
    report = report_of(out)
    assert "drift" in report["transform_kind"] or report["transform_kind"] == "thin-plate"
    assert 2.0 < report["bend_px"] < 8.0  # the nearest straight line through 8 t^2 lies a third of it up: 5.3 px
    assert report["rmse_by_kind_px"][report["transform_kind"]] < report["rmse_by_kind_px"]["similarity"]
    checked = report["check_points"]
    assert checked["rmse_px"] < 1.5 and checked["rmse_m"] == pytest.approx(PIXEL_M * checked["rmse_px"], rel=0.01)
    assert 0.0 <= report["confidence_elsewhere"] <= 1.0 - report["result"]["confidence"] + 1e-9


@pytest.mark.slow
def test_the_ties_lie_where_the_strip_does(pair: Any, out: Path) -> None:
    report = report_of(out)
    away = [math.dist((pair.to_crs @ TO_MAP).apply(*bowed(col, row)), (x, y)) for col, row, x, y in report["ties"]]
    assert len(away) == 33 * 3
    straight = Affine(*report["result"]["transform"])
    rigid = [
        math.dist((pair.to_crs @ TO_MAP).apply(*bowed(col, row)), straight.apply(col, row))
        for col, row, _, _ in report["ties"]
    ]
    assert np.sqrt(np.mean(np.square(away))) < 1.2 * PIXEL_M < np.sqrt(np.mean(np.square(rigid)))


@pytest.mark.slow
def test_the_warped_strip_lies_on_the_basemap(pair: Any, out: Path) -> None:
    warped = gdal.Open(str(out / "strip_georeferenced.tif"))
    values, to_crs = warped.GetRasterBand(1).ReadAsArray(), Affine.from_gdal(warped.GetGeoTransform())
    strip = gdal.Open(str(out.parent / "strip.tif")).ReadAsArray()
    # Averages of 9 x 9 pixels at true places in the warped raster, against those in the strip.
    seen, there = [], []
    for col in range(24, WIDTH_PX - 24, 16):
        for row in (24, 64, 104):
            x, y = to_crs.inverse().apply(*(pair.to_crs @ TO_MAP).apply(*bowed(col + 0.5, row + 0.5)))
            at_row, at_col = math.floor(y), math.floor(x)
            seen.append(values[at_row - 4 : at_row + 5, at_col - 4 : at_col + 5].mean())
            there.append(strip[row - 4 : row + 5, col - 4 : col + 5].mean())
    assert np.corrcoef(seen, there)[0, 1] > 0.95


@pytest.mark.slow
def test_outline_residuals_and_script_follow_the_bend(out: Path, tmp_path: Path) -> None:
    outline = json.loads((out / "strip.geojson").read_text("utf-8"))["features"][0]["geometry"]["coordinates"][0]
    assert len(outline) > 100
    lines = (out / "gcps.points").read_text("utf-8").splitlines()
    rows = [line.split(",") for line in lines if line[:1].isdigit() or line[:1] == "-"]
    used = [float(row[7]) for row in rows if row[4] == "1"]
    assert len(used) >= 10 and max(used) <= 3.1  # residuals from the bent map, in strip pixels
    export_gcps(ExportGcpsParams(result=str(out), out=str(tmp_path / "s.sh"), form="gdal"), Progress())
    assert "gdalwarp -tps" in (tmp_path / "s.sh").read_text("utf-8")
