"""What every reader of training data offers: scenes, each a SAR and an optical image on one grid.

A scene may be a mosaic larger than memory or a patch of a hundred pixels; crops are drawn from either in one way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Protocol, Sequence

import numpy as np

from ...rasters.tiles import Window

CELL_PX = 64
"""Side of the cells that coverage is counted on and that splits are made of."""


@dataclass(frozen=True)
class PairImages:
    """The same window of both images of a scene, after radiometry.

    Attributes:
        sar: (1, H, W) float32 in 0..1, 0 where invalid.
        sar_valid: (H, W) bool.
        optical: (3, H, W) float32 in 0..1, 0 where invalid.
        optical_valid: (H, W) bool.
    """

    sar: np.ndarray
    sar_valid: np.ndarray
    optical: np.ndarray
    optical_valid: np.ndarray


class PairScene(Protocol):
    """One SAR and one optical image on one grid."""

    name: str
    width_px: int
    height_px: int
    group: str  # scenes of one group show the same place, or overlap: a split never parts them
    label: Optional[str]  # kind of land, where the data tells
    pixel_size_m: Optional[float]  # on the ground; None where the data does not tell

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        """Windows of both images, each in pixels of the scene's grid; they may reach beyond it (invalid there).

        The two windows differ where the crops are shifted against one another. Safe to call from several processes;
        a reader opens its files on first use in each.
        """
        ...

    def coverage(self) -> np.ndarray:
        """(ceil(height / CELL_PX), ceil(width / CELL_PX)) float32: share of each cell where both images are valid."""
        ...


@dataclass(frozen=True)
class PairSet:
    """Scenes read from one ``--data`` argument.

    Attributes:
        layout: name of the recognised layout, for messages and model cards.
        source: the argument it was read from.
        scenes: in a fixed order.
    """

    layout: str
    source: str
    scenes: Sequence[PairScene]


@dataclass(frozen=True)
class Region:
    """Where in a scene crops may lie: those cells that a split left to one side.

    Attributes:
        scene: the scene.
        cells: (n, m) bool on the grid of :data:`CELL_PX`; a crop may touch only cells that are True.
    """

    scene: PairScene
    cells: np.ndarray
