"""The state of a run on disk: one safetensors file whose header carries the rest as JSON: it is there whole or not.

Random numbers need no state of their own: the loop seeds its generators anew in every step, from the run's seed, the
process and the step (:mod:`~backend.training.seeding`), and a batch is a function of the same three.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Mapping

import torch
from torch import nn

from ..errors import ModelError
from ..outputs.whole import whole_file, writing

FORMAT = 1
FOLDER = "checkpoints"
LAST_NAME = FOLDER + "/last.safetensors"
BEST_NAME = FOLDER + "/best.safetensors"
MINED_NAME = FOLDER + "/mined.safetensors"
"""The averaged network as it was when places were last mined with it: a resumed run mines with the same one again."""


@dataclass
class RunState:
    """Where a run stands, beside its tensors.

    Attributes:
        step: steps done.
        seconds: time spent on them, validation included, over all resumed runs.
        validated_step: last step that was validated; -1: none.
        best_figure, best_step: best validation so far; None before the first.
        best_values: all figures of that validation.
        stale: validations since then.
        precision: arithmetic the run began with.
        identity: parameters that decide on the result; a resumed run must have the same.
    """

    step: int = 0
    seconds: float = 0.0
    validated_step: int = -1
    best_figure: float | None = None
    best_step: int | None = None
    best_values: Dict[str, float] = field(default_factory=dict)
    stale: int = 0
    precision: str = "fp32"
    identity: Dict[str, Any] = field(default_factory=dict)


def save_checkpoint(
    path: Path,
    state: RunState,
    modules: nn.ModuleDict,
    averaged: nn.Module,
    optimizers: Mapping[str, torch.optim.Optimizer],
) -> None:
    """Write all a run needs to go on.

    Raises:
        OutputError: it cannot be written; what was there before is still there.
    """
    tensors = {"modules." + name: tensor for name, tensor in modules.state_dict().items()}
    tensors.update({"averaged." + name: tensor for name, tensor in averaged.state_dict().items()})
    settings: Dict[str, Any] = {}
    for name, optimizer in optimizers.items():
        settings[name], held = _split(optimizer.state_dict())
        tensors.update({"optimizers.{}.{}".format(name, key): tensor for key, tensor in held.items()})
    save_tensors(path, tensors, {"format": FORMAT, "state": vars(state), "optimizers": settings})


def load_checkpoint(
    path: Path,
    modules: nn.ModuleDict,
    averaged: nn.Module,
    optimizers: Mapping[str, torch.optim.Optimizer],
) -> RunState:
    """Put the tensors of a checkpoint where they belong; returns where the run stood.

    Raises:
        ModelError: the file is damaged, or holds another network.
    """
    tensors, header = load_tensors(path)
    try:
        modules.load_state_dict(_under(tensors, "modules."))
        averaged.load_state_dict(_under(tensors, "averaged."))
        for name, optimizer in optimizers.items():
            held = _under(tensors, "optimizers.{}.".format(name))
            optimizer.load_state_dict(_join(header["optimizers"][name], held))
        return RunState(**header["state"])
    except (RuntimeError, KeyError, ValueError, TypeError) as error:
        raise _damaged(path, error) from error


def read_state(path: Path) -> RunState:
    """Where the run of a checkpoint stood, without its tensors.

    Raises:
        ModelError: the file is damaged or of another version.
    """
    try:
        return RunState(**_read_header(path)["state"])
    except (KeyError, TypeError) as error:
        raise _damaged(path, error) from error


def save_network(path: Path, state: RunState, network: nn.Module) -> None:
    """Write the averaged network alone, with where the run stood."""
    tensors = {"averaged." + name: tensor for name, tensor in network.state_dict().items()}
    save_tensors(path, tensors, {"format": FORMAT, "state": vars(state)})


def load_network(path: Path, network: nn.Module) -> RunState:
    """Put what :func:`save_network` wrote into ``network``.

    Raises:
        ModelError: the file is damaged, or holds another network.
    """
    tensors, header = load_tensors(path)
    try:
        network.load_state_dict(_under(tensors, "averaged."))
        return RunState(**header["state"])
    except (RuntimeError, KeyError, TypeError) as error:
        raise _damaged(path, error) from error


def save_tensors(path: Path, tensors: Mapping[str, torch.Tensor], header: Mapping[str, Any]) -> None:
    """Write tensors and a JSON header into one safetensors file, whole or not at all, and onto the disk itself."""
    from safetensors.torch import save

    # Copies: modules may share tensors, and the format takes none that overlap.
    held = {name: tensor.detach().to("cpu", copy=True).contiguous() for name, tensor in tensors.items()}
    content = save(held, metadata={"sarmatch": json.dumps(header)})  # save_file makes files for the owner alone
    with whole_file(path, overwrite=True) as partial, writing(path, len(content)), open(partial, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def load_tensors(path: Path) -> "tuple[Dict[str, torch.Tensor], Dict[str, Any]]":
    """What :func:`save_tensors` wrote.

    Raises:
        ModelError: it is not that, or of another version.
    """
    from safetensors.torch import load_file

    header = _read_header(path)
    try:
        return load_file(path), header
    except Exception as error:  # safetensors raises an error of its own, of no public base
        raise _damaged(path, error) from error


def _read_header(path: Path) -> Dict[str, Any]:
    from safetensors import safe_open

    try:
        with safe_open(path, framework="pt") as stream:
            header: Dict[str, Any] = json.loads((stream.metadata() or {})["sarmatch"])
    except FileNotFoundError:
        raise
    except Exception as error:  # as above
        raise _damaged(path, error) from error
    if header.get("format") != FORMAT:
        raise ModelError(
            "the checkpoint {!r} is of format {}, not {}".format(str(path), header.get("format"), FORMAT),
            "It was written by another version; finish the run with that one.",
        )
    return header


def _split(packed: Dict[str, Any]) -> "tuple[Dict[str, Any], Dict[str, torch.Tensor]]":
    """An optimiser's state as JSON and tensors; the tensors' names are ``PARAMETER.NAME``."""
    tensors: Dict[str, torch.Tensor] = {}
    plain: Dict[str, Dict[str, Any]] = {}
    for index, entries in packed["state"].items():
        plain[str(index)] = {}
        for name, value in entries.items():
            if isinstance(value, torch.Tensor):
                tensors["{}.{}".format(index, name)] = value
            else:
                plain[str(index)][name] = value
    return {"state": plain, "param_groups": packed["param_groups"]}, tensors


def _join(settings: Mapping[str, Any], tensors: Mapping[str, torch.Tensor]) -> Dict[str, Any]:
    state: Dict[int, Dict[str, Any]] = {int(index): dict(entries) for index, entries in settings["state"].items()}
    for key, tensor in tensors.items():
        index, name = key.split(".", 1)
        state.setdefault(int(index), {})[name] = tensor
    # JSON made lists of the tuples (Adam's betas).
    groups = [
        {name: tuple(value) if isinstance(value, list) and name != "params" else value for name, value in group.items()}
        for group in settings["param_groups"]
    ]
    return {"state": state, "param_groups": groups}


def _under(tensors: Mapping[str, torch.Tensor], prefix: str) -> Dict[str, torch.Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}


def _damaged(path: Path, error: Exception) -> ModelError:
    words = " ".join(str(error).split())[:200] or type(error).__name__
    return ModelError(
        "the checkpoint {!r} cannot be used: {}".format(str(path), words),
        "It is damaged or of another network; start again without --resume.",
        code="checkpoint_damaged",
    )
