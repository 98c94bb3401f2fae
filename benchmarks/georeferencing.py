"""Rows of ``benchmarks/location.py --bend-px``: strips that shear and bend, georeferenced rigidly and as chosen."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from typing import Any, Dict, List

import numpy as np

from backend.descriptors.dense_map import describe_raster
from backend.devices import resolve_device
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.georeference_trials import georeference_summary, georeference_trial
from backend.evaluation.location_trials import engine_locator
from backend.evaluation.methods import method_descriptor, model_of
from backend.evaluation.places import ValidPlaces
from backend.evaluation.strip_cuts import StripPlan, cut_strips
from backend.progress import Progress
from benchmarks.table import markdown


def georeferencing_rows(args: argparse.Namespace, method: str, scale_tolerance: float) -> List[Dict[str, Any]]:
    """One row a kind of strip: lengths and headings of the arguments; each holds its ``trials``."""
    descriptor = method_descriptor(method, model_of(method, args.model))
    device = resolve_device(args.device).torch_device
    pair = open_pair(args.sar, args.optical)
    rows = []
    try:
        dense = describe_raster(pair.optical, pair.optical_radiometry, descriptor, "optical", device, Progress())
        places = ValidPlaces([pair.sar, pair.optical], Progress())
        for patches in args.strip_patches:
            for heading in args.headings:
                tolerance = scale_tolerance if heading == "unknown" else 0.0
                plan = StripPlan(patches, args.patch_px, heading == "known", tolerance, args.shear, args.bend_px)
                locator = engine_locator(dense, descriptor, plan, device, Progress())
                generator = np.random.default_rng(args.seed)
                trials = []
                for cut in cut_strips(pair.sar, pair.sar_radiometry, places, plan, args.trials, generator):
                    trials.append(georeference_trial(cut, pair, locator, device, descriptor))
                    print(_line(trials[-1]), file=sys.stderr, flush=True)
                rows.append(
                    {
                        "method": method,
                        "strip_patches": patches,
                        "heading": heading,
                        "scale_tolerance": tolerance,
                        "shear": args.shear,
                        "bend_px": args.bend_px,
                        **georeference_summary(trials, args.seed),
                        "trials": [asdict(trial) for trial in trials],
                    }
                )
    finally:
        pair.close()
    return rows


def georeferencing_table(rows: List[Dict[str, Any]]) -> str:
    """Located, and median errors in pixels of both maps."""
    head = [
        "strip",
        "heading",
        "located",
        "tied",
        "rigid px",
        "chosen px",
        "gain px",
        "check rmse px",
        "check median px",
    ]
    head += ["rigid, grid px", "chosen, grid px", "maps", "s/search", "s/points"]
    body = []
    for row in rows:
        interval = row["gain_interval_px"]
        gain = "-" if interval is None else f"{row['gain_px']:.2f} ({interval[0]:.2f} to {interval[1]:.2f})"
        kinds = ", ".join(f"{count} {name}" for name, count in sorted(row["kinds"].items(), key=lambda item: -item[1]))
        body.append(
            [
                f"{row['strip_patches']} patches",
                row["heading"],
                f"{row['located']}/{row['num_strips']}",
                str(row["tied"]),
            ]
            + [_number(row[name]["content_rmse_px"]) for name in ("rigid", "chosen")]
            + [gain, _number(row["check_rmse_px"]), _number(row["check_median_px"])]
            + [_number(row[name]["grid_rmse_px"]) for name in ("rigid", "chosen")]
            + [kinds, f"{row['seconds_locate']:.1f}", _number(row["seconds_tie"])]
        )
    return markdown(head, body)


def _line(trial: Any) -> str:
    rigid, chosen = (item.content_rmse_px if item is not None else float("nan") for item in (trial.rigid, trial.chosen))
    return (
        f"{trial.heading_deg:.0f} deg, x{trial.scale:.3f}: off by {trial.center_error_px:.1f} px, "
        f"sure {trial.confidence:.2f}; {trial.kind or 'not tied'}, rigid {rigid:.2f}, chosen {chosen:.2f} px, "
        f"{trial.used} of {trial.points} points, {trial.seconds_locate:.0f} s"
    )


def _number(value: "float | None") -> str:
    return "-" if value is None else f"{value:.2f}"
