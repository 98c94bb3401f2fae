"""Re-ranking without training, by what candidates say of one another: expanded queries and reciprocal neighbours.

Both know nothing of places: they are the baselines that ask what the graph's positions add. They are of one list, as a
search gives it; the whole archive is not asked again.
"""

from __future__ import annotations

import numpy as np

from .candidate_lists import CandidateLists


def expanded(lists: CandidateLists, neighbours: int = 3, alpha: float = 3.0) -> np.ndarray:
    """Similarities (P, K) to a query expanded by its best candidates.

    Alpha query expansion (Radenović et al., IEEE TPAMI 41(7), 2019, doi 10.1109/TPAMI.2018.2846566): the query plus its
    first ``neighbours`` candidates, weighted by their similarity to the power of ``alpha``. Here the candidates are
    ranked anew within the list instead of by a second search, and the scale of the result is that of the old ranking.

    Args:
        neighbours: candidates that are added; alpha: how quickly their weight falls with their similarity.
    """
    own = np.where(lists.exists, lists.similarity, 0.0).clip(min=0.0)
    weight = own[:, :neighbours] ** alpha
    added = own + np.einsum("pn,pnk->pk", weight, lists.alike[:, :neighbours])
    return np.where(lists.exists, added / (1.0 + weight.sum(axis=1, keepdims=True)), -2.0).astype(np.float32)


def k_reciprocal(lists: CandidateLists, k1: int = 10, k2: int = 3, share: float = 0.8) -> np.ndarray:
    """Similarities (P, K) by the neighbours that query and candidate have in common.

    After Zhong et al., "Re-ranking Person Re-identification with k-reciprocal Encoding", CVPR 2017, doi
    10.1109/CVPR.2017.389: neighbours that are so in both directions, widened by their own, with weights that fall with
    distance, averaged over the nearest, compared by Jaccard's index. Departures: neighbours are sought in the list
    instead of the archive, and distances of query and candidates are brought to the spread of those among candidates,
    since the two come from different sensors.

    Args:
        k1: neighbours that may be reciprocal; k2: that encodings are averaged over; share: weight of the old distance.
            The paper's 20, 6 and 0.3 made lists of candidate places worse; these did best on ground held apart.
    """
    out = np.full(lists.shape, -2.0, np.float32)
    for number in range(lists.shape[0]):
        count = int(lists.exists[number].sum())
        if count:
            alike = lists.alike[number, :count, :count]
            out[number, :count] = _one_list(lists.similarity[number, :count], alike, k1, k2, share)
    return out


def _one_list(similarity: np.ndarray, alike: np.ndarray, k1: int, k2: int, share: float) -> np.ndarray:
    count = len(similarity)
    among = alike[~np.eye(count, dtype=bool)] if count > 1 else np.zeros(1)
    # The best candidate is as near to the query as the nearest pair of candidates, the last as far as a usual one.
    span = max(float(similarity.max() - similarity.min()), 1e-6)
    low, high = float(np.median(among)), float(among.max(initial=0.0))
    scaled = low + (similarity - similarity.min()) / span * max(high - low, 1e-6)
    cosine = np.eye(count + 1)
    cosine[1:, 1:], cosine[0, 1:], cosine[1:, 0] = alike, scaled, scaled
    distance = np.clip(1.0 - cosine, 0.0, 2.0)
    np.fill_diagonal(distance, 0.0)
    order = np.argsort(distance, axis=1, kind="stable")
    near = _reciprocal(order, k1)
    half = _reciprocal(order, max(1, k1 // 2))
    encoding = np.zeros_like(distance)
    for one in range(count + 1):
        members = near[one].copy()
        for other in np.flatnonzero(near[one]):
            if (half[other] & near[one]).sum() > 2.0 / 3.0 * half[other].sum():
                members |= half[other]
        weight = np.exp(-distance[one]) * members
        encoding[one] = weight / weight.sum()
    if k2 > 1:
        encoding = encoding[order[:, :k2]].mean(axis=1)
    common = np.minimum(encoding[:1], encoding[1:]).sum(axis=1)
    jaccard = 1.0 - common / (2.0 - common)
    return (1.0 - ((1.0 - share) * jaccard + share * distance[0, 1:])).astype(np.float32)


def _reciprocal(order: np.ndarray, k: int) -> np.ndarray:
    """(n, n) bool: each the other's among the first k, itself included."""
    forward = np.zeros(order.shape, bool)
    np.put_along_axis(forward, order[:, : k + 1], True, axis=1)
    return forward & forward.T
