"""Where a patch lies in the strip and on the ground, so that both can be drawn alike. Pure arithmetic, no QGIS."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import Any, Callable, Mapping, Optional, Sequence, Tuple

Point = Tuple[float, float]
ToMetres = Callable[[float, float], Point]
"""Basemap coordinates to a plane in metres, y up, around the patch."""

CONTEXT = 0.2
"""Margin shown around a patch, as a fraction of its side."""
LUT_STEPS = 48
"""From the darkest to the brightest decibel that the match tells apart; the table reaches beyond both."""


@dataclass(frozen=True)
class GroundView:
    """What to show of the ground.

    Attributes:
        center: in the plane of :data:`ToMetres`.
        side_m: side of the square to show.
        up_azimuth_deg: direction, clockwise from the plane's y axis, that must point up on the screen.
    """

    center: Point
    side_m: float
    up_azimuth_deg: float


def strip_window(col_px: float, row_px: float, side_px: float) -> Tuple[float, float, float, float]:
    """``(xmin, ymin, xmax, ymax)`` of the patch with its margin; x runs right, y up from the strip's top edge."""
    margin = CONTEXT * side_px
    return (col_px - margin, -(row_px + side_px + margin), col_px + side_px + margin, -(row_px - margin))


def ground_view(
    center: Point, side_px: float, transform: Optional[Sequence[float]], to_metres: ToMetres, pixel_size_m: float
) -> GroundView:
    """The ground under a patch at the strip's own scale and orientation.

    Args:
        center: the patch's place in the basemap's CRS.
        side_px: side of the patch in strip pixels.
        transform: ``[a, b, c, d, e, f]``, strip pixels to basemap CRS; without it north is up and
            ``pixel_size_m`` counts.
        to_metres: from the basemap's CRS to metres.
        pixel_size_m: size of a strip pixel, used without a transform.
    """
    x0, y0 = to_metres(*center)
    if transform is None:
        return GroundView((x0, y0), side_px * (1.0 + 2.0 * CONTEXT) * pixel_size_m, 0.0)
    a, b, _c, d, e, _f = transform
    half = side_px / 2.0
    # Half a patch to the right and half a patch up, both measured on the ground.
    right = _difference(to_metres(center[0] + a * half, center[1] + d * half), (x0, y0))
    up = _difference(to_metres(center[0] - b * half, center[1] - e * half), (x0, y0))
    metres_per_px = (math.hypot(*right) + math.hypot(*up)) / (2.0 * half)
    azimuth_deg = math.degrees(math.atan2(up[0], up[1])) % 360.0
    return GroundView((x0, y0), side_px * (1.0 + 2.0 * CONTEXT) * metres_per_px, azimuth_deg)


def scale_bar_m(side_m: float) -> float:
    """A round length of about a quarter of ``side_m``: 1, 2 or 5 times a power of ten."""
    target = side_m / 4.0
    power = 10.0 ** math.floor(math.log10(target)) if target > 0.0 else 1.0
    return max((step * power for step in (1.0, 2.0, 5.0) if step * power <= target), default=power)


def plain_vrt(path: str, width_px: int, height_px: int, nodata: Optional[float], lut: str = "") -> str:
    """A GDAL VRT that shows the first band of ``path`` in its own pixels, whatever georeference it carries.

    The strip may be georeferenced wrongly or turned; patches are counted in its file's pixels.

    Args:
        path: the strip.
        width_px, height_px: its size.
        nodata: its value for no data.
        lut: what values become, as :func:`decibel_lut` writes it; empty leaves them.
    """
    nodata_tag = "" if nodata is None else "<NoDataValue>{!r}</NoDataValue>".format(nodata)
    source, more = "SimpleSource", ""
    if lut:
        source = "ComplexSource"
        more = "<LUT>{}</LUT>{}".format(lut, "" if nodata is None else "<NODATA>{!r}</NODATA>".format(nodata))
    return (
        '<VRTDataset rasterXSize="{w}" rasterYSize="{h}"><VRTRasterBand dataType="Float32" band="1">{nodata}'
        "<ColorInterp>Gray</ColorInterp><{source}>"
        '<SourceFilename relativeToVRT="0">{path}</SourceFilename><SourceBand>1</SourceBand>'
        '<SrcRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/><DstRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
        "{more}</{source}></VRTRasterBand></VRTDataset>"
    ).format(w=width_px, h=height_px, nodata=nodata_tag, path=escape(path), source=source, more=more)


def decibel_lut(radiometry: Mapping[str, Any]) -> str:
    """A table that brings linear backscatter to decibels, in which an eye sees SAR best, for :func:`plain_vrt`.

    Args:
        radiometry: how the match read the strip (``sar_radiometry`` of its report); of what is in decibels already, or
            is complex, nothing is changed.
    """
    factor = {"intensity": 10.0, "amplitude": 20.0}.get(str(radiometry.get("kind")))
    try:
        low_db, high_db = float(radiometry["low_db"]), float(radiometry["high_db"])
    except (KeyError, TypeError, ValueError):
        return ""
    if factor is None or not -300.0 < low_db < high_db < 300.0:
        return ""
    levels = [low_db + (high_db - low_db) * number / LUT_STEPS for number in range(-LUT_STEPS // 2, 2 * LUT_STEPS)]
    return ",".join("{:.9g}:{:.4f}".format(10.0 ** (level / factor), level) for level in levels)


def _difference(end: Point, start: Point) -> Point:
    return (end[0] - start[0], end[1] - start[1])
