"""Inputs of a result that was moved with them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Dict

import pytest

from backend.outputs.report_inputs import place_now, with_inputs_now


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with two rasters and a result beside them."""
    folder = tmp_path / "old"
    (folder / "rasters").mkdir(parents=True)
    (folder / "results" / "match").mkdir(parents=True)
    for name in ("sar.tif", "optical.tif"):
        (folder / "rasters" / name).touch()
    return folder


def report_of(project: Path) -> Dict[str, Any]:
    rasters, out = project / "rasters", project / "results" / "match"
    paths = {"sar": str(rasters / "sar.tif"), "reference": str(rasters / "optical.tif")}
    return {
        "strip": {"path": paths["sar"], "width_px": 3},
        "reference": {"path": paths["reference"]},
        "parameters": {**paths, "out": str(out), "patch_px": 64},
    }


def test_what_has_not_moved_is_as_it_was(project: Path) -> None:
    report = report_of(project)
    assert with_inputs_now(report, project / "results" / "match") == report


def test_a_project_that_was_moved_finds_its_rasters_again_and_again(project: Path) -> None:
    report = report_of(project)
    for name in ("new", "newer"):
        moved = project.parent / name
        shutil.move(str(project), str(moved))
        report = with_inputs_now(report, moved / "results" / "match")
        assert report == report_of(moved)
        project = moved


def test_a_copy_has_rasters_of_its_own(project: Path) -> None:
    copy = project.parent / "copy"
    shutil.copytree(project, copy)
    assert with_inputs_now(report_of(project), copy / "results" / "match") == report_of(copy)


def test_another_strip_of_the_same_name_is_not_taken(project: Path) -> None:
    other = project.parent / "other"
    shutil.copytree(project, other)
    (other / "rasters" / "sar.tif").write_bytes(b"of another day")
    found = with_inputs_now(report_of(project), other / "results" / "match")
    assert found["strip"] == report_of(project)["strip"] and found["reference"] == report_of(other)["reference"]


def test_a_result_moved_without_its_rasters_is_as_it_was(project: Path) -> None:
    elsewhere = project.parent / "elsewhere" / "match"
    elsewhere.mkdir(parents=True)
    report = report_of(project)
    shutil.rmtree(project)
    assert with_inputs_now(report, elsewhere) == report


def test_paths_of_other_kinds_are_left_alone(tmp_path: Path) -> None:
    assert place_now("type=xyz&url=https://a.b/{z}/{x}/{y}.png", str(tmp_path), tmp_path).startswith("type=xyz")
    assert place_now("/gone.tif", None, tmp_path) == "/gone.tif"
