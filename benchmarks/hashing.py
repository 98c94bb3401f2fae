"""Supervised hashing: mean average precision by length of code and by class, as tables 4.3 and 4.4 of the thesis.

python benchmarks/hashing.py --data rsscn7=FOLDER --data sen12=FOLDER --bits 16 32 64 --seeds 0 1 2

The thesis is Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral Images" (TU
Berlin), on EuroSAT: ``--data eurosat=FOLDER`` of it unpacked, with ``--archives held-out``, is its row of real images.
What is measured is kept in a file of JSON lines, and not measured again; so is what the images' features cost once.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch

from backend.errors import SarmatchError, UsageError
from backend.evaluation.hashing import evaluate_hashing
from backend.evaluation.hashing_report import hashing_figures
from backend.hashing_params import EvaluateHashingParams, TrainHashingParams
from backend.progress import Progress
from backend.retrieval.ranked_codes import rank
from backend.training.hashing_features import FEATURES_NAME
from backend.training.labelled.features import make_features, read_features, settings_of, write_features
from backend.training.labelled.layouts import open_labelled
from backend.training.labelled.splits import split_labelled
from backend.training.train_hashing import train_hashing
from benchmarks.document import replace_part
from benchmarks.row_log import IDENTITY, RowLog
from benchmarks.table import markdown

THESIS = {16: 0.9338, 32: 0.9357, 64: 0.9334}
"""MAP@100 of table 4.3, EuroSAT, real images only."""
UNLEARNED = 0
"""Stands for the length of the code where the features themselves are compared."""


def main() -> int:
    """Run every row that is not there yet, print the tables, write them into the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", action="append", default=[], metavar="NAME=FOLDER", help="once for each set")
    parser.add_argument("--bits", nargs="+", type=int, default=[16, 32, 64, 128])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2], help="of split, network and batches")
    parser.add_argument("--archives", nargs="+", default=["held-out", "training"])
    parser.add_argument("--features", default="texture", help="texture, encoder, imagenet or network")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="of train hashing")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--work", default="build/benchmarks/hashing", help="folder for features, models and rows")
    parser.add_argument("--document", help="docs/results/hashing.md, to put the tables into")
    parser.add_argument("--part", default="hashing", help="of the document: hashing, or hashing-FEATURES")
    args = parser.parse_args()
    try:
        sets = pairs_of(args.data, "--data")
        log = RowLog(str(Path(args.work) / "rows.jsonl"))
        rows = [row for name, folder in sets.items() for row in measure(args, name, folder, log)]
        text = tables(rows)
        print(text)
        if args.document:
            replace_part(args.document, args.part, text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def pairs_of(words: Sequence[str], flag: str) -> Dict[str, str]:
    """``NAME=VALUE`` words by name.

    Raises:
        UsageError: none, or a word of another form.
    """
    found = dict(word.partition("=")[::2] for word in words)
    if (flag == "--data" and not found) or not all(found) or not all(found.values()):
        raise UsageError(f"{flag} {' '.join(words)!r} is not NAME=VALUE", f"Give {flag} NAME=VALUE, once for each.")
    return found


def measure(args: argparse.Namespace, name: str, folder: str, log: RowLog) -> List[Dict[str, Any]]:
    """The rows of a set: a seed, length and archive each; measured, or as the log has them."""
    options = pairs_of(args.option, "--option")
    work = Path(args.work) / name
    rows: List[Dict[str, Any]] = []
    for seed in args.seeds:
        # A classifier of one's own has seen what is trained on, which is another part at each seed.
        features = work / (
            f"network-{seed}.safetensors" if args.features == "network" else f"{args.features}.safetensors"
        )
        for bits in (UNLEARNED, *args.bits):
            what = {"data": name, "features": args.features, "bits": bits, "seed": seed}
            what = what if bits == UNLEARNED else {**what, "steps": args.steps, **options}
            wanted = [{**what, "archive": archive} for archive in args.archives]
            missing = [each for each in wanted if log.find(each) is None]
            if missing:
                started_s = time.process_time()
                if args.features == "network":
                    prepare_network(args, options, folder, features, work / f"network-{seed}", seed)
                else:
                    prepare_features(features, folder, args.features, args.device)
                if bits != UNLEARNED:
                    model = train(args, options, folder, str(features), work / f"{bits}-{seed}", bits, seed)
                trained_s = time.process_time() - started_s
                for each in missing:
                    if bits == UNLEARNED:
                        report = of_features(folder, str(features), each["archive"], seed)
                    else:
                        given = {"data": folder, "model": model, "features": str(features), "device": args.device}
                        report = evaluate_hashing(
                            EvaluateHashingParams.from_mapping({**given, "archive": each["archive"]}), Progress()
                        )
                    log.add(each, {**report, "cpu_s": trained_s})
                    shown = ", ".join(f"{key} {value}" for key, value in each.items())
                    print(f"{shown}: MAP@100 {report['map_at_100']:.4f}", flush=True)
            rows += [row for each in wanted if (row := log.find(each)) is not None]
    return rows


def prepare_features(path: Path, folder: str, kind: str, device: str) -> None:
    """Make the file of features of a set where it is not there."""
    if path.is_file():
        return
    labelled = open_labelled(folder)
    settings = settings_of(kind, 128, labelled)
    where = torch.device("cuda" if device == "auto" and torch.cuda.is_available() else device.replace("auto", "cpu"))
    write_features(path, labelled, make_features(labelled, settings, where, Progress()), settings)


def prepare_network(
    args: argparse.Namespace, options: Mapping[str, str], folder: str, path: Path, out: Path, seed: int
) -> None:
    """Train a classifier, and make the file of what it sees in a set, where that is not there."""
    if path.is_file():
        return
    made = train(args, options, folder, "network", out, min(args.bits), seed)
    (Path(made).parent / FEATURES_NAME).replace(path)


def train(
    args: argparse.Namespace,
    options: Mapping[str, str],
    folder: str,
    features: str,
    out: Path,
    bits: int,
    seed: int,
) -> str:
    """Path of a model; chosen at its last step, with nothing held out but what is reported on."""
    given: Dict[str, Any] = {"data": folder, "out": str(out), "features": features, "bits": bits, "seed": seed}
    given |= {"steps": args.steps, "validation_fraction": 0.0, "validate_every": args.steps, "overwrite": True}
    given |= {"device": args.device, **{key: _number(value) for key, value in options.items()}}
    return str(train_hashing(TrainHashingParams.from_mapping(given), Progress())["model"])


def of_features(folder: str, features: str, archive: str, seed: int) -> Dict[str, Any]:
    """What the features themselves reach, in their own standard deviations; the split is that of the same seed."""
    labelled = open_labelled(folder)
    values, _ = read_features(features, labelled)
    split = split_labelled(labelled, 0.2, 0.0, seed)
    known = values[torch.from_numpy(split.train)]
    normal = ((values - known.mean(dim=0)) / known.std(dim=0).clamp_min(1e-6)).clamp(-5.0, 5.0).numpy()
    queries, searched = split.test, split.test if archive == "held-out" else split.train
    labels, groups = labelled.labels, labelled.groups
    own = labels[queries].tolist(), groups[queries].tolist()
    rankings = rank(
        normal[queries], normal[searched], own[0], labels[searched].tolist(), own[1], groups[searched].tolist(), seed
    )
    return {**hashing_figures(rankings, *own, labelled.classes, seed), "num_archive": len(searched)}


def tables(rows: Sequence[Mapping[str, Any]]) -> str:
    """By length of code (table 4.3), then by class at 32 bits (table 4.4); mean and extremes over the seeds."""
    parts = []
    lengths = sorted({row[IDENTITY]["bits"] for row in rows} - {UNLEARNED})
    for name, archive in sorted({(row[IDENTITY]["data"], row[IDENTITY]["archive"]) for row in rows}):
        own = [row for row in rows if (row[IDENTITY]["data"], row[IDENTITY]["archive"]) == (name, archive)]
        sizes = f"{own[0]['num_queries']} queries, archive {archive} ({own[0]['num_archive']} images)"
        head = [
            f"{name}, features {own[0][IDENTITY]['features']}: {sizes}",
            *(f"{bits} bits" for bits in lengths),
            "the features themselves",
        ]
        body = []
        for label, key, real in (
            ("MAP@100, binary", "map_at_100", False),
            ("MAP@100, real-valued", "map_at_100", True),
            ("MAP@100 of all there are, binary", "map_at_100_of_all", False),
            ("precision@20, binary", "precision_at_20", False),
        ):
            cells = [spread(_values(own, bits, key, real)) for bits in lengths]
            body.append([label, *cells, spread(_values(own, UNLEARNED, key, False)) if key and real else "-"])
        if archive == "held-out":
            cells = [f"{THESIS[bits]:.4f}" if bits in THESIS else "-" for bits in lengths]
            body.append(["(thesis, EuroSAT, binary)", *cells, "-"])
        parts.append(markdown(head, body))
    for name, archive in sorted({(row[IDENTITY]["data"], row[IDENTITY]["archive"]) for row in rows}):
        own = [
            row
            for row in rows
            if (row[IDENTITY]["data"], row[IDENTITY]["archive"], row[IDENTITY]["bits"]) == (name, archive, 32)
        ]
        if own:
            classes = sorted({label for row in own for label in row["per_class"]})
            cells = [
                spread([row["per_class"][label]["map_at_100"] for row in own if label in row["per_class"]])
                for label in classes
            ]
            every = spread([row["map_at_100"] for row in own])
            parts.append(
                markdown(
                    [f"{name}, {own[0][IDENTITY]['features']}, archive {archive}, 32 bits", *classes, "ALL"],
                    [["MAP@100", *cells, every]],
                )
            )
    return "\n\n".join(parts)


def spread(values: Sequence[float]) -> str:
    """``0.912 (0.905-0.920)``: mean and extremes; ``-`` of nothing."""
    if not values:
        return "-"
    mean = sum(values) / len(values)
    return f"{mean:.3f}" + (f" ({min(values):.3f}-{max(values):.3f})" if len(values) > 1 else "")


def _values(rows: Sequence[Mapping[str, Any]], bits: int, key: str, real: bool) -> List[float]:
    found = [row for row in rows if row[IDENTITY]["bits"] == bits]
    return [float((row["real"] if real else row)[key]) for row in found]


def _number(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


if __name__ == "__main__":
    sys.exit(main())
