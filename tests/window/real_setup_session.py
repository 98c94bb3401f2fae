"""Run inside the QGIS application: the engine set up by mouse. What was seen is written as JSON, with screenshots.

``SARMATCH_SESSION`` names a JSON file: ``wheels`` (a folder of wheels, may be empty), ``limit_s``, ``cancel_at`` (words
of the progress at which it is cancelled once; may be empty), ``shots``, ``report``.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

import qgis.utils
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

sys.path.insert(0, os.environ["SARMATCH_SESSION_CODE"])
from stall_meter import StallMeter

PLAN = json.loads(Path(os.environ["SARMATCH_SESSION"]).read_text(encoding="utf-8"))
SEEN: dict = {"clicks": 0}
iface = qgis.utils.iface


def wait(condition, timeout_s=60.0):
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(10)
        if time.monotonic() > end_s:
            raise TimeoutError("waited in vain")


def shot(name):
    QTest.qWait(300)
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(PLAN["shots"], name + ".png"))


def click(widget):
    SEEN["clicks"] += 1
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_at_once(line):
    click(line.setup_button)
    return line._setup


def open_for_wheels(line):
    """Engine, Set up the engine…, the list, its second line, the folder, Install."""
    line.set_up(False)
    dialog = line._setup
    wait(lambda: dialog.plan is not None)
    dialog.form.source.setCurrentIndex(1)
    dialog.form.wheels.setFilePath(PLAN["wheels"])
    SEEN["clicks"] += 4
    wait(dialog.buttons.install.isEnabled)
    SEEN["origin"] = dialog.form.origin.text()
    click(dialog.buttons.install)
    return dialog


def session():
    window = iface.mainWindow()
    window.resize(1240, 780)
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin = qgis.utils.plugins[PLAN["package"]]
    plugin._action.trigger()
    line = plugin.panel.engine
    wait(line.isVisible)
    SEEN["line"] = line.label.text()
    SEEN["offered"] = line.setup_button.isVisible()
    shot("setup_offered")
    meter = StallMeter()
    started_s = time.monotonic()
    dialog = open_for_wheels(line) if PLAN.get("wheels") else open_at_once(line)
    dialog.move(170, 240)
    texts, fractions = [], []
    dialog.runner.progressed.connect(lambda title, text, _fraction: texts.append(text or title))
    dialog.runner.progressed.connect(lambda _title, _text, fraction: fractions.append(fraction))
    wait(lambda: dialog.runner.is_running)
    SEEN["summary"] = dialog.form.summary.text()
    if PLAN.get("cancel_at"):
        wait(lambda: any(PLAN["cancel_at"] in text for text in texts), PLAN["limit_s"])
        shot("setup_running")
        # To photograph the screen takes longer than what is measured here.
        meter.last_s, meter.last_cpu_s = time.perf_counter(), time.thread_time()
        click(dialog.buttons.cancel)
        wait(lambda: dialog.last is not None)
        SEEN["cancelled"] = dialog.status.sentence.text()
        click(dialog.buttons.install)
    wait(lambda: dialog.last is not None, PLAN["limit_s"])
    SEEN["seconds"] = time.monotonic() - started_s
    meter.end()
    SEEN["stall_s"], SEEN["stall_cpu_s"], SEEN["stall_where"] = meter.worst_s, meter.worst_cpu_s, meter.where
    SEEN["starved_s"] = meter.starved_s
    SEEN["sentence"], SEEN["details"] = dialog.status.sentence.text(), dialog.status.details.text()
    SEEN["progress"] = [min(fractions), max(fractions)]
    SEEN["line_after"], SEEN["offered_after"] = line.label.text(), line.setup_button.isVisible()
    SEEN["home_shown"] = str(Path.home()) + os.sep in dialog.setup_report()
    shot("setup_done")
    dialog.close()
    SEEN["unloaded"] = qgis.utils.unloadPlugin(PLAN["package"])


def run():
    try:
        session()
    except Exception:
        SEEN["error"] = traceback.format_exc()
        shot("error")
    Path(PLAN["report"]).write_text(json.dumps(SEEN), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(3000, run)
