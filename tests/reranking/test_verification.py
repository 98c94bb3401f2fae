from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from backend.errors import ModelError
from backend.models.verifier import KIND, PseudoSiamese, VerifierSettings
from backend.reranking.verification import certainty, load_network
from backend.training.model_files import write_model

TINY = VerifierSettings(patch_px=32, widths=(4,) * 8, hidden=8)


def saved(folder: Path, **card: object) -> "tuple[str, PseudoSiamese]":
    torch.manual_seed(0)
    network = PseudoSiamese(TINY).eval()
    write_model(folder / "verifier.safetensors", network, KIND, {"settings": TINY.to_mapping(), **card})
    return str(folder / "verifier.safetensors"), network


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path, network = saved(tmp_path)
    loaded = load_network(path)
    rng = np.random.default_rng(0)
    sar = rng.random((3, 1, 32, 32), np.float32), np.ones((3, 32, 32), bool)
    optical = rng.random((2, 3, 32, 32), np.float32), np.ones((2, 32, 32), bool)
    pairs = np.array([[0, 0], [2, 1], [1, 0]])
    found = certainty(loaded, sar, optical, torch.device("cpu"), pairs)
    with torch.inference_mode():
        own = [torch.from_numpy(sar[0][[0, 2, 1]]), torch.ones(3, 1, 32, 32)]
        other = [torch.from_numpy(optical[0][[0, 1, 0]]), torch.ones(3, 1, 32, 32)]
        assert found == pytest.approx(network(*own, *other).softmax(dim=1)[:, 1].numpy(), abs=1e-6)
    assert certainty(loaded, sar, optical, torch.device("cpu"), pairs[:0]).shape == (0,)


def test_other_models_are_refused(tmp_path: Path) -> None:
    for name in ("structural", "no such model"):
        with pytest.raises(ModelError):
            load_network(name)
    path, _ = saved(tmp_path, settings={"streams": "magic"})
    with pytest.raises(ModelError, match="no settings"):
        load_network(path)
    path, _ = saved(tmp_path, settings={**TINY.to_mapping(), "hidden": 9})
    with pytest.raises(ModelError, match="do not fit"):
        load_network(path)
