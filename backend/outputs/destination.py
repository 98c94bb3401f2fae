"""Whether results can be written where the user says, asked before any work is done."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path

from ..errors import OutputError

SPACE_MARGIN_BYTES = 4 * 1024 * 1024
"""Kept free beyond what is needed: file systems count blocks, journals and folders too."""

FULL_ERRNOS = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""No space, no quota, or a file too large for its file system."""


def check_out_dir(out: str | os.PathLike[str], overwrite: bool, needed_bytes: int = 0) -> Path:
    """Make sure that a folder of results can be written; changes nothing.

    Args:
        out: the folder; it and its parents need not exist.
        overwrite: whether results that lie there may be replaced.
        needed_bytes: free space that the results will need at least.

    Returns:
        The folder as an absolute path.

    Raises:
        OutputError: ``output_exists`` where the folder holds something and ``overwrite`` is off,
            ``output_not_writable`` where it is a file or nothing can be created there, ``disk_full``.
    """
    path = _absolute(out)
    if path.exists() and not path.is_dir():
        raise OutputError(
            f"{str(path)!r} is a file, not a folder", "Name a folder for the results.", code="output_not_writable"
        )
    if path.is_dir():
        found = sorted(name for name in os.listdir(path) if not name.startswith("."))
        if found and not overwrite:
            raise OutputError(
                f"{str(path)!r} is not empty, it holds {found[0]!r}",
                "Choose another folder, or allow to overwrite (--overwrite).",
                code="output_exists",
            )
    _check_can_create(path.parent if not path.is_dir() else path)
    check_space(path, needed_bytes)
    return path


def check_out_file(out: str | os.PathLike[str], overwrite: bool, needed_bytes: int = 0) -> Path:
    """As :func:`check_out_dir`, for a single file."""
    path = _absolute(out)
    if path.is_dir():
        raise OutputError(f"{str(path)!r} is a folder, not a file", "Name a file.", code="output_not_writable")
    if path.exists() and not overwrite:
        raise OutputError(
            f"{str(path)!r} exists already",
            "Choose another name, or allow to overwrite (--overwrite).",
            code="output_exists",
        )
    _check_can_create(path.parent)
    check_space(path, needed_bytes)
    return path


def check_space(path: str | os.PathLike[str], needed_bytes: int) -> None:
    """Raise OutputError ``disk_full`` where the disk of ``path`` has less than ``needed_bytes`` and a margin free."""
    free_bytes = free_space_bytes(path)
    if free_bytes < needed_bytes + SPACE_MARGIN_BYTES:
        raise disk_full(path, needed_bytes, free_bytes)


def disk_full(path: str | os.PathLike[str], needed_bytes: int, free_bytes: int) -> OutputError:
    """The error that says how much space is missing."""
    return OutputError(
        f"disk full at {str(path)!r}: {_megabytes(needed_bytes + SPACE_MARGIN_BYTES)} needed, "
        f"{_megabytes(free_bytes)} free",
        "Free some space, or write to another disk.",
        code="disk_full",
    )


def free_space_bytes(path: str | os.PathLike[str]) -> int:
    """Free space on the disk that holds ``path``, which need not exist yet; without end where the system tells none."""
    usage = shutil.disk_usage(_nearest_existing(_absolute(path)))
    return usage.free if usage.total > 0 else sys.maxsize


def _absolute(out: str | os.PathLike[str]) -> Path:
    if not os.fspath(out):
        raise OutputError("no place to write to was named", "Name one (--out).", code="output_not_writable")
    return Path(os.path.abspath(os.path.expanduser(os.fspath(out))))


def _check_can_create(folder: Path) -> None:
    # Asking for permissions is not enough: read-only disks, network shares and /proc answer only to an attempt.
    existing = _nearest_existing(folder)
    try:
        os.rmdir(tempfile.mkdtemp(prefix=".sarmatch-probe-", dir=existing))
    except OSError as error:
        if error.errno in FULL_ERRNOS:
            raise disk_full(existing, 0, free_space_bytes(existing)) from error
        raise OutputError(
            f"cannot write to {str(existing)!r}: {error.strerror or error}",
            "Choose a folder that you may write to.",
            code="output_not_writable",
        ) from error


def _nearest_existing(path: Path) -> Path:
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.1f} MB"
