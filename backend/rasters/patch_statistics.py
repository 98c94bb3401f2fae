"""What SAR patches are like as a set: looks, histogram, texture, how near two of them come to one another.

Patches are (N, S, S) arrays with values of 0..1, as radiometry leaves them.
"""

from __future__ import annotations

import numpy as np
from scipy.stats import wasserstein_distance
from skimage.feature import graycomatrix, graycoprops

HISTOGRAM_BINS = 256
TEXTURE_LEVELS = 32
TEXTURE_DISTANCES_PX = (1, 2, 4)
TEXTURE_PROPERTIES = ("contrast", "homogeneity", "energy", "correlation")

_ANGLES = (0.0, np.pi / 4, np.pi / 2, 3 * np.pi / 4)


def equivalent_looks(intensity: np.ndarray, window_px: int = 8, kept: float = 0.25) -> float:
    """Equivalent number of looks: squared mean over variance of intensity where the ground is even.

    1 / ENL is the mean of variance over squared mean in the windows kept, which is hardly biased (of single-look
    speckle a tenth too many looks come out); the mean of the ratio's inverse is. Windows are chosen by how little the
    means of their quarters differ, in which speckle hardly counts, and not by the ratio itself, which would choose the
    windows whose speckle happens to be weak.

    Args:
        intensity: (N, S, S), linear (not dB), S at least ``window_px``.
        window_px: side of the windows, even.
        kept: share of the windows that count as even.

    Returns:
        1 for single-look speckle without multilooking; infinite where nothing varies.
    """
    side = intensity.shape[-1] // window_px * window_px
    half = window_px // 2
    cut = intensity[:, :side, :side].astype(np.float64)
    windows = cut.reshape(len(cut), side // window_px, 2, half, side // window_px, 2, half)
    windows = windows.transpose(0, 1, 4, 2, 5, 3, 6).reshape(-1, 4, half * half)
    mean = windows.mean(axis=(1, 2))
    windows, mean = windows[mean > 0.0], mean[mean > 0.0]
    if not len(mean):
        return float("inf")
    unevenness = windows.mean(axis=2).std(axis=1) / mean
    even = np.argsort(unevenness, kind="stable")[: max(1, round(kept * len(mean)))]
    relative = windows[even].reshape(len(even), -1).var(axis=1, ddof=1) / mean[even] ** 2
    return float(1.0 / relative.mean()) if relative.mean() > 0.0 else float("inf")


def histogram_distance(one: np.ndarray, other: np.ndarray) -> float:
    """Wasserstein-1 distance of the values of two sets of patches (N, S, S) and (M, S, S) in 0..1.

    The least mean amount by which values of one must change to be distributed as those of the other; 0 to 1, from
    histograms of 256 bins.
    """
    shares = [np.histogram(patches, HISTOGRAM_BINS, (0.0, 1.0))[0] / patches.size for patches in (one, other)]
    return float(np.abs(np.cumsum(shares[0] - shares[1])).sum() / HISTOGRAM_BINS)


def texture_features(patches: np.ndarray) -> np.ndarray:
    """(N, S, S) in 0..1 -> (N, 12) grey-level co-occurrence features of every patch.

    Contrast, homogeneity, energy and correlation (Haralick et al. 1973, doi 10.1109/TSMC.1973.4309314) at distances of
    1, 2 and 4 px, means over four directions, of 32 grey levels.
    """
    levels = np.clip(patches * TEXTURE_LEVELS, 0, TEXTURE_LEVELS - 1).astype(np.uint8)
    found = []
    for patch in levels:
        table = graycomatrix(patch, TEXTURE_DISTANCES_PX, _ANGLES, TEXTURE_LEVELS, symmetric=True, normed=True)
        found.append(np.concatenate([graycoprops(table, name).mean(axis=1) for name in TEXTURE_PROPERTIES]))
    return np.array(found)


def texture_distance(one: np.ndarray, other: np.ndarray, spread: np.ndarray) -> float:
    """How differently the texture of two sets of patches is distributed.

    Args:
        one, other: (N, 12) and (M, 12) from :func:`texture_features`.
        spread: (12,) standard deviations of real patches: the unit of each feature.

    Returns:
        Mean over the features of the Wasserstein-1 distance of their distributions; 0 where they agree.
    """
    unit = np.maximum(spread, 1e-9)
    pairs = zip((one / unit).T, (other / unit).T)
    return float(np.mean([wasserstein_distance(first, second) for first, second in pairs]))


def unit_patches(patches: np.ndarray) -> np.ndarray:
    """(N, S, S) -> (N, S · S / 4) float32: means of 2 x 2 px, less each patch's mean, of length 1 (0 where blank).

    The product of two rows is the correlation of two patches, of what they show more than of their speckle.
    """
    side = patches.shape[-1] // 2
    means = patches[:, : 2 * side, : 2 * side].reshape(len(patches), side, 2, side, 2).mean(axis=(2, 4))
    rows = means.reshape(len(patches), -1).astype(np.float32)
    rows = rows - rows.mean(axis=1, keepdims=True)
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.where(length > 1e-6, rows / np.maximum(length, 1e-6), 0.0).astype(np.float32)


def patch_distance(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(N,) 1 - correlation of patches row by row, each from :func:`unit_patches`: 0 alike, 1 unrelated, 2 opposite."""
    return np.asarray(1.0 - (one * other).sum(axis=1))


def nearest_distance(patches: np.ndarray, others: np.ndarray, is_same_set: bool = False) -> np.ndarray:
    """(N,) distance of each patch to the nearest of ``others``, both from :func:`unit_patches`.

    Args:
        is_same_set: ``others`` are ``patches``: a patch is not its own neighbour.
    """
    alike = patches @ others.T
    if is_same_set:
        np.fill_diagonal(alike, -np.inf)
    return np.asarray(1.0 - alike.max(axis=1))
