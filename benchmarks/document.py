"""Tables of a benchmark within a document that people write: each stands between two marks of its own."""

from __future__ import annotations

import os
from pathlib import Path

from backend.errors import InputError


def replace_part(path: str, name: str, text: str) -> None:
    """Put a text between ``<!-- NAME: begin -->`` and ``<!-- NAME: end -->``; the rest of the file stays.

    Raises:
        InputError: no such file, or not exactly one such pair of marks in it (``marks_missing``).
    """
    target = Path(path)
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    whole = target.read_text("utf-8") if target.is_file() else ""
    if whole.count(begin) != 1 or whole.count(end) != 1 or whole.index(begin) > whole.index(end):
        raise InputError(
            f"{path!r} has no place for {name!r}",
            f"Write {begin} and {end} where it belongs, each once.",
            code="marks_missing",
        )
    before, after = whole[: whole.index(begin)], whole[whole.index(end) :]
    partial = target.with_name(target.name + ".part")
    partial.write_text(f"{before}{begin}\n\n{text.strip()}\n\n{after}", "utf-8")
    os.replace(partial, target)
