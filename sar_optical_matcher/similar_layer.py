"""Similar places as a layer: from the engine's GeoJSON, coloured by similarity, with the rank written in each tile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsRendererRange,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..backend.errors import InputError
from .texts import tr

TABLE = "similar"
COLORS = ("#fde725", "#5ec962", "#21918c", "#3b528b")
"""From the most similar quarter to the least; told apart by those who see few colours too (viridis)."""


@dataclass(frozen=True)
class SimilarPlace:
    """One row of the layer: its rank from 1, its similarity -1..1 and its tile in the wanted CRS."""

    rank: int
    similarity: float
    box: QgsRectangle


def open_similar(path: str) -> QgsVectorLayer:
    """The layer of a file that ``similar`` has written, dressed.

    Raises:
        InputError: it is none.
    """
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(path, tr("Similar places"), "ogr", options)
    # A collection without features is opened without a geometry type; that nothing was found is said elsewhere.
    if not layer.isValid():
        raise InputError(tr("{} is no layer that QGIS can open").format(path), tr("Search again."))
    dress_similar(layer)
    return layer


def dress_similar(layer: QgsVectorLayer) -> None:
    """Colours by similarity in four quarters of its range, ranks as labels."""
    places = [(feature["rank"], float(feature["similarity"])) for feature in layer.getFeatures()]
    if not places:
        return
    low, high = min(value for _, value in places), max(value for _, value in places)
    step = (high - low) / len(COLORS)
    ranges = []
    for number, color in enumerate(COLORS):
        top = high if number == 0 else high - number * step
        bottom = low if number == len(COLORS) - 1 else high - (number + 1) * step
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": color, "outline_width": "0.9", "outline_style": "solid"}
        )
        ranges.append(QgsRendererRange(bottom, top, symbol, "{:.2f} – {:.2f}".format(bottom, top)))
    layer.setRenderer(QgsGraduatedSymbolRenderer("similarity", ranges))
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    text = QgsTextFormat()
    text.setSize(9.0)
    text.setColor(QColor("#202020"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setColor(QColor("white"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def places_of(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> List[SimilarPlace]:
    """The rows by rank, their tiles as boxes in ``crs``."""
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    places = [
        SimilarPlace(
            int(feature["rank"]),
            float(feature["similarity"]),
            transform.transformBoundingBox(feature.geometry().boundingBox()),
        )
        for feature in layer.getFeatures()
        if feature.hasGeometry()
    ]
    return sorted(places, key=lambda place: place.rank)
