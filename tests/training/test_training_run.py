"""Training as a program: started, killed, resumed, cancelled, by the command line and by the worker."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch

from backend import protocol
from backend.training.checkpoint import BEST_NAME, LAST_NAME, load_tensors, read_state
from backend.training.run_log import METRICS_NAME, read_metrics

SCRIPT = Path(__file__).with_name("tiny_command.py")
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}
QUICK, SLOW = "0,1,1", "0.05,1,1"


def words(out: Path, *more: str, data: str = QUICK, steps: int = 12) -> list[str]:
    given = ["--data", data, "--out", str(out), "--steps", str(steps), "--precision", "fp32", "--device", "cpu"]
    return ["train", "tiny", *given, "--validate-every", "4", "--json", *more]


def run(*command: str, timeout: float = 120.0) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, *command], env=ENVIRONMENT, capture_output=True, text=True, timeout=timeout)


def started(*command: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, *command], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def wait_for_step(out: Path, step: int) -> None:
    for _ in range(1200):
        if (out / METRICS_NAME).is_file() and any(each["step"] >= step for each in read_metrics(out / METRICS_NAME)):
            return
        time.sleep(0.05)
    raise AssertionError("the run never came to step {}".format(step))


def plain_state(path: Path) -> dict[str, Any]:
    state = dict(vars(read_state(path)))
    state.pop("seconds")
    return state


@pytest.mark.slow
def test_killed_run_is_resumed_to_the_same_result(tmp_path: Path) -> None:
    whole = run(str(SCRIPT), *words(tmp_path / "whole"))
    assert whole.returncode == 0, whole.stderr
    result = json.loads(whole.stdout)
    assert result["steps"] == 12 and result["model"] == str(tmp_path / "whole" / "tiny.safetensors")
    assert "arithmetic: fp32 (asked for)" in whole.stderr

    victim = started(str(SCRIPT), *words(tmp_path / "parts", data=SLOW))
    wait_for_step(tmp_path / "parts", 6)
    victim.kill()
    victim.communicate()
    assert not (tmp_path / "parts" / "tiny.safetensors").exists()

    refused = run(str(SCRIPT), *words(tmp_path / "parts", "--resume", "--batch", "16", data=SLOW))
    assert refused.returncode == 2
    assert json.loads(refused.stdout)["error"]["code"] == "parameters_differ"
    assert "batch 16 instead of 8" in refused.stderr

    resumed = run(str(SCRIPT), *words(tmp_path / "parts", "--resume", data=SLOW))
    assert resumed.returncode == 0, resumed.stderr
    for name in (LAST_NAME, BEST_NAME):
        tensors, others = (load_tensors(tmp_path / part / name)[0] for part in ("whole", "parts"))
        assert set(tensors) == set(others) and all(torch.equal(tensors[key], others[key]) for key in tensors)
    states = [plain_state(tmp_path / part / LAST_NAME) for part in ("whole", "parts")]
    assert [state.pop("identity")["data"] for state in states] == [QUICK, SLOW]
    assert states[0] == states[1]
    weights = [(tmp_path / part / "tiny.safetensors").read_bytes() for part in ("whole", "parts")]
    assert weights[0] == weights[1]
    card = json.loads((tmp_path / "parts" / "tiny.json").read_text())
    assert card["kind"] == "tiny" and card["description"] == "learns a mean"
    assert card["training"]["steps"] == 12 and card["training"]["parameters"]["data"] == SLOW
    assert card["validation"]["figures"]["fit"] == result["best"]
    assert card["training"]["torch"] == torch.__version__ and card["license"]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_interrupted_run_leaves_a_checkpoint_and_the_best_model(tmp_path: Path) -> None:
    process = started(str(SCRIPT), *words(tmp_path, data=SLOW, steps=4000))
    wait_for_step(tmp_path, 6)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 130 and json.loads(stdout)["error"]["code"] == "cancelled", stderr
    assert read_state(tmp_path / LAST_NAME).step >= 6
    card = json.loads((tmp_path / "tiny.json").read_text())
    assert card["training"]["kept_step"] == read_state(tmp_path / BEST_NAME).step
    assert "the best network so far" in stderr and "Traceback" not in stderr


def test_a_run_that_is_stopped_before_it_was_validated_leaves_a_model_all_the_same(tmp_path: Path) -> None:
    from backend.errors import Cancelled
    from backend.progress import Progress
    from backend.training.training_run import train_model
    from backend.training_params import TrainRunParams
    from tests.training.tiny_recipe import TinyRecipe

    def stopped_at(step: int, out: Path, **more: Any) -> None:
        progress = Progress()
        recipe = TinyRecipe(on_loss=lambda now: progress.cancel() if now == step else None)
        params = TrainRunParams(data="x", out=str(out), steps=50, device="cpu", precision="fp32", **more)
        with pytest.raises(Cancelled):
            train_model(params, lambda device: recipe, progress)

    stopped_at(3, tmp_path)
    card = json.loads((tmp_path / "tiny.json").read_text())
    assert card["training"]["kept_step"] == 4 and card["validation"] == {
        "figures": {}, "chosen_by": "fit", "step": None,
    }  # fmt: skip
    assert not (tmp_path / BEST_NAME).exists()
    stopped_at(5, tmp_path, resume=True)
    assert json.loads((tmp_path / "tiny.json").read_text())["training"]["kept_step"] == 6
    progress = Progress()
    progress.cancel()
    params = TrainRunParams(data="x", out=str(tmp_path / "none"), steps=5, device="cpu", precision="fp32")
    with pytest.raises(Cancelled):
        train_model(params, lambda device: TinyRecipe(), progress)
    assert not (tmp_path / "none" / "tiny.safetensors").exists(), "nothing was learned"


@pytest.mark.slow
def test_worker_sends_metrics_then_one_result(tmp_path: Path) -> None:
    params = {"data": QUICK, "out": str(tmp_path / "run"), "steps": 6, "validate_every": 3, "precision": "fp32"}
    endless = {**params, "data": SLOW, "out": str(tmp_path / "endless"), "steps": 100000}
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), "worker"],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        assert isinstance(protocol.decode(process.stdout.readline()), protocol.Hello)

        def messages(request_id: str, params: dict[str, Any], cancel_after: float = float("inf")) -> list[Any]:
            process.stdin.write(protocol.encode(protocol.Request(request_id, "train tiny", params)))
            process.stdin.flush()
            found: list[Any] = []
            while not found or not isinstance(found[-1], (protocol.Result, protocol.Failure)):
                found.append(protocol.decode(process.stdout.readline()))
                if sum(isinstance(each, protocol.Metrics) for each in found) >= cancel_after:
                    process.stdin.write(protocol.encode(protocol.Cancel(request_id)))
                    process.stdin.flush()
                    cancel_after = float("inf")
            return found

        found = messages("a", params)
        assert {each.id for each in found} == {"a"}
        metrics = [each for each in found if isinstance(each, protocol.Metrics)]
        assert [each.step for each in metrics if "loss" in each.values] == [1, 2, 3, 4, 5, 6]
        assert [each.step for each in metrics if "validation_fit" in each.values] == [3, 6]
        training = [each for each in found if isinstance(each, protocol.Progress) and each.stage == "training"]
        assert any("loss" in each.message and "steps/s" in each.message for each in training)
        assert {each.total for each in training} == {6}
        assert isinstance(found[-1], protocol.Result) and found[-1].data["steps"] == 6
        found = messages("b", endless, cancel_after=4)
        assert isinstance(found[-1], protocol.Failure) and found[-1].code == "cancelled"
        assert read_state(tmp_path / "endless" / LAST_NAME).step >= 3
        found = messages("c", {**params, "out": str(tmp_path / "third")})
        assert isinstance(found[-1], protocol.Result), "the worker goes on"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.slow
def test_two_processes_take_the_steps_of_one_with_both_batches(tmp_path: Path) -> None:
    torchrun = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    two = run(*torchrun, str(SCRIPT), *words(tmp_path / "two", data="0,2,0", steps=3))
    assert two.returncode == 0, two.stderr
    result = json.loads(two.stdout)  # one object: the second process says nothing
    assert result["processes"] == 2 and Path(result["model"]).is_file()
    one = run(str(SCRIPT), *words(tmp_path / "one", "--accumulate", "2", data="0,1,0", steps=3))
    assert one.returncode == 0, one.stderr
    tensors, others = (load_tensors(tmp_path / part / LAST_NAME)[0] for part in ("two", "one"))
    for name in tensors:
        if ".critic" not in name:  # the critic learns on a step's first batch alone
            assert torch.allclose(tensors[name], others[name], atol=2e-6), name
    losses = [
        [each["loss"] for each in read_metrics(tmp_path / part / METRICS_NAME) if "loss" in each]
        for part in ("two", "one")
    ]
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    alone = run(str(SCRIPT), *words(tmp_path / "two", "--resume", data="0,2,0", steps=4))
    assert alone.returncode == 2 and "processes 1 instead of 2" in alone.stderr
    more = run(*torchrun, str(SCRIPT), *words(tmp_path / "two", "--resume", data="0,2,0", steps=5))
    assert more.returncode == 0, more.stderr
    assert json.loads(more.stdout)["steps"] == 5
