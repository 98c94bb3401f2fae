"""Bad input gets one clear line: what, which value, what to do. Exit code 1, usage 2; nothing half-written is left."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from backend.affine import Affine
from backend.cli import main
from backend.config import IndexParams
from backend.indexing import build_index
from backend.progress import Progress

ROOT = Path(__file__).resolve().parents[1]
UTM = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)

Run = Callable[..., "tuple[int, dict[str, str]]"]


@pytest.fixture
def run(pair: Any, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command line that must fail: exit code and error object; checks what every failure has in common."""

    def failing(command: str = "match", **flags: Any) -> "tuple[int, dict[str, str]]":
        given: dict[str, Any] = {"out": tmp_path / "deep" / "out", "device": "cpu", "reference": pair.basemap}
        if command == "match":
            given = {**given, "sar": pair.strip, "heading-deg": "0"}
        given.update({name.replace("_", "-"): value for name, value in flags.items()})
        words = [word for name, value in given.items() if value is not None for word in (f"--{name}", str(value))]
        before = tree(tmp_path)
        code = main([command, *words, "--json"])
        out, err = capfd.readouterr()
        error = json.loads(out)["error"]
        assert set(error) == {"code", "message", "hint"} and error["message"] and error["hint"]
        assert err.strip().splitlines()[-1] == f"error: {error['message'].rstrip('.')}. {error['hint']}"
        assert "Traceback" not in err and error["code"] != "internal"
        assert tree(tmp_path) == before, "something was left behind"
        return code, error

    return failing


def tree(folder: Path) -> dict[str, int]:
    """Every file and folder, with its size."""
    return {str(path): path.stat().st_size for path in folder.rglob("*") if path.exists()}


@pytest.fixture(scope="module")
def bad(pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any) -> Callable[[str], str]:
    """Path of a raster that is bad in a named way."""
    folder = tmp_path_factory.mktemp("bad")
    ramp = np.arange(200 * 300, dtype=np.float32).reshape(200, 300)
    whole = Path(pair.basemap).read_bytes()
    plain = {
        "one pixel": ramp[:1, :1],
        "one row": ramp[:1],
        "constant": np.full_like(ramp, 7.0),
        "nan": np.full_like(ramp, np.nan),
        "infinite": np.full_like(ramp, np.inf),
    }

    def make(name: str) -> str:
        path = folder / f"{name}.tif"
        if name in plain:
            return save_raster(plain[name], path, UTM, 32611)
        if name == "all nodata":
            return save_raster(np.full_like(ramp, -9.0), path, UTM, 32611, nodata=-9.0)
        if name == "missing":
            return str(folder / "nowhere.tif")
        if name == "a folder":
            return str(folder)
        if name == "text":
            path = folder / "notes.txt"
        path.write_bytes(
            {"text": b"hello", "zero bytes": b"", "truncated": whole[: len(whole) // 2], "cut header": whole[:60]}[name]
        )
        return str(path)

    return make


RASTERS = [
    ("missing", "raster_missing", "does not exist"),
    ("text", "raster_unreadable", "not a raster"),
    ("a folder", "raster_unreadable", "is a folder"),
    ("zero bytes", "raster_empty", "is empty"),
    ("one pixel", "raster_too_small", "1 x 1 pixels"),
    ("one row", "raster_too_small", "300 x 1 pixels"),
    ("all nodata", "raster_no_data", "no valid pixel"),
    ("constant", "raster_constant", "is constant"),
    ("nan", "raster_no_data", "no valid pixel"),
    ("infinite", "raster_no_data", "no valid pixel"),
    ("truncated", "raster_truncated", "cannot be read"),
    ("cut header", "raster_truncated", "cut short"),
]


@pytest.mark.parametrize("command, role", [("match", "sar"), ("match", "reference"), ("index", "reference")])
@pytest.mark.parametrize("name, code, words", RASTERS)
def test_bad_rasters(
    run: Run, bad: Callable[[str], str], command: str, role: str, name: str, code: str, words: str
) -> None:
    path = bad(name)
    exit_code, error = run(command, **{role: path})
    assert (exit_code, error["code"]) == (1, code)
    assert words in error["message"] and path in error["message"]


def test_the_basemap_needs_a_georeference(run: Run, pair: Any) -> None:
    exit_code, error = run(reference=pair.strip)
    assert (exit_code, error["code"]) == (1, "no_georeference")
    assert pair.strip in error["message"] and "gdal_edit.py" in error["hint"]


def test_a_strip_larger_than_the_basemap(
    run: Run, pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any
) -> None:
    small = save_raster(pair.ground.optical[:, :100, :100], tmp_path_factory.mktemp("small") / "s.tif", UTM, 32611)
    exit_code, error = run(reference=small)
    assert (exit_code, error["code"]) == (1, "strip_too_large")
    assert "3.842 x 1.281 km" in error["message"] and "1 x 1 km" in error["message"]
    assert "--sar-pixel-size-m" in error["hint"]


def test_a_strip_too_narrow_to_be_found(
    run: Run, pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any
) -> None:
    strip = save_raster(pair.ground.strip(pair.to_map, 384, 20), tmp_path_factory.mktemp("narrow") / "n.tif")
    exit_code, error = run(sar=strip)
    assert (exit_code, error["code"]) == (1, "strip_too_small")
    assert "384 x 20" in error["message"] and strip in error["message"]


def test_a_georeference_off_the_basemap(
    run: Run, pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any
) -> None:
    far = save_raster(pair.ground.strip(pair.to_map, 384, 128), tmp_path_factory.mktemp("far") / "f.tif", UTM, 32633)
    exit_code, error = run(sar=far)
    assert (exit_code, error["code"]) == (1, "areas_disjoint")
    assert far in error["message"] and pair.basemap in error["message"] and "CRS" in error["hint"]


@pytest.mark.parametrize("flag, value", [("near", "0,0"), ("extent", "0,0,1000,1000")])
def test_a_search_area_off_the_basemap(run: Run, flag: str, value: str) -> None:
    exit_code, error = run(**{flag: value}, **({"radius_m": 500} if flag == "near" else {}))
    assert (exit_code, error["code"]) == (1, "area_outside")
    assert value in error["message"] and "500000,3993600" in error["hint"]


@pytest.mark.parametrize("stated, words", [("0.05", "factor of 200"), ("9999", "factor of 1000")])
def test_absurd_pixel_sizes_stated(run: Run, stated: str, words: str) -> None:
    exit_code, error = run(sar_pixel_size_m=stated)
    assert (exit_code, error["code"]) == (1, "pixel_size_absurd") and words in error["message"]


@pytest.mark.parametrize(
    "transform, epsg, code",
    [
        (Affine(2e4, 0.0, -4e6, 0.0, -2e4, 4e6), 3857, "pixel_size_absurd"),  # 20 km
        (Affine(1e-4, 0.0, 14.0, 0.0, -1e-4, 36.0), 32611, "pixel_size_absurd"),  # degrees called metres
        (Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4e6), 4326, "pixel_size_absurd"),  # metres called degrees
        (Affine(0.0, 0.0, 500_000.0, 0.0, 0.0, 4e6), 32611, "pixel_size_absurd"),
        (Affine(1e6, 0.0, 500_000.0, 0.0, -1e6, 4e6), 32611, "crs_outside"),
    ],
)
@pytest.mark.parametrize("command", ["match", "index"])
def test_absurd_pixel_sizes_of_the_basemap(
    run: Run, pair: Any, save_raster: Callable[..., str], tmp_path_factory: Any, command: str, transform: Affine,
    epsg: int, code: str,
) -> None:  # fmt: skip
    path = save_raster(pair.ground.optical, tmp_path_factory.mktemp("absurd") / "a.tif", transform, epsg)
    exit_code, error = run(command, reference=path)
    assert (exit_code, error["code"]) == (1, code)


@pytest.mark.parametrize("command", ["match", "index"])
def test_outputs_that_cannot_be_written(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "file").write_text("x")
    for out, words in ((tmp_path / "file", "is a file"), (tmp_path / "file" / "below", "cannot write")):
        exit_code, error = run(command, out=out)
        assert (exit_code, error["code"]) == (1, "output_not_writable")
        assert words in error["message"] and "folder" in error["hint"]
    if os.path.isdir("/proc/1"):
        exit_code, error = run(command, out="/proc/nowhere/out")
        assert (exit_code, error["code"]) == (1, "output_not_writable") and "/proc" in error["message"]


@pytest.mark.parametrize("command", ["match", "index"])
def test_a_full_disk_is_told_before_the_work(run: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    usage = type(shutil.disk_usage("/"))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9, 0))
    exit_code, error = run(command)
    assert (exit_code, error["code"]) == (1, "disk_full")
    assert "0.0 MB free" in error["message"] and "another disk" in error["hint"]


@pytest.mark.parametrize("command", ["match", "index"])
def test_existing_results_are_not_overwritten(run: Run, tmp_path: Path, command: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "matches.geojson").write_text("of an earlier run")
    exit_code, error = run(command, out=out)
    assert (exit_code, error["code"]) == (1, "output_exists")
    assert str(out) in error["message"] and "--overwrite" in error["hint"]
    assert (out / "matches.geojson").read_text() == "of an earlier run"


@pytest.mark.parametrize("command", ["match", "index"])
def test_cuda_without_a_gpu(run: Run, command: str) -> None:
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    exit_code, error = run(command, device="cuda")
    assert (exit_code, error["code"]) == (1, "device_unavailable")
    assert "CUDA" in error["message"] and "--device cpu" in error["hint"]


def test_an_unknown_model(run: Run) -> None:
    exit_code, error = run(model="imagined")
    assert (exit_code, error["code"]) == (1, "model_unknown")
    assert "imagined" in error["message"] and "structural" in error["hint"]


@pytest.fixture(scope="module")
def whole_index(pair: Any, tmp_path_factory: Any) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    shutil.copy(pair.basemap, folder / "basemap.tif")
    build_index(IndexParams(reference=str(folder / "basemap.tif"), out=str(folder / "index"), device="cpu"), Progress())
    return folder


@pytest.fixture
def indexed(whole_index: Path, tmp_path: Path) -> Path:
    """A folder with ``basemap.tif`` and its ``index``, to be spoilt."""
    shutil.copytree(whole_index, tmp_path / "place")
    manifest = tmp_path / "place" / "index" / "manifest.json"
    values = json.loads(manifest.read_text("utf-8"))
    values["reference_path"] = str(tmp_path / "place" / "basemap.tif")
    manifest.write_text(json.dumps(values), "utf-8")
    return tmp_path / "place"


def rewrite(manifest: Path, **changes: Any) -> None:
    values = json.loads(manifest.read_text("utf-8"))
    manifest.write_text(json.dumps({**values, **changes}), "utf-8")


@pytest.mark.parametrize(
    "changes, words", [({"model_digest": "0" * 64}, "another descriptor"), ({"version": 0}, "format version 0")]
)
def test_an_index_of_another_model_or_version(run: Run, indexed: Path, changes: dict[str, Any], words: str) -> None:
    rewrite(indexed / "index" / "manifest.json", **changes)
    exit_code, error = run(reference=None, index=indexed / "index")
    assert (exit_code, error["code"]) == (1, "index_foreign")
    assert words in error["message"] and "sarmatch index" in error["hint"]


def test_an_index_of_a_raster_that_has_changed(
    run: Run, indexed: Path, pair: Any, save_raster: Callable[..., str]
) -> None:
    optical = pair.ground.optical.copy()
    optical[:, 100:200, 100:200] = 50
    save_raster(optical, indexed / "basemap.tif", UTM, 32611)
    exit_code, error = run(reference=None, index=indexed / "index")
    assert (exit_code, error["code"]) == (1, "index_foreign")
    assert str(indexed / "basemap.tif") in error["message"] and "--overwrite" in error["hint"]


@pytest.mark.parametrize("spoilt", ["dense.npy", "tiles.faiss", "manifest.json"])
def test_an_index_cut_short(run: Run, indexed: Path, spoilt: str) -> None:
    file = indexed / "index" / spoilt
    file.write_bytes(file.read_bytes()[:-10])
    exit_code, error = run(reference=None, index=indexed / "index")
    assert (exit_code, error["code"]) == (1, "index_damaged") and spoilt in error["message"]


@pytest.mark.parametrize(
    "kind, words", [("nothing", "does not exist"), ("raster", "is a file"), ("folder", "no manif")]
)
def test_something_else_in_place_of_an_index(run: Run, indexed: Path, kind: str, words: str) -> None:
    place = {"nothing": indexed / "no", "raster": indexed / "basemap.tif", "folder": indexed}[kind]
    exit_code, error = run(reference=None, index=place)
    assert (exit_code, error["code"]) == (1, "index_missing") and words in error["message"]


@pytest.mark.parametrize(
    "flags, words",
    [
        ({"sar": None}, "sar"),
        ({"reference": None}, "--reference"),
        ({"index": "somewhere"}, "exactly one"),
        ({"sar_pixel_size_m": "-1"}, "-1"),
        ({"sar_pixel_size_m": "nan"}, "not finite"),
        ({"patch_px": "4"}, "4"),
        ({"near": "1,2"}, "--radius-m"),
        ({"near": "here", "radius_m": "5"}, "'here'"),
        ({"extent": "5,5,1,1"}, "empty"),
        ({"search": "guess"}, "guess"),
        ({"device": "tpu"}, "'tpu'"),
    ],
)
def test_wrong_usage_is_code_two(run: Run, flags: dict[str, Any], words: str) -> None:
    exit_code, error = run(**flags)
    assert exit_code == 2 and error["code"] == "usage"
    assert words in error["message"]


def by_command_line(words: list[str], **options: Any) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "backend", *words], cwd=ROOT, capture_output=True, text=True, timeout=120, **options
    )


@pytest.mark.parametrize("role", ["missing", "usage"])
def test_a_real_process_ends_alike(pair: Any, tmp_path: Path, role: str) -> None:
    words = ["match", "--sar", str(tmp_path / "nowhere.tif"), "--out", str(tmp_path / "out")]
    words += ["--reference", pair.basemap] if role == "missing" else []
    done = by_command_line(words)
    assert done.returncode == {"missing": 1, "usage": 2}[role]
    assert done.stdout == "" and "Traceback" not in done.stderr
    assert done.stderr.strip().splitlines()[-1].startswith("error: ")
    assert os.listdir(tmp_path) == []


@pytest.mark.slow
def test_a_disk_that_fills_up_while_results_are_written(pair: Any, tmp_path: Path) -> None:
    words = ["match", "--sar", pair.strip, "--reference", pair.basemap, "--out", str(tmp_path / "out")]
    done = by_command_line(
        [*words, "--heading-deg", "0", "--json"],
        # No file may grow beyond this: the system answers as on a full disk.
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert done.returncode == 1, done.stdout
    assert json.loads(done.stdout)["error"]["code"] == "disk_full"
    assert "Traceback" not in done.stderr
    assert os.listdir(tmp_path) == []
