"""What a set-up has finished, kept in the environment itself: a broken-off one goes on where it was."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Optional, Tuple

FILE_NAME = "sarmatch-setup.json"
FORMAT = 1
ABSENT, FOREIGN, PARTIAL, READY = "absent", "foreign", "partial", "ready"
"""A folder: not there or empty; something else is in it; ours, unfinished; ours, finished and checked."""


@dataclass(frozen=True)
class Record:
    """The state of an environment.

    Attributes:
        key: of the plan it is made by.
        build: CPU or CUDA.
        python, numpy: what it stands on.
        done: names of the finished steps.
        finished: everything is installed and was checked.
        from_folder: files that were taken on a folder's word, with their digests: ``name sha256``.
    """

    key: str
    build: str
    python: str
    numpy: str
    done: Tuple[str, ...] = ()
    finished: bool = False
    from_folder: Tuple[str, ...] = field(default=())
    format: int = FORMAT

    def with_done(self, step: str) -> "Record":
        """The same with one more step finished."""
        return self if step in self.done else replace(self, done=(*self.done, step))


def read_record(folder: str) -> Optional[Record]:
    """What lies in an environment; None where there is no record, or none that can be read."""
    try:
        stored = json.loads(Path(folder, FILE_NAME).read_text(encoding="utf-8"))
        if stored.get("format") != FORMAT:
            return None
        lists = {name: tuple(str(entry) for entry in stored[name]) for name in ("done", "from_folder")}
        texts = {name: str(stored[name]) for name in ("key", "build", "python", "numpy")}
        return Record(**texts, **lists, finished=stored["finished"] is True)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_record(folder: str, record: Record) -> None:
    """Write it whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    target = Path(folder, FILE_NAME)
    unfinished = target.with_suffix(".part")
    unfinished.write_text(json.dumps(asdict(record), indent=1) + "\n", encoding="utf-8")
    os.replace(unfinished, target)


def state_of(folder: str) -> str:
    """One of :data:`ABSENT`, :data:`FOREIGN`, :data:`PARTIAL`, :data:`READY`."""
    record = read_record(folder)
    if record is not None:
        return READY if record.finished else PARTIAL
    try:
        with os.scandir(folder) as entries:
            return FOREIGN if any(entries) else ABSENT
    except OSError:
        return ABSENT


def is_environment(folder: str) -> bool:
    """Whether a folder is a Python environment, and may be removed as one: nothing else ever is."""
    return os.path.isfile(os.path.join(folder, "pyvenv.cfg")) or read_record(folder) is not None
