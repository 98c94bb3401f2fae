"""The scripts run from the command line, on a scene small enough for every day."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

from benchmarks.table import markdown, percent

SCRIPTS = Path(__file__).resolve().parents[2] / "benchmarks"


def write(path: Path, seed: int, left: float) -> str:
    scene = gaussian_filter(np.random.default_rng(seed).normal(size=(400, 400)), 4.0)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 400, 400)
    dataset.SetGeoTransform((left, 10.0, 0.0, 4_000_000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray((128 + 60 * scene / np.abs(scene).max()).astype(np.uint8))
    del dataset
    return str(path)


def run(script: str, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, str(SCRIPTS / script), *words], capture_output=True, text=True, timeout=280)


def test_rates_read_as_percent() -> None:
    assert percent(0.42, (0.35, 0.491)) == "42.0 (35-49)"
    assert percent(0.5, (float("nan"),) * 2) == "50.0" and percent(None) == percent(float("nan")) == "-"
    assert markdown(["a", "bc"], [["1", "2"]]).splitlines() == ["| a | bc |", "|---|----|", "| 1 | 2  |"]


@pytest.mark.slow
def test_retrieval_and_location_write_their_rows(tmp_path: Path) -> None:
    here, other = write(tmp_path / "here.tif", 1, 500_000.0), write(tmp_path / "other.tif", 2, 600_000.0)
    rasters, out = ["--sar", here, "--optical", here], str(tmp_path / "out" / "rows.json")
    small = ["--methods", "structural", "ncc", "--device", "cpu", "--out", out]
    done = run("retrieval.py", *rasters, "--queries", "2", "--patch-px", "64", *small)
    assert done.returncode == 0, done.stderr
    written = json.loads(Path(out).read_text("utf-8"))
    assert [(row["method"], row["patch_px"]) for row in written["rows"]] == [("structural", 64), ("ncc", 64)]
    assert "64 px" in done.stdout and written["machine"]["torch"]
    few = ["--trials", "1", "--strip-patches", "2", "--patch-px", "64", "--headings", "known"]
    done = run("location.py", *rasters, "--absent-sar", other, *few, *small)
    assert done.returncode == 0, done.stderr
    assert [row["num_absent"] for row in json.loads(Path(out).read_text("utf-8"))["rows"]] == [1, 1]


@pytest.mark.slow
def test_location_compares_maps_of_bent_strips(tmp_path: Path) -> None:
    here, out = write(tmp_path / "here.tif", 1, 500_000.0), tmp_path / "rows.json"
    words = ["--sar", here, "--optical", here, "--bend-px", "4", "--shear", "0.02", "--trials", "1"]
    words += ["--strip-patches", "4", "--patch-px", "64", "--headings", "known", "--methods", "structural"]
    done = run("location.py", *words, "--device", "cpu", "--out", str(out))
    assert done.returncode == 0, done.stderr
    (row,) = json.loads(out.read_text("utf-8"))["rows"]
    assert (row["bend_px"], row["num_strips"], row["located"]) == (4.0, 1, 1) and len(row["trials"]) == 1
    assert "chosen px" in done.stdout


@pytest.mark.slow
def test_calibration_goes_on_where_it_stopped(tmp_path: Path) -> None:
    here, other = write(tmp_path / "here.tif", 1, 500_000.0), write(tmp_path / "other.tif", 2, 600_000.0)
    out = tmp_path / "strips.jsonl"
    words = ["--sar", here, "--optical", here, "--absent-sar", other, "--out", str(out), "--device", "cpu"]
    words += ["--strip-patches", "1", "2", "--headings", "known", "--patch-px", "64"]
    assert run("calibration.py", *words, "--trials", "1").returncode == 0
    first = out.read_text("utf-8")
    assert len(first.splitlines()) == 4
    done = run("calibration.py", *words, "--trials", "2")
    assert "4 of 8 strips are there already" in done.stderr and out.read_text("utf-8").startswith(first)
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len({record["key"] for record in records}) == 8
    assert all(not record["correct"] and record["error_m"] is None for record in records if not record["present"])


def test_a_missing_raster_is_said_plainly(tmp_path: Path) -> None:
    done = run("retrieval.py", "--sar", "none.tif", "--optical", "none.tif", "--out", str(tmp_path / "rows.json"))
    assert done.returncode == 1 and done.stderr.startswith("error: ") and "Traceback" not in done.stderr


@pytest.mark.slow
def test_speed_of_encoding_is_measured_from_a_file(tmp_path: Path) -> None:
    raster, out = write(tmp_path / "here.tif", 1, 500_000.0), tmp_path / "speed.json"
    done = run("encode_speed.py", "--raster", raster, "--devices", "cpu", "--rounds", "1", "--out", str(out))
    assert done.returncode == 0, done.stderr
    rows = json.loads(out.read_text("utf-8"))["rows"]
    assert [row["modality"] for row in rows] == ["optical", "sar"] and rows[0]["valid_px"] == 400 * 400
    assert all(row["end_to_end_mpx_s"] > 0.0 and row["ratio"] > 0.0 and row["block_px"] % 1024 == 0 for row in rows)
