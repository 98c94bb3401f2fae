"""What the machine offers to this process: processors and memory, container limits included. Standard library only."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

_CGROUP_CPU = Path("/sys/fs/cgroup/cpu.max")
_CGROUP_MEMORY = Path("/sys/fs/cgroup/memory.max")
_MEMINFO = Path("/proc/meminfo")


def usable_cpu_count() -> int:
    """Processors this process may use, at least 1: affinity and the container's quota count, not the machine."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _read_words(_CGROUP_CPU)  # "max 100000" or "200000 100000"
    if len(quota) == 2 and quota[0].isdigit() and quota[1].isdigit() and int(quota[1]) > 0:
        count = min(count, -(-int(quota[0]) // int(quota[1])))
    return max(1, count)


def process_count() -> int:
    """How many processes torchrun started together with this one; 1 where it did not."""
    return max(1, _environment_number("WORLD_SIZE", 1)) if "RANK" in os.environ else 1


def process_rank() -> int:
    """Number of this process among those, from 0; the first alone writes and speaks."""
    return _environment_number("RANK", 0) if process_count() > 1 else 0


def total_memory_bytes() -> Optional[int]:
    """Main memory this process may use; None where the system does not tell."""
    total = _system_memory_bytes()
    limit = _read_words(_CGROUP_MEMORY)  # "max" or a number of bytes
    if limit and limit[0].isdigit():
        total = int(limit[0]) if total is None else min(total, int(limit[0]))
    return total


def available_memory_bytes() -> Optional[int]:
    """Main memory free for use now; None where the system does not tell."""
    words = _read_words(_MEMINFO)
    if "MemAvailable:" in words:
        return int(words[words.index("MemAvailable:") + 1]) * 1024
    return None


def peak_memory_bytes() -> Optional[int]:
    """The most main memory this process held so far; None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def let_idle_threads_sleep() -> None:
    """Ask OpenMP to put waiting threads to sleep; to be called before torch or FAISS is loaded.

    By default they spin. Where another program has one of the processors, every small operation then waits for a
    thread that is not running: measured with two threads on two processors, one of them busy, describing a basemap took
    41 s in place of 3 s. What the user has set stays.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def bound_raster_cache() -> None:
    """Ask GDAL to keep at most 256 MiB of decoded blocks; to be called before GDAL reads anything.

    By default it takes a twentieth of the memory, on large machines several GiB for no gain: every part of a raster is
    read once or twice. What the user has set (GDAL_CACHEMAX) stays.
    """
    os.environ.setdefault("GDAL_CACHEMAX", "256")


def _system_memory_bytes() -> Optional[int]:
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return _windows_memory_bytes() if sys.platform == "win32" else None


def _windows_memory_bytes() -> Optional[int]:
    import ctypes

    class MemoryStatus(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "page_total", "page_free", "virtual_total", "virtual_free", "extended_free")
        ]

    status = MemoryStatus()
    status.length = ctypes.sizeof(MemoryStatus)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the name exists on Windows alone
    return int(status.total) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def _environment_number(name: str, default: int) -> int:
    text = os.environ.get(name, "")
    return int(text) if text.isdigit() else default


def _read_words(path: Path) -> "list[str]":
    try:
        return path.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return []
