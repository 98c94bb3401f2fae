"""The tile index: what it costs to build and to search, and how often the right tile is among the first K.

python benchmarks/tile_index.py --sar SAR.tif --optical OPTICAL.tif --out build/benchmarks/tile_index.json

A query is a SAR patch of the tiles' size anywhere on the raster, searched at a grid of shifts from the tiles; right is
a tile whose place, moved by its best shift, lies at most half a tile step away on both axes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.config import IndexParams
from backend.descriptors.dense_map import DenseMap, describe_raster
from backend.descriptors.descriptor import load_descriptor
from backend.errors import SarmatchError
from backend.evaluation.methods import descriptor_name
from backend.indexing import build_index
from backend.progress import Progress
from backend.rasters.grid import open_on_grid
from backend.rasters.radiometry import fit_sar
from backend.retrieval import embeddings
from backend.retrieval.index import TileIndex
from backend.retrieval.shifted_queries import find_tiles, query_shifts
from benchmarks.table import imagery, markdown, percent, write_json

RANKS = (1, 10, 50, 200, 1000)


def main() -> int:
    """Build and search each kind of index, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sar", default=imagery("california_west_sar_vh.tif"))
    parser.add_argument("--optical", default=imagery("california_west_optical.tif"))
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--tile-px", type=int, nargs="+", default=[128, 256])
    parser.add_argument("--overlap", type=float, nargs="+", default=[0.5, 0.75])
    parser.add_argument("--code", nargs="+", default=["float", "binary"])
    parser.add_argument("--grid", type=int, nargs="+", default=[embeddings.TILE_GRID], help="cells a side of a tile")
    parser.add_argument("--method", default="structural", choices=["structural", "encoder", "encoder+structural"])
    parser.add_argument("--model", help="name or path of the model that the method uses instead of the shipped one")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/tile_index.json")
    args = parser.parse_args()
    rows = []
    try:
        with tempfile.TemporaryDirectory() as folder:
            for row in measure(args, str(Path(folder) / "index")):
                rows.append(row)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(table(rows))
    write_json(
        args.out,
        rows,
        benchmark="tile_index",
        queries=args.queries,
        optical=args.optical,
        model=descriptor_name(args.method, args.model),
    )
    return 0


def measure(args: argparse.Namespace, out: str) -> List[Dict[str, Any]]:
    """A row for each tile size, overlap, grid and code."""
    rows = []
    sar = None
    model = descriptor_name(args.method, args.model)
    for tile_px in args.tile_px:
        for overlap in args.overlap:
            for grid in args.grid:
                for code in args.code:
                    embeddings.TILE_GRID = grid
                    options = {"tile_px": tile_px, "overlap": overlap, "code": code, "overwrite": True}
                    built = build_index(
                        IndexParams(reference=args.optical, out=out, model=model, **options), Progress()
                    )
                    index = TileIndex.load(out)
                    sar = sar or describe_sar(args.sar, index, model)
                    found = search(index, sar, args.queries, args.seed)
                    kept = ("num_tiles", "bytes", "seconds", "seconds_by_stage", "peak_memory_bytes")
                    rows.append({**options, "grid": grid, **{name: built[name] for name in kept}, **found})
    return rows


def describe_sar(path: str, index: TileIndex, model: str) -> DenseMap:
    """The SAR raster on the basemap's working grid."""
    with open_on_grid(path, index.grid) as raster:
        descriptor = load_descriptor(model)
        return describe_raster(raster, fit_sar(raster), descriptor, "sar", torch.device("cpu"), Progress())


def search(index: TileIndex, sar: DenseMap, count: int, seed: int) -> Dict[str, Any]:
    """Processor seconds a query, one by one, and the share of queries whose right tile is among the first K."""
    patches, valid, centers_px = draw_patches(index, sar, count, seed)
    shifts = query_shifts(patches.shape[-1], index.manifest.overlap)
    stride_px, depth = index.manifest.stride_px, min(max(RANKS), index.num_tiles)
    find_tiles(index, patches[:1], valid[:1], shifts, 50, stride_px)
    started = time.process_time()
    for at in range(count):
        find_tiles(index, patches[at : at + 1], valid[at : at + 1], shifts, 50, stride_px)
    seconds = (time.process_time() - started) / count
    found = [
        find_tiles(index, patches[at : at + 1], valid[at : at + 1], shifts, depth, stride_px) for at in range(count)
    ]
    numbers, offset_px = (np.concatenate([getattr(one, name) for one in found]) for name in ("numbers", "offset_px"))
    # Half a step of the tiles, and the cells to which they are moved.
    reach_px = index.manifest.tile_px * (1.0 - index.manifest.overlap) / 2.0 + index.manifest.stride_px / 2.0
    off_px = np.abs(index.tile_centers_px[numbers] + offset_px - centers_px[:, None]).max(axis=2)
    right = off_px <= reach_px
    recall = {str(k): float(right[:, :k].any(axis=1).mean()) for k in RANKS}
    sizes = {"embedding_size": index.manifest.embedding_size, "code_size": index.manifest.code_size}
    return {"seconds_per_query": seconds, "recall": recall, **sizes}


def draw_patches(
    index: TileIndex, sar: DenseMap, count: int, seed: int
) -> Tuple[torch.Tensor, torch.Tensor, np.ndarray]:
    """Wholly valid patches of the tiles' size: values, validity, and centres (column, row) in working pixels."""
    generator, side = np.random.default_rng(seed), index.manifest.tile_px // index.manifest.stride_px
    height, width = sar.shape
    values, centers = [], []
    while len(values) < count:
        row, col = int(generator.integers(0, height - side + 1)), int(generator.integers(0, width - side + 1))
        at = (slice(row, row + side), slice(col, col + side))
        if sar.valid[at].all() and index.dense.valid[at].all():
            values.append(sar.values[(slice(None), *at)].astype(np.float32))
            centers.append([(col + side / 2.0) * sar.stride_px, (row + side / 2.0) * sar.stride_px])
    return torch.from_numpy(np.stack(values)), torch.ones(count, side, side, dtype=torch.bool), np.array(centers)


def table(rows: List[Dict[str, Any]]) -> str:
    """One line a kind of index."""
    lines = [
        [
            str(row["tile_px"]),
            str(row["overlap"]),
            row["code"],
            f"{row['grid']} ({row['code_size']})",
            f"{row['num_tiles']:,}",
            f"{row['seconds']:.1f}",
            f"{row['bytes'] / 1e6:.0f}",
            f"{1000.0 * row['seconds_per_query']:.2f}",
            *(percent(row["recall"][str(k)]) for k in RANKS),
        ]
        for row in rows
    ]
    head = ["tile px", "overlap", "code", "grid (numbers)", "tiles", "build s", "MB", "search ms"]
    return markdown([*head, *(f"R@{k} %" for k in RANKS)], lines)


if __name__ == "__main__":
    raise SystemExit(main())
