"""The re-ranking benchmark on lists made by hand and on a scene small enough for every day."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.affine import Affine
from backend.reranking.graph import GraphSettings
from backend.reranking.network import RerankerNetwork
from backend.reranking.rerank import Reranker
from backend.training.list_shards import KnownLists
from benchmarks import reranking
from tests.reranking.made_lists import made_lists


def known(seed: int, right: int) -> KnownLists:
    lists = made_lists(1, 6, seed=seed)
    place = lists.place_px + 9_000.0 * np.arange(6)[None, :, None]
    evidence = lists.evidence.copy()
    evidence[0, :, 0] = np.arange(6) == right  # the dense check knows
    lists = replace(lists, place_px=place, evidence=evidence)
    return KnownLists(lists, place[:, right], True, "index")


def test_rates_and_lift_by_hand() -> None:
    args = argparse.Namespace(candidates=6, cmpc=None, reranker=None)
    rows = reranking.measured([known(0, 0), known(1, 3), known(2, 5), known(3, 0)], args)
    assert rows["none"]["recall_1"] == 0.5 and rows["none"]["recall_5"] == 0.75
    assert rows["dense check"]["recall_1"] == 1.0 and rows["dense check"]["lift"] == 0.5
    assert rows["none"]["lift"] == 0.0 and rows["none"]["recall_of_list"] == 1.0
    few = argparse.Namespace(candidates=4, cmpc=None, reranker=None)
    assert reranking.measured([known(0, 0), known(2, 5)], few)["none"]["recall_of_list"] == 0.5


def test_costs_are_told_by_queries_candidates_and_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reranking, "SIZES", ((3, 6, 1), (2, 6, 4)))
    rows = reranking.costs(Reranker(RerankerNetwork(), GraphSettings(), torch.device("cpu")))
    assert [(row["strips"], row["candidates"], row["patches"]) for row in rows] == [(3, 6, 1), (2, 6, 4)]
    assert all(row["seconds"] >= 0.0 for row in rows)


@pytest.mark.slow
def test_runs_and_goes_on(tmp_path: Path, make_ground: Any, save_raster: Any, monkeypatch: Any, capsys: Any) -> None:
    ground, transform = make_ground(640), Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = save_raster(ground.decibels, tmp_path / "sar.tif", transform, epsg=32611)
    optical = save_raster(ground.optical, tmp_path / "optical.tif", transform, epsg=32611)
    out = tmp_path / "rows.jsonl"
    words = ["x", "--sar", sar, "--optical", optical, "--queries", "2", "--strips", "1", "--strip-patches", "2"]
    words += ["--strip-patch-px", "64", "--lists", str(tmp_path / "lists"), "--out", str(out)]
    monkeypatch.setattr("sys.argv", words)
    assert reranking.main() == 0
    assert "tiles alone" in capsys.readouterr().out
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert {row["identity"]["method"] for row in rows} >= {"none", "consensus", "k-reciprocal", "alpha-QE"}
    shards = list((tmp_path / "lists").rglob("*.safetensors"))
    times = [path.stat().st_mtime_ns for path in shards]
    assert reranking.main() == 0 and times == [path.stat().st_mtime_ns for path in shards]
