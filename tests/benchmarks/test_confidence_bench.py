"""Cross-fitting and judging the confidence, on strips whose chance of being right is known."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from benchmarks import confidence
from benchmarks.cross_fitting import folds_of, held_out, isotonic, log_loss, log_odds, places

FEATURES = {"prominence": 6.0, "agreeing": 4.0, "other_agreement": 0.1, "num_patches": 8.0, "log_num_poses": 0.0}


def records(count: int = 400) -> list[dict[str, object]]:
    """Present and absent strips in turn; of the present ones, those of high lead are right, all but a few."""
    rng = np.random.default_rng(0)
    made = []
    for number in range(count):
        present = number % 2 == 0
        lead = float(rng.uniform(0.0, 0.2)) if present else float(rng.uniform(0.0, 0.02))
        right = present and lead + rng.normal(0.0, 0.02) > 0.05
        error_m = (20.0 if right else 5000.0) if present else None
        off = rng.uniform(0.0, 0.12, 8)
        seen = [
            {"agrees": 1.0, "off": float(one), "similarity": 0.2, "lead": 1.0, "prominence": 3.0,
             **({"content_away_px": 300.0 * one if right else 500.0} if present else {})}
            for one in off
        ]  # fmt: skip
        made.append(
            {
                "key": f"8/known/{present}/{number}",
                "patches": 8,
                "heading": "known",
                "present": present,
                "x_px": float(rng.uniform(0, 12000)),
                "y_px": float(rng.uniform(0, 8000)),
                "error_m": error_m,
                "content_error_m": error_m,
                "features": {**FEATURES, "agreement": 0.5, "lead": lead, "peak": 0.2},
                "seen": seen,
            }
        )
    return made


def test_isotonic_pools_neighbours_that_fall() -> None:
    curve = isotonic(np.array([1.0, 2.0, 3.0, 4.0]), [0, 1, 0, 1])
    # 0; (1, 0) pooled to a half; 1: each with half a success and half a failure more.
    assert curve(np.array([1.0, 2.0, 2.5, 3.0, 4.0])) == pytest.approx([0.25, 0.5, 0.5, 0.5, 0.75])
    assert curve(np.array([-5.0, 1.5, 9.0])) == pytest.approx([0.25, 0.375, 0.75])
    values = np.linspace(0.0, 1.0, 50)
    found = isotonic(values, np.random.default_rng(0).random(50) < values)(np.linspace(-1.0, 2.0, 90))
    assert (np.diff(found) >= 0.0).all() and 0.0 < found.min() and found.max() < 1.0


def test_a_place_is_in_one_fold_and_present_and_absent_are_not_mixed() -> None:
    made = records(60)
    blocks = places(made)
    fold = folds_of(blocks, seed=3)
    for block in np.unique(blocks):
        assert len(set(fold[blocks == block])) == 1
        assert len({made[number]["present"] for number in np.flatnonzero(blocks == block)}) == 1
    assert set(fold) == {0, 1, 2, 3, 4}


def test_nothing_is_judged_by_what_was_fitted_to_it() -> None:
    fold = np.array([0, 1, 0, 1, 2])
    found = held_out(fold, lambda there: lambda others: np.array([float(fold[one] in fold[there]) for one in others]))
    assert found.tolist() == [0.0] * 5


def test_log_loss_and_log_odds() -> None:
    assert log_loss(np.array([0.8, 0.2]), np.array([True, False])) == pytest.approx(-np.log(0.8))
    assert log_odds(np.array([0.5, 0.8])) == pytest.approx([0.0, np.log(4.0)])


def test_rates_have_exact_intervals() -> None:
    # None of 36: the upper bound solves (1 - p) ** 36 = 0.025.
    assert confidence.rate(np.zeros(36, bool)) == f"0.0 (0.0-{100.0 * (1.0 - 0.025 ** (1 / 36)):.1f})"
    assert confidence.rate(np.zeros(0, bool)) == "-"


def test_known_chances_are_found_and_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib")
    made = records()
    path, document, picture = tmp_path / "strips.jsonl", tmp_path / "doc.md", tmp_path / "plot.png"
    path.write_text("".join(json.dumps(one) + "\n" for one in made), "utf-8")
    document.write_text("Before\n<!-- measured: begin -->\n<!-- measured: end -->\nAfter\n", "utf-8")
    strips = confidence.cross_fitted_strips(made, 0.03, seed=0)
    assert confidence.expected_calibration_error(strips.sure, strips.right) < 0.06
    weights, patches = confidence.cross_fitted_patches(made, strips.sure)
    # Right up to 10 px = 300 px times 0.0333 sides.
    assert -weights["intercept"] / weights["off"] == pytest.approx(1.0 / 30.0, abs=0.003)
    assert not patches.right[patches.sure < 0.01].any()
    words = ["confidence.py", "--strips", str(path), str(path), "--check", str(path), "--document", str(document)]
    monkeypatch.setattr("sys.argv", [*words, "--picture", str(picture)])
    assert confidence.main() == 0
    text = document.read_text("utf-8")
    assert text.startswith("Before") and text.endswith("After\n") and "all 400 strips" in text and "200 + 200" in text
    assert picture.read_bytes()[:4] == b"\x89PNG" and len(list(tmp_path.iterdir())) == 3
