from __future__ import annotations

import dataclasses
import math
from typing import Callable

import pytest

from backend.affine import Affine
from backend.outputs.attributes import candidate_rows, flat_value, gcp_from_row, gcp_row, match_row, strip_row
from backend.records import GroundControlPoint, MatchResult


def test_match_row_is_the_record(result: MatchResult) -> None:
    row = match_row(result.matches[3])
    assert row["query_id"] == 3 and row["query_col_px"] == 192.0 and row["rank"] == 1


def test_only_the_candidate_at_the_accepted_place_is_accepted(result: MatchResult) -> None:
    accepted = [(row["query_id"], row["rank"]) for row in candidate_rows(result) if row["accepted"]]
    assert accepted == [(query_id, 1) for query_id in range(2, 8)]


def test_a_candidate_far_from_the_match_is_another_place(changed: Callable[..., MatchResult]) -> None:
    result = changed()
    others = tuple(candidate for candidate in result.candidates if candidate.rank > 1)
    assert not any(row["accepted"] for row in candidate_rows(dataclasses.replace(result, candidates=others)))


def test_candidates_residual_is_their_distance_on_the_ground(result: MatchResult) -> None:
    rows = [row for row in candidate_rows(result) if row["query_id"] == 0]
    assert [row["residual_m"] for row in rows] == pytest.approx([0.0, 1700.0, 3400.0, 5100.0, 6800.0], abs=1e-6)
    assert [row["rank_before"] for row in rows] == [5, 4, 3, 2, 1]


def test_a_lost_strip_has_no_residuals(lost: MatchResult) -> None:
    assert {row["residual_m"] for row in candidate_rows(lost)} == {None}
    assert strip_row(lost)["transform"] is None


def test_residual_along_the_map_leads_from_measured_to_predicted() -> None:
    # 2 map units a pixel, north up. Measured 4 units east and 2 north of the prediction: 2 px west, 1 px south of it.
    transform = Affine(2.0, 0.0, 100.0, 0.0, -2.0, 200.0)
    gcp = GroundControlPoint(10.0, 5.0, 124.0, 192.0, 0.5, 2.0, -1.0, 4.5, True)
    row = gcp_row(1, gcp, transform)
    assert (row["residual_east_px"], row["residual_north_px"]) == (-2.0, -1.0)
    assert gcp_row(1, gcp, None)["residual_east_px"] is None
    assert gcp_from_row(row) == gcp


def test_residuals_count_in_pixels_in_degrees_too() -> None:
    # Two metres a pixel at 60 degrees north: a degree of longitude is half as long as one of latitude.
    transform = Affine(2e-5, 0.0, 10.0, 0.0, -1e-5, 60.0)
    gcp = GroundControlPoint(0.0, 0.0, 10.0 - 2e-5, 60.0 - 1e-5, 0.5, 0.0, 0.0, 0.0, True)
    row = gcp_row(1, gcp, transform)
    assert row["residual_east_px"] == pytest.approx(1.0)
    assert row["residual_north_px"] == pytest.approx(1.0)


def test_flat_values() -> None:
    assert flat_value([1.0, 2.5]) == "[1.0, 2.5]"
    assert flat_value(math.nan) is None
    assert flat_value("a") == "a"
