"""The panel of control points by mouse and keys, on a result whose residuals are known."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any, Callable

import pytest

_SPEC = importlib.util.spec_from_file_location("made_points", Path(__file__).with_name("made_points.py"))
made_points = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made_points)
make_points_panel, panel = made_points.make_points_panel, made_points.panel
rows, states, click_cell = made_points.rows, made_points.states, made_points.click_cell


def test_the_worst_come_first_and_the_figures_are_right(panel: Any, spin: Callable[..., None]) -> None:
    spin(lambda: not panel._left_out.is_running)
    assert panel.transform.currentData() == "affine"
    assert rows(panel)[:2] == [24, 9], "what the match threw out is the worst of all, though not in use"
    assert "23 points" in panel.lines.fit_line.text() and "px" in panel.lines.fit_line.text()
    assert "no check points" in panel.lines.check_line.text()
    assert "23 points" in panel.lines.left_out_line.text()
    # Left out, point 9 lies all of its two pixels away, but for what point 3 does to the map; in the fit it pulls.
    point = next(point for point in panel.points if point.gcp_id == 9)
    inside, outside = (panel.model.number(point, column) for column in (3, 5))
    assert inside < 1.95 < outside and outside == pytest.approx(2.0, abs=0.05)


def test_a_click_switches_a_point_off_and_everything_follows(
    panel: Any, spin: Callable[..., None], press: Callable[[Any], None]
) -> None:
    before = panel.lines.fit_line.text()
    click_cell(panel, 9, 0)
    assert states(panel)[9] == (False, False) and states(panel)[24] == (False, False)
    assert sum(enabled for enabled, _ in states(panel).values()) == 22
    assert panel.lines.fit_line.text() != before and "22 points" in panel.lines.fit_line.text()
    spin(lambda: not panel._left_out.is_running)
    residual_px = panel.model.number(next(point for point in panel.points if point.gcp_id == 9), 3)
    assert residual_px == pytest.approx(2.0, abs=0.1), "off, it has no say, and all of its error shows"
    press(panel.undo_button)
    assert states(panel)[9] == (True, False) and panel.lines.fit_line.text() == before
    press(panel.redo_button)
    assert states(panel)[9] == (False, False)


def test_keys_make_check_points_that_are_counted_apart(panel: Any, qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    click_cell(panel, 9, 1)
    QTest.keyClick(panel.table, Qt.Key.Key_C)
    assert states(panel)[9] == (True, True)
    assert "<b>1.99 px</b>" in panel.lines.check_line.text() and "1 point" in panel.lines.check_line.text()
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert states(panel)[9] == (False, True)
    QTest.keyClick(panel.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states(panel)[9] == (True, True)
    QTest.keyClick(panel.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states(panel)[9] == (True, False)
    click_cell(panel, 3, 2, double=True)
    assert states(panel)[3] == (True, True), "a double click on the kind changes it"


def test_the_menu_chooses_many_in_one_step(panel: Any) -> None:
    worst, checks, everything, matched = panel.select_button.menu().actions()
    worst.trigger()
    assert states(panel)[9] == (False, False)
    checks.trigger()
    assert sum(is_check for _, is_check in states(panel).values()) == 4
    assert "4 points" in panel.lines.check_line.text()
    everything.trigger()
    assert set(states(panel).values()) == {(True, False)}
    matched.trigger()
    assert [gcp_id for gcp_id, state in states(panel).items() if state != (True, False)] == [24]
    for _ in range(4):
        panel.undo()
    assert states(panel)[9] == (True, False) and not panel.undo_stack.canUndo()


def test_the_choice_is_there_after_a_restart(
    panel: Any, window: Callable[[str], Any], canvas: Any, client: Any, spin: Callable[..., None]
) -> None:
    click_cell(panel, 9, 0)
    click_cell(panel, 3, 2, double=True)
    again = window("gcps.panel").PointsPanel(client(), canvas)
    again.open_folder(str(panel.folder))
    spin(lambda: again.points)
    chosen = {point.gcp_id: (point.enabled, point.is_check) for point in again.points}
    assert chosen[9] == (False, False) and chosen[3] == (True, True)
    again.clean_up()
    again.deleteLater()


def test_columns_sort_by_number(panel: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    header = panel.table.horizontalHeader()
    at = header.sectionViewportPosition(1) + 5
    from qgis.PyQt.QtCore import QPoint

    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at, header.height() // 2)
    )
    assert rows(panel) in (list(range(1, 25)), list(range(24, 0, -1))), "10 stands after 9, not after 1"


def test_a_thin_plate_is_judged_by_points_left_out(panel: Any, spin: Callable[..., None]) -> None:
    panel.transform.setCurrentIndex(panel.transform.findData("thin-plate"))
    spin(lambda: not panel._left_out.is_running)
    assert "passes through" in panel.lines.fit_line.text()
    assert panel.table.points.sort_column() == 5 and rows(panel)[0] == 9


def test_a_thin_plate_through_many_points_is_left_to_the_engine(
    panel: Any, window: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(window("gcps.fitting").MAX_LIVE, "thin-plate", 20)
    panel.transform.setCurrentIndex(panel.transform.findData("thin-plate"))
    assert panel.fit is None and "23 points" in panel.lines.fit_line.text()
    assert "georeferenced" in panel.lines.check_line.text() and not panel.refusal("thin-plate")
    panel.transform.setCurrentIndex(panel.transform.findData("affine"))
    assert panel.fit is not None and not panel.lines.warning.text()


def test_too_few_points_are_said_before_anything_runs(panel: Any, qgis_app: Any) -> None:
    module = panel.points
    panel.choose(
        [made_points.module_of(panel).State(point.fid, number < 5, False) for number, point in enumerate(module)],
        "five",
    )
    panel.transform.setCurrentIndex(panel.transform.findData("polynomial2"))
    assert panel.fit is None and panel.lines.fit_line.text() == "–"
    assert "6" in panel.lines.warning.text() and "5" in panel.lines.warning.text()
    panel.outputs.georeference()
    dialog = panel.outputs.findChildren(made_points.module_of(panel.outputs).GeoreferenceDialog)[0]
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled() and "6" in dialog.note.text()
    dialog.transform.setCurrentIndex(dialog.transform.findData("similarity"))
    assert ok.isEnabled() and not dialog.note.text()
    dialog.reject()


def test_a_line_of_points_offers_a_similarity(make_points_panel: Callable[..., Any]) -> None:
    panel = make_points_panel(pixels=[(float(col), 30.0) for col in range(10, 120, 10)], moved_px={})
    assert panel.transform.currentData() == "similarity"
    panel.transform.setCurrentIndex(panel.transform.findData("affine"))
    assert "line" in panel.lines.warning.text()


def test_a_strip_that_was_not_found_has_no_points(make_points_panel: Callable[..., Any]) -> None:
    panel = make_points_panel(located=False)
    assert panel.hint.isVisible() and "not found" in panel.hint.text()
    assert not panel.table.isEnabled()


def test_a_damaged_result_is_refused_in_words(make_points_panel: Callable[..., Any], spin: Callable[..., None]) -> None:
    panel = make_points_panel()
    (panel.folder / "result.gpkg").write_text("no database", encoding="utf-8")
    panel.open_folder(str(panel.folder))
    spin(lambda: panel.seen_errors)
    assert "control points" in panel.outputs.status.sentence.text() and not panel.points


def test_a_file_that_cannot_be_written_takes_nothing_in(panel: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(panel.store.layer.dataProvider()), "changeAttributeValues", lambda *_: False)
    click_cell(panel, 9, 0)
    assert "cannot be written" in panel.outputs.status.sentence.text()
    assert not panel.undo_stack.canUndo()
    assert next(point for point in panel.points if point.gcp_id == 9).enabled


def test_the_map_goes_to_the_point_and_shows_arrows(panel: Any, canvas: Any, qgis_app: Any) -> None:
    from qgis.core import QgsRectangle
    from qgis.PyQt.QtGui import QColor

    canvas.show()
    canvas.setExtent(QgsRectangle(470_000, 5_470_000, 530_000, 5_530_000))
    click_cell(panel, 9, 1)
    point = next(point for point in panel.points if point.gcp_id == 9)
    center = canvas.extent().center()
    assert (center.x(), center.y()) == pytest.approx((point.x, point.y), abs=1.0)
    assert canvas.extent().width() < 6_000.0, "zoomed in, the map was 60 km wide"
    panel.map.scale.setValue(5.0)
    qgis_app.processEvents()
    picture = canvas.grab().toImage()
    colors = {QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())}
    assert "#0072b2" in colors, "a point of the fit and its arrow"
    panel.map.arrows_box.setChecked(False)
    qgis_app.processEvents()
    assert not panel.map.arrows.isVisible()
    canvas.hide()


def test_a_click_near_a_point_on_the_map_chooses_its_row(
    panel: Any, canvas: Any, press: Callable[[Any], None], qgis_app: Any
) -> None:
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    canvas.show()
    extent = panel.store.layer.extent()
    extent.scale(1.3)
    canvas.setExtent(extent)
    point = next(point for point in panel.points if point.gcp_id == 12)
    place = canvas.getCoordinateTransform().transform(point.x, point.y)
    press(panel.map.pick_button)
    assert canvas.mapTool() is panel.map.tool
    at = QPoint(int(place.x()) + 4, int(place.y()) - 3)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert [chosen.gcp_id for chosen in panel.table.chosen_points()] == [12]
    assert canvas.extent().contains(extent), "the map stays: the place is in view"
    far = QPoint(1, 1)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, far)
    assert [chosen.gcp_id for chosen in panel.table.chosen_points()] == [12], "nothing lies there"
    press(panel.map.pick_button)
    assert canvas.mapTool() is not panel.map.tool
    canvas.hide()


def test_arrows_leave_with_the_panel(panel: Any, canvas: Any) -> None:
    names = [type(item).__name__ for item in canvas.items()]
    assert "ResidualArrows" in names
    panel.hide()
    assert not panel.map.arrows.isVisible(), "another tab has marks of its own"
    panel.show()
    assert panel.map.arrows.isVisible()
