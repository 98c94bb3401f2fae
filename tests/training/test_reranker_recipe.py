from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.cli import main
from backend.errors import InputError, UsageError
from backend.reranking.candidate_lists import EVIDENCE
from backend.reranking.cmpc_graph import CmpcGraphNetwork, CmpcGraphSettings
from backend.reranking.graph import GraphSettings
from backend.reranking.network import RerankerNetwork, RerankerSettings
from backend.reranking.rerank import Reranker, load_reranker, rerank
from backend.training.cmpc_graph_recipe import CmpcGraphRecipe
from backend.training.list_shards import KnownLists
from backend.training.reranker_lists import lists_in
from backend.training.reranker_recipe import ListSource, RerankerRecipe, figures, without_index
from backend.training_params import TrainRerankerParams
from tests.reranking.made_lists import made_lists

CPU = torch.device("cpu")
SETTINGS = GraphSettings(nodes=8)


def params(**more: Any) -> TrainRerankerParams:
    return TrainRerankerParams(data="unused", out="unused", steps=1, **{"batch": 8, "learning_rate": 1e-2, **more})


def telling(seed: int, is_held_out: bool, there: bool = True) -> KnownLists:
    """A list whose right candidate, anywhere in it, has the best quarters; without it all quarters are poor."""
    lists = made_lists(1, 8, seed=seed)
    right = seed % 8
    evidence = lists.evidence.copy()
    evidence[0, :, EVIDENCE.index("quarter_least")] = -1.0
    truth = np.array([[9e6, 9e6]])
    if there:
        evidence[0, right, EVIDENCE.index("quarter_least")] = 2.0
        place = lists.place_px.copy()
        place[0, right] = (4000.0, 4000.0)
        lists, truth = replace(lists, place_px=place), np.array([[4000.0, 4000.0]])
    return KnownLists(replace(lists, evidence=evidence), truth, is_held_out, "made")


def lists_of(count: int = 60) -> list[KnownLists]:
    return [telling(seed, seed % 3 == 0, seed % 5 > 0) for seed in range(count)]


def trained(recipe: Any, steps: int) -> None:
    optimizer = recipe.optimizers()["main"]
    source = recipe.source()
    for step in range(steps):
        optimizer.zero_grad()
        loss = recipe.loss(source.batch(step, 0), step)
        assert torch.isfinite(loss.total)
        loss.total.backward()
        optimizer.step()


def test_learns_what_is_right_and_when_nothing_is() -> None:
    torch.manual_seed(0)
    recipe = RerankerRecipe(RerankerNetwork(RerankerSettings(channels=16, blocks=1)), SETTINGS, lists_of(), params())
    before = recipe.validate(recipe.modules["network"], CPU)
    assert before["recall_at_1"] == before["base_recall_at_1"] < 0.5
    trained(recipe, 60)
    after = recipe.validate(recipe.modules["network"], CPU)
    assert after["recall_at_1"] == after["recall_of_list"] and after["log_likelihood"] > before["log_likelihood"] + 1.0
    model = Reranker(recipe.modules["network"], SETTINGS, CPU)
    absent, present = rerank([telling(70, True, False).lists, telling(71, True, True).lists], model)
    assert absent.none_probability[0] > 0.5 > present.none_probability[0]


def test_batches_depend_on_seed_and_step_alone() -> None:
    source = ListSource(lists_of(20), SETTINGS, 4, seed=3)
    one, same, next_one = source.batch(5, 0), source.batch(5, 0), source.batch(6, 0)
    assert all(torch.equal(one[name], same[name]) for name in one)
    assert one["nodes"].shape != next_one["nodes"].shape or not torch.equal(one["nodes"], next_one["nodes"])


def test_the_truth_is_struck_out_of_some_lists_and_put_into_none() -> None:
    with_truth = [telling(seed, False) for seed in range(1, 8)]
    without = [telling(seed, False, False) for seed in range(1, 8)]
    held = [ListSource(with_truth, SETTINGS, 8, 0).batch(step, 0)["right"].sum().item() for step in range(30)]
    assert 0.7 * 240 < sum(held) < 240
    assert ListSource(without, SETTINGS, 8, 0).batch(0, 0)["right"].sum() == 0


def test_figures_by_hand() -> None:
    lists = [telling(8, True), telling(9, True), telling(3, True, False)]
    network = RerankerNetwork(RerankerSettings(channels=16, blocks=0))
    values = figures(lists, Reranker(network, SETTINGS, CPU))
    assert values["recall_of_list"] == pytest.approx(2 / 3)
    assert values["recall_at_1"] == values["base_recall_at_1"] == pytest.approx(1 / 3)  # only the first list's is first


def test_cmpc_graph_learns_on_lists_that_hold_the_truth() -> None:
    torch.manual_seed(0)
    known = []
    for one in lists_of(30):
        right = one.is_right()
        vectors = one.lists.vectors.copy()
        vectors[right] = one.lists.query_vectors[0]  # the right one looks like the query
        known.append(replace(one, lists=replace(one.lists, vectors=vectors)))
    settings = CmpcGraphSettings(vector=12, nodes=8, channels=16, blocks=1)
    recipe = CmpcGraphRecipe(CmpcGraphNetwork(settings), known, params(network="cmpc-graph", learning_rate=3e-3))
    assert bool(recipe.source().batch(0, 0)["right"].any(dim=1).all())
    trained(recipe, 40)
    values = recipe.validate(recipe.modules["network"], CPU)
    assert values["recall_at_1"] > values["base_recall_at_1"] + 0.3


def test_parameters_that_do_not_go_together() -> None:
    for bad in ({"queries": 0, "strips": 0}, {"channels": 30}, {"network": "cmpc-graph", "initial": "x"}):
        with pytest.raises(UsageError):
            params(**bad)


def test_lists_of_earlier_runs_serve_again(tmp_path: Path) -> None:
    from backend.training.list_shards import ListFolder

    made = [telling(seed, seed == 2) for seed in range(3)]
    ListFolder(tmp_path / "one" / "0-single", {}).write(0, made[:2])
    ListFolder(tmp_path / "two", {"other": 1}).write(4, made[2:])
    found = lists_in(f"{tmp_path / 'one'};{tmp_path / 'two'}")
    assert [one.is_held_out for one in found] == [one.is_held_out for one in made]
    assert np.array_equal(found[2].truth_px, made[2].truth_px)
    for bad in (f"{tmp_path / 'one'};{tmp_path / 'three'}", f"{tmp_path / 'one'};"):
        with pytest.raises(InputError, match="no candidate lists"):
            lists_in(bad)


def test_single_patches_are_not_always_told_what_the_index_said() -> None:
    lists = telling(5, True).lists
    bare = without_index(lists)
    assert np.isnan(bare.of("pooled")).all() and np.isnan(bare.of("votes")).all()
    assert np.array_equal(bare.of("checked"), lists.of("checked")) and np.isfinite(lists.of("pooled")).any()


@pytest.mark.slow
def test_from_rasters_to_a_model_that_reranks(tmp_path: Path, make_ground: Any, save_raster: Any, capsys: Any) -> None:
    from backend.affine import Affine

    ground = make_ground(1408)
    transform = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = save_raster(ground.decibels, tmp_path / "sar.tif", transform, epsg=32611)
    optical = save_raster(ground.optical, tmp_path / "optical.tif", transform, epsg=32611)
    out = tmp_path / "out"
    words = ["train", "reranker", "--data", f"{sar},{optical}", "--out", str(out), "--queries", "10", "--strips", "2"]
    words += ["--steps", "4", "--validate-every", "2", "--batch", "4", "--device", "cpu", "--json"]
    words += ["--validation-fraction", "0"]
    assert main(words) == 0, capsys.readouterr().err
    result = json.loads(capsys.readouterr().out)
    card = json.loads(Path(result["card"]).read_text("utf-8"))
    assert card["kind"] == "reranker" and card["lists"]["train"] == 12 and card["descriptors"] == ["structural"]
    model = load_reranker(result["model"], CPU)
    assert rerank([made_lists(2, 8)], model)[0].similarity.shape == (2, 8)
    shards = {path: path.stat().st_mtime_ns for path in (out / "lists").rglob("*.safetensors")}
    assert main([*words, "--overwrite", "--network", "cmpc-graph"]) == 0  # the same lists serve again
    learned = [str(tmp_path / "again") if word == str(out) else word for word in words]
    learned[learned.index("10")], learned[learned.index("--strips") + 1] = "0", "0"
    learned += ["--lists", str(out / "lists")]
    capsys.readouterr()
    assert main(learned) == 0
    again = json.loads(Path(json.loads(capsys.readouterr().out)["card"]).read_text("utf-8"))
    assert again["lists"] == card["lists"]
    assert shards and shards == {path: path.stat().st_mtime_ns for path in (out / "lists").rglob("*.safetensors")}
