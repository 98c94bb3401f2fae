"""Offset fields with a known law, sampled on the lattice of control points of a strip."""

from __future__ import annotations

import numpy as np

SHAPE = (128, 1024)
"""(H, W) of the strip."""


def lattice(columns: int = 16, rows: int = 2) -> np.ndarray:
    """(n, 2) strip pixels."""
    x, y = np.meshgrid((np.arange(columns) + 0.5) * 1024.0 / columns, (np.arange(rows) + 0.5) * 128.0 / rows)
    return np.stack([x.ravel(), y.ravel()], axis=1)


def turned(points: np.ndarray) -> np.ndarray:
    """A similarity: a quarter turn, half as large again, and a shift."""
    return np.stack([-1.5 * points[:, 1] + 300.0, 1.5 * points[:, 0] + 40.0], axis=1)


def sheared(points: np.ndarray) -> np.ndarray:
    """Three hundredths of a pixel along the track for each across it."""
    return turned(points + np.stack([0.03 * points[:, 1], np.zeros(len(points))], axis=1))


def bowed(points: np.ndarray, depth_px: float = 6.0) -> np.ndarray:
    """A parabola along the track, ``depth_px`` deep, across it."""
    t = points[:, 0] / 512.0 - 1.0
    return turned(points) + np.stack([depth_px * t**2, np.zeros(len(points))], axis=1)


def waved(points: np.ndarray, depth_px: float = 6.0) -> np.ndarray:
    """One sine wave along the track, in both directions."""
    wave = depth_px * np.sin(2.0 * np.pi * points[:, 0] / 1024.0)
    return turned(points) + np.stack([wave, 0.5 * wave], axis=1)


def noisy(target: np.ndarray, std_px: float, seed: int, wrong: int = 0) -> np.ndarray:
    """With Gaussian noise, and some points anywhere within 12 px."""
    rng = np.random.default_rng(seed)
    found = target + rng.normal(0.0, std_px, target.shape)
    number = rng.choice(len(target), wrong, replace=False)
    found[number] = target[number] + rng.uniform(-12.0, 12.0, (wrong, 2))
    return found
