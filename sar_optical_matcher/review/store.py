"""The GeoPackage of a result as the review reads and writes it. Every change is in the file when the call returns.

Layers of its own, so that neither a filter nor an edit session of the project's layers stands in between. SQLite keeps
what was written even when QGIS is killed a moment later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from ...backend.errors import InputError, OutputError
from ..layer_origin import BASEMAP_PROPERTY, FOLDER_PROPERTY, STRIP_PROPERTY, TABLE_PROPERTY
from ..layers import RunSources
from ..result_folder import ResultFolder
from ..texts import tr
from .verdicts import ReviewedPatch, verdict_of

VERDICT, PICKED = "verdict", "picked_rank"
TOP_CANDIDATES = 5
NEEDED = ("query_id", "confidence", "similarity", "residual_m", "accepted", "center_x", "center_y", "rank")
WRITTEN = ("accepted", VERDICT, PICKED, "center_x", "center_y", "similarity", "confidence", "residual_m", "rank")
"""Columns that a decision may change."""
READ = (*NEEDED, VERDICT, PICKED)


@dataclass(frozen=True)
class Change:
    """New values of one match: columns of :data:`WRITTEN`, and the footprint where it moves."""

    fid: int
    values: Dict[str, Any]
    geometry: Optional[QgsGeometry] = None


@dataclass(frozen=True)
class Place:
    """A candidate of a patch."""

    rank: int
    similarity: float
    confidence: float
    residual_m: Optional[float]
    center: Tuple[float, float]
    geometry: QgsGeometry


class ReviewStore:
    """Reads and changes one result.

    Args:
        result: the folder.
        sources: where strip and basemap are.

    Raises:
        InputError: its GeoPackage is no such file, or is damaged.
    """

    def __init__(self, result: ResultFolder, sources: RunSources) -> None:
        self.result = result
        self.sources = sources
        self.matches = self._open("matches")
        self.candidates = self._open("candidates")

    def patches(self, fids: Optional[Sequence[int]] = None) -> List[ReviewedPatch]:
        """These matches, or every one, as they are now, in the file's order."""
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if fids is not None:
            request.setFilterFids(list(fids))
        # Once for all rows: a strip may have thousands.
        fields = self.matches.fields()
        places = {name: fields.indexOf(name) for name in READ}
        return [_patch(feature, places) for feature in self.matches.getFeatures(request)]

    def patches_now(self, fids: Sequence[int]) -> List[ReviewedPatch]:
        """These matches, with what somebody in another window may have said of them meanwhile."""
        self.reload(self.result)
        return self.patches(fids)

    def feature(self, fid: int) -> QgsFeature:
        """A match with its footprint."""
        return self.matches.getFeature(fid)

    def places(self, query_id: int, count: int = TOP_CANDIDATES) -> List[Place]:
        """The best candidates of a patch, best first."""
        request = QgsFeatureRequest(QgsExpression('"query_id" = {} AND "rank" <= {}'.format(int(query_id), count)))
        found = []
        for feature in self.candidates.getFeatures(request):
            value = _reader(feature)
            found.append(
                Place(
                    int(value("rank")),
                    float(value("similarity") or 0.0),
                    float(value("confidence") or 0.0),
                    _number(value("residual_m")),
                    (float(value("center_x")), float(value("center_y"))),
                    QgsGeometry(feature.geometry()),
                )
            )
        return sorted(found, key=lambda place: place.rank)

    def present(self, fids: Sequence[int], with_geometry: bool = False) -> List[Change]:
        """The changes that bring matches back to what they are now."""
        request = QgsFeatureRequest()
        request.setFilterFids(list(fids))
        found = []
        for feature in self.matches.getFeatures(request):
            value = _reader(feature)
            geometry = QgsGeometry(feature.geometry()) if with_geometry else None
            found.append(Change(feature.id(), {name: value(name) for name in WRITTEN}, geometry))
        return found

    def write(self, changes: Sequence[Change]) -> None:
        """Write; on return it is in the file.

        Raises:
            OutputError: it could not be written; the list may then show more than the file holds.
        """
        self._ensure_columns()
        provider = self.matches.dataProvider()
        fields = self.matches.fields()
        by_index = {
            change.fid: {fields.indexOf(name): value for name, value in change.values.items()} for change in changes
        }
        if not provider.changeAttributeValues(by_index):
            raise self._not_written(provider)
        # After the columns: a crash in between is seen from them, and mended by heal().
        moved = {change.fid: change.geometry for change in changes if change.geometry is not None}
        if moved and not provider.changeGeometryValues(moved):
            raise self._not_written(provider)

    def heal(self) -> int:
        """Bring footprints that were picked by hand to their centres, should QGIS have died between the two.

        Returns:
            How many had to be moved.
        """
        if self.matches.fields().indexOf(PICKED) < 0:
            return 0
        moved = {}
        for feature in self.matches.getFeatures(QgsFeatureRequest(QgsExpression('"{}" IS NOT NULL'.format(PICKED)))):
            value = _reader(feature)
            center, geometry = feature.geometry().centroid().asPoint(), QgsGeometry(feature.geometry())
            dx, dy = float(value("center_x")) - center.x(), float(value("center_y")) - center.y()
            if max(abs(dx), abs(dy)) > 1e-3 * max(geometry.boundingBox().width(), 1e-12):
                geometry.translate(dx, dy)
                moved[feature.id()] = geometry
        provider = self.matches.dataProvider()
        if moved and not provider.changeGeometryValues(moved):
            raise self._not_written(provider)
        return len(moved)

    def reload(self, result: ResultFolder) -> None:
        """See what another program has written meanwhile; ``result`` is the folder read anew."""
        self.result = result
        for layer in (self.matches, self.candidates):
            layer.dataProvider().reloadData()
            layer.updateFields()

    def _open(self, table: str) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsVectorLayer("{}|layername={}".format(self.result.geopackage, table), table, "ogr", options)
        if not layer.isValid() or any(layer.fields().indexOf(name) < 0 for name in NEEDED):
            raise InputError(
                tr("{} holds no table {} of a match").format(self.result.geopackage, table),
                tr("The file may be damaged: match again, or choose another result."),
                code="result_invalid",
            )
        layer.setCustomProperty(TABLE_PROPERTY, table)
        layer.setCustomProperty(FOLDER_PROPERTY, str(self.result.folder))
        layer.setCustomProperty(STRIP_PROPERTY, self.sources.strip_path)
        layer.setCustomProperty(BASEMAP_PROPERTY, self.sources.basemap_path)
        return layer

    def _ensure_columns(self) -> None:
        fields = self.matches.fields()
        # A layer in memory knows what this QGIS calls the types; Qt 5 and Qt 6 differ there.
        wanted = QgsVectorLayer("None?field={}:string&field={}:integer".format(VERDICT, PICKED), "", "memory").fields()
        missing = [field for field in wanted if fields.indexOf(field.name()) < 0]
        if not missing:
            return
        provider = self.matches.dataProvider()
        if not provider.addAttributes(missing):
            raise self._not_written(provider)
        self.matches.updateFields()

    def _not_written(self, provider: QgsVectorDataProvider) -> OutputError:
        told = "; ".join(provider.errors())
        provider.clearErrors()
        return OutputError(
            tr("{} cannot be written").format(self.result.geopackage) + (": " + told if told else ""),
            tr("Check that the file is not read-only and that no other program holds it."),
            code="output_not_writable",
        )


def _patch(feature: QgsFeature, places: Dict[str, int]) -> ReviewedPatch:
    row = feature.attributes()
    value = {name: _plain(row[place]) if 0 <= place < len(row) else None for name, place in places.items()}
    accepted, picked = bool(value["accepted"]), value[PICKED]
    return ReviewedPatch(
        feature.id(),
        int(value["query_id"]),
        float(value["confidence"] or 0.0),
        float(value["similarity"] or 0.0),
        _number(value["residual_m"]),
        accepted,
        verdict_of(accepted, value[VERDICT]),
        None if picked is None else int(picked),
        int(value["rank"] or 0),
        (float(value["center_x"]), float(value["center_y"])),
    )


def _plain(value: Any) -> Any:
    # An empty column arrives as a null QVariant.
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def _reader(feature: QgsFeature) -> Any:
    """A function that gives a column's value; None for an empty or a missing one."""

    def value(name: str) -> Any:
        index = feature.fieldNameIndex(name)
        return _plain(feature.attribute(index)) if index >= 0 else None

    return value


def _number(value: Any) -> Optional[float]:
    return None if value is None else float(value)
