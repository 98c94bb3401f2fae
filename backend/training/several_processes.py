"""Training in several processes, one a GPU, as ``torchrun`` starts them: who is who, and sums across them.

Accelerate joins the processes and carries the sums; its ``prepare`` is not used, for it wraps modules and steps, while
a recipe's forward pass goes through several modules at once. Gradients are averaged explicitly before each step.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, List, Sequence

import torch

from ..errors import UsageError
from ..host import process_count, process_rank

_PATIENCE = timedelta(hours=2)
"""How long a process waits for another; the first one validates and mines while the others wait."""


@dataclass(frozen=True)
class Processes:
    """The processes that train together; by default only this one.

    Attributes:
        rank: number of this process, 0 for the one that writes.
        count: how many there are.
        device: where this one computes.
    """

    device: torch.device
    rank: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        """Whether this process writes, validates and speaks."""
        return self.rank == 0

    def sums(self, values: Sequence[float]) -> List[float]:
        """Each value summed over all processes: how they agree to stop, or on what the first one alone knows."""
        if self.count == 1:
            return list(values)
        total: torch.Tensor = _accelerate().utils.reduce(
            torch.tensor(values, dtype=torch.float64, device=self.device), reduction="sum"
        )
        return [float(value) for value in total.tolist()]

    def mean(self, value: float) -> float:
        """The mean over all processes; not finite where any is not."""
        return self.sums([value])[0] / self.count

    @torch.no_grad()
    def average_(self, tensors: Sequence[torch.Tensor]) -> None:
        """Replace each tensor by its mean over all processes; one message for all of them."""
        if self.count == 1 or not tensors:
            return
        flat = torch.cat([tensor.reshape(-1).float() for tensor in tensors])
        flat = _accelerate().utils.reduce(flat, reduction="mean")
        start = 0
        for tensor in tensors:
            part = flat[start : start + tensor.numel()]
            tensor.copy_(part.view_as(tensor))
            start += tensor.numel()

    @torch.no_grad()
    def share_(self, tensors: Sequence[torch.Tensor]) -> None:
        """Replace each tensor by the first process's."""
        if self.count > 1:
            for tensor in tensors:
                tensor.copy_(_accelerate().utils.broadcast(tensor.detach().clone(), from_process=0))


def device_of_process(asked: str) -> str:
    """The device that this process is to ask for: of several processes each takes the GPU of its own number.

    Raises:
        UsageError: one GPU is named for several processes.
    """
    if process_count() == 1 or asked == "cpu" or not torch.cuda.is_available():
        return asked
    if asked not in ("auto", "cuda"):
        raise UsageError(
            "--device {} is one GPU for {} processes".format(asked, process_count()),
            "Write --device cuda; each process takes one of its own (CUDA_VISIBLE_DEVICES says of which).",
        )
    return "cuda:{}".format(os.environ.get("LOCAL_RANK", "0"))


def join_processes(device: torch.device) -> Processes:
    """The processes started together with this one.

    Args:
        device: where this process would compute if it were alone. On CUDA each takes the GPU of its own number on its
            machine (``LOCAL_RANK``).
    """
    count = process_count()
    if count == 1:
        return Processes(device)
    os.environ.setdefault("OMP_NUM_THREADS", str(torch.get_num_threads()))  # else Accelerate sets what it thinks fit
    state = _accelerate().PartialState(cpu=device.type == "cpu", timeout=_PATIENCE)
    own = device if device.type == "cpu" else torch.device(state.device)  # Accelerate numbers CPUs too
    return Processes(own, process_rank(), count)


def leave_processes() -> None:
    """End the group that :func:`join_processes` made, if any."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()
        _accelerate().PartialState._reset_state()


def average_gradients(processes: Processes, parameters: Sequence[torch.nn.Parameter]) -> None:
    """Average the gradients of ``parameters`` over all processes; one that has none there counts as zero."""
    if processes.count == 1:
        return
    trained = [parameter for parameter in parameters if parameter.requires_grad]
    for parameter in trained:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    processes.average_([parameter.grad for parameter in trained if parameter.grad is not None])


def average_before_each_step(processes: Processes, optimizer: torch.optim.Optimizer) -> None:
    """Have the gradients of an optimiser that somebody else steps averaged just before each of its steps."""
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]

    def average(*_: Any) -> None:
        average_gradients(processes, parameters)

    if processes.count > 1:
        optimizer.register_step_pre_hook(average)


def _accelerate() -> Any:
    import accelerate
    import accelerate.utils

    return accelerate
