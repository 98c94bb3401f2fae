"""Standard streams kept clean: results leave by a descriptor that no library knows of. Standard library only.

GDAL, torch and other native code now and then print to file descriptor 1. Where another program reads our stdout,
one such line spoils it; so descriptor 1 is pointed at stderr before anything heavy is imported.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Iterator, TextIO


@contextlib.contextmanager
def claimed_stdout() -> Iterator[TextIO]:
    r"""The one way to stdout while the block runs; what anything else prints there goes to stderr.

    Yields a UTF-8 text stream with ``\n`` line ends. File names that are no UTF-8 leave as ``\udcXX``, which is
    JSON's own escape for them. A reader that went away shows as :class:`BrokenPipeError` when writing or flushing.
    """
    python_stdout = sys.stdout
    if python_stdout is not None:
        python_stdout.flush()
    saved_fd = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    try:
        if _is_descriptor_one(python_stdout):
            stream = open(os.dup(saved_fd), "w", encoding="utf-8", errors="backslashreplace", newline="\n")
            with _closing(stream):
                yield stream
        else:  # somebody captures Python's stdout within this process: he is the reader
            yield python_stdout
    finally:
        sys.stdout = python_stdout
        os.dup2(saved_fd, 1)
        os.close(saved_fd)


def claimed_stdin_fd() -> int:
    """A descriptor of the real stdin; descriptor 0 itself becomes empty, so that no library eats our lines."""
    reader_fd = os.dup(0)
    null_fd = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null_fd, 0)
    os.close(null_fd)
    return reader_fd


def _is_descriptor_one(stream: TextIO) -> bool:
    try:
        return stream.fileno() == 1
    except (OSError, ValueError, AttributeError):
        return False


@contextlib.contextmanager
def _closing(stream: TextIO) -> Iterator[None]:
    # Closing flushes; where the reader is gone already there is nobody to tell, and nothing to lose.
    try:
        yield
    finally:
        with contextlib.suppress(BrokenPipeError):
            stream.close()
