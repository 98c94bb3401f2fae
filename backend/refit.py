"""After a review: the strip fitted anew to the accepted patches, and the result's files brought up to date."""

from __future__ import annotations

import dataclasses
import datetime
import json
import math
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import numpy as np

from .affine import Affine
from .config import MatchParams
from .devices import resolve_device
from .errors import InputError, UsageError
from .geolocation.accepted_fit import MIN_ACCEPTED, AcceptedFit, fit_accepted
from .geolocation.check_points import fit_facts
from .geolocation.gcps import pose_of
from .match_answer import control_points, outline, strip_ties
from .match_inputs import Reference, Strip, open_strip
from .outputs.attributes import strip_row
from .outputs.bundle import FILE_NAMES
from .outputs.geojson import candidates_collection, matches_collection, strip_collection, write_geojson
from .outputs.points import write_points
from .outputs.report import write_report
from .outputs.report_inputs import with_inputs_now
from .outputs.reviewed import Reviewed, read_reviewed, update_geopackage
from .outputs.warp import warp_strip
from .outputs.whole import whole_folder
from .progress import Progress
from .rasters.grid import open_on_grid, working_grid
from .rasters.radiometry import fit_optical
from .rasters.raster import open_raster
from .records import MatchResult, PatchMatch, StripLocation
from .refit_params import RefitParams

_MOST_GROWTH = 1.4
"""A strip does not become larger or smaller than the match had it by more than this; accepted patches that ask for it
are wrong ones that happen to agree."""


def refit(params: RefitParams, progress: Progress) -> Dict[str, Any]:
    """Fit the strip of a result to its accepted patches and rewrite the result.

    ``strip.geojson``, ``matches.geojson``, ``candidates.geojson``, ``gcps.points`` and ``report.json`` are replaced;
    the tables of ``result.gpkg`` change in place, in one transaction; ``strip_georeferenced.tif`` is made anew where
    there is one. Which patches are accepted, and their places, stay as the review left them. The strip is accepted:
    a person has looked. Its confidence stays the search's, which is what is calibrated.

    Returns:
        ``out, accepted, confidence, reason, transform, rmse_m, num_inliers, heading_deg, pixel_size_m, num_accepted,
        disagreeing`` (ids of accepted patches that lie elsewhere than the others have them), ``moved_m`` (how far the
        strip's centre has moved; None where it had no place), ``transform_kind, seconds``.

    Raises:
        InputError: ``result`` is no folder that match has written, strip or basemap is gone; too few patches are
            accepted (``too_few_accepted``), or they contradict one another (``accepted_disagree``).
        OutputError: the folder cannot be written; nothing has changed then.
        Cancelled: on request; nothing has changed then.
    """
    started_s = time.monotonic()
    folder = Path(params.result)
    report = _read_report(folder / FILE_NAMES["report"])
    package = folder / FILE_NAMES["geopackage"]
    reviewed = read_reviewed(package)
    accepted = [match for match in reviewed.matches if match.accepted]
    if len(accepted) < MIN_ACCEPTED:
        raise InputError(
            f"{len(accepted)} of {len(reviewed.matches)} patches are accepted; a fit needs {MIN_ACCEPTED}",
            "Accept more patches, or pick their right places first.",
            code="too_few_accepted",
        )
    device = resolve_device(params.device)
    progress.start("open inputs", 2)
    reference, strip, patch_px = _inputs(report, progress)
    grid = reference.grid
    source = np.array(
        [np.add(strip.file_to_working.apply(m.query_col_px, m.query_row_px), patch_px / 2.0) for m in accepted]
    )
    target = np.array(grid.transform.inverse().apply_all([(m.center_x, m.center_y) for m in accepted]))
    read = reference.read_optical()
    found = None
    if read is not None:
        similarity = [match.similarity for match in accepted]
        found = fit_accepted(strip.image, source, target, patch_px, similarity, read, device.torch_device, progress)
    before = _transform_before(report)
    if found is None or not _is_plausible(found, before, strip, reference):
        raise InputError(
            f"the {len(accepted)} accepted patches contradict one another: no map of the strip puts "
            f"{MIN_ACCEPTED} of them where they were accepted",
            "Look at them again, the ones with the largest residual first.",
            code="accepted_disagree",
        )
    result = _refitted(report, reviewed, accepted, found, strip, reference, patch_px)
    where = result.location
    facts = {
        "finished": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "patches": [match.query_id for match in accepted],
        "disagreeing": [match.query_id for match, agrees in zip(accepted, found.agrees) if not agrees],
        "picked_by_hand": [number for number in reviewed.picked if number in {m.query_id for m in accepted}],
        "moved_m": _moved_m(before, where.transform, strip, reference),
    }
    _write(folder, package, result, _new_report(report, result, found, facts, strip, reference), progress)
    return {
        "out": params.result,
        **{key: value for key, value in strip_row(result).items() if key != "crs"},
        "num_accepted": len(accepted),
        "disagreeing": facts["disagreeing"],
        "moved_m": facts["moved_m"],
        "transform_kind": found.fit.kind,
        "seconds": time.monotonic() - started_s,
    }


def _read_report(path: Path) -> Dict[str, Any]:
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        _ = report["strip"]["path"], report["reference"]["path"], report["parameters"], report["result"]
        return with_inputs_now(report, path.parent)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _no_result(f"cannot read {str(path)!r}") from error


def _no_result(message: str) -> InputError:
    return InputError(message, "Name a folder that match has written.", code="result_invalid")


def _inputs(report: Mapping[str, Any], progress: Progress) -> "Tuple[Reference, Strip, int]":
    """Basemap and strip as the match had them; of an index the raster it was built from is enough."""
    path, sar = report["reference"]["path"], report["strip"]["path"]
    given = {**report["parameters"], "sar": sar, "reference": path, "index": None}
    try:
        asked = MatchParams.from_mapping(given)
    except UsageError as error:
        raise _no_result(f"the report's parameters are not those of this version: {error.message}") from error
    with open_raster(path) as raster:
        grid = working_grid(raster, report.get("working_pixel_size_m"))
    with open_on_grid(path, grid) as raster:
        radiometry = fit_optical(raster)
    progress.advance()
    strip = open_strip(asked, grid)
    progress.advance()
    return Reference(path, "", grid, grid.window, None, radiometry), strip, asked.patch_px


def _transform_before(report: Mapping[str, Any]) -> "Affine | None":
    values = report["result"].get("transform")
    return Affine(*values) if values else None


def _is_plausible(found: AcceptedFit, before: "Affine | None", strip: Strip, reference: Reference) -> bool:
    grown = (reference.grid.transform @ found.fit.transform @ strip.file_to_working).determinant
    if before is None:
        return True
    # A mirrored strip has a negative share.
    share = grown / before.determinant
    return 1.0 / _MOST_GROWTH**2 < share < _MOST_GROWTH**2


def _refitted(
    report: Mapping[str, Any],
    reviewed: Reviewed,
    accepted: List[PatchMatch],
    found: AcceptedFit,
    strip: Strip,
    reference: Reference,
    patch_px: int,
) -> MatchResult:
    fit, grid, shape = found.fit, reference.grid, strip.image.shape
    to_file = strip.file_to_working.inverse()
    place = fit.bent or fit.transform
    matches = []
    for match in reviewed.matches:
        x, y = strip.file_to_working.apply(match.query_col_px, match.query_row_px)
        predicted = place.apply(x + patch_px / 2.0, y + patch_px / 2.0)
        there = grid.transform.inverse().apply(match.center_x, match.center_y)
        matches.append(dataclasses.replace(match, residual_m=math.dist(predicted, there) * grid.pixel_size_m))
    whole = fit.transform @ strip.file_to_working
    count = len(accepted)
    location = StripLocation(
        True,
        float(report["result"].get("confidence") or 0.0),
        f"Fitted to {count} patches that were accepted in a review",
        grid.transform @ whole,
        outline(shape, fit.transform, grid, fit.bent),
        fit.rmse_px * grid.pixel_size_m,
        int(fit.is_inlier.sum()),
        pose_of(fit.transform).heading_deg,
        math.sqrt(abs(whole.determinant)) * grid.pixel_size_m,
        strip_ties(fit.bent, shape, to_file, grid) if fit.bent is not None else (),
    )
    return MatchResult(
        report["strip"]["path"],
        report["reference"]["path"],
        strip.width_px,
        strip.height_px,
        grid.crs_wkt,
        location,
        tuple(matches),
        reviewed.candidates,
        tuple(control_points(found.points, fit, fit.transform, to_file, grid)),
    )


def _moved_m(before: "Affine | None", after: "Affine | None", strip: Strip, reference: Reference) -> "float | None":
    if before is None or after is None:
        return None
    middle = (strip.width_px / 2.0, strip.height_px / 2.0)
    to_px = reference.grid.transform.inverse()
    ends = [to_px.apply(*transform.apply(*middle)) for transform in (before, after)]
    return math.dist(*ends) * reference.grid.pixel_size_m


def _new_report(
    report: Mapping[str, Any],
    result: MatchResult,
    found: AcceptedFit,
    facts: Mapping[str, Any],
    strip: Strip,
    reference: Reference,
) -> Dict[str, Any]:
    kept = {key: value for key, value in report.items() if key != "ties"}
    ties = result.location.ties
    return {
        **kept,
        **fit_facts(found.fit, reference.grid.pixel_size_m, strip.image.shape),
        "control_points_measured": len(found.points),
        "control_points_from": "basemap, inside accepted patches" if found.is_measured else "centres of patches",
        "result": strip_row(result),
        "result_of_match": report.get("result_of_match", report["result"]),
        "refit": dict(facts),
        **({"ties": [[*pixel, *place] for pixel, place in ties]} if ties else {}),
    }


def _write(folder: Path, package: Path, result: MatchResult, report: Mapping[str, Any], progress: Progress) -> None:
    own = report["strip"].get("transform")
    own_transform = Affine(*own) if own else None
    progress.start("write results", 3)
    with whole_folder(folder, overwrite=True, replaces=()) as partial:
        write_geojson(partial / FILE_NAMES["matches"], matches_collection(result))
        write_geojson(partial / FILE_NAMES["candidates"], candidates_collection(result))
        write_geojson(partial / FILE_NAMES["strip"], strip_collection(result))
        write_points(partial / FILE_NAMES["points"], result.gcps, result.crs_wkt, own_transform)
        write_report(partial / FILE_NAMES["report"], report)
        progress.advance()
        where = result.location
        name = FILE_NAMES["georeferenced"]
        if (folder / name).exists() and where.transform is not None:
            warp_strip(result.sar_path, partial / name, where.transform, result.crs_wkt, progress, where.ties)
            progress.start("write results", 1)
        # Last, when everything else is written and only names remain to be changed.
        progress.check()
        update_geopackage(package, result)
        progress.advance()
    progress.finish()
