"""Runs inside QGIS for ``tools/review_pictures.py``: reviews a finished match and photographs the window.

``SARMATCH_PICTURE`` names a JSON file with ``basemap``, ``folder`` (of the match) and ``shots``; a ``dark`` palette and
a ``size`` of the window may be asked for.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path
from typing import Any, Callable

import qgis.utils
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget

PLAN = json.loads(Path(os.environ["SARMATCH_PICTURE"]).read_text(encoding="utf-8"))
SHOTS = Path(PLAN["shots"])
TIMEOUT_S = 300.0
GAP_PX = 8


def wait(condition: Callable[[], Any]) -> None:
    """Let QGIS work until the condition holds.

    Raises:
        TimeoutError: it never did.
    """
    end_s = time.monotonic() + TIMEOUT_S
    while not condition():
        QTest.qWait(20)
        if time.monotonic() > end_s:
            raise TimeoutError("QGIS did not get there")


def settle() -> None:
    """Wait until nothing is drawn any more."""
    QTest.qWait(900)
    wait(lambda: not qgis.utils.iface.mapCanvas().isDrawing())
    QTest.qWait(300)


def photograph(name: str) -> None:
    """Save the whole window."""
    settle()
    window = qgis.utils.iface.mainWindow()
    screen = QApplication.primaryScreen().grabWindow(0)
    screen.copy(window.frameGeometry()).save(str(SHOTS / (name + ".png")))


def beside(widgets: list[QPixmap], name: str) -> None:
    """Save pictures of widgets in a row."""
    width = sum(picture.width() for picture in widgets) + GAP_PX * (len(widgets) - 1)
    whole = QPixmap(width, max(picture.height() for picture in widgets))
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    x = 0
    for picture in widgets:
        painter.drawPixmap(x, 0, picture)
        x += picture.width() + GAP_PX
    painter.end()
    whole.save(str(SHOTS / (name + ".png")))


def grabbed(widget: QWidget) -> QPixmap:
    """What a widget shows."""
    settle()
    return widget.grab()


def dark_palette() -> QPalette:
    """Light letters on dark ground, as dark themes have it."""
    palette, role = QPalette(), QPalette.ColorRole
    ground, base, ink = QColor("#2b2b2b"), QColor("#202020"), QColor("#e0e0e0")
    for each in (role.Window, role.Button):
        palette.setColor(each, ground)
    for each in (role.Base, role.AlternateBase, role.ToolTipBase):
        palette.setColor(each, base)
    for each in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(each, ink)
    palette.setColor(role.Highlight, QColor("#3d7ebf"))
    return palette


def session() -> None:
    """An analyst's way: walk, judge, raise the threshold, look closely."""
    iface = qgis.utils.iface
    window = iface.mainWindow()
    window.resize(*PLAN.get("size", [1366, 900]))
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    window.move(0, 0)
    if PLAN.get("dark"):
        QApplication.instance().setPalette(dark_palette())
    plugin = qgis.utils.plugins["sar_optical_matcher"]
    iface.addRasterLayer(PLAN["basemap"], "optical")
    plugin._action.trigger()
    wait(plugin.panel.isVisible)
    panel = plugin.tabs.show_tab("review")
    panel.open_folder(PLAN["folder"])
    wait(lambda: panel.store is not None and panel.list.filter.rowCount())
    settle()
    table = panel.list
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_U, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A):
        QTest.keyClick(table, key)
    panel.filters.histogram.set_threshold(PLAN.get("threshold", 0.2))
    table.walk(-2)
    photograph("review")
    pictures = []
    for mode in ("swipe", "opacity"):
        panel.comparison.set_mode(mode)
        settle()
        pictures.append(grabbed(panel.comparison.overlay))
    beside(pictures, "review_compare")
    panel.comparison.set_mode("beside")
    if PLAN.get("refit"):
        panel.refit_bar.refit()
        wait(panel.refit_bar.status.frame.isVisible)
        photograph("refit")


def run() -> None:
    """Run the session and leave, whatever happens."""
    try:
        session()
    except Exception:
        (SHOTS / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    os._exit(0)  # no question about saving the project


QTimer.singleShot(2500, run)
