"""The benchmark of control points: its table, and where it starts from, by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np

from backend.affine import Affine
from benchmarks import control_points


def test_the_table_takes_medians_of_check_points_and_means_of_maps() -> None:
    figures = {"median": 0.5, "rmse_apart": 2.0, "median_apart": 1.0, "grid": 4.0}
    rows: list[dict[str, Any]] = [
        {"points_by": "a", "seconds": 1.0, "content": content, "rmse": rmse, **figures}
        for content, rmse in ((1.0, 1.0), (2.0, 1.0), (float("nan"), 9.0))
    ]
    rows.append({"points_by": "a", "seconds": 5.0})  # not tied
    text = control_points.table(rows)
    assert [cell.strip() for cell in text.splitlines()[-1].split("|")[1:-1]] == [
        "a", "4", "1.00, 0.50", "2.00, 1.00", "1.50", "4.00", "2.0",
    ]  # fmt: skip


def test_it_starts_from_the_affine_map_nearest_to_the_truth() -> None:
    truth = Affine(1.0, 0.1, 20.0, -0.1, 1.1, 30.0)
    cut = SimpleNamespace(valid=np.ones((128, 512), bool), truth=truth)
    found = control_points.nearest_affine(cut)  # type: ignore[arg-type]
    assert np.allclose(found.apply(300.0, 40.0), truth.apply(300.0, 40.0))
