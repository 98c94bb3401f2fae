"""The Match panel's inputs become the engine's parameters."""

from __future__ import annotations

import os

import pytest


def test_the_request_says_what_the_form_says(make_panel, scene):
    panel = make_panel()
    form = panel.form
    form.heading_kind.setCurrentIndex(form.heading_kind.findData("known"))
    form.heading.setValue(31.5)
    form.tolerance.widget.setValue(4.0)
    form.pixel_size.set_value(9.5)
    form.advanced["scale_tolerance"].widget.setValue(10.0)
    params = form.params()
    assert (params.heading_deg, params.heading_tolerance_deg) == (31.5, 4.0)
    assert (params.sar_pixel_size_m, params.scale_tolerance) == (9.5, 0.1)
    assert params.sar == scene.strip and params.reference == scene.basemap
    assert os.path.dirname(params.out) == str(scene.folder / "results")


def test_an_unknown_heading_is_left_to_the_engine(make_panel):
    params = make_panel().form.params()
    assert params.heading_deg is None
    assert params.sar_pixel_size_m is None


def test_a_georeferenced_strip_offers_its_own_heading_and_can_still_be_searched_all_round(make_panel, scene):
    form = make_panel().form
    form.strip.set_file(scene.basemap)
    assert form.heading_kind.currentData() == "file"
    assert not form.pixel_size.widget.isVisibleTo(form)
    assert form.params().heading_deg is None
    form.heading_kind.setCurrentIndex(form.heading_kind.findData("unknown"))
    assert form.params().heading_tolerance_deg == 180.0


def test_areas_are_expressed_in_the_basemaps_crs(make_panel, canvas):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY

    form = make_panel().form
    form.area.set_kind("canvas")
    numbers = [float(part) for part in form.params().extent.split(",")]
    assert numbers == pytest.approx(
        [canvas.extent().xMinimum(), canvas.extent().yMinimum(), canvas.extent().xMaximum(), canvas.extent().yMaximum()]
    )
    form.area.set_kind("near")
    with pytest.raises(Exception, match="no point"):
        form.params()
    # The central meridian of zone 33 is 15 degrees east.
    form.area.set_point(QgsPointXY(15.0, 49.6), QgsCoordinateReferenceSystem("EPSG:4326"))
    x, y = (float(part) for part in form.params().near.split(","))
    assert x == pytest.approx(500000.0, abs=0.01)
    assert 5.49e6 < y < 5.5e6
    assert form.params().radius_m == 5000.0


def test_a_point_is_picked_on_the_map(make_panel, canvas):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    panel = make_panel()
    canvas.show()
    panel.form.area.set_kind("near")
    panel.form.area._pick.click()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    x, y = (float(part) for part in panel.form.params().near.split(","))
    assert (x, y) == pytest.approx((canvas.center().x(), canvas.center().y()), abs=30.0)
    assert canvas.mapTool() is not panel.form.area._tool, "the tool is given back"


def test_the_keyboard_reaches_everything_from_top_to_bottom(make_panel, qgis_app):
    panel = make_panel()
    panel.show()
    qgis_app.processEvents()
    reached, widget = [], panel.form.strip.box
    for _step in range(200):
        if widget.focusPolicy() != 0 and widget.isVisibleTo(panel) and widget.isEnabled():
            reached.append(widget)
        widget = widget.nextInFocusChain()
    order = [
        panel.form.strip.box,
        panel.form.heading_kind,
        panel.form.basemap.box,
        panel.form.area.box,
        panel.match_button,
    ]
    positions = [reached.index(widget) for widget in order]
    assert positions == sorted(positions)


def test_a_chosen_file_stays_chosen_while_the_project_changes(make_panel, project, scene):
    from qgis.core import QgsRasterLayer

    source = make_panel().form.strip
    other = QgsRasterLayer(scene.basemap, "a first name in the list")
    project.addMapLayer(other)
    assert source.is_file and source.path() == scene.strip
    project.removeMapLayer(other.id())
    assert source.is_file and source.path() == scene.strip
    source.set_layer(next(iter(project.mapLayers().values())))
    assert not source.is_file and source.path() == scene.basemap
    source.set_file(scene.strip)
    assert source.path() == scene.strip


def test_removing_the_chosen_layer_disables_match(make_panel, project):
    panel = make_panel()
    assert panel.match_button.isEnabled()
    project.clear()
    assert panel.form.basemap.layer() is None
    assert not panel.match_button.isEnabled()


def test_results_go_beside_the_project_unless_told_otherwise(make_panel, project, scene):
    panel = make_panel()
    panel.form.results.setFilePath("")
    assert project.write(str(scene.folder / "map" / "p.qgz")) is False  # no such folder: still unsaved
    (scene.folder / "map").mkdir()
    assert project.write(str(scene.folder / "map" / "p.qgz"))
    assert panel.form.results_folder() == scene.folder / "map" / "sar_matches"


def test_a_basemap_without_georeference_is_refused_with_what_to_do(make_panel, scene):
    panel = make_panel()
    panel.form.basemap.set_file(scene.strip)
    panel.match()
    assert panel.ends[0].kind == "failed"
    assert "no georeference" in panel.ends[0].sentence
    assert panel.ends[0].details


def test_an_index_replaces_the_basemap_but_not_its_crs(make_panel, scene):
    form = make_panel().form
    form.use_index.setChecked(True)
    with pytest.raises(Exception, match="index folder"):
        form.params()
    form.index_folder.setFilePath(str(scene.folder))
    form.area.set_kind("canvas")
    params = form.params()
    assert (params.index, params.reference) == (str(scene.folder), None)
    numbers = [float(part) for part in params.extent.split(",")]
    assert numbers[1] == pytest.approx(5497000.0)  # metres of the basemap's CRS
