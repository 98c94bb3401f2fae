"""Whether two rasters lie on one grid, as pairs must."""

from __future__ import annotations

import numpy as np

from ...errors import InputError
from ...rasters.gdal_calls import spatial_reference
from ...rasters.raster import Raster

_SAME_GRID_PX = 0.05
"""Corners of two rasters of one grid lie this near to one another: far below what such pairs are registered to."""


def check_one_grid(sar: Raster, optical: Raster) -> None:
    """Refuse two rasters whose pixels do not lie on one another.

    Sizes must agree and, where both are georeferenced, CRS and corners.

    Raises:
        InputError: ``grids_differ``.
    """
    what = f"SAR image {sar.path!r} and optical image {optical.path!r} are not on one grid"
    hint = "Bring one onto the grid of the other: gdalwarp -t_srs CRS -te XMIN YMIN XMAX YMAX -ts WIDTH HEIGHT IN OUT."
    if (sar.width_px, sar.height_px) != (optical.width_px, optical.height_px):
        sizes = f"{sar.width_px} x {sar.height_px} and {optical.width_px} x {optical.height_px} pixels"
        raise InputError(f"{what}: {sizes}", hint, code="grids_differ")
    if sar.transform is None or optical.transform is None or not sar.has_georeference or not optical.has_georeference:
        return
    if sar.crs_wkt != optical.crs_wkt and not spatial_reference(sar.crs_wkt).IsSame(spatial_reference(optical.crs_wkt)):
        raise InputError(f"{what}: their CRS differ", hint, code="grids_differ")
    if optical.transform.determinant == 0.0:
        return
    relative = optical.transform.inverse() @ sar.transform
    for corner in ((0.0, 0.0), (sar.width_px, 0.0), (0.0, sar.height_px), (sar.width_px, sar.height_px)):
        col, row = relative.apply(*corner)
        off_px = float(np.hypot(col - corner[0], row - corner[1]))
        if off_px > _SAME_GRID_PX:
            raise InputError(f"{what}: corners lie {off_px:.3g} px apart", hint, code="grids_differ")
