"""The real doors with a few commands more, which misbehave: ``python extra_commands.py worker|COMMAND ...``.

Run as a script by the tests of both doors. torch is made impossible to import, which saves a second a process.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.modules["torch"] = None  # type: ignore[assignment]

from backend import cli, worker  # noqa: E402
from backend.commands import COMMANDS, Command  # noqa: E402
from backend.config import RunParams, option  # noqa: E402
from backend.errors import InputError  # noqa: E402
from backend.progress import Progress  # noqa: E402


@dataclass(frozen=True)
class ExtraParams(RunParams):
    seconds: float = option(0.0, "how long it takes", minimum=0.0)
    path: str = option("", "comes back in the result")


@dataclass(frozen=True)
class ExtraCommand(Command):
    function: Callable[[ExtraParams, Progress], Mapping[str, Any]] = dict

    def run(self, params: Any, progress: Progress) -> Mapping[str, Any]:
        return self.function(params, progress)


def busy(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    steps = int(params.seconds / 0.02)
    progress.start("busy", steps)
    for _ in range(steps):
        time.sleep(0.02)
        progress.advance()
    return {"steps": steps, "path": params.path}


def silent(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    progress.start("silent")
    time.sleep(params.seconds)
    return {}


def noisy(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    print("noise by print")
    sys.stdout.flush()
    os.write(1, b"noise by descriptor\n")
    libc = ctypes.CDLL(None)
    libc.puts(b"noise by libc")
    libc.fflush(None)
    os.system("echo noise by a child")
    return {"path": params.path}


def hungry(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    eaten = os.read(0, 1000)
    return {"eaten": len(eaten)}


def buggy(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    raise ZeroDivisionError("first line\nsecond line")


def greedy(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    raise MemoryError


def leaving(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    raise SystemExit(7)


def wrong(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    raise InputError("'x.tif' has\n no pixels", "Give another file")


def unsayable(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    return {"thing": object()}


def infinite(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    return {"median": float("inf"), "values": [1.0, float("nan")]}


def failing_report(params: ExtraParams, progress: Progress) -> Mapping[str, Any]:
    return {"ok": False, "problems": [{"code": "engine_incomplete", "message": "no x", "hint": "Install x."}]}


FUNCTIONS = (
    busy,
    silent,
    noisy,
    hungry,
    buggy,
    greedy,
    leaving,
    wrong,
    unsayable,
    infinite,
    failing_report,
)

if __name__ == "__main__":
    for function in FUNCTIONS:
        name = function.__name__
        COMMANDS[name] = ExtraCommand(name, ExtraParams, "", "a test", "sarmatch " + name, function=function)
    worker.GRACE_S = 0.5
    worker.HEARTBEAT_S = 0.4
    sys.exit(cli.main())
