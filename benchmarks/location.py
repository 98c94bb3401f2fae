"""Whole strips over a whole raster: metres, false acceptance and calibration, of strips of 4 and 8 patches.

    python benchmarks/location.py --sar SAR.tif --optical OPTICAL.tif --absent-sar OTHER.tif --trials 100

Every method gets the same strips. Rows appear as they are finished; the JSON holds the finished ones at any time.

    python benchmarks/location.py --bend-px 5 --shear 0.03 --method encoder --trials 10

With --bend-px or --shear the strips bend and shear, and the table compares georeferencing by a similarity with that by
the map that held-out control points speak for.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from backend.config import EvaluateLocationParams
from backend.errors import SarmatchError
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.methods import model_of, usable_methods
from backend.evaluation.protocols import METHODS, evaluate_location, location_trials
from backend.evaluation.summaries import location_summary
from backend.progress import Progress
from benchmarks import sift
from benchmarks.georeferencing import georeferencing_rows, georeferencing_table
from benchmarks.table import imagery, markdown, percent, write_json

UNKNOWN_SCALE = 0.1
"""With an unknown heading the pixel size is wrong by up to this fraction, too."""


def main() -> int:
    """Run every row, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--absent-sar", default=imagery("california_east_sar_vh.tif"))
    parser.add_argument("--trials", type=int, default=100, help="strips, and as many absent ones")
    parser.add_argument("--strip-patches", type=int, nargs="+", default=[8, 4])
    parser.add_argument("--patch-px", type=int, default=128)
    parser.add_argument("--headings", nargs="+", default=["known", "unknown"], choices=["known", "unknown"])
    parser.add_argument("--methods", "--method", nargs="+", choices=[*METHODS, sift.NAME], help="all, if not given")
    parser.add_argument("--model", help="name or path of the model that learned methods use instead of the shipped one")
    parser.add_argument(
        "--unknown-scale", type=float, default=UNKNOWN_SCALE, help="pixel size wrong by up to this share"
    )
    parser.add_argument("--bend-px", type=float, default=0.0, help="strips wander along and across by up to this")
    parser.add_argument("--shear", type=float, default=0.0, help="strips are sheared by up to this, either way")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/location.json")
    args = parser.parse_args()
    rows: List[Dict[str, Any]] = []
    try:
        if args.bend_px > 0.0 or args.shear > 0.0:
            for method in args.methods or usable_methods(args.model):
                rows += georeferencing_rows(args, method, args.unknown_scale)
                write_json(args.out, rows, benchmark="location")
            print(georeferencing_table(rows))
            return 0
        for method in sift.available(args.methods or [*usable_methods(args.model), sift.NAME]):
            for patches in args.strip_patches:
                for heading in args.headings:
                    row = one_row(args, method, patches, heading)
                    rows.append({"method": method, "strip_patches": patches, "heading": heading, **row})
                    write_json(args.out, rows, benchmark="location")
                    print(table(rows[-1:]), flush=True)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print("\n" + table(rows))
    return 0


def one_row(args: argparse.Namespace, method: str, patches: int, heading: str) -> Dict[str, Any]:
    """Report of one method on one kind of strip."""
    params = EvaluateLocationParams(
        sar=args.sar,
        optical=args.optical,
        absent_sar=args.absent_sar,
        strip_patches=patches,
        patch_px=args.patch_px,
        trials=args.trials,
        heading=heading,
        scale_tolerance=args.unknown_scale if heading == "unknown" else 0.0,
        method="structural" if method == sift.NAME else method,
        model=model_of(method, args.model),
        device=args.device,
        seed=args.seed,
    )
    if method != sift.NAME:
        return evaluate_location(params, Progress())
    pair = open_pair(args.sar, args.optical)
    try:
        started = time.perf_counter()
        key_points = sift.SiftMap(pair)
        seconds_reference = time.perf_counter() - started
        trials = location_trials(params, pair, key_points.find, Progress())
        report = location_summary(trials, pair.metres_per_px, args.seed)
        return {**report, "seconds_reference": seconds_reference}
    finally:
        pair.close()


def table(rows: List[Dict[str, Any]]) -> str:
    """Rates in percent with their 95 % intervals by block."""
    head = ["strip", "heading", "method", "≤20 m", "≤50 m", "≤100 m", "median m", "corner rmse m"]
    head += ["accepted", "of these right", "absent accepted", "ECE", "s/strip"]
    body = []
    for row in sorted(rows, key=lambda row: (-row["strip_patches"], row["heading"])):
        spread = row["interval"]
        body.append(
            [f"{row['strip_patches']} patches", row["heading"], row["method"]]
            + [percent(row["located_at_m"][m], spread["located_at_m"][m]) for m in ("20", "50", "100")]
            + [f"{row['median_error_m']:.0f}", f"{row['rmse_m']:.0f}"]
            + [percent(row["accept_rate"], spread["accept_rate"])]
            + [percent(row["accepted_precision_present"])]
            + [percent(row["false_accept_rate"], spread["false_accept_rate"])]
            + [f"{row['ece']:.3f}", f"{row['seconds_per_strip']:.1f}"]
        )
    return markdown(head, body)


if __name__ == "__main__":
    sys.exit(main())
