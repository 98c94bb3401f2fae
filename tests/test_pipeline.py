"""A match from files to files: found, refused, searched in every way."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from osgeo import gdal

from backend.affine import Affine
from backend.config import IndexParams, MatchParams
from backend.indexing import build_index
from backend.outputs.bundle import FILE_NAMES
from backend.pipeline import match
from backend.progress import Progress

ROOT = Path(__file__).resolve().parents[1]
KNOWN = {"heading_deg": 0.0, "heading_tolerance_deg": 2.0, "device": "cpu"}
PIXEL_M = 10.0


def find(pair: Any, out: Path, **params: Any) -> dict[str, Any]:
    # By the descriptor that needs no training, since the made ground is none that a network has learned; through an
    # index by the one that the index was built with.
    model = {} if params.get("index") else {"model": "structural"}
    given = {"sar": pair.strip, "reference": pair.basemap, "out": str(out), **model, **KNOWN, **params}
    return match(MatchParams(**given), Progress())


def corner_error_m(data: dict[str, Any], truth: Affine, size_px: tuple[int, int] = (384, 128)) -> float:
    """The largest error of the strip's corners, in units of the basemap's CRS."""
    found = Affine(*data["transform"])
    width, height = size_px
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    return max(math.dist(found.apply(*corner), truth.apply(*corner)) for corner in corners)


def test_a_strip_is_found_to_two_pixels(pair: Any, tmp_path: Path) -> None:
    out = tmp_path / "result"
    data = find(pair, out)
    assert data["accepted"] is True and data["confidence"] > 0.9
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    assert data["rmse_m"] < 2.0 * PIXEL_M and data["num_inliers"] >= 8
    assert data["heading_deg"] == pytest.approx(0.0, abs=1.0) or data["heading_deg"] == pytest.approx(360.0, abs=1.0)
    assert data["pixel_size_m"] == pytest.approx(PIXEL_M, rel=0.01)
    assert data["search"] == "dense" and data["device"] == "cpu" and data["out"] == str(out)
    assert sorted(os.listdir(out)) == sorted(set(FILE_NAMES.values()) - {FILE_NAMES["georeferenced"]})
    assert set(data["files"].values()) == {str(out / name) for name in os.listdir(out)}
    assert os.listdir(tmp_path) == ["result"]
    check_files(out, data, pair)


def check_files(out: Path, data: dict[str, Any], pair: Any) -> None:
    strip = json.loads((out / "strip.geojson").read_text("utf-8"))["features"][0]["properties"]
    assert strip["accepted"] is True and strip["transform"] == pytest.approx(data["transform"])
    matches = [f["properties"] for f in json.loads((out / "matches.geojson").read_text("utf-8"))["features"]]
    assert [m["query_id"] for m in matches] == [0, 1, 2]
    for m in matches:
        x, y = pair.truth.apply(m["query_col_px"] + m["patch_px"] / 2.0, m["query_row_px"] + m["patch_px"] / 2.0)
        assert math.dist((m["center_x"], m["center_y"]), (x, y)) < 5.0 * PIXEL_M
        assert m["accepted"] is True and m["rank"] == 1 and 0.0 < m["confidence"] <= data["confidence"]
    candidates = [f["properties"] for f in json.loads((out / "candidates.geojson").read_text("utf-8"))["features"]]
    for query in range(3):
        own = [c for c in candidates if c["query_id"] == query]
        assert sorted(c["rank"] for c in own) == sorted(c["rank_before"] for c in own) == list(range(1, len(own) + 1))
        assert sum(c["confidence"] for c in own) <= 1.0 + 1e-6
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["search"] == "dense"
    assert report["working_pixel_size_m"] == pytest.approx(PIXEL_M, rel=0.001)
    assert report["strip_pixel_size_source"] == "basemap"
    assert {"open inputs", "describe optical", "search", "verify", "control points"} <= set(report["seconds_by_stage"])
    assert report["inputs"]["sar"]["path"] == pair.strip and len(report["inputs"]["reference"]["digest"]) == 64
    heat = gdal.Open(str(out / "heatmap.tif"))
    values, where = heat.GetRasterBand(1).ReadAsArray(), Affine.from_gdal(heat.GetGeoTransform())
    row, col = divmod(int(np.nanargmax(values)), values.shape[1])
    center = pair.truth.apply(192.0, 64.0)
    assert math.dist(where.apply(col + 0.5, row + 0.5), center) < 8.0 * PIXEL_M


def test_the_command_line_finds_it_and_warps_it(pair: Any, tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "résultat"
    words = ["match", "--sar", pair.strip, "--reference", pair.basemap, "--out", str(out), "--heading-deg", "0"]
    done = subprocess.run(
        [sys.executable, "-m", "backend", *words, "--warp", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["accepted"] is True
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    warped = gdal.Open(data["files"]["georeferenced"])
    to_crs = Affine.from_gdal(warped.GetGeoTransform())
    corners = to_crs.apply_all([(0, 0), (warped.RasterXSize, warped.RasterYSize)])
    assert math.dist(corners[0], pair.truth.apply(0, 0)) < 6.0 * PIXEL_M
    assert math.dist(corners[1], pair.truth.apply(384, 128)) < 6.0 * PIXEL_M


def test_a_turned_strip_of_unknown_heading(pair: Any, save_raster: Callable[..., str], tmp_path: Path) -> None:
    truth = Affine.translation(330.0, 300.0) @ Affine.similarity(1.0, 137.0) @ Affine.translation(-192.0, -64.0)
    strip = save_raster(pair.ground.strip(truth, 384, 128), tmp_path / "turned.tif")
    data = find(pair, tmp_path / "result", sar=strip, heading_deg=None)
    assert data["accepted"] is True
    assert corner_error_m(data, pair.to_crs @ truth) < 2.0 * PIXEL_M
    assert data["heading_deg"] == pytest.approx(137.0, abs=0.5)


def test_a_strip_of_another_place_is_not_accepted(
    pair: Any, make_ground: Callable[..., Any], save_raster: Callable[..., str], tmp_path: Path
) -> None:
    elsewhere = make_ground(640, seed=77)
    strip = save_raster(elsewhere.strip(pair.to_map, 384, 128), tmp_path / "absent.tif")
    data = find(pair, tmp_path / "result", sar=strip)
    assert data["accepted"] is False and data["confidence"] < 0.9
    assert data["reason"].startswith("Not accepted") and len(data["reason"]) > 40
    matches = json.loads((tmp_path / "result" / "matches.geojson").read_text("utf-8"))["features"]
    assert matches and not any(feature["properties"]["accepted"] for feature in matches)


def test_candidates_without_reranking(pair: Any, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "result", rerank="none", top_k=5)
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    text = (tmp_path / "result" / "candidates.geojson").read_text("utf-8")
    candidates = [feature["properties"] for feature in json.loads(text)["features"]]
    assert len(candidates) == 3 * 5
    assert all(candidate["rank"] == candidate["rank_before"] for candidate in candidates)


def saved_reranker(folder: Path) -> str:
    """An untrained one, which gives every list back as it came."""
    from backend.reranking.graph import GraphSettings
    from backend.reranking.network import RerankerNetwork
    from backend.training.model_files import write_model

    network = RerankerNetwork()
    card = {"settings": network.settings.to_mapping(), "graph": GraphSettings(nodes=8).to_mapping()}
    return write_model(folder / "mine.safetensors", network, "reranker", card)["model"]


def test_candidates_in_the_order_of_a_reranker(pair: Any, tmp_path: Path) -> None:
    out = tmp_path / "result"
    data = find(pair, out, rerank="graph", reranker=saved_reranker(tmp_path), top_k=5)
    assert data["accepted"] is True and corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    check_files(out, data, pair)
    features = json.loads((out / "candidates.geojson").read_text("utf-8"))["features"]
    candidates = [feature["properties"] for feature in features]
    assert len(candidates) == 3 * 5
    for number in range(3):
        first = next(c for c in candidates if c["query_id"] == number and c["rank"] == 1)
        x, y = pair.truth.apply(64.0 + 128.0 * number, 64.0)
        assert math.dist((first["center_x"], first["center_y"]), (x, y)) < 5.0 * PIXEL_M
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["reranker"]["name"] == "mine" and len(report["reranker"]["digest"]) == 64
    assert len(report["none_of_these"]) == 3 and all(0.0 < none < 1.0 for none in report["none_of_these"])


def test_a_reranker_that_is_not_there_or_is_none(pair: Any, tmp_path: Path, monkeypatch: Any) -> None:
    from backend.errors import ModelError
    from backend.models import registry

    with pytest.raises(ModelError, match="kind 'structural'"):
        find(pair, tmp_path / "result", rerank="graph", reranker="structural")
    with pytest.raises(ModelError, match="unknown model"):
        find(pair, tmp_path / "result", rerank="graph", reranker="nobody")
    monkeypatch.setattr(registry, "WEIGHTS_DIR", tmp_path)
    with pytest.raises(ModelError, match="no re-ranker is shipped") as caught:
        find(pair, tmp_path / "result", rerank="graph")
    assert "--reranker" in caught.value.hint
    assert os.listdir(tmp_path) == []


def test_search_near_a_point_and_in_an_extent(pair: Any, tmp_path: Path) -> None:
    x, y = pair.truth.apply(192.0, 64.0)
    data = find(pair, tmp_path / "near", near=f"{x + 150:.0f},{y - 150:.0f}", radius_m=400.0)
    assert data["accepted"] is True and corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    check_files(tmp_path / "near", data, pair)  # the strip's ends lie far outside the circle and count all the same
    box = (x - 300, y - 300, x + 300, y + 300)
    data = find(pair, tmp_path / "extent", extent=",".join(f"{value:.0f}" for value in box))
    assert data["accepted"] is True and corner_error_m(data, pair.truth) < 2.0 * PIXEL_M


@pytest.mark.slow
def test_a_search_area_without_the_strip_does_not_find_it(pair: Any, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "result", near="501000,3999000", radius_m=500.0)
    assert data["accepted"] is False
    x, y = Affine(*data["transform"]).apply(192.0, 64.0)
    assert 500_400 <= x <= 501_600 and 3_998_400 <= y <= 3_999_600


@pytest.fixture(scope="module")
def index(pair: Any, tmp_path_factory: Any) -> Path:
    """An index of a copy of the basemap, which the tests may move."""
    folder = tmp_path_factory.mktemp("indexed")
    basemap = shutil.copy(pair.basemap, folder / "basemap.tif")
    build_index(IndexParams(reference=str(basemap), out=str(folder / "index"), device="cpu"), Progress())
    return folder / "index"


def test_search_in_an_index(pair: Any, index: Path, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "tiles", reference=None, index=str(index), search="index")
    assert data["accepted"] is True and data["search"] == "index"
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M
    report = json.loads((tmp_path / "tiles" / "report.json").read_text("utf-8"))
    assert "describe optical" not in report["seconds_by_stage"]
    assert report["control_points_from"] == "basemap"


def test_a_moved_index_without_its_raster_still_locates(pair: Any, index: Path, tmp_path: Path) -> None:
    moved = shutil.copytree(index, tmp_path / "elsewhere" / "index")
    raster, hidden = index.parent / "basemap.tif", index.parent / "hidden"
    raster.rename(hidden)
    try:
        data = find(pair, tmp_path / "result", reference=None, index=str(moved))
    finally:
        hidden.rename(raster)
    assert data["accepted"] is True
    assert corner_error_m(data, pair.truth) < 6.0 * PIXEL_M  # to about a cell: no control points
    assert data["num_inliers"] == 0 and data["rmse_m"] is None
    report = json.loads((tmp_path / "result" / "report.json").read_text("utf-8"))
    assert report["control_points_from"].startswith("none")


@pytest.mark.slow
def test_a_moved_index_finds_its_raster_beside_it(pair: Any, index: Path, tmp_path: Path) -> None:
    moved = shutil.copytree(index, tmp_path / "elsewhere" / "index")
    raster, beside = index.parent / "basemap.tif", tmp_path / "elsewhere" / "basemap.tif"
    raster.rename(beside)
    try:
        data = find(pair, tmp_path / "result", reference=None, index=str(moved))
    finally:
        beside.rename(raster)
    assert data["accepted"] is True and data["num_inliers"] >= 8
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M


@pytest.mark.slow
def test_search_through_tiles_without_an_index(pair: Any, tmp_path: Path) -> None:
    data = find(pair, tmp_path / "result", search="index")
    assert data["accepted"] is True and data["search"] == "index"
    assert corner_error_m(data, pair.truth) < 2.0 * PIXEL_M


@pytest.mark.slow
def test_the_same_run_gives_the_same_answer(pair: Any, tmp_path: Path) -> None:
    first, second = find(pair, tmp_path / "one"), find(pair, tmp_path / "two")
    for key in ("transform", "confidence", "rmse_m", "num_inliers"):
        assert first[key] == second[key]


@pytest.mark.slow
def test_results_are_replaced_only_when_asked(pair: Any, tmp_path: Path) -> None:
    out = tmp_path / "result"
    find(pair, out, warp=True)
    (out / "notes.txt").write_text("mine")
    find(pair, out, overwrite=True)
    assert (out / "notes.txt").read_text() == "mine"
    assert not (out / "strip_georeferenced.tif").exists()  # of the run before


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_a_gpu_gives_the_same_answer(pair: Any, tmp_path: Path) -> None:
    on_cpu, on_gpu = find(pair, tmp_path / "cpu"), find(pair, tmp_path / "gpu", device="cuda")
    assert on_gpu["device"].startswith("cuda") and on_gpu["accepted"] is True
    assert corner_error_m(on_gpu, Affine(*on_cpu["transform"])) < 0.2 * PIXEL_M
    assert on_gpu["confidence"] == pytest.approx(on_cpu["confidence"], abs=0.01)
