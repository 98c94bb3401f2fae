"""A reviewed match fitted anew: to what was accepted, whole or not at all, and refused in words."""

from __future__ import annotations

import json
import math
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr

from backend.affine import Affine
from backend.commands import COMMANDS
from backend.config import ExportParams, MatchParams
from backend.errors import Cancelled, InputError, OutputError
from backend.outputs.export import export_matches
from backend.outputs.points import read_points
from backend.pipeline import match
from backend.progress import Progress
from backend.refit import refit
from backend.refit_params import RefitParams

PIXEL_M = 10.0


@pytest.fixture(scope="module")
def matched(pair: Any, tmp_path_factory: Any) -> Path:
    """A finished match; not to be changed."""
    out = tmp_path_factory.mktemp("matched") / "result"
    given = {"sar": pair.strip, "reference": pair.basemap, "out": str(out), "model": "structural", "stride_px": 64}
    match(MatchParams(**given, heading_deg=0.0, heading_tolerance_deg=2.0, device="cpu"), Progress())
    return out


@pytest.fixture
def result(matched: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(matched, tmp_path / "result"))


def review(folder: Path, change: Callable[[Any], None]) -> None:
    """Let ``change`` edit every match of the GeoPackage."""
    package = ogr.Open(str(folder / "result.gpkg"), 1)
    layer = package.GetLayerByName("matches")
    for feature in list(layer):
        change(feature)
        layer.SetFeature(feature)


def move(feature: Any, x: float, y: float) -> None:
    """Put a match elsewhere, footprint and centre."""
    from_x, from_y = feature.GetField("center_x"), feature.GetField("center_y")
    ring = feature.GetGeometryRef().GetGeometryRef(0)
    for number in range(ring.GetPointCount()):
        px, py = ring.GetPoint_2D(number)
        ring.SetPoint_2D(number, px + x - from_x, py + y - from_y)
    feature.SetField("center_x", x)
    feature.SetField("center_y", y)


def again(folder: Path, **more: Any) -> dict[str, Any]:
    return refit(RefitParams(result=str(folder), device="cpu", **more), Progress())


def corner_error_m(transform: list[float], truth: Affine) -> float:
    found = Affine(*transform)
    return max(math.dist(found.apply(*c), truth.apply(*c)) for c in [(0, 0), (384, 0), (384, 128), (0, 128)])


def read_json(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def table(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(folder / "result.gpkg") as database:
        return database.execute(sql).fetchall()


def test_the_command_is_there() -> None:
    assert COMMANDS["refit"].params is RefitParams


def test_fits_to_what_was_accepted_and_says_so_everywhere(result: Path, pair: Any) -> None:
    wrong = {}

    def change(feature: Any) -> None:
        number = feature.GetField("query_id")
        feature.SetField("accepted", int(number != 0))
        if number == 0:  # thrown away, wherever it lies
            move(feature, pair.truth.c + 900.0, pair.truth.f)
            wrong[number] = True

    review(result, change)
    (result / "notes.txt").write_text("mine", encoding="utf-8")
    data = again(result)
    assert wrong and data["num_accepted"] == 4 and data["disagreeing"] == []
    assert corner_error_m(data["transform"], pair.truth) < 2.0 * PIXEL_M
    assert data["accepted"] is True and data["moved_m"] < 2.0 * PIXEL_M
    strip = read_json(result / "strip.geojson")["features"][0]["properties"]
    assert strip["transform"] == data["transform"] and "4 patches that were accepted" in strip["reason"]
    [(in_package, inliers)] = table(result, "SELECT transform, num_inliers FROM strip")
    assert json.loads(in_package) == data["transform"] and inliers == data["num_inliers"]
    points = read_points(str(result / "gcps.points")).rows
    assert len(points) == table(result, "SELECT count(*) FROM gcps")[0][0] >= 4
    # None of the part that only the rejected patch covers: its first half.
    assert min(row.source_x for row in points) >= 64.0
    matches = {f["properties"]["query_id"]: f["properties"] for f in read_json(result / "matches.geojson")["features"]}
    assert matches[0]["accepted"] is False and matches[0]["residual_m"] > 500.0
    assert all(matches[number]["residual_m"] < 5.0 * PIXEL_M for number in (1, 2, 3, 4))
    report = read_json(result / "report.json")
    assert report["refit"]["patches"] == [1, 2, 3, 4] and report["result"]["transform"] == data["transform"]
    assert report["result_of_match"]["transform"] != data["transform"]
    assert (result / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not list(result.parent.glob(".result*"))
    again(result)
    assert read_json(result / "report.json")["result_of_match"] == report["result_of_match"], "the match's own is kept"


def test_a_person_brings_a_strip_to_its_place(result: Path, pair: Any) -> None:
    """The match was wrong everywhere; the right places were picked by hand, to within some pixels."""

    def change(feature: Any) -> None:
        number = feature.GetField("query_id")
        x, y = pair.truth.apply(feature.GetField("query_col_px") + 64.0, 64.0)
        move(feature, x + (25.0 if number % 2 else -25.0), y + 15.0)
        feature.SetField("accepted", 1)

    review(result, change)
    report = read_json(result / "report.json")
    elsewhere = (Affine.translation(1500.0, 900.0) @ pair.truth).to_list()
    report["result"]["transform"] = elsewhere
    (result / "report.json").write_text(json.dumps(report), encoding="utf-8")
    data = again(result)
    assert corner_error_m(data["transform"], pair.truth) < 2.0 * PIXEL_M, "measured anew, not the centres' own error"
    assert data["moved_m"] == pytest.approx(math.hypot(1500.0, 900.0), abs=30.0)


def test_one_patch_that_contradicts_the_others_is_named(result: Path, pair: Any) -> None:
    review(result, lambda f: f.GetField("query_id") != 2 or move(f, f.GetField("center_x") + 800.0, 3_996_000.0))
    data = again(result)
    assert data["disagreeing"] == [2] and corner_error_m(data["transform"], pair.truth) < 2.0 * PIXEL_M


def test_the_georeferenced_strip_follows(result: Path) -> None:
    (result / "strip_georeferenced.tif").write_bytes(b"of the match before")
    again(result)
    assert gdal.Open(str(result / "strip_georeferenced.tif")).RasterXSize > 300


def test_an_export_follows_the_review_at_once(result: Path, tmp_path: Path) -> None:
    def change(feature: Any) -> None:
        feature.SetField("accepted", int(feature.GetField("query_id") == 1))
        if feature.GetField("query_id") == 1:
            move(feature, 505_000.0, 3_999_000.0)

    review(result, change)
    out = tmp_path / "footprints.geojson"
    counted = export_matches(ExportParams(result=str(result), out=str(out)), Progress())
    assert (counted["count"], counted["left_out"]) == (1, 4)
    [only, _strip] = read_json(out)["features"]
    assert only["properties"]["query_id"] == 1 and only["properties"]["center_x"] == 505_000.0
    to_utm = transformer_to(32611)
    xs, ys = zip(*(to_utm.transform(*place) for place in only["geometry"]["coordinates"][0][:4]))
    assert (sum(xs) / 4.0, sum(ys) / 4.0) == pytest.approx((505_000.0, 3_999_000.0), abs=0.1)


def transformer_to(code: int) -> Any:
    from pyproj import Transformer

    return Transformer.from_crs(4326, code, always_xy=True)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "result.gpkg"}


def test_refuses_in_words_and_changes_nothing(result: Path, pair: Any, tmp_path: Path) -> None:
    before, strips = files_of(result), table(result, "SELECT transform FROM strip")
    review(result, lambda f: f.SetField("accepted", int(f.GetField("query_id") < 2)))
    with pytest.raises(InputError, match="2 of 5 patches are accepted; a fit needs 3") as caught:
        again(result)
    assert caught.value.code == "too_few_accepted"

    def scattered(feature: Any) -> None:
        number = feature.GetField("query_id")
        feature.SetField("accepted", 1)
        move(feature, 501_000.0 + 1000.0 * (number % 3), 3_995_000.0 + 1300.0 * (number % 2))

    review(result, scattered)
    with pytest.raises(InputError, match="contradict one another") as caught:
        again(result)
    assert caught.value.code == "accepted_disagree"
    assert files_of(result) == before and table(result, "SELECT transform FROM strip") == strips
    with pytest.raises(InputError, match="Name a folder that match has written"):
        again(tmp_path)


def test_cancelled_or_failed_nothing_has_changed(result: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, strips = files_of(result), table(result, "SELECT transform FROM strip")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        refit(RefitParams(result=str(result), device="cpu"), progress)
    monkeypatch.setattr("backend.outputs.reviewed._done", lambda status: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        again(result)
    assert files_of(result) == before and table(result, "SELECT transform FROM strip") == strips
    monkeypatch.undo()
    report = read_json(result / "report.json")
    (result / "report.json").write_text(json.dumps({**report, "reference": {"path": "gone.tif"}}), encoding="utf-8")
    with pytest.raises(InputError, match="gone.tif"):
        again(result)


def test_a_locked_geopackage_is_told(result: Path) -> None:
    with sqlite3.connect(result / "result.gpkg") as database:
        database.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError, match=r"result\.gpkg"):
            again(result)
        database.rollback()
