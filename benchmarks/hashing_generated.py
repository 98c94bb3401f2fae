"""What generated labelled images are worth to codes: tables 4.1, 4.3 and 4.5 of the thesis.

python benchmarks/hashing_generated.py --data FOLDER --generated c-dcgan=FOLDER --generated acgan=FOLDER --seeds 0 1 2

The thesis is Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral Images" (TU
Berlin). The folders are those that ``generate`` wrote; real and generated images are brought to the size of the latter.
What is held out is that of --split-seed throughout; the seeds are of network and batches. What is measured is kept in a
file of JSON lines, and not measured again.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Dict, List, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from backend.conditional_params import EvaluateGeneratedParams
from backend.errors import SarmatchError
from backend.evaluation.generated_labelled import evaluate_generated
from backend.evaluation.hashing import evaluate_hashing
from backend.hashing_params import EvaluateHashingParams, TrainHashingParams
from backend.progress import Progress
from backend.training.hashing_features import FEATURES_NAME
from backend.training.labelled.generated_folder import REPORT
from backend.training.train_hashing import train_hashing
from benchmarks.document import replace_part
from benchmarks.hashing import pairs_of, spread
from benchmarks.row_log import IDENTITY, RowLog
from benchmarks.table import markdown

REAL = "real images"
ARCHIVES = ("held-out", "training")


def main() -> int:
    """Run every row that is not there yet, print the tables, write them into the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--generated", action="append", default=[], metavar="NAME=FOLDER", help="once for each")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2], help="of network and batches")
    parser.add_argument("--split-seed", type=int, default=0)
    parser.add_argument("--bits", type=int, default=32)
    parser.add_argument("--steps", type=int, default=700)
    parser.add_argument("--features", default="texture")
    parser.add_argument("--seen-by", nargs="*", default=["texture", "encoder"], help="features of IS and FID")
    parser.add_argument("--work", default="build/benchmarks/hashing_generated", help="folder for models and rows")
    parser.add_argument("--document", help="docs/results/hashing.md, to put the tables into")
    args = parser.parse_args()
    try:
        folders = pairs_of(args.generated, "--generated")
        log = RowLog(str(Path(args.work) / "rows.jsonl"))
        text = "\n\n".join([quality(args, folders, log), *retrieval(args, folders, log)])
        print(text)
        if args.document:
            replace_part(args.document, "generated", text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def quality(args: argparse.Namespace, folders: Dict[str, str], log: RowLog) -> str:
    """Table 4.1: Inception score and Fréchet distance, of real images too."""
    body = []
    for kind in args.seen_by:
        for name, folder in folders.items():
            what = {"generated": name, "seen_by": kind}
            row = log.find(what)
            if row is None:
                given = {"data": args.data, "generated": folder, "features": kind, "device": "cpu"}
                row = log.add(what, evaluate_generated(EvaluateGeneratedParams.from_mapping(given), Progress()))
            if not body or body[-1][0] != row["features"]:
                real = row["real"]
                body.append([row["features"], REAL, *_figures(real)])
            body.append([row["features"], f"{name} ({row['num_generated']})", *_figures(row)])
    return markdown(["seen by", "images", "Inception score", "Fréchet distance", "of their own class"], body)


def retrieval(args: argparse.Namespace, folders: Dict[str, str], log: RowLog) -> List[str]:
    """Tables 4.3 and 4.5: mean and extremes over the seeds, and the change by class."""
    rows: List[Dict[str, Any]] = []
    size_px = min(_size_px(folder) for folder in folders.values())
    for name, folder in {REAL: "", **folders}.items():
        for seed in args.seeds:
            what = {"trained_on": name, "features": args.features, "size_px": size_px, "steps": args.steps}
            what |= {"bits": args.bits, "seed": seed, "split_seed": args.split_seed}
            wanted = [{**what, "archive": archive} for archive in ARCHIVES]
            if any(log.find(each) is None for each in wanted):
                measure(args, folder, size_px, seed, wanted, log)
            rows += [row for each in wanted if (row := log.find(each)) is not None]
    parts = []
    for archive in ARCHIVES:
        own = [row for row in rows if row[IDENTITY]["archive"] == archive]
        head = [
            f"{args.features}, {size_px} px, {args.bits} bits, archive {archive}",
            "MAP@100, binary",
            "precision@20",
        ]
        body = []
        for name in (REAL, *folders):
            some = [row for row in own if row[IDENTITY]["trained_on"] == name]
            label = name if name == REAL else f"{REAL} and {name}"
            body.append([label, *(spread([row[key] for row in some]) for key in ("map_at_100", "precision_at_20"))])
        parts.append(markdown(head, body))
    parts.append(changes([row for row in rows if row[IDENTITY]["archive"] == ARCHIVES[0]], list(folders)))
    return parts


def changes(rows: Sequence[Dict[str, Any]], names: Sequence[str]) -> str:
    """Table 4.5: change of MAP@100 by class against real images alone, in points, seed by seed."""
    classes = sorted(rows[0]["per_class"])
    base = {row[IDENTITY]["seed"]: row for row in rows if row[IDENTITY]["trained_on"] == REAL}
    body = []
    for name in names:
        cells = []
        for label in (*classes, None):
            found = []
            for row in rows:
                if row[IDENTITY]["trained_on"] == name:
                    pair = (row, base[row[IDENTITY]["seed"]])
                    now, then = (each if label is None else each["per_class"][label] for each in pair)
                    found.append(100.0 * (now["map_at_100"] - then["map_at_100"]))
            mean = sum(found) / len(found)
            cells.append(f"{mean:+.1f} ({min(found):+.1f} to {max(found):+.1f})")
        body.append([f"with {name}", *cells])
    return markdown(["change of MAP@100, points, archive held-out", *classes, "ALL"], body)


def measure(
    args: argparse.Namespace, folder: str, size_px: int, seed: int, wanted: Sequence[Dict[str, Any]], log: RowLog
) -> None:
    """Train once, and add a row for each archive."""
    out = Path(args.work) / f"{args.features}-{seed}"
    kept = Path(args.work) / f"{args.features}-{size_px}.safetensors"
    given: Dict[str, Any] = {"data": args.data, "out": str(out), "bits": args.bits, "seed": seed, "overwrite": True}
    given |= {"features": str(kept) if kept.is_file() else args.features, "feature_size_px": size_px, "device": "cpu"}
    given |= {"split_seed": args.split_seed, "steps": args.steps, "validate_every": args.steps}
    given |= {"validation_fraction": 0.0, "generated": folder or None}
    model = train_hashing(TrainHashingParams.from_mapping(given), Progress())["model"]
    if not kept.is_file():
        (out / FEATURES_NAME).replace(kept)
    for what in wanted:
        asked = {"data": args.data, "model": str(model), "features": str(kept), "archive": what["archive"]}
        row = evaluate_hashing(EvaluateHashingParams.from_mapping({**asked, "device": "cpu"}), Progress())
        log.add(what, row)
        print(f"{what['trained_on']}, seed {seed}, {what['archive']}: {row['map_at_100']:.4f}", flush=True)


def _figures(row: Dict[str, Any]) -> List[str]:
    return [f"{row['inception_score']:.2f}", f"{row['frechet_distance']:.1f}", f"{row['class_accuracy']:.0%}"]


def _size_px(folder: str) -> int:
    return int(json.loads((Path(folder) / REPORT).read_text("utf-8"))["size_px"])


if __name__ == "__main__":
    sys.exit(main())
