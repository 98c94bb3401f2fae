"""Similar places: whether land or layout finds images of the same kind, which of them crosses to SAR, and how fast.

python benchmarks/similar_places.py --images FOLDER_OF_CLASS_FOLDERS
python benchmarks/similar_places.py --index BASEMAP.index --sar SAR.tif

With images, each is searched among all others; right is one of its own class (precision among the first 5 and 20, mean
average precision of the first 100). With an index and the SAR raster of the same grid, SAR patches are cut under tiles
and right is that very tile; and optical places are searched as the command does, which is timed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

# As the engine's doors do, before torch is loaded: spinning threads make a shared processor crawl.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from backend.descriptors.dense_map import describe_image
from backend.descriptors.descriptor import Descriptor, load_descriptor
from backend.progress import Progress
from backend.rasters.radiometry import fit_optical, fit_sar
from backend.rasters.raster import open_raster
from backend.retrieval.embeddings import embed_patches, embed_shifted, grid_of_tile
from backend.retrieval.index import TileIndex
from backend.retrieval.land import LandSearch, land_of
from backend.retrieval.shifted_queries import query_shifts
from backend.retrieval.similar_tiles import by_land, by_layout
from backend.similar import find_similar
from backend.similar_params import SimilarParams
from benchmarks.table import markdown, percent, write_json

CPU = torch.device("cpu")
LISTED = 100


def main() -> int:
    """Measure what the flags name, print the tables, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", help="folder of folders, one a class")
    parser.add_argument("--per-class", type=int, default=100)
    parser.add_argument("--methods", nargs="+", default=["encoder", "structural"])
    parser.add_argument("--index")
    parser.add_argument("--sar", help="SAR raster on the grid of the index's basemap")
    parser.add_argument("--queries", type=int, default=120)
    parser.add_argument("--out", default="build/benchmarks/similar_places.json")
    args = parser.parse_args()
    rows: List[Dict[str, Any]] = []
    if args.images:
        rows += [row for method in args.methods for row in of_classes(args.images, args.per_class, method)]
        head = ["method", "by", "images", "P@5 %", "P@20 %", "MAP@100 %"]
        kept = ("precision_at_5", "precision_at_20", "map_at_100")
        print(markdown(head, [[r["method"], r["by"], str(r["count"]), *(percent(r[k]) for k in kept)] for r in rows]))
    if args.index:
        found = timed(args.index, args.queries)
        if args.sar:
            found += of_sar(args.index, args.sar, args.queries)
        print("\n".join(str(row) for row in found))
        rows += found
    write_json(args.out, rows, benchmark="similar_places", **vars(args))
    return 0


def of_classes(folder: str, per_class: int, method: str) -> List[Dict[str, Any]]:
    """Precision of each way to compare, of evenly drawn images of each class, every one a query."""
    descriptor = load_descriptor(method)
    land, whole, shifted, classes = [], [], [], []
    for number, values, valid in described(folder, per_class, descriptor):
        side = valid.shape[-1]
        land.append(land_of(values, valid)[0].numpy())
        whole.append(embed_patches(values, valid, grid_of_tile(side))[0])
        shifted.append(embed_shifted(values, valid, query_shifts(side, 0.5))[0])
        classes.append(number)
    kinds, tiles = np.array(classes), torch.stack(whole)
    similarity = {
        "land": LandSearch.of(np.array(land)).similarity(np.array(land)),
        "layout": torch.stack([(tiles @ one.T).amax(dim=1) for one in shifted]).numpy(),
    }
    return [{"method": method, "by": by, **precision(each, kinds)} for by, each in similarity.items()]


def described(folder: str, per_class: int, descriptor: Descriptor) -> Iterator[Tuple[int, torch.Tensor, torch.Tensor]]:
    """Class number, values (1, C, t, t) and validity of each image."""
    for number, kind in enumerate(sorted(part for part in Path(folder).iterdir() if part.is_dir())):
        paths = sorted(path for path in kind.iterdir() if path.suffix.lower() in (".png", ".jpg", ".tif"))
        for path in paths[:: max(1, len(paths) // per_class)][:per_class]:
            with open_raster(str(path)) as raster:
                radiometry = fit_optical(raster)
                data, mask = raster.read(0, 0, raster.width_px, raster.height_px, list(radiometry.bands))
            values, valid = describe_image(descriptor, *radiometry.apply(data, mask), "optical", CPU)
            yield number, values[None], valid[None]


def precision(similarity: np.ndarray, kinds: np.ndarray) -> Dict[str, Any]:
    """Precision among the first 5 and 20, and mean average precision of the first 100, without the query itself."""
    others = similarity.copy()
    np.fill_diagonal(others, -np.inf)
    first = np.argsort(-others, axis=1)[:, : min(LISTED, len(kinds) - 1)]
    right = kinds[first] == kinds[:, None]
    hits = np.cumsum(right, axis=1) / np.arange(1, right.shape[1] + 1)
    average = (hits * right).sum(axis=1) / np.maximum(right.sum(axis=1), 1)
    return {
        "count": len(kinds),
        "precision_at_5": float(right[:, :5].mean()),
        "precision_at_20": float(right[:, :20].mean()),
        "map_at_100": float(average.mean()),
    }


def of_sar(folder: str, sar: str, count: int) -> List[Dict[str, Any]]:
    """How often the tile under a SAR patch is the first, among the first 10 and the first 50."""
    index = TileIndex.load(folder)
    stride, tile_px = index.manifest.stride_px, index.manifest.tile_px
    values, valid, own = sar_patches(index, sar, count)
    places = index.tile_centers_px[own]
    rows = []
    for by in ("land", "layout"):
        ranks = []
        for at, place in enumerate(places):
            patch = values[at : at + 1], valid[at : at + 1]
            if by == "land":
                found = by_land(index.land, index.tile_centers_px, *patch)
            else:
                overlap = index.manifest.overlap
                found = by_layout(index, index.tile_centers_px, *patch, overlap, stride, 50)
            near = np.flatnonzero(np.abs(found.centers_px - place).max(axis=1) < tile_px / 4.0)
            ranks.append(int(near[0]) if len(near) else 10**9)
        recall = {str(k): float(np.mean(np.array(ranks) < k)) for k in (1, 10, 50)}
        rows.append({"sar_by": by, "queries": len(own), "recall": recall})
    return rows


def sar_patches(index: TileIndex, sar: str, count: int) -> Tuple[torch.Tensor, torch.Tensor, np.ndarray]:
    """SAR patches under tiles drawn at random: values, validity, numbers of the tiles."""
    descriptor, tile_px = load_descriptor(index.manifest.model_name), index.manifest.tile_px
    drawn = np.random.default_rng(1).choice(index.num_tiles, min(count, index.num_tiles), replace=False)
    values, valid, own = [], [], []
    with open_raster(sar) as raster:
        radiometry = fit_sar(raster)
        for number in drawn.tolist():
            col, row = (index.tile_centers_px[number] - tile_px / 2.0).astype(int).tolist()
            data, mask = raster.read(col, row, tile_px, tile_px, list(radiometry.bands))
            image, mask = radiometry.apply(data, mask)
            if mask.mean() > 0.9:
                cells, known = describe_image(descriptor, image, mask, "sar", CPU)
                values.append(cells)
                valid.append(known)
                own.append(number)
    return torch.stack(values), torch.stack(valid), np.array(own)


def timed(folder: str, count: int) -> List[Dict[str, Any]]:
    """Processor and clock seconds of the command, as a worker runs it that has torch loaded; after one to warm up."""
    index = TileIndex.load(folder)
    rows = []
    with tempfile.TemporaryDirectory() as place:
        for by in ("land", "layout"):
            spent, stages = [], []
            for at, center in enumerate(index.tile_centers_px[:: max(1, index.num_tiles // 10)][:10]):
                x, y = index.grid.transform.apply(*center)
                out = str(Path(place) / f"{by}_{at}.geojson")
                params = SimilarParams(index=folder, at=f"{x!r},{y!r}", out=out, by=by, device="cpu")
                started = time.process_time(), time.monotonic()
                stages.append(find_similar(params, Progress())["seconds_by_stage"])
                spent.append((time.process_time() - started[0], time.monotonic() - started[1]))
            processor_s, clock_s = (float(np.median(part[1:])) for part in zip(*spent))
            parts = {name: round(float(np.median([one[name] for one in stages[1:]])), 3) for name in stages[0]}
            rows.append({"timed_by": by, "processor_s": processor_s, "clock_s": clock_s, "stages": parts})
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
