"""The batch as a layer: an outline a strip, found or not, with confidence, reason, folder and seconds."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, List, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...backend.errors import OutputError
from ..layers import STYLES
from ..result_folder import OUTLINE
from ..texts import tr
from .job import BatchEntry, BatchJob

TABLE = "strips"
SYNCHRONOUS = "OGR_SQLITE_SYNCHRONOUS"
"""GDAL's switch, looked up whenever a file is opened."""
FIELDS = (
    ("strip", "string"),
    ("state", "string"),
    ("accepted", "bool"),
    ("confidence", "double"),
    ("reason", "string"),
    ("rmse_m", "double"),
    ("num_inliers", "integer"),
    ("heading_deg", "double"),
    ("pixel_size_m", "double"),
    ("seconds", "double"),
    ("finished", "string"),
    ("folder", "string"),
    ("path", "string"),
)


def write_summary(job: BatchJob) -> Path:
    """Write the layer anew, whole or not at all, with its style inside; returns the GeoPackage.

    Strips without an outline, because they were not found or failed, are rows with an empty geometry.

    Raises:
        OutputError: it cannot be written.
    """
    for _step in summary_steps(job):
        continue
    return job.summary


def summary_steps(job: BatchJob) -> Iterator[None]:
    """The same in steps of some ten milliseconds, so that QGIS does not stand still.

    Raises:
        OutputError: it cannot be written.
    """
    layer = _rows(job)
    yield
    partial = job.summary.with_name("summary.partial.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = TABLE
    context = QgsCoordinateTransformContext()
    with _not_waiting_for_the_disk():
        said = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(partial), context, options)
    if said[0] != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(str(said[1]), tr("Choose another results folder."))
    try:
        os.replace(partial, job.summary)
    except OSError as error:
        raise OutputError(str(error), tr("Remove the summary layer from the project, then try again.")) from None
    yield
    # Not before the move: SQLite's journal beside the file bears its name.
    written = open_summary(job.summary)
    yield
    with _not_waiting_for_the_disk():
        written.saveStyleToDatabase(TABLE, tr("Outlines of the strips of a batch"), True, "")


def open_summary(path: Path) -> QgsVectorLayer:
    """The layer, dressed."""
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # the style follows, once
    layer = QgsVectorLayer("{}|layername={}".format(path, TABLE), tr("Batch summary"), "ogr", options)
    dress_summary(layer)
    return layer


def dress_summary(layer: QgsVectorLayer) -> None:
    """The outlines as a single match shows them, each with its name and confidence."""
    layer.loadNamedStyle(str(STYLES / "strip.qml"))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = "\"strip\" || coalesce(' · ' || floor(100 * min(0.99, \"confidence\")) || ' %', '')"
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


def summary_layers(project: QgsProject, path: Path) -> List[QgsVectorLayer]:
    """The project's layers that show this summary."""
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.source().split("|")[0] == str(path)
    ]


def _rows(job: BatchJob) -> QgsVectorLayer:
    columns = "&".join("field={}:{}".format(name, kind) for name, kind in FIELDS)
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&{}".format(columns), TABLE, "memory")
    rows = []
    for entry in job.entries:
        row = QgsFeature(layer.fields())
        for name, _kind in FIELDS:
            row.setAttribute(name, _value(job, entry, name))
        outline = _outline(job.result_folder(entry) / OUTLINE) if entry.finished else None
        if outline is not None:
            row.setGeometry(outline)
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    layer.updateExtents()
    return layer


@contextmanager
def _not_waiting_for_the_disk() -> Iterator[None]:
    """SQLite waits for the disk at every step; a summary can be made anew, so the window need not."""
    before = os.environ.get(SYNCHRONOUS)
    os.environ[SYNCHRONOUS] = "OFF"
    try:
        yield
    finally:
        if before is None:
            del os.environ[SYNCHRONOUS]
        else:
            os.environ[SYNCHRONOUS] = before


def _value(job: BatchJob, entry: BatchEntry, name: str) -> Any:
    if name == "strip":
        return entry.name
    if name == "folder":
        return str(job.result_folder(entry)) if entry.finished else ""
    return getattr(entry, name)


def _outline(path: Path) -> Optional[QgsGeometry]:
    """The polygon in a result's ``strip.geojson``; None where there is none."""
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        rings = next(shape["coordinates"] for shape in (row.get("geometry") for row in features) if shape)
        outline = QgsGeometry.fromPolygonXY([[QgsPointXY(place[0], place[1]) for place in ring] for ring in rings])
    except (OSError, ValueError, KeyError, TypeError, IndexError, StopIteration):
        return None
    return None if outline.isEmpty() else outline
