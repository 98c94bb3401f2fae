"""Files and folders that appear whole or not at all.

Everything is written beside its destination under a name that starts with a dot, and moved there when complete. What
was there before stays until that moment, and is back if the move itself fails.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Collection, Iterator

from osgeo import gdal

from ..errors import OutputError
from .destination import (
    FULL_ERRNOS,
    SPACE_MARGIN_BYTES,
    check_out_dir,
    check_out_file,
    disk_full,
    free_space_bytes,
)

SIDECAR_ENDINGS = ("-wal", "-shm", "-journal", ".aux.xml", ".ovr", ".msk")
"""What SQLite and GDAL leave beside a file; worthless, even harmful, once the file is replaced."""

_FULL_WORDS = ("no space left", "disk is full", "file too large", "disk quota")


@contextmanager
def whole_folder(out: str | os.PathLike[str], *, overwrite: bool, replaces: Collection[str]) -> Iterator[Path]:
    """Give a temporary folder to write into; on leaving, move its files to ``out``.

    Args:
        out: the folder to fill.
        overwrite: whether files there may be replaced.
        replaces: names of all files an earlier run may have left in ``out``. They go even where this run writes no
            such file (a stale one would lie about this run); files of any other name stay untouched.

    Raises:
        OutputError: see :func:`~backend.outputs.destination.check_out_dir`; or the move failed. Whatever is raised
            inside passes on; in every such case ``out`` is as it was and nothing temporary is left.
    """
    path = check_out_dir(out, overwrite)
    missing = _missing_parents(path)
    partial = _temporary_folder(path, "partial")
    try:
        yield partial
        with writing(path):
            if path.is_dir():
                _replace_files(partial, path, replaces)
            else:
                os.rename(partial, path)
    except BaseException as error:
        _remove(partial, missing)
        if isinstance(error, OutputError) and str(partial) in error.message:
            # The user named the folder, not the temporary one.
            raise OutputError(error.message.replace(str(partial), str(path)), error.hint, error.code) from error
        raise
    shutil.rmtree(partial, ignore_errors=True)


@contextmanager
def whole_file(out: str | os.PathLike[str], *, overwrite: bool) -> Iterator[Path]:
    """Give a temporary name beside ``out`` to write to; on leaving, move that file to ``out``.

    Raises:
        OutputError: see :func:`~backend.outputs.destination.check_out_file`; or the move failed.
    """
    path = check_out_file(out, overwrite)
    missing = _missing_parents(path)
    folder = _temporary_folder(path, "partial")
    # The ending stays: some writers judge by it.
    partial = folder / path.name
    try:
        yield partial
        with writing(path):
            os.replace(partial, path)
    except BaseException:
        _remove(folder, missing)
        raise
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def writing(path: str | os.PathLike[str], needed_bytes: int = 0) -> Iterator[None]:
    """Turn failures to write inside into OutputError ``disk_full``, ``output_not_writable`` or ``output_failed``.

    GDAL tells some failures (a full disk at the last flush) only to its error handler; those count too.
    """
    told: list[str] = []

    def listen(level: int, number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            told.append(message)

    gdal.PushErrorHandler(listen)
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise _output_error(path, needed_bytes, error, told) from error
    finally:
        gdal.PopErrorHandler()
    if told:
        raise _output_error(path, needed_bytes, None, told)


def _output_error(
    path: str | os.PathLike[str], needed_bytes: int, error: Exception | None, told: list[str]
) -> OutputError:
    words = " ".join(" ".join([str(error or ""), *told[:1]]).split())
    number = error.errno if isinstance(error, OSError) else None
    free_bytes = free_space_bytes(path)
    says_full = number in FULL_ERRNOS or any(word in words.lower() for word in _FULL_WORDS)
    # A writer that does not say why it failed, on a disk with nothing left: that is why.
    if says_full or (number is None and free_bytes < SPACE_MARGIN_BYTES):
        return disk_full(path, needed_bytes, free_bytes)
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(
            f"cannot write {str(path)!r}: {words}",
            "Close the program that has it open, or choose a folder that you may write to.",
            code="output_not_writable",
        )
    return OutputError(f"could not write {str(path)!r}: {words}", "Check the disk, or write to another folder.")


def _temporary_folder(path: Path, kind: str) -> Path:
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{path.name}.{kind}-", dir=path.parent))
        # mkdtemp makes folders for the owner alone; results are read by whom the user's umask lets.
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(folder, 0o777 & ~umask)
    return folder


def _remove(folder: Path, parents: list[Path]) -> None:
    """Remove a temporary folder, and those ``parents`` (innermost first) that were made for it."""
    shutil.rmtree(folder, ignore_errors=True)
    for parent in parents:
        if parent.is_dir() and not os.listdir(parent):
            parent.rmdir()


def _missing_parents(path: Path) -> list[Path]:
    """Parents of ``path`` that do not exist, innermost first."""
    return [parent for parent in path.parents if not parent.exists()]


def _replace_files(partial: Path, out: Path, replaces: Collection[str]) -> None:
    """Move every file of ``partial`` into ``out``; all of them, or, when one fails, none."""
    new = sorted(os.listdir(partial))
    stale = {name + ending for name in {*replaces, *new} for ending in ("", *SIDECAR_ENDINGS)}
    previous = _temporary_folder(out, "previous")
    moves = [(out / name, previous / name) for name in sorted(os.listdir(out)) if name in stale]
    moves += [(partial / name, out / name) for name in new]
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            os.rename(source, target)
            done.append((source, target))
    except BaseException:
        for source, target in reversed(done):
            os.rename(target, source)
        os.rmdir(previous)
        raise
    shutil.rmtree(previous, ignore_errors=True)
