"""A folder of generated negatives, as ``mine`` writes one."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal

COLUMNS = ("negative_id", "scene", "col_px", "row_px", "patch_px", "method", "noise", "file")


def write_negatives(folder: Path, rows: Sequence["tuple[str, int, int]"], patch_px: int = 64) -> str:
    """One picture a row of (scene, row, column): number n is grey of n + 1 throughout."""
    (folder / "sar").mkdir(parents=True)
    with open(folder / "negatives.csv", "w", newline="", encoding="utf-8") as lines:
        table = csv.DictWriter(lines, COLUMNS)
        table.writeheader()
        for number, (scene, row, col) in enumerate(rows):
            memory = gdal.GetDriverByName("MEM").Create("", patch_px, patch_px, 1)
            memory.GetRasterBand(1).WriteArray(np.full((patch_px, patch_px), number + 1, np.uint8))
            name = f"sar/{number:06d}.png"
            gdal.GetDriverByName("PNG").CreateCopy(str(folder / name), memory)
            values = (number, scene, col, row, patch_px, "ae-gan", 0.1, name)
            table.writerow(dict(zip(COLUMNS, values)))
    return str(folder)
