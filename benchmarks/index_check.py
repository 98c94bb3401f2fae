"""Tiles of an index, and the dense check of what they propose, against the exhaustive search: places found, and time.

python benchmarks/index_check.py --sar SAR.tif --optical OPTICAL.tif --out build/benchmarks/index_check.json

Seconds are of processor time on one thread, in batches of 8 queries, without describing the queries, which all searches
share; the exhaustive search has the transforms of the map from an earlier call. With ``--search`` a row can be had by
itself.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.descriptors.dense_map import describe_raster
from backend.descriptors.descriptor import Descriptor
from backend.errors import SarmatchError
from backend.evaluation.aligned_pair import open_pair
from backend.evaluation.index_search import OVERLAP, IndexSearch
from backend.evaluation.methods import descriptor_name, method_descriptor
from backend.evaluation.places import ValidPlaces
from backend.evaluation.retrieval_trials import BATCH, PatchSearch, patch_templates, run_queries
from backend.evaluation.summaries import retrieval_summary
from backend.progress import Progress
from backend.rasters.tiles import Window
from backend.retrieval.candidates import Peaks, top_peaks
from benchmarks.table import imagery, markdown, percent, write_json

SEARCHES = ("alone", "checked", "dense")
PROPOSED = 50
CPU = torch.device("cpu")

Answer = Callable[[torch.Tensor, torch.Tensor, torch.Tensor, int, Progress], Peaks]


class TimedSearch:
    """A search as the evaluation wants it, that counts what it takes beyond describing the patches."""

    def __init__(self, search: "PatchSearch | IndexSearch", descriptor: Descriptor, answer: Answer) -> None:
        self.stride_px, self.patch_px, self.num_placements = search.stride_px, search.patch_px, search.num_placements
        self._descriptor, self._answer = descriptor, answer
        self.seconds: List[float] = []
        self.peaks: List[Peaks] = []

    def find(self, images: Sequence[np.ndarray], masks: Sequence[np.ndarray], k: int, progress: Progress) -> Peaks:
        """As :meth:`backend.evaluation.retrieval_trials.Search.find`."""
        described = patch_templates(self._descriptor, images, masks, CPU)
        started = time.process_time()
        found = self._answer(*described, k, progress)
        self.seconds.append(time.process_time() - started)
        self.peaks.append(found)
        return found


def main() -> int:
    """Run the searches, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--patch-px", type=int, default=128)
    parser.add_argument("--search", nargs="+", default=list(SEARCHES), choices=SEARCHES)
    parser.add_argument("--method", default="encoder", choices=["structural", "encoder", "encoder+structural"])
    parser.add_argument("--model", help="name or path of the model that the method uses instead of the shipped one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/index_check.json")
    args = parser.parse_args()
    torch.set_num_threads(1)
    try:
        rows = measure(args)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(table(rows))
    model = descriptor_name(args.method, args.model)
    write_json(args.out, rows, benchmark="index_check", optical=args.optical, model=model, seed=args.seed)
    return 0


def measure(args: argparse.Namespace) -> List[Dict[str, Any]]:
    """A row for each way to search."""
    descriptor, pair = method_descriptor(args.method, args.model), open_pair(args.sar, args.optical)
    try:
        places = ValidPlaces([pair.sar, pair.optical], Progress())
        queries = places.windows(args.patch_px, args.patch_px, args.queries, np.random.default_rng(args.seed))
        dense = describe_raster(pair.optical, pair.optical_radiometry, descriptor, "optical", CPU, Progress())
        started = time.process_time()
        index = IndexSearch(dense, descriptor, args.patch_px, CPU, Progress())
        embedded_s = time.process_time() - started
        rows = []
        for name in args.search:
            search = _timed(name, index, descriptor)
            trials = run_queries(pair, search, queries, Progress())
            rows.append(
                {
                    "search": name,
                    **retrieval_summary(trials, queries, pair.metres_per_px, args.seed),
                    f"recall_at_{PROPOSED}": recall_on_tiles(search.peaks[1:], queries, search.stride_px),
                    "processor_seconds_per_query": sum(search.seconds[1:]) / len(queries),  # the first call prepares
                    "num_tiles": index.num_placements,
                    "processor_seconds_of_tiles": embedded_s,
                }
            )
        return rows
    finally:
        pair.close()


def _timed(name: str, index: IndexSearch, descriptor: Descriptor) -> TimedSearch:
    if name != "dense":
        return TimedSearch(index, descriptor, (index if name == "checked" else index.alone()).answer)
    search = PatchSearch(index.dense, descriptor, index.patch_px, CPU)

    def everywhere(_: torch.Tensor, valid: torch.Tensor, templates: torch.Tensor, k: int, progress: Progress) -> Peaks:
        responses = search.correlator.responses(templates, valid)
        return top_peaks(responses, k, index.patch_px / 2.0 / search.stride_px, search.dense.shape, progress.check)

    return TimedSearch(search, descriptor, everywhere)


def recall_on_tiles(peaks: Sequence[Peaks], queries: Sequence[Window], stride_px: int) -> float:
    """Share of queries of which one of the first 50 answers lies at most half a step of the tiles away on both axes."""
    side_px = queries[0].width
    reach_px = side_px * (1.0 - OVERLAP) / 2.0 + stride_px / 2.0
    hits = 0
    for first, part in zip(range(0, len(queries), BATCH), peaks):
        for at, window in enumerate(queries[first : first + BATCH]):
            down = (part.row[at, :PROPOSED] * stride_px - window.row_off).abs()
            right = (part.col[at, :PROPOSED] * stride_px - window.col_off).abs()
            hits += bool((torch.maximum(down, right)[part.found[at, :PROPOSED]] <= reach_px).any())
    return hits / len(queries)


def table(rows: Sequence[Dict[str, Any]]) -> str:
    """One line a way to search, times beside that of the exhaustive search where it was run."""
    dense_s = next((row["processor_seconds_per_query"] for row in rows if row["search"] == "dense"), float("nan"))
    lines = [
        [
            row["search"],
            *(percent(row["recall"][k]) for k in ("1", "10")),
            percent(row["recall_at_m"]["100"], row["interval"]["recall_at_m"]["100"]),
            percent(row[f"recall_at_{PROPOSED}"]),
            f"{1000.0 * row['processor_seconds_per_query']:.1f}",
            f"{row['processor_seconds_per_query'] / dense_s:.3f}",
        ]
        for row in rows
    ]
    head = [
        "search",
        "R@1 %",
        "R@10 %",
        "within 100 m %",
        f"R@{PROPOSED} on tiles %",
        "ms/query",
        "share of dense",
    ]
    return markdown(head, lines)


if __name__ == "__main__":
    raise SystemExit(main())
