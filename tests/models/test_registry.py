from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from backend.config import ModelsParams
from backend.errors import ModelError, OutputError, UsageError
from backend.models import registry
from backend.progress import Progress

CARD = {"kind": "encoder", "description": "a small one", "dimensions": 8}


@pytest.fixture
def weights_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of shipped models with one in it, ``tiny``."""
    folder = tmp_path / "shipped models"
    folder.mkdir()
    save_file({"a": np.zeros((2, 3), np.float32), "b": np.ones(5, np.float16)}, folder / "tiny.safetensors")
    (folder / "tiny.json").write_text(json.dumps(CARD))
    monkeypatch.setattr(registry, "WEIGHTS_DIR", folder)
    return folder


def run(**params: object) -> dict:
    return registry.run_models(ModelsParams.from_mapping(params), Progress())


def test_structural_is_always_there(tmp_path: Path) -> None:
    assert [model.name for model in registry.list_models(tmp_path / "nothing here")] == ["structural"]
    assert registry.find_model("structural", tmp_path).weights_path is None


def test_lists_what_lies_there(weights_dir: Path) -> None:
    structural, tiny = run(action="list")["models"]
    assert (structural["name"], structural["kind"], structural["path"]) == ("structural", "structural", None)
    assert tiny == {
        "name": "tiny",
        "kind": "encoder",
        "description": "a small one",
        "path": str(weights_dir / "tiny.safetensors"),
    }


def test_shows_sizes_without_loading(weights_dir: Path) -> None:
    shown = run(action="show", name="tiny")
    assert shown["tensors"] == {"a": [2, 3], "b": [5]}
    assert shown["parameters"] == 11
    assert shown["card"] == CARD
    assert len(shown["digest"]) == 64


@pytest.mark.parametrize("form", ["tiny", "{}/tiny", "{}/tiny.safetensors", "{}/tiny.json"])
def test_found_by_name_or_path(weights_dir: Path, form: str) -> None:
    assert registry.find_model(form.format(weights_dir)).weights_path == weights_dir / "tiny.safetensors"


@pytest.mark.parametrize("name", ["huge", "", "tiny.pt", "../tiny", "/nowhere/tiny.safetensors"])
def test_unknown_model_is_told_with_the_known_ones(weights_dir: Path, name: str) -> None:
    with pytest.raises(ModelError) as caught:
        registry.find_model(name)
    assert repr(name) in caught.value.message
    assert "structural, tiny" in caught.value.hint


def test_digest_is_of_content_not_of_place(weights_dir: Path, tmp_path: Path) -> None:
    model = registry.find_model("tiny")
    run(action="export", name="tiny", out=str(tmp_path / "copy"))
    copy = registry.find_model(str(tmp_path / "copy" / "tiny"))
    assert registry.model_digest(copy) == registry.model_digest(model)
    save_file({"a": np.ones((2, 3), np.float32), "b": np.ones(5, np.float16)}, weights_dir / "tiny.safetensors")
    assert registry.model_digest(registry.find_model("tiny")) != registry.model_digest(copy)


@pytest.mark.parametrize("card", [None, "", "[]", "{}", '{"kind": 3}'])
def test_model_without_a_card_cannot_be_used(weights_dir: Path, card: str | None) -> None:
    path = weights_dir / "tiny.json"
    path.unlink() if card is None else path.write_text(card)
    with pytest.raises(ModelError, match="card"):
        registry.find_model("tiny")


@pytest.mark.parametrize(
    "damage", [lambda raw: b"", lambda raw: raw[:20], lambda raw: raw[:-1], lambda raw: raw + b"x"]
)
def test_damaged_weights_are_neither_shown_nor_exported(weights_dir: Path, tmp_path: Path, damage) -> None:
    path = weights_dir / "tiny.safetensors"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ModelError, match="tiny.safetensors"):
        run(action="show", name="tiny")
    with pytest.raises(ModelError, match="tiny.safetensors"):
        run(action="export", name="tiny", out=str(tmp_path / "copy"))
    assert not (tmp_path / "copy").exists()


def test_exports_both_files(weights_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "a" / "b Ω"
    answer = run(action="export", name="tiny", out=str(out))
    assert sorted(path.name for path in out.iterdir()) == ["tiny.json", "tiny.safetensors"]
    assert sorted(answer["files"].values()) == sorted(str(path) for path in out.iterdir())
    assert (out / "tiny.safetensors").read_bytes() == (weights_dir / "tiny.safetensors").read_bytes()
    assert json.loads((out / "tiny.json").read_text()) == CARD


def test_exports_the_card_of_what_has_no_weights(tmp_path: Path) -> None:
    run(action="export", name="structural", out=str(tmp_path / "copy"))
    assert json.loads((tmp_path / "copy" / "structural.json").read_text())["kind"] == "structural"


def test_export_replaces_only_when_allowed(weights_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "tiny.json").write_text("mine")
    with pytest.raises(OutputError) as caught:
        run(action="export", name="tiny", out=str(tmp_path))
    assert caught.value.code == "output_exists"
    assert (tmp_path / "tiny.json").read_text() == "mine"
    assert not (tmp_path / "tiny.safetensors").exists()
    run(action="export", name="tiny", out=str(tmp_path), overwrite=True)
    assert json.loads((tmp_path / "tiny.json").read_text()) == CARD


@pytest.mark.parametrize(
    "params", [{"action": "show"}, {"action": "export"}, {"action": "export", "name": "structural"}]
)
def test_says_what_is_left_out(params: dict) -> None:
    with pytest.raises(UsageError):
        run(**params)


def test_export_to_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="is a file"):
        run(action="export", name="structural", out=str(tmp_path / "file"))
