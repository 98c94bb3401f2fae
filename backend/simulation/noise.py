"""Random fields and repeatable random numbers on lattices: the raw material of every simulated scene."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

TABLE_SIZE = 1 << 14
TEXTURE_SIDE = 1024


def fractal_field(
    shape: tuple[int, int],
    spacing_m: float,
    longest_m: float,
    shortest_m: float,
    fall_off: float,
    rng: np.random.Generator,
) -> FloatArray:
    """Gaussian random field with a power-law spectrum between two wavelengths, by spectral synthesis.

    Args:
        shape: rows and columns.
        spacing_m: distance of the samples.
        longest_m: longer wavelengths are as strong as this one.
        shortest_m: shorter wavelengths are absent (smoothly).
        fall_off: exponent of the amplitude over frequency; 1.5 to 2.2 looks like relief.
        rng: source of the phases.

    Returns:
        ``shape`` float32, mean 0, standard deviation 1.
    """
    rows, cols = shape
    # The field of a Fourier synthesis is periodic; a padded one hides that opposite edges are alike.
    tall, wide = rows + rows // 4 + 1, cols + cols // 4 + 1
    spectrum = np.fft.rfft2(rng.standard_normal((tall, wide)))
    frequency = np.hypot(
        np.fft.fftfreq(tall, spacing_m)[:, None],
        np.fft.rfftfreq(wide, spacing_m)[None, :],
    )
    # The same lower bound as longest_m, but no longer than the field itself.
    floor = max(1.0 / longest_m, 0.5 / (max(tall, wide) * spacing_m))
    gain = np.maximum(frequency, floor) ** -fall_off * np.exp(-((frequency * shortest_m) ** 2))
    gain[0, 0] = 0.0
    field = np.fft.irfft2(spectrum * gain, s=(tall, wide))[:rows, :cols]
    spread = float(field.std())
    return ((field - field.mean()) / (spread if spread > 0.0 else 1.0)).astype(np.float32)


def smoothstep(values: FloatArray, low: float, high: float) -> FloatArray:
    """0 below ``low``, 1 above ``high``, a smooth cubic between."""
    t = np.clip((values - low) / (high - low), 0.0, 1.0)
    return (t * t * (3.0 - 2.0 * t)).astype(np.float32)


@dataclass(frozen=True)
class LatticeRandom:
    """Random numbers that belong to lattice cells: the same cell gives the same number, in any order of asking.

    Attributes:
        tables: ``(K, TABLE_SIZE)`` uniform numbers in 0..1; each property of a cell reads its own row.
        texture: ``(TEXTURE_SIDE, TEXTURE_SIDE)`` mildly correlated noise, standard deviation 1, tiled over the plane.
    """

    tables: FloatArray
    texture: FloatArray

    @classmethod
    def from_rng(cls, rng: np.random.Generator, properties: int = 12) -> "LatticeRandom":
        """Draw the tables."""
        tables = rng.random((properties, TABLE_SIZE), dtype=np.float32)
        white = rng.standard_normal((TEXTURE_SIDE, TEXTURE_SIDE)).astype(np.float32)
        mild = white + 0.5 * (
            np.roll(white, 1, 0) + np.roll(white, 1, 1) + np.roll(white, -1, 0) + np.roll(white, -1, 1)
        )
        return cls(tables, (mild / mild.std()).astype(np.float32))

    def cell(
        self, i: NDArray[np.integer[Any]], j: NDArray[np.integer[Any]], salt: NDArray[np.integer[Any]] | int
    ) -> NDArray[np.uint32]:
        """Hash integer cell coordinates and a salt into a table index, ``0 .. TABLE_SIZE - 1``."""
        h = i.astype(np.uint32) * np.uint32(0x9E3779B1)
        h ^= j.astype(np.uint32) * np.uint32(0x85EBCA77)
        salted = np.asarray(salt).astype(np.uint32)
        h ^= salted * np.uint32(0xC2B2AE3D) if salted.ndim else np.uint32((int(salted) * 0xC2B2AE3D) & 0xFFFFFFFF)
        h ^= h >> np.uint32(15)
        h *= np.uint32(0x2C1B3C6D)
        h ^= h >> np.uint32(12)
        h *= np.uint32(0x297A2D39)
        h ^= h >> np.uint32(15)
        return h & np.uint32(TABLE_SIZE - 1)

    def draw(self, prop: int, cell: NDArray[np.uint32]) -> FloatArray:
        """Property ``prop`` of hashed cells, uniform in 0..1."""
        return self.tables[prop].take(cell)

    def grain(self, east_m: FloatArray, south_m: FloatArray, scale_m: float) -> FloatArray:
        """Noise of grain size ``scale_m`` at points; standard deviation 1."""
        col = np.floor(east_m / scale_m).astype(np.int32) & (TEXTURE_SIDE - 1)
        row = np.floor(south_m / scale_m).astype(np.int32) & (TEXTURE_SIDE - 1)
        return self.texture.ravel().take(row * TEXTURE_SIDE + col)
