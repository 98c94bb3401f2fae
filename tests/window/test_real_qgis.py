"""The plugin in the QGIS application itself, used by mouse clicks on a virtual screen."""

from __future__ import annotations

import ast
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from made_points import write_points_result
from review_scene import STEP_M, write_match

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
QGIS = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if os.path.exists(path)), None)

PROFILE = """[PythonPlugins]
{package}=true
[qgis]
checkVersion=false
showTips=false
[app]
firstRunVersionFlag=99999
"""


@pytest.fixture
def run_session(tmp_path, plugin_parent):
    """Start QGIS with a new profile and our session script; returns what it saw."""

    def run(python: str, script: str = "real_session.py", **plan):
        package = next(plugin_parent.iterdir()).name
        profile = tmp_path / "profiles" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(PROFILE.format(package=package))
        shots = Path(os.environ.get("SARMATCH_SHOTS", tmp_path / "shots"))
        shots.mkdir(exist_ok=True)
        report = tmp_path / "report.json"
        plan = {
            "package": package,
            "results": str(tmp_path / "results"),
            "shots": str(shots),
            "report": str(report),
            **plan,
        }
        (tmp_path / "plan.json").write_text(json.dumps(plan))
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugin_parent),
            "SARMATCH_PYTHON": python,
            "SARMATCH_SESSION": str(tmp_path / "plan.json"),
            "SARMATCH_SESSION_CODE": str(HERE),
            "XDG_RUNTIME_DIR": str(runtime),
            "HOME": str(tmp_path),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
        if shutil.which("xvfb-run") is None:
            screen, environment["QT_QPA_PLATFORM"] = [], "offscreen"
        command = [*screen, QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(tmp_path / "profiles")]
        done = subprocess.run(
            [*command, "--code", str(HERE / script)],
            env=environment,
            timeout=240,
            capture_output=True,
            text=True,
        )
        assert report.exists(), done.stderr[-2000:]
        seen = json.loads(report.read_text())
        assert "error" not in seen, seen["error"]
        return seen

    return run


@pytest.fixture
def fake_python(tmp_path):
    """A program that is the fake engine, whatever it is told."""
    python = tmp_path / "engine_python"
    python.write_text(
        "#!/bin/sh\nexec {} -u {}\n".format(shlex.quote(sys.executable), shlex.quote(str(HERE / "fake_engine.py")))
    )
    python.chmod(0o755)
    return str(python)


@pytest.mark.slow
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_closing_qgis_in_the_middle_of_a_training_asks_and_leaves_nothing(
    run_session, scene, fake_python, tmp_path, monkeypatch
):
    gdal = pytest.importorskip("osgeo.gdal")
    sar = str(tmp_path / "sar.tif")
    gdal.Translate(sar, scene.basemap, bandList=[1])
    monkeypatch.setenv("FAKE_ENGINE_MODE", "endless")
    seen = run_session(fake_python, "real_training_session.py", sar=sar, optical=scene.basemap)
    assert seen["train_panel_before"] is False, "made when it is first looked at"
    assert seen["pids"][0] and seen["pids"][0] != seen["pids"][1], "a process of its own"
    assert seen["closed"] is False and seen["still_training"]
    assert any("Train: Encoder, fine-tuned" in text for text in seen["asked_by_qgis"])
    assert seen["may_leave"] is False and seen["goes_on"]
    assert "A training is running: Encoder, fine-tuned" in seen["asked_by_us"][0]
    assert seen["unloaded"] and "Keep the best model so far?" in seen["asked_at_unload"][0]
    assert seen["kept"] == ["encoder.json", "encoder.safetensors"]
    assert seen["process_gone"] and seen["tasks"] == 0


@pytest.mark.slow
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_an_analysts_session_by_mouse(run_session, scene, fake_python):
    seen = run_session(fake_python, strip=scene.strip, basemap=scene.basemap)
    assert "sarmatch" in seen["loaded"] and "SarOpticalMatcherAction" in seen["loaded"]
    assert seen["worker_before_inputs"] is False, "the engine starts lazily"
    assert seen["engine_line"] == "Computes on cpu"
    assert seen["while_running"][:2] == [False, True]
    assert seen["sentence"] == "Found: confidence 97 %, RMSE 6.2 m, 4 of 4 patches agree"
    assert seen["groups"] == ["SAR matches / strip ä"]
    assert {"Matches", "Candidates", "Strip outline", "Ground control points"} <= set(seen["layers"])
    assert seen["facts"].startswith("Patch 0")
    assert seen["facts_next"].startswith("Patch 1")
    assert all(seen["tabs_made"]) and len(seen["tabs_made"]) >= 6
    assert seen["unloaded"] and seen["leftovers"] == []
    assert seen["canvas_as_before"] and seen["worker_gone"]
    assert seen["stall_cpu_s"] < 0.15, seen["stall_where"]
    assert seen["stall_s"] < 0.15 + seen["starved_s"], seen["stall_where"]
    assert seen["loads_again"]


@pytest.mark.slow
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_similar_places_by_mouse(run_session, scene, fake_python):
    place = {"point": [501500.0, 5498500.0], "index": ""}
    seen = run_session(fake_python, "real_similar_session.py", basemap=scene.basemap, **place)
    assert seen["made_before"] is False, "made when it is first looked at"
    assert seen["sentence"] == "3 similar places, by its land"
    assert seen["pictures"] == 3 and seen["went_there"]
    assert seen["layers"] == ["Similar places", "basemap"], "the first search's layer was replaced"
    assert seen["unloaded"] and not seen["tool_left"]


@pytest.mark.slow
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_a_review_by_mouse_and_keys(run_session, scene, fake_python):
    folder = write_match(scene, scene.folder / "match")
    seen = run_session(fake_python, "real_review_session.py", basemap=scene.basemap, folder=str(folder))
    assert seen["made_before"] is False, "made when it is first looked at"
    assert seen["patches"] == 8
    assert seen["after_keys"] == [[None, 5], ["accepted", 1], ["rejected", 1], ["unsure", 1]]
    assert seen["after_undo"] == 2 and seen["after_redo"] == 3
    assert seen["threshold"] == 0.7 and seen["shown"] == seen["on_map"] == 6
    assert seen["subset"] == '"confidence" >= 0.70 OR "picked_rank" IS NOT NULL'
    assert seen["zoomed"] < 3000.0
    assert seen["picked"] == [2, 1] and seen["moved_to"][0] == pytest.approx(seen["moved_from"][0] + STEP_M)
    assert seen["pick_undone"] == [None, seen["moved_from"][0]]
    assert seen["refit"].startswith("Fitted: ")
    assert seen["unloaded"] and seen["subset_after_unload"] == "" and not seen["tool_left"]
    assert seen["stall_cpu_s"] < 0.1, seen["stall_where"]
    assert seen["stall_s"] < 0.15 + 3.0 * seen["starved_s"], seen["stall_where"]


@pytest.mark.slow
@pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")
def test_control_points_by_mouse(run_session, scene, fake_python):
    folder = write_points_result(scene.folder / "run", scene, {9: (2.0, 0.0), 24: (40.0, 0.0)})
    out = scene.folder / "out" / "strip.tif"
    seen = run_session(
        fake_python, "real_points_session.py", basemap=scene.basemap, folder=folder, out=str(out), window=[1580, 960]
    )
    assert "Match a strip first" in seen["hint"] and seen["first"] == 24, "the worst is on top"
    assert "23 points" in seen["fit"][0] and "18 points" in seen["fit"][1], "point 9 off, four check points"
    assert "<b>0.00 px</b>" in seen["fit"][1] and "<b>0.00 px</b>" in seen["check"] and "18 points" in seen["left_out"]
    assert seen["sentence"] == "Georeferenced: 18 points, RMSE 0.0 m, check points 0.0 m"
    assert seen["layers"][0] == "Strip, georeferenced (Affine (polynomial 1))" and out.is_file()
    assert seen["share"] == pytest.approx(0.56, abs=0.01) and seen["curtain_gone"]
    assert seen["unloaded"] and seen["canvas_as_before"]
    assert seen["stall_cpu_s"] < 0.1, seen["stall_where"]
    # Beyond its own computing the main thread waits for the disk, on which each tick is safe before the next.
    for stall_s, starved_s in zip(seen["stalls_s"], seen["starved_s"]):
        assert stall_s < 0.3 + 3.0 * starved_s, seen["stall_where"]


def test_the_root_imports_nothing_before_qgis_asks():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    kinds = [type(node).__name__ for node in tree.body]
    assert kinds == ["Expr", "ImportFrom", "FunctionDef"]
    assert tree.body[1].module == "__future__"
    assert tree.body[2].name == "classFactory"
