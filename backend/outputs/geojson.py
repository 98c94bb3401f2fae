"""Results as GeoJSON (RFC 7946): feature collections in WGS 84, and their files."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..json_ready import json_ready
from ..records import MatchResult
from .attributes import candidate_rows, match_row, strip_row
from .crs import wgs84_from
from .rings import collection, feature, polygon_geometry
from .whole import writing


def matches_collection(result: MatchResult) -> dict[str, Any]:
    """A polygon for every query patch."""
    to_wgs84 = wgs84_from(result.crs_wkt)
    return collection(
        [feature(*polygon_geometry(match.footprint, to_wgs84), match_row(match)) for match in result.matches]
    )


def candidates_collection(result: MatchResult) -> dict[str, Any]:
    """A polygon for every place that was considered."""
    to_wgs84 = wgs84_from(result.crs_wkt)
    return collection(
        [
            feature(*polygon_geometry(candidate.footprint, to_wgs84), row)
            for candidate, row in zip(result.candidates, candidate_rows(result))
        ]
    )


def strip_collection(result: MatchResult) -> dict[str, Any]:
    """One feature, the strip; its geometry is null where no place was found at all, and ``reason`` says why."""
    geometry, bbox = polygon_geometry(result.location.outline, wgs84_from(result.crs_wkt))
    return collection([feature(geometry, bbox, strip_row(result))])


def geojson_text(body: dict[str, Any]) -> str:
    """The collection as text, a feature a line."""
    body = json_ready(body)
    features = body.pop("features")
    head = json.dumps(body, ensure_ascii=False, allow_nan=False)[:-1]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False, allow_nan=False) for entry in features)
    return f'{head}, "features": [\n{lines}\n]}}\n' if features else f'{head}, "features": []}}\n'


def write_geojson(path: str | os.PathLike[str], body: dict[str, Any]) -> None:
    """Write a collection.

    Raises:
        OutputError: it could not be written.
    """
    text = geojson_text(body)
    with writing(path, len(text)):
        Path(path).write_text(text, encoding="utf-8")


def read_geojson(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read a collection that this project wrote.

    Raises:
        InputError: the file is missing or is none.
    """
    try:
        body = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            f"cannot read {str(path)!r}", "Name a folder that match has written.", code="result_invalid"
        ) from error
    if not isinstance(body, dict) or body.get("type") != "FeatureCollection" or "features" not in body:
        raise InputError(
            f"{str(path)!r} is no feature collection", "Name a folder that match has written.", code="result_invalid"
        )
    return body
