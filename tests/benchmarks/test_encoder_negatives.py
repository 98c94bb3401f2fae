"""Whether generated negatives help the encoder: the arithmetic of the table."""

from __future__ import annotations

from typing import Any, Dict

from benchmarks.encoder_negatives import GENERATED, NONE, RANDOM, table


def row(kind: str, seed: int, recall: float, likelihood: float) -> Dict[str, Any]:
    return {
        "identity": {"negatives": kind, "seed": seed, "steps": 7, "batch": 2, "training_patch_px": 64},
        "recall": {"64": recall, "128": 1.0},
        "log_likelihood": {"64": likelihood, "128": 0.0},
        "queries": {"64": 10, "128": 9},
        "windows": 3,
    }


def test_differences_are_taken_seed_by_seed() -> None:
    rows = [row(NONE, 0, 0.10, -4.0), row(RANDOM, 0, 0.10, -4.0), row(GENERATED, 0, 0.20, -3.5)]
    rows += [row(NONE, 1, 0.30, -3.0), row(GENERATED, 1, 0.40, -2.5)]
    text = table(rows)
    lines = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("|")}
    assert "20.0 ± 127.1" in lines[NONE] and lines[NONE].count("| - ") == 4
    assert "+10.0 ± 0.0" in lines[GENERATED] and "+0.500 ± 0.000" in lines[GENERATED]
    assert "| 1 " in lines[RANDOM] and "+0.0" in lines[RANDOM] and "±" not in lines[RANDOM]
    assert "Runs of 7 steps" in text and "10 patches of 64 px and 9 patches of 128 px" in text and table([]) == ""
