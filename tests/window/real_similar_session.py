"""Run inside the QGIS application: similar places by mouse. What was seen is written as JSON, with screenshots.

``SARMATCH_SESSION`` names a JSON file: ``basemap``, ``index`` (may be empty), ``point`` and ``box`` in the basemap's
CRS, ``shots``, ``report``.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

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
    QTest.qWait(400)
    wait(lambda: not canvas.isDrawing())
    QTest.qWait(200)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PLAN["shots"], name + ".png"))


def on_screen(x, y):
    place = iface.mapCanvas().getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def session():
    window = iface.mainWindow()
    window.resize(*PLAN.get("window", [1580, 960]))
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin, canvas = qgis.utils.plugins[PLAN["package"]], iface.mapCanvas()
    basemap = iface.addRasterLayer(PLAN["basemap"], "basemap")
    QTest.qWait(500)
    plugin._action.trigger()
    wait(lambda: plugin.panel.isVisible())
    SEEN["made_before"] = plugin.similar_panel is not None
    bar = plugin.tabs.tabBar()
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(plugin.tabs.number("similar")).center())
    wait(lambda: plugin.similar_panel is not None and plugin.similar_panel.isVisible())
    panel = plugin.similar_panel
    panel.basemap.set_layer(basemap)
    panel.index_folder.setFilePath(PLAN["index"])
    ends, drawn = [], []
    panel.ended.connect(ends.append)
    panel.strip.drawn.connect(lambda: drawn.append(time.monotonic()))
    x, y = PLAN["point"]
    view = PLAN.get("view_m", 3000.0)
    canvas.setExtent(QgsRectangle(x - view, y - view, x + view, y + view))
    canvas.refresh()
    QTest.qWait(300)
    SEEN["seconds"] = []
    for number in range(PLAN.get("clicks", 2)):
        QTest.mouseClick(panel.query.point_button, LEFT) if number == 0 else None
        stalls, started_s = StallMeter(), time.monotonic()
        ends.clear()
        drawn.clear()
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, on_screen(x, y))
        wait(lambda: ends)
        SEEN["seconds"].append(round(time.monotonic() - started_s, 3))
        wait(lambda: drawn)
        stalls.end()
    SEEN["stall_s"], SEEN["stall_where"] = stalls.worst_s, stalls.where
    SEEN["sentence"], SEEN["details"] = panel.status.sentence.text(), panel.status.details.text()
    SEEN["pictures"] = panel.strip.count()
    panel.zoom()
    shot("similar_all")
    QTest.mouseClick(panel.strip.viewport(), LEFT, NONE, panel.strip.visualItemRect(panel.strip.item(0)).center())
    shot("similar_first")
    SEEN["went_there"] = canvas.extent().contains(panel.places[0].box)
    SEEN["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])
    QTest.qWait(200)
    SEEN["tool_left"] = canvas.mapTool() is not None and "Emit" in type(canvas.mapTool()).__name__


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
