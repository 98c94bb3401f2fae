"""The pairs' own misregistration, measured by the structural descriptor and taken out before training on them.

Co-registered mosaics are not: terrain the radar's geocoding did not know shifts its image by several pixels, mostly
along range. A network trained for exact places on such pairs learns to be vague. Over windows of :data:`WINDOW_PX` the
training-free descriptor is sure enough of the shift; a local median over sure neighbours takes out what is left of
chance, and SAR crops are read from where their content lies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
import torch
from scipy import ndimage

from ...geolocation.content_offset import MIN_VALID, REACH_PX, WINDOW_PX, content_offset
from ...progress import Progress
from ...rasters.tiles import Window
from .pair_source import CELL_PX, PairImages, PairScene, PairSet

STEP_PX = 192
"""Distance of the places where the shift is measured; a multiple of the coverage's cells."""

_NEIGHBOURS = 5
_MIN_SURE = 3


@dataclass(frozen=True)
class OffsetField:
    """Where the content of a SAR image lies in the optical one, against where its grid says.

    Attributes:
        offset_px: (n, m, 2) float32: (row, column) to add to a position in the SAR image; one entry for every square of
            :data:`STEP_PX`; 0 where nothing is known.
        sure: (n, m) bool: where it was measured and counts.
    """

    offset_px: np.ndarray
    sure: np.ndarray

    def at(self, row_px: float, col_px: float) -> Tuple[float, float]:
        """Offset (rows, columns) at a position; that of the nearest square beyond the image."""
        row = min(max(int(row_px // STEP_PX), 0), self.offset_px.shape[0] - 1)
        col = min(max(int(col_px // STEP_PX), 0), self.offset_px.shape[1] - 1)
        return float(self.offset_px[row, col, 0]), float(self.offset_px[row, col, 1])


def measure_offsets(scene: PairScene, progress: Progress, device: Optional[torch.device] = None) -> OffsetField:
    """Measure the shift between a scene's two images at even steps.

    Args:
        scene: at least :data:`WINDOW_PX` and twice :data:`REACH_PX` large, or nothing is measured.
        progress: told of each row of places.
        device: where to compute; the CPU when not given.
    """
    device = device or torch.device("cpu")
    rows, cols = max(1, scene.height_px // STEP_PX), max(1, scene.width_px // STEP_PX)
    measured = np.zeros((rows, cols, 2), np.float32)
    sure = np.zeros((rows, cols), bool)
    side = WINDOW_PX + 2 * REACH_PX
    coverage = ndimage.uniform_filter(scene.coverage(), max(1, side // CELL_PX), mode="constant")
    progress.start("measure misregistration", rows)
    for row in range(rows):
        for col in range(cols):
            middle = row * STEP_PX + STEP_PX // 2, col * STEP_PX + STEP_PX // 2
            cell = min(middle[0] // CELL_PX, coverage.shape[0] - 1), min(middle[1] // CELL_PX, coverage.shape[1] - 1)
            if coverage[cell] >= MIN_VALID:
                found = _offset(scene, middle[0], middle[1], device)
                if found is not None:
                    measured[row, col], sure[row, col] = found, True
        progress.advance()
    progress.finish()
    return OffsetField(smoothed(measured, sure), sure)


def smoothed(measured: np.ndarray, sure: np.ndarray) -> np.ndarray:
    """Local medians of the sure offsets, (n, m, 2), then a light blur; 0 where too few are near.

    Args:
        measured: (n, m, 2); sure: (n, m) bool.
    """
    out = np.zeros_like(measured)
    known = np.zeros(sure.shape, np.float32)
    half = _NEIGHBOURS // 2
    for row, col in np.ndindex(*sure.shape):
        at = slice(max(0, row - half), row + half + 1), slice(max(0, col - half), col + half + 1)
        near = measured[at][sure[at]]
        if len(near) >= _MIN_SURE:
            out[row, col] = np.median(near, axis=0)
            known[row, col] = 1.0
    # Blurred with its mask, so that squares of which nothing is known do not pull their neighbours towards 0.
    weight = ndimage.gaussian_filter(known, 1.0)
    blurred = ndimage.gaussian_filter(out, (1.0, 1.0, 0.0)) / np.maximum(weight, 1e-6)[..., None]
    return np.where(known[..., None] > 0.0, blurred, 0.0).astype(np.float32)


class RegisteredScene:
    """A scene whose SAR windows are read from where their content lies; else the scene itself.

    Within a window the offset is that of its centre, in whole pixels: no pixel is resampled.

    Args:
        scene: to wrap.
        field: its offsets.
    """

    def __init__(self, scene: PairScene, field: OffsetField) -> None:
        self._scene = scene
        self.field = field

    def __getattr__(self, name: str) -> Any:
        # Not for what unpickling looks up before there is a scene.
        if name.startswith("__") or name == "_scene":
            raise AttributeError(name)
        return getattr(self._scene, name)

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        """See :class:`backend.training.pairs.pair_source.PairScene`."""
        row, col = self.field.at(
            sar_window.row_off + sar_window.height / 2.0, sar_window.col_off + sar_window.width / 2.0
        )
        shifted = replace(sar_window, row_off=sar_window.row_off - round(row), col_off=sar_window.col_off - round(col))
        return self._scene.read(shifted, optical_window)


def registered(sets: Sequence[PairSet], progress: Progress, device: torch.device) -> Tuple[List[PairSet], List[Any]]:
    """The sets with every scene large enough to be measured wrapped in :class:`RegisteredScene`.

    Returns:
        The sets, and for each measured scene what a model card says of it: ``scene, places, sure, median_px``.
    """
    wrapped, facts = [], []
    for one in sets:
        scenes: List[PairScene] = []
        for scene in one.scenes:
            # Patches are too small to tell their shift from chance.
            if min(scene.width_px, scene.height_px) >= 2 * (WINDOW_PX + 2 * REACH_PX):
                field = measure_offsets(scene, progress, device)
                facts.append({"scene": scene.name, **_summary(field)})
                scenes.append(RegisteredScene(scene, field))
            else:
                scenes.append(scene)
        wrapped.append(replace(one, scenes=scenes))
    return wrapped, facts


def _summary(field: OffsetField) -> "dict[str, Any]":
    length = np.hypot(field.offset_px[..., 0], field.offset_px[..., 1])[field.sure]
    median = round(float(np.median(length)), 2) if len(length) else None
    return {"places": int(field.sure.size), "sure": int(field.sure.sum()), "median_px": median}


def _offset(scene: PairScene, row_px: int, col_px: int, device: torch.device) -> Optional[Tuple[float, float]]:
    half = WINDOW_PX // 2
    sar_window = Window(col_px - half, row_px - half, WINDOW_PX, WINDOW_PX)
    images = scene.read(sar_window, sar_window.expanded(REACH_PX))
    return content_offset(images.sar, images.sar_valid, images.optical, images.optical_valid, device)
