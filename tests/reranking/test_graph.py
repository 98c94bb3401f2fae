from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from backend.errors import ModelError
from backend.reranking.graph import EDGE_FEATURES, KINDS, NODE_FEATURES, GraphSettings, build_graph
from tests.reranking.made_lists import made_lists

SETTINGS = GraphSettings(nodes=6)


def edges_of(kind: str, graph) -> set[tuple[int, int]]:
    chosen = graph.edge_features[:, EDGE_FEATURES.index(KINDS[0]) + KINDS.index(kind)] == 1.0
    return set(map(tuple, graph.edges[:, chosen].T.tolist()))


def test_the_same_anywhere_on_the_earth() -> None:
    lists = made_lists(3, 6)
    moved = replace(lists, place_px=lists.place_px + (5_000_000.0, -3_000_000.0))
    here, there = build_graph([lists], SETTINGS), build_graph([moved], SETTINGS)
    assert torch.equal(here.edges, there.edges)
    assert torch.allclose(here.edge_features, there.edge_features, atol=1e-4)
    assert torch.allclose(here.nodes, there.nodes)


def test_the_same_for_patches_of_another_size() -> None:
    lists = made_lists(3, 6)
    twice = replace(lists, place_px=2 * lists.place_px, offset_px=2 * lists.offset_px, patch_px=256.0)
    here, there = build_graph([lists], SETTINGS), build_graph([twice], SETTINGS)
    assert torch.equal(here.edges, there.edges) and torch.allclose(here.edge_features, there.edge_features)


def test_neighbours_in_a_list_are_joined() -> None:
    lists = made_lists(1, 3)
    place = np.array([[[0.0, 0.0], [100.0, 0.0], [2000.0, 0.0]]])
    alike = np.array([[[1.0, 0.9, 0.1], [0.9, 1.0, -0.2], [0.1, -0.2, 1.0]]], np.float32)
    graph = build_graph([replace(lists, place_px=place, alike=alike)], replace(SETTINGS, alike=1))
    assert edges_of("adjacent", graph) == {(0, 1), (1, 0)}  # the third lies further than two patches away
    assert edges_of("alike", graph) == {(1, 0), (0, 1), (0, 2)}  # each hears the one it looks most like
    at = (graph.edges[0] == 0) & (graph.edges[1] == 1) & (graph.edge_features[:, 5] == 1.0)
    assert graph.edge_features[at, 0].item() == pytest.approx(-100.0 / 128.0)  # from the second, the first lies left


def test_patches_of_a_strip_are_joined_where_they_agree() -> None:
    lists = made_lists(2, 2)  # the second patch lies 128 px right of the first
    place = np.array([[[0.0, 0.0], [900.0, 500.0]], [[5000.0, 0.0], [1034.0, 500.0]]])
    graph = build_graph([replace(lists, place_px=place)], SETTINGS)
    assert edges_of("along", graph) == {(1, 3), (3, 1)}
    to_first = (graph.edges[0] == 3) & (graph.edges[1] == 1)
    assert graph.edge_features[to_first, 0].item() == pytest.approx(6.0 / 128.0)  # the jitter that is left
    assert graph.edge_features[to_first, 4].item() == pytest.approx(1.0 / 3.0)  # one of three patches further


def test_strips_are_not_joined_to_one_another() -> None:
    graph = build_graph([made_lists(2, 4), made_lists(3, 4, seed=1)], SETTINGS)
    strip = torch.tensor([0, 0, 1, 1, 1])[graph.list_of]
    assert torch.equal(strip[graph.edges[0]], strip[graph.edges[1]])


def test_edges_grow_with_the_candidates_and_no_faster() -> None:
    settings = GraphSettings(nodes=50)
    counts = [build_graph([made_lists(1, k, seed=k)], settings).edges.shape[1] / k for k in (25, 50)]
    assert max(counts) <= settings.adjacent + settings.alike
    long = [build_graph([made_lists(p, 20, seed=p)], settings).edges.shape[1] / p for p in (8, 32)]
    assert long[1] <= 1.5 * long[0]


def test_missing_candidates_and_unknown_evidence() -> None:
    lists = made_lists(2, 6, short=2)
    evidence = lists.evidence.copy()
    evidence[..., 3] = np.nan
    graph = build_graph([replace(lists, evidence=evidence)], SETTINGS)
    assert len(graph.nodes) == 8 and graph.slot.tolist() == [0, 1, 2, 3, 6, 7, 8, 9]
    assert graph.nodes.shape[1] == len(NODE_FEATURES) and torch.isfinite(graph.nodes).all()


def test_settings_of_a_card_are_checked() -> None:
    assert GraphSettings.from_mapping(SETTINGS.to_mapping()) == SETTINGS
    for bad in ({"nodes": 0}, {"colour": 3}, {"alike": -1}, {"nodes": "many"}):
        with pytest.raises(ModelError):
            GraphSettings.from_mapping(bad)
