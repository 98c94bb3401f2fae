"""The comparison of the encoder with its peers: windows side by side, ratios, rows not measured twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.descriptors.cmpc_network import CmpcNetwork, CmpcSettings
from backend.descriptors.descriptor import StructuralDescriptor
from backend.descriptors.encoder import save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import InputError
from backend.json_ready import json_ready
from benchmarks import encoder
from benchmarks.document import replace_part
from benchmarks.encoder_tables import comparison, peer_of
from benchmarks.loose_pairs import pooled_row
from benchmarks.loose_windows import LoosePatches, LooseQuery, OpticalWindow, SideBySide, search_windows, window_summary
from benchmarks.query_rows import difference, hits, ratio
from benchmarks.row_log import RowLog

SCRIPTS = Path(__file__).resolve().parents[2] / "benchmarks"
CPU = torch.device("cpu")


def test_rows_are_kept_and_found_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "rows.jsonl"
    log = RowLog(str(path))
    assert log.find({"method": "ncc"}) is None
    row = log.add({"method": "ncc", "patch_px": 64}, {"errors_m": np.array([1.0, np.inf])})
    assert row["errors_m"] == [1.0, None]
    path.write_text(path.read_text("utf-8") + '{"identity": {"meth', "utf-8")
    again = RowLog(str(path))
    assert again.find({"patch_px": 64, "method": "ncc"}) == row and again.find({"method": "ncc"}) is None
    assert path.read_text("utf-8").count("\n") == 1 and path.read_text("utf-8").endswith("\n")
    path.write_text('{"no": "identity"}\n', "utf-8")
    with pytest.raises(InputError, match="line 1 of .* is no row"):
        RowLog(str(path))


def test_a_part_of_a_document_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "text.md"
    path.write_text("# Title\n<!-- rows: begin -->\nold\n<!-- rows: end -->\nby hand\n", "utf-8")
    replace_part(str(path), "rows", "| new |")
    replace_part(str(path), "rows", "| newer |")
    assert path.read_text("utf-8") == "# Title\n<!-- rows: begin -->\n\n| newer |\n\n<!-- rows: end -->\nby hand\n"
    with pytest.raises(InputError, match="no place for 'other'"):
        replace_part(str(path), "other", "text")
    with pytest.raises(InputError, match="no place"):
        replace_part(str(tmp_path / "none.md"), "rows", "text")


def test_ratio_and_difference_of_hits() -> None:
    ours, theirs = np.array([1, 1, 1, 0], bool), np.array([1, 0, 0, 0], bool)
    times, (low, high) = ratio(ours, theirs, [0, 1, 2, 3])
    assert times == 3.0 and low <= 3.0 <= high
    assert ratio(ours, np.zeros(4, bool), [0, 1, 2, 3])[0] == 6.0  # three hits against half a one
    apart, (low, high) = difference(ours, theirs, [0, 1, 2, 3])
    assert apart == 0.5 and low <= 0.5 <= high
    row = {"ranks": [1, 2, 0], "errors_m": [20.0, 101.0, None]}
    assert hits(row).tolist() == [True, False, False] and hits(row, None).tolist() == [True, False, False]
    assert hits(row, 150.0).tolist() == [True, True, False]


def window_of(seed: int, side: int = 96) -> OpticalWindow:
    generator = np.random.default_rng(seed)
    blocks = np.kron(generator.random((side // 8, side // 8)), np.ones((8, 8)))
    return OpticalWindow(np.repeat(blocks[None].astype(np.float32), 3, axis=0), np.ones((side, side), bool))


def test_patches_are_found_on_their_own_window() -> None:
    windows = [window_of(seed) for seed in range(5)]
    at = [(0, 0, 0), (1, 32, 16), (2, 16, 32), (4, 32, 32)]
    queries = [
        LooseQuery(windows[n].image[:1, row : row + 64, col : col + 64], np.ones((64, 64), bool), n, row, col)
        for n, row, col in at
    ]
    found = search_windows(LoosePatches(windows, queries), StructuralDescriptor(), CPU)
    assert found["ranks"].tolist() == [1, 1, 1, 1] and found["recall_at_1"] == found["near"] == 1.0
    assert found["blocks"] == [0, 1, 2, 4] and max(found["errors_px"]) <= 4.0
    # Said to be of another window, they are answered wrongly, and no distance is given.
    wrong = [LooseQuery(q.image, q.valid, 3, q.row_px, q.col_px) for q in queries]
    missed = search_windows(LoosePatches(windows, wrong), StructuralDescriptor(), CPU)
    assert missed["recall_at_1"] == 0.0 and np.isinf(missed["errors_px"]).all() and (missed["ranks"] != 1).all()


def test_windows_lie_apart_by_more_than_a_patch() -> None:
    laid = SideBySide([window_of(seed) for seed in range(5)], StructuralDescriptor(), 64, CPU)
    assert laid.across == 3 and laid.pitch == 24 + 17 and laid.corner(4) == (41, 41)
    assert laid.dense.valid.sum() == 5 * 24 * 24
    corners = np.array([laid.corner(number) for number in range(5)])
    middles = corners + 12
    assert laid.window_at(*middles.T).tolist() == laid.window_at(*(corners - 8).T).tolist() == [0, 1, 2, 3, 4]


def test_pooled_vectors_rank_their_own_patch_first() -> None:
    from backend.training.pairs.pair_source import PairImages

    pairs = []
    for seed in range(4):
        window = window_of(seed, 256)
        pairs.append(PairImages(window.image[:1], window.valid, window.image, window.valid))
    row = pooled_row(pairs, 128, StructuralDescriptor(), CPU)
    assert row["ranks"].tolist() == [1, 1, 1, 1] and row["mrr"] == 1.0 and row["blocks"] == [0, 1, 2, 3]
    torch.manual_seed(0)
    network = CmpcNetwork(CmpcSettings(blocks=(1, 1, 1, 1), width=4, embedding=16)).eval()
    assert pooled_row(pairs, 200, network, CPU)["num_queries"] == 4


def loose(method: str, case: str, ranks: "list[int]") -> "dict[str, Any]":
    found = window_summary(np.array(ranks), list(range(len(ranks))), np.where(np.array(ranks) == 1, 0.0, np.inf))
    identity = {"part": "patches", "case": case, "method": method}
    return json_ready({"identity": identity, **found})


def test_tables_compare_with_the_same_case() -> None:
    case = "128 px, all placements"
    rows = [loose("structural", case, [1, 2, 0, 0]), loose("encoder", case, [1, 1, 1, 6])]
    rows += [loose("cmpc", "128 px, pooled", [1, 0, 0, 0])]
    assert peer_of(rows[0], rows) is None and peer_of(rows[1], rows) is rows[0] is peer_of(rows[2], rows)
    text = comparison(rows)
    assert "4 queries a row" in text and "3.00 (" in text and "≥ 2 × structural" in text and "reached" in text
    lines = [line.split("|")[2].strip() for line in text.splitlines() if line.startswith("| 128 px, all placements")]
    assert lines == ["structural", "encoder"]
    assert comparison([]) == ""


@pytest.mark.slow
def test_a_stopped_comparison_goes_on(
    tmp_path: Path, make_ground: Any, save_raster: Any, monkeypatch: Any, capsys: Any
) -> None:
    from backend.affine import Affine

    ground, to_crs = make_ground(512, seed=5), Affine(10.0, 0.0, 5e5, 0.0, -10.0, 4e6)
    sar, optical = tmp_path / "sar", tmp_path / "optical"
    sar.mkdir()
    optical.mkdir()
    decibels = ground.decibels.astype(np.float32)
    save_raster(decibels, sar / "a.tif", to_crs, 32611)
    save_raster(ground.optical, optical / "a.tif", to_crs, 32611)
    torch.manual_seed(0)
    settings = EncoderSettings(stem=8, widths=(16, 16, 16), blocks=(1, 1, 1))
    save_encoder(EncoderNetwork(settings), tmp_path / "tiny.safetensors", {})
    out, document = tmp_path / "rows.jsonl", tmp_path / "report.md"
    document.write_text("<!-- comparison: begin -->\n<!-- comparison: end -->\n", "utf-8")
    words = ["encoder.py", "--device", "cpu", "--queries", "3", "--patch-px", "64", "--out", str(out)]
    words += ["--model", str(tmp_path / "tiny.safetensors"), "--document", str(document)]
    words += ["--sar", str(sar / "a.tif"), "--optical", str(optical / "a.tif")]
    words += ["--fixtures-sar", str(sar), "--fixtures-optical", str(optical), "--parts", "whole", "aligned", "fixtures"]
    monkeypatch.setattr(sys, "argv", [*words, "--methods", "structural"])
    assert encoder.main() == 0
    first = out.read_text("utf-8")
    assert first.count("\n") == 5
    capsys.readouterr()
    monkeypatch.setattr(sys, "argv", [*words, "--methods", "structural", "cmpc", "encoder"])
    assert encoder.main() == 0
    said = capsys.readouterr()
    assert "cmpc is left out" in said.err and "structural, whole" not in said.err
    assert out.read_text("utf-8").startswith(first) and out.read_text("utf-8").count("\n") == 10
    assert "| encoder " in said.out and document.read_text("utf-8") == (
        "<!-- comparison: begin -->\n\n" + said.out.strip() + "\n\n<!-- comparison: end -->\n"
    )


def test_a_missing_model_is_said_plainly(tmp_path: Path) -> None:
    words = [
        "--model",
        str(tmp_path / "none.safetensors"),
        "--methods",
        "encoder",
        "--out",
        str(tmp_path / "rows.jsonl"),
    ]
    done = subprocess.run([sys.executable, str(SCRIPTS / "encoder.py"), *words], capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr.startswith("error: ") and "Traceback" not in done.stderr
