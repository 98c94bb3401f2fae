"""The Match panel as an analyst uses it, in front of the fake engine."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stall_meter import StallMeter


def test_match_ends_in_one_sentence_and_a_layer_group(make_panel, spin, project, canvas, press, result_layers):
    panel = make_panel()
    press(panel.match_button)
    assert not panel.match_button.isEnabled() and panel.cancel_button.isEnabled()
    spin(lambda: panel.ends)
    assert panel.status.sentence.text() == "Found: confidence 97 %, RMSE 6.2 m, 4 of 4 patches agree"
    group = project.layerTreeRoot().findGroup("SAR matches / strip ä")
    assert [node.name() for node in group.children()] == [
        "Ground control points",
        "Strip outline",
        "Matches",
        "Candidates",
    ]
    layers = result_layers()
    assert layers["matches"].featureCount() == 4
    assert (
        layers["matches"].renderer().type() == "graduatedSymbol"
        or "rule" in layers["matches"].renderer().type().lower()
    )
    assert layers["matches"].attributeAlias(layers["matches"].fields().indexOf("residual_m"))
    assert layers["matches"].crs().authid() == "EPSG:32633"
    assert canvas.extent().contains(layers["strip"].extent()), "the strip is zoomed to"
    assert panel.export_button.isEnabled()


def test_the_run_recipe_is_in_the_layers_metadata(make_panel, spin, scene, result_layers):
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    metadata = result_layers()["matches"].metadata()
    history = "\n".join(metadata.history())
    assert "parameters.patch_px: 128" in history
    assert scene.strip in metadata.abstract()


def test_qgis_never_stands_still_during_a_match(make_panel, spin, qgis_app):
    panel = make_panel()
    panel.show()
    qgis_app.processEvents()
    meters = []
    # Twice, and the better one counts: a busy machine stalls at random, code of ours does each time.
    for count in (1, 2):
        meter = StallMeter()
        panel.match()
        spin(lambda count=count: len(panel.ends) == count)
        meter.end()
        meters.append(meter)
    best = min(meters, key=lambda meter: meter.worst_s)
    assert best.worst_cpu_s < 0.1, best.where
    assert best.worst_s < 0.1 + best.starved_s, best.where


def test_cancel_stops_within_a_second_and_writes_nothing(make_panel, spin, scene, press):
    panel = make_panel("slow")
    press(panel.match_button)
    spin(lambda: panel.status.bar.value() > 0)
    started_s = time.monotonic()
    press(panel.cancel_button)
    spin(lambda: panel.ends)
    assert time.monotonic() - started_s < 1.0
    assert panel.ends[0].kind == "cancelled"
    assert os.listdir(scene.folder / "results") == []
    assert panel.match_button.isEnabled()


def test_a_strip_that_is_not_there_is_a_result(make_panel, spin, scene):
    scene.hide()
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "not_found"
    assert panel.status.sentence.text().startswith("Not found: several places fit")


def test_kill_9_in_the_middle_ends_in_words_and_match_works_again(make_panel, spin, client):
    worker = client("slow")
    panel = make_panel(worker=worker)
    panel.match()
    spin(lambda: panel.status.bar.value() > 0)
    os.kill(worker.process_id, signal.SIGKILL)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "failed"
    assert "signal 9" in panel.status.sentence.text()
    assert panel.match_button.isEnabled()
    panel.match()
    spin(lambda: len(panel.ends) == 2)
    assert panel.ends[1].kind == "found"


@pytest.mark.parametrize(
    ("mode", "words"), [("version", "protocol 99"), ("starts_not", "numpy"), ("no_torch", "torch")]
)
def test_an_unfit_engine_ends_in_words_that_say_what_to_do(make_panel, spin, mode, words):
    panel = make_panel(mode)
    panel.match()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "failed"
    assert words in panel.status.sentence.text()
    assert panel.status.details.text()


def test_a_missing_python_ends_in_words(make_panel, window, monkeypatch):
    monkeypatch.setenv("SARMATCH_PYTHON", "/no/such/python")
    panel = make_panel(worker=window("worker_client").WorkerClient())
    panel.match()
    assert panel.ends[0].kind == "failed"
    assert "/no/such/python" in panel.status.sentence.text()
    assert "/no/such/python" in panel.engine.label.text()


def test_the_task_manager_shows_the_run_and_its_cancel_is_heeded(make_panel, spin):
    from qgis.core import QgsApplication

    panel = make_panel("slow")
    panel.match()
    manager = QgsApplication.taskManager()
    spin(lambda: any(task.progress() > 0 for task in manager.tasks()))
    task = next(task for task in manager.tasks() if "strip ä" in task.description())
    task.cancel()
    spin(lambda: panel.ends, 2.0)
    assert panel.ends[0].kind == "cancelled"


def test_export_writes_where_the_analyst_says(make_panel, spin, scene):
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    target = str(scene.folder / "ours.geojson")
    panel.export()
    dialog = panel.findChild(type(panel).export.__globals__["ExportDialog"])
    assert dialog.accepted_only.isChecked()
    dialog.file.setFilePath(target)
    assert dialog.values() == {"out": target, "only_accepted": True, "overwrite": False}
    dialog.accept()
    spin(lambda: len(panel.ends) == 2)
    with open(target, encoding="utf-8") as file:
        assert json.load(file)["type"] == "FeatureCollection"


def test_replacing_a_file_is_said_before(scene, window):
    existing = scene.folder / "there.geojson"
    existing.write_text("{}")
    dialog = window("panels.export_dialog").ExportDialog(str(existing))
    assert dialog._note.text()
    assert dialog.values()["overwrite"] is True
    dialog.file.setFilePath(str(scene.folder / "new"))
    assert dialog.values() == {"out": str(scene.folder / "new.geojson"), "only_accepted": True, "overwrite": False}


def test_leaving_in_the_middle_of_a_run_leaves_nothing(make_panel, spin, client, project, canvas):
    from qgis.core import QgsApplication

    worker = client("slow")
    panel = make_panel(worker=worker)
    panel.match()
    spin(lambda: panel.status.bar.value() > 0)
    pid = worker.process_id
    panel.clean_up()
    worker.shut_down()
    spin(lambda: not os.path.exists("/proc/{}".format(pid)))
    spin(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert project.layerTreeRoot().findGroups() == []
    panel.clean_up = lambda: None  # done
