"""Tiles as codes of two bits a number: 64 bytes in place of 1,024, searched exhaustively with whole queries.

Numbers of a rotated unit vector are all but normally distributed. Each becomes one of the four levels that lose least
of such numbers (Max, IRE Trans. Inf. Theory 6(1), 1960, doi 10.1109/TIT.1960.1057548, table I): its sign, and whether
it is large. Queries stay as they are (asymmetric distance; Jégou et al., TPAMI 33(1), 2011, doi
10.1109/TPAMI.2010.57). Of the recall among the first 50, signs on both sides lose 14 points, signs of the tiles alone
5, these codes one at most (docs/results/tile_index.md). Two numbers share four bits, which FAISS looks up in registers
(André et al., VLDB 9(4), 2015, doi 10.14778/2856318.2856324); its sums have eight bits a term and are exact to some
thousandths. Nothing is trained.
"""

from __future__ import annotations

from typing import Any

import faiss
import numpy as np

_LEVELS = (0.4528, 1.510)
"""Of normally distributed numbers of deviation 1, with either sign."""

_KEPT = 0.8825
"""Mean product of such a number and its level: similarities are divided by it, so that they estimate cosines."""

_BITS, _PAIR = 4, 2


def codes_of(vectors: np.ndarray) -> Any:
    """A FAISS index of unit vectors (N, d) float32 as codes of d / 4 bytes."""
    count, size = vectors.shape
    index = faiss.IndexPQFastScan(even(size), even(size) // _PAIR, _BITS, faiss.METRIC_INNER_PRODUCT)
    levels = np.array([-_LEVELS[1], -_LEVELS[0], *_LEVELS], np.float32) / np.float32(np.sqrt(size))
    pairs = np.stack(np.meshgrid(levels, levels, indexing="ij"), axis=-1).reshape(-1, _PAIR)
    faiss.copy_array_to_vector(np.tile(pairs, (index.pq.M, 1)).ravel(), index.pq.centroids)
    index.is_trained = True
    if count:
        index.add(_filled(vectors))
    return index


def search_codes(codes: Any, queries: np.ndarray, k: int) -> "tuple[np.ndarray, np.ndarray]":
    """Estimated cosines (Q, k) float32 of the most similar codes to queries (Q, d), best first, and their numbers.

    The estimates err by a few hundredths for single tiles; they may exceed 1 a little.
    """
    similarity, numbers = codes.search(_filled(queries), k)
    return similarity / np.float32(_KEPT), numbers


def vectors_of(codes: Any, size: int) -> np.ndarray:
    """(N, d) float32 whose products with queries are the similarities of :func:`search_codes`."""
    if codes.ntotal == 0:
        return np.zeros((0, size), np.float32)
    return np.ascontiguousarray(codes.reconstruct_n(0, codes.ntotal)[:, :size] / np.float32(_KEPT))


def even(size: int) -> int:
    """Numbers come in pairs."""
    return size + size % _PAIR


def _filled(vectors: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.pad(vectors, ((0, 0), (0, vectors.shape[1] % _PAIR))), np.float32)
