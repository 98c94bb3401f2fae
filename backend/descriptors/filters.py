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
    batch, channels, height, width = images.shape
    flat = images.reshape(batch * channels, 1, height, width)
    radius = kernel.numel() // 2
    kernel = kernel.to(images)
    flat = F.conv2d(flat, kernel.view(1, 1, 1, -1), padding=(0, radius))
    flat = F.conv2d(flat, kernel.view(1, 1, -1, 1), padding=(radius, 0))
    return flat.reshape(batch, channels, height, width)


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
    invalid = 1.0 - valid
    grown = F.max_pool2d(invalid, (1, size), stride=1, padding=(0, radius))
    return 1.0 - F.max_pool2d(grown, (size, 1), stride=1, padding=(radius, 0))
