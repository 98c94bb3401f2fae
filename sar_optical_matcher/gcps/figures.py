"""What residuals say together: root mean square and median. No Qt."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import Optional, Sequence


@dataclass(frozen=True)
class Figures:
    """Of some points; lengths in strip pixels."""

    count: int
    rmse_px: float
    median_px: float
    worst_px: float


def figures(lengths_px: Sequence[float]) -> Optional[Figures]:
    """Root mean square, median and largest; None of nothing."""
    if not lengths_px:
        return None
    rmse = math.sqrt(math.fsum(length * length for length in lengths_px) / len(lengths_px))
    return Figures(len(lengths_px), rmse, statistics.median(lengths_px), max(lengths_px))


def arrow_scale(lengths_px: Sequence[float], wished_mm: float = 8.0) -> float:
    """Millimetres on the screen for a pixel of residual, a round number, so that all but the longest tenth of the
    arrows stay below ``wished_mm``."""
    ordered = sorted(length for length in lengths_px if length > 1e-6)
    if not ordered:
        return 3.0
    scale = wished_mm / ordered[int(0.9 * (len(ordered) - 1))]
    decade = 10.0 ** math.floor(math.log10(scale))
    return min(500.0, max(0.1, max(step * decade for step in (1.0, 2.0, 5.0) if step * decade <= scale * 1.0001)))


def pixels_text(length_px: float) -> str:
    """``0.42``, ``12.3``, ``1240``: three digits that mean something."""
    decimals = 2 if length_px < 10.0 else 1 if length_px < 100.0 else 0
    return "{:.{}f}".format(length_px, decimals)
