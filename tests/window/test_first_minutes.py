"""From a fresh profile to a located strip, in QGIS itself, by the real engine: clicks, seconds, metres."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_real_qgis import QGIS, run_session  # noqa: F401 - fixtures

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
FEWEST_ASKED = 6
pytestmark = [pytest.mark.slow, pytest.mark.skipif(QGIS is None, reason="the QGIS application is not installed")]


@pytest.fixture
def engine_python():
    pytest.importorskip("torch", reason="the engine is not installed in this Python")
    return sys.executable


def error_m(transform) -> float:
    """How far the strip's corners lie from where they truly are, root mean square."""
    truth = json.loads((SAMPLE / "truth.json").read_text())
    corners = [(0, 0), (truth["width_px"], 0), (truth["width_px"], truth["height_px"]), (0, truth["height_px"])]
    a, b, c, d, e, f = transform
    found = [(a * col + b * row + c, d * col + e * row + f) for col, row in corners]
    return math.sqrt(sum(math.dist(p, q) ** 2 for p, q in zip(found, truth["corners"])) / 4.0)


def test_the_sample_is_found_after_three_clicks(run_session, engine_python):  # noqa: F811
    seen = run_session(engine_python, "real_first_session.py", timeout_s=200.0)
    assert seen["kind"] == "found", seen["sentence"]
    assert seen["clicks"] == 3
    assert "Sample basemap" in seen["layers"] and "Matches" in seen["layers"]
    assert error_m(seen["transform"]) < 20.0
    assert seen["stall_cpu_s"] < 0.1, seen["stall_where"]
    print("seconds from the first click to the found strip: {:.0f}".format(seen["seconds"]))


def test_two_layers_of_the_project_need_two_clicks(run_session, engine_python):  # noqa: F811
    layers = [[str(SAMPLE / "basemap.tif"), "orthophoto"], [str(SAMPLE / "strip.tif"), "sar scan"]]
    seen = run_session(engine_python, "real_first_session.py", layers=layers, timeout_s=200.0)
    assert seen["kind"] == "found", seen["sentence"]
    assert seen["clicks"] == 2 <= FEWEST_ASKED
    assert error_m(seen["transform"]) < 20.0
