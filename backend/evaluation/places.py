"""Random places that hold data everywhere, drawn from a seed."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..affine import Affine
from ..errors import InputError
from ..progress import Progress
from ..rasters.raster import Raster
from ..rasters.tiles import Window, iter_blocks

CELL_PX = 8
"""Validity is kept in cells of this side, valid only as a whole: places nearer than this to a hole are not drawn."""

_BLOCK_PX = 2048
_ATTEMPTS = 4000


class ValidPlaces:
    """Where all of several rasters on one grid hold data.

    Args:
        rasters: of one size.
        progress: told of each block; the whole is read once.
    """

    def __init__(self, rasters: Sequence[Raster], progress: Progress) -> None:
        self.width_px, self.height_px = rasters[0].width_px, rasters[0].height_px
        rows, cols = self.height_px // CELL_PX, self.width_px // CELL_PX
        self.cells = np.zeros((rows, cols), bool)
        blocks = list(iter_blocks(max(1, cols * CELL_PX), max(1, rows * CELL_PX), _BLOCK_PX))
        progress.start("read validity", len(blocks))
        for block in blocks:
            core = block.core
            valid = np.logical_and.reduce([raster.valid_mask(core) for raster in rasters])
            grouped = valid.reshape(core.height // CELL_PX, CELL_PX, core.width // CELL_PX, CELL_PX)
            row, col = core.row_off // CELL_PX, core.col_off // CELL_PX
            self.cells[row : row + grouped.shape[0], col : col + grouped.shape[2]] = grouped.all(axis=(1, 3))
            progress.advance()
        progress.finish()

    def windows(self, width_px: int, height_px: int, count: int, generator: np.random.Generator) -> list[Window]:
        """Windows anywhere, to the pixel.

        Raises:
            InputError: nowhere do all rasters hold data over so large a window (``no_valid_place``).
        """
        # A box of cells that holds the window wherever its corner lies within the first cell.
        rows, cols = -(-(height_px + CELL_PX - 1) // CELL_PX), -(-(width_px + CELL_PX - 1) // CELL_PX)
        places = self._boxes(rows, cols)
        if len(places) == 0:
            raise no_valid_place(width_px, height_px)
        chosen = places[generator.integers(len(places), size=count)] * CELL_PX
        jitter = generator.integers(CELL_PX, size=(count, 2))
        return [Window(int(col), int(row), width_px, height_px) for row, col in chosen + jitter]

    def tiles(self, side_px: int, count: int, generator: np.random.Generator) -> list[Window]:
        """Distinct tiles of the grid of this side; all there are where these are fewer than ``count``.

        Raises:
            InputError: no tile is valid (``no_valid_place``).
        """
        found = []
        for row in range(0, self.cells.shape[0] * CELL_PX - side_px + 1, side_px):
            for col in range(0, self.cells.shape[1] * CELL_PX - side_px + 1, side_px):
                part = self.cells[
                    row // CELL_PX : -(-(row + side_px) // CELL_PX), col // CELL_PX : -(-(col + side_px) // CELL_PX)
                ]
                if part.all():
                    found.append(Window(col, row, side_px, side_px))
        if not found:
            raise no_valid_place(side_px, side_px)
        order = generator.permutation(len(found))[:count]
        return [found[index] for index in order]

    def turned(
        self, width_px: int, height_px: int, heading_deg: float, scale: float, generator: np.random.Generator
    ) -> Affine:
        """A strip turned and scaled, all of it on valid cells.

        Args:
            width_px, height_px: size of the strip in its own pixels.
            heading_deg: azimuth of its upward direction, clockwise from the grid's.
            scale: grid pixels a strip pixel.

        Returns:
            Strip pixel corners -> grid pixel corners.

        Raises:
            InputError: no place was found (``no_valid_place``).
        """
        linear = turn(heading_deg, scale)
        # Points closer together than cells are wide miss no cell but a clipped corner.
        step = 0.5 * CELL_PX / scale
        along_x = np.linspace(0.0, width_px, max(2, int(width_px / step) + 1)) - width_px / 2.0
        along_y = np.linspace(0.0, height_px, max(2, int(height_px / step) + 1)) - height_px / 2.0
        outline = _points(along_x[[0, -1]], along_y) + _points(along_x, along_y[[0, -1]]) + _points(along_x, [0.0])
        quick, full = (_through(linear, points) for points in (outline, _points(along_x, along_y)))
        centres = np.argwhere(self.cells)
        for _ in range(_ATTEMPTS if len(centres) else 0):
            row, col = (centres[generator.integers(len(centres))] + generator.random(2)) * CELL_PX
            if self._all_valid(quick + (col, row)) and self._all_valid(full + (col, row)):
                x, y = linear.apply(width_px / 2.0, height_px / 2.0)
                return Affine(linear.a, linear.b, col - x, linear.d, linear.e, row - y)
        raise no_valid_place(width_px, height_px)

    def _boxes(self, rows: int, cols: int) -> np.ndarray:
        """(n, 2) upper left cells of all boxes of valid cells."""
        if rows > self.cells.shape[0] or cols > self.cells.shape[1]:
            return np.zeros((0, 2), int)
        sums = np.pad(self.cells.astype(np.int64), ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
        inside = sums[rows:, cols:] - sums[:-rows, cols:] - sums[rows:, :-cols] + sums[:-rows, :-cols]
        return np.argwhere(inside == rows * cols)

    def _all_valid(self, points: np.ndarray) -> bool:
        cols, rows = np.floor(points / CELL_PX).astype(int).T
        if min(cols.min(), rows.min()) < 0 or rows.max() >= self.cells.shape[0] or cols.max() >= self.cells.shape[1]:
            return False
        return bool(self.cells[rows, cols].all())


def turn(heading_deg: float, scale: float) -> Affine:
    """Offsets of a strip whose upward direction points to an azimuth, in pixels of a grid whose rows go south."""
    # Up is (0, -1) in pixels and must come out as (sin, -cos) of the azimuth: in rows that grow downwards a
    # clockwise turn is the counter-clockwise formula.
    return Affine.similarity(scale, heading_deg)


def no_valid_place(width_px: int, height_px: int) -> InputError:
    """The error (``no_valid_place``) when nothing can be cut."""
    return InputError(
        f"no place of {width_px} x {height_px} px holds data throughout",
        "Use smaller patches or shorter strips, or rasters with fewer holes.",
        code="no_valid_place",
    )


def _points(xs: Sequence[float], ys: Sequence[float]) -> list[np.ndarray]:
    grid_x, grid_y = np.meshgrid(xs, ys)
    return [np.stack([grid_x.ravel(), grid_y.ravel()], axis=-1)]


def _through(linear: Affine, points: list[np.ndarray]) -> np.ndarray:
    stacked = np.concatenate(points)
    return stacked @ np.array([[linear.a, linear.d], [linear.b, linear.e]])
