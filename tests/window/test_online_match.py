"""A match on an online basemap from the panel: fetched first, reused later, its origin kept with the layers."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stall_meter import StallMeter
from tile_server import TileServer


@pytest.fixture
def server() -> Iterator[TileServer]:
    """A server of tiles."""
    made = TileServer()
    yield made
    made.close()


@pytest.fixture
def panel(
    make_panel: Any, server: TileServer, project: Any, window: Callable[[str], Any], scene: SimpleNamespace
) -> Any:
    """A Match panel whose basemap is online."""
    from qgis.core import QgsRasterLayer

    settings = window("settings")
    settings.set_text(settings.ONLINE_CACHE, str(scene.folder / "cache"))
    made = make_panel()
    layer = QgsRasterLayer(server.xyz, "Ground online", "wms")
    project.addMapLayer(layer)
    made.form.basemap.set_layer(layer)
    made.form.pixel_size.set_value(10.0)
    return made


def test_match_fetches_what_the_map_shows(
    panel: Any, server: TileServer, spin: Any, press: Any, qgis_app: Any, project: Any, result_layers: Any, canvas: Any
) -> None:
    assert panel.form.area.kind() == "canvas", "the whole of an online basemap is the world"
    assert panel.form.online.isVisibleTo(panel)
    panel.show()
    spin(lambda: "12 m a pixel · zoom 13" in panel.form.online.facts.text())
    qgis_app.processEvents()
    meter = StallMeter()
    press(panel.match_button)
    assert panel.cancel_button.isEnabled() and not panel.match_button.isEnabled()
    spin(lambda: panel.ends)
    meter.end()
    assert meter.worst_cpu_s < 0.15, meter.where
    assert panel.ends[0].kind == "found"
    asked = len(server.asked)
    assert asked >= 4
    matches = result_layers()["matches"]
    assert matches.customProperty("sarmatch/basemap").endswith(".tif")
    assert matches.customProperty("sarmatch/online").startswith("Ground online (XYZ zoom 13, http://127.0.0.1:")
    assert "was fetched from Ground online" in matches.metadata().abstract()
    assert panel.result.report["parameters"]["extent"] is None, "the fetched raster is the area"
    # The match has zoomed to the strip: the place that was fetched is looked at again and asked for no more.
    canvas.setExtent(canvas.extent())
    panel.form.area.set_kind("canvas")
    panel.ends.clear()
    press(panel.match_button)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found" and len(server.asked) == asked


def test_a_place_with_a_radius_is_fetched_and_searched(panel: Any, server: TileServer, spin: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

    panel.form.area.set_kind("near")
    panel.match()
    assert "no point is picked" in panel.ends[-1].sentence
    panel.form.area.set_point(QgsPointXY(15.0, 49.6), QgsCoordinateReferenceSystem("EPSG:4326"))
    panel.form.area.radius.setValue(1000.0)
    panel.ends.clear()
    panel.match()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found"
    parameters = panel.result.report["parameters"]
    x, y = (float(part) for part in parameters["near"].split(","))
    assert x == pytest.approx(15.0 / 180.0 * 20037508.34, abs=1.0)
    assert parameters["radius_m"] == 1000.0
    assert (
        min(box[0] for box in server.asked)
        < x - 1000.0 / 0.65
        < x + 1000.0 / 0.65
        < max(box[2] for box in server.asked)
    )


def test_without_a_pixel_size_it_is_said_what_is_missing(panel: Any, spin: Any) -> None:
    panel.form.pixel_size.set_value(None)
    panel.match()
    assert panel.ends[0].kind == "failed" and "does not say its pixel size" in panel.ends[0].sentence
    spin(lambda: "does not say its pixel size" in panel.form.online.facts.text())
    panel.form.online.size.setValue(20.0)
    assert panel.form.online_plan().zoom == 12


def test_cancel_while_fetching_and_a_server_that_refuses(panel: Any, server: TileServer, spin: Any, press: Any) -> None:
    server.mode = "slow"
    panel.form.online.size.setValue(2.0)
    press(panel.match_button)
    spin(lambda: len(server.asked) > 2)
    press(panel.cancel_button)
    spin(lambda: panel.ends, 5.0)
    assert panel.ends[0].kind == "cancelled" and panel.match_button.isEnabled()
    server.mode = "refuses"
    panel.ends.clear()
    press(panel.match_button)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "failed" and "HTTP 403" in panel.ends[0].sentence
    assert "try again later" in panel.ends[0].details


def test_a_missing_tile_is_told_with_the_outcome(panel: Any, server: TileServer, spin: Any) -> None:
    server.mode = "missing"
    panel.form.online.size.setValue(4.0)
    planned = panel.form.online_plan()
    box = planned.box((planned.col, planned.row))
    server.bad = (box.center().x(), box.center().y())
    panel.match()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found"
    assert "blocks of the basemap are missing: tile {}/".format(planned.zoom) in panel.ends[0].details


def test_a_large_fetch_is_asked_about(panel: Any, server: TileServer, canvas: Any, spin: Any) -> None:
    from qgis.core import QgsRectangle
    from qgis.PyQt.QtWidgets import QMessageBox

    canvas.setExtent(QgsRectangle(450000, 5450000, 550000, 5525000))
    panel.form.online.size.setValue(8.0)
    assert panel.form.online_plan().needs_consent
    panel.match()
    [box] = panel.findChildren(QMessageBox)
    assert "This basemap is large" in box.text() and "terms of use" in box.informativeText()
    box.reject()
    assert not server.asked and panel.match_button.isEnabled() and not panel.ends
    panel.form.online.size.setValue(0.5)
    panel.match()
    assert "million pixels" in panel.ends[0].sentence


def test_leaving_in_the_middle_of_a_fetch_leaves_nothing(panel: Any, server: TileServer, spin: Any) -> None:
    from qgis.core import QgsApplication

    server.mode = "slow"
    panel.form.online.size.setValue(2.0)
    panel.match()
    spin(lambda: server.asked)
    panel.clean_up()
    spin(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    panel.clean_up = lambda: None


def test_an_index_of_it_needs_no_fetch(panel: Any, server: TileServer, scene: SimpleNamespace) -> None:
    panel.form.use_index.setChecked(True)
    panel.form.index_folder.setFilePath(str(scene.folder))
    assert panel.form.online_plan() is None
    assert panel.form.sources().basemap_path == ""
    assert not server.asked


def test_the_cache_is_cleared_after_a_question(
    panel: Any, server: TileServer, spin: Any, scene: SimpleNamespace
) -> None:
    from qgis.PyQt.QtWidgets import QMessageBox

    panel.match()
    spin(lambda: panel.ends)
    fetched = Path(panel.result.report["parameters"]["reference"])
    assert fetched.is_file()
    panel.form.online.clear_action.trigger()
    [box] = panel.findChildren(QMessageBox)
    assert "MB are kept in" in box.text()
    next(button for button in box.buttons() if button.text() == "Clear").click()
    spin(lambda: not fetched.exists())
