"""``result.gpkg``: matches, candidates, strip and control points in the basemap's CRS, styled and described.

What QGIS reads besides the features: its default style of a layer from the table ``layer_styles``, column aliases from
that style, and the layer's metadata (here: how the result came about) from the tables of GeoPackage's metadata
extension, as an XML document under QGIS's own standard URI.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from html import escape
from typing import Any, Iterable, Mapping, Sequence

from osgeo import gdal, ogr

from ..errors import InputError
from ..progress import Progress
from ..rasters.gdal_calls import attempt, spatial_reference
from ..records import MatchResult, Ring
from .attributes import (
    CANDIDATE_COLUMNS,
    GCP_COLUMNS,
    GCP_STATE_COLUMNS,
    MATCH_COLUMNS,
    STRIP_COLUMNS,
    Column,
    candidate_rows,
    flat_value,
    gcp_row,
    match_row,
    strip_row,
)
from .styles import style_text
from .whole import writing

_OGR_TYPES = {
    int: ogr.OFTInteger,
    float: ogr.OFTReal,
    bool: ogr.OFTInteger,
    str: ogr.OFTString,
    list: ogr.OFTString,
}
_QGIS_METADATA_URI = "http://mrcc.com/qgis.dtd"

_METADATA_TABLES = """
CREATE TABLE gpkg_metadata (
    id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
    md_scope TEXT NOT NULL DEFAULT 'dataset',
    md_standard_uri TEXT NOT NULL,
    mime_type TEXT NOT NULL DEFAULT 'text/xml',
    metadata TEXT NOT NULL DEFAULT ''
);
CREATE TABLE gpkg_metadata_reference (
    reference_scope TEXT NOT NULL,
    table_name TEXT,
    column_name TEXT,
    row_id_value INTEGER,
    timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    md_file_id INTEGER NOT NULL,
    md_parent_id INTEGER,
    CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
    CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id)
);
"""
_METADATA_EXTENSION = (
    "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
    "VALUES (?, NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec121/#extension_metadata', 'read-write')"
)

# GDAL takes a layer that has no CRS for unknown degrees (0); -1 stands for an unknown plane.
_PLANE_WITHOUT_CRS = """
UPDATE gpkg_contents SET srs_id = -1 WHERE data_type = 'features';
UPDATE gpkg_geometry_columns SET srs_id = -1;
"""

_STYLE_COLUMNS = (
    ("f_table_catalog", ogr.OFTString, 256),
    ("f_table_schema", ogr.OFTString, 256),
    ("f_table_name", ogr.OFTString, 256),
    ("f_geometry_column", ogr.OFTString, 256),
    ("styleName", ogr.OFTString, 30),
    ("styleQML", ogr.OFTString, 0),
    ("styleSLD", ogr.OFTString, 0),
    ("useAsDefault", ogr.OFTInteger, 0),
    ("description", ogr.OFTString, 0),
    ("owner", ogr.OFTString, 30),
    ("ui", ogr.OFTString, 30),
    ("update_time", ogr.OFTDateTime, 0),
)
"""The table QGIS itself makes when it saves a style into a GeoPackage."""


@dataclass(frozen=True)
class _Layer:
    name: str
    title: str
    geometry_type: int
    columns: Sequence[Column]
    features: Iterable[tuple[ogr.Geometry | None, Mapping[str, Any]]]


def write_geopackage(path: str | os.PathLike[str], result: MatchResult, progress: Progress | None = None) -> None:
    """Write all layers of a result; ``path`` must not exist.

    Raises:
        OutputError: it could not be written.
        InputError: the result's CRS is not understood.
        Cancelled: on request.
    """
    reference = spatial_reference(result.crs_wkt) if result.crs_wkt else None
    layers = _layers(result)
    with writing(path):
        driver = ogr.GetDriverByName("GPKG")
        dataset = driver.CreateDataSource(os.fspath(path))
        if dataset is not None:
            try:
                for layer in layers:
                    _write_layer(dataset, layer, reference, progress or Progress())
                _write_styles(dataset, layers)
            finally:
                # Closes the file, so that everything is in it, or, after a failure, so that it can be deleted.
                dataset.Destroy()
    with writing(path):
        _write_metadata(path, layers, _recipe_xml(result), has_crs=reference is not None)


def read_gcp_rows(path: str | os.PathLike[str]) -> tuple[str, list[dict[str, Any]]]:
    """The CRS (WKT, '' for none) and the control points of a GeoPackage of :func:`write_geopackage`.

    Returns:
        Rows as :func:`~backend.outputs.attributes.gcp_row` makes them, with the columns of
        :data:`~backend.outputs.attributes.GCP_STATE_COLUMNS`: where nobody has chosen yet, the points that the match
        used are in use, and none is a check point.

    Raises:
        InputError: the file is missing or is none.
    """
    dataset, _ = attempt(gdal.OpenEx, os.fspath(path), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
    layer = dataset.GetLayerByName("gcps") if dataset is not None else None
    if layer is None:
        raise InputError(
            f"{str(path)!r} holds no control points", "Name a folder that match has written.", code="result_invalid"
        )
    rows = []
    states = [column.name for column in GCP_STATE_COLUMNS if layer.GetLayerDefn().GetFieldIndex(column.name) >= 0]
    for feature in layer:
        row = {column.name: feature.GetField(column.name) for column in GCP_COLUMNS}
        is_inlier = bool(row["is_inlier"])
        chosen = {name: feature.GetField(name) for name in states if feature.IsFieldSetAndNotNull(name)}
        state = {"enabled": bool(chosen.get("enabled", is_inlier)), "is_check": bool(chosen.get("is_check", False))}
        rows.append({**row, "is_inlier": is_inlier, **state})
    reference = layer.GetSpatialRef()
    is_known = reference is not None and not (reference.GetName() or "").startswith("Undefined")
    return reference.ExportToWkt() if is_known else "", rows


def _layers(result: MatchResult) -> list[_Layer]:
    location = result.location
    return [
        _Layer(
            "matches",
            "Matches of the strip's patches",
            ogr.wkbPolygon,
            MATCH_COLUMNS,
            [(polygon_geometry(match.footprint), match_row(match)) for match in result.matches],
        ),
        _Layer(
            "candidates",
            "Places considered for each patch",
            ogr.wkbPolygon,
            CANDIDATE_COLUMNS,
            [
                (polygon_geometry(candidate.footprint), row)
                for candidate, row in zip(result.candidates, candidate_rows(result))
            ],
        ),
        _Layer(
            "strip",
            "SAR strip",
            ogr.wkbPolygon,
            STRIP_COLUMNS,
            [(polygon_geometry(location.outline), strip_row(result))],
        ),
        _Layer(
            "gcps",
            "Ground control points",
            ogr.wkbPoint,
            GCP_COLUMNS,
            [
                (point_geometry(gcp.x, gcp.y), gcp_row(number, gcp, location.transform, bool(location.ties)))
                for number, gcp in enumerate(result.gcps, start=1)
            ],
        ),
    ]


def polygon_geometry(ring: Ring) -> ogr.Geometry | None:
    """The polygon of a ring; None of fewer than three corners."""
    if len(ring) < 3:
        return None
    line = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ring:
        line.AddPoint_2D(float(x), float(y))
    line.CloseRings()
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(line)
    return polygon


def point_geometry(x: float, y: float) -> ogr.Geometry:
    """A point of a plane."""
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(x), float(y))
    return point


def _write_layer(dataset: ogr.DataSource, layer: _Layer, reference: Any, progress: Progress) -> None:
    table = dataset.CreateLayer(
        layer.name, reference, layer.geometry_type, [f"IDENTIFIER={layer.title}", "GEOMETRY_NAME=geom"]
    )
    if table is None:
        return
    for column in layer.columns:
        field = ogr.FieldDefn(column.name, _OGR_TYPES[column.kind])
        if column.kind is bool:
            field.SetSubType(ogr.OFSTBoolean)
        table.CreateField(field)
    table.StartTransaction()
    for geometry, row in layer.features:
        progress.check()
        feature = ogr.Feature(table.GetLayerDefn())
        set_fields(feature, layer.columns, row)
        if geometry is not None:
            feature.SetGeometryDirectly(geometry.Clone())
        table.CreateFeature(feature)
    table.CommitTransaction()


def set_fields(feature: ogr.Feature, columns: Sequence[Column], row: Mapping[str, Any]) -> None:
    """Fill a feature's ``columns`` from ``row``."""
    for column in columns:
        value = flat_value(row[column.name])
        if value is None:
            feature.SetFieldNull(column.name)
        else:
            feature.SetField(column.name, _field_value(column, value))


def _field_value(column: Column, value: Any) -> Any:
    # OGR takes Python's own numbers only.
    if column.kind is bool:
        return int(value)
    return str(value) if column.kind is list else column.kind(value)


def _write_styles(dataset: ogr.DataSource, layers: Sequence[_Layer]) -> None:
    table = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    if table is None:
        return
    for name, kind, width in _STYLE_COLUMNS:
        field = ogr.FieldDefn(name, kind)
        if width:
            field.SetWidth(width)
        if name == "useAsDefault":
            field.SetSubType(ogr.OFSTBoolean)
        if name == "update_time":
            field.SetDefault("CURRENT_TIMESTAMP")
        table.CreateField(field)
    for layer in layers:
        feature = ogr.Feature(table.GetLayerDefn())
        # Empty, not null: QGIS asks for tables of the schema ''.
        for name in ("f_table_catalog", "f_table_schema", "styleSLD", "owner"):
            feature.SetField(name, "")
        feature.SetField("f_table_name", layer.name)
        feature.SetField("f_geometry_column", "geom")
        feature.SetField("styleName", layer.name)
        feature.SetField("styleQML", style_text(layer.name))
        feature.SetField("useAsDefault", 1)
        feature.SetField("description", f"Default style of {layer.name}")
        table.CreateFeature(feature)


def _write_metadata(path: str | os.PathLike[str], layers: Sequence[_Layer], recipe: str, has_crs: bool) -> None:
    try:
        with closing(sqlite3.connect(path)) as database, database:
            if not has_crs:
                database.executescript(_PLANE_WITHOUT_CRS)
            known = database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_metadata'").fetchone()
            if not known[0]:
                database.executescript(_METADATA_TABLES)
                for table in ("gpkg_metadata", "gpkg_metadata_reference"):
                    database.execute(_METADATA_EXTENSION, (table,))
            for layer in layers:
                text = recipe.replace("@IDENTIFIER@", escape(layer.name)).replace("@TITLE@", escape(layer.title))
                inserted = database.execute(
                    "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES (?, ?, ?, ?)",
                    ("dataset", _QGIS_METADATA_URI, "text/xml", text),
                )
                database.execute(
                    "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES (?, ?, ?)",
                    ("table", layer.name, inserted.lastrowid),
                )
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


def _recipe_xml(result: MatchResult) -> str:
    """The layer metadata of QGIS: outcome as abstract, the run's recipe line by line as history."""
    location = result.location
    outcome = "accepted" if location.accepted else "not accepted"
    abstract = (
        f"{os.path.basename(result.sar_path)} on {os.path.basename(result.reference_path)}: "
        f"{outcome}, confidence {location.confidence:.2f}. {location.reason}"
    )
    history = "".join(f"  <history>{escape(line)}</history>\n" for line in _recipe_lines(result.report))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22">\n'
        "  <identifier>@IDENTIFIER@</identifier>\n"
        "  <parentidentifier></parentidentifier>\n"
        "  <language>ENG</language>\n"
        "  <type>dataset</type>\n"
        "  <title>@TITLE@</title>\n"
        f"  <abstract>{escape(abstract)}</abstract>\n"
        f"{history}"
        "</qgis>\n"
    )


def _recipe_lines(report: Mapping[str, Any], prefix: str = "") -> list[str]:
    """``inputs.sar.path: strip.tif`` for everything in the report, in its order."""
    lines = []
    for key, value in report.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            lines += _recipe_lines(value, f"{name}.")
        else:
            lines.append(f"{name}: {value}")
    return lines
