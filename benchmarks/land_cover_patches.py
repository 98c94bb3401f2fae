"""Cuts a small labelled multispectral set from rasters that lie beside a map of land cover.

python benchmarks/land_cover_patches.py --data FOLDER --out FOLDER

``--data`` holds ``S1RTC``, ``S2L2A`` and ``LULC`` with files of the same names on the same grid, as the fixtures of
TerraMind come. Written is the layout ``pairs-csv``: ``sar/NAME.tif`` (VV, VH in dB), ``optical/NAME.tif`` (twelve
bands) and ``pairs.csv``, whose class is the land cover of most of a patch and whose group is a block of ground. Patches
overlap within a block and not beyond it, so that what is held out by group is other ground, if near.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from osgeo import gdal

BLOCK_PX, PATCH_PX, STRIDE_PX = 56, 32, 12
LEAST_SHARE = 0.5
"""Of a patch, of one land cover."""
LEAST_GROUPS = 4
"""Blocks in which a class must come, so that some can be held out."""
NAMES = ("none", "water", "trees", "flooded", "crops", "built", "bare", "snow", "clouds", "range")
"""Of TerraMind's ten values, after Esri's land cover."""


def main() -> int:
    """Cut, write, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    counts = cut(Path(args.data), Path(args.out))
    print(", ".join(f"{name}: {count}" for name, count in sorted(counts.items())))
    return 0


def cut(data: Path, out: Path) -> Dict[str, int]:
    """Write the set; how many patches there are of each class."""
    gdal.UseExceptions()
    rows: List[Dict[str, str]] = []
    patches: Dict[str, "tuple[np.ndarray, np.ndarray]"] = {}
    for cover_path in sorted((data / "LULC").glob("*.tif")):
        cover, sar, optical = (_read(data / kind / cover_path.name) for kind in ("LULC", "S1RTC", "S2L2A"))
        for top, left, group in places(cover.shape[1], cover.shape[2]):
            part = (slice(None), slice(top, top + PATCH_PX), slice(left, left + PATCH_PX))
            values, count = np.unique(cover[part], return_counts=True)
            if count.max() < LEAST_SHARE * PATCH_PX**2:
                continue
            name = f"{cover_path.stem}_{top:03d}_{left:03d}"
            scene = NAMES[int(values[count.argmax()])]
            rows.append({"name": name, "scene": scene, "place_group": f"{cover_path.stem}_{group}"})
            patches[name] = (sar[part].astype(np.float32), optical[part].clip(0).astype(np.uint16))
    groups: Dict[str, set[str]] = {}
    for row in rows:
        groups.setdefault(row["scene"], set()).add(row["place_group"])
    rows = [row for row in rows if len(groups[row["scene"]]) >= LEAST_GROUPS]
    for kind in ("sar", "optical"):
        (out / kind).mkdir(parents=True, exist_ok=True)
    for row in rows:
        for kind, array in zip(("sar", "optical"), patches[row["name"]]):
            _write(out / kind / f"{row['name']}.tif", array)
    with open(out / "pairs.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return {scene: sum(row["scene"] == scene for row in rows) for scene in {row["scene"] for row in rows}}


def places(height_px: int, width_px: int) -> "list[tuple[int, int, str]]":
    """Upper left corners of patches and the names of their blocks."""
    steps = range(0, BLOCK_PX - PATCH_PX + 1, STRIDE_PX)
    return [
        (top + down, left + along, f"{top // BLOCK_PX}_{left // BLOCK_PX}")
        for top in range(0, height_px - BLOCK_PX + 1, BLOCK_PX)
        for left in range(0, width_px - BLOCK_PX + 1, BLOCK_PX)
        for down in steps
        for along in steps
    ]


def _read(path: Path) -> np.ndarray:
    array = gdal.Open(str(path)).ReadAsArray()
    found: np.ndarray = array if array.ndim == 3 else array[None]
    return found


def _write(path: Path, array: np.ndarray) -> None:
    kind = gdal.GDT_Float32 if array.dtype == np.float32 else gdal.GDT_UInt16
    made = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[2], array.shape[1], len(array), kind)
    made.WriteArray(array)


if __name__ == "__main__":
    sys.exit(main())
