"""A footprint's SAR patch beside the optical place."""

from __future__ import annotations

import time

import pytest


def test_a_reopened_project_shows_the_result_and_compares_patches(make_panel, spin, project, scene, result_layers):
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    path = str(scene.folder / "project.qgz")
    assert project.write(path)
    project.clear()
    assert project.read(path)
    layers = result_layers()
    assert layers["matches"].isValid() and layers["matches"].featureCount() == 4
    assert layers["matches"].metadata().history()
    panel.show()
    shown = []
    panel.patches.shown.connect(lambda: shown.append(True))
    layers["matches"].selectByIds([2])
    spin(lambda: shown)
    assert "Patch 1" in panel.patches.facts.text()


def test_patch_and_place_are_shown_at_one_scale_and_orientation(make_panel, spin, qgis_app, result_layers):
    np = pytest.importorskip("numpy")

    panel = make_panel()
    panel.resize(420, 1000)
    panel.show()
    panel.match()
    spin(lambda: panel.ends)
    shown = []
    panel.patches.shown.connect(lambda: shown.append(True))
    matches = result_layers()["matches"]
    panel.show_footprint(matches, matches.getFeature(2))
    spin(lambda: len(shown) >= 1)
    qgis_app.processEvents()
    time.sleep(0.3)
    spin(lambda: all(pane._image is not None for pane in panel.patches.panes))

    def grey(pane):
        image = pane._image.scaled(96, 96)
        # The inner square: the margin of the strip's picture lies partly outside of the strip.
        return np.array([[image.pixelColor(x, y).value() for x in range(20, 76)] for y in range(20, 76)], float)

    sar, optical = (grey(pane) for pane in panel.patches.panes)
    # The strip was cut from the very basemap: alike in scale and orientation means alike in pixels.
    assert np.corrcoef(sar.ravel(), optical.ravel())[0, 1] > 0.8
    assert np.corrcoef(sar.ravel(), optical[::-1, ::-1].ravel())[0, 1] < 0.6


def test_walking_goes_through_the_patches_in_order(make_panel, spin, press, result_layers):
    panel = make_panel()
    panel.show()
    panel.match()
    spin(lambda: panel.ends)
    matches = result_layers()["matches"]
    panel.show_footprint(matches, matches.getFeature(4))
    assert "Patch 3" in panel.patches.facts.text()
    press(panel.patches._next)
    assert "Patch 0" in panel.patches.facts.text()
    press(panel.patches._previous)
    assert "Patch 3" in panel.patches.facts.text()


def test_removing_the_result_while_it_is_compared_is_harmless(make_panel, spin, project, qgis_app, result_layers):
    panel = make_panel()
    panel.show()
    panel.match()
    spin(lambda: panel.ends)
    matches = result_layers()["matches"]
    panel.show_footprint(matches, matches.getFeature(1))
    project.clear()
    qgis_app.processEvents()
    assert "removed" in panel.patches.facts.text()
    panel.patches.walk(1)
    panel.zoom()
