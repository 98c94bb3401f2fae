"""Runs inside QGIS: a fresh profile, the sample scene, a first match; every click is counted, nothing is typed."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolBar, QToolButton
from qgis.utils import iface

PLAN = json.loads(open(os.environ["SARMATCH_SESSION"]).read())
SEEN: dict = {"clicks": 0}
sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter  # noqa: E402


def shot(name):
    QApplication.processEvents()
    iface.mainWindow().grab().save(os.path.join(PLAN["shots"], name + ".png"))


def wait(condition, timeout_s=20.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(20)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def click(widget, at=None):
    SEEN["clicks"] += 1
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def tool_button():
    for bar in iface.mainWindow().findChildren(QToolBar):
        for button in bar.findChildren(QToolButton):
            action = button.defaultAction()
            if action is not None and action.objectName() == "SarOpticalMatcherAction":
                return button
    raise LookupError("no tool button")


def link_place(label):
    """Where a label's link can be hit: rows of points are tried until the cursor becomes a hand."""
    for y in range(4, label.height(), 5):
        for x in range(4, label.width(), 8):
            QTest.mouseMove(label, QPoint(x, y))
            QApplication.processEvents()
            if label.cursor().shape() == Qt.CursorShape.PointingHandCursor:
                return QPoint(x, y)
    raise LookupError("no link in {!r}".format(QTextDocument(label.text()).toPlainText()))


def session():
    window = iface.mainWindow()
    window.resize(1580, 960)
    plugin = qgis.utils.plugins[PLAN["package"]]
    QTest.qWait(300)
    began_s = time.monotonic()
    click(tool_button())
    wait(lambda: plugin.panel is not None and plugin.panel.isVisible())
    panel = plugin.panel
    panel.form.results.setFilePath(PLAN["results"])  # the tests' own folder; the default is in the documents
    QTest.qWait(300)
    shot("welcome")
    if PLAN.get("layers"):
        for path, name in PLAN["layers"]:
            iface.addRasterLayer(path, name)
    else:
        click(panel.welcome.line, link_place(panel.welcome.line))
    wait(lambda: panel.match_button.isEnabled())
    QTest.qWait(300)
    shot("chosen")
    ends = []
    panel.ended.connect(ends.append)
    stalls = StallMeter()
    click(panel.match_button)
    wait(lambda: ends, PLAN.get("timeout_s", 200.0))
    SEEN["seconds"] = time.monotonic() - began_s
    stalls.end()
    SEEN["stall_cpu_s"], SEEN["stall_where"] = stalls.worst_cpu_s, stalls.where
    SEEN["sentence"], SEEN["kind"] = panel.status.sentence.text(), ends[0].kind
    SEEN["transform"] = panel.result.transform if panel.result else None
    SEEN["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    wait(lambda: not iface.mapCanvas().isDrawing())
    QTest.qWait(500)
    shot("found")


def run():
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    with open(PLAN["report"], "w") as file:
        json.dump(SEEN, file)
    os._exit(0)


QTimer.singleShot(2500, run)
