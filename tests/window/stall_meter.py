"""How long QGIS's main thread stands still at most, and in which of our lines. Used inside and outside of QGIS."""

from __future__ import annotations

import sys
import threading
import time
import traceback

from qgis.PyQt.QtCore import QTimer


class StallMeter:
    """Longest time the main thread did not come back to its event loop, and where it was meanwhile.

    ``worst_cpu_s`` counts the main thread's own computing only: what other programs take from it is not in there.
    ``starved_s`` is how much later than asked for a second thread, which only sleeps, was woken at worst: on a busy
    machine the main thread stands still as long through no fault of ours.
    """

    def __init__(self):
        self.worst_s = 0.0
        self.worst_cpu_s, self.last_cpu_s = 0.0, time.thread_time()
        self.starved_s = 0.0
        self.where = ""
        self.last_s = time.perf_counter()
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(5)
        self.main = threading.get_ident()
        self.ended = threading.Event()
        threading.Thread(target=self.watch, daemon=True).start()

    def tick(self):
        now_s = time.perf_counter()
        self.worst_s, self.last_s = max(self.worst_s, now_s - self.last_s), now_s
        cpu_s = time.thread_time()
        self.worst_cpu_s, self.last_cpu_s = max(self.worst_cpu_s, cpu_s - self.last_cpu_s), cpu_s

    def watch(self):
        asleep_s = time.perf_counter()
        while not self.ended.wait(0.01):
            self.starved_s = max(self.starved_s, time.perf_counter() - asleep_s - 0.01)
            asleep_s = time.perf_counter()
            if time.perf_counter() - self.last_s > max(0.05, self.worst_s):
                self.where = "".join(traceback.format_stack(sys._current_frames()[self.main])[-4:])

    def end(self):
        self.ended.set()
        self.timer.stop()
