"""Many strips against one basemap from the panel, in front of the fake engine."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stall_meter import StallMeter


@pytest.fixture
def strips(scene: SimpleNamespace) -> SimpleNamespace:
    """Three strips: one is found, one is not there, one makes the engine fail; and ways to change that."""
    folder = scene.folder / "strips"
    folder.mkdir()
    paths = []
    for name, found in (("a", True), ("b", False), ("c", True)):
        path = folder / (name + ".png")
        shutil.copy(scene.strip, path)
        truth = {**scene.truth, "found": found, "refused": name == "c"}
        Path(str(path) + ".truth.json").write_text(json.dumps(truth), encoding="utf-8")
        paths.append(str(path))

    def mend() -> None:
        Path(paths[2] + ".truth.json").write_text(json.dumps(scene.truth), encoding="utf-8")

    return SimpleNamespace(folder=str(folder), paths=paths, mend=mend)


@pytest.fixture
def make_batch(
    qgis_app: Any, window: Callable[[str], Any], canvas: Any, client: Any, scene: SimpleNamespace, project: Any
) -> Iterator[Callable[..., Any]]:
    """Make a Batch panel with the basemap chosen; all are cleaned up at the end."""
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    panels = []

    def make(mode: str = "ok", index: str = "none") -> Any:
        basemap = QgsRasterLayer(scene.basemap, "basemap")
        project.addMapLayer(basemap)
        panel = window("batch.panel").BatchPanel(client(mode), canvas)
        panel.resize(400, 900)
        panel.form.basemap.set_layer(basemap)
        panel.form.index_kind.setCurrentIndex(panel.form.index_kind.findData(index))
        panel.form.results.setFilePath(str(scene.folder / "out"))
        panel.ends = []
        panel.ended.connect(panel.ends.append)
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        panel.clean_up()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


def rows(panel: Any) -> list[list[str]]:
    items = [panel.table.topLevelItem(number) for number in range(panel.table.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def test_every_strip_has_its_end_and_all_are_in_one_layer(
    make_batch: Any, strips: Any, spin: Any, press: Any, project: Any, canvas: Any, scene: SimpleNamespace
) -> None:
    panel = make_batch()
    assert not panel.run_button.isEnabled()
    assert panel.add_folder(strips.folder) == 3 and panel.add_files(strips.paths) == 0
    assert rows(panel) == [["a", "waiting", ""], ["b", "waiting", ""], ["c", "waiting", ""]]
    press(panel.run_button)
    assert panel.cancel_button.isEnabled() and not panel.form.isEnabled()
    spin(lambda: panel.ends)
    assert rows(panel) == [["a", "found", "97 %"], ["b", "not found", "12 %"], ["c", "failed", ""]]
    assert panel.ends[0].sentence == "Done: 1 of 3 strips found, 1 not found, 1 failed."
    [layer] = [layer for layer in project.mapLayers().values() if layer.name() == "Batch summary"]
    assert (layer.featureCount(), layer.crs().authid()) == (3, "EPSG:4326")
    found, absent, failed = sorted(layer.getFeatures(), key=lambda row: row["strip"])
    assert (found["accepted"], found["state"], found["num_inliers"]) == (True, "found", 4)
    assert found["confidence"] == pytest.approx(0.973) and found["seconds"] == 1.5
    assert os.path.isdir(found["folder"]) and found["path"] == strips.paths[0]
    assert (absent["accepted"], failed["accepted"]) == (False, False)
    assert (
        absent["reason"].startswith("Several places")
        and failed["reason"] == "that strip is all noise. Take another one."
    )
    assert not found.geometry().isEmpty() and failed.geometry().isEmpty()
    from qgis.core import QgsCoordinateTransform, QgsPointXY

    a, _b, c, d, _e, f = scene.truth["transform"]
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), layer.crs(), project)
    corner = transform.transform(QgsPointXY(c, f))
    nearest = min(found.geometry().vertices(), key=lambda vertex: abs(vertex.x() - corner.x()))
    assert nearest.x() == pytest.approx(corner.x(), abs=1e-6)


def test_the_style_travels_in_the_summary(make_batch: Any, strips: Any, spin: Any, scene: SimpleNamespace) -> None:
    from qgis.core import QgsVectorLayer

    panel = make_batch()
    panel.add_files(strips.paths[:1])
    panel.run()
    spin(lambda: panel.ends)
    path = scene.folder / "out" / "summary.gpkg"
    layer = QgsVectorLayer("{}|layername=strips".format(path), "again", "ogr")
    assert layer.labelsEnabled() and layer.renderer().type() == "RuleRenderer"
    assert sorted(file.name for file in path.parent.iterdir() if not file.name.startswith("summary.gpkg-")) == [
        "a",
        "batch.json",
        "summary.gpkg",
    ]


def test_a_second_run_matches_only_what_is_not_done(
    make_batch: Any, strips: Any, spin: Any, scene: SimpleNamespace
) -> None:
    panel = make_batch()
    panel.add_folder(strips.folder)
    panel.run()
    spin(lambda: panel.ends)
    made = {name: (scene.folder / "out" / name / "result.gpkg").stat().st_mtime_ns for name in "ab"}
    strips.mend()
    again = make_batch()  # another day, the same folder
    again.add_folder(strips.folder)
    again.run()
    assert rows(again)[0] == ["a", "found", "97 %"], "known before anything has run"
    spin(lambda: again.ends)
    assert again.ends[0].sentence == "Done: 2 of 3 strips found, 1 not found."
    assert rows(again)[2] == ["c", "found", "97 %"]
    for name in "ab":
        assert (scene.folder / "out" / name / "result.gpkg").stat().st_mtime_ns == made[name]
    again.ends.clear()
    again.form.advanced["top_k"].widget.setValue(20)
    again.run()
    from qgis.PyQt.QtWidgets import QMessageBox

    [question] = again.findChildren(QMessageBox)
    assert "3 of 3 strips have results there that were made with other choices: a, b, c" in question.text()
    assert again.run_button.isEnabled(), "nothing runs before the answer"
    next(button for button in question.buttons() if button.text() == "Replace").click()
    spin(lambda: again.ends)
    assert (scene.folder / "out" / "a" / "result.gpkg").stat().st_mtime_ns != made["a"]


def test_cancel_keeps_what_is_done_and_run_goes_on(make_batch: Any, strips: Any, spin: Any, press: Any) -> None:
    panel = make_batch("slow")
    strips.mend()
    panel.add_folder(strips.folder)
    press(panel.run_button)
    spin(lambda: rows(panel)[0][1] == "found", 30.0)
    spin(lambda: rows(panel)[1][1] != "waiting")
    press(panel.cancel_button)
    spin(lambda: panel.ends, 10.0)
    assert panel.ends[0].kind == "cancelled" and "1 of 3 strips found, 2 to do" in panel.ends[0].sentence
    assert [row[1] for row in rows(panel)] == ["found", "waiting", "waiting"]
    assert panel.summary_button.isEnabled() and panel.run_button.isEnabled()


def test_an_engine_that_dies_with_each_strip_ends_the_batch(
    make_batch: Any, strips: Any, spin: Any, scene: Any
) -> None:
    panel = make_batch("dies")
    extra = Path(strips.folder) / "d.png"
    shutil.copy(scene.strip, extra)
    Path(str(extra) + ".truth.json").write_text(json.dumps(scene.truth), encoding="utf-8")
    strips.mend()
    panel.add_folder(strips.folder)
    panel.run()
    spin(lambda: panel.ends, 40.0)
    assert [row[1] for row in rows(panel)] == ["failed", "failed", "failed", "waiting"]
    assert panel.ends[0].kind == "failed" and "ended unexpectedly" in panel.ends[0].sentence


def test_a_double_click_shows_the_result(
    make_batch: Any, strips: Any, spin: Any, qgis_app: Any, project: Any, result_layers: Any
) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    panel = make_batch()
    panel.add_files(strips.paths[:2])
    panel.show()
    shown: list[Any] = []
    panel.shown.connect(lambda result, sources: shown.append((result, sources)))
    panel.run()
    spin(lambda: panel.ends)
    qgis_app.processEvents()
    place = panel.table.visualItemRect(panel.table.topLevelItem(0)).center()
    view = panel.table.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert panel.show_button.isEnabled()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    spin(lambda: shown)
    assert project.layerTreeRoot().findGroup("SAR matches / a") is not None
    assert result_layers()["matches"].featureCount() == 4
    assert shown[0][1].strip_path == strips.paths[0]
    panel.show_result(strips.paths[0])
    assert len([node for node in project.layerTreeRoot().findGroups() if "SAR matches" in node.name()]) == 1


def test_qgis_never_stands_still_during_a_batch(make_batch: Any, strips: Any, spin: Any, qgis_app: Any) -> None:
    panel = make_batch()
    panel.show()
    panel.add_files(strips.paths[:1])
    panel.run()
    spin(lambda: panel.ends)  # the first summary loads what QGIS loads once
    panel.ends.clear()
    panel.add_folder(strips.folder)
    meter = StallMeter()
    panel.run()
    spin(lambda: panel.ends)
    meter.end()
    assert meter.worst_cpu_s < 0.15, meter.where


def test_an_index_is_made_once_and_searched(make_batch: Any, strips: Any, spin: Any, scene: SimpleNamespace) -> None:
    panel = make_batch(index="build")
    panel.add_files(strips.paths[:1])
    panel.run()
    spin(lambda: panel.ends)
    manifest = scene.folder / "out" / "basemap_index" / "manifest.json"
    made = manifest.stat().st_mtime_ns
    report = json.loads((scene.folder / "out" / "a" / "report.json").read_text(encoding="utf-8"))
    assert report["parameters"]["index"] == str(manifest.parent) and report["parameters"]["reference"] is None
    panel.ends.clear()
    panel.add_files(strips.paths[1:2])
    panel.run()
    spin(lambda: panel.ends)
    assert manifest.stat().st_mtime_ns == made
    assert panel.ends[0].sentence == "Done: 1 of 2 strips found, 1 not found."


def test_an_online_basemap_is_fetched_once_for_all(
    make_batch: Any, strips: Any, spin: Any, project: Any, window: Any, scene: SimpleNamespace, result_layers: Any
) -> None:
    from qgis.core import QgsRasterLayer
    from tile_server import TileServer, most

    settings, server = window("settings"), TileServer()
    settings.set_text(settings.ONLINE_CACHE, str(scene.folder / "cache"))
    panel = make_batch(index="build")
    layer = QgsRasterLayer(server.xyz, "Ground", "wms")
    project.addMapLayer(layer)
    panel.form.basemap.set_layer(layer)
    panel.add_files(strips.paths[:2])
    panel.run()
    assert "does not say its pixel size" in panel.ends[0].sentence
    panel.ends.clear()
    panel.form.pixel_size.set_value(20.0)
    panel.run()
    spin(lambda: panel.ends)
    server.close()
    assert panel.ends[0].sentence == "Done: 1 of 2 strips found, 1 not found."
    blocks = panel.form.online_plan().num_blocks
    assert blocks <= len(server.asked) <= most(blocks)
    manifest = json.loads((scene.folder / "out" / "basemap_index" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["reference"].startswith(str(scene.folder / "cache"))
    panel.show_result(strips.paths[0])
    spin(lambda: "matches" in result_layers())
    assert result_layers()["matches"].customProperty("sarmatch/online").startswith("Ground (XYZ zoom 12")


def test_layers_are_added_but_the_basemap(make_batch: Any, project: Any, scene: SimpleNamespace) -> None:
    from qgis.core import QgsRasterLayer

    panel = make_batch()
    project.addMapLayer(QgsRasterLayer(scene.strip, "a strip"))
    project.addMapLayer(QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms"))
    assert panel.add_layers() == 1
    assert panel.table.strips() == [("a strip", scene.strip)]
    panel.table.topLevelItem(0).setSelected(True)
    panel.remove_button.click()
    assert panel.table.strips() == []


def test_nothing_to_do_is_said(make_batch: Any, scene: SimpleNamespace) -> None:
    panel = make_batch()
    (scene.folder / "empty").mkdir()
    assert panel.add_folder(str(scene.folder / "empty")) == 0
    assert "no raster file" in panel.status.sentence.text()
    panel.run()
    assert panel.ends[0].sentence.startswith("Failed: no strip is chosen")


def test_a_result_is_compared_with_the_basemap_of_its_run_whatever_the_form_says_now(
    make_batch: Any, strips: SimpleNamespace, spin: Any, project: Any, scene: SimpleNamespace, tmp_path: Path
) -> None:
    from qgis.core import QgsRasterLayer

    panel = make_batch()
    panel.add_files(strips.paths[:1])
    panel.run()
    spin(lambda: panel.ends)
    other = str(tmp_path / "another.tif")
    shutil.copy(scene.basemap, other)
    layer = QgsRasterLayer(other, "another")
    project.addMapLayer(layer)
    panel.form.basemap.set_layer(layer)
    shown: list[Any] = []
    panel.shown.connect(lambda _result, sources: shown.append(sources))
    panel.show_result(strips.paths[0])
    spin(lambda: shown)
    assert (shown[0].basemap_path, shown[0].strip_path) == (scene.basemap, strips.paths[0])
    assert shown[0].strip_name == "a"
