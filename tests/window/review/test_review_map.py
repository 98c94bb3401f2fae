"""What the review shows and hides: threshold, filters, comparison, the map."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from review_scene import footprint_center, numbers, on_map, verdicts


def test_the_threshold_filters_list_and_map_and_hides_nothing_for_good(
    make_review, match_folder, mouse, key, spin, result_layers
):
    panel = make_review(match_folder)
    histogram, layer = panel.filters.histogram, result_layers()["matches"]
    mouse(histogram, histogram.position_of(0.9), 40)
    assert panel.filters.threshold == 0.9 and numbers(panel) == [0, 6, 2, 4, 1]
    assert panel.filters.counts.text().startswith("5 of 8 shown, 5 of them accepted")
    spin(lambda: on_map(layer) == 5)
    key(histogram, "Right")
    key(histogram, "PageDown")
    assert panel.filters.spin.value() == pytest.approx(0.81)
    panel.filters.spin.setValue(0.95)
    assert numbers(panel) == [0, 6, 2, 4]
    key(panel.list, "R")
    assert numbers(panel) == [0, 6, 2, 4]
    panel.filters.verdict.setCurrentIndex(panel.filters.verdict.findData(""))
    assert numbers(panel) == [6, 2, 4], "only what is not reviewed"
    key(panel.list, "A")
    assert numbers(panel) == [2, 4] and panel.list.current().query_id == 2
    panel.map.detach()
    assert layer.subsetString() == "" and on_map(layer) == 8


def test_the_map_s_own_filter_is_kept(make_review, match_folder, spin, result_layers):
    panel = make_review(match_folder)
    layer = result_layers()["matches"]
    layer.setSubsetString('"query_id" < 5')
    panel.open_folder(str(match_folder))
    spin(lambda: len(panel.stores) == 2)
    panel.filters.histogram.set_threshold(0.9)
    spin(lambda: on_map(layer) == 4)
    panel.filters.reset()
    spin(lambda: layer.subsetString() == '"query_id" < 5')


def test_flicker_swipe_and_opacity_show_both_pictures_in_one_place(make_review, match_folder, press, mouse, key, spin):
    panel = make_review(match_folder)
    shown = []
    panel.comparison.shown.connect(lambda: shown.append(True))
    spin(lambda: shown)
    view, pane = panel.comparison, panel.comparison.overlay

    def color(share: float) -> Any:
        square = pane.square()
        image = pane.grab().toImage()
        scale = image.width() / pane.width()
        return image.pixelColor(
            int((square.left() + share * square.width()) * scale), int((square.top() + 0.5 * square.height()) * scale)
        )

    press(view.buttons["swipe"])
    assert pane.isVisible() and not view.panes[0].isVisible()
    shown.clear()
    spin(lambda: shown)
    left, right = color(0.4), color(0.6)
    assert left.saturation() < 30 < right.saturation(), "grey SAR left of the curtain, reddish optical right of it"
    square = pane.square()
    mouse(pane, square.left() + 0.8 * square.width(), square.center().y())
    assert pane.share == pytest.approx(0.8, abs=0.02) and color(0.6).saturation() < 30
    key(pane, "Left")
    assert pane.share == pytest.approx(0.75, abs=0.02)
    assert panel.comparison.slider.value() == round(100 * pane.share)
    key(panel.list, "V")
    assert view.mode == "opacity"
    pane.set_share(1.0)
    assert color(0.6).saturation() < 30
    pane.set_share(0.0)
    assert color(0.6).saturation() > 30
    press(view.buttons["flicker"])
    seen = {pane.shows_sar}
    spin(lambda: seen.add(pane.shows_sar) or len(seen) == 2)
    for _mode in range(3):
        key(panel.list, "V")
    assert view.mode == "beside" and view.panes[1].isVisible() and not pane._clock.isActive()


def test_a_footprint_chosen_on_the_map_is_taken_in_hand(make_review, match_folder, spin, result_layers, canvas):
    panel = make_review(match_folder)
    layer = result_layers()["matches"]
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["query_id"] == 5])
    assert panel.list.current().query_id == 5
    place = footprint_center(panel, 5)
    spin(lambda: abs(canvas.extent().center().x() - place[0]) < 20.0)
    assert canvas.extent().width() < 2000.0
    panel.follow_box.setChecked(False)
    extent = canvas.extent()
    panel.list.walk(-1)
    spin(lambda: panel.comparison.facts.text().startswith("Patch 3"))
    assert canvas.extent() == extent


def test_removing_the_layers_during_a_review_is_harmless(make_review, match_folder, key, project, qgis_app):
    panel = make_review(match_folder)
    project.removeAllMapLayers()
    qgis_app.processEvents()
    key(panel.list, "A")
    panel.filters.histogram.set_threshold(0.5)
    qgis_app.processEvents()
    assert verdicts(panel)[0] == (1, "accepted")


def test_the_keyboard_reaches_everything_from_top_to_bottom(make_review, match_folder):
    panel = make_review(match_folder)
    wanted = [
        *(panel.choice.box, panel.choice.button, panel.filters.histogram, panel.filters.spin, panel.filters.verdict),
        *(panel.filters.accept_button, panel.list, *panel.verdicts.buttons.values()),
        *(*panel.comparison.buttons.values(), panel.gallery, panel.follow_box, panel.pick_button),
        panel.refit_bar.button,
    ]
    chain, widget = [], panel.nextInFocusChain()
    while widget is not panel:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [chain.index(each) for each in wanted]
    assert places == sorted(places)
    silent = [type(each).__name__ for each in wanted if not (each.toolTip() or each.accessibleName())]
    assert silent == []
