"""The Similar places panel with clicks on a map canvas, a fake engine and real layers."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import pytest


@pytest.fixture
def make_similar(
    qgis_app: Any, window: Callable[[str], Any], canvas: Any, client: Any, scene: SimpleNamespace, project: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Any]]:  # fmt: skip
    """Make a panel with the basemap chosen; all are cleaned up at the end."""
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    module, panels = window("panels.similar"), []
    monkeypatch.setattr(module, "default_folder", lambda: Path(scene.folder) / "sar_matches")

    def make(mode: str = "ok") -> Any:
        basemap = QgsRasterLayer(scene.basemap, "basemap")
        project.addMapLayer(basemap)
        panel = module.SimilarPanel(client(mode), canvas)
        panel.resize(380, 800)
        panel.basemap.set_layer(basemap)
        panel.index_folder.setFilePath("")
        panel.ends, panel.drawn = [], []
        panel.ended.connect(panel.ends.append)
        panel.strip.drawn.connect(lambda: panel.drawn.append(True))
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        panel.clean_up()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_app.processEvents()


def click_map(canvas: Any, x: float, y: float) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    place = canvas.getCoordinateTransform().transform(x, y)
    at = QPoint(round(place.x()), round(place.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_a_click_on_the_map_shows_a_layer_and_pictures(
    make_similar: Any, canvas: Any, project: Any, spin: Any, press: Any, scene: SimpleNamespace
) -> None:
    panel = make_similar()
    assert not panel.zoom_button.isEnabled() and not panel.cancel_button.isEnabled()
    press(panel.query.point_button)
    click_map(canvas, 501000.0, 5498500.0)
    spin(lambda: panel.ends and panel.drawn)
    assert panel.ends[0].kind == "found" and "3 similar places, by its land" in panel.status.sentence.text()
    assert project.layerTreeRoot().children()[0].layer() is panel.layer
    assert panel.layer.renderer().type() == "graduatedSymbol" and panel.layer.labelsEnabled()
    assert [place.rank for place in panel.places] == [1, 2, 3]
    # A click hits a screen pixel: 10 m here.
    assert abs(panel.places[0].box.center().x() - 501500.0) < 20.0
    assert panel.strip.count() == 3 and panel.strip.item(0).text() == "1 · 0.80"
    picture = panel.strip.item(0).icon().pixmap(92, 92).toImage()
    assert len({picture.pixel(x, 46) for x in range(0, 92, 4)}) > 5, "the basemap is drawn, not one colour"
    assert list((Path(scene.folder) / "similar_places").glob("basemap_*.geojson"))


def test_a_picture_takes_there(make_similar: Any, canvas: Any, spin: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    panel = make_similar()
    panel.show()
    panel.query.point_button.click()
    click_map(canvas, 501000.0, 5498500.0)
    spin(lambda: panel.ends and panel.drawn)
    item = panel.strip.item(2)
    at = panel.strip.visualItemRect(item).center()
    QTest.mouseClick(panel.strip.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert canvas.extent().contains(panel.places[2].box)
    assert canvas.extent().width() < 3000.0 and abs(canvas.center().x() - 502500.0) < 20.0


def test_a_box_is_dragged_and_the_last_layer_replaced(
    make_similar: Any, canvas: Any, project: Any, spin: Any, press: Any
) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    panel = make_similar()
    press(panel.query.point_button)
    click_map(canvas, 501000.0, 5498500.0)
    spin(lambda: len(panel.ends) == 1)
    press(panel.query.box_button)
    assert not panel.query.point_button.isChecked(), "one tool at a time"
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas.viewport(), left, none, QPoint(100, 100))
    QTest.mouseMove(canvas.viewport(), QPoint(160, 150))
    QTest.mouseRelease(canvas.viewport(), left, none, QPoint(180, 160))
    spin(lambda: len(panel.ends) == 2)
    names = [layer.name() for layer in project.mapLayers().values()]
    assert sorted(names) == ["Similar places", "basemap"]


def test_refusals_are_told(make_similar: Any, canvas: Any, spin: Any) -> None:
    from qgis.core import QgsPointXY

    panel = make_similar("refuses")
    panel.search_point(QgsPointXY(501000, 5498500), canvas.mapSettings().destinationCrs())
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "not_found" and panel.strip.count() == 0
    panel.basemap.set_layer(None)
    panel.search_point(QgsPointXY(501000, 5498500), canvas.mapSettings().destinationCrs())
    assert panel.ends[1].kind == "failed" and "no optical basemap is chosen" in panel.ends[1].sentence
    assert not panel.query.isEnabled() and not panel.image_button.isEnabled()


def test_the_removed_layer_is_forgotten(make_similar: Any, canvas: Any, project: Any, spin: Any) -> None:
    from qgis.core import QgsPointXY

    panel = make_similar()
    panel.search_point(QgsPointXY(501000, 5498500), canvas.mapSettings().destinationCrs())
    spin(lambda: panel.ends and panel.drawn)
    assert panel.zoom_button.isEnabled()
    project.removeMapLayer(panel.layer.id())
    assert panel.layer is None and not panel.zoom_button.isEnabled()
    panel.go_to(0)


def test_a_place_is_handed_over_in_the_system_of_the_index(
    make_similar: Any, canvas: Any, spin: Any, tmp_path: Path
) -> None:
    import json

    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

    panel, asked = make_similar(), []
    wkt = QgsCoordinateReferenceSystem("EPSG:4326").toWkt()
    (tmp_path / "manifest.json").write_text(json.dumps({"crs_wkt": wkt}), encoding="utf-8")
    panel.index_folder.setFilePath(str(tmp_path))
    panel._client.finished.connect(lambda _request, data: asked.append(data["asked"]))
    panel.search_point(QgsPointXY(500000, 5498500), canvas.mapSettings().destinationCrs())
    spin(lambda: panel.ends)
    assert asked[0]["index"] == str(tmp_path) and asked[0]["reference"] is None
    longitude, latitude = (float(part) for part in asked[0]["at"].split(","))
    assert abs(longitude - 15.0) < 1e-6 and abs(latitude - 49.64) < 0.01
    panel.index_folder.setFilePath("")


def test_a_picture_takes_there_when_another_basemap_is_chosen_or_none(
    make_similar: Any, canvas: Any, spin: Any, project: Any, tmp_path: Path, scene: SimpleNamespace
) -> None:
    from osgeo import gdal
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer

    panel = make_similar()
    panel.search_point(QgsPointXY(501000.0, 5498500.0), QgsCoordinateReferenceSystem("EPSG:32633"))
    degrees = str(tmp_path / "degrees.tif")
    gdal.Warp(degrees, scene.basemap, dstSRS="EPSG:4326")
    other = QgsRasterLayer(degrees, "degrees")
    project.addMapLayer(other)
    panel.basemap.set_layer(other)  # while the engine is at it
    spin(lambda: panel.ends and panel.drawn)
    for chosen in (other, None, project.mapLayersByName("basemap")[0]):
        panel.basemap.set_layer(chosen)
        panel.go_to(1)
        center = canvas.extent().center()
        assert abs(center.x() - 502000.0) < 30.0 and abs(center.y() - 5498500.0) < 30.0
