"""Calls into GDAL whose failure comes back as a value, whatever exception mode the process is in.

GDAL's exception mode is one switch for the whole process, and a program that embeds this engine may have set it
either way. Nothing here touches it: the error handler pushed is that of the calling thread alone.
"""

from __future__ import annotations

from typing import Any, Callable

from osgeo import gdal, osr

from ..errors import InputError


def attempt(function: Callable[..., Any], *args: Any, **kwargs: Any) -> tuple[Any, str]:
    """Call a GDAL function: its result and ``''``, or ``None`` and GDAL's message."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        result = function(*args, **kwargs)
        message = gdal.GetLastErrorMsg() if result is None else ""
    except RuntimeError as error:
        result, message = None, str(error)
    finally:
        gdal.PopErrorHandler()
    return result, " ".join(message.split())


def spatial_reference(crs_wkt: str) -> osr.SpatialReference:
    """The CRS of a WKT text with axes in the order x, y (longitude, latitude).

    Raises:
        InputError: the text is empty or no CRS (``crs_invalid``).
    """
    reference = osr.SpatialReference()
    status, _ = attempt(reference.ImportFromWkt, crs_wkt) if crs_wkt else (None, "")
    if status != 0:
        raise InputError(
            f"coordinate reference system not understood: {crs_wkt[:60]!r}",
            "Assign a known one, such as: gdal_edit.py -a_srs EPSG:32611 FILE.",
            code="crs_invalid",
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
