"""Run inside the QGIS application: an analyst's session by mouse. What was seen is written as JSON, with screenshots.

``SARMATCH_SESSION`` names a JSON file with the paths to use: ``strip``, ``basemap``, ``results``, ``shots``,
``report``.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QToolBar

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
iface = qgis.utils.iface


def shot(name):
    QTest.qWait(300)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PLAN["shots"], name + ".png"))


def wait(condition, timeout_s=60.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def click(widget, at=None):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def leftovers():
    window = iface.mainWindow()
    words = ("sarmatch", "saroptical", "sar-optical")

    def ours(name):
        return any(word in name.lower().replace("_", "") for word in words)

    names = [dock.objectName() for dock in window.findChildren(QDockWidget)]
    names += [action.objectName() for bar in window.findChildren(QToolBar) for action in bar.actions()]
    names += [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]
    names += [top.objectName() for top in QApplication.topLevelWidgets() if top.isVisible()]
    names += [provider.id() for provider in QgsApplication.processingRegistry().providers()]
    return [name for name in names if ours(name)]


def canvas_items():
    # QGIS keeps markers of its own there.
    return sorted(type(item).__name__ for item in iface.mapCanvas().items())


def session():
    window = iface.mainWindow()
    window.resize(1580, 960)
    window.move(5, 5)
    name = PLAN["package"]
    plugin = qgis.utils.plugins[name]
    SEEN["loaded"] = sorted(leftovers())
    items = canvas_items()
    basemap = iface.addRasterLayer(PLAN["basemap"], "basemap")
    QTest.qWait(500)
    plugin._action.trigger()
    panel = plugin.panel
    wait(lambda: panel.isVisible())
    SEEN["worker_before_inputs"] = plugin.client.is_running
    panel.form.strip.set_file(PLAN["strip"])
    panel.form.basemap.set_layer(basemap)
    panel.form.results.setFilePath(PLAN["results"])
    wait(lambda: plugin.client.hello is not None)
    SEEN["engine_line"] = panel.engine.label.text()
    shot("chosen")
    ends = []
    panel.ended.connect(ends.append)
    stalls = StallMeter()
    click(panel.match_button)
    QTest.qWait(400)
    SEEN["while_running"] = [panel.match_button.isEnabled(), panel.cancel_button.isEnabled(), panel.status.stage.text()]
    wait(lambda: ends, PLAN.get("timeout_s", 60.0))
    QTest.qWait(300)
    stalls.end()
    SEEN["stall_s"], SEEN["stall_where"] = stalls.worst_s, stalls.where
    SEEN["stall_cpu_s"], SEEN["starved_s"] = stalls.worst_cpu_s, stalls.starved_s
    SEEN["sentence"] = panel.status.sentence.text()
    SEEN["kind"] = ends[0].kind
    SEEN["groups"] = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    SEEN["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    wait(lambda: not iface.mapCanvas().isDrawing())
    shot("found")
    if ends[0].kind == "found":
        compare(panel)
    SEEN["pid"] = plugin.client.process_id
    # Whatever a tab makes must go again, too.
    for number in range(plugin.tabs.count()):
        plugin.tabs.setCurrentIndex(number)
        QTest.qWait(250)
    SEEN["tabs_made"] = [plugin.tabs.made(tab.name) is not None for tab in plugin.tabs._tabs]
    plugin.show_guide()
    QTest.qWait(200)
    SEEN["unloaded"] = qgis.utils.unloadPlugin(name)
    QTest.qWait(300)
    SEEN["leftovers"] = leftovers()
    SEEN["canvas_as_before"] = canvas_items() == items
    SEEN["worker_gone"] = not os.path.exists("/proc/{}".format(SEEN["pid"]))
    SEEN["loads_again"] = qgis.utils.loadPlugin(name) and qgis.utils.startPlugin(name)


def compare(panel):
    canvas = iface.mapCanvas()
    matches = next(
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("sarmatch/table") == "matches"
    )
    feature = next(matches.getFeatures())
    click(panel.pick_button)
    shown = []
    panel.patches.shown.connect(lambda: shown.append(True))
    place = canvas.getCoordinateTransform().transform(feature.geometry().centroid().asPoint())
    click(canvas.viewport(), QPoint(int(place.x()), int(place.y())))
    wait(lambda: shown, 10.0)
    QTest.qWait(1200)
    SEEN["facts"] = panel.patches.facts.text()
    shot("compared")
    click(panel.pick_button)
    panel.patches.walk(1)
    QTest.qWait(600)
    SEEN["facts_next"] = panel.patches.facts.text()


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
