"""A finished match as its review left it: read back from ``result.gpkg``, and written again after a new fit.

The GeoPackage is the one truth of a review. QGIS holds it open meanwhile, hence it is changed in place and in one
transaction of SQLite, which a crash undoes; it is never replaced. Columns of the window's own stay as they are.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr

from ..errors import InputError, OutputError
from ..rasters.gdal_calls import attempt
from ..records import Candidate, MatchResult, PatchMatch, Ring
from .attributes import (
    CANDIDATE_COLUMNS,
    GCP_COLUMNS,
    MATCH_COLUMNS,
    STRIP_COLUMNS,
    Column,
    candidate_rows,
    flat_value,
    gcp_row,
    match_row,
    strip_row,
)
from .crs import wgs84_from
from .geopackage import point_geometry, polygon_geometry, set_fields
from .rings import collection, feature
from .rings import polygon_geometry as ring_geometry
from .whole import writing

TABLES = {"matches": MATCH_COLUMNS, "candidates": CANDIDATE_COLUMNS, "strip": STRIP_COLUMNS, "gcps": GCP_COLUMNS}


@dataclass(frozen=True)
class Reviewed:
    """What a review left.

    Attributes:
        matches: every placed patch, ``accepted`` as it is now.
        candidates: every place considered.
        picked: ids of the patches whose place was picked by hand.
        crs_wkt: of all coordinates; '' where there is none.
    """

    matches: tuple[PatchMatch, ...]
    candidates: tuple[Candidate, ...]
    picked: tuple[int, ...]
    crs_wkt: str


def read_reviewed(path: str | os.PathLike[str]) -> Reviewed:
    """Read matches and candidates.

    Raises:
        InputError: it is no GeoPackage of a match.
    """
    dataset, _ = attempt(gdal.OpenEx, os.fspath(path), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
    if dataset is None:
        raise _no_result(path)
    matches, picked = [], []
    for row, ring in _rows(dataset, "matches", path):
        matches.append(PatchMatch(**{**row, "accepted": bool(row["accepted"])}, footprint=ring))
    layer = dataset.GetLayerByName("matches")
    if layer.GetLayerDefn().GetFieldIndex("picked_rank") >= 0:
        layer.ResetReading()
        picked = [entry.GetField("query_id") for entry in layer if entry.GetField("picked_rank") is not None]
    names = ("query_id", "center_x", "center_y", "similarity", "rank_before", "rank", "confidence")
    candidates = [
        Candidate(**{name: row[name] for name in names}, footprint=ring)
        for row, ring in _rows(dataset, "candidates", path)
    ]
    reference = layer.GetSpatialRef()
    is_known = reference is not None and not (reference.GetName() or "").startswith("Undefined")
    crs_wkt = reference.ExportToWkt() if is_known else ""
    return Reviewed(tuple(matches), tuple(candidates), tuple(picked), crs_wkt)


def reviewed_collection(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The matches as a GeoJSON collection in WGS 84, accepted or not and in the places that the review left.

    Raises:
        InputError: it is no GeoPackage of a match.
    """
    reviewed = read_reviewed(path)
    to_wgs84 = wgs84_from(reviewed.crs_wkt)
    return collection(
        [feature(*ring_geometry(match.footprint, to_wgs84), match_row(match)) for match in reviewed.matches]
    )


def update_geopackage(path: str | os.PathLike[str], result: MatchResult) -> None:
    """Bring strip, control points and residuals up to date, all or nothing.

    Args:
        path: the GeoPackage that ``result.matches`` and ``result.candidates`` were read from.
        result: with the new location and control points.

    Raises:
        InputError: it is no GeoPackage of a match.
        OutputError: it cannot be written, or another program holds it.
    """
    dataset, _ = attempt(gdal.OpenEx, os.fspath(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
    if dataset is None:
        raise OutputError(
            f"cannot write {str(path)!r}",
            "Check that you may write to it, and that no other program holds it.",
            code="output_not_writable",
        )
    with writing(path):
        try:
            dataset.StartTransaction()
            matches = {match.query_id: match_row(match) for match in result.matches}
            _change(dataset, "matches", matches)
            rows = {(row["query_id"], row["rank"]): row for row in candidate_rows(result)}
            _change(dataset, "candidates", rows)
            outline = polygon_geometry(result.location.outline)
            _refill(dataset, "strip", [(outline, strip_row(result))])
            bent = bool(result.location.ties)
            points = [
                (point_geometry(gcp.x, gcp.y), gcp_row(number, gcp, result.location.transform, bent))
                for number, gcp in enumerate(result.gcps, start=1)
            ]
            _refill(dataset, "gcps", points)
            dataset.CommitTransaction()
        except BaseException:
            dataset.RollbackTransaction()
            raise
        finally:
            dataset = None


def _rows(dataset: Any, table: str, path: str | os.PathLike[str]) -> Iterator[tuple[dict[str, Any], Ring]]:
    layer = dataset.GetLayerByName(table)
    columns: tuple[Column, ...] = TABLES[table]
    if layer is None or any(layer.GetLayerDefn().GetFieldIndex(column.name) < 0 for column in columns):
        raise _no_result(path)
    for entry in layer:
        geometry = entry.GetGeometryRef()
        line = geometry.GetGeometryRef(0) if geometry is not None else None
        ring = tuple(line.GetPoint_2D(number) for number in range(line.GetPointCount() - 1)) if line is not None else ()
        yield {column.name: entry.GetField(column.name) for column in columns}, ring


def _change(dataset: Any, table: str, rows: Mapping[Any, Mapping[str, Any]]) -> None:
    """Set ``accepted`` and ``residual_m`` of the features that ``rows`` names, by id or by id and rank."""
    layer = dataset.GetLayerByName(table)
    for entry in list(layer):
        query_id = entry.GetField("query_id")
        row = rows.get(query_id if table == "matches" else (query_id, entry.GetField("rank")))
        if row is not None:
            entry.SetField("accepted", int(row["accepted"]))
            residual_m = flat_value(row["residual_m"])
            if residual_m is None:
                entry.SetFieldNull("residual_m")
            else:
                entry.SetField("residual_m", float(residual_m))
            _done(layer.SetFeature(entry))


def _refill(dataset: Any, table: str, features: list[tuple[ogr.Geometry | None, Mapping[str, Any]]]) -> None:
    layer = dataset.GetLayerByName(table)
    for number in [entry.GetFID() for entry in layer]:
        _done(layer.DeleteFeature(number))
    for geometry, row in features:
        entry = ogr.Feature(layer.GetLayerDefn())
        set_fields(entry, TABLES[table], row)
        if geometry is not None:
            entry.SetGeometryDirectly(geometry)
        _done(layer.CreateFeature(entry))


def _done(status: int) -> None:
    if status != ogr.OGRERR_NONE:
        raise OSError("the table could not be changed")


def _no_result(path: str | os.PathLike[str]) -> InputError:
    return InputError(f"{str(path)!r} holds no matches", "Name a folder that match has written.", code="result_invalid")
