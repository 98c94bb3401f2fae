"""Scenes made of arrays, for tests of whatever cuts crops out of scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.ndimage import gaussian_filter

from backend.rasters.tiles import Window
from backend.training.pairs.pair_source import CELL_PX, PairImages, Region


@dataclass(frozen=True)
class MadeScene:
    """A scene that shows the same picture in both modalities, so that one can be found in the other by sight."""

    name: str
    picture: np.ndarray  # (H, W) float32 in 0..1
    valid: np.ndarray  # (H, W) bool
    group: str = "made"
    label: Optional[str] = None
    pixel_size_m: Optional[float] = 10.0

    @property
    def width_px(self) -> int:
        return self.picture.shape[1]

    @property
    def height_px(self) -> int:
        return self.picture.shape[0]

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        sar, sar_valid = self._cut(sar_window)
        optical, optical_valid = self._cut(optical_window)
        return PairImages(sar[None], sar_valid, np.repeat(optical[None], 3, axis=0), optical_valid)

    def coverage(self) -> np.ndarray:
        rows, cols = -(-self.height_px // CELL_PX), -(-self.width_px // CELL_PX)
        padded = np.zeros((rows * CELL_PX, cols * CELL_PX), np.float32)
        padded[: self.height_px, : self.width_px] = self.valid
        return padded.reshape(rows, CELL_PX, cols, CELL_PX).mean(axis=(1, 3))

    def _cut(self, window: Window) -> "tuple[np.ndarray, np.ndarray]":
        """Boundless: invalid and 0 beyond the scene."""
        rows = np.arange(window.row_off, window.row_end)
        cols = np.arange(window.col_off, window.col_end)
        inside = ((rows >= 0) & (rows < self.height_px))[:, None] & ((cols >= 0) & (cols < self.width_px))
        at = np.ix_(rows.clip(0, self.height_px - 1), cols.clip(0, self.width_px - 1))
        valid = self.valid[at] & inside
        return self.picture[at] * valid, valid


def made_scene(height_px: int, width_px: int, seed: int = 0, name: str = "made", group: str = "") -> MadeScene:
    """Smooth noise without a hole; ``valid`` may be written to."""
    noise = gaussian_filter(np.random.default_rng(seed).standard_normal((height_px, width_px)), 3.0)
    picture = 0.2 + 0.6 * (noise - noise.min()) / (noise.max() - noise.min())
    return MadeScene(name, picture.astype(np.float32), np.ones(picture.shape, bool), group or name)


def whole(scene: MadeScene) -> Region:
    """All of a scene."""
    return Region(scene, np.ones(scene.coverage().shape, bool))
