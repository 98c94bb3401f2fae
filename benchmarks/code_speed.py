"""How fast binary codes of tiles are searched: all of them, for a query alone, at its shifts, and many at once.

python benchmarks/code_speed.py --codes 10000000 --threads 2

The codes are random: their search reads and adds the same whatever they hold. Time of the clock and of the processors;
where other work runs beside, the processors' time divided by the threads is what an idle machine needs at least.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import faiss
import numpy as np

from backend.retrieval.two_bit_codes import codes_of, search_codes
from benchmarks.table import markdown, write_json


def main() -> int:
    """Fill an index with random codes, search it, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--codes", type=int, default=10_000_000)
    parser.add_argument("--numbers", type=int, default=256, help="of a tile; two bits each")
    parser.add_argument("--queries", type=int, nargs="+", default=[1, 9, 25, 100], help="searched at once")
    parser.add_argument("--k", type=int, default=50, help="codes found for each query")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--out", default="build/benchmarks/code_speed.json")
    args = parser.parse_args()
    faiss.omp_set_num_threads(args.threads)
    rows = measure(args, random_codes(args.codes, args.numbers))
    print(table(rows))
    write_json(args.out, rows, benchmark="code_speed", **vars(args))
    return 0


def random_codes(count: int, size: int) -> Any:
    """An index of ``count`` random codes of vectors of ``size`` numbers, as an index of tiles holds them."""
    made = codes_of(np.zeros((0, size), np.float32))
    plain = faiss.IndexPQ(made.d, made.pq.M, made.pq.nbits, made.metric_type)
    faiss.copy_array_to_vector(faiss.vector_to_array(made.pq.centroids), plain.pq.centroids)
    plain.is_trained = True
    codes = np.random.default_rng(0).integers(0, 256, count * plain.code_size, dtype=np.uint8)
    faiss.copy_array_to_vector(codes, plain.codes)
    plain.ntotal = count
    return faiss.IndexPQFastScan(plain)


def measure(args: argparse.Namespace, codes: Any) -> List[Dict[str, Any]]:
    """A row for each number of queries: the fastest of the repeats."""
    queries = np.random.default_rng(1).standard_normal((max(args.queries), args.numbers)).astype(np.float32)
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    rows = []
    for count in args.queries:
        spent = []
        for _ in range(args.repeats):
            processor_s, clock_s = time.process_time(), time.monotonic()
            search_codes(codes, queries[:count], args.k)
            spent.append((time.process_time() - processor_s, time.monotonic() - clock_s))
        rows.append(
            {
                "queries": count,
                "codes": codes.ntotal,
                "bytes_a_code": codes.code_size,
                "processor_s": min(processor_s for processor_s, _ in spent),
                "clock_s": min(clock_s for _, clock_s in spent),
                "threads": args.threads,
            }
        )
    return rows


def table(rows: List[Dict[str, Any]]) -> str:
    """One line a number of queries."""
    lines = [
        [
            str(row["queries"]),
            f"{row['codes']:,}",
            str(row["bytes_a_code"]),
            f"{row['processor_s']:.3f}",
            f"{row['processor_s'] / row['threads']:.3f}",
            f"{row['clock_s']:.3f}",
        ]
        for row in rows
    ]
    return markdown(["queries", "codes", "bytes each", "processor s", "a thread", "clock s"], lines)


if __name__ == "__main__":
    raise SystemExit(main())
