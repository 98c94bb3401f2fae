"""Ranking by codes, real-valued or binary, and what of a ranking belongs to the query's class: pure functions.

The measures are those of Chen 2019 ("Generative Adversarial Networks for Content-based Retrieval of Multispectral
Images", thesis, TU Berlin, eqs. 4.15 and 5.19 to 5.21). Equation 4.15 divides by the number of images similar to the
query; the thesis's own tables 5.7 and 5.8, with a mean average precision above the precision of the first twenty, can
only come about where the division is by those *found* among the first k, as torchmetrics does.
:func:`average_precision` does that; ``of_all=True`` gives the stricter reading, which a ranking of few hits cannot
please.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

_BLOCK = 512  # queries ranked at once


@dataclass(frozen=True)
class Rankings:
    """What of each query's ranking belongs to its class.

    Attributes:
        relevant: (Q, M) bool, best first; False beyond the end of a ranking.
        lengths: (Q,) how long each ranking is.
    """

    relevant: Bools
    lengths: NDArray[np.int64]

    @property
    def num_relevant(self) -> NDArray[np.int64]:
        """(Q,) how many images of the query's class its archive holds."""
        found: NDArray[np.int64] = self.relevant.sum(axis=1).astype(np.int64)
        return found

    def of(self, chosen: NDArray[np.generic]) -> Rankings:
        """Those of some queries: indices or (Q,) bool."""
        return Rankings(self.relevant[chosen], self.lengths[chosen])


def binarised(codes: NDArray[np.generic], threshold: float = 0.5) -> Bools:
    """(N, L) codes to bits: set where a value lies above the threshold (0.5 for codes in 0..1, 0 for -1..1)."""
    return np.asarray(codes) > threshold


def hamming_distances(queries: Bools, archive: Bools) -> NDArray[np.float32]:
    """(Q, M) number of bits in which codes differ (eq. 5.15)."""
    one, other = (2.0 * np.asarray(codes, np.float32) - 1.0 for codes in (queries, archive))
    return np.asarray(0.5 * (one.shape[1] - one @ other.T), np.float32)


def squared_distances(queries: NDArray[np.generic], archive: NDArray[np.generic]) -> NDArray[np.float32]:
    """(Q, M) squared Euclidean distances of real-valued codes."""
    one, other = np.asarray(queries, np.float32), np.asarray(archive, np.float32)
    squares = (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1)[None] - 2.0 * one @ other.T
    return np.maximum(squares, 0.0)


def rank(
    queries: NDArray[np.generic],
    archive: NDArray[np.generic],
    query_labels: Sequence[int],
    archive_labels: Sequence[int],
    query_groups: Optional[Sequence[str]] = None,
    archive_groups: Optional[Sequence[str]] = None,
    seed: int = 0,
) -> Rankings:
    """Rank an archive for each query, nearest first.

    Bool codes go by Hamming distance, others by Euclidean distance. Codes of few bits tie often, so equal distances are
    put in an order drawn from the seed: that of the archive, sorted by class as files are, would favour some classes.

    Args:
        queries, archive: (Q, L) and (M, L) codes, both bool or both real.
        query_labels, archive_labels: class numbers.
        query_groups, archive_groups: what shows the same ground has the same; it is left out of the query's ranking.
            The query itself is thus left out of an archive that holds it.

    Raises:
        ValueError: lengths that do not fit.
    """
    queries, archive = np.asarray(queries), np.asarray(archive)
    labels, others = np.asarray(query_labels), np.asarray(archive_labels)
    fits = queries.ndim == archive.ndim == 2 and queries.shape[1] == archive.shape[1]
    if not fits or len(labels) != len(queries) or len(others) != len(archive) or len(archive) == 0:
        raise ValueError(f"codes of {queries.shape} and {archive.shape} with {len(labels)} and {len(others)} labels")
    shuffled = np.random.default_rng(seed).permutation(len(archive))
    archive, others = archive[shuffled], others[shuffled]
    distances = hamming_distances if queries.dtype == bool and archive.dtype == bool else squared_distances
    own, theirs = (None if groups is None else np.asarray(groups) for groups in (query_groups, archive_groups))
    relevant = np.zeros((len(queries), len(archive)), bool)
    lengths = np.full(len(queries), len(archive), np.int64)
    for start in range(0, len(queries), _BLOCK):
        part = slice(start, start + _BLOCK)
        away = distances(queries[part], archive)
        same = others[None] == labels[part, None]
        if own is not None and theirs is not None:
            left_out = theirs[shuffled][None] == own[part, None]
            away = np.where(left_out, np.float32(np.inf), away)
            same &= ~left_out
            lengths[part] = len(archive) - left_out.sum(axis=1)
        relevant[part] = np.take_along_axis(same, np.argsort(away, axis=1, kind="stable"), axis=1)
    return Rankings(relevant, lengths)


def average_precision(rankings: Rankings, k: int = 100, of_all: bool = False) -> Floats:
    """(Q,) precision at each hit among the first ``k``, averaged; 0 where there is none.

    Args:
        of_all: divide by how many hits the first k could hold, instead of by those they do hold.
    """
    hits = rankings.relevant[:, :k]
    precision = np.cumsum(hits, axis=1) / np.arange(1, hits.shape[1] + 1)
    count = np.minimum(rankings.num_relevant, k) if of_all else hits.sum(axis=1)
    return np.asarray((precision * hits).sum(axis=1) / np.maximum(count, 1), np.float64)


def precision_at(rankings: Rankings, k: int = 20) -> Floats:
    """(Q,) share of the query's class among the first ``k`` (eq. 5.19), or among all of a shorter ranking."""
    hits = rankings.relevant[:, :k].sum(axis=1)
    return np.asarray(hits / np.maximum(np.minimum(rankings.lengths, k), 1), np.float64)


def precision_recall(rankings: Rankings, points: int = 50) -> List[Tuple[float, float]]:
    """The curve as (recall, precision), mean over queries, after evenly more retrieved images (eqs. 5.20, 5.21).

    Args:
        points: at most so many; the last is the whole archive.
    """
    longest = int(rankings.lengths.max())
    cuts = np.unique(np.linspace(0, longest, min(points, longest) + 1).round().astype(int)[1:])
    hits = np.cumsum(rankings.relevant, axis=1)[:, cuts - 1]
    retrieved = np.minimum(cuts[None], np.maximum(rankings.lengths[:, None], 1))
    recall = hits / np.maximum(rankings.num_relevant[:, None], 1)
    return [(float(r), float(p)) for r, p in zip(recall.mean(axis=0), (hits / retrieved).mean(axis=0))]


def figures(rankings: Rankings) -> Dict[str, float]:
    """``map_at_100``, ``map_at_100_of_all`` and ``precision_at_20`` over all queries; nan where there is none."""
    if not len(rankings.lengths):
        return dict.fromkeys(("map_at_100", "map_at_100_of_all", "precision_at_20"), math.nan)
    return {
        "map_at_100": float(average_precision(rankings).mean()),
        "map_at_100_of_all": float(average_precision(rankings, of_all=True).mean()),
        "precision_at_20": float(precision_at(rankings).mean()),
    }
