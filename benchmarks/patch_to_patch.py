"""Patch-to-patch retrieval: every method under the three protocols, on the same queries and references.

python benchmarks/patch_to_patch.py --sar SAR.tif --optical OPTICAL.tif --model cmpc=CMPC.safetensors --queries 200

``same-area`` needs models that were trained on the very region that is asked for, and flatters them: where its rasters
are not named it is left out. A method whose model is neither shipped nor named is left out too, and said so.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from backend.errors import SarmatchError, UsageError
from backend.evaluation.patch_rankers import PATCH_METHODS, patch_method
from backend.evaluation.patch_to_patch import evaluate_patches
from backend.evaluation_params import EvaluatePatchesParams
from backend.models.registry import find_model
from backend.progress import Progress
from benchmarks.table import imagery, markdown, percent, write_json

PROTOCOLS = ("same-area", "cross-area", "arbitrary")


def main() -> int:
    """Run every row, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--trained-sar", help="raster of the region that the models were trained on, for same-area")
    parser.add_argument("--trained-optical")
    parser.add_argument("--methods", nargs="+", default=list(PATCH_METHODS), choices=list(PATCH_METHODS))
    parser.add_argument("--protocols", nargs="+", default=list(PROTOCOLS), choices=PROTOCOLS)
    parser.add_argument(
        "--model", action="append", default=[], metavar="METHOD=MODEL", help="once for each model, by name or path"
    )
    parser.add_argument("--patch-px", type=int, default=200)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/patch_to_patch.json")
    args = parser.parse_args()
    rows: List[Dict[str, Any]] = []
    try:
        for row in measure(args):
            rows.append(row)
            first = percent(row["recall"]["1"], row["interval"]["recall"]["1"])
            print(f"{row['protocol']}, {row['label']}: R@1 {first} %", flush=True)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print("\n" + table(rows))
    write_json(args.out, rows, benchmark="patch_to_patch")
    return 0


def measure(args: argparse.Namespace) -> Iterator[Dict[str, Any]]:
    """One report a protocol and method, and one a model where a method is given several."""
    models = named_models(args.model)
    chosen = [(method, model) for method in args.methods for model in usable(method, models.get(method, []))]
    for protocol in args.protocols:
        sar, optical = (args.trained_sar, args.trained_optical) if protocol == "same-area" else (args.sar, args.optical)
        if sar is None or optical is None:
            print("same-area is left out: name --trained-sar and --trained-optical", file=sys.stderr)
            continue
        for method, model in chosen:
            params = EvaluatePatchesParams(
                sar=sar,
                optical=optical,
                protocol=protocol,
                method=method,
                model=model,
                patch_px=args.patch_px,
                queries=args.queries,
                device=args.device,
                seed=args.seed,
            )
            label = method if model is None else f"{method} ({Path(model).stem})"
            yield {"protocol": protocol, "method": method, "label": label, **evaluate_patches(params, Progress())}


def named_models(words: Sequence[str]) -> Dict[str, List[str]]:
    """``METHOD=MODEL`` words as method -> models; ``encoder=`` serves all methods that an encoder serves.

    Raises:
        UsageError: a word of another form, or of a method without models.
    """
    found: Dict[str, List[str]] = {}
    for word in words:
        method, is_there, model = word.partition("=")
        if not is_there or not model or PATCH_METHODS.get(method) is None or PATCH_METHODS[method].model is None:
            known = ", ".join(name for name, entry in PATCH_METHODS.items() if entry.model is not None)
            raise UsageError(f"--model {word!r} is not METHOD=MODEL", f"Methods with models are {known}.")
        for name, entry in PATCH_METHODS.items():
            if name == method or (method == PATCH_METHODS[name].model and entry.model is not None):
                found.setdefault(name, []).append(model)
    return found


def usable(method: str, models: Sequence[str]) -> List[Optional[str]]:
    """The models to run a method with: those named, else the shipped one; ``[None]`` where it needs none."""
    shipped = patch_method(method, None)[0].model
    if models or shipped is None:
        return list(models) or [None]
    try:
        find_model(shipped)
    except SarmatchError:
        print(f"{method} is left out: no model {shipped!r} is shipped, and none named with --model", file=sys.stderr)
        return []
    return [None]


def table(rows: List[Dict[str, Any]]) -> str:
    """Rates in percent with their 95 % intervals by block; the last row of a protocol is what is possible at best."""
    head = ["protocol", "method", "references", "R@1", "R@5", "R@10", "R@20", "MRR", "≤100 m", "≤½ patch"]
    head += ["mean m", "median m", "s/query", "s/references"]
    body = []
    for protocol in PROTOCOLS:
        part = [row for row in rows if row["protocol"] == protocol]
        for row in part:
            spread = row["interval"]
            body.append(
                [protocol, row["label"], f"{row['num_references']:,}"]
                + [percent(row["recall"][k], spread["recall"][k]) for k in ("1", "5", "10", "20")]
                + [f"{row['mrr']:.3f}", *_distances(row, spread)]
                + [f"{row['seconds_per_query']:.3f}", f"{row['seconds_reference']:.0f}"]
            )
        if part:
            best = _distances(part[0]["perfect"], None)
            body.append([protocol, "nearest reference", f"{part[0]['num_references']:,}", *["100.0"] * 4, "1.000"])
            body[-1] += [*best, "-", "-"]
    return markdown(head, body)


def _distances(row: Dict[str, Any], spread: Optional[Dict[str, Any]]) -> List[str]:
    return [
        percent(row["recall_at_m"]["100"], spread and spread["recall_at_m"]["100"]),
        percent(row["recall_at_sides"]["0.5"], spread and spread["recall_at_sides"]["0.5"]),
        f"{row['mean_error_m']:.0f}",
        f"{row['median_error_m']:.0f}",
    ]


if __name__ == "__main__":
    sys.exit(main())
