"""Does an environment work? What is asked of it in a process of its own, and what the answers mean."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

from ..texts import tr
from .machine import marked

MODULES = {
    "numpy": "numpy", "gdal": "osgeo.gdal", "scipy": "scipy", "shapely": "shapely", "pyproj": "pyproj",
    "safetensors": "safetensors", "tqdm": "tqdm", "scikit-image": "skimage", "faiss-cpu": "faiss", "torch": "torch",
    "accelerate": "accelerate", "pytorch-metric-learning": "pytorch_metric_learning",
    "torch-geometric": "torch_geometric", "torchmetrics": "torchmetrics",
}  # fmt: skip
"""Package -> what is imported. numpy and GDAL are QGIS's own: they are checked, never installed."""
NOT_INSTALLED = ("numpy", "gdal")

IMPORTS = ("-m", "backend.import_check")
"""Arguments for the Python; names of modules follow."""
DOCTOR = ("-m", "backend", "doctor", "--json")
"""Arguments for the Python: the engine's own examination, a search on its device included."""


@dataclass(frozen=True)
class Library:
    """One package after the check; ``error`` is empty where it works."""

    package: str
    version: str
    error: str


def read_imports(output: str, exit_text: str = "", expected: Sequence[str] = tuple(MODULES)) -> List[Library]:
    """What the import check found.

    Args:
        output: of :data:`IMPORTS`.
        exit_text: how the process ended, where it did not end well.
        expected: the packages that were asked for, in this order.
    """
    answers: Dict[str, Tuple[str, str]] = {}
    trying = ""
    for entry in marked(output):
        if "trying" in entry:
            trying = str(entry["trying"])
        elif "module" in entry:
            answers[str(entry["module"])] = str(entry.get("version", "")), str(entry.get("error", ""))
    libraries = []
    for package in expected:
        module = MODULES[package]
        if module in answers:
            libraries.append(Library(package, *answers[module]))
        elif module == trying:
            libraries.append(Library(package, "", tr("ended the process ({})").format(exit_text or tr("no answer"))))
        else:
            libraries.append(Library(package, "", tr("not reached")))
    return libraries


def broken(libraries: Sequence[Library]) -> List[Library]:
    """Those that do not work; what was not reached is no finding of its own where something else broke."""
    failed = [library for library in libraries if library.error]
    found = [library for library in failed if library.error != tr("not reached")]
    return found or failed


@dataclass(frozen=True)
class Examination:
    """What the engine says of itself."""

    ok: bool
    device: str
    problems: Tuple[str, ...]


def read_examination(output: str) -> Examination:
    """What ``doctor --json`` printed."""
    for start in _starts(output):
        try:
            report, _end = json.JSONDecoder().raw_decode(output[start:])
        except ValueError:
            continue
        if isinstance(report, dict) and "ok" in report:
            problems = tuple(
                "{}. {}".format(problem.get("message", ""), problem.get("hint", "")).strip()
                for problem in report.get("problems", ())
                if isinstance(problem, dict)
            )
            return Examination(report["ok"] is True, str(report.get("device") or ""), problems)
    return Examination(False, "", (output.strip()[-300:] or tr("The engine said nothing."),))


def _starts(output: str) -> List[int]:
    # Warnings of libraries may stand before the object.
    return [place for place, sign in enumerate(output) if sign == "{" and (place == 0 or output[place - 1] == "\n")]
