"""Single patches over a whole raster: recall and metres for each patch size and method, on the same queries.

python benchmarks/retrieval.py --sar SAR.tif --optical OPTICAL.tif --queries 200 --out build/retrieval.json
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from backend.affine import Affine
from backend.config import EvaluateRetrievalParams
from backend.errors import SarmatchError
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.location_trials import placement_errors_px
from backend.evaluation.methods import model_of, usable_methods
from backend.evaluation.places import ValidPlaces
from backend.evaluation.protocols import METHODS, evaluate_retrieval
from backend.evaluation.retrieval_trials import RetrievalTrials
from backend.evaluation.summaries import retrieval_summary
from backend.geolocation.strip_patches import StripImage
from backend.progress import Progress
from benchmarks import sift
from benchmarks.table import imagery, markdown, percent, write_json


def main() -> int:
    """Run every row, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--patch-px", type=int, nargs="+", default=[64, 128, 256])
    parser.add_argument("--methods", "--method", nargs="+", choices=[*METHODS, sift.NAME], help="all, if not given")
    parser.add_argument("--model", help="name or path of the model that learned methods use instead of the shipped one")
    parser.add_argument("--protocol", default="arbitrary", choices=["arbitrary", "aligned"])
    parser.add_argument("--search", default="dense", choices=["dense", "index"])
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/retrieval.json")
    args = parser.parse_args()
    rows: List[Dict[str, Any]] = []
    try:
        for method in sift.available(args.methods or [*usable_methods(args.model), sift.NAME]):
            run = sift_rows if method == sift.NAME else engine_rows
            for row in run(args, method):
                rows.append(row)
                print(
                    f"{row['method']}, {row['patch_px']} px: {percent(row['recall_at_m']['100'])} % within 100 m",
                    flush=True,
                )
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print("\n" + table(rows))
    write_json(args.out, rows, benchmark="retrieval")
    return 0


def engine_rows(args: argparse.Namespace, method: str) -> Iterator[Dict[str, Any]]:
    """One report for each patch size, by the engine's own protocol."""
    for patch_px in args.patch_px:
        params = EvaluateRetrievalParams(
            sar=args.sar,
            optical=args.optical,
            patch_px=patch_px,
            protocol=args.protocol,
            search=args.search,
            method=method,
            queries=args.queries,
            model=model_of(method, args.model),
            device=args.device,
            seed=args.seed,
        )
        yield {"method": method, "patch_px": patch_px, **evaluate_retrieval(params, Progress())}


def sift_rows(args: argparse.Namespace, method: str) -> Iterator[Dict[str, Any]]:
    """The same queries by key points: one answer each, no list."""
    pair = open_pair(args.sar, args.optical)
    started = time.perf_counter()
    key_points = sift.SiftMap(pair)
    seconds_reference = time.perf_counter() - started
    places = ValidPlaces([pair.sar, pair.optical], Progress())
    for patch_px in args.patch_px:
        generator = np.random.default_rng(args.seed)
        if args.protocol == "aligned":
            queries = places.tiles(patch_px, args.queries, generator)
        else:
            queries = places.windows(patch_px, patch_px, args.queries, generator)
        errors, seconds = [], 0.0
        for window in queries:
            strip = StripImage(*pair.sar_image(window))
            started = time.perf_counter()
            answer = key_points.find(strip)
            seconds += time.perf_counter() - started
            truth = Affine.translation(window.col_off, window.row_off)
            found = answer.transform
            errors.append(np.inf if found is None else placement_errors_px(found, truth, (patch_px, patch_px))[0])
        errors_px = np.array(errors)
        trials = RetrievalTrials(
            (errors_px <= patch_px / 2.0).astype(int), errors_px, np.full((len(errors), 2), np.inf), seconds
        )
        report = retrieval_summary(trials, queries, pair.metres_per_px, args.seed)
        yield {
            "method": method,
            "patch_px": patch_px,
            **report,
            "num_references": len(key_points.points),
            "seconds_reference": seconds_reference,
        }
    pair.close()


def table(rows: List[Dict[str, Any]]) -> str:
    """Rates in percent with their 95 % intervals by block."""
    head = ["patch", "method", "R@1", "R@5", "R@10", "≤25 m", "≤50 m", "≤100 m", "median m", "s/query"]
    body = []
    for row in sorted(rows, key=lambda row: row["patch_px"]):
        spread = row["interval"]
        body.append(
            [f"{row['patch_px']} px", row["method"]]
            + [percent(row["recall"][k], spread["recall"][k]) for k in ("1", "5", "10")]
            + [percent(row["recall_at_m"][m], spread["recall_at_m"][m]) for m in ("25", "50", "100")]
            + [f"{row['median_error_m']:.0f}", f"{row['seconds_per_query']:.3f}"]
        )
    return markdown(head, body)


if __name__ == "__main__":
    sys.exit(main())
