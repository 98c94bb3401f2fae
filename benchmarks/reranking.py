"""Re-ranking of candidate lists: what each method makes of the same lists, what it costs, and how that grows.

Single patches by the tile index, its tiles alone or with the dense check; strips by all their volumes. Queries lie
anywhere, as they are; the lists are made once and kept beside the rows. Differences to the base ranking are taken query
by query, with 95 % bootstrap intervals by blocks of 1024 px. Costs are of processor time on one thread.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.descriptors.descriptor import load_descriptor
from backend.errors import SarmatchError
from backend.evaluation.intervals import BLOCK_PX
from backend.evaluation.metrics import block_bootstrap_interval, spatial_blocks
from backend.progress import Progress
from backend.reranking.candidate_lists import EVIDENCE, CandidateLists
from backend.reranking.cmpc_graph import load_cmpc_graph, rerank_cmpc
from backend.reranking.expansion import expanded, k_reciprocal
from backend.reranking.gather import describe_patch, index_lists
from backend.reranking.rerank import Reranker, load_reranker, rerank
from backend.reranking.strip_candidates import strip_lists
from backend.training.list_shards import KnownLists, ListFolder
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.splits import whole
from backend.training.query_strips import QueryDrawer
from backend.training.reranker_lists import STORED, TOLERANCE_CELLS
from backend.training.search_ground import SearchGround
from benchmarks.document import replace_part
from benchmarks.row_log import RowLog
from benchmarks.table import imagery, markdown, percent

CPU = torch.device("cpu")
_SHARD = 20
SIZES = ((250, 50, 1), (1000, 50, 1), (1000, 25, 1), (1000, 10, 1), (500, 50, 2), (250, 50, 4), (125, 50, 8))
"""Strips, candidates and patches of each whose cost is measured."""

Method = Callable[[CandidateLists], np.ndarray]


def main() -> int:
    """Make the lists, re-rank them by every method, print the tables, keep the rows."""
    args = parser().parse_args()
    torch.set_num_threads(1)
    try:
        log = RowLog(args.out)
        for name in args.model:
            for case in cases(args):
                lists = listed(args, name, case)
                found = measured(lists, args)
                for method, row in found.items():
                    log.add({"model": name, **case, "method": method, "seed": args.seed}, row)
                print(
                    name, case, {method: round(100.0 * row["recall_1"], 1) for method, row in found.items()}, flush=True
                )
        reranker = load_reranker(args.reranker, CPU) if args.reranker else None
        if reranker is not None and args.time:
            for row in costs(reranker):
                log.add({"cost": row.pop("what")}, row)
        text = tables(log.rows)
        print(text)
        if args.document:
            replace_part(args.document, "measured", text)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def parser() -> argparse.ArgumentParser:
    """What may be asked for."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    made.add_argument("--optical", default=imagery("california_west_optical.tif"))
    made.add_argument("--model", nargs="+", default=["structural"], help="descriptors to search with")
    made.add_argument("--reranker", help="trained re-ranker: name or path")
    made.add_argument("--cmpc", help="trained cmpc-graph network: path")
    made.add_argument("--queries", type=int, default=200)
    made.add_argument("--strips", type=int, default=40, help="for each length")
    made.add_argument("--strip-patches", type=int, nargs="*", default=[4])
    made.add_argument("--strip-patch-px", type=int, nargs="*", default=[128, 64])
    made.add_argument("--patch-px", type=int, nargs="*", default=[128])
    made.add_argument("--candidates", type=int, default=50)
    made.add_argument("--time", action="store_true", help="also measure how the cost grows")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--lists", default="build/benchmarks/lists", help="folder that candidate lists are kept in")
    made.add_argument("--out", default="build/benchmarks/reranking.jsonl")
    made.add_argument("--document", help="Markdown file to write the tables into")
    return made


def cases(args: argparse.Namespace) -> List[Dict[str, Any]]:
    """What is searched: kind of list, patches of a strip, side of a patch."""
    single = [
        {"kind": kind, "patches": 1, "patch_px": px, "queries": args.queries}
        for px in args.patch_px
        for kind in ("index", "checked")
    ]
    strips = [
        {"kind": "strip", "patches": length, "patch_px": px, "queries": args.strips}
        for px in args.strip_patch_px
        for length in args.strip_patches
    ]
    return [case for case in single + strips if case["queries"]]


def listed(args: argparse.Namespace, name: str, case: Dict[str, Any]) -> List[KnownLists]:
    """The lists of a case, read or made."""
    descriptor = load_descriptor(name)
    plan = {"sar": args.sar, "optical": args.optical, "descriptor": descriptor.digest, "seed": args.seed, **case}
    label = "{kind}{patches}x{patch_px}".format(**case)
    folder = ListFolder(Path(args.lists) / f"{descriptor.digest[:12]}-{label}-{args.seed}", {**plan, "revision": 1})
    found: List[KnownLists] = []
    ground, drawer = None, None
    for number, first in enumerate(range(0, case["queries"], _SHARD)):
        if not folder.has(number):
            if ground is None:
                ground, drawer = _ground(args, descriptor, name)
            members = range(first, min(first + _SHARD, case["queries"]))
            folder.write(number, [_known(ground, drawer, case, member, args.seed) for member in members])
        found += folder.read(number)
    return found


_GROUNDS: Dict[str, Tuple[SearchGround, QueryDrawer]] = {}


def _ground(args: argparse.Namespace, descriptor: Any, name: str) -> Tuple[SearchGround, QueryDrawer]:
    if name not in _GROUNDS:
        _GROUNDS.clear()  # maps are large
        regions = whole(open_pairs(f"{args.sar},{args.optical}"))
        scenes = [region.scene for region in regions]
        _GROUNDS[name] = SearchGround(scenes, descriptor, CPU, Progress()), QueryDrawer(regions)
    return _GROUNDS[name]


def _known(ground: SearchGround, drawer: QueryDrawer, case: Dict[str, Any], member: int, seed: int) -> KnownLists:
    # The same queries for both kinds of list and every descriptor.
    rng = np.random.default_rng([seed, case["patches"], case["patch_px"], member])
    query = drawer.draw(case["patches"], case["patch_px"], 0.0, rng)
    patches = [describe_patch(ground.descriptor, *one, CPU) for one in zip(query.images, query.masks)]
    px = case["patch_px"]
    if case["kind"] == "strip":
        correlator = ground.correlator(int(patches[0].valid.shape[-1]))
        lists = strip_lists(ground.dense, correlator, patches, query.offset_px, px, STORED, TOLERANCE_CELLS, Progress())
    else:
        lists = index_lists(ground.index(px), ground.dense, patches[0], px, STORED, case["kind"] == "checked")
    return KnownLists(lists, query.truth_px, True, case["kind"])


def measured(known: Sequence[KnownLists], args: argparse.Namespace) -> Dict[str, Dict[str, Any]]:
    """Method -> its rates on the patches of all lists, and how they differ from the base ranking."""
    cut = [replace(one, lists=one.lists.kept(args.candidates)) for one in known]
    truth = np.concatenate([one.truth_px for one in cut])
    blocks = spatial_blocks(*truth.T, BLOCK_PX)
    found: Dict[str, Dict[str, Any]] = {}
    base: np.ndarray | None = None
    for name, method in methods(args, cut[0].kind == "strip").items():
        started = time.process_time()
        new = [method(one.lists) for one in cut]
        seconds = (time.process_time() - started) / len(truth)
        ranks = np.concatenate([_ranks(one, similarity) for one, similarity in zip(cut, new)])
        first = ranks == 1
        base = first if base is None else base
        row: Dict[str, Any] = {"seconds_per_patch": seconds, "patches_searched": len(truth)}
        for k in (1, 5, 10):
            hit = (ranks > 0) & (ranks <= k)
            row[f"recall_{k}"] = float(hit.mean())
            row[f"interval_{k}"] = block_bootstrap_interval(hit.astype(float), blocks)
        apart = first.astype(float) - base.astype(float)
        row["lift"], row["lift_interval"] = float(apart.mean()), block_bootstrap_interval(apart, blocks)
        row["recall_of_list"] = float((ranks > 0).mean())
        found[name] = row
    return found


def methods(args: argparse.Namespace, is_strip: bool) -> Dict[str, Method]:
    """Methods by name, the base ranking first."""
    checked = EVIDENCE.index("checked")

    def by_check(lists: CandidateLists) -> np.ndarray:
        return np.where(lists.exists, lists.evidence[..., checked], -2.0)

    made: Dict[str, Method] = {"consensus" if is_strip else "none": lambda lists: lists.similarity}
    made["each patch by itself" if is_strip else "dense check"] = by_check
    made["k-reciprocal"] = k_reciprocal
    made["alpha-QE"] = expanded
    if args.cmpc:
        network = load_cmpc_graph(args.cmpc)
        fitting = network.settings.vector

        def published(lists: CandidateLists) -> np.ndarray:
            assert lists.query_vectors is not None
            if lists.query_vectors.shape[1] != fitting:
                return lists.similarity
            return rerank_cmpc([lists], network)[0]

        made["cmpc-graph"] = published
    if args.reranker:
        reranker = load_reranker(args.reranker, CPU)
        made["graph"] = lambda lists: rerank([lists], reranker)[0].similarity
    return made


def _known_interval(bounds: "Sequence[float | None]") -> "Sequence[float] | None":
    """None where the trials lie in too few blocks for an interval."""
    return None if None in bounds else [float(bound) for bound in bounds]  # type: ignore[arg-type]


def _ranks(known: KnownLists, similarity: np.ndarray) -> np.ndarray:
    """(P,) rank of the first right candidate, 0 where there is none."""
    order = np.argsort(-np.where(known.lists.exists, similarity, -np.inf), axis=1, kind="stable")
    right = np.take_along_axis(known.is_right(), order, axis=1)
    return np.where(right.any(axis=1), right.argmax(axis=1) + 1, 0)


def costs(model: Reranker) -> List[Dict[str, Any]]:
    """Processor seconds of graph and network together on made lists, by queries, candidates and length of a strip."""
    rows = []
    for count, k, patches in SIZES:
        lists = [made_lists(patches, k, number) for number in range(count)]
        rerank(lists[:8], model)
        started = time.process_time()
        rerank(lists, model)
        rows.append(
            {
                "what": f"{count} x {patches} patches x {k}",
                "strips": count,
                "patches": patches,
                "candidates": k,
                "seconds": time.process_time() - started,
            }
        )
    return rows


def made_lists(patches: int, k: int, seed: int) -> CandidateLists:
    """Lists of random places on a square of 80 patches, with places that agree along the strip, as consensus finds."""
    rng = np.random.default_rng(seed)
    offset = np.stack([np.arange(patches) * 128.0, np.zeros(patches)], axis=1)
    place = np.repeat(rng.uniform(0.0, 10240.0, (1, k, 2)), patches, axis=0)
    place = place + offset[:, None] + rng.normal(0.0, 12.0, place.shape)
    similarity = -np.sort(-rng.normal(0.2, 0.03, (patches, k)), axis=1).astype(np.float32)
    evidence = rng.normal(0.0, 1.0, (patches, k, len(EVIDENCE))).astype(np.float32)
    alike = rng.uniform(-0.2, 0.6, (patches, k, k)).astype(np.float32)
    return CandidateLists(offset, place, similarity, np.ones((patches, k), bool), evidence, alike, 128.0)


def tables(rows: Sequence[Dict[str, Any]]) -> str:
    """A table for each case, then the costs."""
    parts: List[str] = []
    seen: Dict[Tuple[Any, ...], List[List[str]]] = {}
    cost: List[List[str]] = []
    latest = {json.dumps(row["identity"], sort_keys=True): row for row in rows}  # what was measured again counts
    for row in latest.values():
        what = row["identity"]
        if "cost" in what:
            cost.append([str(row[name]) for name in ("strips", "patches", "candidates")] + [f"{row['seconds']:.2f}"])
            continue
        key = (Path(what["model"]).stem, what["kind"], what["patches"], what["patch_px"], row["patches_searched"])
        low, high = (np.nan if value is None else 100.0 * value for value in row["lift_interval"])
        seen.setdefault(key, []).append(
            [
                what["method"],
                *(percent(row[f"recall_{k}"], _known_interval(row[f"interval_{k}"])) for k in (1, 5, 10)),
                f"{100.0 * row['lift']:+.1f} ({low:+.1f} to {high:+.1f})",
                percent(row["recall_of_list"]),
                f"{1000.0 * row['seconds_per_patch']:.2f}",
            ]
        )
    words = {"index": "tiles alone", "checked": "tiles and dense check", "strip": "strips"}
    for (model, kind, patches, px, count), lines in seen.items():
        title = f"`{model}`, {words[kind]}, {f'{patches} patches of ' if patches > 1 else ''}{px} px"
        head = ["method", "R@1", "R@5", "R@10", "R@1 against the base", "in the list", "ms/patch"]
        parts += [f"**{title}**, {count} patches", "", markdown(head, lines), ""]
    if cost:
        parts += [markdown(["strips", "patches each", "candidates", "processor s"], cost), ""]
    return "\n".join(parts)


if __name__ == "__main__":
    raise SystemExit(main())
