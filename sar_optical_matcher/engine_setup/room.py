"""Is there room on the disk? Asked before anything is fetched."""

from __future__ import annotations

import os
import shutil
from typing import Optional

from ..texts import tr
from .failures import Failure
from .plan import Plan

SPARE_BYTES = 300_000_000
"""Left to everything else."""


def gigabytes(size_bytes: float) -> str:
    """``290 MB`` or ``2.7 GB``."""
    if size_bytes < 995e6:
        return "{:.0f} MB".format(max(size_bytes, 1e6) / 1e6 if size_bytes else 0)
    return "{:.1f} GB".format(size_bytes / 1e9)


def free_bytes(folder: str) -> int:
    """Free room where a folder is or would be; -1 where that cannot be told."""
    place = os.path.abspath(os.path.expanduser(folder))
    while not os.path.isdir(place):
        parent = os.path.dirname(place)
        if parent == place:
            return -1
        place = parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return -1


def room_for(folder: str, wheel_bytes: int, plan: Plan) -> Optional[Failure]:
    """The reason where there is too little room.

    Args:
        folder: of the environment.
        wheel_bytes: of what is still to be installed.
        plan: whose needs scale with it.
    """
    whole = plan.wheel_bytes or 1
    needed = int(plan.disk_bytes * wheel_bytes / whole) + (SPARE_BYTES if wheel_bytes else 0)
    free = free_bytes(folder)
    if free < 0 or free >= needed:
        return None
    message = tr("There are {} free at {}, {} are needed.").format(gigabytes(free), folder, gigabytes(needed))
    return Failure("disk_full", message, tr("Make room, or choose a folder on another disk."))
