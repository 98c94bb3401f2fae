from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

from backend.errors import OutputError
from backend.outputs import whole
from backend.outputs.whole import whole_file, whole_folder, writing


def tree(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def fill(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / name).write_text(text)


def test_a_new_folder_appears_only_when_complete(tmp_path: Path) -> None:
    out = tmp_path / "a" / "result"
    with whole_folder(out, overwrite=False, replaces=["x"]) as partial:
        assert partial.parent == out.parent and partial.name.startswith(".result.partial-")
        fill(partial, x="new")
        assert not out.exists()
    assert tree(tmp_path) == {"a/result/x": "new"}
    assert os.listdir(tmp_path / "a") == ["result"]


def test_after_a_failure_nothing_is_left_not_even_parents(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), whole_folder(tmp_path / "a" / "b" / "r", overwrite=False, replaces=[]) as p:
        fill(p, x="half")
        raise KeyboardInterrupt
    assert os.listdir(tmp_path) == []


def test_errors_name_the_folder_that_the_user_named(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError) as caught,
        whole_folder(tmp_path / "r", overwrite=False, replaces=[]) as partial,
        writing(partial / "x"),
    ):
        raise OSError(errno.ENOSPC, "no space")
    assert repr(str(tmp_path / "r" / "x")) in caught.value.message
    assert caught.value.code == "disk_full"


def test_overwriting_replaces_ours_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "r"
    out.mkdir()
    fill(out, x="old", warped="old, not written again", notes="mine")
    (out / "x-wal").write_text("of the old x")
    (out / "folder").mkdir()
    (out / "folder" / "x").write_text("mine too")
    with whole_folder(out, overwrite=True, replaces=["x", "warped"]) as partial:
        fill(partial, x="new", y="new")
    assert tree(tmp_path) == {"r/x": "new", "r/y": "new", "r/notes": "mine", "r/folder/x": "mine too"}
    assert os.listdir(tmp_path) == ["r"]


def test_a_failed_overwrite_leaves_the_old(tmp_path: Path) -> None:
    out = tmp_path / "r"
    out.mkdir()
    fill(out, x="old", y="old")
    with pytest.raises(ValueError), whole_folder(out, overwrite=True, replaces=["x", "y"]) as partial:
        fill(partial, x="new")
        raise ValueError
    assert tree(tmp_path) == {"r/x": "old", "r/y": "old"}


@pytest.mark.parametrize("failing", range(1, 5))
def test_a_move_that_fails_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    # Two files go aside, two come in; whichever of the four moves fails (a file open in another program), all go back.
    out = tmp_path / "r"
    out.mkdir()
    fill(out, x="old", y="old", z="mine")
    calls = 0
    rename = os.rename

    def fail_once(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise PermissionError(errno.EACCES, "open elsewhere")
        rename(source, target)

    monkeypatch.setattr(whole.os, "rename", fail_once)
    with (
        pytest.raises(OutputError) as caught,
        whole_folder(out, overwrite=True, replaces=["x", "y"]) as partial,
    ):
        fill(partial, x="new", w="new")
    assert caught.value.code == "output_not_writable"
    assert tree(tmp_path) == {"r/x": "old", "r/y": "old", "r/z": "mine"}
    assert os.listdir(tmp_path) == ["r"]


def test_a_folder_that_holds_something_is_not_touched(tmp_path: Path) -> None:
    fill(tmp_path, x="old")
    with pytest.raises(OutputError), whole_folder(tmp_path, overwrite=False, replaces=["x"]):
        pytest.fail("must not begin")
    assert tree(tmp_path) == {"x": "old"}


def test_files(tmp_path: Path) -> None:
    out = tmp_path / "new" / "a.geojson"
    with whole_file(out, overwrite=False) as partial:
        partial.write_text("one")
        assert partial.suffix == ".geojson" and not out.exists()
    with pytest.raises(ValueError), whole_file(out, overwrite=True) as partial:
        partial.write_text("two")
        raise ValueError
    assert tree(tmp_path) == {"new/a.geojson": "one"}
    assert os.listdir(tmp_path / "new") == ["a.geojson"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk_full"), (errno.EROFS, "output_not_writable"), (errno.EIO, "output_failed")],
)
def test_system_errors_have_their_codes(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(OutputError) as caught, writing(tmp_path / "f"):
        raise OSError(number, os.strerror(number))
    assert caught.value.code == code


def test_what_gdal_only_prints_counts(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(OutputError, match="the last flush failed") as caught, writing(tmp_path / "f"):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "the last flush failed")
    assert caught.value.code == "output_failed"
    with pytest.raises(OutputError) as caught, writing(tmp_path / "f"):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "write error: No space left on device")
    assert caught.value.code == "disk_full"
    with writing(tmp_path / "f"):
        gdal.Error(gdal.CE_Warning, gdal.CPLE_AppDefined, "only a warning")
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
@pytest.mark.parametrize("writer", ["geopackage", "heatmap", "geojson"])
def test_real_writers_on_a_disk_that_is_full(tmp_path: Path, writer: str) -> None:
    # A limit on file sizes fails the same calls that a full disk fails, GDAL's and SQLite's among them.
    code = f"""
import importlib.util, resource, sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
spec = importlib.util.spec_from_file_location("made", {str(Path(__file__).with_name("conftest.py"))!r})
made = importlib.util.module_from_spec(spec)
spec.loader.exec_module(made)
import numpy as np
from backend.outputs import geojson, geopackage, heatmap
from backend.errors import OutputError
result = made.make_result()
noise = heatmap.Heatmap(np.random.default_rng(0).normal(size=(200, 200)), made.TRANSFORM)
writers = {{
    "geopackage": lambda: geopackage.write_geopackage("f.gpkg", result),
    "heatmap": lambda: heatmap.write_heatmap("f.tif", noise, result.crs_wkt),
    "geojson": lambda: geojson.write_geojson("f.geojson", geojson.candidates_collection(result)),
}}
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
try:
    writers[{writer!r}]()
except OutputError as error:
    sys.stdout.write(error.code)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, timeout=60)
    assert done.stdout in ("disk_full", "output_failed"), done.stderr
