"""A finished result rewritten for others: footprints as one GeoJSON, control points for another tool."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, Mapping, Sequence

from ..affine import Affine
from ..config import ExportGcpsParams, ExportParams
from ..errors import InputError
from ..progress import Progress
from .attributes import gcp_from_row, is_fit_point
from .bundle import FILE_NAMES
from .gcp_files import GDAL_METHODS, gcps_collection, gcps_csv, gdal_commands, gdal_script
from .gcp_fit import GcpFit, fit_gcps, refitted_rows, rows_ties
from .geojson import geojson_text, read_geojson
from .geopackage import read_gcp_rows
from .points import points_text
from .report_inputs import with_inputs_now
from .reviewed import reviewed_collection
from .rings import collection
from .whole import whole_file, writing


def export_matches(params: ExportParams, progress: Progress) -> dict[str, Any]:
    """Write the matches and the strip of a result as one GeoJSON file.

    Every feature has a property ``kind``: ``match`` or ``strip``; the rest is as in the result's own files, but that
    matches are as a review has left them in the GeoPackage. With ``only_accepted`` a match that was not accepted is
    left out, and so is a strip that was not.

    Returns:
        ``out`` (path), ``count`` (matches written), ``left_out`` (matches not written), ``strip`` (whether it is in).

    Raises:
        InputError: ``result`` is no folder that match has written.
        OutputError: ``out`` exists or cannot be written.
    """
    progress.start("export", 2)
    folder = result_folder(params.result)
    matches = _of_kind(reviewed_collection(folder / FILE_NAMES["geopackage"]), "match")
    strips = _of_kind(read_geojson(folder / FILE_NAMES["strip"]), "strip")
    progress.advance()
    kept_matches, kept_strips = (
        [entry for entry in entries if entry["properties"]["accepted"] or not params.only_accepted]
        for entries in (matches, strips)
    )
    _write_text(params.out, geojson_text(collection([*kept_matches, *kept_strips])), params.overwrite)
    progress.advance()
    progress.finish()
    return {
        "out": params.out,
        "count": len(kept_matches),
        "left_out": len(matches) - len(kept_matches),
        "strip": bool(kept_strips),
    }


def export_gcps(params: ExportGcpsParams, progress: Progress) -> dict[str, Any]:
    """Write the control points of a result as ``.points``, CSV, GeoJSON or commands for GDAL.

    What the analyst has chosen holds: a point that is switched off is left out, or switched off in the file; a check
    point is switched off in ``.points``, and GDAL gets none. With ``transform`` that map is fitted to the points in
    use, and the residuals of every point are those from it.

    Returns:
        ``out`` (path), ``form``, ``count`` (points written), ``left_out``.

    Raises:
        InputError: ``result`` is no folder that match has written, or holds too few points for this form or map.
        OutputError: ``out`` exists or cannot be written.
    """
    progress.start("export", 2)
    folder = result_folder(params.result)
    strip = strip_facts(folder / FILE_NAMES["report"])
    crs_wkt, rows = read_gcp_rows(folder / FILE_NAMES["geopackage"])
    progress.advance()
    fit = None
    if params.transform is not None:
        fit = fit_gcps(params.transform, rows_ties([row for row in rows if is_fit_point(row)]), crs_wkt)
        rows = refitted_rows(rows, fit, strip["pixel_size_m"])
    kept = [row for row in rows if row["enabled"] or not params.only_inliers]
    if params.form == "csv":
        text = gcps_csv(kept)
    elif params.form == "geojson":
        text = geojson_text(gcps_collection(kept, crs_wkt))
    elif params.form == "gdal":
        text = _gdal_text(kept, fit, crs_wkt, strip)
    else:
        transform = Affine(*strip["transform"]) if strip["transform"] else None
        points = [dataclasses.replace(gcp_from_row(row), is_inlier=is_fit_point(row)) for row in kept]
        text = points_text(points, crs_wkt, transform)
    _write_text(params.out, text, params.overwrite)
    progress.advance()
    progress.finish()
    return {"out": params.out, "form": params.form, "count": len(kept), "left_out": len(rows) - len(kept)}


def result_folder(result: str) -> Path:
    """The folder of a finished match.

    Raises:
        InputError: it is none.
    """
    folder = Path(result)
    if not (folder / FILE_NAMES["matches"]).is_file():
        raise _no_result(f"{result!r} holds no {FILE_NAMES['matches']}")
    return folder


def _of_kind(body: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [{**entry, "properties": {"kind": kind, **entry["properties"]}} for entry in body["features"]]


def strip_facts(path: Path) -> dict[str, Any]:
    """What a report tells of its strip: ``path`` and own ``transform``, ``corners`` and ``ties`` under the map that
    match fitted and its ``transform_kind`` ('' where unknown), and the strip's ``pixel_size_m`` on the ground (None
    where it was not found).

    Raises:
        InputError: there is no report, or it lacks something.
    """
    try:
        report = with_inputs_now(json.loads(path.read_text(encoding="utf-8")), path.parent)
        strip, fitted = report["strip"], report["result"]["transform"]
        width_px, height_px = strip["width_px"], strip["height_px"]
        pixels = [(0, 0), (width_px, 0), (width_px, height_px), (0, height_px)]
        corners = list(zip(pixels, Affine(*fitted).apply_all(pixels))) if fitted else []
        ties = [((col, row), (x, y)) for col, row, x, y in report.get("ties", ())]
        return {
            "path": strip["path"],
            "transform": strip["transform"],
            "corners": corners,
            "ties": ties,
            "pixel_size_m": report["result"].get("pixel_size_m"),
            "transform_kind": str(report.get("transform_kind", "")),
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _no_result(f"cannot read {str(path)!r}") from error


def _gdal_text(kept: Sequence[Mapping[str, Any]], fit: GcpFit | None, crs_wkt: str, strip: Mapping[str, Any]) -> str:
    if fit is None:
        used = [row for row in kept if not row["is_check"]]
        return gdal_script(used, crs_wkt, strip["path"], strip["corners"], strip["ties"])
    if fit.transform == "similarity":  # GDAL fits none; the affine map through the strip's corners is one
        pixels = [pixel for pixel, _ in strip["corners"]]
        return gdal_commands(list(zip(pixels, fit.places(pixels))), crs_wkt, strip["path"], GDAL_METHODS["affine"])
    return gdal_commands(fit.ties, crs_wkt, strip["path"], GDAL_METHODS[fit.transform])


def _no_result(message: str) -> InputError:
    return InputError(message, "Name a folder that match has written.", code="result_invalid")


def _write_text(out: str, text: str, overwrite: bool) -> None:
    with whole_file(out, overwrite=overwrite) as partial, writing(out, len(text)):
        partial.write_text(text, encoding="utf-8", newline="\n")
