"""The benchmark of binary codes, on few of them."""

from __future__ import annotations

import argparse

import numpy as np

from benchmarks.code_speed import measure, random_codes, table


def test_random_codes_are_searched() -> None:
    codes = random_codes(5000, 32)
    assert codes.ntotal == 5000 and codes.code_size == 8
    assert len(np.unique(codes.reconstruct_n(0, 200), axis=0)) == 200
    rows = measure(argparse.Namespace(queries=[1, 3], numbers=32, k=5, repeats=1, threads=1), codes)
    assert [row["queries"] for row in rows] == [1, 3] and all(row["clock_s"] > 0.0 for row in rows)
    assert "5,000" in table(rows)
