"""Tables for the terminal and JSON for the record, the same for every benchmark."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import torch

import backend
from backend.host import usable_cpu_count
from backend.json_ready import json_ready

IMAGERY = Path(os.environ.get("SARMATCH_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")) / "california"
"""Where the scripts look for rasters that are not named; SARMATCH_DATA says otherwise."""


def imagery(name: str) -> str:
    """Default path of a raster of the development imagery."""
    return str(IMAGERY / name)


def percent(rate: Optional[float], interval: Optional[Sequence[float]] = None) -> str:
    """``42.0 (35-49)``; ``-`` for what was not measured."""
    if rate is None or not np.isfinite(rate):
        return "-"
    text = f"{100.0 * rate:.1f}"
    if interval is not None and np.isfinite(interval).all():
        text += f" ({100.0 * interval[0]:.0f}-{100.0 * interval[1]:.0f})"
    return text


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table that reads in a terminal and in Markdown."""
    cells = [list(head), *[list(row) for row in rows]]
    widths = [max(len(row[col]) for row in cells) for col in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in cells]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def machine() -> Dict[str, Any]:
    """What the figures were measured with."""
    return {
        "sarmatch": backend.__version__,
        "torch": torch.__version__,
        "threads": torch.get_num_threads(),
        "processors": usable_cpu_count(),
        "platform": platform.platform(),
        "gpu": torch.cuda.get_device_name(0) if torch.cuda.is_available() else None,
    }


def write_json(path: str, rows: List[Dict[str, Any]], **facts: Any) -> None:
    """Write everything whole or not at all."""
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(target.name + ".part")
    temporary.write_text(json.dumps(json_ready({**facts, "machine": machine(), "rows": rows}), indent=1), "utf-8")
    os.replace(temporary, target)
