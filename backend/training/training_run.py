"""One training command from parameters to model files: what the commands share beside the loop."""

from __future__ import annotations

import logging
import platform
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, Mapping

import torch

from .. import __version__
from ..devices import resolve_device
from ..errors import Cancelled, OutputError, SarmatchError
from ..failures import is_out_of_memory
from ..progress import Progress
from ..training_params import TrainRunParams
from .checkpoint import BEST_NAME, FOLDER, LAST_NAME, RunState, load_network, read_state
from .loop import run_training
from .loop_settings import LoopSettings, TrainingResult, check_run_folder
from .model_files import write_model
from .recipe import Recipe
from .resuming import differing_parameters
from .run_failures import DIVERGED, OUT_OF_MEMORY, out_of_memory
from .run_log import METRICS_NAME
from .several_processes import device_of_process, join_processes, leave_processes

LOG = logging.getLogger(__name__)

FREE = (
    *("out", "overwrite", "resume", "steps", "minutes", "device", "workers", "precision", "validate_every"),
    *("patience", "weights_dtype"),
)
"""Parameters that a resumed run may change: they say how long, where, and what is kept. ``precision`` has a check of
its own, since ``auto`` stays with what the run began with."""

_USEFUL_ENDS = (Cancelled.code, DIVERGED, OUT_OF_MEMORY)


def train_model(
    params: TrainRunParams,
    build: Callable[[torch.device], Recipe],
    progress: Progress,
    mine_every_steps: int = 0,
    patch_px: int | None = None,
) -> Dict[str, Any]:
    """Train what ``build`` makes and write the best of it as OUT/KIND.safetensors with its card.

    A run that is cancelled, diverges or runs out of memory leaves the best network so far there too; one that is
    cancelled before anything was validated leaves the averaged network as it was then.

    Args:
        params: what all training commands accept.
        build: makes the recipe on a device; the generators are seeded before.
        mine_every_steps, patch_px: see :class:`~backend.training.loop_settings.LoopSettings`.

    Returns:
        ``model, card, checkpoints, metrics`` (paths), ``steps``, ``seconds``, ``ended_by``, ``best_step``,
        ``validation_key``, ``best``, ``validation`` (all figures of the best step), ``precision``, ``device``,
        ``processes``, ``idle_fraction``; of a run that began with a trained network ``outcome``, a sentence; of one
        that trains several models the paths of the others by kind.

    Raises:
        SarmatchError: see :func:`~backend.training.loop.run_training`, and what ``build`` raises.
    """
    out = Path(params.out).expanduser()
    device = resolve_device(device_of_process(params.device)).torch_device
    processes = join_processes(device)
    try:
        if processes.is_first:
            check_run_folder(out, params.resume, params.overwrite)
        torch.manual_seed(params.seed)
        try:
            recipe = build(processes.device)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            name = str(processes.device)
            raise out_of_memory("the beginning", name, params.batch, params.accumulate, patch_px) from error
        path = out / _file_name(recipe.kind)
        targets = [out / _file_name(kind) for kind in getattr(recipe, "kinds", (recipe.kind,))]
        there = [target for target in targets if target.exists()]
        if processes.is_first and there and not (params.resume or params.overwrite):
            raise OutputError(
                "{!r} exists already".format(str(there[0])),
                "Choose another folder, or allow to overwrite (--overwrite).",
                code="output_exists",
            )
        clip_norm = float(getattr(recipe, "clip_norm", LoopSettings.clip_norm))
        starts_trained = bool(getattr(recipe, "starts_trained", False))
        settings = _loop_settings(params, mine_every_steps, patch_px)
        identity = {**settings.identity, **getattr(recipe, "identity", {})}
        settings = replace(settings, clip_norm=clip_norm, validate_start=starts_trained, identity=identity)
        try:
            result = run_training(recipe, settings, out, progress, progress.metrics, processes)
        except SarmatchError as error:
            if processes.is_first and error.code in _USEFUL_ENDS:
                was_cancelled = error.code == Cancelled.code
                _write_best_so_far(path, out, recipe, params, settings, processes.count, was_cancelled)
            raise
        files: Dict[str, str] = {"model": str(path), "card": str(path.with_suffix(".json"))}
        if processes.is_first:
            progress.start("model")
            if starts_trained:
                LOG.info("%s", outcome(result))
            files = _write(path, result.network, recipe, params, read_state(out / BEST_NAME), result.steps)
        return {
            **files,
            "checkpoints": str(out / FOLDER),
            "metrics": str(out / METRICS_NAME),
            "steps": result.steps,
            "seconds": result.seconds,
            "ended_by": result.ended_by,
            "best_step": result.best_step,
            "validation_key": recipe.validation_key,
            "best": result.best_figure,
            "validation": result.best_values,
            "precision": result.precision,
            "device": str(processes.device),
            "processes": processes.count,
            "idle_fraction": result.idle_fraction,
            **({"outcome": outcome(result)} if starts_trained else {}),
        }
    finally:
        leave_processes()


def outcome(result: TrainingResult) -> str:
    """What became of a trained network that a run began with, in a sentence for people."""
    best, steps = result.best_step, result.steps
    if best is None:
        return "nothing was held out: whether the model is better than the one it began with is not known"
    if best == 0:
        return "nothing better was found in {} steps: the model is the one it began with, unchanged".format(steps)
    return "the model of step {} does better on the held-out places than the one it began with".format(best)


def _loop_settings(params: TrainRunParams, mine_every_steps: int, patch_px: int | None) -> LoopSettings:
    return LoopSettings(
        steps=params.steps,
        minutes=params.minutes,
        seed=params.seed,
        accumulate=params.accumulate,
        workers=params.workers,
        precision=params.precision,
        ema=params.ema,
        validate_every=params.validate_every,
        patience=params.patience,
        resume=params.resume,
        overwrite=params.overwrite,
        identity={name: value for name, value in params.to_mapping().items() if name not in FREE},
        mine_every_steps=mine_every_steps,
        batch=params.batch,
        patch_px=patch_px,
        learning_rate=params.learning_rate,
    )


def _write(
    path: Path, network: torch.nn.Module, recipe: Recipe, params: TrainRunParams, best: RunState, steps: int
) -> Dict[str, str]:
    parameters = {name: value for name, value in params.to_mapping().items() if name not in ("out", "overwrite")}
    run: Dict[str, Any] = {
        "validation": {"figures": best.best_values, "chosen_by": recipe.validation_key, "step": best.best_step},
        "training": {
            "parameters": parameters,
            "steps": steps,
            "kept_step": best.step,
            "minutes_to_kept_step": round(best.seconds / 60.0, 2),
            "precision": best.precision,
            "processes": best.identity.get("processes", 1),
            "engine": __version__,
            "torch": torch.__version__,
            "python": platform.python_version(),
        },
    }
    files: Dict[str, str] = {}
    parts = recipe.parts(network) if hasattr(recipe, "parts") else {recipe.kind: (network, recipe.card(network))}
    for kind, (part, card) in parts.items():
        written = write_model(path.with_name(_file_name(kind)), part, kind, {**card, **run}, params.weights_dtype)
        files.update(written if kind == recipe.kind else {kind: written["model"]})
    return files


def _file_name(kind: str) -> str:
    return "{}.safetensors".format(kind)


def _write_best_so_far(
    path: Path,
    out: Path,
    recipe: Recipe,
    params: TrainRunParams,
    settings: LoopSettings,
    count: int,
    was_cancelled: bool,
) -> None:
    best_path, network = out / BEST_NAME, recipe.modules["network"]
    identity: Mapping[str, Any] = {**settings.identity, "processes": count}
    if was_cancelled and not best_path.is_file():
        best_path = out / LAST_NAME
    # What lies there may be of an earlier run, if this one did not get as far as taking it away.
    if not best_path.is_file() or differing_parameters(best_path, identity):
        return
    try:
        best = load_network(best_path, network)
        if best.step == 0 and best.best_step is None:
            return
        _write(path, network.eval(), recipe, params, best, best.step)
        LOG.info("the best network so far, of step %d, is %s", best.step, path)
    except SarmatchError as error:  # what ended the run is what the user must hear of
        LOG.warning("the best network so far could not be written: %s", error)
