"""What a GPU gains: building an index, dense search and tile search, on the CPU and on CUDA, and how far they agree.

python benchmarks/gpu.py --optical OPTICAL.tif --out build/benchmarks/gpu.json

Without --optical a made-up basemap is used; speed does not depend on what is seen. Without a GPU only the CPU is
measured, and the script says so.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
from osgeo import gdal, osr

from backend.config import IndexParams
from backend.devices import resolve_device, use_threads
from backend.errors import DeviceError, SarmatchError
from backend.indexing import build_index
from backend.progress import Progress
from backend.retrieval.candidates import top_peaks
from backend.retrieval.correlation import DenseCorrelator
from backend.retrieval.embeddings import embed_patches
from backend.retrieval.index import TileIndex
from benchmarks.table import markdown, write_json

PATCH_CELLS = 32
QUERIES = 8
TOP_K = 50


def main() -> int:
    """Measure on every device there is, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--optical", help="basemap; made up when not given")
    parser.add_argument("--size-px", type=int, default=8192, help="side of the made-up basemap")
    parser.add_argument("--tiles", type=int, nargs="+", default=[100_000, 1_000_000], help="tiles of the top-k search")
    parser.add_argument("--out", default="build/benchmarks/gpu.json")
    args = parser.parse_args()
    use_threads()
    devices = ["cpu"]
    try:
        devices.append(resolve_device("cuda").name)
    except DeviceError as error:
        print(f"No GPU here ({error.message}): only the CPU is measured.", flush=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            optical = args.optical or made_up_basemap(Path(folder), args.size_px)
            rows = measure(optical, Path(folder), devices, args.tiles)
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(table(rows, devices))
    write_json(args.out, rows, benchmark="gpu", devices=devices)
    return 0


def measure(optical: str, folder: Path, devices: List[str], tile_counts: List[int]) -> List[Dict[str, Any]]:
    """A row a task: seconds on each device, and the largest difference of the results."""
    rows, results = [], {name: {} for name in devices}
    for name in devices:
        out = str(folder / ("index_" + name.replace(":", "_")))
        seconds, _ = timed(
            lambda out=out, name=name: build_index(IndexParams(reference=optical, out=out, device=name), Progress()), 1
        )
        index = TileIndex.load(out)
        results[name]["build index"] = seconds, index.dense.values[:, ::7, ::7].astype(np.float32)
        results[name].update(search_tasks(index, torch.device(name)))
        results[name].update(tile_tasks(tile_counts, torch.device(name)))
    for task, (cpu_seconds, cpu_result) in results["cpu"].items():
        row: Dict[str, Any] = {"task": task, "seconds": {"cpu": cpu_seconds}, "largest_difference": None}
        for name in devices[1:]:
            row["seconds"][name] = results[name][task][0]
            row["largest_difference"] = float(np.abs(results[name][task][1] - cpu_result).max())
        rows.append(row)
    return rows


def search_tasks(index: TileIndex, device: torch.device) -> Dict[str, Tuple[float, np.ndarray]]:
    """Dense search of a batch of patches with candidates, first and with the map's transforms kept; tile search."""
    templates, valid = patches_of(index, device)
    correlator = DenseCorrelator(index.dense, PATCH_CELLS, device, cache_bytes=8 * 2**30)

    def dense() -> torch.Tensor:
        return top_peaks(correlator.responses(templates, valid), TOP_K, PATCH_CELLS / 2).similarity

    tasks = {}
    for task, repeats in (("dense search, first, per query", 1), ("dense search, again, per query", 3)):
        seconds, similarity = timed(dense, repeats)
        tasks[task] = seconds / len(templates), similarity[:, :1].cpu().numpy()
    embeddings = embed_patches(templates, valid)
    index.search(embeddings, TOP_K)
    seconds, (_, similarity) = timed(lambda: index.search(embeddings, TOP_K), 10)
    tasks[f"tile search, {index.num_tiles:,} tiles, per query"] = seconds / len(templates), similarity.cpu().numpy()
    return tasks


def tile_tasks(counts: List[int], device: torch.device) -> Dict[str, Tuple[float, np.ndarray]]:
    """Exact top-k among many random vectors, as a large index has them."""
    import faiss

    tasks = {}
    for count in counts:
        generator = np.random.default_rng(0)
        vectors = generator.standard_normal((count, 360), np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        queries = vectors[:QUERIES] + 0.05 * generator.standard_normal((QUERIES, 360), np.float32)
        run: Callable[[], Any]
        if device.type == "cuda":
            tiles, asked = torch.from_numpy(vectors).to(device), torch.from_numpy(queries).to(device)
            run = lambda tiles=tiles, asked=asked: (asked @ tiles.T).topk(TOP_K, dim=1).values  # noqa: E731
        else:
            faiss.omp_set_num_threads(torch.get_num_threads())
            flat = faiss.IndexFlatIP(360)
            flat.add(vectors)
            run = lambda flat=flat, queries=queries: torch.from_numpy(flat.search(queries, TOP_K)[0])  # noqa: E731
        run()
        seconds, similarity = timed(run, 3)
        tasks[f"top {TOP_K} of {count:,} vectors, per query"] = seconds / QUERIES, similarity.cpu().numpy()
    return tasks


def patches_of(index: TileIndex, device: torch.device) -> Tuple[torch.Tensor, torch.Tensor]:
    """Descriptors of patches cut from the map at whole validity, a little disturbed."""
    generator = np.random.default_rng(0)
    height, width = index.dense.shape
    cut = []
    while len(cut) < QUERIES:
        row, col = int(generator.integers(0, height - PATCH_CELLS)), int(generator.integers(0, width - PATCH_CELLS))
        if index.dense.valid[row : row + PATCH_CELLS, col : col + PATCH_CELLS].all():
            cut.append(np.array(index.dense.values[:, row : row + PATCH_CELLS, col : col + PATCH_CELLS], np.float32))
    values = np.stack(cut)
    values += generator.normal(0.0, 0.1, values.shape).astype(np.float32)
    values /= np.linalg.norm(values, axis=1, keepdims=True).clip(1e-6)
    valid = torch.ones(QUERIES, PATCH_CELLS, PATCH_CELLS, dtype=torch.bool, device=device)
    return torch.from_numpy(values).to(device), valid


def timed(run: Callable[[], Any], repeats: int) -> Tuple[float, Any]:
    """Mean seconds of a call, waiting for the GPU, and its last result."""
    started = time.perf_counter()
    for _ in range(repeats):
        result = run()
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return (time.perf_counter() - started) / repeats, result


def made_up_basemap(folder: Path, size_px: int) -> str:
    """Random fields of 12 px on a plane in UTM."""
    path = str(folder / "basemap.tif")
    fields = np.random.default_rng(0).integers(20, 230, (-(-size_px // 12), -(-size_px // 12)), np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(path, size_px, size_px, 1, gdal.GDT_Byte, ["TILED=YES"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32611)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0))
    dataset.WriteArray(np.kron(fields, np.ones((12, 12), np.uint8))[:size_px, :size_px])
    return path


def table(rows: List[Dict[str, Any]], devices: List[str]) -> str:
    """Milliseconds on each device; how many times as fast; how far the results differ."""
    lines = []
    for row in rows:
        seconds = [row["seconds"][name] for name in devices]
        gain = f"{seconds[0] / seconds[1]:.1f}" if len(seconds) > 1 else "-"
        difference = "-" if row["largest_difference"] is None else f"{row['largest_difference']:.1e}"
        lines.append([row["task"], *(f"{1000.0 * value:,.1f}" for value in seconds), gain, difference])
    return markdown(["task", *(f"{name}, ms" for name in devices), "times as fast", "largest difference"], lines)


if __name__ == "__main__":
    raise SystemExit(main())
