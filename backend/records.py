"""What the stages hand to one another and to the outputs: plain, immutable, standard library only.

Coordinates are those of the basemap's CRS unless a name says otherwise. Pixel positions of the strip count in
the pixels of the strip's own file from the upper left corner of its upper left pixel (x right, y down).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from .affine import Affine

Point = Tuple[float, float]
Ring = Tuple[Point, ...]
"""Corners in order, first not repeated at the end."""


@dataclass(frozen=True)
class Candidate:
    """One place where one query patch may lie."""

    query_id: int
    center_x: float
    center_y: float
    footprint: Ring
    similarity: float  # mean cosine of descriptors, -1..1
    rank_before: int  # by the patch's own similarity, 1 = best
    rank: int  # after re-ranking, 1 = best
    confidence: float  # 0..1, probability that this place is the right one


@dataclass(frozen=True)
class PatchMatch:
    """The place chosen for one query patch."""

    query_id: int
    query_col_px: float  # upper left corner of the patch in the strip's file
    query_row_px: float
    patch_px: float  # side of the patch in the strip's own pixels
    footprint: Ring
    center_x: float
    center_y: float
    similarity: float
    confidence: float
    accepted: bool
    residual_m: Optional[float]  # to the fitted strip transform, on the ground; None without a fit
    rank: int  # of the chosen place in the patch's own list; 0 where it was not in the list


@dataclass(frozen=True)
class GroundControlPoint:
    """A strip pixel tied to a basemap position."""

    col_px: float
    row_px: float
    x: float
    y: float
    similarity: float
    residual_x_px: float  # strip pixels, predicted by the transform minus measured
    residual_y_px: float
    residual_m: float
    is_inlier: bool


@dataclass(frozen=True)
class StripLocation:
    """Where the whole strip lies, or why that is not known."""

    accepted: bool
    confidence: float  # 0..1, calibrated probability that the location is right
    reason: str  # a sentence for a person
    transform: Optional[Affine]  # strip pixels -> basemap CRS
    outline: Ring
    rmse_m: Optional[float]
    num_inliers: int
    heading_deg: Optional[float]  # azimuth of the strip's upward direction, clockwise from grid north, 0..360
    pixel_size_m: Optional[float]  # of the strip, on the ground
    ties: Tuple[Tuple[Point, Point], ...] = ()
    """Pixels and their places, all over the strip, where it bends; ``transform`` is then the nearest affine map."""


@dataclass(frozen=True)
class MatchResult:
    """Everything one run of ``match`` found."""

    sar_path: str
    reference_path: str
    strip_width_px: int
    strip_height_px: int
    crs_wkt: str
    location: StripLocation
    matches: Tuple[PatchMatch, ...]
    candidates: Tuple[Candidate, ...]
    gcps: Tuple[GroundControlPoint, ...]
    report: Dict[str, Any] = field(default_factory=dict)
