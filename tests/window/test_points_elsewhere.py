"""Control points whose result is no longer the one in hand, and file names without a folder."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any, Callable

import pytest

_SPEC = importlib.util.spec_from_file_location("made_points", Path(__file__).with_name("made_points.py"))
made_points = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made_points)
make_points_panel, panel = made_points.make_points_panel, made_points.panel


def test_a_strip_joins_the_result_it_was_made_of_not_the_one_open_by_then(
    panel: Any, spin: Callable[..., None], project: Any, scene: Any, tmp_path: Path
) -> None:
    other = made_points.write_points_result(scene.folder / "other run", scene)
    values = {"out": str(tmp_path / "late.tif"), "transform": "affine", "resampling": "nearest", "form": "geotiff"}
    panel.outputs._on_georeference_wanted(values)
    panel._opener.open(other)
    while str(panel.store.result.folder) != other:
        panel._opener._next()  # before the engine has answered
    assert panel.outputs.is_running
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "found", panel.ends[0]
    layer = next(layer for layer in project.mapLayers().values() if layer.source() == str(tmp_path / "late.tif"))
    assert layer.customProperty("sarmatch/folder") == str(panel.folder)
    assert not panel.outputs.swipe_button.isChecked()


def test_points_go_with_their_project(panel: Any, spin: Callable[..., None], project: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "work.qgz")
    assert project.write(path)
    project.clear()
    assert panel.store is None and panel.points == [] and not panel.outputs.export_button.isEnabled()
    assert project.read(path)
    spin(lambda: panel.store is not None)
    assert panel.store.result.folder == panel.folder and len(panel.points) == 24


def test_a_hidden_panel_waits_until_it_is_looked_at(
    panel: Any, spin: Callable[..., None], project: Any, qgis_app: Any, tmp_path: Path
) -> None:
    path = str(tmp_path / "work.qgz")
    assert project.write(path)
    panel.hide()
    assert project.read(path)
    qgis_app.processEvents()
    assert panel.store is None
    panel.show()
    spin(lambda: panel.store is not None)


@pytest.mark.parametrize(
    ("module", "dialog", "more", "typed", "written"),
    [
        ("panels.export_dialog", "ExportDialog", (), "mine", "mine.geojson"),
        ("gcps.export_points", "ExportPointsDialog", (3,), "mine", "mine.points"),
        ("gcps.georeference_dialog", "GeoreferenceDialog", ("affine", None, lambda _kind: ""), "mine", "mine.tif"),
    ],
)
def test_a_bare_name_lies_in_the_folder_that_was_suggested(
    window: Any, project: Any, tmp_path: Path, module: str, dialog: str, more: Any, typed: str, written: str
) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    more = tuple(QgsCoordinateReferenceSystem("EPSG:32633") if value is None else value for value in more)
    made = getattr(window(module), dialog)(str(tmp_path / "suggested"), *more)
    made.file.setFilePath(typed)
    assert made.values()["out"] == str(tmp_path / written) and not made.values()["overwrite"]
    (tmp_path / written).touch()
    made.file.setFilePath(typed + " ")
    assert made.values()["overwrite"], "whether it is there is asked of the same place"
    made.file.setFilePath(os.path.join(str(tmp_path.parent), typed))
    assert made.values()["out"] == str(tmp_path.parent / written)
    made.deleteLater()


def test_nothing_is_exported_where_every_point_is_switched_off(
    panel: Any, window: Any, press: Callable[[Any], None], spin: Callable[..., None]
) -> None:
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    state = window("gcps.points").State
    panel.choose([state(point.fid, False, False) for point in panel.points], "all off")
    press(panel.outputs.export_button)
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).ExportPointsDialog)[-1]
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled() and dialog._note.text() == "All points are switched off."
    dialog.everything.setChecked(True)
    assert save.isEnabled() and dialog._note.isHidden()
    press(save)
    spin(lambda: panel.ends)
    assert panel.ends[0].sentence == "Exported: 24 points"
