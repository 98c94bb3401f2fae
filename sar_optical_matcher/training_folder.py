"""What a training run left in its folder, model, card, figures, checkpoint. No widget in here."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional

from ..backend.errors import InputError
from .texts import tr

LAST_CHECKPOINT = os.path.join("checkpoints", "last.safetensors")
METRICS = "metrics.jsonl"
VALIDATION = "validation_"
LAST = "step"
"""What decides in a run that keeps its last step: no figure of how well it does."""
MAX_HEADER_BYTES = 100_000_000  # the format's own limit


@dataclass(frozen=True)
class TrainedModel:
    """A trained model and what its run has found.

    Attributes:
        path: of the weights.
        kind: as its card says.
        key: the figure it was chosen by; empty where nothing was held out.
        before, after: figures on the held-out places, of the model the run began with and of this one; ``before`` is
            empty where the run began with none.
        kept_step, steps: of which step it is, and how many there were.
        parameters: of the run, as its card says.
    """

    path: Path
    kind: str
    key: str = ""
    before: Dict[str, float] = field(default_factory=dict)
    after: Dict[str, float] = field(default_factory=dict)
    kept_step: Optional[int] = None
    steps: int = 0
    parameters: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Interrupted:
    """A run that can go on.

    Attributes:
        parameters: that decided on its result; it goes on with these only.
        step: steps done.
        minutes: that they took.
    """

    parameters: Dict[str, Any]
    step: int
    minutes: float


def read_model(folder: str) -> Optional[TrainedModel]:
    """The model that a run has written into ``folder``, or None.

    Raises:
        InputError: its card is damaged.
    """
    weights = [path for path in sorted(Path(folder).glob("*.safetensors")) if path.with_suffix(".json").is_file()]
    if not weights:
        return None
    path = max(weights, key=lambda each: each.stat().st_mtime)
    try:
        card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        validation, training = card.get("validation") or {}, card.get("training") or {}
        return TrainedModel(
            path=path,
            kind=str(card["kind"]),
            key=str(validation.get("chosen_by") or ""),
            before=_before(read_metrics(folder)),
            after=_numbers(validation.get("figures") or {}),
            kept_step=training.get("kept_step"),
            steps=int(training.get("steps") or 0),
            parameters=dict(training.get("parameters") or {}),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise InputError(tr("the card of {} is damaged").format(path), tr("Train it again."), "model_invalid") from None


def read_interrupted(folder: str) -> Interrupted:
    """Where the run in ``folder`` stopped.

    Raises:
        InputError: it holds no checkpoint, or one that cannot be read.
    """
    path = Path(folder) / LAST_CHECKPOINT
    if not path.is_file():
        raise InputError(
            tr("{} holds no run to go on with").format(folder),
            tr("Choose the folder of a run that was stopped."),
            "no_run",
        )
    try:
        with open(path, "rb") as stream:
            # A safetensors file begins with the length of its JSON header.
            (length,) = struct.unpack("<Q", stream.read(8))
            header = json.loads(stream.read(min(length, MAX_HEADER_BYTES)))
        state = json.loads(header["__metadata__"]["sarmatch"])["state"]
        identity = {name: value for name, value in state["identity"].items() if name != "processes"}
        return Interrupted(identity, int(state["step"]), float(state["seconds"]) / 60.0)
    except (OSError, ValueError, KeyError, TypeError, struct.error):
        raise InputError(
            tr("the checkpoint {} is damaged").format(path), tr("Train anew."), "checkpoint_damaged"
        ) from None


def read_metrics(folder: str) -> List[Dict[str, Any]]:
    """The lines of a run's ``metrics.jsonl``; none where there is no such file."""
    path = Path(folder) / METRICS
    if not path.is_file():
        return []
    entries = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:  # a killed run leaves half a line
            continue
        if isinstance(entry, dict) and isinstance(entry.get("step"), int):
            entries.append(entry)
    return entries


def _before(entries: List[Dict[str, Any]]) -> Dict[str, float]:
    for entry in entries:
        figures = {name[len(VALIDATION) :]: value for name, value in entry.items() if name.startswith(VALIDATION)}
        if figures and entry["step"] == 0:
            return _numbers(figures)
    return {}


def _numbers(values: Dict[str, Any]) -> Dict[str, float]:
    return {
        str(name): float(value)
        for name, value in values.items()
        if isinstance(value, (int, float)) and not isinstance(value, bool)
    }
