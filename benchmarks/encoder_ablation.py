"""What each part of the encoder's training is worth: short runs of equal length, one thing changed at a time.

    python benchmarks/encoder_ablation.py --steps 400 --out build/benchmarks/ablation.jsonl

All runs train on one region and are tried on another, with the same queries. The pairs' misregistration is measured
once for all of them. Runs are written as they are done; a second call with the same file goes on where the first one
stopped.
``--only NAME`` runs some variants. ``--document docs/results/encoder.md`` puts the tables into the report.

A network of fresh weights is the structural descriptor: there is no random start to compare with.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch

from backend.descriptors.encoder import EncoderDescriptor
from backend.devices import resolve_device
from backend.errors import SarmatchError, UsageError
from backend.progress import Progress
from backend.terminal import ProgressBar
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.encoder_start import starting_network
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.pair_source import Region
from backend.training.pairs.registration import registered
from backend.training.pairs.splits import whole
from backend.training_params import TrainEncoderParams
from benchmarks.ablation_tables import BASE, GENERATED, RANDOM, ablation
from benchmarks.document import replace_part
from benchmarks.row_log import RowLog
from benchmarks.table import imagery, write_json
from benchmarks.whole_raster import WholeRaster

PATCH_PX = (64, 128)

POOLED_ONLY = {"heatmap_weight": 0.0}
VARIANTS: Dict[str, Dict[str, Any]] = {
    BASE: {},
    "wasserstein": {"adversary": "wasserstein"},
    "classifier": {"adversary": "classifier"},
    "wasserstein-clipping": {"adversary": "wasserstein", "lipschitz": "clipping"},
    "infonce-only": {**POOLED_ONLY, "infonce_weight": 1.0},
    "infonce-only-no-projection": {**POOLED_ONLY, "infonce_weight": 1.0, "projection": False},
    "triplet-only": {**POOLED_ONLY, "triplet_weight": 1.0},
    "triplet-only-no-projection": {**POOLED_ONLY, "triplet_weight": 1.0, "projection": False},
    "heatmap+infonce": {"infonce_weight": 0.3},
    "offset-0": {"offset_px": 0},
    "no-large-crops": {"large_share": 0.0},
    "augment-none": {"augment": "none"},
    "augment-geometric": {"augment": "geometric"},
    "unregistered": {"registration": False},
    "mining": {"mine_every": -1},
    RANDOM: {"negatives": "random"},
    GENERATED: {"negatives": "mined"},
}
"""What each changes of the base: heat-maps alone, offsets of 64 px, a quarter of the steps with large crops, full
augmentation, registered pairs; ``mined`` stands for the folder named with ``--mined``."""

SEEDS = {name: 3 if name in (BASE, "wasserstein", "classifier", RANDOM, GENERATED) else 1 for name in VARIANTS}
"""Runs of each variant: what the intervals over seeds rest on."""

_MININGS = 4


def main() -> int:
    """Train and try what the file does not hold yet, then print the tables."""
    args = parser().parse_args()
    try:
        log = RowLog(args.out)
        rows = list(measure(args, log))
        tables = ablation(rows)
        print("\n" + tables)
        if rows:
            target = str(Path(args.out).with_suffix(".json"))
            write_json(target, rows, benchmark="encoder_ablation", parameters=vars(args), variants=VARIANTS)
        if args.document:
            replace_part(args.document, "ablation", tables)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def parser() -> argparse.ArgumentParser:
    """What the script is told."""
    east = f"{imagery('california_east_sar_vh.tif')},{imagery('california_east_optical.tif')}"
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--data", default=east, help="pairs to train on, as train encoder takes them")
    made.add_argument("--sar", default=imagery("california_west_sar_vh.tif"), help="raster of another place, to try on")
    made.add_argument("--optical", default=imagery("california_west_optical.tif"))
    made.add_argument("--only", nargs="+", default=list(VARIANTS), choices=list(VARIANTS), metavar="NAME")
    made.add_argument("--seeds", type=int, help="runs of each variant; 3 of base, adversaries and negatives, else 1")
    made.add_argument("--mined", help=f"folder of sarmatch mine for {GENERATED}, which is left out where there is none")
    made.add_argument("--steps", type=int, help="of each run")
    made.add_argument("--minutes", type=float, help="of each run, instead of steps: then slower variants take fewer")
    made.add_argument("--batch", type=int, default=8)
    made.add_argument("--training-patch-px", type=int, default=128)
    made.add_argument("--adversary-weight", type=float, default=TrainEncoderParams.adversary_weight)
    made.add_argument("--workers", type=int, default=0)
    made.add_argument("--threads", type=int, default=1, help="of each run, for numbers that can be had again")
    made.add_argument("--queries", type=int, default=300)
    made.add_argument("--device", default="auto")
    made.add_argument("--out", default="build/benchmarks/ablation.jsonl", help="rows; beside it .json with the machine")
    made.add_argument("--document", help="Markdown file whose part 'ablation' the tables replace")
    return made


def measure(args: argparse.Namespace, log: RowLog) -> Iterator[Dict[str, Any]]:
    """The rows of all runs and patch sizes, from the file where they are there already; the seeds of all variants in
    turn, so that a file cut short compares all of them.

    Raises:
        UsageError: neither steps nor minutes given.
    """
    if (args.steps is None) == (args.minutes is None):
        raise UsageError("how long to train is not said", "Give --steps or --minutes.")
    torch.set_num_threads(args.threads)
    bench = Bench(args)
    names = [name for name in args.only if args.mined or name != GENERATED]
    plan = [(name, seed) for seed in range(10) for name in names if seed < (args.seeds or SEEDS[name])]
    for name, seed in plan:
        rows = [log.find(bench.identity(name, seed, px)) for px in PATCH_PX]
        if None in rows:
            print(f"{name}, seed {seed}: training", file=sys.stderr, flush=True)
            found = bench.run(name, seed)
            rows = [log.add(bench.identity(name, seed, px), found[px]) for px in PATCH_PX]
        yield from (row for row in rows if row is not None)


class Bench:
    """The data of all runs, opened on first use.

    Args:
        args: what the script was told.
    """

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.device = resolve_device(args.device).torch_device

    def identity(self, name: str, seed: int, patch_px: int) -> Dict[str, Any]:
        """What makes a row this one and no other."""
        args = self.args
        length = {"steps": args.steps} if args.minutes is None else {"minutes": args.minutes}
        mined = {"mined": Path(args.mined).name} if name == GENERATED else {}
        return {
            "variant": name,
            "changes": {**VARIANTS[name], **mined},
            "seed": seed,
            "patch_px": patch_px,
            **length,
            "batch": args.batch,
            "training_patch_px": args.training_patch_px,
            "queries": args.queries,
            "adversary_weight": args.adversary_weight,
            "tried_on": Path(args.sar).name,
            "data": [Path(part).name for part in args.data.replace(";", ",").split(",")],
        }

    def run(self, name: str, seed: int) -> Dict[int, Mapping[str, Any]]:
        """Train a variant and try it; a row by patch size."""
        params, mine_every = self._params(name, seed)
        regions = self._registered if params.registration else self._as_they_are
        started, cpu_started = time.perf_counter(), time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            torch.manual_seed(seed)
            network, _ = starting_network(params)
            recipe = EncoderRecipe(network.to(self.device), regions, [], params)
            settings = LoopSettings(
                steps=params.steps,
                minutes=params.minutes,
                seed=seed,
                workers=params.workers,
                ema=params.ema,
                mine_every_steps=mine_every,
                clip_norm=float(getattr(recipe, "clip_norm", LoopSettings.clip_norm)),
                batch=params.batch,
                patch_px=params.patch_px,
                learning_rate=params.learning_rate,
            )
            result = run_training(recipe, settings, Path(folder), _progress(), lambda *_: None)
        seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
        descriptor = EncoderDescriptor(result.network.to("cpu").eval(), name)  # type: ignore[arg-type]
        facts = {"steps": result.steps, "training_seconds": seconds, "training_cpu_seconds": cpu_seconds}
        return {px: {**self._raster.dense_row(descriptor, px), **facts} for px in PATCH_PX}

    def _params(self, name: str, seed: int) -> Tuple[TrainEncoderParams, int]:
        """Parameters of a run, and steps between minings: a few in each run, whatever its length."""
        args, changes = self.args, dict(VARIANTS[name])
        mines = bool(changes.pop("mine_every", 0))
        if name == GENERATED:
            changes["negatives"] = args.mined
        params = TrainEncoderParams(
            data=args.data,
            out="",
            steps=args.steps,
            minutes=args.minutes,
            batch=args.batch,
            patch_px=args.training_patch_px,
            adversary_weight=args.adversary_weight,
            workers=args.workers,
            device=args.device,
            seed=seed,
        )
        if mines and args.steps is None:
            raise UsageError("mining in a run of minutes has no even steps", "Give --steps, or leave mining out.")
        return replace(params, **changes), max(1, args.steps // _MININGS) if mines else 0

    @cached_property
    def _as_they_are(self) -> List[Region]:
        return whole(open_pairs(self.args.data))

    @cached_property
    def _registered(self) -> List[Region]:
        sets, _ = registered(open_pairs(self.args.data), _progress(), self.device)
        return whole(sets)

    @cached_property
    def _raster(self) -> WholeRaster:
        args = self.args
        return WholeRaster(args.sar, args.optical, args.queries, 0, self.device)


def _progress() -> Progress:
    return Progress(ProgressBar(sys.stderr))


if __name__ == "__main__":
    sys.exit(main())
