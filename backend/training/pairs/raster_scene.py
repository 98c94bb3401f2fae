"""A pair of rasters on one grid as a scene: windows of files that may be larger than memory."""

from __future__ import annotations

import os
import threading
from typing import Any, Optional

import numpy as np

from ...rasters.checks import check_raster
from ...rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from ...rasters.raster import Raster, open_raster
from ...rasters.tiles import Window, iter_blocks
from .cell_coverage import cell_shares, grid_shape
from .footprints import Footprint
from .one_grid import check_one_grid
from .pair_source import CELL_PX, PairImages
from .window_image import window_image

_BLOCK_PX = 32 * CELL_PX
"""Side of the masks that are held at once while coverage is counted."""


class RasterScene:
    """Two rasters on one grid; see :class:`backend.training.pairs.pair_source.PairScene`.

    Radiometry is fitted once for each raster, on first use. Each thread of each process opens the files for itself;
    what travels to another process is paths and what was fitted.

    Attributes:
        sar_path, optical_path: the files.
        footprint: place on the Earth, or ``None``.
    """

    label: Optional[str] = None

    def __init__(self, name: str, sar_path: str, optical_path: str, group: str) -> None:
        """Open both once to check them.

        Raises:
            InputError: as :func:`backend.rasters.raster.open_raster` and :func:`backend.rasters.checks.check_raster`;
                the two are not on one grid (``grids_differ``).
        """
        self.name, self.group = name, group
        self.sar_path, self.optical_path = sar_path, optical_path
        with open_raster(sar_path) as sar, open_raster(optical_path) as optical:
            check_raster(sar, "SAR image")
            check_raster(optical, "optical image")
            check_one_grid(sar, optical)
            self.width_px, self.height_px = sar.width_px, sar.height_px
            placed = optical if optical.has_georeference else sar
            self.pixel_size_m: Optional[float] = placed.pixel_size_m
            self.footprint = Footprint.of(placed)
        self._coverage: Optional[np.ndarray] = None
        self._radiometry: Optional[tuple[SarRadiometry, OpticalRadiometry]] = None
        self._handles: dict[tuple[int, int], tuple[Raster, Raster]] = {}

    def __getstate__(self) -> dict[str, Any]:
        """Everything but open files; fitted first, so that every process goes by the same figures."""
        _ = self.radiometry
        return {**self.__dict__, "_handles": {}}

    def __repr__(self) -> str:
        """Name and size."""
        return f"<RasterScene {self.name!r} {self.width_px}x{self.height_px}>"

    @property
    def radiometry(self) -> tuple[SarRadiometry, OpticalRadiometry]:
        """Of the SAR and of the optical raster.

        Raises:
            InputError: as :func:`backend.rasters.radiometry.fit_sar`.
        """
        if self._radiometry is None:
            sar, optical = self._rasters()
            self._radiometry = fit_sar(sar), fit_optical(optical)
        return self._radiometry

    def read(self, sar_window: Window, optical_window: Window) -> PairImages:
        """See :class:`backend.training.pairs.pair_source.PairScene`.

        Raises:
            InputError: a file that cannot be read there.
        """
        to_sar, to_optical = self.radiometry
        sar, optical = self._rasters()
        return PairImages(*window_image(sar, sar_window, to_sar), *window_image(optical, optical_window, to_optical))

    def coverage(self) -> np.ndarray:
        """See :class:`backend.training.pairs.pair_source.PairScene`; counted once, from the masks alone where the
        files have them."""
        if self._coverage is None:
            sar, optical = self._rasters()
            counted = np.zeros(grid_shape(self.height_px, self.width_px), np.float32)
            for block in iter_blocks(self.width_px, self.height_px, _BLOCK_PX):
                valid = _valid(sar, block.core)
                if valid.any():
                    shares = cell_shares(valid & _valid(optical, block.core))
                    row, col = block.core.row_off // CELL_PX, block.core.col_off // CELL_PX
                    counted[row : row + shares.shape[0], col : col + shares.shape[1]] = shares
            self._coverage = counted
        return self._coverage

    def _rasters(self) -> tuple[Raster, Raster]:
        # GDAL's handles serve one thread, and not at all after a fork: both processes would move one file pointer.
        key = os.getpid(), threading.get_ident()
        if key not in self._handles:
            self._handles[key] = open_raster(self.sar_path), open_raster(self.optical_path)
        return self._handles[key]


def _valid(raster: Raster, window: Window) -> np.ndarray:
    if raster.dtype.kind in "fc":  # NaN shows only in the values
        return raster.read(window.col_off, window.row_off, window.width, window.height, [1])[1]
    return raster.valid_mask(window)
