"""Whether points fix a map: how flat they lie, and whether some curve passes through all of them. No Qt, no library."""

from __future__ import annotations

import math
from typing import List, Sequence, Tuple

Point = Tuple[float, float]

MIN_FLATNESS = 0.05
"""As the engine has it: nearer to a line, an affine map is fixed along that line only."""
MIN_PIVOT = 1e-3
"""What a column of a polynomial's design keeps at least once the other columns are taken from it, of its length."""


def flatness(points: Sequence[Point]) -> float:
    """Spread across the points' main line over spread along it: 0 on a line, 1 in a square."""
    if len(points) < 2:
        return 0.0
    mean_x, mean_y = (math.fsum(point[axis] for point in points) / len(points) for axis in (0, 1))
    xx = math.fsum((x - mean_x) ** 2 for x, _ in points)
    yy = math.fsum((y - mean_y) ** 2 for _, y in points)
    xy = math.fsum((x - mean_x) * (y - mean_y) for x, y in points)
    half, root = (xx + yy) / 2.0, math.hypot((xx - yy) / 2.0, xy)
    return math.sqrt(max(0.0, half - root) / (half + root)) if half + root > 0.0 else 0.0


def fixes_polynomial(points: Sequence[Point], order: int) -> bool:
    """Whether no polynomial of this order is 0 at all points: Gram and Schmidt on its terms."""
    centred = _scaled(points)
    columns = [
        [u**i * v**j for u, v in centred]
        for total in range(order + 1)
        for i, j in ((total - power, power) for power in range(total + 1))
    ]
    basis: List[List[float]] = []
    for column in columns:
        length = math.sqrt(math.fsum(value * value for value in column))
        rest = column
        for axis in basis:
            share = math.fsum(a * b for a, b in zip(axis, rest))
            rest = [value - share * along for value, along in zip(rest, axis)]
        kept = math.sqrt(math.fsum(value * value for value in rest))
        if kept <= MIN_PIVOT * max(length, 1e-12):
            return False
        basis.append([value / kept for value in rest])
    return True


def _scaled(points: Sequence[Point]) -> List[Point]:
    means = [math.fsum(point[axis] for point in points) / len(points) for axis in (0, 1)]
    sizes = [max(abs(point[axis] - means[axis]) for point in points) or 1.0 for axis in (0, 1)]
    return [((x - means[0]) / sizes[0], (y - means[1]) / sizes[1]) for x, y in points]
