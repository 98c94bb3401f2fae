"""Do hard negatives help a verifier? The published table for every way to come by them, and what no threshold changes.

    python benchmarks/hard_negatives.py --encoder trained/encoder.safetensors --out build/benchmarks/negatives.jsonl \
        --mined AE-GAN=mined_ae --mined VAE-GAN=mined_vae --document docs/results/hard_negatives.md

A network is trained with random negatives; then it is trained on with each kind, as long for each, so that every row
has had as many steps. Training is on one region, the test on another, which must be new to the encoder too. For each
seed, network, share of the places and kind of negatives there is one row; rows are written as they are done, and a
second call with the same file goes on where the first one stopped. Networks before
fine-tuning are kept beside the file.

``--only`` and ``--networks`` choose, ``--share`` takes part of the places for the case of few data.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from functools import cached_property
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch

from backend.devices import resolve_device
from backend.errors import SarmatchError, UsageError
from backend.evaluation.verification import verification_summary
from backend.evaluation.verification_evidence import DENSE_METHODS, dense_evidence, verifier_evidence
from backend.models.registry import find_model, model_digest
from backend.models.verifier import KIND
from backend.progress import Progress
from backend.terminal import ProgressBar
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.model_files import write_model
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.splits import whole
from backend.training.verifier_places import VerifierPlaces, place_grid
from backend.training.verifier_recipe import VerifierRecipe, starting_network
from backend.training.verifier_validation import THRESHOLD, TestPairs
from backend.verifier_params import MINERS, TrainVerifierParams
from benchmarks.document import replace_part
from benchmarks.hard_negatives_tables import BASE, DENSE, tables
from benchmarks.row_log import RowLog
from benchmarks.table import imagery, write_json

NETWORKS: Dict[str, Dict[str, Any]] = {
    "pseudo-siamese": {"streams": "pseudo-siamese"},
    "pseudo-siamese, batch norm": {"streams": "pseudo-siamese", "norm": "batch"},
    "correlation, structural": {"streams": "correlation"},
    "correlation, encoder": {"streams": "correlation", "encoder": "encoder", "learning_rate": 5e-4},
}
"""Name -> what it changes of the defaults; ``encoder`` stands for the one named with ``--encoder``."""

_TEST_SEED = 20


def main() -> int:
    """Train and try what the file does not hold yet, then print the tables."""
    args = parser().parse_args()
    try:
        log = RowLog(args.out)
        rows = list(measure(args, log))
        text = tables(rows)
        print("\n" + text)
        if rows:
            target = str(Path(args.out).with_suffix(".json"))
            write_json(target, rows, benchmark="hard_negatives", parameters=vars(args), networks=NETWORKS)
        if args.document:
            replace_part(args.document, "negatives", text)
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
    made.add_argument("--data", default=east, help="pairs to train on, as train verifier takes them")
    made.add_argument("--test", default=west, help="pairs of another place, to try on")
    made.add_argument(
        "--encoder", help="encoder for the streams and the evidence of that name; new to the test's place"
    )
    made.add_argument("--networks", nargs="+", default=list(NETWORKS), choices=list(NETWORKS), metavar="NAME")
    made.add_argument(
        "--only", nargs="+", metavar="KIND", help=f"kinds of negatives: {', '.join(MINERS)}, or --mined's"
    )
    made.add_argument("--mined", nargs="*", action="extend", default=[], metavar="NAME=FOLDER", help="of sarmatch mine")
    made.add_argument("--share", nargs="+", type=float, default=[1.0], help="of the places to train on")
    made.add_argument("--seeds", type=int, default=3)
    made.add_argument("--steps", type=int, default=400, help="with random negatives, before")
    made.add_argument("--fine-steps", type=int, default=150, help="with each kind")
    made.add_argument("--batch", type=int, default=32)
    made.add_argument("--hard-share", type=float, default=1.0, help="of the negatives that are hard; the rest random")
    made.add_argument("--patch-px", type=int, default=64)
    made.add_argument("--max-offset-px", type=int, default=16)
    made.add_argument("--test-pairs", type=int, default=2000)
    made.add_argument("--threads", type=int, default=1, help="of each run, for numbers that can be had again")
    made.add_argument("--device", default="auto")
    made.add_argument("--out", default="build/benchmarks/hard_negatives.jsonl", help="rows; beside it .json")
    made.add_argument("--document", help="Markdown file whose part 'negatives' the tables replace")
    return made


def measure(args: argparse.Namespace, log: RowLog) -> Iterator[Dict[str, Any]]:
    """The rows, from the file where they are there already; all kinds of a seed in turn, so that a file cut short
    compares all of them.

    Raises:
        UsageError: ``--mined`` without a name, or a kind that is not known.
    """
    torch.set_num_threads(args.threads)
    folders = dict(_named(text) for text in args.mined)
    kinds = [*MINERS, *folders]
    for kind in args.only or []:
        if kind not in (BASE, *kinds):
            raise UsageError(f"no negatives are called {kind!r}", f"Known are: {', '.join(kinds)}.")
    bench = Bench(args, folders)
    for method in DENSE_METHODS:
        if method.startswith("encoder") and args.encoder is None:
            continue
        identity = bench.dense_identity(method)
        yield log.find(identity) or log.add(identity, bench.dense(method))
    networks = [name for name in args.networks if args.encoder or NETWORKS[name].get("encoder") is None]
    for seed in range(args.seeds):
        for name in networks:
            for share in args.share:
                yield from bench.rows(name, seed, share, [BASE, *(args.only or kinds)], log)


class Bench:
    """The data of all runs, opened on first use.

    Args:
        args: what the script was told.
        folders: of generated negatives, by name.
    """

    def __init__(self, args: argparse.Namespace, folders: Mapping[str, str]) -> None:
        self.args, self.folders = args, dict(folders)
        self.device = resolve_device(args.device).torch_device

    def dense_identity(self, method: str) -> Dict[str, Any]:
        """What makes a row of a method without a verifier this one and no other."""
        return {"network": DENSE, "negatives": method, **self._common()}

    def identity(self, name: str, seed: int, share: float, kind: str) -> Dict[str, Any]:
        """What makes a row of a verifier this one and no other."""
        args = self.args
        own: Dict[str, Any] = {} if kind == BASE else {"fine_steps": args.fine_steps, "hard_share": args.hard_share}
        if kind == "random":
            own["hard_share"] = 1.0  # of what is random anyway
        return {
            "network": name,
            "negatives": kind,
            "seed": seed,
            "share": share,
            "steps": args.steps,
            "batch": args.batch,
            **own,
            **self._common(),
        }

    def dense(self, method: str) -> Dict[str, Any]:
        """What the similarity of a descriptor tells."""
        pairs = self._pairs
        model = self.args.encoder if method.startswith("encoder") else None
        found = dense_evidence(
            method, model, pairs.sar, pairs.optical, pairs.pairs, self.args.max_offset_px, self.device
        )
        return verification_summary(found, pairs, None)

    def rows(self, name: str, seed: int, share: float, kinds: List[str], log: RowLog) -> Iterator[Dict[str, Any]]:
        """The rows of one network and seed: the base, and what each kind makes of it."""
        missing = [kind for kind in kinds if log.find(self.identity(name, seed, share, kind)) is None]
        stem = "-".join(name.replace(",", "").split())
        base = Path(f"{self.args.out}.networks") / f"{stem}-{seed}-{share:g}-{self.args.steps}.safetensors"
        if missing and (BASE in missing or not base.is_file()):
            base.parent.mkdir(parents=True, exist_ok=True)
            values = self._train(name, seed, share, "random", None, base)
            if BASE in missing:
                log.add(self.identity(name, seed, share, BASE), values)
        for kind in missing:
            if kind != BASE:
                values = self._train(name, seed, share, kind, str(base), None)
                log.add(self.identity(name, seed, share, kind), values)
        for kind in kinds:
            row = log.find(self.identity(name, seed, share, kind))
            if row is not None:
                yield row

    def _train(
        self, name: str, seed: int, share: float, kind: str, initial: Optional[str], out: Optional[Path]
    ) -> Dict[str, Any]:
        print(f"{name}, seed {seed}, share {share:g}: {kind if initial else BASE}", file=sys.stderr, flush=True)
        params = self._params(name, seed, share, kind, initial)
        started = time.process_time()
        places = self._places if share == 1.0 else self._places.share(share, seed)
        torch.manual_seed(seed)
        recipe = VerifierRecipe(
            starting_network(params).to(self.device), places, [], params, self.device, {"data": params.data}
        )
        settings = LoopSettings(
            steps=params.steps,
            seed=seed,
            ema=params.ema,
            batch=params.batch,
            patch_px=params.patch_px,
            learning_rate=params.learning_rate,
            mine_every_steps=params.mine_every if kind == "bootstrapped" else 0,
        )
        with tempfile.TemporaryDirectory() as folder:
            result = run_training(recipe, settings, Path(folder), _progress(), lambda *_: None)
        seconds = time.process_time() - started
        network = result.network.to(self.device).eval()
        if out is not None:
            write_model(out, network, KIND, recipe.card(network))
        pairs = self._pairs
        sure = verifier_evidence(network, pairs.sar, pairs.optical, pairs.pairs, self.device)  # type: ignore[arg-type]
        facts = recipe.card(network)
        return {
            **verification_summary(sure, pairs, THRESHOLD),
            "training_cpu_seconds": seconds,
            "places": len(places.places),
            "places_with_hard_negatives": facts["places_with_hard_negatives"],
        }

    def _params(self, name: str, seed: int, share: float, kind: str, initial: Optional[str]) -> TrainVerifierParams:
        args, changes = self.args, dict(NETWORKS[name])
        if "encoder" in changes:
            changes["encoder"] = args.encoder
        return TrainVerifierParams.from_mapping(
            {
                "data": args.data,
                "out": "",
                "steps": args.steps if initial is None else args.fine_steps,
                "batch": args.batch,
                "seed": seed if initial is None else seed + 1000,  # fine-tuning sees other batches
                "patch_px": args.patch_px,
                "max_offset_px": args.max_offset_px,
                "negatives": self.folders.get(kind, kind),
                "hard_share": args.hard_share,
                "data_share": share,
                "initial": initial,
                "mine_every": max(1, args.fine_steps // 3),
                "device": args.device,
                **changes,
            }
        )

    def _common(self) -> Dict[str, Any]:
        args = self.args
        return {
            "patch_px": args.patch_px,
            "max_offset_px": args.max_offset_px,
            "test_pairs": args.test_pairs,
            "tried_on": [Path(part).name for part in args.test.replace(";", ",").split(",")],
            "encoder": None if args.encoder is None else model_digest(find_model(args.encoder))[:12],
            "data": [Path(part).name for part in args.data.replace(";", ",").split(",")],
        }

    @cached_property
    def _places(self) -> VerifierPlaces:
        return place_grid(whole(open_pairs(self.args.data)), self.args.patch_px, self.args.max_offset_px)

    @cached_property
    def _pairs(self) -> TestPairs:
        args = self.args
        places = place_grid(whole(open_pairs(args.test)), args.patch_px, args.max_offset_px)
        return TestPairs(places, args.test_pairs // 2, _TEST_SEED)


def _named(text: str) -> "tuple[str, str]":
    name, _, folder = text.partition("=")
    if not name or not folder:
        raise UsageError(f"{text!r} names no folder", "Write NAME=FOLDER.")
    return name, folder


def _progress() -> Progress:
    return Progress(ProgressBar(sys.stderr))


if __name__ == "__main__":
    sys.exit(main())
