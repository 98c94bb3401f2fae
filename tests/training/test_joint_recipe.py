from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from backend.cli import main
from backend.descriptors.encoder import EncoderDescriptor, save_encoder
from backend.descriptors.encoder_network import EncoderNetwork, EncoderSettings
from backend.errors import UsageError
from backend.progress import Progress
from backend.reranking.evidence import MEASURED
from backend.reranking.gather import describe_patch, index_lists
from backend.reranking.graph import GraphSettings, build_graph, measured_anew
from backend.reranking.network import RerankerNetwork, RerankerSettings
from backend.reranking.rerank import load_reranker
from backend.training import heatmap_validation, joint_recipe
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.joint_recipe import JointNetwork, JointRecipe, likelihoods_anew
from backend.training.list_crops import CropListSource, ListCrops, drawn_candidates
from backend.training.list_shards import KnownLists, ListFolder
from backend.training.query_strips import QueryDrawer
from backend.training.reranker_recipe import RerankerRecipe
from backend.training.search_ground import SearchGround
from backend.training_params import TrainEncoderParams, TrainRerankerParams
from tests.reranking.made_lists import made_lists
from tests.training.made_scenes import made_scene, whole

CPU = torch.device("cpu")
TINY = EncoderSettings(stem=8, widths=(16, 16, 24), blocks=(1, 1, 1), channels=14, energy_radius_px=16)
SCENES = [made_scene(320, 448, 1, "one"), made_scene(320, 320, 2, "two")]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heatmap_validation, "MAX_WINDOWS", 2)
    monkeypatch.setattr(joint_recipe, "_VALIDATED", 2)
    torch.set_num_threads(1)


def params(**more: Any) -> TrainRerankerParams:
    given = {"data": "d", "out": "o", "steps": 1, "batch": 4, "joint": True, "joint_lists": 2, "joint_candidates": 3}
    return TrainRerankerParams(**{**given, **more})  # type: ignore[arg-type]


def network() -> EncoderNetwork:
    torch.manual_seed(0)
    made = EncoderNetwork(TINY).eval()
    torch.nn.init.normal_(made.head.weight, std=0.05)
    return made


@pytest.fixture(scope="module")
def searched() -> "tuple[list[KnownLists], ListCrops]":
    """Lists of patches of 64 px of two scenes, made by searching them, with their pixels."""
    descriptor = EncoderDescriptor(network(), "tiny")
    ground = SearchGround(SCENES, descriptor, CPU, Progress())
    drawer = QueryDrawer([whole(scene) for scene in SCENES])
    found = []
    for seed in range(4):
        query = drawer.draw(1, 64, 0.0, np.random.default_rng(seed))
        patch = describe_patch(descriptor, query.images[0], query.masks[0], CPU)
        lists = index_lists(ground.index(64), ground.dense, patch, 64, 8, True)
        truth = query.truth_px + np.array(ground.sheet.corner_px[query.scene_index], float)
        found.append(
            KnownLists(lists, truth, seed == 3, "t", query.images[0].astype(np.float16), np.stack(query.masks))
        )
    return found, ListCrops(SCENES, ground.sheet, descriptor.stride_px)


def test_what_is_measured_anew_is_what_the_list_says(searched: Any) -> None:
    """The same encoder gives the stored evidence again, up to half-precision pixels and maps and less context."""
    known, crops = searched
    for number, one in enumerate(known):
        ranks = list(np.flatnonzero(one.lists.exists[0])[:4])
        part = {name[2:]: value for name, value in crops.cut(one, ranks, "0.").items()}
        found = joint_recipe._measured(network(), part)
        order = np.argsort(-one.lists.of("checked")[0, ranks], kind="stable")
        stored = one.lists.evidence[0, ranks][order][:, : len(MEASURED)]
        for name in ("checked", "quarter_least", "over_turned", "coverage"):
            at = MEASURED.index(name)
            assert np.abs(found["evidence"][:, at].detach().numpy() - stored[:, at]).max() < 0.06, (number, name)
        assert np.array_equal(found["right"].numpy(), one.is_right()[0, ranks][order])


def test_the_loss_of_lists_reaches_the_encoder_and_the_reranker(searched: Any) -> None:
    known, crops = searched
    joint = JointNetwork(network(), RerankerNetwork(RerankerSettings(channels=16, blocks=1))).train()
    batch = CropListSource(known, crops, 2, 3, 0).batch(0, 0)
    likelihood = likelihoods_anew(joint, batch, 2, GraphSettings(nodes=8))
    assert likelihood.shape == (2,) and bool((likelihood < 0.0).all())
    (-likelihood.mean()).backward()
    for part in (joint.encoder.head, joint.encoder.stems["sar"], joint.reranker.correction):
        gradient = part.weight.grad
        assert gradient is not None and bool(gradient.isfinite().all()) and float(gradient.abs().sum()) > 0.0
    assert joint.encoder.training  # as it was


def test_steps_on_one_batch_make_what_is_right_likelier(searched: Any) -> None:
    known, crops = searched
    joint = JointNetwork(network(), RerankerNetwork(RerankerSettings(channels=16, blocks=1)))
    batch = CropListSource(known, crops, 3, 4, 0).batch(0, 0)
    optimizer = torch.optim.AdamW(joint.encoder.parameters(), lr=2e-3)  # the re-ranker stays as it is
    found = []
    for _ in range(6):
        loss = -likelihoods_anew(joint, batch, 3, GraphSettings(nodes=8)).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(float(loss.detach()))
    assert found[-1] < found[0]


def test_a_degenerate_list_has_a_finite_gradient(searched: Any) -> None:
    """One candidate alone: nothing to tell it from, and roots of 0 on the way."""
    known, crops = searched
    joint = JointNetwork(network(), RerankerNetwork(RerankerSettings(channels=16, blocks=1)))
    batch = crops.cut(known[0], [0], "0.")
    likelihoods_anew(joint, batch, 1, GraphSettings(nodes=8)).sum().backward()
    assert all(bool(p.grad.isfinite().all()) for p in joint.parameters() if p.grad is not None)


def test_a_graph_measured_anew_with_the_same_values_is_the_same() -> None:
    lists = made_lists(1, 8, seed=3)
    graph = build_graph([lists], GraphSettings(nodes=8))
    values = (torch.from_numpy(array) for array in (lists.similarity, lists.exists, lists.evidence))
    again = measured_anew(graph, *values)
    for name in ("nodes", "base", "spread"):
        assert torch.equal(getattr(again, name), getattr(graph, name))


def test_candidates_are_the_right_one_and_early_wrong_ones() -> None:
    lists = made_lists(1, 40, seed=1)
    truth = lists.place_px[0, 30] + 3.0
    known = KnownLists(lists, truth[None], False, "made")
    rng = np.random.default_rng(0)
    drawn = [drawn_candidates(known, 4, rng) for _ in range(200)]
    assert all(30 in ranks and len(set(ranks)) == 4 and ranks == sorted(ranks) for ranks in drawn)
    others = np.array([rank for ranks in drawn for rank in ranks if rank != 30])
    assert (others < 10).mean() > (others >= 29).mean()
    absent = replace(known, truth_px=np.full((1, 2), 9e6))
    assert len(drawn_candidates(absent, 4, rng)) == 4


def test_pixels_come_back_from_shards(tmp_path: Path, searched: Any) -> None:
    known, _ = searched
    bare = replace(known[1], images=None, masks=None)
    folder = ListFolder(tmp_path, {})
    folder.write(0, [known[0], bare])
    one, other = folder.read(0)
    assert np.array_equal(one.images, known[0].images) and np.array_equal(one.masks, known[0].masks)
    assert other.images is None and other.masks is None


def test_a_step_of_the_recipe(searched: Any) -> None:
    known, crops = searched
    asked = TrainEncoderParams(data="d", out="o", steps=1, patch_px=64, offset_px=32, batch=2, augment="none")
    encoder = EncoderRecipe(network(), [whole(SCENES[0])], [whole(SCENES[1])], asked)
    lists = RerankerRecipe(RerankerNetwork(RerankerSettings(channels=16)), GraphSettings(nodes=8), known, params())
    recipe = JointRecipe(encoder, lists, crops, known, params())
    assert len(recipe.optimizers()["main"].param_groups) == 4
    rates = {group["lr"] for group in recipe.optimizers()["main"].param_groups}
    assert rates == {params().learning_rate, asked.learning_rate}
    source = recipe.source()
    batch, same = source.batch(3, 0), source.batch(3, 0)
    assert all(torch.allclose(batch[name], same[name], rtol=0.0, atol=0.0, equal_nan=True) for name in batch)
    loss = recipe.loss(batch, 3)
    assert bool(loss.total.isfinite()) and {"encoder_loss", "list_loss", "loss_anew"} <= set(loss.values)
    figures = recipe.validate(recipe.modules["network"].eval(), CPU)
    assert figures["log_likelihood"] < 0.0 and "encoder_recall_at_1" in figures
    assert list(recipe.parts(recipe.modules["network"])) == ["encoder", "reranker"]


def test_parameters_that_do_not_go_together() -> None:
    for bad in ({"network": "cmpc-graph"}, {"descriptors": "one;two"}, {"queries": 0}):
        with pytest.raises(UsageError):
            params(**bad)


@pytest.mark.slow
def test_from_rasters_to_both_models_and_on(tmp_path: Path, make_ground: Any, save_raster: Any, capsys: Any) -> None:
    from backend.affine import Affine

    ground = make_ground(1408)
    transform = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0)
    sar = save_raster(ground.decibels, tmp_path / "sar.tif", transform, epsg=32611)
    optical = save_raster(ground.optical, tmp_path / "optical.tif", transform, epsg=32611)
    save_encoder(network(), tmp_path / "start.safetensors", {})
    out = tmp_path / "out"
    words = ["train", "reranker", "--data", f"{sar},{optical}", "--out", str(out), "--queries", "6", "--strips", "0"]
    words += ["--validate-every", "2", "--batch", "4", "--device", "cpu", "--json", "--validation-fraction", "0"]
    words += ["--descriptors", str(tmp_path / "start.safetensors"), "--joint", "--joint-lists", "2"]
    assert main([*words, "--steps", "1"]) == 0, capsys.readouterr().err
    first = json.loads(capsys.readouterr().out)
    assert main([*words, "--steps", "2", "--resume"]) == 0, capsys.readouterr().err
    result = json.loads(capsys.readouterr().out)
    assert first["steps"] == 1 and result["steps"] == 2
    assert load_reranker(result["model"], CPU).settings.nodes == 50
    from backend.descriptors.descriptor import load_descriptor

    assert load_descriptor(result["encoder"]).digest != load_descriptor(str(tmp_path / "start.safetensors")).digest
    card = json.loads(Path(result["encoder"]).with_suffix(".json").read_text("utf-8"))
    assert card["kind"] == "encoder" and card["in_one_go"] and "descriptors" in card
    assert len(list((out / "lists").rglob("*.safetensors"))) == 1
    shutil.rmtree(out / "checkpoints")
    for name in ("reranker.safetensors", "metrics.jsonl"):
        (out / name).unlink()
    assert main([*words, "--steps", "2"]) != 0  # the other model of an earlier run is not overwritten
    assert "encoder.safetensors" in json.loads(capsys.readouterr().out)["error"]["message"]
