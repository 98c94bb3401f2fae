"""An online basemap as the input of an algorithm: planned with the form, fetched before the engine is asked."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from qgis.core import (
    QgsNetworkAccessManager,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from ...backend.errors import Cancelled, SarmatchError, UsageError
from ..online.cache import BlockStore
from ..online.fetched import FetchedRaster
from ..online.plan import FetchPlan, make_plan, strip_size_m
from ..online.region import box_around
from ..online.wait import fetch_and_wait
from ..raster_source import has_georeference
from ..texts import tr


class OnlineReference:
    """The fetch that one run of an algorithm needs; made while the form is read.

    Attributes:
        plan: what is fetched.
        raster: the result; None before.
    """

    def __init__(self, layer: QgsRasterLayer, plan: FetchPlan) -> None:
        self.plan = plan
        self.raster: Optional[FetchedRaster] = None
        self._source = layer.source()
        self._network = QgsNetworkAccessManager.instance()  # of the main thread, which hears of all requests

    @property
    def path(self) -> str:
        """Where the raster will be."""
        return str(BlockStore(self.plan).raster)

    def fetch(self, feedback: QgsProcessingFeedback) -> FetchedRaster:
        """Fetch it, or take it out of the cache.

        Raises:
            QgsProcessingException: the server refuses, the disk is full and the like; or the user cancelled.
        """
        try:
            self.raster = fetch_and_wait(self._source, self.plan, self._network, feedback)
        except Cancelled:
            raise QgsProcessingException(tr("Cancelled.")) from None
        except SarmatchError as error:
            raise QgsProcessingException(str(error)) from None
        if self.raster.warning():
            feedback.pushWarning(self.raster.warning())
        return self.raster


def plan_reference(
    algorithm: QgsProcessingAlgorithm,
    layer: QgsRasterLayer,
    strip: Optional[QgsRasterLayer],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> OnlineReference:
    """Plan the fetch of ``layer`` from the form's area and the strip's pixel size.

    Raises:
        SarmatchError: the area or the pixel size is missing, or the layer cannot be fetched.
    """
    transforms = context.transformContext()
    stated_m = algorithm.parameterAsDouble(parameters, "SAR_PIXEL_SIZE_M", context) or None
    placed = strip is not None and strip.isValid() and has_georeference(strip)
    wanted_m = stated_m or strip_size_m(strip, placed, None, transforms)
    if not wanted_m:
        raise UsageError(
            tr("the strip does not say its pixel size, and {} is online and has none of its own").format(layer.name()),
            tr("Give sar_pixel_size_m."),
        )
    crs = layer.dataProvider().crs()
    area = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if parameters.get("EXTENT") not in (None, "") and not area.isNull():
        area_crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    elif parameters.get("NEAR") not in (None, "") and parameters.get("RADIUS_M"):
        point = algorithm.parameterAsPoint(parameters, "NEAR", context)
        point_crs = algorithm.parameterAsPointCrs(parameters, "NEAR", context)
        radius_m = algorithm.parameterAsDouble(parameters, "RADIUS_M", context)
        area, area_crs = box_around(point, point_crs if point_crs.isValid() else crs, radius_m, transforms)
    else:
        raise UsageError(
            tr("{} is online and shows the whole world: say where to search").format(layer.name()),
            tr("Give “Search inside this area”, or a place with its radius."),
        )
    return OnlineReference(layer, make_plan(layer, area, area_crs if area_crs.isValid() else crs, wanted_m, transforms))
