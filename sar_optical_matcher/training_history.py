"""The values of a training so far: curves to draw, newest values to tell. Pure; no Qt in here."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Tuple

from .training_folder import LAST, VALIDATION

MAX_POINTS = 1000
"""Of a curve: more than a panel has pixels. Beyond, every second one goes."""
MAX_CURVES = 4
STAGES = ("resolution_px", "size_px", "resolution", "stage", "fade_in", "fade", "phase")
"""Values that say where a training stands, not how well it does."""
BEST = "best_"
_NO_FIGURE = (VALIDATION + LAST, BEST + LAST)

Curve = Tuple[List[float], List[float]]


class TrainingHistory:
    """Collects what a run tells."""

    def __init__(self) -> None:
        self.step = 0
        self.latest: Dict[str, float] = {}
        self._curves: Dict[str, Curve] = {}

    def add(self, step: int, values: Mapping[str, Any]) -> None:
        """Take in the values of a step; what is not a finite number is passed over."""
        self.step = max(self.step, step)
        for name, value in values.items():
            if not isinstance(value, (int, float)) or not math.isfinite(value) or name in _NO_FIGURE:
                continue
            self.latest[name] = float(value)
            steps, numbers = self._curves.setdefault(name, ([], []))
            steps.append(float(step))
            numbers.append(float(value))
            if len(steps) > MAX_POINTS:
                # The newest point stays.
                del steps[-2::-2], numbers[-2::-2]

    def curve(self, name: str) -> Curve:
        """Steps and values of ``name``; empty while there are none."""
        return self._curves.get(name, ([], []))

    def loss_names(self) -> List[str]:
        """Curves of what is made small, the main one first."""
        names = [name for name in self._curves if "loss" in name and not name.startswith(VALIDATION)]
        return sorted(names, key=lambda name: name != "loss")[:MAX_CURVES]

    def validation_names(self) -> List[str]:
        """Curves of figures on held-out places, the one that decides first; with it only those of its kind: shares."""
        key = self.key()
        names = [name for name in self._curves if name.startswith(VALIDATION)]
        is_share = _is_share(self.curve(key)[1])
        alike = [name for name in names if name == key or (is_share and _is_share(self._curves[name][1]))]
        return sorted(alike, key=lambda name: name != key)[:MAX_CURVES]

    def key(self) -> str:
        """Name of the figure that decides which step is kept; empty before the first validation."""
        for name in self._curves:
            if name.startswith(BEST):
                return VALIDATION + name[len(BEST) :]
        return next((name for name in self._curves if name.startswith(VALIDATION)), "")

    def stage(self) -> Dict[str, float]:
        """Newest values that say where the training stands."""
        return {name: self.latest[name] for name in STAGES if name in self.latest}


def _is_share(values: List[float]) -> bool:
    # Shares and pixel errors on one axis would flatten the shares.
    return all(-1.0 <= value <= 1.0 for value in values)
