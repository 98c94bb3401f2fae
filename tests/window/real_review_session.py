"""Run inside the QGIS application: a match reviewed by mouse and keys. What was seen is written as JSON; screenshots.

``SARMATCH_SESSION`` names a JSON file: ``strip``, ``basemap``, ``folder`` (of a finished match; empty: it is matched
first in the Match tab), ``results``, ``shots``, ``report``; ``picture`` leaves out what a picture does not need.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
METERS: list = []
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
iface = qgis.utils.iface


def wait(condition, timeout_s=90.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def shot(name):
    QTest.qWait(500)
    wait(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(300)
    window = iface.mainWindow()
    QApplication.primaryScreen().grabWindow(0).copy(window.frameGeometry()).save(
        os.path.join(PLAN["shots"], name + ".png")
    )
    for meter in METERS:
        meter.last_s, meter.last_cpu_s = time.perf_counter(), time.thread_time()  # the picture is none of QGIS's work


def click(widget, at=None):
    QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())


def drag(widget, place):
    # QTest's own move has no button pressed.
    where, there = QPointF(place), QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, where, there, Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(widget, event)


def rows(panel, sql):
    with sqlite3.connect("file:{}?mode=ro".format(panel.store.result.geopackage), uri=True) as database:
        return database.execute(sql).fetchall()


def open_review(plugin):
    bar = plugin.tabs.tabBar()
    click(bar, bar.tabRect(plugin.tabs.number("review")).center())
    return plugin.tabs.panel("review")


def session():
    window = iface.mainWindow()
    window.resize(*PLAN.get("window", [1280, 800]))
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin = qgis.utils.plugins[PLAN["package"]]
    basemap = iface.addRasterLayer(PLAN["basemap"], "basemap")
    QTest.qWait(500)
    plugin._action.trigger()
    wait(lambda: plugin.panel.isVisible())
    if not PLAN.get("folder"):
        match(plugin, basemap)
    SEEN["made_before"] = plugin.tabs.made("review") is not None
    panel = open_review(plugin)
    if PLAN.get("folder"):
        panel.open_folder(PLAN["folder"])
    wait(lambda: panel.store is not None and panel.list.filter.rowCount())
    shown = []
    panel.comparison.shown.connect(lambda: shown.append(True))
    wait(lambda: shown)
    shot("review_first")
    stalls = StallMeter()
    METERS.append(stalls)
    by_mouse_and_keys(panel)
    stalls.end()
    SEEN["stall_s"], SEEN["stall_where"] = stalls.worst_s, stalls.where
    SEEN["stall_cpu_s"], SEEN["starved_s"] = stalls.worst_cpu_s, stalls.starved_s
    shot("review_last")
    SEEN["subset_before_unload"] = panel.map.layer.subsetString()
    matches = panel.map.layer.id()
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])
    QTest.qWait(200)
    SEEN["subset_after_unload"] = QgsProject.instance().mapLayer(matches).subsetString()
    SEEN["tool_left"] = "Footprint" in type(iface.mapCanvas().mapTool()).__name__


def match(plugin, basemap):
    panel = plugin.panel
    panel.form.strip.set_file(PLAN["strip"])
    panel.form.basemap.set_layer(basemap)
    panel.form.results.setFilePath(PLAN["results"])
    ends = []
    panel.ended.connect(ends.append)
    click(panel.match_button)
    wait(lambda: ends, PLAN.get("timeout_s", 60.0))
    QTest.qWait(300)


def by_mouse_and_keys(panel):
    table = panel.list
    SEEN["patches"] = table.filter.rowCount()
    first, second = (table.filter.index(row, 0) for row in (0, 1))
    click(table.viewport(), table.visualRect(first).center())
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_U):
        QTest.keyClick(table, key)
        QTest.qWait(10)
    SEEN["after_keys"] = rows(panel, "SELECT verdict, count(*) FROM matches GROUP BY verdict ORDER BY verdict")
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(10)
    SEEN["after_undo"] = rows(panel, "SELECT count(*) FROM matches WHERE verdict IS NOT NULL")[0][0]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_Z, both)
    QTest.qWait(10)
    SEEN["after_redo"] = rows(panel, "SELECT count(*) FROM matches WHERE verdict IS NOT NULL")[0][0]
    histogram = panel.filters.histogram
    QTest.mousePress(histogram, LEFT, NONE, QPoint(int(histogram.position_of(0.0)), 40))
    for step in range(1, 11):
        drag(histogram, QPoint(round(histogram.position_of(PLAN.get("threshold", 0.7) * step / 10)), 40))
        QTest.qWait(20)
    QTest.mouseRelease(histogram, LEFT, NONE)
    QTest.qWait(300)
    SEEN["threshold"], SEEN["shown"] = panel.filters.threshold, table.filter.rowCount()
    SEEN["subset"] = panel.map.layer.subsetString()
    SEEN["on_map"] = sum(1 for _feature in panel.map.layer.getFeatures())
    click(table.viewport(), table.visualRect(table.filter.index(1, 0)).center())
    QTest.qWait(400)
    SEEN["zoomed"] = iface.mapCanvas().extent().width()
    for mode in ("flicker", "swipe", "opacity"):
        click(panel.comparison.buttons[mode])
        QTest.qWait(700)
        if mode == "swipe":
            shot("review_swipe")
    click(panel.comparison.buttons["beside"])
    QTest.qWait(400)
    drawn = []
    panel.gallery.drawn.connect(lambda: drawn.append(True))
    table.walk(1)
    wait(lambda: drawn)
    patch = table.current()
    if panel.gallery.count() > 1:
        click(panel.gallery.viewport(), panel.gallery.visualItemRect(panel.gallery.item(1)).center())
        QTest.qWait(300)
        where = "WHERE query_id = {}".format(patch.query_id)
        SEEN["picked"] = rows(panel, "SELECT picked_rank, accepted FROM matches " + where)[0]
        SEEN["moved_from"] = patch.center
        SEEN["moved_to"] = rows(panel, "SELECT center_x, center_y FROM matches " + where)[0]
        QTest.qWait(500)
        shot("review_picked")
        QTest.keyClick(panel.gallery, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        SEEN["pick_undone"] = rows(panel, "SELECT picked_rank, center_x FROM matches " + where)[0]
    fitted = []
    panel.refit_bar.fitted.connect(lambda: fitted.append(True))
    panel.failed.connect(fitted.append)
    click(panel.refit_bar.button)
    wait(lambda: fitted or panel.refit_bar.status.frame.isVisible(), PLAN.get("timeout_s", 60.0))
    QTest.qWait(300)
    SEEN["refit"] = panel.refit_bar.status.sentence.text()


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
