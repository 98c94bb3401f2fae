from __future__ import annotations

import csv
import importlib.util
import json
import os
from pathlib import Path
from typing import Callable

import pytest

from backend.config import ExportGcpsParams, ExportParams
from backend.errors import InputError, OutputError
from backend.outputs.bundle import write_result
from backend.outputs.export import export_gcps, export_matches
from backend.outputs.points import read_points
from backend.progress import Progress
from backend.records import MatchResult

_SPEC = importlib.util.spec_from_file_location("rfc7946", Path(__file__).with_name("rfc7946.py"))
rfc7946 = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(rfc7946)


@pytest.fixture
def folder(tmp_path: Path, result: MatchResult) -> str:
    out = tmp_path / "out"
    write_result(result, out, overwrite=False, warp=False)
    return str(out)


@pytest.fixture
def lost_folder(tmp_path: Path, lost: MatchResult) -> str:
    out = tmp_path / "lost"
    write_result(lost, out, overwrite=False, warp=False)
    return str(out)


def exported(tmp_path: Path, folder: str, **settings: bool) -> tuple[dict, list[dict]]:
    out = tmp_path / "new" / "e.geojson"
    answer = export_matches(ExportParams(result=folder, out=str(out), overwrite=True, **settings), Progress())
    body = json.loads(out.read_text(encoding="utf-8"))
    rfc7946.check(body)
    return answer, [entry["properties"] for entry in body["features"]]


def test_accepted_matches_and_strip_in_one_file(tmp_path: Path, folder: str) -> None:
    answer, properties = exported(tmp_path, folder)
    assert [(entry["kind"], entry.get("query_id")) for entry in properties] == [
        *(("match", query_id) for query_id in range(2, 8)),
        ("strip", None),
    ]
    assert (answer["count"], answer["left_out"], answer["strip"]) == (6, 2, True)


def test_all_matches(tmp_path: Path, folder: str) -> None:
    answer, properties = exported(tmp_path, folder, only_accepted=False)
    assert len(properties) == 9 and answer["left_out"] == 0


def test_of_a_lost_strip_its_reason_is_there_when_all_is_asked_for(tmp_path: Path, lost_folder: str) -> None:
    assert exported(tmp_path, lost_folder)[0]["strip"] is False
    _, properties = exported(tmp_path, lost_folder, only_accepted=False)
    assert properties[-1]["reason"] == "The strip has too little texture."


def test_control_points_in_every_form(tmp_path: Path, folder: str, result: MatchResult) -> None:
    paths = {}
    for form in ("points", "csv", "geojson", "gdal"):
        paths[form] = tmp_path / f"gcps.{form}"
        params = ExportGcpsParams(result=folder, out=str(paths[form]), form=form)
        answer = export_gcps(params, Progress())
        assert answer == {"out": str(paths[form]), "form": form, "count": 7, "left_out": 1}
    rows = read_points(paths["points"])
    assert [(row.map_x, row.source_y) for row in rows.rows] == [(gcp.x, -gcp.row_px) for gcp in result.gcps[:7]]
    assert "UTM zone 11N" in rows.crs_wkt
    with open(paths["csv"], newline="", encoding="utf-8") as table:
        assert [float(row["col_px"]) for row in csv.DictReader(table)] == [gcp.col_px for gcp in result.gcps[:7]]
    rfc7946.check(json.loads(paths["geojson"].read_text(encoding="utf-8")))
    # The strip is one patch wide: its points lie on a line, and its four corners join them.
    assert paths["gdal"].read_text(encoding="utf-8").count("-gcp") == 11


def test_all_control_points_are_those_that_match_wrote(tmp_path: Path, folder: str) -> None:
    out = tmp_path / "all.points"
    export_gcps(ExportGcpsParams(result=folder, out=str(out), only_inliers=False), Progress())
    assert out.read_text(encoding="utf-8") == (Path(folder) / "gcps.points").read_text(encoding="utf-8")


def test_residuals_and_commands_of_another_map(tmp_path: Path, changed: Callable[..., MatchResult]) -> None:
    from backend.records import GroundControlPoint

    # A lattice under ten metres a pixel, and a point 50 m off that the match did not use.
    pixels = [(float(col), float(row)) for col in range(0, 500, 100) for row in (0, 25, 60)]
    gcps = [GroundControlPoint(c, r, 10 * c, -10 * r, 0.5, 9.0, 9.0, 90.0, True) for c, r in pixels]
    gcps.append(GroundControlPoint(50.0, 30.0, 550.0, -300.0, 0.5, 9.0, 9.0, 90.0, False))
    folder = str(tmp_path / "lattice")
    write_result(changed(gcps=tuple(gcps)), folder, overwrite=False, warp=False)

    def text(form: str, transform: str | None, only_inliers: bool = True) -> str:
        params = ExportGcpsParams(
            result=folder,
            out=str(tmp_path / "o"),
            form=form,
            transform=transform,
            overwrite=True,
            only_inliers=only_inliers,
        )
        export_gcps(params, Progress())
        return (tmp_path / "o").read_text(encoding="utf-8")

    rows = list(csv.DictReader(text("csv", "similarity", only_inliers=False).splitlines()))
    assert [float(row["residual_m"]) for row in rows] == pytest.approx([0.0] * 15 + [50.0], abs=1e-6)
    assert [row["enabled"] for row in rows] == ["1"] * 15 + ["0"]
    assert float(list(csv.DictReader(text("csv", None).splitlines()))[0]["residual_m"]) == 90.0
    assert text("gdal", "polynomial2").count("-gcp") == 15 and "-order 2" in text("gdal", "polynomial2")
    assert "-tps" in text("gdal", "thin-plate")
    # GDAL fits no similarity: the strip's four corners under it stand for the points.
    assert text("gdal", "similarity").count("-gcp") == 4 and "-order 1" in text("gdal", "similarity")
    with pytest.raises(InputError) as caught:
        text("points", "polynomial3")
    assert caught.value.code == "gcps_degenerate"


def test_a_lost_strip_has_no_control_points(tmp_path: Path, lost_folder: str) -> None:
    out = tmp_path / "g.csv"
    assert export_gcps(ExportGcpsParams(result=lost_folder, out=str(out), form="csv"), Progress())["count"] == 0
    with pytest.raises(InputError) as caught:
        export_gcps(ExportGcpsParams(result=lost_folder, out=str(tmp_path / "g.txt"), form="gdal"), Progress())
    assert caught.value.code == "gcps_too_few"
    assert not (tmp_path / "g.txt").exists()


@pytest.mark.parametrize(
    "run",
    [
        lambda result, out: export_matches(ExportParams(result=result, out=out), Progress()),
        lambda result, out: export_gcps(ExportGcpsParams(result=result, out=out), Progress()),
    ],
)
def test_bad_input_and_existing_output(tmp_path: Path, folder: str, run: Callable[[str, str], None]) -> None:
    out = tmp_path / "e"
    with pytest.raises(InputError) as caught:
        run(str(tmp_path / "nowhere"), str(out))
    assert caught.value.code == "result_invalid"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError) as taken:
        run(folder, str(out))
    assert taken.value.code == "output_exists"
    assert out.read_text(encoding="utf-8") == "mine"
    (Path(folder) / "report.json").unlink()
    (Path(folder) / "strip.geojson").unlink()
    with pytest.raises(InputError):
        run(folder, str(tmp_path / "new"))
    assert not (tmp_path / "new").exists()
    assert sorted(os.listdir(tmp_path)) == ["e", "out", "strip.tif"]
