"""A review in a project that was moved, closed or opened meanwhile, and a fit whose result is no longer in hand."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any, Callable

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))
from review_scene import verdicts, write_match


@pytest.fixture
def moved_project(scene: Any, window: Any, project: Any, tmp_path: Path) -> Callable[[bool], Path]:
    """Save a project with a result beside it, copy or move all of it elsewhere, and open it there."""
    from qgis.core import QgsRasterLayer

    def make(stays: bool) -> Path:
        old, new = tmp_path / "old place", tmp_path / "new place"
        old.mkdir()
        for path in (scene.strip, scene.basemap):
            shutil.copy(path, old)
        scene.strip, scene.basemap = (str(old / Path(path).name) for path in (scene.strip, scene.basemap))
        folder = write_match(scene, old / "sar_matches" / "one")
        layers, read_result = window("layers"), window("result_folder").read_result
        project.addMapLayer(QgsRasterLayer(scene.basemap, "basemap"))
        sources = layers.RunSources(scene.strip, "strip", scene.basemap)
        for _step in layers.load_result(read_result(str(folder)), sources):
            continue
        assert project.write(str(old / "work.qgz"))
        project.clear()
        (shutil.copytree if stays else shutil.move)(str(old), str(new))
        assert project.read(str(new / "work.qgz"))
        return new

    return make


@pytest.mark.parametrize("stays", [True, False])
def test_results_are_those_beside_a_moved_project(
    moved_project: Any, make_review: Any, window: Any, project: Any, spin: Any, key: Any, stays: bool
) -> None:
    new = moved_project(stays)
    folder = str(new / "sar_matches" / "one")
    assert window("pair_sources").result_folders(project) == [folder]
    layer = window("layers").result_layer(project, Path(folder), "matches")
    assert layer is not None
    panel = make_review()
    panel.open_newest()
    spin(lambda: panel.stores)
    assert str(panel.store.result.folder) == folder, "not the copy at the old place"
    assert panel.map.layer is layer and len(project.mapLayersByName("Matches")) == 1
    strips = {os.path.dirname(path) for path in (panel.store.sources.strip_path, panel.store.sources.basemap_path)}
    assert strips == {str(new)}
    spin(lambda: panel.comparison.facts.text().startswith("Patch "))


def test_a_strip_that_was_georeferenced_later_belongs_to_the_moved_result(
    moved_project: Any, window: Any, project: Any
) -> None:
    from qgis.core import QgsRasterLayer

    new = moved_project(False)
    origin, folder = window("layer_origin"), new / "sar_matches" / "one"
    layer = QgsRasterLayer(str(next(new.glob("basemap*"))), "georeferenced")
    layer.setCustomProperty(origin.FOLDER_PROPERTY, str(new.parent / "old place" / "sar_matches" / "one"))
    assert origin.folder_of(layer) == str(folder)
    assert origin.folder_of(QgsRasterLayer()) == ""


def test_what_lies_elsewhere_or_behind_a_url_stays_where_it_is(window: Any, tmp_path: Path) -> None:
    at_its_place = window("layer_origin").at_its_place
    for path in ("", "https://a.org/b.tif", "/vsizip/a.zip/b.tif", str(tmp_path / "not moved.tif")):
        assert at_its_place(path, "/old/results", str(tmp_path)) == path


def test_window_and_engine_look_for_a_file_at_the_same_place(window: Any, tmp_path: Path) -> None:
    from backend.outputs.report_inputs import place_now

    at_its_place = window("layer_origin").at_its_place
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, names in ((old, ("stays", "other")), (new, ("stays", "other", "moved"))):
        (folder / "results").mkdir(parents=True)
        for name in names:
            (folder / name).write_text("of another day" if name == "other" and folder == new else "pixels")
    places = {"stays": new, "other": old, "moved": new, "gone": old}
    for name, place in places.items():
        words = (str(old / name), str(old / "results"), str(new / "results"))
        assert at_its_place(*words) == place_now(*words) == str(place / name)


def test_another_project_brings_its_own_result_and_a_new_one_none(
    make_review: Any, match_folder: Path, scene: Any, project: Any, spin: Any, canvas: Any, tmp_path: Path
) -> None:
    path = str(tmp_path / "work.qgz")
    panel = make_review(match_folder)
    spin(lambda: panel.map._highlight is not None)
    assert project.write(path)
    project.clear()
    assert panel.store is None and panel.list.filter.rowCount() == 0
    assert not [item for item in canvas.items() if type(item).__name__ == "QgsHighlight"]
    assert panel.choice.folder == "" and not panel.undo_stack.count()
    assert project.read(path)
    spin(lambda: len(panel.stores) == 2)
    assert panel.store.result.folder == match_folder and panel.choice.folder == str(match_folder)


def test_a_fit_that_ends_when_another_result_is_open_is_not_told_of_that_one(
    make_review: Any, match_folder: Path, scene: Any, spin: Any, press: Any, project: Any
) -> None:
    panel, fits = make_review(match_folder), []
    panel.refitted.connect(lambda result, _sources: fits.append(result.folder))
    other = write_match(scene, scene.folder / "match two")
    before = (other / "strip.geojson").read_text(encoding="utf-8")
    press(panel.refit_bar.button)
    panel._opener.open(str(other))
    while len(panel.stores) < 2:
        panel._opener._next()  # before the engine has answered
    assert panel.refit_bar.is_running and panel._may_change(), "the other result can be reviewed meanwhile"
    spin(lambda: not panel.refit_bar.is_running)
    assert str(match_folder) in panel.refit_bar.status.details.text(), "whose fit it was"
    assert panel.store.result.folder == other and fits == []
    assert (other / "strip.geojson").read_text(encoding="utf-8") == before
    press(panel.refit_bar.button)
    project.clear()
    spin(lambda: not panel.refit_bar.is_running)
    assert panel.store is None and not panel.refit_bar.button.isEnabled()


def test_what_could_not_be_written_stays_in_hand_and_is_forgotten_once_it_is(
    make_review: Any, match_folder: Path, window: Any, monkeypatch: Any, key: Any
) -> None:
    panel, errors = make_review(match_folder), window("review.store").OutputError
    store = type(panel.store)
    with monkeypatch.context() as patched:

        def refuse(_store: Any, _changes: Any) -> None:
            raise errors("the file is locked", "Close the other program.")

        patched.setattr(store, "write", refuse)
        key(panel.list, "R")
    assert panel.list.current().query_id == 0 and "locked" in panel.refit_bar.status.sentence.text()
    assert panel.undo_stack.count() == 0
    key(panel.list, "R")
    assert verdicts(panel)[0] == (0, "rejected") and panel.list.current().query_id == 6
    assert panel.refit_bar.status.frame.isHidden(), "the failure is over"


def test_accepting_what_is_shown_leaves_alone_what_another_window_rejected(
    make_review: Any, match_folder: Path, press: Any, key: Any
) -> None:
    panel, other = make_review(match_folder), make_review(match_folder)
    key(other.list, "R")
    panel.accept_shown()
    assert verdicts(panel)[0] == (0, "rejected") and verdicts(panel)[7] == (1, "accepted")
    assert next(patch.verdict for patch in panel.list.patches.patches if patch.query_id == 0) == "rejected"
