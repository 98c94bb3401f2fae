"""A control point and what the analyst has chosen of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence

CHECK_EVERY = 5
"""A fifth of the points as check points is the custom of photogrammetry's smaller blocks."""


@dataclass(frozen=True)
class ControlPoint:
    """A strip pixel tied to a place.

    Attributes:
        fid: the feature in the table ``gcps``.
        gcp_id: number for people.
        col_px, row_px: in the strip, from the corner of its upper left pixel.
        x, y: in the basemap's system.
        similarity: how alike both images are there.
        is_inlier: whether the match used it.
        enabled: whether it is in use; off, it only has its residual shown.
        is_check: whether it measures the fit instead of making it.
    """

    fid: int
    gcp_id: int
    col_px: float
    row_px: float
    x: float
    y: float
    similarity: float
    is_inlier: bool
    enabled: bool
    is_check: bool

    @property
    def is_fit_point(self) -> bool:
        """Whether the fit is made of it."""
        return self.enabled and not self.is_check

    @property
    def is_check_point(self) -> bool:
        """Whether it measures the fit."""
        return self.enabled and self.is_check


@dataclass(frozen=True)
class State:
    """What was chosen of one point."""

    fid: int
    enabled: bool
    is_check: bool


def state_of(point: ControlPoint) -> State:
    """The choice as it is."""
    return State(point.fid, point.enabled, point.is_check)


def as_matched(points: Sequence[ControlPoint]) -> List[State]:
    """What the match itself used, and no check points."""
    return [State(point.fid, point.is_inlier, False) for point in points]


def every_nth_a_check(points: Sequence[ControlPoint], every: int = CHECK_EVERY) -> List[State]:
    """Of the points in use every n-th one a check point, counted along the strip so that both kinds lie all over it."""
    used = [point for point in points if point.enabled]
    along = sorted(used, key=lambda point: (point.col_px, point.row_px))
    checks = {point.fid for point in along[every // 2 :: every]}
    return [State(point.fid, True, point.fid in checks) for point in used]
