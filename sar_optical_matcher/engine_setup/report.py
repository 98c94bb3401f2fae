"""The diagnostics for a bug tracker: what the engine's environment is like and what went wrong with it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List, Optional, Sequence

from ..texts import tr
from . import record
from .plan import Plan
from .proxy import Proxy
from .room import free_bytes, gigabytes
from .runner import Result

LOG_LINES = 40


def hide_home(text: str, home: str = "") -> str:
    """The same text with the home folder written as ``~``, in either kind of slashes."""
    home = home or str(Path.home())
    for spelling in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(spelling) > 1:
            text = text.replace(spelling, "~")
    return text


def setup_report(
    plan: Optional[Plan], folder: str, graphics: str, proxy: Proxy, result: Optional[Result], log: Sequence[str]
) -> str:
    """The part of the report that is about the set-up, as Markdown; the home folder is hidden.

    Args:
        plan: what would be or was installed; None where that is not known yet.
        folder: of the environment.
        graphics: one sentence about the GPU.
        proxy: QGIS's; its password is not written.
        result: of the last run; None where nothing was run.
        log: the lines of the last run.
    """
    lines = ["### " + tr("Set-up of the engine")]
    lines.append("- environment `{}`: {}".format(folder, record.state_of(folder)))
    stored = record.read_record(folder)
    if stored is not None:
        lines.append("- made for {} with numpy {}, build {}".format(stored.python, stored.numpy, stored.build))
        lines.append("- finished steps: {}".format(", ".join(stored.done) or "none"))
        lines += ["- taken from a folder: `{}`".format(entry) for entry in stored.from_folder]
    free = free_bytes(folder)
    lines.append("- free disk: {}".format(gigabytes(free) if free >= 0 else "unknown"))
    lines.append("- proxy: {}".format(proxy.address or "none of QGIS's own"))
    lines.append("- GPU: {}".format(graphics or "not asked"))
    lines += _plan_lines(plan)
    if result is not None:
        lines += _result_lines(result)
    if log:
        lines += ["", "```", *[line.rstrip() for line in log[-LOG_LINES:]], "```"]
    return hide_home("\n".join(lines)) + "\n"


def _plan_lines(plan: Optional[Plan]) -> List[str]:
    if plan is None:
        return []
    machine = plan.machine
    lines = [
        "- Python {} `{}` on {} {} {}".format(
            machine.version_text, machine.python, machine.system, machine.processor,
            ".".join(str(number) for number in machine.system_version),
        ),
        "- its numpy {}, GDAL {}".format(machine.numpy or "none", machine.gdal or "none"),
        "- plan {}: {} packages, build {}, {}".format(
            plan.key, len(plan.packages), plan.choice.build,
            "folder `{}`".format(plan.choice.wheels.path) if plan.choice.wheels else "package index",
        ),
    ]  # fmt: skip
    return lines + ["- problem {}: {}".format(problem.code, problem.message) for problem in plan.problems]


def _result_lines(result: Result) -> List[str]:
    lines = ["- last run: {:.0f} s, device {}".format(result.seconds, result.device or "not asked")]
    if result.failure is not None:
        failure = result.failure
        lines.append("- failure {} ({}): {}".format(failure.code, failure.package or "-", failure.message))
    if result.libraries:
        lines += ["", "| library | version | |", "|---|---|---|"]
        lines += [
            "| {} | {} | {} |".format(library.package, library.version, library.error.replace("|", "/") or "works")
            for library in result.libraries
        ]
    return lines


def shown_path(path: str) -> str:
    """A path for people: the home folder as ``~``, the system's slashes."""
    return hide_home(os.path.normpath(path))
