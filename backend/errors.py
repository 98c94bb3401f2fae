"""Known failures of the engine. Each says what happened, to which value, and what to do next.

Standard library only: the window imports this file with QGIS's own Python (3.9 grammar).
"""

from __future__ import annotations

from typing import Dict


class SarmatchError(Exception):
    """A failure the user can understand and act on.

    Attributes:
        code: stable snake_case identifier; callers may branch on it.
        message: what, and which value; one line, no full stop needed.
        hint: what to do next; one sentence.
        exit_code: what the command line returns for it.
    """

    code = "failure"
    exit_code = 1

    def __init__(self, message: str, hint: str = "", code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        if code:
            self.code = code

    def __str__(self) -> str:
        """One line: the message and, where there is one, the hint."""
        return "{}. {}".format(self.message.rstrip("."), self.hint) if self.hint else self.message

    def to_dict(self) -> Dict[str, str]:
        """Return the ``{"code", "message", "hint"}`` object of the command line and the protocol."""
        return {"code": self.code, "message": self.message, "hint": self.hint}


class UsageError(SarmatchError):
    """Raised when parameters are unknown, of the wrong type, out of range or contradict each other."""

    code = "usage"
    exit_code = 2


class InputError(SarmatchError):
    """Raised when an input file cannot serve: missing, unreadable, empty, constant, truncated, of the wrong place."""

    code = "input_invalid"


class OutputError(SarmatchError):
    """Raised when results cannot be written: folder not writable, disk full, files there already."""

    code = "output_failed"


class IndexMismatchError(SarmatchError):
    """Raised when an index was built by another model, from another raster, or by another version."""

    code = "index_foreign"


class ModelError(SarmatchError):
    """Raised when a named model is unknown or its file cannot be read."""

    code = "model_invalid"


class DeviceError(SarmatchError):
    """Raised when the asked-for device is absent or has too little memory."""

    code = "device_unavailable"


class EngineError(SarmatchError):
    """Raised when the engine's own environment is incomplete (a library missing, of the wrong version)."""

    code = "engine_incomplete"


class ProtocolError(SarmatchError):
    """Raised when a line on the wire is not a message of the protocol."""

    code = "protocol_violation"


class Cancelled(SarmatchError):
    """Raised inside long work once the user has asked it to stop."""

    code = "cancelled"
    exit_code = 130

    def __init__(self, message: str = "cancelled on request", hint: str = "") -> None:
        super().__init__(message, hint)
