"""Run inside the QGIS application: a match on an online basemap by mouse. What was seen is written as JSON, with
screenshots.

``SARMATCH_SESSION`` names a JSON file: ``source`` and ``name`` of the online layer, ``strip``, ``pixel_size``,
``extent`` of the map (EPSG:3857), ``heading`` where it is known, ``cache``, ``results``, ``shots``, ``report``.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
BEFORE = {"", "Fetching the basemap …"}
"""What the panel says before the fetch reports."""
iface = qgis.utils.iface


def wait(condition, timeout_s=120.0):
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
    QgsSettings().setValue("sarmatch/online_cache", PLAN["cache"])
    plugin, canvas = qgis.utils.plugins[PLAN["package"]], iface.mapCanvas()
    basemap = iface.addRasterLayer(PLAN["source"], PLAN["name"], "wms")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    QTest.qWait(300)
    canvas.setExtent(QgsRectangle(*PLAN["extent"]))
    canvas.refresh()
    plugin._action.trigger()
    panel = plugin.panel
    wait(lambda: panel.isVisible())
    QTest.qWait(300)
    canvas.setExtent(QgsRectangle(*PLAN["extent"]))
    panel.form.strip.set_file(PLAN["strip"])
    panel.form.basemap.set_layer(basemap)
    panel.form.pixel_size.set_value(PLAN["pixel_size"])
    panel.form.results.setFilePath(PLAN["results"])
    if "heading" in PLAN:
        panel.form.heading_kind.setCurrentIndex(panel.form.heading_kind.findData("known"))
        panel.form.heading.setValue(PLAN["heading"])
    wait(lambda: "zoom" in panel.form.online.facts.text())
    SEEN["area"], SEEN["facts"] = panel.form.area.kind(), panel.form.online.facts.text()
    wait(lambda: plugin.client.hello is not None)
    shot("online_chosen")
    ends, stages = [], set()
    panel.ended.connect(ends.append)
    stalls = StallMeter()
    QTest.mouseClick(panel.match_button, Qt.MouseButton.LeftButton)
    while not ends:
        stages.add(panel.status.stage.text().split(" ·")[0])
        if "fetch_stall_s" not in SEEN and "Fetch basemap" in stages and not {"Fetch basemap"} >= stages - BEFORE:
            SEEN["fetch_stall_s"], SEEN["fetch_starved_s"] = stalls.worst_s, stalls.starved_s
        if "Fetch basemap" in stages and "fetching" not in SEEN:
            SEEN["fetching"] = panel.status.stage.text()
            if PLAN.get("shot_while_fetching"):
                shot("online_fetching")
        QTest.qWait(10)
    QTest.qWait(300)
    stalls.end()
    SEEN["stages"] = sorted(stages)
    SEEN["stall_s"], SEEN["stall_where"] = stalls.worst_s, stalls.where
    SEEN["stall_cpu_s"], SEEN["starved_s"] = stalls.worst_cpu_s, stalls.starved_s
    SEEN["sentence"], SEEN["details"] = panel.status.sentence.text(), panel.status.details.text()
    SEEN["strip"] = next(
        [feature["accepted"], layer.customProperty("sarmatch/online")]
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("sarmatch/table") == "strip"
        for feature in layer.getFeatures()
    )
    SEEN["transform"] = panel.result.transform
    shot("online_found")
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
