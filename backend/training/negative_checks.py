"""Which generated patches are no use as hard negatives: blank ones, copies of true patches, a collapsed generator's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional

import numpy as np

from ..rasters.patch_statistics import nearest_distance, unit_patches

REASONS = ("blank", "copy", "collapse")

BANK = 4096
"""Patches that a new one is compared with, at most; more would take more memory than they tell."""


@dataclass(frozen=True)
class Checked:
    """What was found of one generated patch.

    Attributes:
        reason: why it is rejected, one of :data:`REASONS`; None: it is accepted.
        distance_to_original: 1 - correlation with the patch it was made of.
        novelty: the same with the nearest other image: true patches of other places and negatives accepted before.
    """

    reason: Optional[str]
    distance_to_original: float
    novelty: float


@dataclass
class NegativeChecks:
    """Judges generated patches one after another, each against the true ones and those accepted before.

    Args:
        true_patches: (M, S, S) in 0..1: true patches of other places; the first 4096 count.
        copy_distance, collapse_distance: least distances (1 - correlation of means of 2 x 2 px) to any true patch and
            to any negative accepted before.
        blank_deviation: least standard deviation of a patch's values.
    """

    true_patches: np.ndarray
    copy_distance: float = 0.05
    collapse_distance: float = 0.05
    blank_deviation: float = 0.02
    rejected: Dict[str, int] = field(default_factory=lambda: dict.fromkeys(REASONS, 0))
    accepted: int = 0
    _true: np.ndarray = field(init=False, repr=False)
    _made: List[np.ndarray] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        self._true = unit_patches(self.true_patches[:BANK])

    def check(self, made: np.ndarray, original: np.ndarray, number: Optional[int] = None) -> Checked:
        """Judge a patch (S, S) made of ``original`` (S, S), which is row ``number`` of the true patches if in them."""
        own, unit = unit_patches(original[None]), unit_patches(made[None])
        to_original = float(1.0 - (own @ unit.T)[0, 0])
        others = self._true if number is None or number >= len(self._true) else np.delete(self._true, number, axis=0)
        to_true = float(nearest_distance(unit, others)[0]) if len(others) else 2.0
        to_made = float(nearest_distance(unit, np.concatenate(self._made))[0]) if self._made else 2.0
        reason: Optional[str] = None
        if not np.isfinite(made).all() or float(made.std()) < self.blank_deviation:
            reason = "blank"
        elif min(to_original, to_true) < self.copy_distance:
            reason = "copy"
        elif to_made < self.collapse_distance:
            reason = "collapse"
        if reason is None:
            self.accepted += 1
            if len(self._made) < BANK:
                self._made.append(unit)
        else:
            self.rejected[reason] += 1
        return Checked(reason, to_original, min(to_true, to_made))
