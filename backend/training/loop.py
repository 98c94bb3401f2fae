"""The training loop that all recipes share: steps, averaging, validation, checkpoints, and how a run may end."""

from __future__ import annotations

import contextlib
import copy
import logging
import math
import time
from pathlib import Path
from typing import Dict, Mapping

import torch
from torch import nn

from ..errors import Cancelled, SarmatchError, UsageError
from ..failures import is_out_of_memory
from ..progress import Progress
from . import checkpoint
from .averaging import AveragedNetwork
from .checkpoint import RunState
from .loader import Loader
from .loop_settings import LoopSettings, TrainingResult, check_run_folder, prepare_run_folder
from .recipe import Batch, Recipe
from .resuming import check_identity, precision_of_run
from .run_clock import Pace, RunClock
from .run_failures import diverged, out_of_memory
from .run_log import METRICS_NAME, OnMetrics, RunLog
from .seeding import seed_step
from .several_processes import Processes, average_before_each_step, average_gradients

LOG = logging.getLogger(__name__)

MAIN = "main"
"""Name of the optimiser that the loop steps."""


def run_training(
    recipe: Recipe,
    settings: LoopSettings,
    out: Path,
    progress: Progress,
    on_metrics: OnMetrics,
    processes: Processes | None = None,
) -> TrainingResult:
    """Train a recipe until its steps, minutes or patience are used up.

    A step: the adversary learns on the first of the step's ``accumulate`` batches; then the loss of every batch goes
    backwards under autocast, gradients are averaged over the processes and clipped, the main optimiser steps, the
    average follows. Batch number ``step * accumulate + k`` is the k-th of a step. With ``minutes`` the learning rates
    follow the elapsed share of the time, and a resumed run counts the minutes of those before.

    On a CPU in fp32 a run that was stopped or killed and resumed gives what an uninterrupted one gives, to the bit,
    provided that it is limited by steps; what was mined is mined again with the network of then.

    Args:
        out: folder for ``checkpoints/last.safetensors``, ``checkpoints/best.safetensors`` and ``metrics.jsonl``.
        progress: a cancelled run leaves a checkpoint to resume from.
        on_metrics: told the values that go into ``metrics.jsonl``.
        processes: those that train together; by default this one alone, on the device of the recipe's network.

    Raises:
        Cancelled: on request.
        UsageError: ``parameters_differ``: the run to resume has other parameters; neither steps nor minutes given.
        InputError, OutputError: see :func:`~backend.training.loop_settings.check_run_folder`.
        DeviceError: ``out_of_memory``, with the parameters to change.
        SarmatchError: ``training_diverged``: loss or gradient is not finite; checkpoints made before are kept.
    """
    if settings.steps is None and settings.minutes is None:
        raise UsageError("how long to train is not said", "Give --steps or --minutes.")
    if processes is None:
        processes = Processes(next(recipe.modules["network"].parameters()).device)
    if processes.is_first:
        check_run_folder(out, settings.resume, settings.overwrite)
    run: _Run | None = None
    try:
        run = _Run(recipe, settings, out, progress, on_metrics, processes)
        return run.to_its_end()
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        where = "the beginning" if run is None else "step {}".format(run.state.step + 1)
        device = str(processes.device)
        raise out_of_memory(where, device, settings.batch, settings.accumulate, settings.patch_px) from error


class _Run:
    """One run: what changes from step to step."""

    def __init__(
        self,
        recipe: Recipe,
        settings: LoopSettings,
        out: Path,
        progress: Progress,
        on_metrics: OnMetrics,
        processes: Processes,
    ) -> None:
        self._recipe, self._settings, self._progress, self._processes = recipe, settings, progress, processes
        names = (checkpoint.LAST_NAME, checkpoint.BEST_NAME, checkpoint.MINED_NAME)
        self._last, self._best, self._mined = (out / name for name in names)
        self._modules = recipe.modules.to(processes.device)
        self._optimizers = dict(recipe.optimizers())
        self._parameters = [parameter for group in self._optimizers[MAIN].param_groups for parameter in group["params"]]
        rates = [group["lr"] for optimizer in self._optimizers.values() for group in optimizer.param_groups]
        self._averaged = AveragedNetwork(self._modules["network"], settings.ema)
        self.state = RunState(identity={**settings.identity, "processes": processes.count})
        if settings.resume:
            check_identity(self._last, self.state.identity)
            self.state = checkpoint.load_checkpoint(self._last, self._modules, self._averaged.network, self._optimizers)
        elif processes.is_first:
            prepare_run_folder(out)
        # Loading makes new groups, whose rates are those of the step that was saved.
        groups = [group for optimizer in self._optimizers.values() for group in optimizer.param_groups]
        self._rates = list(zip(groups, rates, strict=True))
        before = self.state.precision if settings.resume else None
        self._precision = precision_of_run(settings.precision, before, processes)
        self.state.precision = self._precision.name
        LOG.info("arithmetic: %s (%s)", self._precision.name, self._precision.reason)
        processes.share_([*self._modules.state_dict().values(), *self._averaged.network.state_dict().values()])
        for name, optimizer in self._optimizers.items():
            if name != MAIN:
                average_before_each_step(processes, optimizer)
        log_path = out / METRICS_NAME if processes.is_first else None
        self._log = RunLog(log_path, on_metrics, self.state.step, settings.metrics_every_s)
        self._clock = RunClock(settings.steps, settings.minutes, self.state.seconds)
        self._saved_at_s = time.monotonic()
        self._pace = Pace()
        self._is_between_steps = True
        self._told_units = 0

    def to_its_end(self) -> TrainingResult:
        """Train until something ends it."""
        try:
            self._start_stage()
            ended_by = self._train()
        except Cancelled:
            # Only a whole number of steps can be resumed; in the midst of one the last checkpoint stays.
            if self._is_between_steps:
                self._save()
            raise
        finally:
            self._log.flush(self.state.step)
        self._save()
        network = self._averaged.network
        if self._processes.is_first:
            if self.state.best_step is None:
                checkpoint.save_network(self._best, self.state, network)
            checkpoint.load_network(self._best, network)
        return TrainingResult(
            network=network,
            steps=self.state.step,
            seconds=self.state.seconds,
            best_step=self.state.best_step,
            best_figure=self.state.best_figure,
            best_values=dict(self.state.best_values),
            ended_by=ended_by,
            precision=self._precision.name,
            idle_fraction=self._pace.values()["idle_fraction"],
        )

    # --- the course of a run

    def _train(self) -> str:
        mine_every = self._settings.mine_every_steps
        if mine_every and self.state.step >= mine_every:
            step, network = self.state.step // mine_every * mine_every, copy.deepcopy(self._averaged.network)
            if self._mined.is_file() and checkpoint.read_state(self._mined).step == step:
                checkpoint.load_network(self._mined, network)
            self._mine(network, step)
        while True:
            # The source is asked for anew after each mining: loader processes work with a copy of it.
            until = (self.state.step // mine_every + 1) * mine_every if mine_every else None
            ended_by = self._stretch(until)
            if ended_by:
                return ended_by
            self._save()
            if self._processes.is_first:
                checkpoint.save_network(self._mined, self.state, self._averaged.network)
            self._mine(self._averaged.network, self.state.step)

    def _stretch(self, until: int | None) -> str:
        """Train up to a step, or to the end; what ended the run, or nothing."""
        first = self.state.step * self._settings.accumulate
        with contextlib.ExitStack() as held:
            loader: Loader | None = None
            self._modules.train()
            while True:
                if self._is_validation_due():
                    self._validate()
                done = self._agreed_share()
                ended_by = self._end(done)
                if ended_by:
                    if self.state.validated_step != self.state.step:
                        self._validate()
                    return ended_by
                if until is not None and self.state.step >= until:
                    return ""
                if loader is None:
                    source, rank = self._recipe.source(), self._processes.rank
                    loader = held.enter_context(Loader(source, first, rank, self._settings.workers))
                self._step(loader, done)
                if self._settings.checkpoint_every_s <= time.monotonic() - self._saved_at_s:
                    self._save()

    def _step(self, loader: Loader, done: float) -> None:
        started_s = time.monotonic()
        step, main = self.state.step, self._optimizers[MAIN]
        factor = self._recipe.learning_rate_factor(done)
        for group, rate in self._rates:
            group["lr"] = rate * factor
        values: Dict[str, float] = {}
        batch = self._next_batch(loader)
        self._is_between_steps = False
        seed_step(self._settings.seed, self._processes.rank, step)
        values.update(self._recipe.adversary_step(batch, step))
        main.zero_grad(set_to_none=True)  # after the adversary, whose losses may have reached the network too
        count = self._settings.accumulate
        for number in range(count):
            if number:
                batch = self._next_batch(loader)
            for name, value in self._backward(batch, step).items():
                values[name] = values.get(name, 0.0) + value / count
        average_gradients(self._processes, self._parameters)
        norm = float(nn.utils.clip_grad_norm_(self._parameters, self._settings.clip_norm))
        if not math.isfinite(norm):
            raise self._diverged("the gradient is {}".format(norm))
        main.step()
        self._processes.average_([each for each in self._modules.buffers() if each.is_floating_point()])
        self._averaged.update(self._modules["network"], step + 1)
        self.state.step = step + 1
        self._is_between_steps = True
        self._pace.count(time.monotonic() - started_s)
        self._tell({**values, "gradient_norm": norm, "learning_rate": main.param_groups[0]["lr"]})

    def _next_batch(self, loader: Loader) -> Batch:
        batch = self._pace.next_of(loader)
        return {name: tensor.to(self._processes.device, non_blocking=True) for name, tensor in batch.items()}

    def _backward(self, batch: Batch, step: int) -> Dict[str, float]:
        with self._precision.autocast(self._processes.device):
            loss = self._recipe.loss(batch, step)
        total = self._processes.mean(float(loss.total.detach()))
        if not math.isfinite(total):
            raise self._diverged("the loss is {}".format(total))
        (loss.total / self._settings.accumulate).backward()
        return {"loss": total, **{name: float(value) for name, value in loss.values.items()}}

    # --- validation, mining, ends

    def _is_validation_due(self) -> bool:
        step = self.state.step
        is_due = step % self._settings.validate_every == 0 if step else self._settings.validate_start
        return is_due and self.state.validated_step != step

    def _validate(self) -> None:
        """Figures of the averaged network: the first process computes, all learn what came out."""
        state, key = self.state, self._recipe.validation_key
        self._log.flush(state.step)
        values: Dict[str, float] = {}
        is_cancelled = False
        if self._processes.is_first:
            try:
                self._start_stage("validation")
                seed_step(self._settings.seed, 0, state.step)
                with torch.no_grad():
                    found = self._recipe.validate(self._averaged.network, self._processes.device)
                values = {name: float(value) for name, value in found.items()}
            except Cancelled:
                is_cancelled = True
        figure = values.get(key, math.nan)
        has_figure = math.isfinite(figure)
        shared = self._processes.sums([float(is_cancelled), float(has_figure), figure if has_figure else 0.0])
        if shared[0]:
            raise Cancelled()
        state.validated_step = state.step
        if shared[1]:
            self._judge(shared[2], values)
        elif values:
            LOG.warning("validation of step %d gave no %s", state.step, key)
        shown = {"validation_" + name: value for name, value in values.items()}
        if shown and state.best_figure is not None:
            self._log.write(state.step, {**shown, "best_" + key: state.best_figure})
        self._save()
        self._modules.train()
        self._start_stage()

    def _judge(self, figure: float, values: Mapping[str, float]) -> None:
        state = self.state
        if state.best_figure is not None and figure <= state.best_figure:
            state.stale += 1
            return
        state.best_figure, state.best_step, state.best_values, state.stale = figure, state.step, dict(values), 0
        if self._processes.is_first:
            checkpoint.save_network(self._best, state, self._averaged.network)

    def _mine(self, network: nn.Module, step: int) -> None:
        self._start_stage("mining")
        seed_step(self._settings.seed, 0, step)
        self._recipe.between_epochs(network, step)
        self._start_stage()

    def _agreed_share(self) -> float:
        """The share of the run that is over, 0 to 1, as the first process's clock has it; raises Cancelled if any
        process was asked to stop."""
        share = self._clock.share(self.state.step) if self._processes.is_first else 0.0
        cancelled, done = self._processes.sums([float(self._progress.is_cancelled), share])
        if cancelled:
            raise Cancelled()
        return done

    def _end(self, done: float) -> str:
        patience = self._settings.patience
        if patience and self.state.stale >= patience:
            return "patience"
        if done < 1.0:
            return ""
        return "steps" if self._settings.steps and self.state.step >= self._settings.steps else "minutes"

    def _diverged(self, what: str) -> SarmatchError:
        rate = self._settings.learning_rate or self._rates[0][1]
        return diverged(what, rate, self.state, self._recipe.validation_key)

    # --- what a run keeps and tells

    def _save(self) -> None:
        self._saved_at_s = time.monotonic()
        self.state.seconds = self._clock.seconds()
        if self._processes.is_first:
            checkpoint.save_checkpoint(self._last, self.state, self._modules, self._averaged.network, self._optimizers)

    def _tell(self, values: Mapping[str, float]) -> None:
        pace = self._pace.values()
        self._log.collect(self.state.step, {**values, **pace})
        words = ["loss {:.4g}".format(values["loss"])]
        if self.state.best_figure is not None:
            words.append("best {} {:.4g}".format(self._recipe.validation_key, self.state.best_figure))
        words.append("{steps_per_s:.3g} steps/s, waiting for data {idle_fraction:.0%}".format(**pace))
        units, _ = self._clock.units(self.state.step)
        with contextlib.suppress(Cancelled):  # heard where all processes agree on it
            self._progress.advance(units - self._told_units, ", ".join(words))
        self._told_units = units

    def _start_stage(self, name: str = "training") -> None:
        units, total = self._clock.units(self.state.step) if name == "training" else (0, 0)
        with contextlib.suppress(Cancelled):
            self._progress.start(name, total)
            if units:
                self._progress.advance(units)
        self._told_units = units
