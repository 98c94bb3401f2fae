"""What a person has said of a patch, and how that stands beside the match's own ``accepted``. Pure, no QGIS.

One truth: the column ``accepted`` says what counts, for fits and training. The column ``verdict`` only says that a
person has looked and what came of it; where somebody has changed ``accepted`` elsewhere since, ``accepted`` wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterable, Optional, Tuple

from ..texts import tr

ACCEPTED, REJECTED, UNSURE, OPEN = "accepted", "rejected", "unsure", ""
VERDICTS = (ACCEPTED, REJECTED, UNSURE, OPEN)
COLORS = {ACCEPTED: "#43a047", REJECTED: "#e53935", UNSURE: "#fb8c00", OPEN: "#90a4ae"}
"""Readable on light and on dark ground."""


@dataclass(frozen=True)
class ReviewedPatch:
    """One row of a result's matches.

    Attributes:
        fid: the feature's id.
        query_id: number of the patch.
        confidence: 0 to 1.
        similarity: -1 to 1.
        residual_m: distance to the fitted strip; None without a fit.
        accepted: what counts.
        verdict: one of :data:`VERDICTS`.
        picked_rank: rank of the candidate that was picked by hand; None where the place is the match's own.
        rank: of the present place among the candidates; 0 where it is none of them.
        center: in the basemap's CRS.
    """

    fid: int
    query_id: int
    confidence: float
    similarity: float
    residual_m: Optional[float]
    accepted: bool
    verdict: str
    picked_rank: Optional[int]
    rank: int
    center: Tuple[float, float]


def verdict_of(accepted: bool, said: Optional[str]) -> str:
    """The verdict to show for what the two columns hold."""
    if said not in (ACCEPTED, REJECTED, UNSURE):
        return OPEN
    if accepted:
        return ACCEPTED
    return REJECTED if said == ACCEPTED else said


def verdict_title(verdict: str) -> str:
    """The verdict in words."""
    titles = {ACCEPTED: tr("accepted"), REJECTED: tr("rejected"), UNSURE: tr("unsure"), OPEN: tr("open")}
    return titles[verdict]


def counts(patches: Iterable[ReviewedPatch]) -> Dict[str, int]:
    """How many there are of each verdict; every verdict is a key."""
    found = dict.fromkeys(VERDICTS, 0)
    for patch in patches:
        found[patch.verdict] += 1
    return found
