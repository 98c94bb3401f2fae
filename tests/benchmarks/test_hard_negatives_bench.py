from __future__ import annotations

import math

from benchmarks.hard_negatives import parser
from benchmarks.hard_negatives_tables import BASE, DENSE, over_seeds, tables


def row(kind: str, seed: int, auroc: float, **own: object) -> "dict[str, object]":
    identity = {"network": "net", "negatives": kind, "seed": seed, "share": 0.05, "steps": 7, "batch": 4, **own}
    rates = {"0.04": 0.5, "0.05": 0.6}
    same = {"accuracy": 0.8, "precision": 0.9, "recall": 0.7, "fpr": 0.1, "fpr95": 0.4, "places": 33}
    return {"identity": identity, "auroc": auroc, "recall_at_fpr": rates, **same}


def test_means_over_seeds() -> None:
    assert over_seeds([0.5]) == "0.500" and over_seeds([None, 0.5]) == "-"
    half = 4.303 * 0.1 / math.sqrt(3)
    assert over_seeds([0.4, 0.5, 0.6]) == f"0.500 ± {half:.3f}"


def test_kinds_are_compared_with_random_seed_by_seed() -> None:
    fine = {"fine_steps": 3}
    rows = [row(BASE, 0, 0.8)] + [row("random", seed, 0.9 + seed / 100, **fine) for seed in (0, 1)]
    rows += [row("nearest", seed, 0.92 + seed / 100, hard_share=0.5, **fine) for seed in (0, 1)]
    text = tables(rows)
    line = next(line for line in text.splitlines() if "nearest, 50 % of them" in line)
    assert line.count("0.020 ± 0.000") == 1 and "7 steps of 4 pairs" in text and "5 % of the places (33)" in text
    assert tables([]) == ""


def test_methods_without_a_verifier() -> None:
    one = {**row("structural", 0, 0.75), "interval": {"auroc": [0.7, 0.8]}, "num_pairs": 10, "num_blocks": 3}
    one["identity"] = {"network": DENSE, "negatives": "structural"}
    assert "0.750 (0.700 to 0.800)" in tables([one])


def test_the_script_is_told_what_its_text_says() -> None:
    args = parser().parse_args(["--mined", "A=a", "--mined", "B=b", "--share", "1", "0.05"])
    assert args.mined == ["A=a", "B=b"] and args.share == [1.0, 0.05] and args.seeds == 3
