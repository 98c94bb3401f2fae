"""Runs inside QGIS for ``tools/pictures.py``: matches the demo's strip in the Match panel and photographs the window.

``SARMATCH_PICTURE`` names a JSON file with the paths ``basemap``, ``strip``, ``results`` and ``picture``.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path
from typing import Callable

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

PLAN = json.loads(Path(os.environ["SARMATCH_PICTURE"]).read_text(encoding="utf-8"))
TIMEOUT_S = 300.0


def wait(condition: Callable[[], bool]) -> None:
    """Let QGIS work until the condition holds.

    Raises:
        TimeoutError: it never did.
    """
    end_s = time.monotonic() + TIMEOUT_S
    while not condition():
        QTest.qWait(20)
        if time.monotonic() > end_s:
            raise TimeoutError("QGIS did not get there")


def session() -> None:
    """An analyst's way: choose both, match, compare a patch."""
    iface = qgis.utils.iface
    window = iface.mainWindow()
    window.resize(1240, 780)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    window.move(0, 0)
    plugin = qgis.utils.plugins["sar_optical_matcher"]
    basemap = iface.addRasterLayer(PLAN["basemap"], "optical")
    plugin._action.trigger()
    panel = plugin.panel
    wait(panel.isVisible)
    panel.form.strip.set_file(PLAN["strip"])
    panel.form.basemap.set_layer(basemap)
    panel.form.results.setFilePath(PLAN["results"])
    ends: list[object] = []
    panel.ended.connect(ends.append)
    QTest.mouseClick(panel.match_button, Qt.MouseButton.LeftButton)
    wait(lambda: bool(ends))
    canvas = iface.mapCanvas()
    QTest.qWait(500)
    wait(lambda: not canvas.isDrawing())
    layers = QgsProject.instance().mapLayers().values()
    matches = next(layer for layer in layers if layer.customProperty("sarmatch/table") == "matches")
    place = next(matches.getFeatures()).geometry().centroid().asPoint()
    panel.pick_button.click()
    point = canvas.getCoordinateTransform().transform(place)
    at = QPoint(int(point.x()), int(point.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(2500)
    screen = QApplication.primaryScreen().grabWindow(0)
    screen.copy(window.frameGeometry()).save(PLAN["picture"])


def run() -> None:
    """Run the session and leave, whatever happens."""
    try:
        session()
    except Exception:
        Path(PLAN["picture"] + ".error").write_text(traceback.format_exc(), encoding="utf-8")
    os._exit(0)  # no question about saving the project


QTimer.singleShot(2500, run)
