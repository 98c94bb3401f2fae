"""Masked, separable smoothing on tensors: what a pixel without data holds never reaches a result."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F


def gaussian_kernel(sigma: float) -> torch.Tensor:
    """Odd-length kernel of unit sum, cut at three sigma, at least one neighbour on each side."""
    radius = gaussian_radius(sigma)
    x = torch.arange(-radius, radius + 1, dtype=torch.float32)
    kernel = torch.exp(-0.5 * (x / sigma) ** 2)
    return kernel / kernel.sum()


def gaussian_radius(sigma: float) -> int:
    """Reach of :func:`gaussian_kernel` in samples."""
    return max(1, math.ceil(3.0 * sigma))


def separable(images: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Correlate every channel with ``kernel`` along both axes; outside the image counts as zero.

    Args:
        images: (B, C, H, W).
        kernel: (K,), odd K, symmetric.

    Returns:
        (B, C, H, W).
    """
    weights = kernel.tolist()
    return _along(_along(images, weights, 3), weights, 2)


def _along(images: torch.Tensor, weights: "list[float]", axis: int) -> torch.Tensor:
    """Correlate along one axis by adding shifted copies: twenty times as fast as a convolution of one channel."""
    radius, size = len(weights) // 2, images.shape[axis]
    out = images * weights[radius]
    for reach in range(1, min(radius, size - 1) + 1):
        rest = size - reach
        out.narrow(axis, reach, rest).add_(images.narrow(axis, 0, rest), alpha=weights[radius - reach])
        out.narrow(axis, 0, rest).add_(images.narrow(axis, reach, rest), alpha=weights[radius + reach])
    return out


def masked_mean(images: torch.Tensor, valid: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Kernel-weighted mean of the valid samples around each sample (normalised convolution).

    Args:
        images: (B, C, H, W), finite everywhere.
        valid: (B, 1, H, W), 1 or 0, or a weight.
        kernel: (K,).

    Returns:
        (B, C, H, W); 0 where nothing valid lies within reach.
    """
    weight = separable(valid, kernel)
    return separable(images * valid, kernel) / weight.clamp(min=1e-6)


def box_kernel(radius: int) -> torch.Tensor:
    """Flat kernel of unit sum over ``2·radius + 1`` samples."""
    return torch.full((2 * radius + 1,), 1.0 / (2 * radius + 1))


def eroded(valid: torch.Tensor, radius: int) -> torch.Tensor:
    """1 where every sample within ``radius`` (square neighbourhood) is valid; outside the image counts as valid.

    Args:
        valid: (B, 1, H, W), 1 or 0.
    """
    size = 2 * radius + 1
    sound = F.pad(valid > 0.5, (radius, radius, radius, radius), value=True)
    return _all_within(_all_within(sound, size, 3), size, 2).to(valid)


def _all_within(sound: torch.Tensor, size: int, axis: int) -> torch.Tensor:
    """Whether ``size`` samples in a row are all true, by doubling the length looked at; ``size - 1`` fewer samples."""
    length = 1
    while length < size:
        step = min(length, size - length)
        rest = sound.shape[axis] - step
        sound = sound.narrow(axis, 0, rest) & sound.narrow(axis, step, rest)
        length += step
    return sound
