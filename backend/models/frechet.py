"""The Fréchet distance of two sets of features."""

from __future__ import annotations

import numpy as np


def frechet_distance(one: np.ndarray, other: np.ndarray) -> float:
    """Fréchet distance of two sets of features (N, F) and (M, F), taken as normal distributions.

    |mean difference|² + trace(C1 + C2 - 2 (C1 C2)^½), Heusel et al. 2017 (doi 10.48550/arXiv.1706.08500), eq. 6. There
    it is of Inception features ("FID"), whose weights do not come with the engine; figures on other features are not to
    be compared with published FIDs. Larger by chance the fewer patches there are; N should be several times F.
    """
    means = [each.mean(axis=0) for each in (one, other)]
    first, second = (np.atleast_2d(np.cov(each, rowvar=False)) for each in (one, other))
    # The root's trace from the eigenvalues of C1 C2, which are not negative: no root of a singular matrix is needed.
    eigenvalues = np.linalg.eigvals(first @ second).real.clip(min=0.0)
    distance = np.square(means[0] - means[1]).sum() + np.trace(first + second) - 2.0 * np.sqrt(eigenvalues).sum()
    return float(max(0.0, distance))
