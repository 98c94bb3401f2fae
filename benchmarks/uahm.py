"""Unsupervised hashing of multispectral images: tables 5.6 to 5.9 and figure 5.14 of the thesis, on the data at hand.

python benchmarks/uahm.py --data sen12=FOLDER --rgb sen12=2 --data land=FOLDER --rgb land=6,5,4 --ms land=4,5,6,7,8,9

The thesis is Chen 2019, "Generative Adversarial Networks for Content-based Retrieval of Multispectral Images" (TU
Berlin, chapter 5), on EuroSAT's thirteen bands. ``--rgb`` names the bands of GAN RGB, ``--ms`` those of all other
networks (all when not given); where the two are the same there is no row GAN MS. Each held-out image is searched in
those trained on, but for its own place group. What is measured is kept as JSON lines, and not measured again.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Dict, List, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from backend.errors import SarmatchError
from benchmarks.document import replace_part
from benchmarks.hashing import pairs_of
from benchmarks.row_log import IDENTITY, RowLog
from benchmarks.uahm_curves import draw_curves
from benchmarks.uahm_figure import draw_progress
from benchmarks.uahm_runs import MATRIX, LabelledBands, matrix_rows, network_rows
from benchmarks.uahm_tables import tables


def main() -> int:
    """Run every row that is not there yet, print the tables, write them into the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", action="append", default=[], metavar="NAME=FOLDER", help="once for each set")
    parser.add_argument("--rgb", action="append", default=[], metavar="NAME=LIST", help="bands of GAN RGB")
    parser.add_argument("--ms", action="append", default=[], metavar="NAME=LIST", help="bands of the others")
    parser.add_argument("--bits", nargs="+", type=int, default=[32, 64, 128])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2], help="of split, networks and batches")
    parser.add_argument("--kinds", nargs="+", default=["dhnn-ms", "gan-rgb", "gan-ms", "uahm"])
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--read-px", type=int, default=64, help="side that images are read at")
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="of train uahm")
    parser.add_argument("--choose", action="store_true", help="measure on a part of the training images, to choose by")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--work", default="build/benchmarks/uahm", help="folder for models and rows")
    parser.add_argument("--document", help="docs/results/uahm.md, to put the tables into")
    parser.add_argument("--figure", metavar="PNG", help="draw figure 5.14 from the runs in --figure-runs")
    parser.add_argument("--figure-runs", nargs="+", default=[], metavar="DIR", help="folders of train uahm")
    parser.add_argument("--curves", metavar="PNG", help="draw figure 5.8 of what was measured, at the greatest length")
    args = parser.parse_args()
    try:
        if args.figure:
            draw_progress([Path(run) for run in args.figure_runs], Path(args.figure))
            return 0
        rows = measured(args)
        text = tables(rows)
        print(text)
        if args.curves:
            draw_curves([row for row in rows if row[IDENTITY]["kind"] != MATRIX], max(args.bits), Path(args.curves))
        if args.document:
            replace_part(args.document, "uahm", text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def measured(args: argparse.Namespace) -> List[Dict[str, Any]]:
    """The rows asked for, seed by seed, so that a run that is stopped has whole seeds."""
    log = RowLog(str(Path(args.work) / "rows.jsonl"))
    colours, others = pairs_of(args.rgb, "--rgb"), pairs_of(args.ms, "--ms")
    sets = [
        LabelledBands(name, folder, numbers_of(colours.get(name)), numbers_of(others.get(name)), args.read_px)
        for name, folder in pairs_of(args.data, "--data").items()
    ]
    rows: List[Dict[str, Any]] = []
    for each in sets:
        rows += matrix_rows(each, args.seeds, log, Path(args.work), args.device)
    for seed in args.seeds:
        for bits in args.bits:
            for each in sets:
                rows += network_rows(args, each, bits, seed, log)
    return rows


def numbers_of(words: "str | None") -> Sequence[int]:
    """``4,3,2`` as numbers; nothing of nothing."""
    return [int(word) for word in words.split(",")] if words else []


if __name__ == "__main__":
    sys.exit(main())
