"""How well training crops keep a device busy: its idle share and places a second, by loader processes and time a step.

    python benchmarks/loader.py --out build/benchmarks/loader.json
    python benchmarks/loader.py --data SAR.tif,OPTICAL.tif --workers 0 2 --step-seconds 0.1

The network is a sleep of so many seconds a step, as for a device that computes beside the processor. Without --data
nothing but a simulated scene is read. Steps of 0 seconds give what the loader can make at most.
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
from osgeo import gdal, osr

from backend.affine import Affine
from backend.config import SimulateParams
from backend.devices import use_threads
from backend.errors import SarmatchError
from backend.simulation.simulate import CRS, simulate_arrays
from backend.training.augment.settings import AugmentSettings
from backend.training.crop_source import CropSettings, CropSource
from backend.training.loader import Loader
from backend.training.pairs.layouts import open_pairs
from backend.training.pairs.pair_source import Region
from benchmarks.table import markdown, percent, write_json

MIN_CELL_COVERAGE = 0.5
EDGE_PX = 4  # the simulated strip keeps so far from the edges of its scene


def main() -> int:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", help="training pairs beside the simulated ones")
    parser.add_argument("--size-px", type=int, default=1024, help="side of the simulated scene; 0 leaves it out")
    parser.add_argument("--workers", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--step-seconds", type=float, nargs="+", default=[0.0, 0.25, 1.0])
    parser.add_argument("--seconds", type=float, default=15.0, help="how long each combination runs")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--sar-px", type=int, nargs="+", default=[64, 96, 128])
    parser.add_argument("--offset-px", type=int, default=64)
    parser.add_argument("--augment", default="full", choices=["full", "geometric", "none"])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", default="build/benchmarks/loader.json")
    args = parser.parse_args()
    use_threads()
    rows: List[Dict[str, Any]] = []
    try:
        settings = CropSettings(batch=args.batch, sar_px=tuple(args.sar_px), offset_px=args.offset_px)
        with tempfile.TemporaryDirectory() as folder:
            named = {"simulated": simulated_pair(Path(folder), args.size_px, args.seed)} if args.size_px else {}
            if args.data:
                named["data"] = args.data
            for name, data in named.items():
                source = CropSource(regions(data), settings, AugmentSettings.named(args.augment), args.seed)
                for workers in args.workers:
                    for step_seconds in args.step_seconds:
                        row = measure(source, workers, step_seconds, args.seconds)
                        rows.append({"data": name, "batch": args.batch, **row})
    except SarmatchError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    print(table(rows))
    facts = {name: getattr(args, name) for name in ("data", "size_px", "sar_px", "offset_px", "augment", "seed")}
    write_json(args.out, rows, benchmark="loader", **facts)
    return 0


def measure(source: CropSource, workers: int, step_seconds: float, seconds: float) -> Dict[str, Any]:
    """One row: at least three steps, and as many as fit into the time; what came before the first batch is apart."""
    started_s = time.perf_counter()
    with Loader(source, workers=workers) as loader:
        next(loader)
        first_s = time.perf_counter() - started_s
        started_s, steps = time.perf_counter(), 0
        while steps < 3 or time.perf_counter() - started_s < seconds:
            time.sleep(step_seconds)
            places = len(next(loader)["sar"])
            steps += 1
        elapsed_s = time.perf_counter() - started_s
        return {
            "workers": workers,
            "step_seconds": step_seconds,
            "steps": steps,
            "idle_fraction": loader.idle_fraction,
            "places_per_second": steps * places / elapsed_s,
            "first_batch_seconds": first_s,
        }


def regions(data: str) -> List[Region]:
    """All ground of the pairs where enough of a cell is valid; nothing is held out."""
    scenes = [scene for pairs in open_pairs(data) for scene in pairs.scenes]
    return [Region(scene, scene.coverage() >= MIN_CELL_COVERAGE) for scene in scenes]


def simulated_pair(folder: Path, size_px: int, seed: int) -> str:
    """``SAR.tif,OPTICAL.tif`` on one grid: a scene whose strip is all of it but the edges."""
    side = size_px - 2 * EDGE_PX
    params = SimulateParams(
        out="", size_px=size_px, strip_length_px=side, strip_width_px=side, heading_deg=0.0, seed=seed
    )
    made = simulate_arrays(params)
    inner = made.optical[EDGE_PX : EDGE_PX + side, EDGE_PX : EDGE_PX + side].transpose(2, 0, 1)
    paths = str(folder / "made_sar.tif"), str(folder / "made_optical.tif")
    for path, bands in zip(paths, (made.sar[None], inner)):
        save(path, bands, made.strip_to_crs)
    return ",".join(paths)


def save(path: str, bands: np.ndarray, to_crs: Affine) -> None:
    """A tiled, packed GeoTIFF, as imagery comes."""
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_Float32
    options = ["TILED=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], len(bands), kind, options)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform(to_crs.to_gdal())
    dataset.WriteArray(bands)
    dataset.FlushCache()


def table(rows: List[Dict[str, Any]]) -> str:
    """A line a combination."""
    return markdown(
        ["data", "workers", "step, s", "steps", "idle, %", "places/s", "first batch, s"], [line(row) for row in rows]
    )


def line(row: Dict[str, Any]) -> Tuple[str, ...]:
    """Cells of a row."""
    return (
        row["data"],
        str(row["workers"]),
        f"{row['step_seconds']:g}",
        str(row["steps"]),
        percent(row["idle_fraction"]),
        f"{row['places_per_second']:.1f}",
        f"{row['first_batch_seconds']:.1f}",
    )


if __name__ == "__main__":
    raise SystemExit(main())
