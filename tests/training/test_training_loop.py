from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from backend.errors import Cancelled, DeviceError, InputError, OutputError, SarmatchError, UsageError
from backend.progress import Progress
from backend.training.checkpoint import BEST_NAME, LAST_NAME, load_tensors, read_state
from backend.training.run_log import METRICS_NAME, read_metrics
from tests.training.tiny_recipe import TinyRecipe, TinySource, train


def assert_same_run(one: Path, other: Path) -> None:
    """Every tensor of both last checkpoints is equal to the bit, and the runs stand at the same place."""
    (tensors, header), (others, other_header) = load_tensors(one / LAST_NAME), load_tensors(other / LAST_NAME)
    assert set(tensors) == set(others)
    assert [name for name in tensors if not torch.equal(tensors[name], others[name])] == []
    for each in (header, other_header):
        each["state"].pop("seconds")
    assert header == other_header


def stopped(out: Path, at_step: int, **settings: Any) -> None:
    """A run that is cancelled while it computes the step after ``at_step`` - 1 others."""
    progress = Progress()
    recipe = TinyRecipe(adversary=True, on_loss=lambda step: progress.cancel() if step == at_step - 1 else None)
    with pytest.raises(Cancelled):
        train(out, recipe, progress, **settings)
    assert read_state(out / LAST_NAME).step == at_step


def test_learns_and_says_how_it_went(tmp_path: Path) -> None:
    result, told = train(tmp_path / "run", steps=30, validate_every=10)
    losses = [values["loss"] for _, values in told if "loss" in values]
    assert len(losses) == 30 and sum(losses[-5:]) < sum(losses[:5])
    assert (result.steps, result.ended_by, result.precision) == (30, "steps", "fp32")
    validated = [(step, values) for step, values in told if "validation_fit" in values]
    assert [step for step, _ in validated] == [10, 20, 30]
    best = max(validated, key=lambda entry: entry[1]["validation_fit"])
    assert (result.best_step, result.best_figure) == (best[0], best[1]["validation_fit"])
    assert result.best_values == {"fit": result.best_figure}
    assert 0.0 <= result.idle_fraction <= 1.0
    lines = [json.loads(line) for line in (tmp_path / "run" / METRICS_NAME).read_text().splitlines()]
    assert lines == [{"step": step, **values} for step, values in told]
    assert not list(tmp_path.glob("**/.*")), "nothing temporary is left"


def test_the_network_given_back_is_that_of_the_best_step(tmp_path: Path) -> None:
    result, _ = train(tmp_path, TinyRecipe(figures=[0.1, 0.9, 0.3]), steps=6, validate_every=2)
    assert (result.best_step, result.best_figure) == (4, 0.9)
    best, header = load_tensors(tmp_path / BEST_NAME)
    assert header["state"]["step"] == 4
    for name, tensor in result.network.state_dict().items():
        assert torch.equal(tensor, best["averaged." + name])


@pytest.mark.parametrize("at_step", [7, 10])  # between validations, and where one is due
@pytest.mark.parametrize("accumulate", [1, 3])
def test_resumed_run_equals_one_never_stopped_to_the_bit(tmp_path: Path, at_step: int, accumulate: int) -> None:
    settings = {"validate_every": 5, "accumulate": accumulate}
    train(tmp_path / "whole", TinyRecipe(adversary=True), **settings)
    stopped(tmp_path / "parts", at_step, **settings)
    result, told = train(tmp_path / "parts", TinyRecipe(adversary=True), resume=True, **settings)
    assert result.steps == 20 and told[0][0] <= at_step + 1
    assert_same_run(tmp_path / "whole", tmp_path / "parts")
    steps = [entry["step"] for entry in read_metrics(tmp_path / "parts" / METRICS_NAME) if "loss" in entry]
    assert steps == list(range(1, 21)), "each step stands in the file once"


def test_what_was_written_behind_the_checkpoint_is_taken_back(tmp_path: Path) -> None:
    train(tmp_path, steps=4)
    with open(tmp_path / METRICS_NAME, "a", encoding="utf-8") as stream:
        stream.write('{"step": 5, "loss": 1.0}\n{"step": 6, "lo')  # killed while it wrote
    train(tmp_path, steps=6, resume=True)
    steps = [entry["step"] for entry in read_metrics(tmp_path / METRICS_NAME) if "loss" in entry]
    assert steps == [1, 2, 3, 4, 5, 6]


def test_finished_run_that_is_resumed_gives_its_result_again(tmp_path: Path) -> None:
    first, _ = train(tmp_path, validate_every=5)
    again, told = train(tmp_path, validate_every=5, resume=True)
    assert told == [] and again.best_figure == first.best_figure and again.steps == 20


def test_several_batches_a_step_are_one_larger_batch(tmp_path: Path) -> None:
    recipe = TinyRecipe(normalised=False)
    before = {name: tensor.clone() for name, tensor in recipe.modules["network"].state_dict().items()}
    train(tmp_path, recipe, steps=1, accumulate=2, clip_norm=math.inf)
    network = TinyRecipe(normalised=False).modules["network"]
    parts = [TinySource().batch(number, 0) for number in (0, 1)]
    image, target = (torch.cat([part[name] for part in parts]) for name in ("image", "target"))
    torch.nn.functional.mse_loss(network(image).squeeze(1), target).backward()
    for name, parameter in network.named_parameters():
        assert torch.allclose(recipe.modules["network"].get_parameter(name).grad, parameter.grad, atol=1e-6)
        assert not torch.equal(recipe.modules["network"].get_parameter(name), before[name])


def test_gradients_are_clipped_as_one(tmp_path: Path) -> None:
    recipe = TinyRecipe()
    _, told = train(tmp_path, recipe, steps=1, clip_norm=0.01)
    squares = [parameter.grad.square().sum() for parameter in recipe.modules["network"].parameters()]
    assert float(sum(squares)) ** 0.5 == pytest.approx(0.01, rel=1e-3)
    assert told[0][1]["gradient_norm"] > 0.01  # the norm before is what is told


def test_patience_ends_a_run(tmp_path: Path) -> None:
    recipe = TinyRecipe(figures=[0.5, 0.6, 0.6, 0.4, 0.9])
    result, _ = train(tmp_path, recipe, steps=100, validate_every=2, patience=2)
    assert (result.steps, result.ended_by, result.best_step) == (8, "patience", 4)
    again, told = train(tmp_path, resume=True, steps=100, validate_every=2, patience=2)
    assert (again.steps, again.ended_by, told) == (8, "patience", [])
    longer, _ = train(tmp_path, TinyRecipe(figures=[0.9]), resume=True, steps=10, validate_every=2, patience=3)
    assert (longer.best_step, longer.best_figure) == (10, 0.9)


def test_without_a_figure_the_last_network_is_kept(tmp_path: Path) -> None:
    recipe = TinyRecipe()
    recipe.validate = lambda network, device: {}
    result, told = train(tmp_path, recipe, steps=4, validate_every=2, patience=1)
    assert (result.steps, result.best_step, result.best_figure) == (4, None, None)
    assert load_tensors(tmp_path / BEST_NAME)[1]["state"]["step"] == 4
    assert not any("validation_fit" in values for _, values in told)


def test_rates_follow_the_share_of_the_steps(tmp_path: Path) -> None:
    recipe = TinyRecipe(learning_rate=0.1)
    _, told = train(tmp_path, recipe, steps=4)
    assert recipe.factors == [0.0, 0.25, 0.5, 0.75]
    rates = [values["learning_rate"] for _, values in told if "loss" in values]
    assert rates == pytest.approx([0.1, 0.0875, 0.075, 0.0625])


def test_minutes_end_a_run_and_count_on_when_it_is_resumed(tmp_path: Path) -> None:
    recipe = TinyRecipe(TinySource(seconds=0.01))
    result, _ = train(tmp_path, recipe, steps=None, minutes=0.6 / 60)
    assert result.ended_by == "minutes" and 0.6 <= result.seconds < 3.0 and result.steps > 2
    assert recipe.factors == sorted(recipe.factors) and recipe.factors[-1] > 0.5
    again, _ = train(tmp_path, steps=None, minutes=0.6 / 60, resume=True)
    assert again.steps == result.steps, "its time was used up before"
    longer, _ = train(tmp_path, steps=None, minutes=(result.seconds + 0.4) / 60, resume=True)
    assert longer.steps > result.steps and longer.seconds >= result.seconds + 0.4


def test_mines_between_stretches_and_asks_for_the_source_anew(tmp_path: Path) -> None:
    recipe, asked = TinyRecipe(), []
    recipe.source = lambda: asked.append(list(recipe.mined)) or TinySource()
    train(tmp_path / "mined", recipe, steps=9, mine_every_steps=4)
    assert recipe.mined == [4, 8] and asked == [[], [4], [4, 8]]
    train(tmp_path / "plain", steps=9)
    assert_same_run(tmp_path / "mined", tmp_path / "plain")  # the batches went on as if nothing had been


def test_resumed_run_mines_again_with_the_network_of_then(tmp_path: Path) -> None:
    def mining(recipe: TinyRecipe) -> "list[tuple[int, float]]":
        found: "list[tuple[int, float]]" = []
        recipe.between_epochs = lambda network, step: found.append((step, float(next(network.parameters()).sum())))
        return found

    whole, before, after, early = (TinyRecipe() for _ in range(4))
    mined, mined_before, mined_after, mined_early = (mining(each) for each in (whole, before, after, early))
    train(tmp_path / "whole", whole, steps=9, mine_every_steps=4)
    progress = Progress()
    before._on_loss = lambda step: progress.cancel() if step == 5 else None
    with pytest.raises(Cancelled):
        train(tmp_path / "parts", before, progress, steps=9, mine_every_steps=4)
    train(tmp_path / "parts", after, steps=9, mine_every_steps=4, resume=True)
    assert mined_before == mined[:1] and mined_after == mined
    assert_same_run(tmp_path / "whole", tmp_path / "parts")
    train(tmp_path / "early", steps=3, mine_every_steps=4)
    train(tmp_path / "early", early, steps=5, mine_every_steps=4, resume=True)
    assert [step for step, _ in mined_early] == [4], "nothing had been mined yet"


# --- ends that nobody wished


def test_cancelled_run_stops_between_steps(tmp_path: Path) -> None:
    stopped(tmp_path, 3)


def test_resume_refuses_other_parameters_and_names_them(tmp_path: Path) -> None:
    train(tmp_path, steps=2, identity={"batch": 8, "data": "a.tif,b.tif"})
    before = (tmp_path / LAST_NAME).read_bytes()
    with pytest.raises(UsageError, match="batch 16 instead of 8") as caught:
        train(tmp_path, steps=4, resume=True, identity={"batch": 16, "data": "a.tif,b.tif"})
    assert caught.value.code == "parameters_differ" and "data" not in caught.value.message
    with pytest.raises(UsageError, match="precision 'bf16' instead of 'fp32'"):
        train(tmp_path, steps=4, resume=True, precision="bf16", identity={"batch": 8, "data": "a.tif,b.tif"})
    assert (tmp_path / LAST_NAME).read_bytes() == before


def test_an_earlier_run_is_replaced_only_on_request(tmp_path: Path) -> None:
    with pytest.raises(InputError) as nothing:
        train(tmp_path, resume=True)
    assert nothing.value.code == "nothing_to_resume"
    train(tmp_path, steps=4)
    with pytest.raises(OutputError, match="holds a run already") as exists:
        train(tmp_path, steps=4)
    assert exists.value.code == "output_exists" and "--resume" in exists.value.hint
    train(tmp_path, steps=2, overwrite=True)
    assert read_state(tmp_path / LAST_NAME).step == 2
    assert max(entry["step"] for entry in read_metrics(tmp_path / METRICS_NAME)) == 2


def test_divergence_keeps_what_was_good(tmp_path: Path) -> None:
    with pytest.raises(SarmatchError, match="the loss is nan in step 6") as caught:
        train(tmp_path, TinyRecipe(TinySource(bad_step=5)), validate_every=2, learning_rate=0.05)
    assert caught.value.code == "training_diverged"
    assert "smaller than 0.05" in caught.value.hint and "in step" in caught.value.hint
    assert read_state(tmp_path / LAST_NAME).step == 5
    for name in (LAST_NAME, BEST_NAME):
        tensors, _ = load_tensors(tmp_path / name)
        assert all(bool(tensor.isfinite().all()) for tensor in tensors.values())


@pytest.mark.parametrize(
    "error",
    [
        torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        MemoryError(),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes"),
    ],
)
def test_out_of_memory_names_what_to_change(tmp_path: Path, error: Exception) -> None:
    def run_out(step: int) -> None:
        if step == 2:
            raise error

    with pytest.raises(DeviceError) as caught:
        train(tmp_path, TinyRecipe(on_loss=run_out), batch=64, accumulate=2, patch_px=128)
    assert caught.value.code == "out_of_memory"
    assert caught.value.message == "out of memory in step 3 on cpu with --batch 64 --accumulate 2 --patch-px 128"
    assert "--batch 32 --accumulate 4" in caught.value.hint and "--patch-px smaller than 128" in caught.value.hint


def test_damaged_checkpoint_is_told(tmp_path: Path) -> None:
    train(tmp_path, steps=2)
    path = tmp_path / LAST_NAME
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(SarmatchError) as caught:
        train(tmp_path, steps=4, resume=True)
    assert caught.value.code == "checkpoint_damaged"


def test_neither_steps_nor_minutes(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        train(tmp_path, steps=None)
