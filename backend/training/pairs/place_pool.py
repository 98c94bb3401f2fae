"""Where crops may lie: every pixel position of every region that has enough data, drawn evenly over the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...errors import InputError, UsageError
from .pair_source import CELL_PX, Region

_TRIES = 64
_ROWS_AT_ONCE = 64


class Place(NamedTuple):
    """Upper left pixel of a crop in a scene, which counts as in the pool's regions."""

    scene_index: int
    row_px: int
    col_px: int


@dataclass(frozen=True)
class _Segments:
    """Runs of start positions along one axis from which a crop touches the same cells.

    A crop of c pixels touches ⌈c / 64⌉ cells, or one more, by where in its first cell it starts. Within a run the
    covered area is linear in the position, since coverage is taken as even within each cell.
    """

    start: np.ndarray  # first position
    stop: np.ndarray  # past the last
    first: np.ndarray  # first cell touched
    last: np.ndarray  # past the last cell touched

    @classmethod
    def along(cls, length_px: int, crop_px: int) -> _Segments:
        cells = np.arange(-(-length_px // CELL_PX))
        touched = -(-crop_px // CELL_PX)
        turn = cells * CELL_PX + touched * CELL_PX - crop_px + 1
        end = length_px - crop_px + 1
        start, stop = np.concatenate([cells * CELL_PX, turn]), np.concatenate([turn, (cells + 1) * CELL_PX])
        stop = np.minimum(stop, end)
        kept = np.flatnonzero(start < stop)
        kept = kept[np.argsort(start[kept], kind="stable")]
        start, stop = start[kept], stop[kept]
        return cls(start, stop, start // CELL_PX, (start + crop_px - 1) // CELL_PX + 1)


class _RegionPlaces:
    """Permitted positions of one region, as rectangles of positions."""

    def __init__(self, region: Region, coverage: np.ndarray, crop_px: int, min_fraction: float) -> None:
        self.height_px, self.width_px = region.scene.height_px, region.scene.width_px
        self.crop_px = crop_px
        self.needed_px = min_fraction * crop_px * crop_px - 1e-3
        self.row_edges = np.minimum(np.arange(region.cells.shape[0] + 1) * CELL_PX, self.height_px)
        self.col_edges = np.minimum(np.arange(region.cells.shape[1] + 1) * CELL_PX, self.width_px)
        area_px = np.outer(np.diff(self.row_edges), np.diff(self.col_edges))
        valid_px = np.minimum(coverage.astype(np.float64) * CELL_PX * CELL_PX, area_px)
        self.valid_sums = _summed(valid_px)
        self.cell_sums = _summed(region.cells.astype(np.int64))
        self.area_px = float(valid_px[region.cells].sum())
        self.rows = _Segments.along(self.height_px, crop_px)
        self.cols = _Segments.along(self.width_px, crop_px)
        self._find_rectangles()

    def _find_rectangles(self) -> None:
        kept: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        for begin in range(0, len(self.rows.start), _ROWS_AT_ONCE):
            r = slice(begin, begin + _ROWS_AT_ONCE)
            first, last = self.rows.first[r, None], self.rows.last[r, None]
            allowed = self._cells(first, last, self.cols.first, self.cols.last) == (last - first) * (
                self.cols.last - self.cols.first
            )
            corners = np.stack(
                [
                    self.valid_px(rows[:, None], cols)
                    for rows in (self.rows.start[r], self.rows.stop[r] - 1)
                    for cols in (self.cols.start, self.cols.stop - 1)
                ]
            )
            # Bilinear within a rectangle: its extremes lie at the corners.
            allowed &= corners.max(axis=0) >= self.needed_px
            row, col = np.nonzero(allowed)
            kept.append((row + begin, col, corners.min(axis=0)[row, col] >= self.needed_px))
        empty = np.zeros(0, np.int64)
        self.rect_row = np.concatenate([part[0] for part in kept] or [empty])
        self.rect_col = np.concatenate([part[1] for part in kept] or [empty])
        self.is_sure = np.concatenate([part[2] for part in kept] or [empty.astype(bool)])
        heights = (self.rows.stop - self.rows.start)[self.rect_row]
        widths = (self.cols.stop - self.cols.start)[self.rect_col]
        self.ends = np.cumsum(heights * widths)

    def valid_px(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Valid area of crops at positions, broadcast; they must lie inside the scene."""
        ends = rows + self.crop_px, cols + self.crop_px
        total = self._sum_to(*ends) - self._sum_to(rows, ends[1]) - self._sum_to(ends[0], cols)
        return total + self._sum_to(rows, cols)

    def may_lie(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """(N,) bool of positions (N,), anywhere."""
        inside = (rows >= 0) & (cols >= 0) & (rows <= self.height_px - self.crop_px)
        inside &= cols <= self.width_px - self.crop_px
        found = np.zeros(len(rows), bool)
        rows, cols = rows[inside], cols[inside]
        first, last = rows // CELL_PX, (rows + self.crop_px - 1) // CELL_PX + 1
        left, right = cols // CELL_PX, (cols + self.crop_px - 1) // CELL_PX + 1
        allowed = self._cells(first, last, left, right) == (last - first) * (right - left)
        found[inside] = allowed & (self.valid_px(rows, cols) >= self.needed_px)
        return found

    def draw(self, rng: np.random.Generator) -> tuple[int, int]:
        """A permitted position, each as likely as any other."""
        for _ in range(_TRIES):
            number = int(np.searchsorted(self.ends, rng.integers(self.ends[-1]), side="right"))
            r, c = self.rect_row[number], self.rect_col[number]
            row = int(rng.integers(self.rows.start[r], self.rows.stop[r]))
            col = int(rng.integers(self.cols.start[c], self.cols.stop[c]))
            if self.is_sure[number] or self.valid_px(np.array(row), np.array(col)) >= self.needed_px:
                return row, col
        # Hardly a position of these rectangles is permitted: the best corner of the last one is.
        rows, cols = (self.rows.start[r], self.rows.stop[r] - 1), (self.cols.start[c], self.cols.stop[c] - 1)
        corners = [(int(row), int(col)) for row in rows for col in cols]
        return max(corners, key=lambda corner: float(self.valid_px(np.array(corner[0]), np.array(corner[1]))))

    def _cells(self, top: np.ndarray, bottom: np.ndarray, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        s = self.cell_sums
        return s[bottom, right] - s[top, right] - s[bottom, left] + s[top, left]

    def _sum_to(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Valid area above and left of pixel corners, linear within cells."""
        i, v = _cell_and_part(rows, self.row_edges)
        j, u = _cell_and_part(cols, self.col_edges)
        s = self.valid_sums
        upper = s[i, j] * (1.0 - u) + s[i, j + 1] * u
        return upper * (1.0 - v) + (s[i + 1, j] * (1.0 - u) + s[i + 1, j + 1] * u) * v


class PlacePool:
    """Places for square crops in regions.

    A place is permitted where the crop lies inside the scene, touches only cells of the region, and has enough valid
    data in both images. The last is reckoned from coverage by cells, as if it were even within each: exact but at
    the edges of data.

    Attributes:
        regions: as given; ``scene_index`` of a place counts in them.
        crop_px: side of the crops.
        area_px: (N,) ground with data of each region, 0 where no crop fits: what it is drawn in proportion to,
            times its weight.
    """

    def __init__(
        self,
        regions: Sequence[Region],
        crop_px: int,
        min_fraction: float = 0.8,
        weights: np.ndarray | None = None,
    ) -> None:
        """Find all places.

        Args:
            regions: where crops may lie.
            crop_px: side of the crops, pixels.
            min_fraction: least share of a crop that is valid in both images, 0 to 1.
            weights: (N,) factor on how often each region is drawn; by area alone when not given.

        Raises:
            UsageError: a crop below one pixel, or a share outside 0..1.
            InputError: no crop fits anywhere (``no_places``).
        """
        if crop_px < 1 or not 0.0 <= min_fraction <= 1.0:
            raise UsageError(
                f"no crops of {crop_px} px with {min_fraction:g} of them valid", "Use 1 px or more and 0 to 1."
            )
        self.regions, self.crop_px = list(regions), crop_px
        # Patches without holes are alike in all that matters here: thousands of them share one.
        known: dict[tuple[int, int, bytes, bytes], _RegionPlaces] = {}
        self._places: list[_RegionPlaces] = []
        for region in self.regions:
            coverage = region.scene.coverage()
            key = (region.scene.height_px, region.scene.width_px, coverage.tobytes(), region.cells.tobytes())
            if key not in known:
                known[key] = _RegionPlaces(region, coverage, crop_px, min_fraction)
            self._places.append(known[key])
        self.area_px = np.array([p.area_px if len(p.ends) else 0.0 for p in self._places], float)
        self._shares = np.cumsum(self.area_px if weights is None else self.area_px * weights)
        if not self.area_px.any():
            raise InputError(
                f"no crop of {crop_px} px with {min_fraction:.0%} of it valid in both images fits into the data",
                "Use smaller patches or offsets, or data of SAR and optical images with fewer holes.",
                code="no_places",
            )

    def draw(self, rng: np.random.Generator) -> Place:
        """A place: a region by its area, then any permitted position of it."""
        index = int(np.searchsorted(self._shares, rng.random() * self._shares[-1], side="right"))
        return Place(index, *self._places[index].draw(rng))

    def may_lie(self, scene_index: int, rows_px: np.ndarray, cols_px: np.ndarray) -> np.ndarray:
        """(N,) bool: which of the positions (N,) of a scene are places."""
        return self._places[scene_index].may_lie(np.asarray(rows_px), np.asarray(cols_px))

    def neighbours(
        self, place: Place, radius_px: int, rng: np.random.Generator, n: int, min_distance_px: int = 1
    ) -> list[Place]:
        """Other places of the same scene near one, evenly over the disc around it.

        Args:
            place: the middle.
            radius_px: largest distance of upper left pixels, in a straight line.
            rng: source of chance.
            n: how many at most; fewer come back where few are permitted, none where there is no other.
            min_distance_px: least distance; that of a crop's side keeps most of them from overlapping the place.
        """
        scene = self.regions[place[0]].scene
        ends = scene.height_px - self.crop_px, scene.width_px - self.crop_px
        low = [max(start - radius_px, 0) for start in place[1:]]
        high = [min(start + radius_px, end) for start, end in zip(place[1:], ends)]
        if low == high:  # a patch with room for one crop
            return []
        found: list[Place] = []
        for _ in range(4):
            rows, cols = (rng.integers(first, last + 1, 4 * n + 16) for first, last in zip(low, high))
            distance2 = (rows - place[1]) ** 2 + (cols - place[2]) ** 2
            near = (distance2 <= radius_px * radius_px) & (distance2 >= max(min_distance_px, 1) ** 2)
            rows, cols = rows[near], cols[near]
            lies = self.may_lie(place[0], rows, cols)
            found += [Place(place[0], int(row), int(col)) for row, col in zip(rows[lies], cols[lies])]
            found = list(dict.fromkeys(found))
            if len(found) >= n:
                break
        return found[:n]


def _summed(values: np.ndarray) -> np.ndarray:
    """Summed-area table with a leading row and column of zeros."""
    table = np.zeros((values.shape[0] + 1, values.shape[1] + 1), values.dtype)
    np.cumsum(np.cumsum(values, axis=0), axis=1, out=table[1:, 1:])
    return table


def _cell_and_part(positions: np.ndarray, edges: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    cell = np.minimum(positions // CELL_PX, len(edges) - 2)
    return cell, (positions - edges[cell]) / (edges[cell + 1] - edges[cell])
