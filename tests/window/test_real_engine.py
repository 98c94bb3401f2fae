"""The panel in front of the real engine, on a scene that the engine has simulated."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import pytest

PIPELINE = Path(__file__).resolve().parents[2] / "backend" / "pipeline.py"
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not PIPELINE.exists(), reason="the engine has no pipeline yet")]


def test_a_simulated_strip_is_searched_from_the_panel(
    window, canvas, spin, project, tmp_path, monkeypatch, result_layers
):
    from qgis.core import QgsRasterLayer

    monkeypatch.setenv("SARMATCH_PYTHON", sys.executable)
    folder = tmp_path / "scene"
    run_request = window("worker_call").run_request
    run_request(
        "simulate", {"out": str(folder), "size_px": 1024, "strip_length_px": 768, "strip_width_px": 128, "seed": 3}
    )
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    basemap = QgsRasterLayer(str(folder / "optical.tif"), "basemap")
    project.addMapLayer(basemap)
    worker = window("worker_client").WorkerClient()
    panel = window("panels.match").MatchPanel(worker, canvas)
    ends = []
    panel.ended.connect(ends.append)
    try:
        worker.ensure_started()
        spin(lambda: worker.hello is not None, 60.0)
        panel.form.strip.set_file(str(folder / "sar_strip.tif"))
        panel.form.basemap.set_layer(basemap)
        panel.form.heading_kind.setCurrentIndex(panel.form.heading_kind.findData("known"))
        panel.form.heading.setValue(truth["heading_deg"])
        panel.form.results.setFilePath(str(tmp_path / "results"))
        panel.match()
        spin(lambda: ends, 240.0)
        assert ends[0].kind in ("found", "not_found"), ends[0]
        assert {"matches", "strip", "candidates", "gcps"} <= set(result_layers())
        if ends[0].kind == "found":
            assert _error_m(panel.result.transform, truth) < 10.0 * truth["pixel_size_m"]
    finally:
        panel.clean_up()
        worker.shut_down()


def _error_m(found, truth) -> float:
    col, row = truth["width_px"] / 2, truth["height_px"] / 2

    def place(t):
        return t[0] * col + t[1] * row + t[2], t[3] * col + t[4] * row + t[5]

    return math.dist(place(found), place(truth["transform"]))
