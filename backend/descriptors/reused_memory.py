"""Large arrays out of memory that the process holds already, while many of the same sizes come and go.

glibc takes every array above 32 MB anew from the system and gives it back at once; the system clears each page first.
For an encoder's blocks that costs a third of the time. Elsewhere than on glibc nothing is changed.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

# Parameters of mallopt(3), as malloc.h numbers them.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _MMAP_MAX = -1, -3, -4
_LARGEST = 2**31 - 1
_USUAL_MMAPS = 65536
_USUAL_BYTES = 32 * 2**20  # what the threshold has grown to by itself once a large array was freed

_lock = threading.Lock()
_users: "list[object]" = []


@contextmanager
def reused_memory() -> Iterator[None]:
    """Keep freed memory for the next array until the last user leaves; then what is free goes back to the system."""
    libc = _glibc()
    if libc is None:
        yield
        return
    with _lock:
        _users.append(libc)
        libc.mallopt(_MMAP_MAX, 0)
        libc.mallopt(_TRIM_THRESHOLD, _LARGEST)
    try:
        yield
    finally:
        with _lock:
            _users.pop()
            if not _users:
                libc.mallopt(_MMAP_MAX, _USUAL_MMAPS)
                libc.mallopt(_MMAP_THRESHOLD, _USUAL_BYTES)
                libc.mallopt(_TRIM_THRESHOLD, 2 * _USUAL_BYTES)
                libc.malloc_trim(0)


def _glibc() -> Optional[Any]:
    try:
        libc: Any = ctypes.CDLL("libc.so.6")
        return libc if hasattr(libc, "gnu_get_libc_version") and hasattr(libc, "malloc_trim") else None
    except OSError:
        return None
