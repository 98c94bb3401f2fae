"""Rows as JSON lines, written as they are measured: a benchmark of hours goes on where it was stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Mapping

from backend.errors import InputError
from backend.json_ready import json_ready

IDENTITY = "identity"
"""Key of a row's identity: what was measured, with what, on how many queries."""


class RowLog:
    """The rows of a file.

    Args:
        path: of the file; made with its folder at the first row. A last line that was cut short is taken off it.

    Raises:
        InputError: a line that is no row (``rows_invalid``).
    """

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        self.rows: List[Dict[str, Any]] = []
        if not self.path.exists():
            return
        text = self.path.read_text("utf-8")
        whole = text[: text.rfind("\n") + 1]
        if whole != text:
            self.path.write_text(whole, "utf-8")
        for number, line in enumerate(whole.splitlines(), 1):
            try:
                row = json.loads(line)
                self.rows.append({**row, IDENTITY: dict(row[IDENTITY])})
            except (ValueError, KeyError, TypeError) as error:
                raise InputError(
                    f"line {number} of {str(self.path)!r} is no row of a benchmark",
                    "Name another file, or take the line out.",
                    code="rows_invalid",
                ) from error

    def find(self, identity: Mapping[str, Any]) -> "Dict[str, Any] | None":
        """The row of an identity; the last, should there be several."""
        wanted = json_ready(identity)
        return next((row for row in reversed(self.rows) if row[IDENTITY] == wanted), None)

    def add(self, identity: Mapping[str, Any], values: Mapping[str, Any]) -> Dict[str, Any]:
        """Append a row, and return it as the file has it: numbers that are not finite are None."""
        row = json_ready({IDENTITY: dict(identity), **values})
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with open(self.path, "a", encoding="utf-8") as lines:
            lines.write(json.dumps(row) + "\n")
        self.rows.append(row)
        return row
