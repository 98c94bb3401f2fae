"""The attribute tables of a result: what GeoJSON, GeoPackage and CSV say of each match, candidate, strip and point.

Names and order are the project's contract. Aliases are what QGIS shows above the columns.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any, Mapping

from ..affine import Affine
from ..records import Candidate, GroundControlPoint, MatchResult, PatchMatch
from .crs import crs_name


@dataclass(frozen=True)
class Column:
    """One attribute."""

    name: str
    kind: type  # int, float, bool, str, or list (JSON text where a format knows no lists)
    alias: str


MATCH_COLUMNS = (
    Column("query_id", int, "Patch"),
    Column("query_col_px", float, "Patch left in strip [px]"),
    Column("query_row_px", float, "Patch top in strip [px]"),
    Column("patch_px", float, "Patch side in strip [px]"),
    Column("center_x", float, "Centre X [map units]"),
    Column("center_y", float, "Centre Y [map units]"),
    Column("similarity", float, "Similarity (-1 to 1)"),
    Column("confidence", float, "Confidence (0 to 1)"),
    Column("accepted", bool, "Accepted"),
    Column("residual_m", float, "Distance to fitted strip [m]"),
    Column("rank", int, "Rank of this place"),
)
CANDIDATE_COLUMNS = (
    *MATCH_COLUMNS[:-1],
    Column("rank_before", int, "Rank by the patch alone"),
    Column("rank", int, "Rank after re-ranking"),
)
STRIP_COLUMNS = (
    Column("accepted", bool, "Accepted"),
    Column("confidence", float, "Confidence (0 to 1)"),
    Column("reason", str, "Reason"),
    Column("crs", str, "Coordinate reference system"),
    Column("transform", list, "Transform [a, b, c, d, e, f]"),
    Column("rmse_m", float, "Root mean square residual [m]"),
    Column("num_inliers", int, "Points that agree"),
    Column("heading_deg", float, "Heading [degrees from grid north]"),
    Column("pixel_size_m", float, "Pixel size of strip [m]"),
)
GCP_COLUMNS = (
    Column("gcp_id", int, "Point"),
    Column("col_px", float, "Column in strip [px]"),
    Column("row_px", float, "Row in strip [px]"),
    Column("x", float, "X [map units]"),
    Column("y", float, "Y [map units]"),
    Column("similarity", float, "Similarity (-1 to 1)"),
    Column("is_inlier", bool, "Used by the fit"),
    Column("residual_x_px", float, "Residual along columns [px]"),
    Column("residual_y_px", float, "Residual along rows [px]"),
    Column("residual_m", float, "Residual [m]"),
    Column("residual_east_px", float, "Residual toward map east [px]"),
    Column("residual_north_px", float, "Residual toward map north [px]"),
)
GCP_STATE_COLUMNS = (
    Column("enabled", bool, "In use"),
    Column("is_check", bool, "Check point"),
)
"""What the analyst has chosen of each control point; the table has these columns once something was chosen. A point in
use is one the fit is made of, or, as a check point, one that only measures it."""


def match_row(match: PatchMatch) -> dict[str, Any]:
    """The attributes of one match, by :data:`MATCH_COLUMNS`."""
    return {column.name: getattr(match, column.name) for column in MATCH_COLUMNS}


def candidate_rows(result: MatchResult) -> list[dict[str, Any]]:
    """The attributes of every candidate, by :data:`CANDIDATE_COLUMNS`.

    ``accepted`` marks the candidate that became the accepted match of its patch; ``residual_m`` is the candidate's
    distance on the ground from where the fitted strip puts the patch.
    """
    matches = {match.query_id: match for match in result.matches}
    chosen = _chosen_candidates(result)
    rows = []
    for number, candidate in enumerate(result.candidates):
        match = matches.get(candidate.query_id)
        rows.append(
            {
                "query_id": candidate.query_id,
                "query_col_px": match.query_col_px if match else None,
                "query_row_px": match.query_row_px if match else None,
                "patch_px": match.patch_px if match else None,
                "center_x": candidate.center_x,
                "center_y": candidate.center_y,
                "similarity": candidate.similarity,
                "confidence": candidate.confidence,
                "accepted": bool(match and match.accepted and chosen[candidate.query_id] == number),
                "residual_m": _residual_m(candidate, match, result) if match else None,
                "rank_before": candidate.rank_before,
                "rank": candidate.rank,
            }
        )
    return rows


def strip_row(result: MatchResult) -> dict[str, Any]:
    """The attributes of the strip, by :data:`STRIP_COLUMNS`."""
    location = result.location
    return {
        "accepted": location.accepted,
        "confidence": location.confidence,
        "reason": location.reason,
        "crs": crs_name(result.crs_wkt),
        "transform": location.transform.to_list() if location.transform else None,
        "rmse_m": location.rmse_m,
        "num_inliers": location.num_inliers,
        "heading_deg": location.heading_deg,
        "pixel_size_m": location.pixel_size_m,
    }


def gcp_row(number: int, gcp: GroundControlPoint, transform: Affine | None, is_bent: bool = False) -> dict[str, Any]:
    """The attributes of one control point, by :data:`GCP_COLUMNS`; ``number`` counts from 1.

    The residual along the map's axes leads from the measured position to the predicted one, in strip pixels. Where the
    strip ``is_bent`` the transform does not predict; the point's own residual is then turned into the map's axes.
    """
    east_px = north_px = None
    if transform is not None:
        predicted_x, predicted_y = transform.apply(gcp.col_px, gcp.row_px)
        if is_bent:
            turned = Affine(transform.a, transform.b, gcp.x, transform.d, transform.e, gcp.y)
            predicted_x, predicted_y = turned.apply(gcp.residual_x_px, gcp.residual_y_px)
        # One pixel's extent along each map axis; apart they hold for geographic systems too, whose degrees differ.
        east_px = (predicted_x - gcp.x) / math.hypot(transform.a, transform.b)
        north_px = (predicted_y - gcp.y) / math.hypot(transform.d, transform.e)
    return {
        "gcp_id": number,
        "col_px": gcp.col_px,
        "row_px": gcp.row_px,
        "x": gcp.x,
        "y": gcp.y,
        "similarity": gcp.similarity,
        "is_inlier": gcp.is_inlier,
        "residual_x_px": gcp.residual_x_px,
        "residual_y_px": gcp.residual_y_px,
        "residual_m": gcp.residual_m,
        "residual_east_px": east_px,
        "residual_north_px": north_px,
    }


def flat_value(value: Any) -> Any:
    """A value as a table can hold it: lists as JSON text, numbers that are not finite as None."""
    if isinstance(value, (list, tuple)):
        return json.dumps(value)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def is_fit_point(row: Mapping[str, Any]) -> bool:
    """Whether a row with its state is a point that fits are made of."""
    return bool(row["enabled"]) and not row["is_check"]


def gcp_from_row(row: Mapping[str, Any]) -> GroundControlPoint:
    """The inverse of :func:`gcp_row`."""
    return GroundControlPoint(
        col_px=row["col_px"],
        row_px=row["row_px"],
        x=row["x"],
        y=row["y"],
        similarity=row["similarity"],
        residual_x_px=row["residual_x_px"],
        residual_y_px=row["residual_y_px"],
        residual_m=row["residual_m"],
        is_inlier=bool(row["is_inlier"]),
    )


def _chosen_candidates(result: MatchResult) -> dict[int, int]:
    """For each match that stands near one of its patch's candidates, the number of the nearest."""
    nearest: dict[int, tuple[float, int]] = {}
    matches = {match.query_id: match for match in result.matches}
    for number, candidate in enumerate(result.candidates):
        match = matches.get(candidate.query_id)
        if match is None:
            continue
        x, y = match.footprint[0] if match.footprint else (match.center_x, match.center_y)
        half_diagonal = math.hypot(x - match.center_x, y - match.center_y)
        distance = math.hypot(candidate.center_x - match.center_x, candidate.center_y - match.center_y)
        # Refinement moves a match by some pixels; a candidate a quarter of the patch away is another place.
        if distance <= half_diagonal / 4.0 and distance < nearest.get(match.query_id, (math.inf, -1))[0]:
            nearest[match.query_id] = (distance, number)
    return {match.query_id: nearest.get(match.query_id, (0.0, -1))[1] for match in result.matches}


def _residual_m(candidate: Candidate, match: PatchMatch, result: MatchResult) -> float | None:
    transform, pixel_size_m = result.location.transform, result.location.pixel_size_m
    if transform is None or pixel_size_m is None:
        return None
    # Measured in the strip's own pixels, whose size on the ground is known; the CRS's units may be degrees.
    col, row = transform.inverse().apply(candidate.center_x, candidate.center_y)
    half = match.patch_px / 2.0
    return pixel_size_m * math.hypot(col - match.query_col_px - half, row - match.query_row_px - half)
