"""What a run is told, where it may begin, and what it gives: the plain side of the training loop."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Mapping

from torch import nn

from ..errors import InputError, OutputError
from ..outputs.destination import check_out_dir
from ..outputs.whole import writing
from .checkpoint import FOLDER, LAST_NAME
from .run_log import METRICS_NAME


@dataclass(frozen=True)
class LoopSettings:
    """How a recipe is trained; the fields not explained are those of :class:`~backend.training_params.TrainRunParams`.

    Attributes:
        identity: parameters that decide on the result, JSON-ready; a run is resumed only with equal ones.
        validate_start: the network is validated before the first step, too, and is the one to beat.
        mine_every_steps: steps between calls of the recipe's ``between_epochs``; 0: never.
        clip_norm: longest gradient over all parameters of the main optimiser.
        checkpoint_every_s: longest time between checkpoints; each validation and each end of a run makes one too.
        metrics_every_s: shortest time between lines of ``metrics.jsonl``.
        batch, patch_px, learning_rate: named where they are to be changed (memory, divergence); not used otherwise.
    """

    steps: int | None = None
    minutes: float | None = None
    seed: int = 0
    accumulate: int = 1
    workers: int = 0
    precision: str = "auto"
    ema: float = 0.998
    validate_every: int = 200
    validate_start: bool = False
    patience: int = 0
    resume: bool = False
    overwrite: bool = False
    identity: Mapping[str, Any] = field(default_factory=dict)
    mine_every_steps: int = 0
    clip_norm: float = 1.0
    checkpoint_every_s: float = 120.0
    metrics_every_s: float = 1.0
    batch: int = 0
    patch_px: int | None = None
    learning_rate: float = 0.0


@dataclass(frozen=True)
class TrainingResult:
    """How a run ended.

    Attributes:
        network: the averaged network of the best validation (of the last step where nothing was validated).
        steps, seconds: done and spent, over all resumed runs.
        best_step, best_figure, best_values: of that validation; None and empty without one.
        ended_by: ``steps``, ``minutes`` or ``patience``.
        precision: ``fp32`` or ``bf16``.
        idle_fraction: share of this run's training time that the device waited for batches.
    """

    network: nn.Module
    steps: int
    seconds: float
    best_step: int | None
    best_figure: float | None
    best_values: Dict[str, float]
    ended_by: str
    precision: str
    idle_fraction: float


def check_run_folder(out: Path, resume: bool, overwrite: bool) -> None:
    """Make sure before anything slow that a run can start, or be resumed, in ``out``; changes nothing.

    Raises:
        OutputError: it cannot be written to, or holds a run and neither ``resume`` nor ``overwrite`` is on.
        InputError: ``nothing_to_resume``.
    """
    check_out_dir(out, overwrite=True)
    last = out / LAST_NAME
    if resume and not last.is_file():
        raise InputError(
            "{!r} holds no checkpoint to resume".format(str(out)),
            "Name the folder of an interrupted run, or start without --resume.",
            code="nothing_to_resume",
        )
    if not resume and not overwrite and ((out / FOLDER).exists() or (out / METRICS_NAME).exists()):
        raise OutputError(
            "{!r} holds a run already".format(str(out)),
            "Go on with it (--resume), replace it (--overwrite) or choose another folder.",
            code="output_exists",
        )


def prepare_run_folder(out: Path) -> None:
    """Make the folder, and take away what an earlier run left: nothing of it must be mistaken for this one's.

    Raises:
        OutputError: it cannot be written to.
    """
    with writing(out):
        shutil.rmtree(out / FOLDER, ignore_errors=True)
        (out / FOLDER).mkdir(parents=True, exist_ok=True)
        (out / METRICS_NAME).unlink(missing_ok=True)
