"""What the ground is made of: how each material looks in sunlight and how it scatters microwaves.

Reflectances are surface reflectances of the visible bands; backscatter is sigma-nought at C band, co-polarised, at a
local incidence angle of 38 degrees, in the middle of the ranges tabulated by Ulaby and Dobson, "Handbook of Radar
Scattering Statistics for Terrain" (1989). The two columns are set independently: what is bright in one view is not
bright in the other for that reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

REFERENCE_INCIDENCE_DEG = 38.0


class Material(IntEnum):
    """Names of the rows of the table."""

    WATER = 0
    SAND = 1
    ROCK = 2
    SOIL = 3
    DRY_GRASS = 4
    SCRUB = 5
    LAWN = 6
    TREE = 7
    ASPHALT = 8
    CONCRETE = 9
    TRACK = 10
    ROOF_TILE = 11
    ROOF_GREY = 12
    ROOF_WHITE = 13
    ROOF_METAL = 14
    CROP_RIPE = 15
    CROP_MAIZE = 16
    CROP_BEET = 17
    CROP_RAPE = 18
    PLOUGHED = 19
    SEEDBED = 20
    PASTURE = 21
    FALLOW = 22
    BALLAST = 23


class Properties(NamedTuple):
    """Visible reflectance 0..1 and its relative texture; sigma-nought in dB, exponent of cosine, texture in dB."""

    red: float
    green: float
    blue: float
    texture: float
    sigma0_db: float
    cos_power: float
    texture_db: float


_PROPERTIES: dict[Material, Properties] = {
    Material.WATER: Properties(0.030, 0.062, 0.078, 0.03, -21.5, 7.0, 0.4),
    Material.SAND: Properties(0.47, 0.41, 0.32, 0.06, -17.0, 4.0, 0.6),
    Material.ROCK: Properties(0.25, 0.22, 0.19, 0.16, -9.5, 2.0, 1.6),
    Material.SOIL: Properties(0.33, 0.25, 0.18, 0.08, -13.5, 3.0, 0.8),
    Material.DRY_GRASS: Properties(0.29, 0.25, 0.165, 0.09, -14.5, 2.2, 0.9),
    Material.SCRUB: Properties(0.155, 0.150, 0.095, 0.18, -10.8, 1.6, 1.3),
    Material.LAWN: Properties(0.090, 0.150, 0.060, 0.08, -12.8, 2.0, 0.7),
    Material.TREE: Properties(0.048, 0.080, 0.040, 0.18, -7.6, 1.1, 1.2),
    Material.ASPHALT: Properties(0.112, 0.115, 0.121, 0.06, -18.5, 4.0, 0.8),
    Material.CONCRETE: Properties(0.36, 0.35, 0.33, 0.07, -16.5, 4.0, 0.9),
    Material.TRACK: Properties(0.40, 0.34, 0.25, 0.08, -16.0, 3.0, 0.8),
    Material.ROOF_TILE: Properties(0.235, 0.160, 0.125, 0.10, -8.0, 1.5, 2.0),
    Material.ROOF_GREY: Properties(0.195, 0.195, 0.195, 0.12, -8.5, 1.5, 2.0),
    Material.ROOF_WHITE: Properties(0.62, 0.62, 0.61, 0.08, -11.0, 1.5, 2.5),
    Material.ROOF_METAL: Properties(0.40, 0.42, 0.44, 0.10, -9.5, 1.5, 3.0),
    Material.CROP_RIPE: Properties(0.37, 0.31, 0.175, 0.05, -14.0, 1.8, 0.5),
    Material.CROP_MAIZE: Properties(0.068, 0.125, 0.045, 0.06, -8.8, 1.3, 0.5),
    Material.CROP_BEET: Properties(0.095, 0.170, 0.065, 0.05, -9.8, 1.5, 0.5),
    Material.CROP_RAPE: Properties(0.245, 0.255, 0.085, 0.05, -11.0, 1.5, 0.5),
    Material.PLOUGHED: Properties(0.165, 0.120, 0.088, 0.07, -10.5, 3.0, 0.7),
    Material.SEEDBED: Properties(0.30, 0.225, 0.160, 0.05, -16.5, 3.5, 0.6),
    Material.PASTURE: Properties(0.135, 0.175, 0.080, 0.08, -13.2, 2.0, 0.7),
    Material.FALLOW: Properties(0.255, 0.225, 0.150, 0.10, -13.2, 2.2, 0.9),
    Material.BALLAST: Properties(0.175, 0.160, 0.150, 0.08, -10.0, 2.0, 1.0),
}

ROOFS = (Material.ROOF_TILE, Material.ROOF_GREY, Material.ROOF_WHITE, Material.ROOF_METAL)
CROPS = (
    Material.CROP_RIPE,
    Material.CROP_MAIZE,
    Material.CROP_BEET,
    Material.CROP_RAPE,
    Material.PLOUGHED,
    Material.SEEDBED,
    Material.PASTURE,
    Material.FALLOW,
)


@dataclass(frozen=True)
class MaterialTable:
    """The table as arrays, indexed by :class:`Material`.

    Attributes:
        reflectance: ``(M, 3)`` red, green, blue.
        texture: ``(M,)`` relative standard deviation of the reflectance.
        sigma0_db: ``(M,)`` at :data:`REFERENCE_INCIDENCE_DEG`.
        cos_power: ``(M,)`` exponent of the cosine of the local incidence angle.
        texture_db: ``(M,)`` standard deviation of the backscatter's own texture.
    """

    reflectance: NDArray[np.float32]
    texture: NDArray[np.float32]
    sigma0_db: NDArray[np.float32]
    cos_power: NDArray[np.float32]
    texture_db: NDArray[np.float32]


def material_table() -> MaterialTable:
    """The properties of all materials as float32 arrays."""
    rows = np.array([_PROPERTIES[material] for material in Material], np.float32)
    return MaterialTable(rows[:, :3], rows[:, 3], rows[:, 4], rows[:, 5], rows[:, 6])


def sigma0(
    material: NDArray[np.uint8], cos_incidence: NDArray[np.float32], table: MaterialTable
) -> NDArray[np.float32]:
    """Linear backscatter coefficient of materials at a local incidence angle.

    ``sigma0(theta) = sigma0(38 deg) * (cos(theta) / cos(38 deg)) ** n``, the generalised Lambert law.

    Args:
        material: material numbers.
        cos_incidence: cosine of the local incidence angle, same shape; below 0.02 counts as 0.02.
        table: of :func:`material_table`.
    """
    ratio = np.maximum(cos_incidence, 0.02) / np.float32(np.cos(np.deg2rad(REFERENCE_INCIDENCE_DEG)))
    level = np.power(np.float32(10.0), table.sigma0_db * np.float32(0.1))
    return (level[material] * ratio ** table.cos_power[material]).astype(np.float32)
