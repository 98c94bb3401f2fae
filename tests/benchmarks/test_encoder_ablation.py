"""The ablation: its arithmetic, and one short run of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from benchmarks import encoder_ablation
from benchmarks.ablation_tables import ablation, over_seeds
from benchmarks.encoder_ablation import SEEDS, VARIANTS

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "encoder_ablation.py"


def test_interval_over_seeds() -> None:
    mean, half = over_seeds([1.0, 2.0, 3.0])
    assert mean == 2.0 and half == pytest.approx(4.3027 / np.sqrt(3.0), abs=1e-3)  # t of two degrees of freedom
    assert over_seeds([0.4])[0] == 0.4 and np.isnan(over_seeds([0.4])[1]) and np.isnan(over_seeds([])[0])


def row(variant: str, seed: int, found: "list[int]") -> "dict[str, Any]":
    identity = {"variant": variant, "seed": seed, "patch_px": 64, "steps": 7, "batch": 2}
    errors = [50.0 if one else None for one in found]
    return {
        "identity": identity,
        "errors_m": errors,
        "blocks": list(range(len(found))),
        "num_queries": len(found),
        "training_seconds": 60.0,
    }


def test_differences_are_taken_within_seeds() -> None:
    rows = [row("heatmap", 0, [1, 0, 0, 0]), row("heatmap", 1, [1, 1, 0, 0])]
    rows += [row("classifier", 0, [1, 1, 0, 0]), row("classifier", 1, [1, 1, 1, 0]), row("mining", 1, [1, 1, 0, 0])]
    text = ablation(rows)
    over_places = {line.split("|")[1].strip(): line for line in text.splitlines() if line.startswith("|")}
    assert "62.5" in text and "+25.0" in over_places["classifier"]
    assert over_places["mining"].split("|")[4].strip().startswith("+0.0")  # against the base's seed 1 alone
    assert "Runs of 7 steps" in text and "| none " in text and "+25.0 ± 0.0" in text
    assert "overlap" in over_places["mining"] and ablation([]) == ""


def test_further_negatives_have_a_table_of_their_own() -> None:
    rows = [row("heatmap", seed, [1, 0, 0, 0]) for seed in (0, 1)]
    assert "| negatives" not in ablation(rows)
    text = ablation([*rows, *(row("generated-negatives", seed, [1, 1, 0, 0]) for seed in (0, 1))])
    lines = [line for line in text.splitlines() if line.startswith("| generated-negatives")]
    assert "| negatives" in text and len(lines) == 2 and "+25.0 ± 0.0" in lines[1]


def test_three_seeds_where_adversaries_and_negatives_are_asked_about() -> None:
    several = ["heatmap", "wasserstein", "classifier", "random-negatives", "generated-negatives"]
    assert [name for name, count in SEEDS.items() if count == 3] == several
    assert len(VARIANTS) == len(SEEDS) == 17


@pytest.mark.slow
def test_a_variant_is_trained_and_tried_once(
    tmp_path: Path, make_ground: Any, save_raster: Any, monkeypatch: Any, capsys: Any
) -> None:
    from backend.affine import Affine

    paths = []
    for place, seed in (("east", 5), ("west", 6)):
        ground = make_ground(448, seed=seed)
        to_crs = Affine(10.0, 0.0, 5e5 + 1e5 * seed, 0.0, -10.0, 4e6)
        paths.append(
            save_raster(
                (10.0 ** (ground.decibels / 10.0)).astype(np.float32), tmp_path / f"{place}_s.tif", to_crs, 32611
            )
        )
        paths.append(save_raster(ground.optical, tmp_path / f"{place}_o.tif", to_crs, 32611))
    out = tmp_path / "rows.jsonl"
    words = ["encoder_ablation.py", "--data", f"{paths[0]},{paths[1]}", "--sar", paths[2], "--optical", paths[3]]
    words += ["--steps", "2", "--batch", "2", "--training-patch-px", "64", "--queries", "3", "--device", "cpu"]
    words += ["--only", "unregistered", "offset-0", "--out", str(out)]
    threads = torch.get_num_threads()
    monkeypatch.setattr(sys, "argv", words)
    assert encoder_ablation.main() == 0
    done = capsys.readouterr()
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [(r["identity"]["variant"], r["identity"]["patch_px"]) for r in rows] == [
        ("unregistered", 64), ("unregistered", 128), ("offset-0", 64), ("offset-0", 128)
    ]  # fmt: skip
    assert all(r["steps"] == 2 and len(r["errors_m"]) == 3 for r in rows)
    assert encoder_ablation.main() == 0
    again = capsys.readouterr()
    assert "training" not in again.err and again.out == done.out
    torch.set_num_threads(threads)


def test_how_long_must_be_said(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--out", str(tmp_path / "x.jsonl")], capture_output=True, text=True
    )
    assert done.returncode == 2 and "how long to train is not said" in done.stderr
