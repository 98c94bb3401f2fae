from __future__ import annotations

from pathlib import Path

import pytest
import torch

from backend.training import precision
from backend.training.checkpoint import LAST_NAME, load_tensors, read_state
from backend.training.precision import choose_precision
from tests.training.tiny_recipe import TinyRecipe, train

CPU = torch.device("cpu")


@pytest.mark.parametrize("seconds, name", [({"fp32": 1.0, "bf16": 0.5}, "bf16"), ({"fp32": 1.0, "bf16": 0.9}, "fp32")])
def test_auto_takes_what_is_faster_here_and_says_why(
    monkeypatch: pytest.MonkeyPatch, seconds: dict[str, float], name: str
) -> None:
    monkeypatch.setattr(
        precision, "convolution_seconds", lambda dtype: seconds["bf16" if dtype is torch.bfloat16 else "fp32"]
    )
    chosen = choose_precision("auto", CPU)
    assert chosen.name == name and "times as fast" in chosen.reason


def test_the_measurement_works() -> None:
    assert precision.convolution_seconds(torch.float32) > 0.0
    assert choose_precision("bf16", CPU) == precision.Precision("bf16", "asked for")


def test_bf16_runs_the_network_in_bf16_and_keeps_the_rest(tmp_path: Path) -> None:
    recipe, seen = TinyRecipe(), []
    recipe.modules["network"][0].register_forward_hook(
        lambda module, inputs, output: seen.append((module.training, output.dtype))
    )
    result, _ = train(tmp_path, recipe, steps=3, precision="bf16")
    assert result.precision == "bf16"
    assert seen == [*[(True, torch.bfloat16)] * 3, (False, torch.float32)], "validated as it will be used"
    tensors, _ = load_tensors(tmp_path / LAST_NAME)
    assert {tensor.dtype for tensor in tensors.values()} == {torch.float32, torch.int64}


def test_resumed_run_stays_with_its_arithmetic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(tmp_path, steps=2, precision="bf16")
    monkeypatch.setattr(precision, "convolution_seconds", lambda dtype: 1.0)  # auto would now take fp32
    result, _ = train(tmp_path, steps=4, precision="auto", resume=True)
    assert result.precision == "bf16" and read_state(tmp_path / LAST_NAME).precision == "bf16"


@pytest.mark.gpu
def test_trains_on_a_gpu_in_bf16_and_resumes(tmp_path: Path) -> None:
    recipe = TinyRecipe()
    recipe.modules.to("cuda")
    result, _ = train(tmp_path, recipe, steps=10, precision="auto", validate_every=5)
    assert result.precision == "bf16" and result.best_step in (5, 10)
    assert next(result.network.parameters()).is_cuda
    again = TinyRecipe()
    again.modules.to("cuda")
    assert train(tmp_path, again, steps=12, resume=True)[0].steps == 12
