"""Tables of unsupervised hashing from rows made up by hand, its small data set, and its figure."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from backend.errors import InputError
from benchmarks import uahm
from benchmarks.land_cover_patches import cut, places
from benchmarks.row_log import IDENTITY
from benchmarks.uahm_curves import draw_curves, mean_curve
from benchmarks.uahm_figure import draw_progress, progress_of
from benchmarks.uahm_runs import FUSED, MATRIX, LabelledBands
from benchmarks.uahm_tables import interval, paired, tables, verdict
from tests.training.labelled.conftest import picture, write_image


def row(kind: str, seed: int, bits: int, binary: float, real: float) -> "dict[str, Any]":
    def report(value: float) -> "dict[str, Any]":
        return {"map_at_100": value, "precision_at_20": value / 2, "per_class": {"river": {"map_at_100": value}}}

    identity = {"data": "set", "kind": kind, "seed": seed, "bits": bits}
    return {IDENTITY: identity, **report(binary), "real": report(real), "num_queries": 7, "num_archive": 30}


def test_differences_are_paired_by_seed() -> None:
    rows = [row("uahm", seed, bits, 0.6 + 0.01 * seed, 0.9) for seed in (0, 1, 2) for bits in (32, 64)]
    rows += [row("gan-ms", seed, bits, 0.1, 0.5 + 0.01 * seed) for seed in (0, 1, 2) for bits in (32, 64)]
    rows += [row("gan-rgb", 1, 32, 0.1, 0.4)]
    # Bits of the one, cosine of the other.
    assert paired(rows, "uahm", "gan-ms") == pytest.approx([0.1, 0.1, 0.1])
    assert paired(rows, "gan-ms", "gan-rgb") == pytest.approx([0.11]) and paired(rows, "uahm", "dhnn-ms") == []
    mean, reach = interval([0.1, 0.2, 0.3])
    assert mean == pytest.approx(0.2) and reach == pytest.approx(4.303 * 0.1 / 3**0.5, rel=1e-3)
    assert verdict([0.10, 0.11, 0.12]).endswith("holds") and verdict([-0.10, -0.11, -0.12]).endswith("other way")
    assert verdict([0.1, -0.1, 0.0]).endswith("open") and verdict([]) == "-" and verdict([0.25]) == "+0.250"
    what = {"data": "set", "kind": MATRIX, "features": FUSED, "seed": 0}
    text = tables([*rows, {IDENTITY: what, "accuracy": 0.8, "iou": 0.2, "none_alike": 0.7}])
    assert "| GAN_UAHM (bin) " in text and "0.610 (0.600-0.620)" in text and "0.6470" in text
    assert "7 queries, archive 30" in text and "| set: IoU" in text and "river" in text
    assert "GAN_UAHM > GAN MS (non-bin)" in text


def test_patches_are_cut_with_their_blocks(tmp_path: Path) -> None:
    corners = places(112, 60)
    assert len(corners) == 2 * 9 and corners[0] == (0, 0, "0_0") and corners[-1] == (80, 24, "1_0")
    cover = np.full((1, 112, 112), 4, np.uint8)
    cover[:, :, :20] = 1  # most of some patches, but of two blocks alone
    for name in ("a", "b"):
        write_image(tmp_path / "LULC" / f"{name}.tif", cover if name == "a" else np.full_like(cover, 7))
        write_image(tmp_path / "S1RTC" / f"{name}.tif", np.full((2, 112, 112), -12.5, np.float32))
        write_image(tmp_path / "S2L2A" / f"{name}.tif", np.full((12, 112, 112), 900, np.uint16))
    counts = cut(tmp_path, tmp_path / "out")
    assert counts == {"crops": 36 - 6, "snow": 36}  # the six at the water's edge are left out
    with open(tmp_path / "out" / "pairs.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len({each["place_group"] for each in rows}) == 8
    data = LabelledBands("land", str(tmp_path / "out"), (6, 5, 4), (4, 5, 6), 32)
    assert data.kinds(["gan-rgb", "gan-ms"]) == ["features", "gan-rgb"]  # the same three bands
    assert data.images((1, 14)).shape == (len(rows), 2, 32, 32)
    assert data.images((14,)).unique().tolist() == pytest.approx([900 / 4095], abs=1e-3)


def test_every_row_is_measured_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for label, name in enumerate(("AnnualCrop", "Forest")):
        for number in range(12):
            write_image(tmp_path / "set" / name / f"{number}.png", picture(label, number, 32))
    words = ["uahm.py", "--data", f"small={tmp_path / 'set'}", "--bits", "16", "--seeds", "0", "--steps", "2"]
    words += ["--read-px", "32", "--device", "cpu", "--work", str(tmp_path / "work"), "--kinds", "gan-rgb", "uahm"]
    for option in ("size_px=32", "width=0.0625", "batch=8"):
        words += ["--option", option]
    monkeypatch.setattr("sys.argv", words)
    assert uahm.main() == 0
    first = capsys.readouterr().out
    assert "table 5.9, small, 16 bits" in first and "kind uahm" in first
    assert uahm.main() == 0
    assert "kind uahm" not in capsys.readouterr().out


def test_the_figure_is_drawn_from_what_a_run_logged(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run = tmp_path / "gan-ms"
    run.mkdir()
    lines = [{"step": 5, "loss": 1.0}]
    for step in (10, 20, 30):
        figures = {"map_at_all": 0.3 + 0.01 * step, "frechet": 50.0 - step, "inception": 1.1}
        lines.append({"step": step, **{f"validation_{name}": value for name, value in figures.items()}})
    (run / "metrics.jsonl").write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    assert progress_of(run)["map_at_all"] == pytest.approx([0.4, 0.5, 0.6])
    draw_progress([run], tmp_path / "figure.png")
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(InputError):
        progress_of(tmp_path)


def test_curves_are_means_over_the_seeds(tmp_path: Path) -> None:
    rows = [row(kind, seed, 32, 0.5, 0.5) for kind in ("uahm", "gan-ms") for seed in (0, 1)]
    for each in rows:
        seed = each[IDENTITY]["seed"]
        each["precision_recall"] = [[0.1 + 0.2 * seed, 1.0 - 0.4 * seed], [1.0, 0.2]]
        each["real"]["precision_recall"] = [[0.5, 0.5], [1.0, 0.2]]
    assert mean_curve(rows, "set", "uahm", 32) == [pytest.approx((0.2, 0.8)), pytest.approx((1.0, 0.2))]
    assert mean_curve(rows, "set", "gan-ms", 32)[0] == (0.5, 0.5), "GANs by their numbers"
    assert mean_curve(rows, "set", "uahm", 64) == [] and mean_curve(rows, "other", "uahm", 32) == []
    draw_curves(rows, 32, tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
