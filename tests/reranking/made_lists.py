"""Candidate lists made of chance, for tests of whatever re-ranks."""

from __future__ import annotations

import numpy as np

from backend.reranking.candidate_lists import EVIDENCE, CandidateLists


def made_lists(patches: int = 1, k: int = 6, seed: int = 0, short: int = 0) -> CandidateLists:
    """Random candidates on a square of 20 patches; the last ``short`` of each list are missing."""
    rng = np.random.default_rng(seed)
    exists = np.ones((patches, k), bool)
    exists[:, k - short :] = False
    similarity = -np.sort(-rng.uniform(0.1, 0.4, (patches, k)), axis=1).astype(np.float32)
    evidence = rng.normal(0.0, 1.0, (patches, k, len(EVIDENCE))).astype(np.float32)
    vectors = rng.normal(0.0, 1.0, (patches, k, 12))
    vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
    query = rng.normal(0.0, 1.0, (patches, 12))
    return CandidateLists(
        np.stack([np.arange(patches) * 128.0, np.zeros(patches)], axis=1),
        rng.uniform(0.0, 2560.0, (patches, k, 2)),
        np.where(exists, similarity, np.float32(-2.0)),
        exists,
        evidence,
        (vectors @ vectors.transpose(0, 2, 1)).astype(np.float32),
        128.0,
        query / np.linalg.norm(query, axis=1, keepdims=True),
        vectors,
    )
