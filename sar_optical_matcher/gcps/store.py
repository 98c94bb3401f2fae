"""The table ``gcps`` of a result as this panel reads and writes it. Every choice is in the file when the call returns.

A layer of its own, so that neither a filter nor an edit session of the project's layers stands in between.
"""

from __future__ import annotations

import dataclasses
from typing import Any, List, Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFeatureRequest, QgsVectorLayer

from ...backend.config import GCP_WINDOW_PX
from ...backend.errors import InputError, OutputError
from ..result_folder import ResultFolder
from ..texts import tr
from .points import ControlPoint, State

ENABLED, IS_CHECK = "enabled", "is_check"
NEEDED = ("gcp_id", "col_px", "row_px", "x", "y", "similarity", "is_inlier")


class PointStore:
    """Reads and changes the points of one result.

    Raises:
        InputError: its GeoPackage has no such table.
    """

    def __init__(self, result: ResultFolder) -> None:
        self.result = result
        self._kept: List[ControlPoint] = []
        self._is_writing = False
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        self.layer = QgsVectorLayer("{}|layername=gcps".format(result.geopackage), "gcps", "ogr", options)
        if not self.layer.isValid() or any(self.layer.fields().indexOf(name) < 0 for name in NEEDED):
            raise InputError(
                tr("{} holds no control points of a match").format(result.geopackage),
                tr("The file may be damaged: match again, or choose another result."),
                code="result_invalid",
            )

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The basemap's."""
        return self.layer.crs()

    @property
    def pixel_size_m(self) -> Optional[float]:
        """Size of the strip's pixels on the ground; None where the match has not found the strip."""
        size = self.result.strip.get("pixel_size_m")
        return float(size) if isinstance(size, (int, float)) and size > 0 else None

    @property
    def window_px(self) -> float:
        """Side, in strip pixels, of the windows that points were measured in."""
        working_m, own_m = self.result.report.get("working_pixel_size_m"), self.pixel_size_m
        if not isinstance(working_m, (int, float)) or own_m is None:
            return float(GCP_WINDOW_PX)
        return GCP_WINDOW_PX * float(working_m) / own_m

    def points(self) -> List[ControlPoint]:
        """Every point, in the file's order, as it stands in the file now."""
        self.layer.dataProvider().reloadData()
        self.layer.updateFields()
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self._kept = [_point(feature) for feature in self.layer.getFeatures(request)]
        return list(self._kept)

    def write(self, states: Sequence[State]) -> List[ControlPoint]:
        """Write; on return it is in the file. Gives all points as they are now, without reading the file again.

        Raises:
            OutputError: it could not be written.
        """
        if not self._is_writing:
            # Once: opening the file anew at every tick would cost more than the tick.
            self._is_writing = self.layer.dataProvider().enterUpdateMode()
        self._ensure_columns()
        fields, provider = self.layer.fields(), self.layer.dataProvider()
        enabled, is_check = fields.indexOf(ENABLED), fields.indexOf(IS_CHECK)
        values = {state.fid: {enabled: state.enabled, is_check: state.is_check} for state in states}
        if not provider.changeAttributeValues(values):
            raise self._not_written()
        chosen = {state.fid: {"enabled": state.enabled, "is_check": state.is_check} for state in states}
        self._kept = [dataclasses.replace(point, **chosen.get(point.fid, {})) for point in self._kept]
        return list(self._kept)

    def close(self) -> None:
        """Let the file go."""
        if self._is_writing:
            self._is_writing = not self.layer.dataProvider().leaveUpdateMode()

    def _ensure_columns(self) -> None:
        # A layer in memory knows what this QGIS calls the type; Qt 5 and Qt 6 differ there.
        wanted = QgsVectorLayer(
            "None?field={}:boolean&field={}:boolean".format(ENABLED, IS_CHECK), "", "memory"
        ).fields()
        missing = [field for field in wanted if self.layer.fields().indexOf(field.name()) < 0]
        if not missing:
            return
        if not self.layer.dataProvider().addAttributes(missing):
            raise self._not_written()
        # Left empty a point stands as the match had it, here and in the engine.
        self.layer.updateFields()

    def _not_written(self) -> OutputError:
        provider = self.layer.dataProvider()
        told = "; ".join(provider.errors())
        provider.clearErrors()
        return OutputError(
            tr("{} cannot be written").format(self.result.geopackage) + (": " + told if told else ""),
            tr("Check that the file is not read-only and that no other program holds it."),
            code="output_not_writable",
        )


def _point(feature: QgsFeature) -> ControlPoint:
    def value(name: str) -> Any:
        index = feature.fieldNameIndex(name)
        found = feature.attribute(index) if index >= 0 else None
        # An empty column arrives as a null QVariant.
        return None if found is None or (hasattr(found, "isNull") and found.isNull()) else found

    is_inlier, enabled = bool(value("is_inlier")), value(ENABLED)
    return ControlPoint(
        fid=feature.id(),
        gcp_id=int(value("gcp_id")),
        col_px=float(value("col_px")),
        row_px=float(value("row_px")),
        x=float(value("x")),
        y=float(value("y")),
        similarity=float(value("similarity") or 0.0),
        is_inlier=is_inlier,
        enabled=is_inlier if enabled is None else bool(enabled),
        is_check=bool(value(IS_CHECK)),
    )
