from __future__ import annotations

import dataclasses
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
from backend.errors import Cancelled, InputError, OutputError
from backend.outputs import bundle
from backend.outputs.bundle import FILE_NAMES, write_result
from backend.outputs.heatmap import Heatmap
from backend.outputs.points import read_points
from backend.progress import Progress
from backend.records import MatchResult

ALWAYS = {"matches", "candidates", "strip", "points", "geopackage", "report"}


@pytest.fixture
def heatmap() -> Heatmap:
    return Heatmap(np.eye(20), Affine(100.0, 0.0, 499_000.0, 0.0, -100.0, 3_801_000.0))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_writes_the_contract(tmp_path: Path, result: MatchResult, heatmap: Heatmap) -> None:
    out = tmp_path / "out"
    files = write_result(result, out, overwrite=False, warp=True, heatmap=heatmap)
    assert files == {key: str(out / name) for key, name in FILE_NAMES.items()}
    assert set(os.listdir(out)) == {
        "matches.geojson",
        "candidates.geojson",
        "strip.geojson",
        "gcps.points",
        "result.gpkg",
        "heatmap.tif",
        "strip_georeferenced.tif",
        "report.json",
    }
    assert sorted(os.listdir(tmp_path)) == ["out", "strip.tif"]


def test_warp_and_heatmap_are_extras(tmp_path: Path, result: MatchResult) -> None:
    assert set(write_result(result, tmp_path / "out", overwrite=False, warp=False)) == ALWAYS


def test_a_lost_strip_is_written_whole_and_not_warped(tmp_path: Path, lost: MatchResult) -> None:
    files = write_result(lost, tmp_path / "out", overwrite=False, warp=True)
    assert set(files) == ALWAYS
    strip = json.loads(Path(files["strip"]).read_text(encoding="utf-8"))
    assert strip["features"][0]["properties"]["reason"] == "The strip has too little texture."
    assert read_points(files["points"]).rows == ()


def test_the_report_gains_outcome_strip_files_and_costs(tmp_path: Path, result: MatchResult) -> None:
    progress = Progress()
    files = write_result(result, tmp_path / "out", overwrite=False, warp=True, progress=progress)
    report = json.loads(Path(files["report"]).read_text(encoding="utf-8"))
    assert report["parameters"] == {"patch_px": 64, "near": None}
    assert report["result"]["accepted"] is True and report["result"]["crs"] == "EPSG:32611"
    assert report["strip"] == {"path": result.sar_path, "width_px": 512, "height_px": 64, "transform": None}
    assert report["files"] == {key: os.path.basename(path) for key, path in files.items()}
    assert set(report["seconds_by_stage"]) == {"write results", "warp strip"}
    assert report["peak_memory_bytes"] > 1e6


def test_points_of_a_georeferenced_strip_are_in_its_layer_coordinates(tmp_path: Path, result: MatchResult) -> None:
    own = Affine(3.0, 0.0, 1000.0, 0.0, -3.0, 9000.0)
    strip = gdal.Open(result.sar_path, gdal.GA_Update)
    strip.SetGeoTransform(own.to_gdal())
    strip = None
    files = write_result(result, tmp_path / "out", overwrite=False, warp=False)
    first = read_points(files["points"]).rows[0]
    assert (first.source_x, first.source_y) == own.apply(result.gcps[0].col_px, result.gcps[0].row_px)
    report = json.loads(Path(files["report"]).read_text(encoding="utf-8"))
    assert report["strip"]["transform"] == own.to_list()


def test_existing_output_is_refused_before_any_work(
    tmp_path: Path, result: MatchResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write_result(result, out, overwrite=False, warp=False)
    before = contents(out)
    monkeypatch.setattr(bundle, "matches_collection", lambda result: pytest.fail("work began"))
    with pytest.raises(OutputError) as caught:
        write_result(result, out, overwrite=False, warp=False)
    assert caught.value.code == "output_exists"
    assert contents(out) == before


def test_overwrite_removes_what_the_new_run_does_not_write(
    tmp_path: Path, result: MatchResult, lost: MatchResult, heatmap: Heatmap
) -> None:
    out = tmp_path / "out"
    write_result(result, out, overwrite=False, warp=True, heatmap=heatmap)
    (out / "strip_georeferenced.tif.aux.xml").write_text("statistics of the old strip")
    (out / "project.qgz").write_text("the user's own")
    files = write_result(lost, out, overwrite=True, warp=False)
    assert set(os.listdir(out)) == {*(os.path.basename(path) for path in files.values()), "project.qgz"}
    assert json.loads(Path(files["report"]).read_text(encoding="utf-8"))["result"]["accepted"] is False


FAILURES: list[tuple[str, Exception]] = [
    ("candidates_collection", MemoryError()),
    ("write_points", OSError(28, "No space left on device")),
    ("write_geopackage", RuntimeError("disk I/O error")),
    ("write_heatmap", Cancelled()),
    ("warp_strip", Cancelled()),
    ("write_report", KeyboardInterrupt()),
]


@pytest.mark.parametrize(("step", "failure"), FAILURES, ids=[step for step, _ in FAILURES])
@pytest.mark.parametrize("existing", [False, True])
def test_a_failure_half_way_leaves_things_as_they_were(
    tmp_path: Path,
    result: MatchResult,
    lost: MatchResult,
    heatmap: Heatmap,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    failure: Exception,
    existing: bool,
) -> None:
    out = tmp_path / "deep" / "out"
    if existing:
        write_result(lost, out, overwrite=False, warp=False)
    before = contents(out) if existing else {}

    def fail(*arguments: Any, **named: Any) -> None:
        raise failure

    monkeypatch.setattr(bundle, step, fail)
    with pytest.raises(type(failure)):
        write_result(result, out, overwrite=True, warp=True, heatmap=heatmap)
    if existing:
        assert contents(out) == before
        assert os.listdir(tmp_path / "deep") == ["out"]
    else:
        assert os.listdir(tmp_path) == ["strip.tif"]


def test_cancel_while_gdal_warps_leaves_nothing(tmp_path: Path, result: MatchResult) -> None:
    def on_report(stage: str, done: int, total: int, message: str) -> None:
        if stage == "warp strip" and done:
            progress.cancel()

    progress = Progress(on_report, min_interval_s=0.0)
    with pytest.raises(Cancelled):
        write_result(result, tmp_path / "out", overwrite=False, warp=True, progress=progress)
    assert os.listdir(tmp_path) == ["strip.tif"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process differently there")
def test_a_killed_process_leaves_the_old_result(tmp_path: Path, lost: MatchResult) -> None:
    out = tmp_path / "out"
    write_result(lost, out, overwrite=False, warp=False)
    before = contents(out)
    code = f"""
import importlib.util, sys, time
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
spec = importlib.util.spec_from_file_location("made", {str(Path(__file__).with_name("conftest.py"))!r})
made = importlib.util.module_from_spec(spec)
spec.loader.exec_module(made)
from backend.outputs import bundle
def hang(*arguments):
    print("half way", flush=True)
    time.sleep(60)
bundle.write_geopackage = hang
bundle.write_result(made.make_result({lost.sar_path!r}), {str(out)!r}, overwrite=True, warp=False)
"""
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "half way\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    # Nobody was left to tidy up; but the result is the old one, whole, and the rest is hidden.
    assert contents(out) == before
    assert sorted(name for name in os.listdir(tmp_path) if not name.startswith(".")) == ["out", "strip.tif"]


def test_a_strip_that_is_gone_is_named(tmp_path: Path, changed: Callable[..., MatchResult]) -> None:
    with pytest.raises(InputError) as caught:
        write_result(changed(sar_path=str(tmp_path / "gone.tif")), tmp_path / "out", overwrite=False, warp=False)
    assert caught.value.code == "raster_missing"
    assert not (tmp_path / "out").exists()


def test_four_thousand_candidates_take_seconds(tmp_path: Path, result: MatchResult) -> None:
    many = tuple(
        dataclasses.replace(candidate, rank=number + 1, rank_before=number + 1)
        for number, candidate in enumerate(result.candidates * 100)
    )
    started_s = time.monotonic()
    files = write_result(dataclasses.replace(result, candidates=many), tmp_path / "out", overwrite=False, warp=False)
    assert time.monotonic() - started_s < 10.0
    dataset = gdal.OpenEx(files["geopackage"], gdal.OF_VECTOR)
    assert dataset.GetLayerByName("candidates").GetFeatureCount() == 4000
