"""How far a strip lies from the truth once it is georeferenced by its control points, map by map, and what the panel
of control points would have said of it.

    python benchmarks/control_point_maps.py --scenes 6

Simulated scenes, whose truth is known at every pixel, are matched; each kind of map is fitted to the control points
that the match used. ``fit`` is the root mean square residual of these; ``alone`` the same of each from a map made
without it; ``left out`` from a map made without it and without the neighbours that were measured from some of the same
pixels, as the panel of control points has it; ``true`` the distance from the truth all over the strip, ``worst`` its
maximum; all in strip pixels, medians over the scenes. ``failed`` counts the scenes in which the points do not fix the
map, or the strip was not found; medians are over the rest.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from backend.affine import Affine
from backend.config import GCP_TRANSFORMS, GCP_WINDOW_PX, MatchParams, SimulateParams
from backend.errors import InputError, SarmatchError
from backend.outputs.gcp_fit import fit_gcps, rows_ties
from backend.outputs.geopackage import read_gcp_rows
from backend.pipeline import match
from backend.progress import Progress
from backend.records import Point
from backend.simulation.simulate import simulate
from benchmarks.table import markdown, write_json

FIGURES = ("fit", "alone", "left_out", "true", "worst")
NODES = (21, 9)
"""Places along and across the strip at which it is compared with the truth."""


def main() -> int:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=6, help="how many; their seeds are 1, 2, …")
    parser.add_argument("--size-px", type=int, default=1024, help="side of the scenes")
    parser.add_argument("--strip-length-px", type=int, default=640)
    parser.add_argument("--strip-width-px", type=int, default=192)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--out", default="build/benchmarks/control_point_maps.json")
    args = parser.parse_args()
    try:
        scenes = [measure_scene(seed, args) for seed in range(1, args.scenes + 1)]
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    rows = [summary(transform, [scene[transform] for scene in scenes]) for transform in GCP_TRANSFORMS]
    write_json(args.out, rows, benchmark="control_point_maps", parameters=vars(args), scenes=scenes)
    cells = [
        [row["transform"], *("-" if row[name] is None else f"{row[name]:.2f}" for name in FIGURES), str(row["failed"])]
        for row in rows
    ]
    print(markdown(["map", "fit", "alone", "left out", "true", "worst", "failed"], cells))
    return 0


def measure_scene(seed: int, args: argparse.Namespace) -> Dict[str, Optional[Dict[str, float]]]:
    """Simulate, match, and fit every map: its figures, None where it could not be fitted."""
    with tempfile.TemporaryDirectory() as folder:
        scene, out = Path(folder) / "scene", Path(folder) / "match"
        simulate(
            SimulateParams(
                out=str(scene),
                size_px=args.size_px,
                strip_length_px=args.strip_length_px,
                strip_width_px=args.strip_width_px,
                seed=seed,
            ),
            Progress(),
        )
        truth = Affine(*json.loads((scene / "truth.json").read_text(encoding="utf-8"))["transform"])
        strip, reference = str(scene / "sar_strip.tif"), str(scene / "optical.tif")
        params = MatchParams(sar=strip, reference=reference, out=str(out), sar_pixel_size_m=5.0, device=args.device)
        found = match(params, Progress())
        if not found["accepted"]:
            return dict.fromkeys(GCP_TRANSFORMS)
        crs_wkt, rows = read_gcp_rows(out / "result.gpkg")
    ties = rows_ties([row for row in rows if row["enabled"]])
    size_px = (args.strip_length_px, args.strip_width_px)
    return {transform: measure_map(transform, ties, crs_wkt, truth, size_px) for transform in GCP_TRANSFORMS}


def measure_map(
    transform: str, ties: Sequence["tuple[Point, Point]"], crs_wkt: str, truth: Affine, size_px: "tuple[int, int]"
) -> Optional[Dict[str, float]]:
    """The figures of one map; None where the points do not fix it."""
    try:
        fit = fit_gcps(transform, ties, crs_wkt)
        alone = left_out_px(transform, ties, crs_wkt, 1e-9)
        left_out = left_out_px(transform, ties, crs_wkt, GCP_WINDOW_PX)
    except InputError:
        return None
    along, across = NODES
    pixels = [
        (size_px[0] * col / (along - 1), size_px[1] * row / (across - 1))
        for col in range(along)
        for row in range(across)
    ]
    seen = truth.inverse().apply_all(fit.places(pixels))
    errors = [math.dist(pixel, place) for pixel, place in zip(pixels, seen)]
    return {
        "fit": root_mean_square([math.hypot(*residual) for residual in fit.residuals_px(ties)]),
        "alone": root_mean_square(alone) if alone else math.nan,
        "left_out": root_mean_square(left_out) if left_out else math.nan,
        "true": root_mean_square(errors),
        "worst": max(errors),
        "points": float(len(ties)),
    }


def left_out_px(transform: str, ties: Sequence["tuple[Point, Point]"], crs_wkt: str, apart_px: float) -> List[float]:
    """How far each point lies from a map made of those at least ``apart_px`` away along either axis; points without
    which there is no map are left out of the list."""
    found = []
    for (col, row), place in ties:
        kept = [tie for tie in ties if max(abs(tie[0][0] - col), abs(tie[0][1] - row)) >= apart_px]
        try:
            fit = fit_gcps(transform, kept, crs_wkt)
        except InputError:
            continue
        found.append(math.hypot(*fit.residuals_px([((col, row), place)])[0]))
    return found


def root_mean_square(lengths: Sequence[float]) -> float:
    """Of at least one length."""
    return math.sqrt(math.fsum(length * length for length in lengths) / len(lengths))


def summary(transform: str, scenes: List[Optional[Dict[str, float]]]) -> Dict[str, Any]:
    """Medians over the scenes, and in how many there is nothing to take them of."""
    kept = [scene for scene in scenes if scene is not None]
    medians = {name: statistics.median(scene[name] for scene in kept) if kept else None for name in FIGURES}
    return {"transform": transform, **medians, "scenes": len(scenes), "failed": len(scenes) - len(kept)}


if __name__ == "__main__":
    sys.exit(main())
