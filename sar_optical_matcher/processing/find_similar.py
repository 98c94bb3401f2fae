"""``sarmatch:findsimilar``: the tiles of a basemap that look most like a place or an image."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
)

from ...backend.commands import COMMANDS
from ..similar_layer import dress_similar
from ..texts import tr
from .engine_algorithm import RUN_ENTRIES, EngineAlgorithm
from .index_crs import index_crs
from .parameter_form import Entry, Kind

_HELP = """
Finds the tiles of an optical basemap that look most like a place, an area or an image, and ranks them by similarity.
Give an index made with Build basemap index: it answers at once. With the basemap alone it is described each time.

Name one of three: a place (the tile around it is compared), an area (any part of it) or an image, optical or SAR, at
the pixel size of the basemap or with a georeference.

By its land, tiles are compared by what they show wherever it lies: harbours, orchards, suburbs. By its layout, by what
lies where, as two maps of one place would be. SAR images can be compared by layout only: their land looks otherwise.
"""


_alive: List["_Dresser"] = []  # Processing keeps no reference of its own to a post-processor


class FindSimilarAlgorithm(EngineAlgorithm):
    """The command ``similar``."""

    command = "similar"
    params = COMMANDS["similar"].params
    algorithm_name = "findsimilar"
    title = "Find similar places"
    group_title = "Locate"
    group_key = "locate"
    icon_file = "findsimilar.svg"
    summary = "Finds the tiles of a basemap that look most like a place or an image."
    help_text = _HELP
    keywords = ("similar", "content-based", "retrieval", "search", "optical", "sar", "basemap")
    entries: List[Entry] = [
        Entry(
            "index",
            "Basemap index",
            Kind.FOLDER,
            help="Folder of an index built from the basemap; give it or the basemap, not both.",
        ),
        Entry("reference", "Optical basemap", Kind.RASTER),
        Entry("at", "Place", Kind.POINT, help="What looks like this place. It may be picked on the map in any CRS."),
        Entry(
            "extent",
            "Area",
            Kind.EXTENT,
            help="What looks like any part of this area. It may be drawn on the map in any CRS.",
        ),
        Entry("image", "Image", Kind.RASTER),
        Entry("modality", "The image is"),
        Entry("image_pixel_size_m", "Pixel size of the image (m)"),
        Entry("by", "Compare by"),
        Entry("top_k", "Number of places"),
        Entry("overlapping", "Give overlapping tiles too", advanced=True),
        Entry("tile_px", "Tile size (pixels)", advanced=True),
        Entry("model", "Descriptor", advanced=True),
        *RUN_ENTRIES,
        Entry("out", "Similar places", Kind.NEW_FILE, file_filter="GeoJSON (*.geojson)"),
    ]

    def output_definitions(self) -> List[QgsProcessingOutputDefinition]:
        """Return the layer and the numbers, for models and scripts."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        return [
            QgsProcessingOutputVectorLayer("SIMILAR", tr("Similar places"), polygons),
            QgsProcessingOutputNumber("COUNT", tr("Number of places found")),
            QgsProcessingOutputNumber("SIMILARITY", tr("Similarity of the best (-1 to 1)")),
        ]

    def search_crs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Return the basemap's system, from its layer or from the index that stands for it."""
        layer = self.parameterAsRasterLayer(parameters, "REFERENCE", context)
        if layer is not None:
            return layer.dataProvider().crs()
        return index_crs(self.parameterAsString(parameters, "INDEX", context))

    def results(
        self,
        data: Dict[str, Any],
        parameters: Mapping[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Name the file, tell the numbers, and have the layer loaded where there is a window."""
        out = str(data["out"])
        if self.is_top_level and data.get("count"):
            _load(context, out)
        feedback.pushInfo(tr("{} places, compared by {}").format(data.get("count"), data.get("by")))
        return {"OUT": out, "SIMILAR": out, "COUNT": data.get("count"), "SIMILARITY": data.get("similarity")}


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Colours a loaded layer as the panel does; called on the main thread."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by Processing once the layer is in the project."""
        dress_similar(layer)
        layer.triggerRepaint()
        if self in _alive:
            _alive.remove(self)


def _load(context: QgsProcessingContext, out: str) -> None:
    if context.project() is None:
        return
    details = QgsProcessingContext.LayerDetails(tr("Similar places"), context.project(), "SIMILAR")
    _alive.append(_Dresser())
    details.setPostProcessor(_alive[-1])
    context.addLayerToLoadOnCompletion(out, details)
