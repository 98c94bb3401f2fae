"""Encoder and re-ranker trained in one pass, against a re-ranker trained after an encoder that stays as it is.

    python benchmarks/one_pass.py --models "after=ENCODER.safetensors,RERANKER.safetensors" \\
        "one pass=JOINT/encoder.safetensors,JOINT/reranker.safetensors" --document docs/results/reranking.md

Every pair of models searches the same queries with its own encoder and re-ranks what that found. Differences are to the
first pair, query by query, with 95 % bootstrap intervals by blocks of 1024 px.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.errors import SarmatchError, UsageError
from backend.evaluation.intervals import BLOCK_PX
from backend.evaluation.metrics import block_bootstrap_interval, spatial_blocks
from backend.reranking.candidate_lists import EVIDENCE
from backend.reranking.rerank import load_reranker, rerank
from backend.training.list_shards import KnownLists
from benchmarks.document import replace_part
from benchmarks.reranking import CPU, cases, listed
from benchmarks.reranking import parser as reranking_parser
from benchmarks.row_log import RowLog
from benchmarks.table import markdown, percent

NEAR_PX = 10.0
"""100 m at 10 m."""

METHODS = ("none", "dense check", "graph")
Outcome = Dict[str, np.ndarray]


def main() -> int:
    """Search, re-rank, compare, print the table."""
    made = reranking_parser()
    made.description = __doc__
    made.formatter_class = argparse.RawDescriptionHelpFormatter
    made.add_argument("--models", nargs="+", required=True, metavar="NAME=ENCODER,RERANKER")
    args = made.parse_args()
    torch.set_num_threads(1)
    args.strips = 0
    try:
        log = RowLog(args.out)
        first: Dict[str, Dict[str, Outcome]] = {}
        for name, encoder, reranker in [named(words) for words in args.models]:
            for case in cases(args):
                # All kinds of list by one encoder, then the next: its map is made once.
                known = [replace(one, lists=one.lists.kept(args.candidates)) for one in listed(args, encoder, case)]
                truth = np.concatenate([one.truth_px for one in known])
                found = outcomes(known, reranker)
                before = first.setdefault(case["kind"], found)
                for method in METHODS:
                    row = compared(found[method], before[method], spatial_blocks(*truth.T, BLOCK_PX))
                    log.add({"one_pass": name, **case, "method": method, "seed": args.seed}, row)
        text = table(log.rows)
        print(text)
        if args.document:
            replace_part(args.document, "one pass", text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def named(words: str) -> Tuple[str, str, str]:
    """Name, encoder and re-ranker of one argument.

    Raises:
        UsageError: it is none.
    """
    name, _, models = words.partition("=")
    parts = models.split(",")
    if not name or len(parts) != 2 or not all(parts):
        raise UsageError(f"{words!r} is no pair of models", "Write NAME=ENCODER,RERANKER.")
    return name, parts[0], parts[1]


def outcomes(known: Sequence[KnownLists], reranker: str) -> Dict[str, Outcome]:
    """Method -> ``right`` and ``near`` of the first candidate of each query, and whether the list holds the truth."""
    model = load_reranker(reranker, CPU)
    checked = EVIDENCE.index("checked")
    found: Dict[str, Dict[str, List[bool]]] = {name: {"right": [], "near": [], "held": []} for name in METHODS}
    for one in known:
        lists, right = one.lists, one.is_right()[0]
        away = np.hypot(*(lists.place_px[0] - one.truth_px[0]).T)
        orders = (lists.similarity, lists.evidence[..., checked], rerank([lists], model)[0].similarity)
        for name, similarity in zip(METHODS, orders):
            at = int(np.where(lists.exists[0], similarity[0], -np.inf).argmax())
            exists = bool(lists.exists[0, at])
            found[name]["right"].append(exists and bool(right[at]))
            found[name]["near"].append(exists and bool(away[at] <= NEAR_PX))
            found[name]["held"].append(bool(right.any()))
    return {name: {key: np.array(values, float) for key, values in each.items()} for name, each in found.items()}


def compared(found: Outcome, first: Outcome, blocks: np.ndarray) -> Dict[str, Any]:
    """Shares with their intervals, and the differences to the first pair of models."""
    row: Dict[str, Any] = {"queries": len(blocks), "held": float(found["held"].mean())}
    for name in ("right", "near"):
        apart = found[name] - first[name]
        row[name], row[name + "_interval"] = float(found[name].mean()), block_bootstrap_interval(found[name], blocks)
        row[name + "_gain"] = float(apart.mean())
        row[name + "_gain_interval"] = block_bootstrap_interval(apart, blocks)
    return row


def table(rows: Sequence[Dict[str, Any]]) -> str:
    """One line a pair of models, kind of list and method."""
    words = {"index": "tiles alone", "checked": "tiles and dense check"}
    head = [
        "lists",
        "models",
        "ranked by",
        "R@1",
        "against the first",
        "within 100 m",
        "against the first",
        "in the list",
    ]
    body = []
    latest = {json.dumps(row["identity"], sort_keys=True): row for row in rows}  # what was measured again counts
    for row in sorted(latest.values(), key=lambda row: list(words).index(row["identity"]["kind"])):
        what = row["identity"]
        body.append(
            [words[what["kind"]], what["one_pass"], what["method"]]
            + [percent(row["right"], row["right_interval"]), gain(row, "right")]
            + [percent(row["near"], row["near_interval"]), gain(row, "near"), percent(row["held"])]
        )
    return markdown(head, body)


def gain(row: Dict[str, Any], name: str) -> str:
    """``+1.2 (-0.4 to +2.8)`` in points; without an interval where the queries lie in too few blocks."""
    text = f"{100.0 * row[name + '_gain']:+.1f}"
    bounds = row[name + "_gain_interval"]
    return text if None in bounds else text + " ({:+.1f} to {:+.1f})".format(*(100.0 * bound for bound in bounds))


if __name__ == "__main__":
    raise SystemExit(main())
