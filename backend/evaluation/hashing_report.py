"""What ``evaluate hashing`` reports of rankings: measures over all queries and by class, with intervals."""

from __future__ import annotations

from typing import Any, Dict, Sequence

import numpy as np

from ..retrieval.ranked_codes import Rankings, average_precision, figures, precision_at, precision_recall
from .metrics import block_bootstrap_interval

_RESAMPLES = 1000

DEFINITIONS = {
    "map_at_100": "precision at each hit among the first 100, averaged over those hits, then over the queries; 0 for a "
    "query without a hit",
    "map_at_100_of_all": "the same divided by how many hits the first 100 could hold: never above map_at_100",
    "precision_at_20": "share of the query's class among the first 20",
    "precision_recall": "recall and precision, mean over the queries, as more of the archive is retrieved",
    "num_queries": "held-out images that have one of their class to find; num_left_out have none",
    "num_archive": "images searched, for a query less those of its own place group",
    "interval": "95 % bootstrap over the place groups of the queries",
}


def hashing_figures(
    rankings: Rankings, labels: Sequence[int], groups: Sequence[str], classes: Sequence[str], seed: int = 0
) -> Dict[str, Any]:
    """Measures of rankings.

    Args:
        rankings: of Q queries; those that have nothing to find are left out of every figure.
        labels: (Q,) class numbers of the queries.
        groups: (Q,) their place groups; what is resampled for the intervals.
        classes: names by number.

    Returns:
        ``map_at_100, map_at_100_of_all, precision_at_20, precision_recall, per_class, num_queries, num_left_out,
        interval``.

    Raises:
        ValueError: no query has anything to find.
    """
    can_find = rankings.num_relevant > 0
    if not can_find.any():
        raise ValueError("no query has an image of its class to find")
    kept, own = rankings.of(can_find), np.asarray(labels)[can_find]
    blocks = np.asarray(groups)[can_find]
    values = {
        "map_at_100": average_precision(kept),
        "map_at_100_of_all": average_precision(kept, of_all=True),
        "precision_at_20": precision_at(kept),
    }
    return {
        **figures(kept),
        "precision_recall": [list(point) for point in precision_recall(kept)],
        "per_class": {
            classes[label]: {**figures(kept.of(own == label)), "num_queries": int((own == label).sum())}
            for label in np.unique(own)
        },
        "num_queries": len(own),
        "num_left_out": int((~can_find).sum()),
        "interval": {
            name: block_bootstrap_interval(each, blocks, resamples=_RESAMPLES, seed=seed)
            for name, each in values.items()
        },
    }
