"""The candidates of a patch, or of each patch of a strip: what a re-ranking is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Sequence, Tuple

import numpy as np

EVIDENCE = (
    "checked",
    "ncc",
    "prominence",
    "quarter_least",
    "quarter_second",
    "parts",
    "parts_spread",
    "over_turned",
    "coverage",
    "pooled",
    "votes",
    "consensus",
)
"""What may be known of a candidate beside its place and similarity.

``checked`` to ``coverage``: see :mod:`.evidence`. ``pooled``: similarity in the tile index. ``votes``: logarithm of one
plus the number of tiles that propose the place. ``consensus``: evidence of the whole strip where this candidate puts
it.
"""


@dataclass(frozen=True)
class CandidateLists:
    """Candidates of the P patches of a strip, at most K each, best first; P = 1 for a patch by itself.

    Attributes:
        offset_px: (P, 2) float64 (x, y) of the patches' centres within the strip, turned and scaled to the map; only
            their differences matter.
        place_px: (P, K, 2) float64 (x, y) of the candidates' centres, working pixels of the map.
        similarity: (P, K) float32 by which the lists are ranked.
        exists: (P, K) bool; a list may be shorter than K.
        evidence: (P, K, E) float32 by the names of :data:`EVIDENCE`; NaN where not known.
        alike: (P, K, K) float32 cosines of the candidates' own descriptors, within each list.
        patch_px: side of the patches on the map.
        query_vectors: (P, D) unit vectors of the patches' own descriptors, pooled as the candidates' are; vectors:
            (P, V, D) those of the first V candidates. Only the ``cmpc-graph`` network reads them; both may be left out.
    """

    offset_px: np.ndarray
    place_px: np.ndarray
    similarity: np.ndarray
    exists: np.ndarray
    evidence: np.ndarray
    alike: np.ndarray
    patch_px: float
    query_vectors: Optional[np.ndarray] = None
    vectors: Optional[np.ndarray] = None

    @property
    def shape(self) -> Tuple[int, int]:
        """(P, K)."""
        return int(self.similarity.shape[0]), int(self.similarity.shape[1])

    def of(self, name: str) -> np.ndarray:
        """(P, K) of one kind of evidence."""
        return self.evidence[..., EVIDENCE.index(name)]

    def kept(self, k: int, keep: "np.ndarray | None" = None) -> CandidateLists:
        """The first k of each list, without those that ``keep`` (P, K) leaves out."""
        keep = self.exists if keep is None else self.exists & keep
        order = np.argsort(~keep, axis=1, kind="stable")[:, :k]
        return self._taken(order, np.take_along_axis(keep, order, axis=1))

    def ranked_by(self, similarity: np.ndarray) -> CandidateLists:
        """The same candidates in the order of other similarities (P, K), which become those of the lists."""
        order = np.argsort(-np.where(self.exists, similarity, -np.inf), axis=1, kind="stable")
        again = replace(self, similarity=similarity.astype(np.float32))
        return again._taken(order, np.take_along_axis(self.exists, order, axis=1))

    def _taken(self, order: np.ndarray, exists: np.ndarray) -> CandidateLists:
        vectors = self.vectors
        if vectors is not None:
            # Of those that are known; a candidate that comes from further back has none, and counts as 0.
            missing = np.zeros((len(order), max(0, order.max(initial=-1) + 1 - vectors.shape[1]), vectors.shape[2]))
            padded = np.concatenate([vectors, missing.astype(vectors.dtype)], axis=1)
            vectors = np.take_along_axis(padded, order[:, : vectors.shape[1], None], axis=1)
        return replace(
            self,
            vectors=vectors,
            place_px=np.take_along_axis(self.place_px, order[..., None], axis=1),
            similarity=np.take_along_axis(self.similarity, order, axis=1),
            exists=exists,
            evidence=np.take_along_axis(self.evidence, order[..., None], axis=1),
            alike=np.take_along_axis(
                np.take_along_axis(self.alike, order[:, :, None], axis=1), order[:, None, :], axis=2
            ),
        )


def stacked(lists: Sequence[CandidateLists]) -> Tuple[CandidateLists, np.ndarray]:
    """The patches of several strips as one, padded to the longest list, and (P,) the number of the strip of each."""
    longest = max(one.shape[1] for one in lists)

    def joined(name: str, fill: float, axes: int = 1) -> np.ndarray:
        parts = []
        for one in lists:
            part = getattr(one, name)
            more = longest - part.shape[1]
            widths = [(0, 0), *[(0, more)] * axes, *[(0, 0)] * (part.ndim - 1 - axes)]
            parts.append(np.pad(part, widths, constant_values=fill) if more else part)
        return np.concatenate(parts)

    sides = {one.patch_px for one in lists}
    if len(sides) > 1:
        # Lengths count in patches: all that is measured in pixels is brought to the first one's size.
        first = lists[0].patch_px
        lists = [
            replace(
                one,
                offset_px=one.offset_px * (first / one.patch_px),
                place_px=one.place_px * (first / one.patch_px),
                patch_px=first,
            )
            for one in lists
        ]
    both = CandidateLists(
        np.concatenate([one.offset_px for one in lists]),
        joined("place_px", 0.0),
        joined("similarity", -2.0),
        joined("exists", False),
        joined("evidence", np.nan),
        joined("alike", 0.0, axes=2),
        lists[0].patch_px,
    )
    return both, np.repeat(np.arange(len(lists)), [one.shape[0] for one in lists])
