from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.errors import ModelError
from backend.reranking.graph import GraphSettings, build_graph
from backend.reranking.network import MAX_WEIGHTS, RerankerNetwork, RerankerSettings, log_probabilities
from backend.reranking.rerank import Reranker, load_reranker, rerank
from backend.training.model_files import write_model
from tests.reranking.made_lists import made_lists

CPU = torch.device("cpu")


def model(nodes: int = 6, seed: int = 0, random_head: bool = False) -> Reranker:
    torch.manual_seed(seed)
    network = RerankerNetwork()
    if random_head:
        torch.nn.init.normal_(network.correction.weight)
        torch.nn.init.normal_(network.none.weight)
    return Reranker(network, GraphSettings(nodes=nodes), CPU)


def test_an_untrained_network_changes_nothing_at_all() -> None:
    lists = [made_lists(1, 6), made_lists(4, 6, seed=1, short=2)]
    for one, new in zip(lists, rerank(lists, model())):
        assert np.array_equal(new.similarity, one.similarity)


def test_it_is_small() -> None:
    assert sum(parameter.numel() for parameter in RerankerNetwork().parameters()) < MAX_WEIGHTS


def test_probabilities_of_a_list_and_of_none_make_one() -> None:
    for new in rerank([made_lists(3, 6, short=1)], model(random_head=True)):
        assert np.allclose(new.probability.sum(axis=1) + new.none_probability, 1.0, atol=1e-5)
        assert (new.probability[:, 5:] == 0.0).all()


def test_the_likeliest_candidate_is_the_first() -> None:
    new = rerank([made_lists(2, 6)], model(random_head=True))[0]
    assert (new.probability.argmax(axis=1) == new.similarity.argmax(axis=1)).all()


def test_lists_do_not_depend_on_what_they_are_asked_with() -> None:
    lists = [made_lists(2, 6, seed=seed) for seed in range(40)]  # more than go at once
    together = rerank(lists, model(random_head=True))
    alone = rerank(lists[3:4], model(random_head=True))[0]
    assert len(together) == 40
    assert np.allclose(together[3].similarity, alone.similarity, atol=1e-5)


def test_candidates_beyond_the_graph_follow_in_their_old_order() -> None:
    lists = made_lists(1, 9, short=1)
    new = rerank([lists], model(nodes=4, random_head=True))[0].similarity[0]
    assert (np.diff(new[4:8]) < 0).all() and new[4] < new[:4].min() and new[8] == -2.0


def test_a_patch_of_a_strip_hears_the_others() -> None:
    lists = made_lists(2, 6)
    joined = rerank([lists], model(random_head=True))[0].similarity[0]
    from dataclasses import replace

    other = replace(lists, similarity=lists.similarity * np.array([[1.0], [0.5]], np.float32))
    other = replace(
        other, place_px=np.where(np.arange(2)[:, None, None] == 1, lists.place_px[:1] + (128.0, 0.0), lists.place_px)
    )
    assert not np.allclose(joined, rerank([other], model(random_head=True))[0].similarity[0])


def test_probability_by_hand() -> None:
    # Two candidates one standard deviation either side of their mean, and none as likely as the mean.
    lists = made_lists(1, 2)
    graph = build_graph([lists], GraphSettings(nodes=2))
    each, none = log_probabilities(graph, graph.base, torch.zeros(1))
    weights = np.exp([1.0, -1.0, 0.0])
    assert np.allclose([*each.exp().tolist(), none.exp().item()], weights / weights.sum(), atol=1e-4)


def written(folder: Path, kind: str = "reranker", **card: object) -> str:
    network = model(random_head=True).network
    whole = {"settings": network.settings.to_mapping(), "graph": GraphSettings(nodes=6).to_mapping(), **card}
    return write_model(folder / "reranker.safetensors", network, kind, whole)["model"]


def test_a_model_comes_back_from_its_files(tmp_path: Path) -> None:
    loaded = load_reranker(written(tmp_path), CPU)
    lists = [made_lists(2, 6)]
    expected = rerank(lists, model(random_head=True))[0]
    assert loaded.settings.nodes == 6
    assert np.array_equal(rerank(lists, loaded)[0].similarity, expected.similarity)


@pytest.mark.parametrize(
    "card", [{"kind": "encoder"}, {"settings": {"channels": 64}}, {"settings": {"channels": 30}}, {"graph": None}]
)
def test_files_that_do_not_fit_are_refused(card: dict, tmp_path: Path) -> None:
    path = written(tmp_path, **card)
    with pytest.raises(ModelError):
        load_reranker(path, CPU)


def test_settings_must_make_a_network() -> None:
    assert RerankerSettings.from_mapping({"channels": 16}).channels == 16
    for bad in ({"channels": 0}, {"heads": 3}, {"depth": 2}, {"blocks": 1.5}):
        with pytest.raises(ModelError):
            RerankerSettings.from_mapping(bad)


def test_the_one_that_ships() -> None:
    from backend.config import RERANKER, ModelsParams
    from backend.models.registry import find_model, run_models
    from backend.progress import Progress
    from backend.reranking.graph import NODE_FEATURES

    shipped = find_model(RERANKER)
    assert shipped.weights_path is not None and shipped.weights_path.stat().st_size <= 200_000
    assert "predecessor" in shipped.card["results"]["measured_on"] and shipped.card["sources"]
    loaded = load_reranker(RERANKER, CPU)
    assert loaded.name == "reranker" and loaded.settings.nodes == 50
    new = rerank([made_lists(1, 20)], loaded)[0]
    assert float(new.probability.sum() + new.none_probability[0]) == pytest.approx(1.0, abs=1e-4)
    listed = run_models(ModelsParams(), Progress())["models"]
    assert ("reranker", "reranker") in [(one["name"], one["kind"]) for one in listed]
    assert run_models(ModelsParams(action="show", name="reranker"), Progress())["parameters"] == 39634 + 2 * len(
        NODE_FEATURES
    )
