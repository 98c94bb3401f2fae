"""The two inputs of a match, checked early and brought to one working pixel size."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Tuple

import numpy as np
import torch

from .affine import Affine
from .config import MatchParams, parse_numbers
from .descriptors.dense_map import DenseMap, describe_raster
from .descriptors.descriptor import Descriptor
from .errors import InputError
from .geolocation.strip_patches import StripImage
from .progress import Progress
from .rasters.checks import (
    check_basemap,
    check_on_grid,
    check_pixel_ratio,
    check_raster,
    check_strip_fits,
    search_window,
    strip_pixel_sizes_m,
)
from .rasters.digest import raster_digest
from .rasters.geodesy import transform_points
from .rasters.grid import WorkingGrid, open_on_grid, open_scaled, working_grid
from .rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from .rasters.raster import Raster, open_raster
from .rasters.tiles import Window
from .retrieval.index import TileIndex
from .retrieval.manifest import read_manifest

LOG = logging.getLogger(__name__)

MIN_STRIP_SIDE_PX = 32
"""A strip narrower than this at the working pixel size holds too little to find."""
_MAX_STRIP_PX = 400 * 10**6
_STRETCH_IN_DOUBT = 0.03
"""Where the CRS stretches distances by more than this, a stated pixel size may be meant in its units."""


@dataclass(frozen=True)
class Reference:
    """The basemap, ready to be searched.

    Attributes:
        path: of the raster; None when only an index is at hand.
        grid: working grid.
        window_px: the part of it that is searched.
        index: the tile index, when one was given.
        radiometry: fitted to the raster; None without it.
    """

    path: Optional[str]
    digest: str
    grid: WorkingGrid
    window_px: Window
    index: Optional[TileIndex]
    radiometry: Optional[OpticalRadiometry]

    def read_optical(self) -> "Optional[Callable[[Window], Tuple[np.ndarray, np.ndarray]]]":
        """A reader of windows of the working grid; None without the raster."""
        if self.path is None or self.radiometry is None:
            return None
        raster, radiometry = open_on_grid(self.path, self.grid), self.radiometry

        def read(window: Window) -> "Tuple[np.ndarray, np.ndarray]":
            data, valid = raster.read(
                window.col_off, window.row_off, window.width, window.height, list(radiometry.bands)
            )
            return radiometry.apply(data, valid)

        return read

    def dense_map(self, descriptor: Descriptor, reach_px: float, device: torch.device, progress: Progress) -> DenseMap:
        """The index's map, or a new one of the part that is searched and ``reach_px`` around it."""
        if self.index is not None:
            return self.index.dense
        if self.path is None or self.radiometry is None:
            raise InputError("there is neither a basemap nor an index", "Name one of them.", code="input_missing")
        with open_on_grid(self.path, self.grid) as raster:
            part = self.window_px.expanded(math.ceil(reach_px))
            return describe_raster(raster, self.radiometry, descriptor, "optical", device, progress, window=part)


@dataclass(frozen=True)
class Strip:
    """The strip in memory at the working pixel size.

    Attributes:
        file_to_working: scale from pixels of the file to working pixels.
        scales: factors, working pixels of the map a working pixel of the strip, that may hold.
        heading_deg: from its georeference, clockwise from the map's upward direction; None without one.
    """

    path: str
    width_px: int
    height_px: int
    image: StripImage
    radiometry: SarRadiometry
    file_to_working: Affine
    pixel_size_source: str
    scales: Tuple[float, ...]
    heading_deg: Optional[float]


def model_of_index(folder: Optional[str]) -> Optional[str]:
    """Name of the descriptor that an index was built with; None without an index.

    Raises:
        IndexMismatchError: it is no index, or one of another format.
    """
    return None if folder is None else read_manifest(Path(folder)).model_name


def open_reference(params: MatchParams, descriptor: Descriptor, strip_size_m: Optional[float]) -> Reference:
    """Check and open the basemap or its index.

    Args:
        strip_size_m: pixel size of the strip where it is known: a coarser strip makes the working pixels coarser.
    """
    index = None
    path = params.reference
    if params.index is not None:
        index = TileIndex.load(params.index, model_digest=descriptor.digest)
        path = index.find_reference()
        if path is not None:
            index.check_reference(path)
        else:
            LOG.warning("%s is not there: no control points are measured", index.manifest.reference_path)
        grid, digest = index.grid, index.manifest.reference_digest
    else:
        with open_raster(str(path)) as raster:
            check_basemap(raster)
            own_m = raster.pixel_size_m
            size_m = None
            if own_m is not None and strip_size_m is not None:
                check_pixel_ratio(strip_size_m, own_m)
                size_m = max(own_m, strip_size_m)
            grid = working_grid(raster, size_m)
        digest = raster_digest(str(path))
    near = parse_numbers("--near", params.near, "X,Y") if params.near is not None else None
    extent = parse_numbers("--extent", params.extent, "XMIN,YMIN,XMAX,YMAX") if params.extent is not None else None
    window = search_window(grid, near, params.radius_m, extent)  # type: ignore[arg-type]
    radiometry = None
    if path is not None:
        with open_on_grid(path, grid) as raster:
            radiometry = fit_optical(raster)
    return Reference(path, digest, grid, window, index, radiometry)


def stated_size_m(params: MatchParams) -> Optional[float]:
    """Pixel size of the strip on the ground as far as the user or its georeference tell; opens and checks the file."""
    with open_raster(params.sar) as raster:
        check_raster(raster, "SAR strip")
        if params.sar_pixel_size_m is not None:
            return params.sar_pixel_size_m
        return raster.pixel_size_m if raster.has_georeference else None


def open_strip(params: MatchParams, grid: WorkingGrid) -> Strip:
    """Read the strip at the grid's pixel size.

    Raises:
        InputError: it cannot be read or searched, or its georeference puts it off the basemap.
    """
    with open_raster(params.sar) as raster:
        check_on_grid(raster, grid, str(params.reference or params.index))
        sizes_m, source = strip_pixel_sizes_m(raster, grid.pixel_size_m, params.sar_pixel_size_m)
        own_size = (raster.width_px * sizes_m[0], raster.height_px * sizes_m[1])
        check_strip_fits(own_size, (grid.width_px * grid.pixel_size_m, grid.height_px * grid.pixel_size_m))
        heading = _georeferenced_heading(raster, grid)
        width_px, height_px = raster.width_px, raster.height_px
        fit_kind = params.sar_kind
    scale_x, scale_y = sizes_m[0] / grid.pixel_size_m, sizes_m[1] / grid.pixel_size_m
    with open_scaled(params.sar, scale_x, scale_y) as scaled:
        _check_scaled(scaled, params.sar)
        radiometry = fit_sar(scaled, fit_kind)
        data, valid = scaled.read(0, 0, scaled.width_px, scaled.height_px, list(radiometry.bands))
    image, valid = radiometry.apply(data, valid)
    return Strip(
        params.sar,
        width_px,
        height_px,
        StripImage(image, valid),
        radiometry,
        Affine.scaling(scale_x, scale_y),
        source,
        _scales(grid, source),
        heading,
    )


def _check_scaled(scaled: Raster, path: str) -> None:
    if min(scaled.width_px, scaled.height_px) < MIN_STRIP_SIDE_PX:
        raise InputError(
            f"SAR strip {path!r} has {scaled.width_px} x {scaled.height_px} px at the working pixel size",
            f"At least {MIN_STRIP_SIDE_PX} px a side are needed: take a wider strip or a finer basemap.",
            code="strip_too_small",
        )
    if scaled.width_px * scaled.height_px > _MAX_STRIP_PX:
        raise InputError(
            f"SAR strip {path!r} has {scaled.width_px} x {scaled.height_px} px at the working pixel size",
            "Cut it into parts, or take a coarser basemap.",
            code="strip_too_large",
        )


def _scales(grid: WorkingGrid, source: str) -> "Tuple[float, ...]":
    # "10 m" is often read off the layer: pixels of 10 map units, which are 8 m on the ground in Mercator at 35 degrees.
    # Which of the two was meant, the images tell.
    units_a_metre = abs(grid.transform.a) / grid.pixel_size_m
    is_metric = 0.2 < units_a_metre < 5.0
    if source != "stated" or not is_metric or abs(units_a_metre - 1.0) < _STRETCH_IN_DOUBT:
        return (1.0,)
    return (1.0, 1.0 / units_a_metre)


def _georeferenced_heading(raster: Raster, grid: WorkingGrid) -> Optional[float]:
    if not raster.has_georeference or raster.transform is None or not raster.crs_wkt:
        return None
    middle, above = (raster.width_px / 2.0, raster.height_px / 2.0), (raster.width_px / 2.0, 0.0)
    try:
        ends = transform_points(raster.transform.apply_all([middle, above]), raster.crs_wkt, grid.crs_wkt)
    except InputError:
        return None
    to_px = grid.transform.inverse()
    (x0, y0), (x1, y1) = to_px.apply_all(ends)
    return math.degrees(math.atan2(x1 - x0, y0 - y1)) % 360.0
