from __future__ import annotations

import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

from backend.models.registry import find_model, tensor_shapes
from backend.training.model_files import write_model


def made_network() -> nn.Module:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2))
    network[1].running_var.fill_(1e6)  # more than float16 can hold
    return network


def test_model_is_found_by_its_path(tmp_path: Path) -> None:
    network, path = made_network(), tmp_path / "tiny.safetensors"
    files = write_model(path, network, "tiny", {"description": "two filters", "figure": float("nan")})
    assert files == {"model": str(path), "card": str(tmp_path / "tiny.json")}
    model = find_model(str(path))
    assert (model.kind, model.card["description"], model.card["figure"]) == ("tiny", "two filters", None)
    weights = model.card["weights"]
    assert weights == {
        "dtype": "float32",
        "parameters": 2 * 9 + 2 + 2 * 2,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    assert tensor_shapes(path)["0.weight"] == [2, 1, 3, 3]
    found = load_file(path)
    assert all(torch.equal(found[name], tensor) for name, tensor in network.state_dict().items())


def test_half_of_the_size_where_it_holds(tmp_path: Path) -> None:
    network, path = made_network(), tmp_path / "tiny.safetensors"
    write_model(path, network, "tiny", {}, weights_dtype="float16")
    found = load_file(path)
    assert found["0.weight"].dtype == torch.float16
    assert found["1.running_var"].dtype == torch.float32 and float(found["1.running_var"][0]) == 1e6
    assert found["1.num_batches_tracked"].dtype == torch.int64
    made_network().load_state_dict(found)


def test_a_model_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    for description in ("first", "second"):
        write_model(path, made_network(), "tiny", {"description": description})
    assert json.loads(path.with_suffix(".json").read_text())["description"] == "second"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["tiny.json", "tiny.safetensors"]
