"""Why the engine's process ended, in words that say what to do: strings and numbers in, an error out."""

from __future__ import annotations

import re

from ..backend.errors import EngineError
from .texts import tr

TAIL_CHARS = 600

# What follows is found in the standard error of a Python that could not begin.
_MISSING_MODULE = re.compile(r"No module named ['\"]?([\w.]+)")
_MEMORY_SIGNS = ("MemoryError", "out of memory", "Cannot allocate memory", "bad_alloc")
_LIBRARY_SIGNS = (
    "ImportError",
    "DLL load failed",
    "cannot open shared object file",
    "WinError 126",
    "WinError 127",
    "WinError 1114",
)


def explain_death(python: str, exit_code: int, crashed: bool, greeted: bool, stderr_tail: str) -> EngineError:
    """What to tell the user when the worker's process has ended by itself.

    Args:
        python: the interpreter that ran it.
        exit_code: its exit status; on Unix the signal's number when ``crashed``.
        crashed: whether a signal or an unhandled fault ended it.
        greeted: whether it had said hello, so that the environment itself was sound.
        stderr_tail: the end of what it wrote on standard error.
    """
    tail = stderr_tail.strip()[-TAIL_CHARS:]
    missing = _MISSING_MODULE.search(stderr_tail)
    if missing and not crashed:
        return _missing_module(python, missing.group(1).split(".")[0])
    if any(sign in stderr_tail for sign in _MEMORY_SIGNS) or (crashed and exit_code == 9):
        return EngineError(
            tr("the engine was stopped, probably for want of memory ({})").format(_how(exit_code, crashed)),
            tr("Search a smaller area or a coarser pixel size, or close other programs, and try again."),
            code="engine_out_of_memory",
        )
    if not greeted and "SyntaxError" in stderr_tail:
        return EngineError(
            tr("the engine's Python {} is too old").format(python),
            tr("Choose a Python of version 3.10 or newer in the engine settings."),
            code="engine_incomplete",
        )
    if not greeted and any(sign in stderr_tail for sign in _LIBRARY_SIGNS):
        return EngineError(
            tr("a library of the engine's Python {} cannot be loaded: {}").format(python, _last_line(tail)),
            tr("Repair it (Engine menu, Set up the engine)."),
            code="engine_incomplete",
        )
    said = " " + tr("It said: {}").format(_last_line(tail)) if tail else ""
    return EngineError(
        tr("the engine ended unexpectedly ({}).{}").format(_how(exit_code, crashed), said),
        tr("Try again; it starts anew by itself. If it happens again, copy the engine report and tell us."),
        code="engine_died",
    )


def _missing_module(python: str, module: str) -> EngineError:
    if module == "backend":
        return EngineError(
            tr("the plugin's folder is incomplete: its engine (folder backend) is missing"),
            tr("Install the plugin again."),
            code="engine_incomplete",
        )
    return EngineError(
        tr("the engine's Python {} lacks the library {}").format(python, module),
        tr("Install it there: {} -m pip install {}. Or choose another Python in the engine settings.").format(
            python, _PACKAGES.get(module, module)
        ),
        code="engine_incomplete",
    )


_PACKAGES = {"skimage": "scikit-image", "faiss": "faiss-cpu", "osgeo": "gdal"}
"""Import names that differ from the name to install."""


def _how(exit_code: int, crashed: bool) -> str:
    return tr("signal {}").format(exit_code) if crashed else tr("exit code {}").format(exit_code)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
