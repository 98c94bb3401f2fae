"""The pinned packages under ``resources/engine``: versions, digests and sizes, as ``tools/pin_engine.py`` wrote them.

The files are requirements files that pip reads as they are; the comments before a requirement name its wheels in the
order of the digests, with their sizes in bytes. Pure; no Qt, so that tools use it too.
"""

from __future__ import annotations

import ast
import operator
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

from .wheels import Target, WheelName, fits, normal_name, parse_wheel_name

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "engine"
NUMPY_SERIES: Tuple[str, ...] = ("1.21", "1.24", "1.26", "2")
"""Each has a file of pins that goes with QGIS's numpy from that version up to the next series."""
TORCH_PLAIN, TORCH_CPU, TORCH_CUDA, CUDA_LIBRARIES = "torch", "torch-cpu-linux", "torch-cuda-windows", "cuda-linux"
"""Files of torch's builds: the package index's own, PyTorch's, and the CUDA libraries the former needs on Linux."""

_WHEEL = re.compile(r"^#: (\S+\.whl) (\d+)$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_REQUIREMENT = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;]+)\s*(?:;\s*(.*?))?\s*$")
_ORDERS: Dict[type, Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le,
    ast.Gt: operator.gt, ast.GtE: operator.ge,
}  # fmt: skip


@dataclass(frozen=True)
class PinnedWheel:
    """One file that may be installed."""

    file_name: str
    size_bytes: int
    sha256: str

    @property
    def name(self) -> WheelName:
        """The file name's parts."""
        return parse_wheel_name(self.file_name) or WheelName("", "", (), (), ())


@dataclass(frozen=True)
class Pin:
    """One package at one version.

    Attributes:
        project: its normalised name.
        version: the one that may be installed.
        marker: where it is needed, in the language of requirements files; empty for everywhere.
        wheels: the files allowed; none where no digest is known in this version of the plugin.
    """

    project: str
    version: str
    marker: str = ""
    wheels: Tuple[PinnedWheel, ...] = ()

    def requirement(self) -> str:
        """The line of a requirements file, digests included."""
        line = "{}=={}".format(self.project, self.version)
        if self.marker:
            line += " ; " + self.marker
        return " \\\n    ".join([line, *("--hash=sha256:" + wheel.sha256 for wheel in self.wheels)])

    def fitting(self, target: Target) -> List[PinnedWheel]:
        """The files that fit a machine."""
        return [wheel for wheel in self.wheels if fits(wheel.file_name, target)]


def series_for(numpy_version: str) -> str:
    """Which file of pins goes with a numpy: ``1.24.2`` -> ``1.24``; empty where numpy is too old."""
    have = version_key(numpy_version)
    return next((series for series in reversed(NUMPY_SERIES) if version_key(series) <= have), "")


def version_key(version: str) -> Tuple[int, ...]:
    """The leading numbers of a version, to compare: ``1.24.2rc1`` -> (1, 24, 2)."""
    return tuple(int(number) for number in re.findall(r"\d+", version.split("+")[0].split("rc")[0]))


def read_pins(name: str, folder: Path = FOLDER) -> List[Pin]:
    """The pins of one file, those of every platform."""
    return parse_pins((folder / (name + ".txt")).read_text(encoding="utf-8"))


def parse_pins(text: str) -> List[Pin]:
    """Read a requirements file with digests.

    Raises:
        ValueError: wheels and digests of a package do not go together, or a line is no pin.
    """
    pins, files = [], []  # type: Tuple[List[Pin], List[Tuple[str, int]]]
    for line in text.replace("\\\n", " ").splitlines():
        wheel = _WHEEL.match(line)
        if wheel is not None:
            files.append((wheel.group(1), int(wheel.group(2))))
        elif line.strip() and not line.startswith("#"):
            digests = _HASH.findall(line)
            parts = _REQUIREMENT.match(_HASH.sub("", line))
            if parts is None or len(digests) != len(files):
                raise ValueError("not a pinned requirement: {}".format(line[:80]))
            wheels = tuple(PinnedWheel(name, size, digest) for (name, size), digest in zip(files, digests))
            pins.append(Pin(normal_name(parts.group(1)), parts.group(2), parts.group(3) or "", wheels))
            files = []
    return pins


def applies(marker: str, target: Target) -> bool:
    """Whether a marker holds on a machine.

    Raises:
        ValueError: it asks for more than python_version, sys_platform and platform_machine.
    """
    if not marker:
        return True
    machine = target.machine.upper() if target.system == "win32" else target.machine
    facts = {"python_version": "3.{}".format(target.minor), "sys_platform": target.system, "platform_machine": machine}
    return _truth(ast.parse(marker, mode="eval").body, facts)


def _truth(node: ast.expr, facts: Mapping[str, str]) -> bool:
    if isinstance(node, ast.BoolOp):
        parts = [_truth(part, facts) for part in node.values]
        return all(parts) if isinstance(node.op, ast.And) else any(parts)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _ORDERS:
        left, right = _value(node.left, facts), _value(node.comparators[0], facts)
        if isinstance(node.left, ast.Name) and node.left.id == "python_version":
            return _ORDERS[type(node.ops[0])](version_key(left), version_key(right))
        return _ORDERS[type(node.ops[0])](left, right)
    raise ValueError("not understood: a marker with {}".format(type(node).__name__))


def _value(node: ast.expr, facts: Mapping[str, str]) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name) and node.id in facts:
        return facts[node.id]
    raise ValueError("not understood: a marker that compares {}".format(ast.dump(node)))
