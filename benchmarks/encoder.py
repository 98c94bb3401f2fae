"""The learned encoder against its peers, on the same queries in one run: a whole raster, patches, other sensors.

python benchmarks/encoder.py --model ENCODER.safetensors --cmpc CMPC.safetensors --out build/benchmarks/encoder.jsonl

Each row is written as it is measured; a second call with the same file goes on where the first one stopped, and only
prints the tables once all is there. ``--document docs/results/encoder.md`` puts them into the report.

The parts: ``whole``: patches anywhere, searched over all placements; ``aligned``: patches on the tile grid, searched
likewise; ``grid``: ranked against the patches of that grid; ``patches``: a set of pairs, one patch a place group;
``fixtures``: float dB in UTM; ``simulated``: made-up scenes. A model is not asked about data its card names.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch

from backend.descriptors.cmpc_network import CmpcNetwork
from backend.descriptors.face import Descriptor
from backend.devices import resolve_device
from backend.errors import InputError, SarmatchError
from backend.evaluation.methods import CMPC, method_descriptor, model_of
from backend.evaluation.network_tiles import PatchNetwork
from backend.evaluation.patch_rankers import model_card
from backend.evaluation.patch_to_patch import check_training, evaluate_patches
from backend.evaluation_params import EvaluatePatchesParams
from backend.progress import Progress
from benchmarks import loose_pairs
from benchmarks.document import replace_part
from benchmarks.encoder_tables import METHODS, PARTS, comparison
from benchmarks.loose_windows import search_windows
from benchmarks.row_log import RowLog
from benchmarks.table import IMAGERY, imagery, write_json
from benchmarks.whole_raster import WholeRaster

PEER_PX = 200
"""Side of the patches that the network of whole patches is made for."""

ALIGNED_PX = 64
LOOSE_PX = (64, 128)
PATCH_SET_PX = (64, 128, 256)
SIMULATED_SEEDS = (11, 12, 13)


@dataclass(frozen=True)
class Job:
    """One row to measure."""

    part: str
    method: str
    case: str
    data: str
    run: Callable[[], Mapping[str, Any]]


def main() -> int:
    """Measure what the file does not hold yet, then print the tables."""
    args = parser().parse_args()
    log_path = args.out
    try:
        log = RowLog(log_path)
        rows = [row for method in args.methods for row in measure(args, method, log)]
        tables = comparison(rows)
        print("\n" + tables)
        if rows:
            write_json(str(Path(log_path).with_suffix(".json")), rows, benchmark="encoder", parameters=vars(args))
        if args.document:
            replace_part(args.document, "comparison", tables)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def parser() -> argparse.ArgumentParser:
    """What the script is told."""
    data = IMAGERY.parent
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--model", help="name or path of the encoder; the shipped one when not given")
    made.add_argument("--cmpc", help="name or path of the network of whole patches; left out when there is none")
    made.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    made.add_argument("--optical", default=imagery("california_west_optical.tif"))
    made.add_argument("--patches", default=str(data / "sen12_scenes"), help="folder of pairs of 256 px, in any layout")
    made.add_argument("--fixtures-sar", default=str(data / "terramind_fixtures" / "S1RTC"))
    made.add_argument("--fixtures-optical", default=str(data / "terramind_fixtures" / "S2RGB"))
    made.add_argument("--simulated-pixel-size-m", type=float, default=5.0)
    made.add_argument("--simulated-seeds", type=int, nargs="+", default=list(SIMULATED_SEEDS))
    made.add_argument("--methods", nargs="+", default=list(METHODS), choices=list(METHODS))
    made.add_argument("--parts", nargs="+", default=list(PARTS), choices=list(PARTS))
    made.add_argument("--patch-px", type=int, nargs="+", default=[64, 128, 256], help="on the whole raster")
    made.add_argument("--queries", type=int, default=300, help="of every row, as far as there are as many places")
    made.add_argument("--device", default="auto")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--out", default="build/benchmarks/encoder.jsonl", help="rows; beside it .json with the machine")
    made.add_argument("--document", help="Markdown file whose part 'comparison' the tables replace")
    return made


def measure(args: argparse.Namespace, method: str, log: RowLog) -> Iterator[Dict[str, Any]]:
    """The rows of a method, from the file where they are there already."""
    try:
        tried = Tried(args, method)
    except SarmatchError as error:
        missing = error.code == "model_unknown" and (args.cmpc if method == CMPC else args.model) is None
        if not missing:
            raise
        print(f"{method} is left out: {error.message}", file=sys.stderr)
        return
    for job in tried.jobs():
        if job.part not in args.parts:
            continue
        identity = {
            "part": job.part,
            "case": job.case,
            "method": method,
            "digest": tried.digest,
            "data": job.data,
            "queries": args.queries,
            "seed": args.seed,
        }
        row = log.find(identity)
        if row is None:
            try:
                row = log.add(identity, job.run())
            except InputError as error:
                if error.code != "trained_here":
                    raise
                print(f"{method}, {job.part} is left out: {error.message}", file=sys.stderr)
                continue
            print(f"{method}, {job.part}, {job.case}: done", file=sys.stderr, flush=True)
        yield row


class Tried:
    """One method with its model, and everything it is asked.

    Args:
        args: what the script was told.
        method: name of the method.

    Raises:
        ModelError: its model cannot be used.
    """

    def __init__(self, args: argparse.Namespace, method: str) -> None:
        self.args, self.method = args, method
        self.device = resolve_device(args.device).torch_device
        self.model: Optional[str] = args.cmpc or CMPC if method == CMPC else model_of(method, args.model)
        self.network: Optional[CmpcNetwork] = None
        if method == CMPC:
            loaded = PatchNetwork.load(self.model or CMPC, self.device)
            self.network, self.digest = loaded.network, loaded.digest
        else:
            self.descriptor: Descriptor = method_descriptor(method, self.model)
            self.digest = self.descriptor.digest

    def jobs(self) -> Iterator[Job]:
        """All rows, those that share a descriptor map one after the other."""
        args = self.args
        if self.network is not None:
            network = self.network
            yield self._job(
                "whole", PEER_PX, args.sar, lambda: self._whole.network_row(network, PEER_PX), "tiles of the same size"
            )
            yield self._patches_job(PEER_PX, "pooled", network)
            return
        for px in sorted({*args.patch_px, PEER_PX}):
            yield self._job("whole", px, args.sar, lambda px=px: self._whole.dense_row(self.descriptor, px))
        yield self._job(
            "aligned",
            ALIGNED_PX,
            args.sar,
            lambda: self._whole.dense_row(self.descriptor, ALIGNED_PX, "aligned"),
        )
        yield self._job("grid", ALIGNED_PX, args.sar, self._grid_row, "pooled")
        for px in PATCH_SET_PX:
            yield self._patches_job(px, "dense", self.descriptor)
            yield self._patches_job(px, "pooled", self.descriptor)
        for px in LOOSE_PX:
            yield self._job("fixtures", px, args.fixtures_sar, lambda px=px: self._fixtures_row(px))
        for px in LOOSE_PX:
            seeds = "+".join(map(str, args.simulated_seeds))
            data = f"simulated {seeds} at {args.simulated_pixel_size_m:g} m"
            yield self._job("simulated", px, data, lambda px=px: self._simulated_row(px))

    @property
    def _whole(self) -> WholeRaster:
        args = self.args
        self._check([args.sar, args.optical])
        return _whole_raster(args.sar, args.optical, args.queries, args.seed, self.device)

    @cached_property
    def _card(self) -> Mapping[str, Any]:
        """What the model's card says; empty for methods without a model and for the shipped one without a card."""
        if self.method == CMPC or self.method.startswith("encoder"):
            return model_card(self.model or "encoder")
        return {}

    def _check(self, data: List[str]) -> None:
        check_training(self._card, data, "arbitrary")

    def _job(
        self, part: str, px: int, data: str, run: Callable[[], Mapping[str, Any]], search: str = "all placements"
    ) -> Job:
        return Job(part, self.method, f"{px} px, {search}", Path(data).name, run)

    def _patches_job(self, px: int, search: str, method: "Descriptor | CmpcNetwork") -> Job:
        args = self.args

        def run() -> Mapping[str, Any]:
            self._check([args.patches])
            images = loose_pairs.patch_set(args.patches, args.queries, args.seed)
            if search == "dense":
                patches = loose_pairs.patches_of(images, px)
                return search_windows(patches, self.descriptor, self.device)
            return loose_pairs.pooled_row(images, px, method, self.device)

        return self._job("patches", px, args.patches, run, "all placements" if search == "dense" else search)

    def _grid_row(self) -> Mapping[str, Any]:
        args = self.args
        params = EvaluatePatchesParams(
            sar=args.sar,
            optical=args.optical,
            protocol="cross-area",
            method=self.method,
            model=self.model,
            patch_px=ALIGNED_PX,
            queries=args.queries,
            device=args.device,
            seed=args.seed,
        )
        return evaluate_patches(params, Progress())

    def _fixtures_row(self, px: int) -> Mapping[str, Any]:
        args = self.args
        self._check([args.fixtures_sar, args.fixtures_optical])
        patches = loose_pairs.fixture_patches(args.fixtures_sar, args.fixtures_optical, px, args.queries, args.seed)
        return search_windows(patches, self.descriptor, self.device)

    def _simulated_row(self, px: int) -> Mapping[str, Any]:
        args = self.args
        patches = loose_pairs.simulated_patches(args.simulated_seeds, px, args.queries, args.simulated_pixel_size_m)
        return search_windows(patches, self.descriptor, self.device)


_OPEN: Dict[Any, WholeRaster] = {}


def _whole_raster(sar: str, optical: str, queries: int, seed: int, device: torch.device) -> WholeRaster:
    """The same for all methods: its places are read once."""
    key = sar, optical, queries, seed, str(device)
    if key not in _OPEN:
        _OPEN[key] = WholeRaster(sar, optical, queries, seed, device)
    return _OPEN[key]


if __name__ == "__main__":
    sys.exit(main())
