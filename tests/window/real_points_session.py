"""Run inside the QGIS application: control points by mouse. What was seen is written as JSON, with screenshots.

``SARMATCH_SESSION`` names a JSON file: ``basemap``, ``folder`` (of a finished match), ``out`` (raster to write),
``shots``, ``report``; ``window`` is the size of QGIS, ``switch_off`` how many of the worst points go.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
iface = qgis.utils.iface


def wait(condition, timeout_s=90.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def shot(name):
    canvas = iface.mapCanvas()
    QTest.qWait(500)
    wait(lambda: not canvas.isDrawing())
    QTest.qWait(300)
    QApplication.primaryScreen().grabWindow(0).copy(iface.mainWindow().frameGeometry()).save(
        os.path.join(PLAN["shots"], name + ".png")
    )


def click(widget, at=None):
    QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())


def click_row(panel, row, column=1):
    place = panel.table.visualRect(panel.table.points.index(row, column))
    click(panel.table.viewport(), QPoint(place.left() + 12, place.center().y()))


def drag(canvas, start, end):
    view = canvas.viewport()
    for kind, place, buttons in (
        (QEvent.Type.MouseButtonPress, start, LEFT),
        (QEvent.Type.MouseMove, end, LEFT),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        at = QPointF(place)
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        event = QMouseEvent(kind, at, QPointF(view.mapToGlobal(place)), button, buttons, NONE)
        QApplication.sendEvent(view, event)
        QTest.qWait(30)


def session():
    window = iface.mainWindow()
    window.resize(*PLAN.get("window", [1280, 800]))
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin, canvas = qgis.utils.plugins[PLAN["package"]], iface.mapCanvas()
    items = sorted(type(item).__name__ for item in canvas.items())
    iface.addRasterLayer(PLAN["basemap"], "basemap")
    plugin._action.trigger()
    panel = plugin.tabs.show_tab("points")
    wait(panel.isVisible)
    SEEN["hint"] = panel.hint.text()
    opened = []
    panel.opened.connect(opened.append)
    stalls = [StallMeter()]
    panel.choice.chosen.emit(PLAN["folder"])
    wait(lambda: opened)
    wait(lambda: not panel._left_out.is_running)
    click_row(panel, 0)
    SEEN["first"] = panel.table.chosen_points()[0].gcp_id
    QTest.qWait(300)
    stalls[-1].end()
    shot("points_chosen")
    stalls.append(StallMeter())
    before = panel.lines.fit_line.text()
    for _ in range(PLAN.get("switch_off", 1)):
        row = next(
            row
            for row in range(panel.table.points.rowCount())
            if panel.table.points.point_at(panel.table.points.index(row, 0)).is_fit_point
        )
        click_row(panel, row, 0)
    panel.select_button.menu().actions()[1].trigger()
    used = [row for row in range(panel.model.rowCount()) if panel.model.point_at(panel.model.index(row, 0)).enabled]
    click_row(panel, used[0])
    wait(lambda: not panel._left_out.is_running)
    SEEN["fit"] = [before, panel.lines.fit_line.text()]
    SEEN["check"], SEEN["left_out"] = panel.lines.check_line.text(), panel.lines.left_out_line.text()
    extent = panel.store.layer.extent()
    extent.scale(1.5)
    canvas.setExtent(extent)
    canvas.refresh()
    stalls[-1].end()
    shot("points_checks")
    stalls.append(warp(panel, canvas))
    worst = max(stalls, key=lambda meter: meter.worst_cpu_s)
    SEEN["stalls_s"] = [meter.worst_s for meter in stalls]
    SEEN["stall_cpu_s"], SEEN["stall_where"] = worst.worst_cpu_s, worst.where
    SEEN["starved_s"] = [meter.starved_s for meter in stalls]
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])
    QTest.qWait(300)
    SEEN["canvas_as_before"] = sorted(type(item).__name__ for item in canvas.items()) == items


def warp(panel, canvas):
    ends = []
    panel.outputs.ended.connect(ends.append)
    click(panel.outputs.georeference_button)
    wait(lambda: [dialog for dialog in panel.outputs.findChildren(QDialog) if dialog.isVisible()])
    dialog = next(dialog for dialog in panel.outputs.findChildren(QDialog) if dialog.isVisible())
    dialog.file.setFilePath(PLAN["out"])
    shot("points_dialog")
    dialog.grab().save(os.path.join(PLAN["shots"], "points_dialog_alone.png"))
    stalls = StallMeter()
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    wait(lambda: ends)
    SEEN["sentence"] = ends[0].sentence
    SEEN["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    tool = panel.outputs.swipe_tool
    wait(lambda: tool.curtain is not None and tool.curtain.has_picture)
    stalls.end()
    width, height = canvas.viewport().width(), canvas.viewport().height()
    drag(canvas, QPoint(width // 2, height // 2), QPoint(int(0.56 * width), height // 2))
    SEEN["share"] = tool.curtain.share
    shot("points_swipe")
    drag(canvas, QPoint(width // 2, height // 2), QPoint(int(0.2 * width), height // 2))
    shot("points_swipe_left")
    click(panel.outputs.swipe_button)
    SEEN["curtain_gone"] = tool.curtain is None
    return stalls


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
