"""One set-up at a time, whatever number of QGIS windows is open."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QLockFile

from ..texts import tr
from .failures import Failure


@dataclass(frozen=True)
class Holder:
    """Who works on the environment."""

    process_id: int
    host: str
    program: str


class SetupLock:
    """A lock file beside the environment, with the process id of its holder.

    Qt recognises a lock whose process is gone, and takes it over; no time makes a lock stale, as a download may last.
    """

    def __init__(self, folder: str) -> None:
        self.path = folder.rstrip("/\\") + ".lock"
        self._file = QLockFile(self.path)
        self._file.setStaleLockTime(0)

    def take(self) -> Optional[Failure]:
        """Take it without waiting; the reason where that fails."""
        try:
            os.makedirs(os.path.dirname(self.path) or ".", exist_ok=True)
        except OSError as error:
            return Failure("access", tr("{} cannot be made.").format(os.path.dirname(self.path)), str(error))
        if self._file.tryLock(0):
            return None
        if self._file.error() != QLockFile.LockError.LockFailedError:
            return Failure(
                "access",
                tr("{} may not be written.").format(os.path.dirname(self.path)),
                tr("Choose a folder of your own, then try again."),
            )
        who = self.holder()
        return Failure(
            "locked_by_qgis",
            tr("Another QGIS window is setting up this environment (process {} on {}).").format(
                who.process_id or "?", who.host or "?"
            ),
            tr("Wait for it, or cancel it there."),
        )

    def holder(self) -> Holder:
        """Who has it; zeros and blanks where that is not known."""
        known, process_id, host, program = self._file.getLockInfo()
        return Holder(int(process_id), host, program) if known else Holder(0, "", "")

    def give_back(self) -> None:
        """Let others have it; nothing where it is not held."""
        self._file.unlock()
