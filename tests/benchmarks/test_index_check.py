"""The measures of the benchmark of index and dense check, on answers made by hand."""

from __future__ import annotations

import torch

from backend.rasters.tiles import Window
from backend.retrieval.candidates import Peaks
from backend.retrieval.correlation import NOWHERE
from benchmarks.index_check import PROPOSED, recall_on_tiles, table


def test_an_answer_counts_within_half_a_step_of_the_tiles_among_the_first_fifty() -> None:
    queries = [Window(400, 200, 128, 128)] * 4
    row, col, similarity = torch.full((4, 60), 500.0), torch.full((4, 60), 500.0), torch.full((4, 60), 0.5)
    row[0, 49], col[0, 49] = 50.0 + 8.5, 100.0 - 8.5  # 34 px off on either axis: 32 and half a cell of 4 px
    row[1, 0], col[1, 0] = 50.0 + 9.0, 100.0
    row[2, PROPOSED], col[2, PROPOSED] = 50.0, 100.0
    row[3, 5], col[3, 5], similarity[3, 5] = 50.0, 100.0, NOWHERE
    assert recall_on_tiles([Peaks(row, col, similarity)], queries, 4) == 0.25


def test_times_stand_beside_that_of_the_exhaustive_search() -> None:
    shared = {
        "recall": {"1": 0.5, "10": 0.75},
        "recall_at_m": {"100": 0.25},
        "interval": {"recall_at_m": {"100": (0.2, 0.3)}},
        "recall_at_50": 0.8,
    }
    rows = [{"search": "alone", "processor_seconds_per_query": 0.01, **shared}]
    assert table(rows).splitlines()[2].endswith("nan            |")
    rows.append({"search": "dense", "processor_seconds_per_query": 0.1, **shared})
    first, second = table(rows).splitlines()[2:]
    assert [cell.strip() for cell in first.split("|")[1:-1]] == [
        "alone", "50.0", "75.0", "25.0 (20-30)", "80.0", "10.0", "0.100",
    ]  # fmt: skip
    assert "1.000" in second
