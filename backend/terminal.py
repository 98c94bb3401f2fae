"""What a person at a terminal sees: a progress bar on stderr, a result in words. tqdm is imported for the bar alone."""

from __future__ import annotations

import logging
import os
from typing import Any, List, Mapping, Optional, TextIO

LOG = logging.getLogger(__name__)


class ProgressBar:
    """A listener for :class:`backend.progress.Progress` that draws one bar a stage.

    Args:
        stream: where to draw; nothing is drawn unless it is a terminal.
        is_silent: draw nothing all the same.
    """

    def __init__(self, stream: TextIO, is_silent: bool = False) -> None:
        self._stream = stream if stream.isatty() and not is_silent else None
        self._stage = ""
        self._bar: Optional[Any] = None

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        """Draw one report."""
        if stage != self._stage:
            self.close()
            self._stage = stage
            LOG.debug("%s%s", stage, ": " + message if message else "")
            if self._stream is not None:
                self._bar = _new_bar(self._stream, stage, total)
        if self._bar is not None:
            self._bar.total = total or None
            self._bar.n = done
            self._bar.set_postfix_str(message, refresh=False)
            self._bar.refresh()

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def in_words(command: str, data: Mapping[str, Any]) -> str:
    """A command's result (JSON-ready) for a person, ending in a newline."""
    lines = _match_sentence(data) if command == "match" else []
    return "\n".join(lines + _outline(data, "")) + "\n"


def _new_bar(stream: TextIO, stage: str, total: int) -> Optional[Any]:
    try:
        from tqdm import tqdm
    except ImportError:
        LOG.debug("no progress bar: tqdm is missing")
        return None
    size = {"dynamic_ncols": True} if _has_size(stream) else {"ncols": 80, "nrows": 24}
    return tqdm(desc=stage, total=total or None, file=stream, leave=False, **size)


def _has_size(stream: TextIO) -> bool:
    # Some terminals (of containers, of editors) claim to be of no size at all; tqdm would then draw nothing.
    try:
        return os.get_terminal_size(stream.fileno()).columns > 0
    except (OSError, ValueError):
        return False


def _match_sentence(data: Mapping[str, Any]) -> List[str]:
    if data.get("accepted"):
        first = "Found, confidence {:.0%}".format(data.get("confidence") or 0.0)
    else:
        first = "Not found"
    reason = str(data.get("reason") or "")
    return ["{}: {}".format(first, reason) if reason else first]


def _outline(data: Any, indent: str) -> List[str]:
    """Nested values as indented ``name: value`` lines; a list of plain values stays on one line."""
    lines: List[str] = []
    for key, value in data.items():
        if isinstance(value, Mapping) and value:
            lines.append("{}{}:".format(indent, key))
            lines += _outline(value, indent + "  ")
        elif isinstance(value, list) and any(isinstance(item, Mapping) for item in value):
            lines.append("{}{}:".format(indent, key))
            for item in value:
                inner = _outline(item, indent + "    ") if isinstance(item, Mapping) else [indent + "    " + str(item)]
                inner[0] = "{}  - {}".format(indent, inner[0].lstrip())
                lines += inner
        else:
            lines.append("{}{}: {}".format(indent, key, _plain_value(value)))
    return lines


def _plain_value(value: Any) -> str:
    if value is None or value in ([], {}):
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "{:.6g}".format(value) if abs(value) < 1e6 else "{:.3f}".format(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain_value(item) for item in value)
    return str(value)
