"""Small sets of training data, made in the layouts as they are documented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest

from backend.rasters.tiles import Window
from backend.training.pairs.cell_coverage import cell_shares
from backend.training.pairs.footprints import Footprint
from backend.training.pairs.pair_source import PairImages


@dataclass(eq=False)
class MadeScene:
    """A scene by its mask alone: valid everywhere but where ``holes`` say."""

    name: str
    width_px: int
    height_px: int
    group: str
    holes: Any = None
    footprint: Optional[Footprint] = None
    label: Optional[str] = None
    pixel_size_m: Optional[float] = None

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        raise AssertionError("places and splits need no pixels")

    def coverage(self) -> np.ndarray:
        valid = np.ones((self.height_px, self.width_px), bool)
        if self.holes is not None:
            valid[self.holes] = False
        return cell_shares(valid)


@pytest.fixture
def make_scene() -> Callable[..., MadeScene]:
    def make(name: str, width_px: int, height_px: int, group: str = "", **more: Any) -> MadeScene:
        return MadeScene(name, width_px, height_px, group or name, **more)

    return make


@pytest.fixture
def save_picture() -> Callable[..., str]:
    """Writes (H, W) or (B, H, W) bytes as PNG or JPEG, by the suffix."""
    from osgeo import gdal

    drivers = {".png": "PNG", ".jpg": "JPEG"}

    def save(array: np.ndarray, path: Path) -> str:
        path.parent.mkdir(parents=True, exist_ok=True)
        bands = array if array.ndim == 3 else array[None]
        memory = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], bands.shape[0], gdal.GDT_Byte)
        for number, band in enumerate(bands, 1):
            memory.GetRasterBand(number).WriteArray(band)
        gdal.GetDriverByName(drivers[path.suffix]).CreateCopy(str(path), memory)
        return str(path)

    return save


@pytest.fixture
def noise() -> Callable[..., np.ndarray]:
    """(B, H, W) bytes of 1 to 255 that differ by seed."""

    def make(bands: int, seed: int, side_px: int = 64) -> np.ndarray:
        return np.random.default_rng(seed).integers(1, 256, (bands, side_px, side_px)).astype(np.uint8)

    return make
