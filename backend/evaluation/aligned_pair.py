"""A SAR and an optical raster of one place on one grid: the truth that evaluations measure against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict

import numpy as np

from ..errors import InputError
from ..rasters.checks import check_basemap, check_overlap, check_raster
from ..rasters.gdal_calls import spatial_reference
from ..rasters.grid import WorkingGrid, missing_georeference, open_on_grid, working_grid
from ..rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from ..rasters.raster import Raster, open_raster
from ..rasters.tiles import Window

_NEAR_SIZE = 0.03
"""Pixel sizes this close are taken as they are: a Mercator map's own change with latitude as much."""


@dataclass(frozen=True)
class AlignedPair:
    """Both rasters on the optical one's working grid: pixel (c, r) of one shows the place of pixel (c, r) of the other.

    Attributes:
        metres_per_px: what errors in pixels are multiplied with.
        metres: what these metres are, in words.
        sar_resampled: whether the SAR raster had another grid and was warped.
    """

    sar: Raster
    optical: Raster
    sar_radiometry: SarRadiometry
    optical_radiometry: OpticalRadiometry
    grid: WorkingGrid
    metres_per_px: float
    metres: str
    sar_resampled: bool

    def sar_image(self, window: Window) -> "tuple[np.ndarray, np.ndarray]":
        """Image (1, H, W) in 0..1 and validity (H, W) of a window of the SAR raster."""
        return sar_image(self.sar, self.sar_radiometry, window)

    def optical_image(self, window: Window) -> "tuple[np.ndarray, np.ndarray]":
        """Image (3, H, W) in 0..1 and validity (H, W) of a window of the optical raster."""
        radiometry = self.optical_radiometry
        data, valid = self.optical.read(
            window.col_off, window.row_off, window.width, window.height, list(radiometry.bands)
        )
        return radiometry.apply(data, valid)

    def close(self) -> None:
        """Give the files free."""
        self.sar.close()
        self.optical.close()

    def facts(self) -> Dict[str, Any]:
        """What a report says of the grid."""
        return {
            "width_px": self.grid.width_px,
            "height_px": self.grid.height_px,
            "metres_per_px": self.metres_per_px,
            "metres": self.metres,
            "ground_pixel_size_m": self.grid.pixel_size_m,
            "sar_resampled": self.sar_resampled,
        }


def open_pair(sar_path: str, optical_path: str) -> AlignedPair:
    """Open a pair and fit its radiometry, once for each whole raster.

    Raises:
        InputError: what :func:`backend.rasters.raster.open_raster` and the radiometry refuse; either raster without
            georeference (``no_georeference``); no common area (``areas_disjoint``).
    """
    with open_raster(optical_path) as optical, open_raster(sar_path) as sar:
        check_basemap(optical)
        check_raster(sar, "SAR raster")
        if not sar.has_georeference:
            raise missing_georeference(sar)
        check_overlap(sar, optical)
        grid = working_grid(optical)
        same = _same_grid(sar, grid)
    sar, optical = open_on_grid(sar_path, grid), open_on_grid(optical_path, grid)
    metres_per_px, metres = nominal_metres(grid)
    return AlignedPair(sar, optical, fit_sar(sar), fit_optical(optical), grid, metres_per_px, metres, not same)


def open_absent(path: str, pair: AlignedPair) -> "tuple[Raster, SarRadiometry]":
    """A SAR raster of another place, at about the pair's pixel size, and its radiometry.

    Raises:
        InputError: as :func:`open_pair`; its area touches that of the pair (``areas_overlap``).
    """
    with open_raster(path) as own:
        check_raster(own, "absent SAR raster")
        if not own.has_georeference:
            raise missing_georeference(own)
        if _overlap(own, pair.optical):
            raise InputError(
                f"absent SAR raster {path!r} overlaps the optical raster {pair.optical.path!r}",
                "Its strips must not be found there: name a raster of another place.",
                code="areas_overlap",
            )
        grid = working_grid(own)
        if abs(grid.pixel_size_m / pair.grid.pixel_size_m - 1.0) > _NEAR_SIZE:
            grid = working_grid(own, pair.grid.pixel_size_m)
    raster = open_on_grid(path, grid)
    return raster, fit_sar(raster)


def _overlap(one: Raster, other: Raster) -> bool:
    try:
        check_overlap(one, other)
    except InputError:
        return False
    return True


def sar_image(raster: Raster, radiometry: SarRadiometry, window: Window) -> "tuple[np.ndarray, np.ndarray]":
    """Image (1, H, W) in 0..1 and validity (H, W) of a window, which may reach beyond the raster."""
    data, valid = raster.read(window.col_off, window.row_off, window.width, window.height, list(radiometry.bands))
    return radiometry.apply(data, valid)


def nominal_metres(grid: WorkingGrid) -> "tuple[float, str]":
    """Metres a pixel counts for, and what they are: map units of a projected CRS, ground metres of any other.

    Map units keep rates comparable with those published for the same grid. In a Mercator map they are longer than on
    the ground: an error is overstated, never understated.
    """
    reference = spatial_reference(grid.crs_wkt)
    if reference.IsProjected():
        step = (abs(grid.transform.a) + abs(grid.transform.e)) / 2.0
        name = reference.GetAuthorityCode(None)
        return step * float(reference.GetLinearUnits()), "map metres of " + (
            f"EPSG:{name}" if name else reference.GetName() or "the grid's CRS"
        )
    return grid.pixel_size_m, "metres on the ground at the grid's centre"


def _same_grid(raster: Raster, grid: WorkingGrid) -> bool:
    own = raster.transform
    if (
        own is None
        or raster.crs_wkt != grid.crs_wkt
        or (raster.width_px, raster.height_px) != (grid.width_px, grid.height_px)
    ):
        return False
    corners = [(0.0, 0.0), (grid.width_px, 0.0), (0.0, grid.height_px)]
    step = abs(grid.transform.a)
    return bool(np.allclose(own.apply_all(corners), grid.transform.apply_all(corners), rtol=0.0, atol=0.01 * step))
