"""Which places are hard to tell apart: those that look alike, or lie side by side. Batches of such teach the most.

Similarity sampling between epochs as in Sample4Geo (Deuser et al. 2023, doi 10.48550/arXiv.2303.11851), which also
begins with geographic neighbours. Departures: every place of the table has a row (no re-ordering of an epoch), and
places whose footprints overlap are never each other's negatives.

Both tables have a row a place, the row numbers of others in it, the hardest first, and -1 where there are no more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

import faiss
import numpy as np
from scipy.spatial import cKDTree

from ..errors import UsageError

_SPARE = 8
"""Others looked at beyond those wanted, before it is known which overlap."""

_FOUND_AT_ONCE = 2**22
"""Row numbers found at once: bounds the memory where many places have few that are far enough."""


def similar_places(
    sar: np.ndarray,
    optical: np.ndarray,
    places: np.ndarray,
    k: int,
    min_distance_px: float,
    group: Optional[np.ndarray] = None,
) -> np.ndarray:
    """For each place the others whose optical embeddings are most like its SAR embedding.

    Args:
        sar, optical: (P, D) float32 embeddings of the same places in the same order, of unit norm.
        places: (P, 3) scene, and row and column of the centre in its pixels.
        k: others wanted for each.
        min_distance_px: side of the footprints; nearer places of a scene, along both axes, overlap and are left out.
        group: (P,) group of each place's scene: other scenes of the same group may show the same place, and are left
            out too. Each scene its own group where not given.

    Returns:
        (P, k) int64, the most similar first; the same arguments give the same table.

    Raises:
        UsageError: arrays that do not fit one another, or ``k`` below 1.
    """
    sar, optical = (np.ascontiguousarray(vectors, np.float32) for vectors in (sar, optical))
    if sar.ndim != 2 or sar.shape != optical.shape:
        raise UsageError(
            f"SAR embeddings of shape {sar.shape} and optical ones of {optical.shape}",
            "Embed both images of each place.",
        )
    groups = _checked(places, k, group, len(sar))
    index = faiss.IndexFlatIP(sar.shape[1])
    index.add(optical)

    def search(rows: np.ndarray, count: int) -> np.ndarray:
        similarity, found = index.search(sar[rows], count)
        return np.take_along_axis(found, np.lexsort((found, -similarity), axis=1), axis=1)

    def admitted(rows: np.ndarray, found: np.ndarray) -> np.ndarray:
        same_scene = places[found, 0] == places[rows, 0, None]
        offset = np.abs(places[found, 1:] - places[rows, None, 1:]).max(axis=2)
        overlap = same_scene & (offset < min_distance_px)
        related = ~same_scene & (groups[found] == groups[rows, None])
        return ~overlap & ~related & (found != rows[:, None])

    return _first_admitted(len(sar), k, search, admitted)


def geographic_neighbours(places: np.ndarray, k: int, min_distance_px: float) -> np.ndarray:
    """For each place the nearest others of its scene that do not overlap it.

    Args:
        places: (P, 3) scene, and row and column of the centre in its pixels.
        k: others wanted for each.
        min_distance_px: side of the footprints; places nearer than this along both axes overlap and are left out.

    Returns:
        (P, k) int64, the nearest first (Euclidean); the same arguments give the same table.

    Raises:
        UsageError: a table of another shape, or ``k`` below 1.
    """
    _checked(places, k, None, len(places))
    table = np.full((len(places), k), -1, np.int64)
    for scene in np.unique(places[:, 0]):
        members = np.flatnonzero(places[:, 0] == scene)
        centers = places[members, 1:].astype(np.float64)
        near = _nearest(centers, k, min_distance_px)
        table[members] = np.where(near >= 0, members[near], -1)
    return table


def _nearest(centers: np.ndarray, k: int, min_distance_px: float) -> np.ndarray:
    """(n, 2) -> (n, k) numbers of the nearest that are far enough; -1 where there are no more."""
    tree = cKDTree(centers)

    def search(rows: np.ndarray, count: int) -> np.ndarray:
        distance, found = tree.query(centers[rows], list(range(1, count + 1)))
        return np.take_along_axis(found, np.lexsort((found, distance), axis=1), axis=1)

    def admitted(rows: np.ndarray, found: np.ndarray) -> np.ndarray:
        apart = np.abs(centers[found] - centers[rows, None]).max(axis=2) >= min_distance_px
        return apart & (found != rows[:, None])

    return _first_admitted(len(centers), k, search, admitted)


def _first_admitted(
    total: int,
    k: int,
    search: Callable[[np.ndarray, int], np.ndarray],
    admitted: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> np.ndarray:
    """(total, k): the first ``k`` admitted of what ``search(rows, count)`` finds, best first; rows that get too few
    search further."""
    table = np.full((total, k), -1, np.int64)
    count, open_rows = min(total, k + _SPARE), np.arange(total)
    while len(open_rows):
        short = []
        for part in np.array_split(open_rows, -(-len(open_rows) * count // _FOUND_AT_ONCE)):
            found = search(part, count)
            good = admitted(part, found)
            order = np.argsort(~good, axis=1, kind="stable")[:, :k]
            kept = np.where(np.take_along_axis(good, order, axis=1), np.take_along_axis(found, order, axis=1), -1)
            table[part, : kept.shape[1]] = kept
            short.append(part[good.sum(axis=1) < k])
        if count == total:
            break
        open_rows, count = np.concatenate(short), min(total, 4 * count)
    return table


def _checked(places: np.ndarray, k: int, group: Optional[np.ndarray], count: int) -> np.ndarray:
    """Group numbers (P,), after a look at the arguments."""
    if places.shape != (count, 3) or (group is not None and len(group) != count):
        raise UsageError(
            f"a table of places of shape {places.shape} for {count} places",
            "Give scene, row and column of each, and its group or none.",
        )
    if k < 1:
        raise UsageError(f"{k} similar places are none", "Ask for at least one.")
    return np.unique(places[:, 0] if group is None else group, return_inverse=True)[1].reshape(-1)
