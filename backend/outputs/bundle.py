"""All files of a match, written into one folder, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ..affine import Affine
from ..progress import Progress
from ..rasters.raster import open_raster
from ..records import MatchResult
from .attributes import strip_row
from .destination import check_out_dir
from .geojson import candidates_collection, matches_collection, strip_collection, write_geojson
from .geopackage import write_geopackage
from .heatmap import Heatmap, write_heatmap
from .points import write_points
from .report import costs, write_report
from .warp import warp_strip
from .whole import whole_folder

__all__ = ["FILE_NAMES", "check_out_dir", "write_result"]

FILE_NAMES = {
    "matches": "matches.geojson",
    "candidates": "candidates.geojson",
    "strip": "strip.geojson",
    "points": "gcps.points",
    "geopackage": "result.gpkg",
    "heatmap": "heatmap.tif",
    "georeferenced": "strip_georeferenced.tif",
    "report": "report.json",
}
"""Everything a match may leave in its folder. The heat-map and the georeferenced strip are not always there."""

_BYTES_PER_FOOTPRINT = 2048  # in all files together
_FIXED_BYTES = 2 * 1024 * 1024


def write_result(
    result: MatchResult,
    out_dir: str | os.PathLike[str],
    *,
    overwrite: bool,
    warp: bool,
    heatmap: Heatmap | None = None,
    progress: Progress | None = None,
) -> dict[str, str]:
    """Write every file of a match.

    ``strip_georeferenced.tif`` is written when asked for and a transform is known, accepted or not;
    ``heatmap.tif`` when there is one. The report gains the outcome, the strip and the files; with ``progress`` also
    the seconds and memory up to now.

    Args:
        result: what was found.
        out_dir: the folder; made if missing.
        overwrite: whether the results of an earlier run in it are replaced. Files of other names stay.
        warp: whether the strip is to be warped too.
        heatmap: evidence over the basemap.
        progress: told of the stages ``write results`` and ``warp strip``.

    Returns:
        Key of :data:`FILE_NAMES` -> absolute path, of the files written.

    Raises:
        OutputError: ``output_exists``, ``output_not_writable``, ``disk_full`` or ``output_failed``.
        InputError: the strip can no longer be read, or the CRS is not understood.
        Cancelled: on request. In all these cases ``out_dir`` is as it was.
    """
    progress = progress or Progress()
    out = check_out_dir(out_dir, overwrite, _needed_bytes(result))
    own_transform = _own_transform(result.sar_path)
    with whole_folder(out, overwrite=overwrite, replaces=FILE_NAMES.values()) as partial:
        written = _write_files(result, partial, own_transform, warp, heatmap, progress)
        names = {key: FILE_NAMES[key] for key in (*written, "report")}
        report = {
            **result.report,
            **(costs(progress.seconds_by_stage) if progress.seconds_by_stage else {}),
            "result": strip_row(result),
            "strip": {
                "path": result.sar_path,
                "width_px": result.strip_width_px,
                "height_px": result.strip_height_px,
                "transform": own_transform.to_list() if own_transform else None,
            },
            "reference": {"path": result.reference_path, "crs_wkt": result.crs_wkt},
            **_ties(result),
            "files": names,
        }
        write_report(partial / FILE_NAMES["report"], report)
    return {key: str(out / name) for key, name in names.items()}


def _write_files(
    result: MatchResult,
    folder: Path,
    own_transform: Affine | None,
    warp: bool,
    heatmap: Heatmap | None,
    progress: Progress,
) -> list[str]:
    """Write all but the report; return the keys of what was written."""
    progress.start("write results", 5)
    paths = {key: folder / name for key, name in FILE_NAMES.items()}
    written: list[str] = []

    def done(key: str) -> None:
        written.append(key)
        progress.advance()

    collections: dict[str, Any] = {
        "matches": matches_collection,
        "candidates": candidates_collection,
        "strip": strip_collection,
    }
    for key, collect in collections.items():
        write_geojson(paths[key], collect(result))
        done(key)
    write_points(paths["points"], result.gcps, result.crs_wkt, own_transform)
    done("points")
    write_geopackage(paths["geopackage"], result, progress)
    done("geopackage")
    if heatmap is not None:
        write_heatmap(paths["heatmap"], heatmap, result.crs_wkt)
        written.append("heatmap")
    where = result.location
    if warp and where.transform is not None:
        warp_strip(result.sar_path, paths["georeferenced"], where.transform, result.crs_wkt, progress, where.ties)
        written.append("georeferenced")
    progress.finish()
    return written


def _ties(result: MatchResult) -> dict[str, list[list[float]]]:
    """``ties``: [column, row, x, y] all over a strip that bends; nothing of others."""
    ties = result.location.ties
    return {"ties": [[*pixel, *place] for pixel, place in ties]} if ties else {}


def _own_transform(sar_path: str) -> Affine | None:
    """The geotransform in the strip's file; one that GDAL fits to GCPs does not count, QGIS has none there either."""
    with open_raster(sar_path) as raster:
        return raster.transform if raster.georeference == "geotransform" else None


def _needed_bytes(result: MatchResult) -> int:
    footprints = len(result.matches) + len(result.candidates) + len(result.gcps)
    return _FIXED_BYTES + _BYTES_PER_FOOTPRINT * footprints
