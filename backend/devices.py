"""Where to compute: ``auto``, ``cpu``, ``cuda`` or ``cuda:N`` as a torch device that is known to work.

torch is imported inside the functions, so that importing this module costs nothing.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Optional

from .config import RunParams
from .errors import DeviceError
from .host import total_memory_bytes, usable_cpu_count

if TYPE_CHECKING:
    import torch

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class ComputeDevice:
    """A device that has passed a small computation."""

    name: str  # "cpu" or "cuda:N", the form of reports and of --device
    label: str  # for people: "CPU, 2 threads" or the GPU's product name
    memory_bytes: Optional[int]  # all it has, not what is free
    note: str = ""  # why auto took the CPU; empty when the device is what was asked for

    @property
    def torch_device(self) -> "torch.device":
        """The device as torch wants it."""
        import torch

        return torch.device(self.name)

    @property
    def is_cuda(self) -> bool:
        """Whether it is a CUDA device."""
        return self.name.startswith("cuda")


def resolve_device(asked: str = "auto") -> ComputeDevice:
    """The device to compute on, tried with a small computation.

    ``auto`` takes the first CUDA device that works and otherwise the CPU, saying why in the log and in ``note``. On the
    CPU torch's thread count is set to what this process may use (see :func:`use_threads`).

    Raises:
        UsageError: ``asked`` is none of ``auto``, ``cpu``, ``cuda``, ``cuda:N``.
        DeviceError: CUDA is asked for and absent, or does not work; the message says why.
        EngineError: torch is missing (as ImportError, which the doors translate).
    """
    kind, _, ordinal = RunParams(device=asked).device.partition(":")
    if kind == "cpu":
        return _cpu()
    try:
        return _cuda(int(ordinal or 0))
    except DeviceError as error:
        if kind == "cuda":
            raise
        note = "computing on the CPU: {}".format(error.message)
        LOG.info(note)
        return _cpu(note)


def list_devices() -> List[ComputeDevice]:
    """The CPU and every CUDA device that works."""
    import torch

    devices = [_cpu()]
    for ordinal in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        try:
            devices.append(_cuda(ordinal))
        except DeviceError as error:
            LOG.warning("%s", error)
    return devices


def use_threads(count: Optional[int] = None) -> int:
    """Let torch compute with ``count`` CPU threads and return that number.

    Without ``count``: ``OMP_NUM_THREADS`` where it is set, else the processors this process may use. torch by itself
    counts the machine's and slows down in a container that may use only some.
    """
    import torch

    if count is None:
        from_environment = os.environ.get("OMP_NUM_THREADS", "")
        count = int(from_environment) if from_environment.isdigit() else usable_cpu_count()
    count = max(1, count)
    if torch.get_num_threads() != count:
        torch.set_num_threads(count)
    return count


def release_memory() -> None:
    """Give cached GPU memory back to the system, if torch is loaded and holds any."""
    import sys

    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available() and torch.cuda.is_initialized():
        torch.cuda.empty_cache()


def _cpu(note: str = "") -> ComputeDevice:
    threads = use_threads()
    label = "CPU, {} thread{}".format(threads, "" if threads == 1 else "s")
    return ComputeDevice("cpu", label, total_memory_bytes(), note)


def _cuda(ordinal: int) -> ComputeDevice:
    import torch

    if torch.version.cuda is None:
        raise DeviceError(
            "torch {} is built without CUDA".format(torch.__version__),
            "Install a CUDA build of torch (pytorch.org says which), or use --device cpu.",
        )
    if not torch.cuda.is_available():
        raise DeviceError(
            "torch {} finds no CUDA device".format(torch.__version__),
            "Check that nvidia-smi lists a GPU and that its driver knows CUDA {}, or use --device cpu.".format(
                torch.version.cuda
            ),
        )
    if ordinal >= torch.cuda.device_count():
        raise DeviceError(
            "there is no cuda:{}, only {} CUDA device(s)".format(ordinal, torch.cuda.device_count()),
            "Count from cuda:0; CUDA_VISIBLE_DEVICES may hide some.",
        )
    name = "cuda:{}".format(ordinal)
    try:
        properties = torch.cuda.get_device_properties(ordinal)
        torch.ones(1, device=name).add_(1).item()  # an old GPU is listed, yet this torch may have no code for it
    except RuntimeError as error:
        raise DeviceError(
            "{} does not work: {}".format(name, str(error).strip().splitlines()[0]),
            "Another program may hold all its memory, or it is too old for this torch; try --device cpu.",
        ) from error
    return ComputeDevice(name, properties.name, int(properties.total_memory))
