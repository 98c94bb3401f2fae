"""Queries to train a re-ranker with: patches and strips of patches at random places, made harder than they are.

A descriptor that was trained on the same ground finds its own places too easily: lists of unseen ground look otherwise.
Noise, blur, a part hidden and a shape slightly wrong bring the difficulty back, and smaller patches do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np
from scipy import ndimage

from ..errors import InputError
from ..rasters.tiles import Window
from .pairs.pair_source import CELL_PX, Region

JITTER_PX = 12
"""How far the patches of a strip lie off their even steps, along either axis."""

SIDES_PX = (64, 96, 128)
"""Sides of patches; the last is that of half of them."""

LONGEST = 8
_TRIES = 60
_MIN_COVERED = 0.98
_EXTRA_PX = 8


@dataclass(frozen=True)
class QueryStrip:
    """A query, cut out.

    Attributes:
        images: (1, s, s) float32 in 0..1 each, made harder; masks: (s, s) bool each.
        offset_px: (P, 2) where its patches should be (x, y), without their jitter.
        truth_px: (P, 2) where they are, centres (x, y) in the scene.
        scene_index: number of the scene's region.
        patch_px: their side.
    """

    images: List[np.ndarray]
    masks: List[np.ndarray]
    offset_px: np.ndarray
    truth_px: np.ndarray
    scene_index: int
    patch_px: int


class QueryDrawer:
    """Draws queries from regions.

    Args:
        regions: where they may lie.

    Raises:
        InputError: there is no ground at all (``no_valid_place``).
    """

    def __init__(self, regions: Sequence[Region]) -> None:
        self._regions = list(regions)
        self._cells = [region.cells & (region.scene.coverage() >= _MIN_COVERED) for region in self._regions]
        self._weights = np.array([float(cells.sum()) for cells in self._cells])
        if not self._weights.sum():
            raise InputError(
                "there is no ground to draw queries from", "Give more data, or hold out less.", code="no_valid_place"
            )

    def draw(self, patches: int, patch_px: int, hardness: float, rng: np.random.Generator) -> QueryStrip:
        """A query of so many patches, or of as many as a place for one is found for.

        Args:
            hardness: 0: as it is; 1: up to as much noise, blur, hiding and distortion as there is.

        Raises:
            InputError: there is no place even for a single patch (``no_valid_place``).
        """
        while True:
            found = self._place(patches, patch_px, rng)
            if found is not None or patches == 1:
                break
            patches = max(1, patches // 2)
        if found is None:
            raise InputError(
                f"no place of {patch_px} x {patch_px} px to draw queries from",
                "Give more data, or smaller patches.",
                code="no_valid_place",
            )
        number, row, col, down = found
        steps = np.arange(patches) * patch_px
        offset = np.stack([np.zeros(patches), steps] if down else [steps, np.zeros(patches)], axis=1)
        jitter = rng.integers(-JITTER_PX, JITTER_PX + 1, (patches, 2)) if patches > 1 else np.zeros((1, 2), int)
        images, masks, truth = [], [], []
        for (x, y), (dx, dy) in zip(offset.astype(int), jitter):
            at = Window(col + x + dx, row + y + dy, patch_px, patch_px)
            scene = self._regions[number].scene
            wide = scene.read(at.expanded(_EXTRA_PX), Window(at.col_off, at.row_off, 1, 1))
            image, mask = harder(wide.sar, wide.sar_valid, _EXTRA_PX, hardness, rng)
            images.append(image)
            masks.append(mask)
            truth.append((at.col_off + patch_px / 2.0, at.row_off + patch_px / 2.0))
        return QueryStrip(images, masks, offset + patch_px / 2.0, np.array(truth), number, patch_px)

    def _place(self, patches: int, patch_px: int, rng: np.random.Generator) -> "Optional[Tuple[int, int, int, bool]]":
        room = JITTER_PX if patches > 1 else 0
        for _ in range(_TRIES):
            number = int(rng.choice(len(self._regions), p=self._weights / self._weights.sum()))
            cells = self._cells[number]
            anchor = np.argwhere(cells)[rng.integers(int(cells.sum()))]
            row, col = (int(value) for value in anchor * CELL_PX + rng.integers(CELL_PX, size=2))
            down = bool(rng.random() < 0.5)
            rows, cols = (patches * patch_px, patch_px) if down else (patch_px, patches * patch_px)
            top, left, bottom, right = row - room, col - room, row + rows + room, col + cols + room
            scene = self._regions[number].scene
            if min(top, left) < 0 or bottom > scene.height_px or right > scene.width_px:
                continue
            if cells[top // CELL_PX : -(-bottom // CELL_PX), left // CELL_PX : -(-right // CELL_PX)].all():
                return number, row, col, down
        return None


def harder(
    image: np.ndarray, mask: np.ndarray, margin_px: int, hardness: float, rng: np.random.Generator
) -> "tuple[np.ndarray, np.ndarray]":
    """The inner part of a SAR image (1, H, W) in 0..1 with validity (H, W), made harder to recognise.

    Each in half of the cases: turned and scaled by up to 4 degrees and 5 percent; noise of up to 0.15 of the range,
    as of speckle in dB; blurred by up to 1.5 px; contrast and brightness changed. In a quarter a rectangle is hidden.
    """
    amount = hardness * rng.random(5)
    use = rng.random(5) < np.array([0.5, 0.5, 0.5, 0.5, 0.25])
    grey = image[0].astype(np.float32)
    if use[0]:
        angle, scale = np.deg2rad(4.0 * amount[0] * rng.choice([-1, 1])), 1.0 + 0.05 * amount[0] * rng.choice([-1, 1])
        matrix = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        middle = (np.array(grey.shape) - 1.0) / 2.0
        grey = ndimage.affine_transform(grey, matrix, middle - matrix @ middle, order=1, mode="nearest")
    inner = slice(margin_px, -margin_px or None)
    grey, known = grey[inner, inner], mask[inner, inner].copy()
    if use[1]:
        grey = grey + rng.normal(0.0, 0.15 * amount[1], grey.shape)
    if use[2]:
        grey = ndimage.gaussian_filter(grey, 1.5 * amount[2])
    if use[3]:
        grey = (
            0.5 + (grey - 0.5) * (1.0 + 0.4 * amount[3] * rng.choice([-1, 1])) + 0.1 * amount[3] * rng.choice([-1, 1])
        )
    if use[4]:
        side = np.array(grey.shape) * (0.6 * amount[4])
        top, left = (int(rng.integers(0, max(1, full - int(part)))) for full, part in zip(grey.shape, side))
        known[top : top + int(side[0]), left : left + int(side[1])] = False
    grey = np.clip(grey, 0.0, 1.0).astype(np.float32) * known
    return grey[None], known
