from __future__ import annotations

import importlib.util
import json
import math
from pathlib import Path
from typing import Any, Callable

import jsonschema
import pytest
from osgeo import gdal

from backend.errors import InputError
from backend.outputs.geojson import (
    candidates_collection,
    geojson_text,
    matches_collection,
    read_geojson,
    strip_collection,
    write_geojson,
)
from backend.records import MatchResult

_SPEC = importlib.util.spec_from_file_location("rfc7946", Path(__file__).with_name("rfc7946.py"))
rfc7946 = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(rfc7946)

COLLECTIONS = [matches_collection, candidates_collection, strip_collection]


@pytest.mark.parametrize("collect", COLLECTIONS)
@pytest.mark.parametrize("fixture", ["result", "lost"])
def test_collections_keep_rfc_7946(
    collect: Callable[[MatchResult], Any], fixture: str, request: pytest.FixtureRequest
) -> None:
    body = json.loads(geojson_text(collect(request.getfixturevalue(fixture))))
    rfc7946.check(body)
    assert body["features"]


def test_the_check_itself_finds_faults(result: MatchResult) -> None:
    body = json.loads(geojson_text(strip_collection(result)))
    ring = body["features"][0]["geometry"]["coordinates"][0]
    ring.reverse()
    with pytest.raises(AssertionError, match="right-hand"):
        rfc7946.check(body)
    ring.reverse()
    ring[0] = [*ring[0], 5.0]
    with pytest.raises(jsonschema.ValidationError):
        rfc7946.check(body)


def test_properties_are_the_contract(result: MatchResult) -> None:
    first = [collect(result)["features"][0]["properties"] for collect in COLLECTIONS]
    common = ["query_id", "query_col_px", "query_row_px", "patch_px", "center_x", "center_y", "similarity"]
    common += ["confidence", "accepted", "residual_m"]
    assert list(first[0]) == [*common, "rank"]
    assert list(first[1]) == [*common, "rank_before", "rank"]
    assert list(first[2]) == (
        "accepted confidence reason crs transform rmse_m num_inliers heading_deg pixel_size_m".split()
    )
    assert first[2]["crs"] == "EPSG:32611"
    assert first[2]["transform"] == result.location.transform.to_list()


def test_corners_are_where_the_basemap_has_them(result: MatchResult) -> None:
    # The strip's origin lies on the zone's central meridian, 3 800 km north of the equator.
    geometry = strip_collection(result)["features"][0]["geometry"]
    lon, lat = geometry["coordinates"][0][0]
    assert lon == pytest.approx(-117.0, abs=1e-8)
    assert lat == pytest.approx(34.34130, abs=1e-4)


def test_a_strip_not_found_has_no_geometry_but_a_reason(lost: MatchResult) -> None:
    (feature,) = strip_collection(lost)["features"]
    assert feature["geometry"] is None
    assert feature["properties"]["accepted"] is False
    assert feature["properties"]["reason"] == "The strip has too little texture."
    assert feature["properties"]["transform"] is None


def test_a_basemap_without_crs_gives_null_geometries(changed: Callable[..., MatchResult]) -> None:
    body = matches_collection(changed(crs_wkt=""))
    rfc7946.check(json.loads(geojson_text(body)))
    assert {entry["geometry"] for entry in body["features"]} == {None}
    assert body["features"][0]["properties"]["center_x"] == pytest.approx(500_117.128, abs=1e-3)


def test_numbers_that_json_lacks_become_null() -> None:
    assert '"a": null' in geojson_text({"type": "FeatureCollection", "features": [{"a": math.nan}]})


def test_files_come_back_and_gdal_reads_them(tmp_path: Path, result: MatchResult) -> None:
    path = tmp_path / "matches.geojson"
    write_geojson(path, matches_collection(result))
    assert read_geojson(path) == json.loads(path.read_text(encoding="utf-8"))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == 8
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"


@pytest.mark.parametrize("text", [None, "{", "[]", '{"type": "Feature"}'])
def test_what_is_no_collection_is_refused(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "x.geojson"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_geojson(path)
    assert caught.value.code == "result_invalid"
