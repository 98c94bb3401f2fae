"""Runs inside QGIS for ``tools/train_pictures.py``: an analyst's training by mouse, photographed.

``SARMATCH_PICTURE`` names a JSON file with the plan. ``report.json`` tells how it ended, how long QGIS stood still at
most, and whether anything was left behind.
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
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

PLAN = json.loads(Path(os.environ["SARMATCH_PICTURE"]).read_text(encoding="utf-8"))
SHOTS = Path(PLAN["shots"])
SEEN: dict[str, Any] = {}


def wait(condition: Callable[[], Any], timeout_s: float) -> None:
    """Let QGIS work until the condition holds.

    Raises:
        TimeoutError: it never did.
    """
    end_s = time.monotonic() + timeout_s
    while not condition():
        QTest.qWait(20)
        if time.monotonic() > end_s:
            raise TimeoutError("QGIS did not get there")


class _Stalls:
    """The longest the event loop stood still, by the clock and in the main thread's own computing."""

    def __init__(self) -> None:
        self.worst_s = self.worst_cpu_s = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.worst_s = max(self.worst_s, now[0] - self._last[0])
        self.worst_cpu_s = max(self.worst_cpu_s, now[1] - self._last[1])
        self._last = now

    def end(self) -> None:
        """Count no further."""
        self._timer.stop()


def click(widget: Any) -> None:
    """A click in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())


def shot(name: str, plugin: Any) -> None:
    """The window, and the dock alone."""
    QTest.qWait(400)
    screen = QApplication.primaryScreen().grabWindow(0)
    screen.save(str(SHOTS / "window_{}.png".format(name)))
    plugin.dock.grab().save(str(SHOTS / "dock_{}.png".format(name)))


def session() -> None:
    """Open both rasters, choose them as a pair, train, look, and use the model."""
    iface = qgis.utils.iface
    window = iface.mainWindow()
    window.resize(1270, 1480)
    window.move(0, 0)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Browser":
            dock.close()
    plugin = qgis.utils.plugins["sar_optical_matcher"]
    optical = iface.addRasterLayer(PLAN["optical"], "optical")
    sar = iface.addRasterLayer(PLAN["sar"], "sar")
    plugin._action.trigger()
    plugin.tabs.show_tab("train")
    panel = plugin.train_panel
    wait(panel.isVisible, 30.0)
    form = panel.form
    form.choose(PLAN["what"])
    form.minutes.setValue(PLAN["minutes"])
    form.out.setFilePath(PLAN["models"])
    for name, value in PLAN["options"].items():
        form.advanced[name].set_value(value)
    click(form.pairs.add_layers)
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "PairDialog")
    dialog.sar.setLayer(sar)
    dialog.optical.setLayer(optical)
    dialog.accept()
    ends: list[Any] = []
    panel.ended.connect(ends.append)
    shot("chosen", plugin)
    stalls = _Stalls()
    click(panel.train_button)
    if PLAN["stop_after_s"]:
        QTimer.singleShot(int(1000 * PLAN["stop_after_s"]), lambda: click(panel.stop_button))
    # Half of the budget, or the end, whichever comes first.
    wait(lambda: ends or (panel._clock.fraction or 0.0) > 0.5, 60.0 * PLAN["minutes"] + 600.0)
    SEEN["time_in_the_middle"] = panel.time.text()
    SEEN["pid"] = panel._trainer.process_id
    shot("training", plugin)
    wait(lambda: ends, 60.0 * PLAN["minutes"] + 600.0)
    QTest.qWait(1500)
    stalls.end()
    SEEN["stall_s"], SEEN["stall_cpu_s"] = stalls.worst_s, stalls.worst_cpu_s
    SEEN["kind"], SEEN["sentence"], SEEN["details"] = ends[0].kind, ends[0].sentence, ends[0].details
    SEEN["values"] = panel.curves.values.text()
    SEEN["figures"] = [
        [panel.table.item(row, column).text() for column in range(3)] for row in range(panel.table.rowCount())
    ]
    SEEN["left_in_folder"] = sorted(os.listdir(panel.folder)) if panel.folder else []
    wait(lambda: not os.path.exists("/proc/{}".format(SEEN["pid"])), 30.0)
    bottom = panel.folder_button.mapTo(plugin.dock, panel.folder_button.rect().bottomLeft())
    SEEN["dock_height_px"] = bottom.y() + 12
    shot("end", plugin)
    if panel.use_button.isEnabled():
        click(panel.use_button)
        SEEN["tab"], SEEN["model"] = plugin.tabs.currentIndex(), plugin.panel.form.advanced["model"].value()
        shot("used", plugin)


def run() -> None:
    """Run the session and leave, whatever happens."""
    try:
        session()
    except Exception:
        (SHOTS / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    (SHOTS / "report.json").write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    os._exit(0)  # no question about saving the project


QTimer.singleShot(2500, run)
