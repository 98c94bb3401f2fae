from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import gdal, osr

from backend.errors import Cancelled, InputError, OutputError
from backend.outputs.attributes import CANDIDATE_COLUMNS, GCP_COLUMNS, MATCH_COLUMNS, STRIP_COLUMNS, gcp_from_row
from backend.outputs.geopackage import read_gcp_rows, write_geopackage
from backend.progress import Progress
from backend.records import MatchResult

COLUMNS = {
    "matches": MATCH_COLUMNS,
    "candidates": CANDIDATE_COLUMNS,
    "strip": STRIP_COLUMNS,
    "gcps": GCP_COLUMNS,
}


@pytest.fixture
def written(tmp_path: Path, result: MatchResult) -> Path:
    path = tmp_path / "result.gpkg"
    write_geopackage(path, result)
    return path


def query(path: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def test_layers_and_columns(written: Path) -> None:
    dataset = gdal.OpenEx(str(written), gdal.OF_VECTOR)
    for name, columns in COLUMNS.items():
        layer = dataset.GetLayerByName(name)
        defn = layer.GetLayerDefn()
        assert [defn.GetFieldDefn(n).GetName() for n in range(defn.GetFieldCount())] == [c.name for c in columns]
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "32611"
    assert [dataset.GetLayerByName(name).GetFeatureCount() for name in COLUMNS] == [8, 40, 1, 8]


def test_features_keep_basemap_coordinates_and_types(written: Path, result: MatchResult) -> None:
    dataset = gdal.OpenEx(str(written), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName("matches")
    feature = layer.GetFeature(4)
    match = result.matches[3]
    ring = feature.GetGeometryRef().GetGeometryRef(0)
    assert [ring.GetPoint_2D(n) for n in range(4)] == [pytest.approx(corner) for corner in match.footprint]
    assert ring.GetPoint_2D(4) == ring.GetPoint_2D(0)
    assert feature.GetField("accepted") == 1 and feature.GetField("confidence") == match.confidence
    strip = dataset.GetLayerByName("strip").GetFeature(1)
    assert strip.GetField("transform").startswith("[8.66") and strip.GetField("rmse_m") == 5.8


def test_a_lost_strip_has_its_reason_and_no_geometry(tmp_path: Path, lost: MatchResult) -> None:
    path = tmp_path / "result.gpkg"
    write_geopackage(path, lost)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    strip = dataset.GetLayerByName("strip").GetFeature(1)
    assert strip.GetGeometryRef() is None
    assert strip.GetField("reason") == "The strip has too little texture."
    assert not strip.IsFieldSetAndNotNull("rmse_m")
    assert dataset.GetLayerByName("gcps").GetFeatureCount() == 0


def test_a_basemap_without_crs(tmp_path: Path, changed: Callable[..., MatchResult]) -> None:
    path = tmp_path / "result.gpkg"
    write_geopackage(path, changed(crs_wkt=""))
    assert read_gcp_rows(path)[0] == ""
    assert query(path, "SELECT DISTINCT srs_id FROM gpkg_geometry_columns") == [(-1,)]  # a plane, not degrees


def test_every_layer_has_its_default_style_and_recipe(written: Path) -> None:
    styles = query(written, "SELECT f_table_name, f_table_schema, f_geometry_column, useAsDefault FROM layer_styles")
    assert sorted(styles) == [(name, "", "geom", 1) for name in sorted(COLUMNS)]
    recipes = query(
        written,
        "SELECT table_name, metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON id = md_file_id "
        "WHERE md_standard_uri = 'http://mrcc.com/qgis.dtd' AND reference_scope = 'table'",
    )
    assert sorted(name for name, _ in recipes) == sorted(COLUMNS)
    assert all("<history>parameters.patch_px: 64</history>" in text for _, text in recipes)
    # The extension is declared: readers may ignore tables that are not.
    assert query(written, "SELECT count(*) FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata'") == [(2,)]
    assert query(written, "PRAGMA integrity_check") == [("ok",)]


def test_texts_of_the_user_cannot_break_the_metadata(tmp_path: Path, changed: Callable[..., MatchResult]) -> None:
    from xml.etree import ElementTree

    path = tmp_path / "result.gpkg"
    write_geopackage(path, changed(report={"path": "a<b>&'\".tif"}, sar_path="x/<&>.tif"))
    for (text,) in query(path, "SELECT metadata FROM gpkg_metadata"):
        assert ElementTree.fromstring(text).findtext("history") == "path: a<b>&'\".tif"


def test_control_points_come_back(written: Path, result: MatchResult) -> None:
    crs_wkt, rows = read_gcp_rows(written)
    assert tuple(gcp_from_row(row) for row in rows) == result.gcps
    assert osr.SpatialReference(crs_wkt).IsSame(osr.SpatialReference(result.crs_wkt))


def test_what_is_no_result_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.gpkg", tmp_path / "text.gpkg"):
        with pytest.raises(InputError) as caught:
            read_gcp_rows(path)
        assert caught.value.code == "result_invalid"
        (tmp_path / "text.gpkg").write_text("no database", encoding="utf-8")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, result: MatchResult) -> None:
    with pytest.raises(OutputError):
        write_geopackage(tmp_path / "missing" / "result.gpkg", result)


def test_cancel(tmp_path: Path, result: MatchResult) -> None:
    progress = Progress()
    progress.cancel()
    path = tmp_path / "result.gpkg"
    with pytest.raises(Cancelled):
        write_geopackage(path, result, progress)
    path.unlink()  # nothing holds it open


@pytest.mark.qgis
def test_qgis_finds_style_aliases_and_recipe_by_itself(
    written: Path, in_qgis: Callable[..., Any], result: MatchResult
) -> None:
    layers = in_qgis("describe", geopackage=str(written))
    assert {name: layer["renderer"] for name, layer in layers.items()} == {
        "matches": "graduatedSymbol",
        "candidates": "RuleRenderer",
        "strip": "RuleRenderer",
        "gcps": "RuleRenderer",
    }
    assert len(layers["matches"]["legend"]) == 5
    for name, layer in layers.items():
        assert layer["valid"] and layer["crs"] == "EPSG:32611" and not layer["labels"]
        aliases = {column.name: column.alias for column in COLUMNS[name]}
        assert {field: alias for field, alias in layer["aliases"].items() if field != "fid"} == aliases
        assert result.location.reason in layer["abstract"]
        assert layer["history"] == [
            "command: match",
            "parameters.patch_px: 64",
            "parameters.near: None",
            "seconds: 1.25",
        ]
