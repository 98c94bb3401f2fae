"""The places that a verifier learns from: patches side by side, so that a share of them is a share of the pairs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence, Tuple

import numpy as np

from ..errors import InputError
from ..rasters.tiles import Window
from .pairs.pair_source import PairImages, Region
from .pairs.place_pool import PlacePool

MIN_COVERAGE = 0.95
"""Least share of a patch and its surroundings, as far as shifts reach, that is valid in both images."""


@dataclass(frozen=True)
class VerifierPlaces:
    """SAR patches, and how far the optical ones may lie off them.

    Attributes:
        regions: whose scenes hold them.
        places: (P, 3) int64: region, row and column of the SAR patch's upper left pixel.
        patch_px: side of either patch.
        max_offset_px: the optical patch is shifted by up to so much along each axis.
    """

    regions: Sequence[Region]
    places: np.ndarray
    patch_px: int
    max_offset_px: int

    def share(self, share: float, seed: int) -> VerifierPlaces:
        """A share of the places, at least two, in their order; smaller shares of one seed lie in larger ones."""
        count = max(2, round(share * len(self.places)))
        kept = np.sort(np.random.default_rng([seed, 2]).permutation(len(self.places))[:count])
        return replace(self, places=self.places[kept])

    def groups(self) -> np.ndarray:
        """(P,) number of the group of each place's scene: scenes of one group may show the same place."""
        names = np.array([region.scene.group for region in self.regions])
        found: np.ndarray = np.unique(names, return_inverse=True)[1].reshape(-1)[self.places[:, 0]]
        return found

    def read(self, place: np.ndarray, shift_px: "tuple[int, int]" = (0, 0)) -> PairImages:
        """The SAR patch of a place (3,), and the optical one whose corner lies ``shift_px`` (rows, columns) off it.

        Raises:
            InputError: a file that cannot be read.
        """
        scene, row, col = (int(value) for value in place)
        side = self.patch_px
        sar, optical = Window(col, row, side, side), Window(col + shift_px[1], row + shift_px[0], side, side)
        return self.regions[scene].scene.read(sar, optical)

    def apart(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """(..., ) bool for places (..., 3): the SAR patch of one shows nothing of the other's optical patch, wherever
        that is shifted to, nor may it: scenes of one group may show the same place."""
        names = np.array([region.scene.group for region in self.regions])
        far = np.abs(one[..., 1:] - other[..., 1:]).max(axis=-1) >= self.patch_px + self.max_offset_px
        same_scene = one[..., 0] == other[..., 0]
        same_group = names[one[..., 0]] == names[other[..., 0]]
        found: np.ndarray = np.where(same_scene, far, ~same_group)
        return found


def place_grid(regions: Sequence[Region], patch_px: int, max_offset_px: int) -> VerifierPlaces:
    """All patches side by side, in each scene from its corner, that are valid as far as shifts reach.

    Raises:
        InputError: there is no such place (``no_places``).
    """
    pool = _pool(regions, patch_px, max_offset_px)
    found = []
    for number, region in enumerate(regions):
        rows, cols = (
            np.arange(max_offset_px, length - patch_px - max_offset_px + 1, patch_px)
            for length in (region.scene.height_px, region.scene.width_px)
        )
        if len(rows) and len(cols):
            grid = np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2)
            lies = pool.may_lie(number, grid[:, 0] - max_offset_px, grid[:, 1] - max_offset_px)
            found.append(np.insert(grid[lies], 0, number, axis=1))
    places = np.concatenate(found).astype(np.int64) if found else np.zeros((0, 3), np.int64)
    if len(places) < 2:
        raise InputError(
            f"there are no two places for patches of {patch_px} px shifted by {max_offset_px} px",
            "Use smaller patches or shifts, or larger data.",
            code="no_places",
        )
    return VerifierPlaces(list(regions), places, patch_px, max_offset_px)


def may_lie(places: VerifierPlaces, others: np.ndarray) -> np.ndarray:
    """(N,) bool: which places (N, 3), anywhere, lie on the regions' ground and are valid as far as shifts reach."""
    pool = _pool(places.regions, places.patch_px, places.max_offset_px)
    found = np.zeros(len(others), bool)
    for number in np.unique(others[:, 0]):
        rows = others[:, 0] == number
        corner = others[rows, 1:] - places.max_offset_px
        found[rows] = pool.may_lie(int(number), corner[:, 0], corner[:, 1])
    return found


def _pool(regions: Sequence[Region], patch_px: int, max_offset_px: int) -> PlacePool:
    return PlacePool(regions, patch_px + 2 * max_offset_px, MIN_COVERAGE)


def draw_shifts(count: int, max_offset_px: int, rng: np.random.Generator) -> "list[Tuple[int, int]]":
    """Shifts in whole pixels, evenly over the square."""
    drawn = rng.integers(-max_offset_px, max_offset_px + 1, (count, 2))
    return [(int(row), int(col)) for row, col in drawn]
