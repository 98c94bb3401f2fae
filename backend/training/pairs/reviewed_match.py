"""A finished match, reviewed, becomes training pairs: SAR patches, and what the basemap shows where each was placed.

What an analyst has accepted is a pair that this sensor and this ground gave: the best there is to fine-tune with. What
was not accepted is kept with ``accepted`` 0, which training leaves out.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ...affine import Affine
from ...errors import InputError
from ...outputs.attributes import MATCH_COLUMNS
from ...outputs.bundle import FILE_NAMES
from ...outputs.report_inputs import with_inputs_now
from ...outputs.whole import whole_folder, writing
from ...pairs_params import ReviewedPairsParams
from ...progress import Progress
from ...rasters.gdal_calls import attempt
from ...rasters.raster import Raster, open_raster
from .layout_pairs_csv import TABLE

COLUMNS = (
    *("name", "place_group", "scene", "accepted", "confidence", "residual_m"),
    *("query_id", "query_col_px", "query_row_px", "patch_px"),
)
MIN_VALID_SHARE = 0.5
"""A pair of which less is an image in either of the two teaches little."""


def write_reviewed_pairs(params: ReviewedPairsParams, progress: Progress) -> dict[str, Any]:
    """Write the patches of a match as a folder of layout ``pairs-csv``, whole or not at all.

    A SAR patch keeps the strip's own pixels. The optical image beside it is the basemap under the patch's footprint,
    brought onto the same pixels: averaged where the basemap is finer, bilinear otherwise. Both carry the place, as a
    GeoTIFF turned like the strip. Patches that overlap in the strip share a ``place_group``.

    Returns:
        ``out, accepted, rejected, left_out`` (too little image in them), ``strip, reference`` (paths).

    Raises:
        InputError: ``result`` is no folder that match has written, strip or basemap is gone, or nothing was accepted
            (``nothing_accepted``).
        OutputError: ``out`` holds something and may not be replaced, or cannot be written.
        Cancelled: on request; nothing is written.
    """
    folder = Path(params.result)
    sar_path, optical_path = _sources(folder / FILE_NAMES["report"])
    rows = _match_rows(folder / FILE_NAMES["geopackage"])
    if not any(row["accepted"] for row in rows):
        raise InputError(
            f"no patch of {params.result!r} is accepted",
            "Accept matches first: edit the column Accepted of the layer Matches.",
            code="nothing_accepted",
        )
    wanted = [row for row in rows if row["accepted"] or params.rejected]
    groups = overlap_groups([(row["query_col_px"], row["query_row_px"], row["patch_px"]) for row in wanted])
    progress.start("write pairs", len(wanted))
    kept = []
    with (
        open_raster(sar_path) as sar,
        open_raster(optical_path) as optical,
        whole_folder(params.out, overwrite=params.overwrite, replaces=(TABLE, "sar", "optical")) as partial,
    ):
        for kind in ("sar", "optical"):
            (partial / kind).mkdir()
        for row, group in zip(wanted, groups):
            name = f"patch_{row['query_id']:04d}"
            if _write_pair(partial, name, row, sar, optical):
                kept.append({**row, "name": name, "place_group": str(group), "scene": ""})
            progress.advance()
        if not any(row["accepted"] for row in kept):
            raise InputError(
                f"no accepted patch of {params.result!r} has an image in both rasters",
                "Check that strip and basemap are the files that were matched.",
                code="nothing_accepted",
            )
        with writing(partial / TABLE), open(partial / TABLE, "w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
            table.writeheader()
            table.writerows({**row, "accepted": int(row["accepted"])} for row in kept)
    progress.finish()
    accepted = sum(row["accepted"] for row in kept)
    return {
        "out": params.out,
        "accepted": accepted,
        "rejected": len(kept) - accepted,
        "left_out": len(wanted) - len(kept),
        "strip": sar_path,
        "reference": optical_path,
    }


def overlap_groups(squares: Sequence[tuple[float, float, float]]) -> list[int]:
    """For each square (left, top, side) the number of its group; squares that overlap, also by way of others, share
    one. Numbers count from 0 in order of first appearance."""
    parents = list(range(len(squares)))

    def root(number: int) -> int:
        while parents[number] != number:
            number = parents[number]
        return number

    for i, (left, top, side) in enumerate(squares):
        for j in range(i):
            other_left, other_top, other_side = squares[j]
            across = min(left + side, other_left + other_side) - max(left, other_left)
            down = min(top + side, other_top + other_side) - max(top, other_top)
            if across > 0.5 and down > 0.5:  # pixels; corners are not whole numbers
                parents[max(root(i), root(j))] = min(root(i), root(j))
    numbers: dict[int, int] = {}
    return [numbers.setdefault(root(i), len(numbers)) for i in range(len(squares))]


def _sources(report_path: Path) -> tuple[str, str]:
    try:
        report = with_inputs_now(json.loads(report_path.read_text(encoding="utf-8")), report_path.parent)
        return str(report["strip"]["path"]), str(report["reference"]["path"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _no_result(f"cannot read {str(report_path)!r}") from error


def _match_rows(path: Path) -> list[dict[str, Any]]:
    """Attributes of every placed patch, with its ``corners`` and the file's ``crs_wkt``."""
    dataset, _ = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_READONLY, ["GPKG"])
    layer = dataset.GetLayerByName("matches") if dataset is not None else None
    if layer is None:
        raise _no_result(f"{str(path)!r} holds no matches")
    reference = layer.GetSpatialRef()
    crs_wkt = reference.ExportToWkt() if reference is not None else ""
    rows = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.GetGeometryRef(0) is None:
            continue
        ring = geometry.GetGeometryRef(0)
        row = {column.name: feature.GetField(column.name) for column in MATCH_COLUMNS}
        corners = [ring.GetPoint_2D(number) for number in range(4)]
        rows.append({**row, "accepted": bool(row["accepted"]), "corners": corners, "crs_wkt": crs_wkt})
    return rows


def _write_pair(folder: Path, name: str, row: Mapping[str, Any], sar: Raster, optical: Raster) -> bool:
    """Write both images; False, and nothing, where one of them is mostly no image."""
    side = round(row["patch_px"])
    col, row_px = round(row["query_col_px"]), round(row["query_row_px"])
    (x0, y0), (x1, y1), _, (x3, y3) = row["corners"]
    length = row["patch_px"]
    to_ground = Affine((x1 - x0) / length, (x3 - x0) / length, x0, (y1 - y0) / length, (y3 - y0) / length, y0)
    # Pixels are whole; where the patch was placed between them, its image moves along.
    to_ground = to_ground @ Affine.translation(col - row["query_col_px"], row_px - row["query_row_px"])
    sar_data, sar_valid = sar.read(col, row_px, side, side)
    optical_data, optical_valid = resampled(optical, to_ground, side)
    if min(sar_valid.mean(), optical_valid.mean()) < MIN_VALID_SHARE:
        return False
    _write_geotiff(folder / "sar" / f"{name}.tif", sar_data, sar_valid, to_ground, row["crs_wkt"])
    _write_geotiff(folder / "optical" / f"{name}.tif", optical_data, optical_valid, to_ground, row["crs_wkt"])
    return True


def resampled(raster: Raster, to_ground: Affine, side_px: int) -> tuple[np.ndarray, np.ndarray]:
    """The part of a raster that lies under a square of pixels, on those pixels.

    Args:
        raster: with a transform.
        to_ground: corners of the square's pixels to the raster's CRS.
        side_px: side of the square.

    Returns:
        data (B, side, side) of the raster's type and valid (side, side).
    """
    from scipy.ndimage import map_coordinates

    if raster.transform is None:
        raise InputError(
            f"{raster.path!r} does not say where it lies", "Name the basemap that was matched on.", "reference_unplaced"
        )
    to_raster = raster.transform.inverse() @ to_ground
    corners = np.array(to_raster.apply_all([(0, 0), (side_px, 0), (side_px, side_px), (0, side_px)]))
    left, top = (int(value) for value in np.floor(corners.min(axis=0)) - 2)
    right, bottom = (int(value) for value in np.ceil(corners.max(axis=0)) + 2)
    # Finer pixels are averaged as they are read; then there is about one for each that is asked for.
    shrink = max(1.0, abs(to_raster.determinant) ** 0.5)
    height, width = (max(1, round(extent / shrink)) for extent in (bottom - top, right - left))
    data, valid = raster.read(left, top, right - left, bottom - top, out_shape=(height, width))
    centers = np.arange(side_px) + 0.5
    cols, rows = np.meshgrid(centers, centers)
    x = (to_raster.a * cols + to_raster.b * rows + to_raster.c - left) * width / (right - left) - 0.5
    y = (to_raster.d * cols + to_raster.e * rows + to_raster.f - top) * height / (bottom - top) - 0.5
    bands = [map_coordinates(band.astype(np.float32), [y, x], order=1, mode="nearest") for band in data]
    shown = map_coordinates(valid.astype(np.float32), [y, x], order=1, mode="constant") > 0.99
    image = np.stack(bands)
    if raster.dtype.kind in "iu":
        limits = np.iinfo(raster.dtype)
        image = np.clip(np.rint(image), limits.min, limits.max)
    return np.where(shown, image, 0).astype(raster.dtype), shown


def _write_geotiff(path: Path, data: np.ndarray, valid: np.ndarray, to_ground: Affine, crs_wkt: str) -> None:
    """Bands as they are; invalid pixels are NaN where the type knows it, else transparent by an alpha band."""
    is_float = data.dtype.kind == "f"
    needs_alpha = data.dtype.kind in "iu" and not valid.all()
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(data.dtype.type)
    options = ["COMPRESS=DEFLATE", *(["ALPHA=YES"] if needs_alpha else [])]
    with writing(path):
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), data.shape[2], data.shape[1], len(data) + needs_alpha, kind, options
        )
        dataset.SetProjection(crs_wkt)
        dataset.SetGeoTransform(to_ground.to_gdal())
        for number, band in enumerate(data, 1):
            dataset.GetRasterBand(number).WriteArray(np.where(valid, band, np.nan) if is_float else band)
        if is_float:
            dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
        if needs_alpha:
            band = dataset.GetRasterBand(len(data) + 1)
            band.SetColorInterpretation(gdal.GCI_AlphaBand)
            band.WriteArray(np.where(valid, np.iinfo(data.dtype).max, 0).astype(data.dtype))
        dataset.FlushCache()
        dataset = None


def _no_result(message: str) -> InputError:
    return InputError(message, "Name a folder that match has written.", code="result_invalid")
