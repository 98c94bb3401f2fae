"""What goes wrong around a match: files that vanish, a project that is closed, a second run that fails, folders."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, Callable

import pytest


def test_a_chosen_file_that_is_gone_can_be_chosen_again_without_a_fall(
    make_panel: Any, scene: Any, tmp_path: Path
) -> None:
    panel = make_panel()
    source, path = panel.form.strip, str(tmp_path / "soon gone.png")
    shutil.copy(scene.strip, path)
    source.set_file(path)
    source.set_layer(panel.form.basemap.layer())
    os.remove(path)
    source.box.setCurrentIndex(source.box.findText("soon gone.png", flags=_starts_with()))
    assert source.layer() is None and not panel.match_button.isEnabled()
    assert "there is no file" in source._facts.text() and not source._facts.isHidden()


@pytest.mark.parametrize("step", [3, 8])
def test_a_project_closed_while_the_result_is_loaded_leaves_a_panel_that_works(
    make_panel: Any, spin: Callable[..., None], project: Any, step: int
) -> None:
    panel = make_panel()
    steps, load_next = [], panel._load_next

    def close_in_between(data: Any) -> None:
        steps.append(data)
        if len(steps) == step:
            project.clear()
        load_next(data)

    panel._load_next = close_in_between
    panel.match()
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found" and panel.ends[0].sentence.endswith("agree")
    assert panel.result is not None and panel.export_button.isEnabled(), "the files are there"
    assert not panel.zoom_button.isEnabled(), "there is nothing to zoom to"
    groups = project.layerTreeRoot().findGroups()
    assert not groups, "no half of a result in another project"


def test_the_result_keeps_its_strip_when_the_next_match_does_not_end_well(
    make_panel: Any, spin: Callable[..., None], press: Any, scene: Any, tmp_path: Path
) -> None:
    from qgis.gui import QgsFileWidget

    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    other = str(tmp_path / "other.png")
    shutil.copy(scene.strip, other)
    Path(other + ".truth.json").write_text('{"refused": true}', encoding="utf-8")
    panel.form.strip.set_file(other)
    panel.match()
    spin(lambda: len(panel.ends) == 2)
    assert panel.ends[1].kind == "failed"
    press(panel.export_button)
    suggested = [widget.filePath() for widget in panel.findChildren(QgsFileWidget) if "geojson" in widget.filePath()]
    assert [os.path.basename(path) for path in suggested] == ["strip_ä.geojson"]
    assert panel.report_button._sources.strip_path == scene.strip


def test_zooming_is_offered_while_there_is_something_to_zoom_to(
    make_panel: Any, spin: Callable[..., None], project: Any
) -> None:
    panel = make_panel()
    panel.match()
    spin(lambda: panel.ends)
    assert panel.zoom_button.isEnabled()
    project.removeAllMapLayers()
    assert not panel.zoom_button.isEnabled() and panel.export_button.isEnabled()


def test_a_bare_folder_name_lies_beside_the_project_not_where_the_engine_runs(
    make_panel: Any, spin: Callable[..., None], window: Any
) -> None:
    panel = make_panel()
    panel.form.results.setFilePath("of today")
    folder = panel.form.results_folder()
    assert folder == window("panels.match_form").default_folder().parent / "of today" and folder.is_absolute()


def test_a_folder_that_cannot_be_made_is_told_in_words(make_panel: Any, scene: Any) -> None:
    panel = make_panel()
    panel.form.results.setFilePath(scene.basemap)
    panel.match()
    assert panel.ends[0].sentence == "Failed: {} cannot be written: File exists.".format(scene.basemap)
    assert panel.ends[0].details == "Choose another results folder."


def _starts_with() -> Any:
    from qgis.PyQt.QtCore import Qt

    return Qt.MatchFlag.MatchStartsWith
