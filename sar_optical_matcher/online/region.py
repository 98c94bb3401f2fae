"""The box around a point that a search near it needs of the basemap."""

from __future__ import annotations

import math
from typing import Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ...backend.errors import UsageError
from ..texts import tr

DEGREE_M = 111_195.0
"""Of latitude, on a sphere."""
MARGIN = 1.15
"""A strip may stick out of the circle that its middle lies in."""


def box_around(
    point: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius_m: float, context: QgsCoordinateTransformContext
) -> Tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """A box in degrees (WGS 84) that holds the circle of ``radius_m`` around ``point``, and some more.

    Raises:
        UsageError: the point has no place on earth.
    """
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        middle = QgsCoordinateTransform(crs, wgs84, context).transform(point)
    except QgsCsException as error:
        raise UsageError(tr("the point has no place on earth ({})").format(error)) from None
    up = MARGIN * radius_m / DEGREE_M
    side = up / max(0.01, math.cos(math.radians(middle.y())))
    return QgsRectangle(middle.x() - side, middle.y() - up, middle.x() + side, middle.y() + up), wgs84
