"""Fine-tuning on twenty small pairs for five minutes: what it does where the pairs come from, and everywhere else.

python benchmarks/fine_tuning.py --model MODEL.safetensors --minutes 5

Pairs of 256 px are cut from one corner of the rasters into a folder in the layout ``paired-folders``, as somebody who
has just aligned them would keep them. Each network then answers the same queries, on other ground of that corner, on
the rest of the rasters and on other imagery: the model as it was, the model trained on as if anew (``naive``: full
rate, nothing held), and ``sarmatch train encoder --initial MODEL``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch
from osgeo import gdal

from backend.descriptors.encoder import load_network
from backend.descriptors.encoder_network import EncoderNetwork
from backend.errors import SarmatchError
from backend.evaluation.intervals import BLOCK_PX
from backend.evaluation.metrics import block_bootstrap_interval, spatial_blocks
from backend.models.registry import find_model
from backend.progress import Progress
from backend.training.checkpoint import LAST_NAME
from backend.training.checkpoint import load_network as load_averaged
from backend.training.encoder_recipe import EncoderRecipe
from backend.training.heatmap_validation import Answers, HeatmapValidation
from backend.training.loop import run_training
from backend.training.loop_settings import LoopSettings
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.pair_source import CELL_PX, PairScene, Region
from backend.training.pairs.split_check import grown
from backend.training.pairs.splits import split_regions
from backend.training.train_encoder import train_encoder
from backend.training_params import TrainEncoderParams
from benchmarks.table import IMAGERY, imagery, markdown, write_json

PAIR_PX = 256
BUFFER_CELLS = 8
"""Cells between the corner and the rest."""

CPU = torch.device("cpu")
Blocks = Tuple[HeatmapValidation, np.ndarray]


def main() -> int:
    """Cut the pairs, train twice, ask every network, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument(
        "--elsewhere", default=str(IMAGERY.parent / "sen12_scenes"), help="pairs of other imagery; empty: none"
    )
    parser.add_argument("--model", required=True, help="trained encoder to begin with, by name or path")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--corner-px", type=int, default=3072, help="side of the corner that the pairs come from")
    parser.add_argument(
        "--corner",
        type=int,
        nargs=2,
        metavar=("COL", "ROW"),
        help="its first pixel; else the fullest of the four",
    )
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--methods", nargs="*", default=["naive", "anchored"], choices=["naive", "anchored"])
    parser.add_argument("--learning-rate", type=float, help="of the anchored one, instead of the default")
    parser.add_argument("--anchor-weight", type=float, help="likewise")
    parser.add_argument("--windows", type=int, default=24, help="at most so many windows of each kind of ground")
    parser.add_argument("--queries", type=int, default=4, help="for each window and patch size, 64 and 128 px")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/fine_tuning.json")
    args = parser.parse_args()
    try:
        rows = measure(args)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print("\n" + table(rows))
    write_json(args.out, rows, benchmark="fine_tuning", parameters=vars(args))
    return 0


def measure(args: argparse.Namespace) -> List[Dict[str, Any]]:
    """A row for each kind of ground and network."""
    scene = open_pairs(f"{args.sar},{args.optical}")[0].scenes[0]
    side = args.corner_px // CELL_PX
    corner = fullest_corner(scene.coverage(), side)
    if args.corner:
        left, top = (first_px // CELL_PX for first_px in args.corner)
        corner[:] = False
        corner[top : top + side, left : left + side] = True
    cells = draw_pairs(scene, corner, args.pairs, args.seed)
    own, rest = corner.copy(), ~grown(corner, BUFFER_CELLS)
    side = PAIR_PX // CELL_PX
    for row, col in cells:
        own[row : row + side, col : col + side] = False
    grounds = {
        "own corner": asked(Region(scene, own), args),
        "rest": asked(Region(scene, rest), args),
    }
    if args.elsewhere:
        grounds[Path(args.elsewhere).name] = asked_elsewhere(args)
    network = load_network(find_model(args.model))
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        data = str(write_pairs(args, cells, Path(folder) / "pairs"))
        before = {name: ask(network, ground) for name, ground in grounds.items()}
        for name, ground in grounds.items():
            rows += rows_of(name, "before", {}, before[name], before[name], ground[1], args.seed)
        for method in args.methods:
            for label, tuned, facts in trained(method, data, Path(folder) / method, args):
                for name, ground in grounds.items():
                    rows += rows_of(name, label, facts, before[name], ask(tuned, ground), ground[1], args.seed)
                    print(json.dumps({key: rows[-1][key] for key in ("ground", "network", "gain")}), flush=True)
    return rows


def trained(
    method: str, data: str, out: Path, args: argparse.Namespace
) -> "List[Tuple[str, EncoderNetwork, Dict[str, Any]]]":
    """The networks that a method gives, named: the one it ships, and where that is another the last one."""
    given = {"data": data, "out": str(out), "minutes": args.minutes, "seed": args.seed, "device": "cpu"}
    network = load_network(find_model(args.model))
    if method == "naive":
        # As training goes on anew: the parameters know nothing of a start.
        params = TrainEncoderParams.from_mapping(given)
        sets = open_pairs(data)
        split = split_regions(sets, params.split, params.validation_fraction, 0, params.seed)
        recipe = EncoderRecipe(network, split.train, split.validation, params)
        settings = LoopSettings(minutes=params.minutes, seed=params.seed, precision="fp32")
        result = run_training(recipe, settings, out, Progress(), lambda *told: None)
        return [(method, result.network, {"steps": result.steps, "kept_step": result.best_step})]  # type: ignore[list-item]
    for name in ("learning_rate", "anchor_weight"):
        if getattr(args, name) is not None:
            given[name] = getattr(args, name)
    params = TrainEncoderParams.from_mapping({**given, "initial": args.model, "precision": "fp32"})
    answer = train_encoder(params, Progress())
    keys = ("steps", "best_step", "validation", "outcome")
    facts = {key: answer[key] for key in keys}
    print(json.dumps(facts), flush=True)
    found = [(method, load_network(find_model(answer["model"])), facts)]
    if answer["best_step"] != answer["steps"]:
        load_averaged(out / LAST_NAME, network)
        found.append((method + ", last step", network.eval(), facts))
    return found


def fullest_corner(coverage: np.ndarray, side: int) -> np.ndarray:
    """(n, m) bool: of the four corners of what has any data the one with most of it, ``side`` cells high and wide."""
    rows, cols = np.flatnonzero(coverage.any(axis=1)), np.flatnonzero(coverage.any(axis=0))
    found = []
    for top in (rows[0], max(rows[0], rows[-1] + 1 - side)):
        for left in (cols[0], max(cols[0], cols[-1] + 1 - side)):
            part = np.zeros(coverage.shape, bool)
            part[top : top + side, left : left + side] = True
            found.append(part)
    return max(found, key=lambda part: float(coverage[part].sum()))


def draw_pairs(scene: PairScene, corner: np.ndarray, count: int, seed: int) -> List[Tuple[int, int]]:
    """First (row, column) of the cells of pairs: squares of a grid over a corner that hold data throughout."""
    side, coverage = PAIR_PX // CELL_PX, scene.coverage() * corner
    rows, cols = np.flatnonzero(corner.any(axis=1)), np.flatnonzero(corner.any(axis=0))
    full = [
        (int(row), int(col))
        for row in range(rows[0], rows[-1] + 2 - side, side)
        for col in range(cols[0], cols[-1] + 2 - side, side)
        if coverage[row : row + side, col : col + side].min() > 0.99
    ]
    if len(full) < count:
        raise SystemExit(f"the corner has room for {len(full)} pairs only")
    return [full[number] for number in np.random.default_rng(seed).permutation(len(full))[:count]]


def write_pairs(args: argparse.Namespace, cells: Sequence[Tuple[int, int]], folder: Path) -> Path:
    """The pairs as GeoTIFFs in FOLDER/sar and FOLDER/optical."""
    gdal.UseExceptions()
    for kind, path in (("sar", args.sar), ("optical", args.optical)):
        (folder / kind).mkdir(parents=True)
        source = gdal.Open(path)
        for number, (row, col) in enumerate(cells):
            window = [col * CELL_PX, row * CELL_PX, PAIR_PX, PAIR_PX]
            gdal.Translate(str(folder / kind / f"pair_{number:02d}.tif"), source, srcWin=window)
    return folder


def asked(region: Region, args: argparse.Namespace) -> Blocks:
    """Queries of a part of the rasters, and the block of each window."""
    validation = HeatmapValidation([region], args.queries, args.windows, PAIR_PX)
    rows, cols = (np.array([getattr(place, name) for place in validation.places]) for name in ("row_px", "col_px"))
    return validation, spatial_blocks(cols, rows, BLOCK_PX)


def asked_elsewhere(args: argparse.Namespace) -> Blocks:
    """Queries of other imagery: one pair each of some of its groups, which are the blocks."""
    scenes = [scene for one in open_pairs(args.elsewhere) for scene in one.scenes]
    rng = np.random.default_rng(args.seed)
    first = {scenes[number].group: scenes[number] for number in rng.permutation(len(scenes))}
    regions = [Region(scene, np.ones(scene.coverage().shape, bool)) for scene in list(first.values())[: args.windows]]
    validation = HeatmapValidation(regions, args.queries, args.windows, PAIR_PX)
    return validation, np.array([place.scene_index for place in validation.places])


def ask(network: EncoderNetwork, ground: Blocks) -> Dict[int, Answers]:
    """What a network answers, by patch size."""
    return ground[0].answers(network, CPU, Progress())


def rows_of(
    ground: str,
    network: str,
    facts: Dict[str, Any],
    before: Dict[int, Answers],
    after: Dict[int, Answers],
    blocks: np.ndarray,
    seed: int,
) -> List[Dict[str, Any]]:
    """Recall, and what changed since before, with intervals over blocks: the same queries, so differences of pairs."""
    rows = []
    for px, now in after.items():
        block = blocks[now.window]
        changed = now.is_found.astype(float) - before[px].is_found
        gained = now.log_likelihood - before[px].log_likelihood
        rows.append(
            {
                "ground": ground,
                "network": network,
                "patch_px": px,
                "num_queries": len(block),
                "num_blocks": len(np.unique(block)),
                "recall_at_1": float(now.is_found.mean()),
                "change": float(changed.mean()),
                "change_interval": block_bootstrap_interval(changed, block, seed=seed),
                "gain": float(gained.mean()),
                "gain_interval": block_bootstrap_interval(gained, block, seed=seed),
                **facts,
            }
        )
    return rows


def table(rows: List[Dict[str, Any]]) -> str:
    """Recall in percent, its change in points and the gain in nats, each with its 95 % interval by block."""
    body = []
    for row in sorted(rows, key=lambda row: (row["ground"], row["patch_px"])):
        low, high = row["change_interval"]
        least, most = row["gain_interval"]
        is_start = row["network"] == "before"
        body.append(
            [row["ground"], f"{row['patch_px']} px", row["network"], f"{100.0 * row['recall_at_1']:.1f}"]
            + ["-" if is_start else f"{100.0 * row['change']:+.1f} ({100.0 * low:+.0f} to {100.0 * high:+.0f})"]
            + ["-" if is_start else f"{row['gain']:+.2f} ({least:+.2f} to {most:+.2f})"]
        )
    return markdown(["ground", "patch", "network", "R@1", "change, points", "gain, nats"], body)


if __name__ == "__main__":
    sys.exit(main())
