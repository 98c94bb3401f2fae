"""What is made of control points by mouse: exports, the georeferenced strip, the curtain over the map."""

from __future__ import annotations

import csv
import importlib.util
import os
from pathlib import Path
from typing import Any, Callable

import pytest

_SPEC = importlib.util.spec_from_file_location("made_points", Path(__file__).with_name("made_points.py"))
made_points = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made_points)
make_points_panel, panel = made_points.make_points_panel, made_points.panel
click_cell = made_points.click_cell


def export(panel: Any, press: Callable[[Any], None], spin: Callable[..., None], form: str, **boxes: bool) -> Path:
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    press(panel.outputs.export_button)
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).ExportPointsDialog)[-1]
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    dialog.everything.setChecked(boxes.get("everything", False))
    path = Path(dialog.values()["out"])
    count = len(panel.ends)
    press(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save))
    spin(lambda: len(panel.ends) > count)
    assert panel.ends[-1].kind == "found", panel.ends[-1]
    return path


def test_exports_hold_what_was_chosen(panel: Any, press: Callable[[Any], None], spin: Callable[..., None]) -> None:
    from backend.outputs.points import read_points

    click_cell(panel, 9, 0)
    click_cell(panel, 3, 2, double=True)
    points = read_points(export(panel, press, spin, "points", everything=True))
    assert len(points.rows) == 24 and "UTM zone 33N" in points.crs_wkt
    assert [number for number, row in enumerate(points.rows, 1) if not row.enabled] == [3, 9, 24]
    assert (points.rows[0].source_x, points.rows[0].source_y) == (10.0, -5.0)
    # Its residual is that of the map fitted without it.
    assert abs(points.rows[8].residual_x_px) == pytest.approx(2.0, abs=1e-3)
    with open(export(panel, press, spin, "csv"), newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 22 and [row["gcp_id"] for row in table if row["is_check"] == "1"] == ["3"]
    script = export(panel, press, spin, "gdal").read_text(encoding="utf-8")
    assert script.count("-gcp") == 21 and "-order 1" in script
    assert export(panel, press, spin, "geojson").read_text(encoding="utf-8").count('"Point"') == 22


def test_the_strip_is_georeferenced_shown_and_swept(
    panel: Any, press: Callable[[Any], None], spin: Callable[..., None], project: Any, canvas: Any
) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    canvas.show()
    press(panel.outputs.georeference_button)
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).GeoreferenceDialog)[0]
    out = Path(dialog.values()["out"])
    assert dialog.values()["transform"] == "affine" and dialog.values()["crs"] is None
    assert dialog.values()["pixel_size"] is None and not dialog.values()["overwrite"]
    dialog.form.setCurrentIndex(dialog.form.findData("cog"))
    press(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    assert panel.outputs.is_running and not panel.outputs.georeference_button.isEnabled()
    spin(lambda: panel.ends)
    assert panel.ends[0].sentence.startswith("Georeferenced: 23 points, RMSE "), panel.ends[0]
    layer = project.mapLayersByName("Strip, georeferenced (Affine (polynomial 1))")[0]
    assert layer.source() == str(out) and layer.isValid() and layer.crs().authid() == "EPSG:32633"
    group = project.layerTreeRoot().findLayer(layer.id()).parent()
    assert group.name() == "SAR matches / strip", "among the match's own layers"
    assert panel.outputs.swipe_button.isChecked()
    tool = panel.outputs.swipe_tool
    assert canvas.mapTool() is tool
    canvas.setLayers([layer])
    canvas.refresh()
    spin(lambda: tool.curtain.has_picture)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, 50))
    assert tool.curtain.share == pytest.approx(100 / canvas.viewport().width())
    press(panel.outputs.swipe_button)
    assert tool.curtain is None and canvas.mapTool() is not tool
    assert not [item for item in canvas.items() if type(item).__name__ == "Curtain"]
    # Once more: what is there is replaced only after the dialog has said so.
    press(panel.outputs.georeference_button)
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).GeoreferenceDialog)[-1]
    assert "will be replaced" in dialog.note.text()
    press(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    spin(lambda: len(panel.ends) == 2)
    assert panel.ends[1].kind == "found"
    project.removeMapLayer(project.mapLayersByName("Strip, georeferenced (Affine (polynomial 1))")[0].id())
    assert not panel.outputs.swipe_button.isEnabled() and tool.curtain is None
    canvas.hide()


def test_a_cancelled_warp_leaves_nothing(
    make_points_panel: Callable[..., Any], press: Callable[[Any], None], spin: Callable[..., None]
) -> None:
    panel = make_points_panel("slow")
    press(panel.outputs.georeference_button)
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).GeoreferenceDialog)[0]
    out = Path(dialog.values()["out"])
    press(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    spin(lambda: panel.outputs.status.stage.text().startswith(("Fit", "Warp")))
    press(panel.outputs.cancel_button)
    spin(lambda: panel.ends)
    assert panel.ends[0].kind == "cancelled"
    assert not [name for name in os.listdir(out.parent) if out.name in name]
    assert panel.table.isEnabled() and not panel.outputs.cancel_button.isVisible()
