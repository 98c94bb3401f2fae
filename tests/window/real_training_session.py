"""Run inside the QGIS application: a training by mouse, QGIS closed in the middle of it, the plugin unloaded.

``SARMATCH_SESSION`` names a JSON file with the paths to use: ``sar``, ``optical``, ``results``, ``shots``, ``report``.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {}
ASKED: list = []
ANSWERS: list = []
iface = qgis.utils.iface


def wait(condition, timeout_s=60.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())


def answer():
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    if boxes and ANSWERS:
        words = ANSWERS.pop(0)
        ASKED.append("{} | {}".format(boxes[0].text(), boxes[0].informativeText()))
        next(button for button in boxes[0].buttons() if words in button.text().replace("&", "")).click()


def session():
    iface.mainWindow().resize(1580, 960)
    plugin = qgis.utils.plugins[PLAN["package"]]
    sar, optical = (iface.addRasterLayer(PLAN[name], name) for name in ("sar", "optical"))
    QTest.qWait(500)
    plugin._action.trigger()
    SEEN["train_panel_before"] = plugin.train_panel is not None
    click_tab(plugin, plugin.tabs.number("train"))
    panel = plugin.train_panel
    wait(panel.isVisible)
    panel.form.out.setFilePath(PLAN["results"])
    click(panel.form.pairs.add_layers)
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "PairDialog")
    dialog.sar.setLayer(sar)
    dialog.optical.setLayer(optical)
    dialog.accept()
    ends = []
    panel.ended.connect(ends.append)
    click(panel.train_button)
    wait(lambda: panel._history.step >= 2)
    SEEN["pids"] = [plugin.trainer.process_id, plugin.client.process_id]
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PLAN["shots"], "training.png"))
    # QGIS itself asks while a task is active; whatever it is told, it stays open this time.
    QgsProject.instance().setDirty(False)
    ANSWERS[:] = ["No"]
    SEEN["closed"] = iface.mainWindow().close()
    SEEN["asked_by_qgis"], SEEN["still_training"] = list(ASKED), panel.is_training
    ASKED.clear()
    ANSWERS[:] = ["Go on"]
    SEEN["may_leave"] = plugin._exit_question.allowExit()
    SEEN["asked_by_us"], SEEN["goes_on"] = list(ASKED), panel.is_training
    ASKED.clear()
    ANSWERS[:] = ["Keep it"]
    folder = panel.folder
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])
    SEEN["asked_at_unload"] = list(ASKED)
    SEEN["kept"] = sorted(name for name in os.listdir(folder) if name.endswith((".safetensors", ".json")))
    SEEN["process_gone"] = not os.path.exists("/proc/{}".format(SEEN["pids"][0]))
    QTest.qWait(500)
    SEEN["tasks"] = QgsApplication.taskManager().countActiveTasks()


def click_tab(plugin, number):
    bar = plugin.tabs.tabBar()
    place = bar.tabRect(number).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def run():
    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(50)
    try:
        session()
    except Exception:  # the report must say so; QGIS would only show a dialog
        SEEN["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2000, run)
