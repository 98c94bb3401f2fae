"""Is there an NVIDIA GPU that torch's CUDA build can use? Reads what ``nvidia-smi`` answers; starts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from ..texts import tr

QUERY = ("nvidia-smi", ("--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"))
"""Program and arguments."""
OLDEST_DRIVER = 580
"""CUDA 13 needs it (NVIDIA, CUDA toolkit release notes, table of driver versions)."""
LEAST_MEMORY_MB = 2000
"""Less than that is taken by CUDA itself and by what draws the screen."""


@dataclass(frozen=True)
class Graphics:
    """The best GPU found.

    Attributes:
        usable: whether the CUDA build is worth its download.
        why: one sentence for the person who chooses.
    """

    usable: bool
    why: str


def read_graphics(answered: bool, output: str) -> Graphics:
    """What ``nvidia-smi`` said.

    Args:
        answered: the program exists and ended well.
        output: one line a GPU: name, memory in MB, driver.
    """
    gpus = [gpu for gpu in (_gpu(line) for line in output.splitlines()) if gpu[0]] if answered else []
    if not gpus:
        return Graphics(False, tr("No NVIDIA GPU was found."))
    name, memory_mb, driver = max(gpus, key=lambda gpu: gpu[1])
    if driver < OLDEST_DRIVER:
        return Graphics(
            False,
            tr("{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.").format(
                name, driver, OLDEST_DRIVER
            ),
        )
    if memory_mb < LEAST_MEMORY_MB:
        return Graphics(False, tr("{} has {:.1f} GB of memory, which is too little.").format(name, memory_mb / 1024))
    return Graphics(True, tr("{} with {:.0f} GB was found.").format(name, memory_mb / 1024))


def _gpu(line: str) -> Tuple[str, float, int]:
    parts = [part.strip() for part in line.split(",")]
    try:
        return parts[0], float(parts[1]), int(parts[2].split(".")[0])
    except (IndexError, ValueError):  # "[N/A]", a warning, an empty line
        return "", 0.0, 0
