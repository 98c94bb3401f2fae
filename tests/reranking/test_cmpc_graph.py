from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from backend.errors import ModelError, UsageError
from backend.reranking.cmpc_graph import (
    CmpcGraphNetwork,
    CmpcGraphSettings,
    cmpc_tensors,
    load_cmpc_graph,
    rerank_cmpc,
)
from backend.training.model_files import write_model
from tests.reranking.made_lists import made_lists

SETTINGS = CmpcGraphSettings(vector=12, nodes=4, channels=16)


def network(settings: CmpcGraphSettings = SETTINGS) -> CmpcGraphNetwork:
    torch.manual_seed(0)
    return CmpcGraphNetwork(settings).eval()


def test_only_the_first_nodes_are_ranked_anew() -> None:
    lists = made_lists(2, 7, short=1)
    new = rerank_cmpc([lists], network())[0]
    assert new.shape == (2, 7) and (np.abs(new[:, :4]) <= 1.0 + 1e-5).all()
    assert (new[:, 4:6] < new[:, :4].min()).all() and (np.diff(new[:, 4:]) <= 0.0).all()


def test_released_settings_know_no_places() -> None:
    lists = made_lists(1, 5)
    moved = replace(lists, place_px=lists.place_px[:, ::-1].copy())
    assert np.array_equal(rerank_cmpc([lists], network())[0], rerank_cmpc([moved], network())[0])
    with_places = network(replace(SETTINGS, positions=True))
    assert not np.allclose(rerank_cmpc([lists], with_places)[0], rerank_cmpc([moved], with_places)[0])


def test_missing_candidates_say_nothing() -> None:
    lists = made_lists(1, 4, short=1)
    changed = replace(lists, vectors=lists.vectors.copy())
    changed.vectors[:, 3] = 0.5
    assert np.array_equal(rerank_cmpc([lists], network())[0][:, :3], rerank_cmpc([changed], network())[0][:, :3])


def test_lists_need_vectors_of_one_length() -> None:
    lists = made_lists(1, 4)
    with pytest.raises(UsageError):
        cmpc_tensors([replace(lists, vectors=None)], 4)
    with pytest.raises(UsageError):
        cmpc_tensors([lists, replace(lists, query_vectors=lists.query_vectors[:, :6])], 4)


def test_files(tmp_path) -> None:
    made = network()
    path = write_model(tmp_path / "cmpc-graph.safetensors", made, "cmpc-graph", {"settings": SETTINGS.to_mapping()})
    lists = made_lists(1, 4)
    assert np.array_equal(rerank_cmpc([lists], load_cmpc_graph(path["model"]))[0], rerank_cmpc([lists], made)[0])
    other = write_model(tmp_path / "other.safetensors", made, "encoder", {"settings": SETTINGS.to_mapping()})
    with pytest.raises(ModelError):
        load_cmpc_graph(other["model"])
