"""A dense map on its way into files: blocks that are done survive a cancel, a crash and a loss of power.

The folder holds the two arrays, ``job.json`` (what the map depends on) and ``journal.txt`` (the number of each finished
block). A block enters the journal only after its cells have reached the disk. Work on a folder is exclusive.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..errors import OutputError
from .manifest import DENSE_NAME, VALID_NAME

JOB_NAME = "job.json"
JOURNAL_NAME = "journal.txt"
LOCK_NAME = "lock"

_FLUSH_EVERY_S = 2.0
"""What an interruption costs at most, beyond the block in hand."""


class PartialMap:
    """The arrays of a map and the blocks of it that are done. Made by :func:`open_partial_map`.

    Attributes:
        values: (C, h, w) float16 memory map, 0 where nothing is written.
        valid: (h, w) bool memory map.
        done: numbers of the blocks that were there already when it was opened.
        note: why earlier work could not be used; empty where there was none or it was.
    """

    def __init__(self, folder: Path, values: np.memmap, valid: np.memmap, done: frozenset[int], note: str) -> None:
        self.values: Any = values
        self.valid: Any = valid
        self.done, self.note = done, note
        self._journal = folder / JOURNAL_NAME
        self._pending: list[int] = []
        self._flushed_s = time.monotonic()

    def is_done(self, block: int) -> bool:
        """Whether a block was there already."""
        return block in self.done

    def finished(self, block: int) -> None:
        """Note that a block is written; it reaches the disk within two seconds, or with :meth:`flush`."""
        if block not in self.done:
            self._pending.append(block)
        if time.monotonic() - self._flushed_s >= _FLUSH_EVERY_S:
            self.flush()

    def flush(self) -> None:
        """Bring all finished blocks to the disk, cells first and their numbers after them."""
        if self._pending:
            self.values.flush()
            self.valid.flush()
            with open(self._journal, "a", encoding="ascii") as stream:
                stream.writelines(f"{block}\n" for block in self._pending)
                stream.flush()
                os.fsync(stream.fileno())
            self._pending.clear()
        self._flushed_s = time.monotonic()

    def close(self) -> None:
        """Bring all to the disk and let go of the files, so that they can be moved (on Windows: not before)."""
        if self.values is not None:
            self.flush()
            self.values.flush()
            self.valid.flush()
        self.values = self.valid = None


@contextmanager
def open_partial_map(folder: Path, job: Mapping[str, Any], shape: tuple[int, int, int]) -> Iterator[PartialMap]:
    """Go on with the map in a folder where it is of the same job, else begin anew there.

    On leaving, also by an exception, finished blocks are brought to the disk; the folder stays.

    Args:
        folder: made if need be; whatever else it holds is removed when beginning anew.
        job: JSON-ready; all that the map's cells depend on.
        shape: (C, h, w).

    Raises:
        OutputError: another process works on it (``output_in_use``).
        OSError: it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _exclusive(folder / LOCK_NAME, folder):
        earlier = _earlier_map(folder, job, shape)
        if earlier is None:
            had_work = (folder / JOB_NAME).exists()
            _clear(folder)
            note = "earlier, unfinished work was for other input or settings and is left aside" if had_work else ""
            earlier = _new_map(folder, job, shape, note)
        try:
            yield earlier
        finally:
            earlier.close()


def _new_map(folder: Path, job: Mapping[str, Any], shape: tuple[int, int, int], note: str) -> PartialMap:
    make = np.lib.format.open_memmap
    values = make(folder / DENSE_NAME, mode="w+", dtype=np.float16, shape=shape)
    valid = make(folder / VALID_NAME, mode="w+", dtype=bool, shape=shape[1:])
    # A memory map over a hole of a file on a full disk kills the process: the space is taken now, or refused.
    for array, name in ((values, DENSE_NAME), (valid, VALID_NAME)):
        array.flush()
        _allocate(folder / name)
    # The job comes last: without it the arrays are not taken for anything.
    (folder / JOB_NAME).write_text(_text(job), encoding="utf-8")
    return PartialMap(folder, values, valid, frozenset(), note)


def _allocate(path: Path) -> None:
    if hasattr(os, "posix_fallocate"):
        with open(path, "r+b") as stream:
            os.posix_fallocate(stream.fileno(), 0, path.stat().st_size)


def _earlier_map(folder: Path, job: Mapping[str, Any], shape: tuple[int, int, int]) -> Optional[PartialMap]:
    """The map in a folder, or ``None`` where there is none of this job that can be read."""
    try:
        if (folder / JOB_NAME).read_text(encoding="utf-8") != _text(job):
            return None
        values = np.load(folder / DENSE_NAME, mmap_mode="r+", allow_pickle=False)
        valid = np.load(folder / VALID_NAME, mmap_mode="r+", allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    if values.shape != shape or valid.shape != shape[1:]:
        return None
    return PartialMap(folder, values, valid, _read_journal(folder / JOURNAL_NAME), "")


def _read_journal(path: Path) -> frozenset[int]:
    """Numbers of whole lines; a last line that was cut short tells nothing and is taken off."""
    if not path.exists():
        return frozenset()
    with open(path, "r+b") as stream:
        text = stream.read()
        whole = text[: text.rfind(b"\n") + 1]
        stream.truncate(len(whole))
    return frozenset(int(line) for line in whole.split() if line.isdigit())


def _text(job: Mapping[str, Any]) -> str:
    return json.dumps(job, indent=1, sort_keys=True)


def _clear(folder: Path) -> None:
    for name in os.listdir(folder):
        path = folder / name
        if name == LOCK_NAME:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


@contextmanager
def _exclusive(path: Path, folder: Path) -> Iterator[None]:
    """Hold a lock that ends with the process, however it ends."""
    with open(path, "a+b") as stream:
        if not _try_lock(stream.fileno()):
            raise OutputError(
                f"another process is at work in {str(folder)!r}",
                "Wait for it, or name another output.",
                code="output_in_use",
            )
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)  # some network shares know no locks at all
    return True
