"""What a run says of itself: ``metrics.jsonl``, a JSON object a line, and the same values to whoever listens."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping

from ..json_ready import json_ready
from ..outputs.whole import whole_file, writing

METRICS_NAME = "metrics.jsonl"

OnMetrics = Callable[[int, Mapping[str, float]], None]
"""Called with (step, values)."""


class RunLog:
    """Collects the values of steps and writes their means, at most once a second.

    Args:
        path: file to append to; None (all processes but the first) writes nothing.
        on_metrics: told each line as it is written.
        first_step: steps done when the run begins. What an earlier run wrote beyond it, before it was killed, is taken
            out: those steps come again.
        min_interval_s: steps that follow one another faster share a line.
    """

    def __init__(
        self, path: Path | None, on_metrics: OnMetrics, first_step: int = 0, min_interval_s: float = 1.0
    ) -> None:
        self._path = path
        self._on_metrics = on_metrics
        self._min_interval_s = min_interval_s
        self._sums: Dict[str, List[float]] = {}
        self._written_at_s = time.monotonic()
        if path is not None and path.is_file():
            _cut_behind(path, first_step)

    def collect(self, step: int, values: Mapping[str, float]) -> None:
        """Add the values of a step that has just ended."""
        for name, value in values.items():
            entry = self._sums.setdefault(name, [0.0, 0.0])
            entry[0] += value
            entry[1] += 1.0
        if time.monotonic() - self._written_at_s >= self._min_interval_s:
            self.flush(step)

    def flush(self, step: int) -> None:
        """Write what was collected, if anything."""
        means = {name: total / count for name, (total, count) in self._sums.items()}
        self._sums.clear()
        if means:
            self.write(step, means)

    def write(self, step: int, values: Mapping[str, float]) -> None:
        """Write one line now."""
        self._written_at_s = time.monotonic()
        if self._path is None:
            return
        line = json.dumps(json_ready({"step": step, **values}), allow_nan=False) + "\n"
        with writing(self._path), open(self._path, "a", encoding="utf-8") as stream:
            stream.write(line)
        self._on_metrics(step, dict(values))


def read_metrics(path: Path) -> List[Dict[str, Any]]:
    """The lines of a ``metrics.jsonl``; one that a killed run left half written is passed over."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if isinstance(entry, dict) and isinstance(entry.get("step"), int):
            entries.append(entry)
    return entries


def _cut_behind(path: Path, step: int) -> None:
    kept = [json.dumps(entry) + "\n" for entry in read_metrics(path) if entry["step"] <= step]
    with whole_file(path, overwrite=True) as partial:
        partial.write_text("".join(kept), encoding="utf-8")
