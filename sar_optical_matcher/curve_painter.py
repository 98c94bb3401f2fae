"""Curves as a picture, drawn by matplotlib in a thread of its own: the window never waits for it.

Importing matplotlib takes a second, a drawing a tenth of one or more on a busy machine; in the main thread QGIS would
stutter at every refresh. Only the plain Agg canvas is used, which belongs to no toolkit, and only by that thread. A
QGIS without matplotlib says so once.
"""

from __future__ import annotations

import importlib
import queue
import threading
from dataclasses import dataclass
from typing import Any, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from .training_history import Curve

LINE_COLORS = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd")
DPI = 96.0
MARGINS_PX = {"left": 46.0, "right": 8.0, "top": 22.0, "bottom": 36.0}
GAP_PX = 30.0
"""Between two boxes; logical pixels, as the margins are, so that no title is cut off whatever the size."""


@dataclass(frozen=True)
class Axes:
    """One box of curves: what it shows, and (name, curve) of each line, the main one first."""

    title: str
    lines: Tuple[Tuple[str, Curve], ...]


@dataclass(frozen=True)
class Drawing:
    """What to draw.

    Attributes:
        boxes: from top to bottom.
        width_px, height_px: size in device pixels.
        scale: device pixels of a logical one.
        ink, paper: colours of text and ground, as ``#rrggbb``.
        step_label: below the lowest box.
    """

    boxes: Tuple[Axes, ...]
    width_px: int
    height_px: int
    scale: float
    ink: str
    paper: str
    step_label: str


class CurvePainter(QObject):
    """Draws the newest drawing asked for; older ones that still wait are skipped."""

    painted = pyqtSignal(QImage)
    unavailable = pyqtSignal(str)
    """matplotlib cannot be used; carries why. Nothing is painted from then on."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._wanted: "queue.SimpleQueue[Optional[Drawing]]" = queue.SimpleQueue()
        self._thread: Optional[threading.Thread] = None
        self._closed = threading.Event()

    def paint(self, drawing: Drawing) -> None:
        """Ask for a picture; it comes with :attr:`painted`."""
        if self._thread is None and not self._closed.is_set():
            self._thread = threading.Thread(target=self._work, name="sarmatch-curves", daemon=True)
            self._thread.start()
        self._wanted.put(drawing)

    def close(self, timeout_s: float = 2.0) -> None:
        """End the thread; a drawing in hand is finished first."""
        self._closed.set()
        if self._thread is not None:
            self._wanted.put(None)
            self._thread.join(timeout_s)
            self._thread = None

    def _work(self) -> None:
        try:
            # By name at run time: the window itself does not depend on it.
            figure = importlib.import_module("matplotlib.figure")
            canvas = importlib.import_module("matplotlib.backends.backend_agg")
        except Exception as error:  # a broken installation fails in ways of its own
            self._tell("unavailable", str(error) or type(error).__name__)
            return
        while True:
            drawing = self._wanted.get()
            while drawing is not None and not self._wanted.empty():
                drawing = self._wanted.get()
            if drawing is None:
                return
            try:
                image = _picture(drawing, figure, canvas)
            except Exception as error:
                self._tell("unavailable", str(error) or type(error).__name__)
                return
            self._tell("painted", image)

    def _tell(self, signal: str, value: Any) -> None:
        # Once closed, the object that would send the signal may be gone.
        if not self._closed.is_set():
            getattr(self, signal).emit(value)


def _picture(drawing: Drawing, figure_module: Any, canvas_module: Any) -> QImage:
    dpi = DPI * drawing.scale
    figure = figure_module.Figure(
        figsize=(drawing.width_px / dpi, drawing.height_px / dpi), dpi=dpi, facecolor=drawing.paper
    )
    canvas = canvas_module.FigureCanvasAgg(figure)
    boxes: List[Any] = []
    for number, box in enumerate(drawing.boxes, 1):
        shared = boxes[0] if boxes else None
        axes = figure.add_subplot(len(drawing.boxes), 1, number, sharex=shared, facecolor=drawing.paper)
        boxes.append(axes)
        _fill(axes, box, drawing.ink, drawing.paper)
        if number < len(drawing.boxes):
            axes.tick_params(labelbottom=False)
        else:
            axes.set_xlabel(drawing.step_label, fontsize=8, color=drawing.ink)
    width_px, height_px = drawing.width_px / drawing.scale, drawing.height_px / drawing.scale
    inner_px = (height_px - MARGINS_PX["top"] - MARGINS_PX["bottom"] - GAP_PX * (len(boxes) - 1)) / len(boxes)
    figure.subplots_adjust(
        left=MARGINS_PX["left"] / width_px,
        right=1.0 - MARGINS_PX["right"] / width_px,
        top=1.0 - MARGINS_PX["top"] / height_px,
        bottom=MARGINS_PX["bottom"] / height_px,
        hspace=GAP_PX / inner_px,
    )
    canvas.draw()
    width, height = canvas.get_width_height()
    image = QImage(bytes(canvas.buffer_rgba()), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(drawing.scale)
    return image


def _fill(axes: Any, box: Axes, ink: str, paper: str) -> None:
    for (name, (steps, values)), color in zip(box.lines, LINE_COLORS):
        marks = {"marker": "o", "markersize": 3} if len(steps) < 30 else {}
        axes.plot(steps, values, label=name, color=color, linewidth=1.2, **marks)
    axes.set_title(box.title, fontsize=8, color=ink, loc="left", pad=3)
    axes.tick_params(labelsize=7, colors=ink)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.grid(True, alpha=0.25, linewidth=0.5)
    for spine in axes.spines.values():
        spine.set_color(ink)
        spine.set_linewidth(0.5)
    if len(box.lines) > 1:
        axes.legend(fontsize=6, facecolor=paper, edgecolor="none", framealpha=0.75, labelcolor=ink, loc="best")
