"""What a Python is like: asked of it in a process of its own, and read from its answer. Starts no process itself."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Dict, List, Tuple

from .wheels import Target

MARK = "sarmatch:"
"""Begins a line that is meant for us; libraries print what they like."""

PROBE = ("-m", "backend.python_facts")
"""Arguments for the Python in question."""


@dataclass(frozen=True)
class Machine:
    """A Python and the system it runs on.

    Attributes:
        python: its executable.
        version: of CPython, three numbers.
        implementation: ``cpython`` or another.
        system, processor: as :class:`wheels.Target` has them.
        system_version: of glibc or macOS; () where unknown.
        numpy, gdal: versions of the modules it sees; empty where it has none that works.
        has_venv, has_ensurepip, has_pip: which of the tools for environments it brings.
        is_venv: it is an environment itself.
        free_threaded: it runs without the global lock, which few wheels are built for.
    """

    python: str
    version: Tuple[int, ...]
    implementation: str
    system: str
    processor: str
    system_version: Tuple[int, ...]
    numpy: str
    gdal: str
    has_venv: bool
    has_ensurepip: bool
    has_pip: bool
    is_venv: bool = False
    free_threaded: bool = False

    @property
    def target(self) -> Target:
        """What wheels must fit."""
        return Target(self.version[1], self.system, self.processor, self.system_version)

    @property
    def version_text(self) -> str:
        """``3.11.2``."""
        return ".".join(str(number) for number in self.version)


def read_answer(output: str) -> Machine:
    """Read what :data:`PROBE` printed.

    Raises:
        ValueError: there is no such answer in the output.
    """
    facts = _facts(output)
    try:
        system = str(facts["system"])
        known = facts["libc"][1] if system.startswith("linux") and facts["libc"][0] == "glibc" else facts["macos"]
        return Machine(
            python=str(facts["python"]),
            version=tuple(int(number) for number in facts["version"]),
            implementation=str(facts["implementation"]),
            system="linux" if system.startswith("linux") else system,
            processor=str(facts["machine"]).lower(),
            system_version=tuple(int(number) for number in re.findall(r"\d+", str(known))[:2]),
            numpy=str(facts.get("numpy", "")),
            gdal=str(facts.get("gdal", "")),
            has_venv=bool(facts["venv"]),
            has_ensurepip=bool(facts["ensurepip"]),
            has_pip=bool(facts["pip"]),
            is_venv=facts["prefix"] != facts["base_prefix"],
            free_threaded=bool(facts["free_threaded"]),
        )
    except (KeyError, IndexError, TypeError) as error:
        raise ValueError("an answer without {}".format(error)) from None


def marked(output: str) -> List[Dict[str, Any]]:
    """Every line that a program of ours wrote, as an object."""
    found = []
    for line in output.splitlines():
        if line.startswith(MARK):
            try:
                value = json.loads(line[len(MARK) :])
            except ValueError:  # cut off when the process died
                continue
            if isinstance(value, dict):
                found.append(value)
    return found


def _facts(output: str) -> Dict[str, Any]:
    answers = marked(output)
    if not answers:
        raise ValueError("no answer: {}".format(output.strip()[-200:]))
    return answers[-1]
