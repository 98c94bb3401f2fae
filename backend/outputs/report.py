"""``report.json``: what a run was given, what it used, how long it took."""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any, Mapping

from osgeo import gdal

from .. import __version__
from ..config import Params
from ..json_ready import json_ready
from .whole import writing

LIBRARIES = ("numpy", "torch", "faiss-cpu", "scikit-image", "shapely")
"""Distributions whose version can change a result."""


def build_report(
    command: str,
    params: Params,
    inputs: Mapping[str, Mapping[str, Any]],
    model: Mapping[str, Any],
    device: str,
    seconds_by_stage: Mapping[str, float],
    **facts: Any,
) -> dict[str, Any]:
    """The report of one run, JSON-ready.

    Args:
        command: its name on the command line.
        params: every parameter, as given or by default.
        inputs: role ("sar", "reference", "index") -> at least ``path`` and ``digest``.
        model: at least ``name`` and ``digest``.
        device: where it computed.
        seconds_by_stage: see :attr:`backend.progress.Progress.seconds_by_stage`.
        facts: whatever else the run decided itself: working pixel size, kind of search, radiometry.
    """
    return json_ready(
        {
            "command": command,
            "finished": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "parameters": params.to_mapping(),
            "inputs": inputs,
            "model": model,
            "device": device,
            **facts,
            **costs(seconds_by_stage),
            "versions": versions(),
        }
    )


def costs(seconds_by_stage: Mapping[str, float]) -> dict[str, Any]:
    """``seconds``, ``seconds_by_stage`` and ``peak_memory_bytes`` up to now."""
    return {
        "seconds": round(sum(seconds_by_stage.values()), 3),
        "seconds_by_stage": {stage: round(seconds, 3) for stage, seconds in seconds_by_stage.items()},
        "peak_memory_bytes": peak_memory_bytes(),
    }


def versions() -> dict[str, str | None]:
    """Versions of the engine and of what it rests on; None for what is not installed."""
    found: dict[str, str | None] = {
        "sarmatch": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "gdal": gdal.__version__,
    }
    for name in LIBRARIES:
        try:
            # Asked of the installer's records: importing torch only for its version would take seconds.
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = None
    return found


def peak_memory_bytes() -> int | None:
    """The largest main memory this process has held since it began; None where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    try:
        import resource
    except ImportError:  # Windows has none
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def write_report(path: str | os.PathLike[str], report: Mapping[str, Any]) -> None:
    """Write the report, indented for people.

    Raises:
        OutputError: it could not be written.
    """
    text = json.dumps(json_ready(report), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    with writing(path, len(text)):
        Path(path).write_text(text, encoding="utf-8")
