"""How a side-looking radar folds heights into range: visibility, layover, shadow, on profiles across the track.

The wave is plane over the scene (a distant radar): a point at ground range y and height h appears at ground range
``y - h / tan(theta)``, which is its slant range divided by ``sin(theta)``; it lies in shadow when another point nearer
to the radar stands higher above the ray. See Bamler and Hartl, Inverse Problems 14 (1998),
doi:10.1088/0266-5611/14/4/001.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .noise import FloatArray

MIN_FOLD_SAMPLES = 0.25
"""A slope that faces the radar squarely folds into one range; it is spread over at least this many samples."""


@dataclass(frozen=True)
class Visibility:
    """What the radar sees of the segments between successive samples of each profile.

    Attributes:
        seen: ``(R - 1, A)`` visible share of segment i, from sample i to i + 1, 0..1; it is the farther (upper) part.
        lit: ``(R, A)`` whether sample i itself is visible.
    """

    seen: FloatArray
    lit: NDArray[np.bool_]


def visibility(height_m: FloatArray, incidence_deg: float, step_m: float) -> Visibility:
    """Shadow test on profiles.

    Args:
        height_m: ``(R, A)`` surface heights; row 0 is nearest to the radar.
        incidence_deg: angle between the ray and the vertical.
        step_m: distance of the rows on the ground.
    """
    ranges = (np.arange(height_m.shape[0]) * (step_m / np.tan(np.deg2rad(incidence_deg))))[:, None]
    # Height above the ray through the origin: a sample is seen when it exceeds all nearer ones.
    above = height_m.astype(np.float64) + ranges
    horizon = np.maximum.accumulate(above, axis=0)
    rise = above[1:] - above[:-1]
    exposed = above[1:] - np.maximum(horizon[:-1], above[:-1])
    seen = np.clip(exposed / np.maximum(rise, 1e-9), 0.0, 1.0) * (rise > 0.0)
    return Visibility(seen.astype(np.float32), above >= horizon - 1e-6)


def folded_range(height_m: FloatArray, incidence_deg: float, step_m: float) -> FloatArray:
    """Where samples appear, in rows: ``row - height / tan(theta) / step``.

    Args:
        height_m: ``(R, A)`` heights above the reference plane.
        incidence_deg, step_m: as in :func:`visibility`.
    """
    rows = np.arange(height_m.shape[0], dtype=np.float32)[:, None]
    return rows - height_m / np.float32(np.tan(np.deg2rad(incidence_deg)) * step_m)


def fold(energy: FloatArray, start: FloatArray, stop: FloatArray, rows: int) -> FloatArray:
    """Spread the energy of segments evenly over the ranges they appear at, and add all up.

    Exact for box-shaped segments on box-shaped range cells: each box is the difference of two steps, and a step at a
    fractional row is split between its two neighbours.

    Args:
        energy: ``(S, A)`` energy of each segment.
        start, stop: ``(S, A)`` rows where its ends appear, in either order; row k's cell reaches half a row to
            each side of k.
        rows: number of range cells; what falls outside is lost.

    Returns:
        ``(rows, A)`` float32 energy in each cell.
    """
    columns = energy.shape[1]
    low, high = np.minimum(start, stop) + 0.5, np.maximum(start, stop) + 0.5
    short = np.maximum(MIN_FOLD_SAMPLES - (high - low), 0.0) * 0.5
    low, high = low - short, high + short
    density = energy / (high - low)
    column = np.broadcast_to(np.arange(columns), energy.shape)
    steps = np.zeros((rows + 2) * columns)
    for edge, sign in ((low, 1.0), (high, -1.0)):
        # An edge before the first or behind the last cell acts as if it lay on it.
        edge = np.clip(edge, 0.0, rows + 0.999)
        cell = edge.astype(np.int64)
        part = edge - cell
        flat = (cell * columns + column).ravel()
        steps += np.bincount(flat, (sign * density * (1.0 - part)).ravel(), steps.size)[: steps.size]
        flat_next = np.minimum(flat + columns, steps.size - 1)
        steps += np.bincount(flat_next, (sign * density * part).ravel(), steps.size)[: steps.size]
    cells = np.cumsum(steps.reshape(rows + 2, columns), axis=0)[:rows]
    return np.maximum(cells, 0.0).astype(np.float32)
