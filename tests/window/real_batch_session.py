"""Run inside the QGIS application: a batch by mouse. What was seen is written as JSON, with screenshots.

``SARMATCH_SESSION`` names a JSON file: ``basemap``, ``strips`` (files), ``results``, ``pixel_size`` (0 for unknown),
``heading`` where it is known, ``shots``, ``report``.
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
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
iface = qgis.utils.iface


def wait(condition, timeout_s=200.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def shot(name):
    QTest.qWait(400)
    wait(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(200)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PLAN["shots"], name + ".png"))


def session():
    window = iface.mainWindow()
    window.resize(*PLAN.get("window", [1580, 960]))
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin = qgis.utils.plugins[PLAN["package"]]
    basemap = iface.addRasterLayer(PLAN["basemap"], "basemap")
    QTest.qWait(300)
    plugin._action.trigger()
    wait(lambda: plugin.panel.isVisible())
    bar = plugin.tabs.tabBar()
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(plugin.tabs.number("batch")).center())
    panel = plugin.tabs.panel("batch")
    wait(lambda: panel.isVisible())
    panel.form.basemap.set_layer(basemap)
    panel.add_files(PLAN["strips"])
    panel.form.results.setFilePath(PLAN["results"])
    panel.form.pixel_size.set_value(PLAN["pixel_size"] or None)
    if "heading" in PLAN:
        panel.form.heading_kind.setCurrentIndex(panel.form.heading_kind.findData("known"))
        panel.form.heading.setValue(PLAN["heading"])
    shot("batch_chosen")
    ends = []
    panel.ended.connect(ends.append)
    stalls = StallMeter()
    QTest.mouseClick(panel.run_button, LEFT)
    SEEN["while_running"] = [panel.run_button.isEnabled(), panel.cancel_button.isEnabled()]
    wait(lambda: ends)
    QTest.qWait(300)
    stalls.end()
    SEEN["stall_s"], SEEN["stall_where"] = stalls.worst_s, stalls.where
    SEEN["stall_cpu_s"], SEEN["starved_s"] = stalls.worst_cpu_s, stalls.starved_s
    SEEN["sentence"] = panel.status.sentence.text()
    items = [panel.table.topLevelItem(number) for number in range(panel.table.topLevelItemCount())]
    SEEN["rows"] = [[item.text(column) for column in range(4)] for item in items]
    shot("batch_done")
    shown = []
    panel.shown.connect(lambda *_what: shown.append(True))
    place = panel.table.visualItemRect(items[0]).center()
    QTest.mouseClick(panel.table.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(panel.table.viewport(), LEFT, NONE, place)
    wait(lambda: shown)
    shot("batch_result")
    SEEN["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
