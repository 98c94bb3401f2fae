"""Batches ahead of time: made in a thread or in processes beside the training, in the order of the steps.

A source's batches are pure functions of the step, so it does not matter who makes them: with any number of workers, and
after a run was resumed, the same batches come in the same order.
"""

from __future__ import annotations

import atexit
import os
import queue
import signal
import threading
import time
import warnings
from collections.abc import Iterator
from typing import Any, Optional, Union

import torch
from torch.utils.data import DataLoader, Dataset

from ..errors import EngineError, SarmatchError
from .recipe import Batch, BatchSource

_AHEAD = 2
"""Batches that are made ahead, by the thread or by each process."""


class _Failed:
    """An error on its way from where batches are made."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


class _Steps:
    """Step numbers from one on, without end."""

    def __init__(self, first_step: int) -> None:
        self._first_step = first_step

    def __iter__(self) -> Iterator[int]:
        step = self._first_step
        while True:
            yield step
            step += 1


class _Batches(Dataset):
    """A source as torch's loader wants it: by step number. Known failures travel as values, since that loader would
    replace their message by a traceback."""

    def __init__(self, source: BatchSource, rank: int) -> None:
        self._source = source
        self._rank = rank

    def __getitem__(self, step: int) -> Union[Batch, _Failed]:
        try:
            return self._source.batch(step, self._rank)
        except SarmatchError as error:
            return _Failed(error)


class Loader:
    """Iterates over the batches of a source from a step on, without end.

    To be closed, or used as a context manager: with ``with`` nothing is left running, whatever ends the block.

    Args:
        source: what makes batches; sent to the processes, so it is picklable if there are any.
        first_step: step of the first batch.
        rank: of this process among those that train together.
        workers: processes that make batches; 0 for a thread of this one. Processes are spawned: open files, threads and
            CUDA contexts do not survive a fork.
        pin_memory: keep batches where a GPU copies from fastest; None: where there is a GPU.
    """

    def __init__(
        self,
        source: BatchSource,
        first_step: int = 0,
        rank: int = 0,
        workers: int = 0,
        pin_memory: Optional[bool] = None,
    ) -> None:
        pin = torch.cuda.is_available() if pin_memory is None else pin_memory
        batches, steps = _Batches(source, rank), _Steps(first_step)
        self._workers = workers
        self._started_s: Optional[float] = None
        self._asked_s = 0.0
        self._waited_s = 0.0
        self._batches: Optional[Iterator[Any]] = (
            _ThreadedBatches(batches, steps, pin) if workers == 0 else _process_batches(batches, steps, workers, pin)
        )

    def __enter__(self) -> Loader:
        """Use as a context manager: closed at its end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def __iter__(self) -> Loader:
        return self

    def __next__(self) -> Batch:
        """The next batch.

        Raises:
            SarmatchError: what the source raised, wherever it ran.
            EngineError: a process that makes batches died.
            StopIteration: the loader is closed.
        """
        if self._batches is None:
            raise StopIteration
        asked_s = time.monotonic()
        try:
            batch = next(self._batches)
        except RuntimeError as error:
            if "DataLoader worker" not in str(error) or self._workers == 0:
                raise
            self.close()
            raise EngineError(
                f"a process that prepares batches died: {str(error).splitlines()[0]}",
                "Memory is the usual reason: use fewer --workers, or smaller batches.",
                code="loader_died",
            ) from error
        now_s = time.monotonic()
        if isinstance(batch, _Failed):
            self.close()
            raise batch.error
        if self._started_s is None:  # nobody can be ahead of the first batch
            self._started_s = now_s
        else:
            self._waited_s += now_s - asked_s
        self._asked_s = now_s
        return batch

    @property
    def idle_fraction(self) -> float:
        """Share of the time from the first batch to the latest one that was spent waiting for batches: 0 to 1."""
        elapsed_s = 0.0 if self._started_s is None else self._asked_s - self._started_s
        return self._waited_s / elapsed_s if elapsed_s > 0.0 else 0.0

    def close(self) -> None:
        """End the thread or the processes; more than once does no harm."""
        batches, self._batches = self._batches, None
        if isinstance(batches, _ThreadedBatches):
            batches.close()
        del batches  # torch's iterator ends its processes when it is let go


class _ThreadedBatches:
    """Batches made by one thread of this process, a few ahead."""

    def __init__(self, batches: _Batches, steps: _Steps, pin_memory: bool) -> None:
        self._ready: queue.Queue[Union[Batch, _Failed]] = queue.Queue(maxsize=_AHEAD)
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._make, args=(batches, steps, pin_memory), name="batches", daemon=True
        )
        self._thread.start()

    def __iter__(self) -> _ThreadedBatches:
        return self

    def __next__(self) -> Union[Batch, _Failed]:
        return self._ready.get()

    def close(self) -> None:
        self._stop.set()
        while self._thread.is_alive():
            try:  # the thread may be waiting for room
                self._ready.get_nowait()
            except queue.Empty:
                self._thread.join(0.02)

    def _make(self, batches: _Batches, steps: _Steps, pin_memory: bool) -> None:
        for step in steps:
            made: Union[Batch, _Failed]
            try:
                made = batches[step]
                if pin_memory and not isinstance(made, _Failed):
                    made = {name: tensor.pin_memory() for name, tensor in made.items()}
            except BaseException as error:  # raised again where the batch is asked for
                made = _Failed(error)
            if self._stop.is_set():
                return
            self._ready.put(made)
            if isinstance(made, _Failed):
                return


def _process_batches(batches: _Batches, steps: _Steps, workers: int, pin_memory: bool) -> Iterator[Any]:
    with warnings.catch_warnings():  # how many processes is the user's to say
        warnings.filterwarnings("ignore", "This DataLoader will create", UserWarning)
        loader: DataLoader[Any] = DataLoader(
            batches,
            batch_size=None,
            sampler=steps,
            num_workers=workers,
            prefetch_factor=_AHEAD,
            pin_memory=pin_memory,
            multiprocessing_context="spawn",
            worker_init_fn=_begin_worker,
        )
        return iter(loader)


def _begin_worker(_: int) -> None:
    """Make a loader process end quietly, and only when it is told to."""
    # Ctrl+C reaches every process of a terminal; the one that trains ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Python's own end would stop the thread that sends batches in the midst of torch's code, which aborts the process
    # ("terminate called without an active exception"). There is nothing here to tidy up.
    atexit.register(os._exit, 0)
