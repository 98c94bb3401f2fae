"""How good the fit is, in three lines that change with every tick: fit, check points, points left out."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ...backend.errors import SarmatchError
from ..panels.muted import muted_label
from ..texts import metres, tr
from .figures import Figures, pixels_text
from .fitting import THIN_PLATE

SUSPICION = 10.0
"""So many times worse where a point is left out: then the points hardly fix the map."""


class FigureLines(QWidget):
    """Root mean squares in pixels and metres, and a warning where they do not mean what they seem to."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._fit: Optional[Figures] = None
        self._check: Optional[Figures] = None
        self._transform, self._pixel_size_m = "", None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        self.fit_line = self._line(
            grid, 0, tr("Fit"), tr("How far the points of the fit lie from the map made of them")
        )
        self.check_line = self._line(
            grid, 1, tr("Check"), tr("How far the check points lie from a map that has not seen them")
        )
        self.left_out_line = self._line(
            grid,
            2,
            tr("Left out"),
            tr(
                "Each point of the fit measured against a map made without it and without its neighbours, which were "
                "measured from some of the same pixels: nearest to the truth where nothing else is known"
            ),
        )
        self.warning = muted_label(self)
        self.warning.hide()
        grid.addWidget(self.warning, 3, 0, 1, 2)

    def show_error(self, error: SarmatchError) -> None:
        """Say why there is no fit."""
        for line in (self.fit_line, self.check_line, self.left_out_line):
            line.setText("–")
        self._warn("{}. {}".format(error.message.rstrip("."), error.hint))

    def show_fit(
        self, transform: str, fit: Optional[Figures], check: Optional[Figures], pixel_size_m: Optional[float]
    ) -> None:
        """Show a new fit; what is left out follows."""
        self._transform, self._fit, self._check, self._pixel_size_m = transform, fit, check, pixel_size_m
        self._warn("")
        if transform == THIN_PLATE and fit is not None:
            self.fit_line.setText(tr("{}, passes through all of them").format(_count(fit.count)))
        else:
            self.fit_line.setText(self._words(fit))
        self.check_line.setText(self._words(check) if check is not None else tr("no check points (C makes one)"))
        self.left_out_line.setText("…")

    def show_not_live(self, count: int) -> None:
        """A thin plate through so many points is the engine's work."""
        self.fit_line.setText(tr("{}, passes through all of them").format(_count(count)))
        self.check_line.setText(tr("measured when the strip is georeferenced"))
        self.left_out_line.setText("–")
        self._warn(tr("A thin plate through so many points is too much to fit at every tick."))

    def show_left_out(self, found: Optional[Figures], tried: int) -> None:
        """Show the figures of points left out.

        Args:
            found: of those that a map could be made without.
            tried: how many were left out.
        """
        if found is None:
            self.left_out_line.setText(tr("all points are needed"))
            self._warn(
                tr("Too few points lie far enough apart to judge this map by leaving some out; use check points.")
            )
            return
        text = self._words(found)
        if found.count < tried:
            text += " " + tr("of {}, the others are needed").format(tried)
        self.left_out_line.setText(text)
        fit_px = self._fit.rmse_px if self._fit is not None else 0.0
        if self._transform != THIN_PLATE and found.rmse_px > max(1.0, SUSPICION * fit_px):
            self._warn(tr("These points hardly fix this map: left out, they lie far from it. Choose a simpler one."))

    def forget(self) -> None:
        """No result is open."""
        for line in (self.fit_line, self.check_line, self.left_out_line):
            line.setText("–")
        self._warn("")

    def _words(self, found: Optional[Figures]) -> str:
        if found is None:
            return "–"
        text = tr("RMSE <b>{} px</b>").format(pixels_text(found.rmse_px))
        if self._pixel_size_m is not None:
            text += " = <b>{}</b>".format(metres(found.rmse_px * self._pixel_size_m))
        return "{} · {} · {}".format(text, tr("median {} px").format(pixels_text(found.median_px)), _count(found.count))

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.setVisible(bool(text))

    def _line(self, grid: QGridLayout, row: int, title: str, meaning: str) -> QLabel:
        name, value = muted_label(self), QLabel("–", self)
        name.setText(title)
        name.setWordWrap(False)
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.RichText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (name, value):
            label.setToolTip(meaning)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)
        return value


def _count(number: int) -> str:
    return tr("1 point") if number == 1 else tr("{} points").format(number)
