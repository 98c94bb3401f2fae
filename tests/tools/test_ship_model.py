"""The card that ships: no folder of any machine, sources and terms, the fit of the confidence."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def load():
    spec = importlib.util.spec_from_file_location("ship_model", ROOT / "tools" / "ship_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CARD = {
    "description": "a descriptor, trained on pairs",
    "data": "/a/b/california_east_sar.tif,/a/b/california_east_optical.tif;data/sen12_scenes",
    "training": {"parameters": {"data": "/a/b/x.tif,/a/b/y.tif", "out": "runs/first", "device": "auto", "seed": 3}},
    "settings": {"widths": [48, 96, 160]},
}


def test_folders_go_and_names_stay():
    card = load().shipped_card(CARD, {})
    assert card["data"] == "california_east_sar.tif,california_east_optical.tif;sen12_scenes"
    assert card["training"]["parameters"] == {"data": "x.tif,y.tif", "seed": 3}
    assert card["description"] == CARD["description"]
    assert card["settings"] == CARD["settings"]
    assert "/a/" not in json.dumps(card)


def test_sources_of_the_data_that_were_used_and_no_others():
    ship = load()
    assert len(ship.shipped_card(CARD, {})["sources"]) == 2
    assert len(ship.shipped_card({**CARD, "data": "sen12_scenes"}, {})["sources"]) == 1


def test_the_fit_of_the_confidence_is_taken_with_its_note():
    fitted = {"confidence": {"intercept": -1.0, "peak": 2.0}, "kind": "encoder"}
    card = load().shipped_card(CARD, fitted, "fitted elsewhere", {"recall": 0.5})
    assert card["confidence"] == fitted["confidence"]
    assert card["confidence_note"] == "fitted elsewhere"
    assert card["results"] == {"recall": 0.5}
    assert "kind" not in card


def test_a_reranker_ships_whole_and_loads(tmp_path, monkeypatch, capsys):
    import torch

    from backend.reranking.graph import GraphSettings
    from backend.reranking.network import RerankerNetwork
    from backend.reranking.rerank import load_reranker
    from backend.training.model_files import write_model

    ship = load()
    network = RerankerNetwork()
    torch.nn.init.normal_(network.correction.weight)
    card = {**CARD, "settings": network.settings.to_mapping(), "graph": GraphSettings(nodes=7).to_mapping()}
    trained = write_model(tmp_path / "run.safetensors", network, "reranker", card)["model"]
    monkeypatch.setattr(ship, "WEIGHTS", tmp_path / "weights")
    monkeypatch.setattr(ship, "ROOT", tmp_path)
    monkeypatch.setattr("sys.argv", ["ship_model.py", trained])
    assert ship.main() == 0 and "reranker: 162 kB" in capsys.readouterr().out
    shipped = load_reranker(str(tmp_path / "weights" / "reranker"), torch.device("cpu"))
    assert shipped.settings.nodes == 7
    assert torch.equal(shipped.network.correction.weight, network.correction.weight)
    written = json.loads((tmp_path / "weights" / "reranker.json").read_text("utf-8"))
    assert "sha256" not in written["weights"] and len(written["sources"]) == 2
    other = write_model(tmp_path / "other.safetensors", network, "cmpc-graph", card)["model"]
    monkeypatch.setattr("sys.argv", ["ship_model.py", other])
    assert ship.main() == 1 and "do not ship" in capsys.readouterr().err
