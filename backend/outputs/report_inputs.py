"""Where the strip and the basemap of a result are now: a project is moved or copied with its rasters and its results.

A report keeps the paths of the day of its match. Where its folder has another place now, strip and basemap are looked
for where they lay beside it then. The window has the same rule for the layers of a project (``layer_origin.py``), and
may import nothing of the engine but its contracts; a test holds the two together.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Mapping, Optional


def with_inputs_now(report: Mapping[str, Any], folder: "str | os.PathLike[str]") -> Dict[str, Any]:
    """A report with the paths of strip and basemap as they are now.

    Args:
        report: of ``folder``; with ``strip`` and ``reference``, which have a ``path`` each, and ``parameters``.
        folder: of the result, as it is now.

    Returns:
        The same, or where something was found again a copy that names it, and the folder, in ``parameters`` too: so
        that it can be found once more from there.
    """
    parameters = report.get("parameters") or {}
    written_to = parameters.get("out")
    moved = {
        part: place_now(str(report[part]["path"]), None if written_to is None else str(written_to), folder)
        for part in ("strip", "reference")
        if part in report
    }
    if all(moved[part] == str(report[part]["path"]) for part in moved):
        return dict(report)
    named = {"sar": moved.get("strip"), "reference": moved.get("reference"), "out": str(Path(folder).absolute())}
    return {
        **report,
        **{part: {**report[part], "path": path} for part, path in moved.items()},
        "parameters": {**parameters, **{name: value for name, value in named.items() if value and name in parameters}},
    }


def place_now(path: str, written_to: Optional[str], folder: "str | os.PathLike[str]") -> str:
    """Where a file is that lay beside the folder ``written_to``, which is ``folder`` now; ``path`` itself where nothing
    is found there, or another file of that name while the old one is still at hand."""
    if not written_to or not os.path.isabs(path):
        return path
    try:
        way = os.path.relpath(path, os.path.abspath(written_to))
    except ValueError:  # another drive of Windows, which has not moved with the folder
        return path
    moved = os.path.normpath(os.path.join(os.path.abspath(folder), way))
    is_other = os.path.exists(moved) and os.path.exists(path) and os.path.getsize(moved) != os.path.getsize(path)
    return moved if os.path.exists(moved) and not is_other else path
