"""The comparison of models trained in one pass and one after the other, on lists made by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from backend.errors import UsageError
from backend.reranking.graph import GraphSettings
from backend.reranking.network import RerankerNetwork
from backend.reranking.rerank import Reranker
from backend.training.list_shards import KnownLists
from benchmarks import one_pass
from tests.reranking.made_lists import made_lists


def known(seed: int, right: int, off_px: float) -> KnownLists:
    lists = made_lists(1, 6, seed=seed)
    place = lists.place_px + 9_000.0 * np.arange(6)[None, :, None]
    return KnownLists(replace(lists, place_px=place), place[:, right] + (off_px, 0.0), True, "index")


def test_shares_and_gains_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    untrained = Reranker(RerankerNetwork(), GraphSettings(), torch.device("cpu"))
    monkeypatch.setattr(one_pass, "load_reranker", lambda name, device: untrained)
    found = one_pass.outcomes([known(0, 0, 3.0), known(1, 0, 20.0), known(2, 4, 0.0)], "unused")
    assert found["none"]["right"].tolist() == found["graph"]["right"].tolist() == [1.0, 1.0, 0.0]
    assert found["none"]["near"].tolist() == [1.0, 0.0, 0.0] and found["none"]["held"].tolist() == [1.0, 1.0, 1.0]
    better = {name: np.ones(3) for name in ("right", "near", "held")}
    row: dict[str, Any] = one_pass.compared(better, found["none"], np.arange(3))
    assert (
        row["right"] == 1.0 and row["right_gain"] == pytest.approx(1 / 3) and row["near_gain"] == pytest.approx(2 / 3)
    )
    identity = {"one_pass": "b", "kind": "index", "method": "graph"}
    text = one_pass.table([{"identity": identity, **row}, {"identity": identity, **row}])
    assert text.count("| tiles alone") == 1 and "+33.3" in text


def test_pairs_of_models() -> None:
    assert one_pass.named("one pass=a.safetensors,b.safetensors") == ("one pass", "a.safetensors", "b.safetensors")
    for bad in ("a,b", "x=a", "x=a,b,c", "=a,b"):
        with pytest.raises(UsageError):
            one_pass.named(bad)
