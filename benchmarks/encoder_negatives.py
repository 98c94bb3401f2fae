"""Do generated negatives help the encoder? Short runs from one start, with and without further negatives.

    python benchmarks/encoder_negatives.py --mined mined_ae --out build/benchmarks/encoder_negatives.jsonl

Each run trains on one region and is tried on windows of another: single SAR patches of 64 and 128 px are looked for on
all placements of all windows. Runs differ in their seed and in what ``--negatives`` of ``train encoder`` gets: nothing,
``random`` (real SAR patches of other places), or a folder that ``sarmatch mine`` wrote. Rows are written as they are
done; a second call goes on where the first one stopped. ``encoder_ablation.py`` asks the same of longer runs and of the
whole raster. ``--document`` puts the table into a report.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch

from backend.errors import SarmatchError
from backend.progress import Progress
from backend.terminal import ProgressBar
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.heatmap_validation import HeatmapValidation
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.splits import whole
from backend.training_params import TrainEncoderParams
from benchmarks.ablation_tables import over_seeds
from benchmarks.document import replace_part
from benchmarks.row_log import IDENTITY, RowLog
from benchmarks.table import imagery, markdown, write_json

NONE, RANDOM, GENERATED = "none", "random", "generated"
CPU = torch.device("cpu")

Row = Mapping[str, Any]


def main() -> int:
    """Train and try what the file does not hold yet, then print the table."""
    args = parser().parse_args()
    try:
        rows = list(measure(args, RowLog(args.out)))
        text = table(rows)
        print("\n" + text)
        write_json(str(Path(args.out).with_suffix(".json")), rows, benchmark="encoder_negatives", parameters=vars(args))
        if args.document:
            replace_part(args.document, "encoder-negatives", text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def parser() -> argparse.ArgumentParser:
    """What the script is told."""
    east, west = (
        f"{imagery(f'california_{side}_sar_vh.tif')},{imagery(f'california_{side}_optical.tif')}"
        for side in ("east", "west")
    )
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--data", default=east, help="pairs to train on, as train encoder takes them")
    made.add_argument("--test", default=west, help="pairs of another place, to try on")
    made.add_argument("--mined", help="folder of sarmatch mine; without it generated negatives are left out")
    made.add_argument("--initial", help="encoder to start from, trained on as if anew; fresh when not given")
    made.add_argument("--seeds", type=int, default=3)
    made.add_argument("--steps", type=int, default=100)
    made.add_argument("--batch", type=int, default=8)
    made.add_argument("--training-patch-px", type=int, default=64)
    made.add_argument("--registration", action=argparse.BooleanOptionalAction, default=False)
    made.add_argument("--threads", type=int, default=1, help="of each run, for numbers that can be had again")
    made.add_argument("--out", default="build/benchmarks/encoder_negatives.jsonl", help="rows; beside it .json")
    made.add_argument("--document", help="Markdown file whose part 'encoder-negatives' the table replaces")
    return made


def measure(args: argparse.Namespace, log: RowLog) -> Iterator[Dict[str, Any]]:
    """The rows, from the file where they are there already; all kinds of a seed in turn, so that a file cut short
    compares all of them."""
    torch.set_num_threads(args.threads)
    validation = HeatmapValidation(whole(open_pairs(args.test)))
    kinds = [NONE, RANDOM, *([GENERATED] if args.mined else [])]
    for seed in range(args.seeds):
        for kind in kinds:
            identity = {
                "negatives": kind,
                "mined": Path(args.mined).name if kind == GENERATED else None,
                "seed": seed,
                **{name: getattr(args, name) for name in ("steps", "batch", "training_patch_px", "registration")},
                "initial": None if args.initial is None else Path(args.initial).parent.name,
                "data": [Path(part).name for part in args.data.replace(";", ",").split(",")],
                "tried_on": [Path(part).name for part in args.test.replace(";", ",").split(",")],
            }
            yield log.find(identity) or log.add(identity, run(args, kind, seed, validation))


def run(args: argparse.Namespace, kind: str, seed: int, validation: HeatmapValidation) -> Dict[str, Any]:
    """Train with one kind of negatives, and try the averaged network."""
    print(f"seed {seed}: {kind}", file=sys.stderr, flush=True)
    params = TrainEncoderParams(
        data=args.data,
        out="",
        steps=args.steps,
        batch=args.batch,
        patch_px=args.training_patch_px,
        initial=args.initial,
        gentle=False,
        registration=args.registration,
        negatives={NONE: None, RANDOM: RANDOM, GENERATED: args.mined}[kind],
        validation_fraction=0.0,  # what is tried on lies elsewhere
        seed=seed,
    )
    started_s = time.process_time()
    recipe = EncoderRecipe.build(params, Progress(ProgressBar(sys.stderr)), CPU)
    settings = LoopSettings(steps=args.steps, seed=seed, ema=0.98, batch=args.batch, patch_px=params.patch_px)
    last: Dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        result = run_training(recipe, settings, Path(folder), Progress(), lambda step, values: last.update(values))
    trained_s = time.process_time() - started_s
    answers = validation.answers(result.network, CPU, Progress())  # type: ignore[arg-type]
    return {
        "recall": {str(px): float(found.is_found.mean()) for px, found in answers.items()},
        "log_likelihood": {str(px): float(found.log_likelihood.mean()) for px, found in answers.items()},
        "queries": {str(px): len(found.window) for px, found in answers.items()},
        "windows": len(validation.places),
        "fooled": last.get("fooled"),
        "training_cpu_seconds": trained_s,
    }


def table(rows: Sequence[Row]) -> str:
    """Recall and log-likelihood by kind of negatives: mean over seeds and 95 % interval of Student's t, and the
    differences to the runs without, taken seed by seed."""
    if not rows:
        return ""
    kinds: Dict[str, Dict[int, Row]] = {}
    for row in rows:
        kinds.setdefault(row[IDENTITY]["negatives"], {})[row[IDENTITY]["seed"]] = row
    sizes = sorted(rows[0]["recall"], key=int)
    head = ["further negatives", "seeds"]
    for px in sizes:
        head += [f"{px} px found, %", "to none", "log-likelihood", "to none"]
    body = []
    for kind, seeds in kinds.items():
        cells = [kind, str(len(seeds))]
        shared = [seed for seed in seeds if seed in kinds.get(NONE, {})]
        for px in sizes:
            for name, factor, digits in (("recall", 100.0, 1), ("log_likelihood", 1.0, 3)):
                cells.append(_interval([factor * row[name][px] for row in seeds.values()], digits, ""))
                gains = [factor * (seeds[seed][name][px] - kinds[NONE][seed][name][px]) for seed in shared]
                cells.append("-" if kind == NONE or not gains else _interval(gains, digits, "+"))
        body.append(cells)
    own, counts = rows[0][IDENTITY], rows[0]["queries"]
    text = (
        f"Runs of {own['steps']} steps with batches of {own['batch']} crops of up to {own['training_patch_px']} px; "
        + " and ".join(f"{counts[px]} patches of {px} px" for px in sizes)
        + f" looked for on {rows[0]['windows']} windows. Found is within 10 px; log-likelihood is of the right "
        "placement among all, in nats. Mean and 95 % interval of Student's t over seeds; differences are taken seed by "
        "seed."
    )
    return text + "\n\n" + markdown(head, body)


def _interval(values: List[float], digits: int, sign: str) -> str:
    mean, half = over_seeds(values)
    text = f"{mean:{sign}.{digits}f}"
    return f"{text} ± {half:.{digits}f}" if np.isfinite(half) else text


if __name__ == "__main__":
    sys.exit(main())
