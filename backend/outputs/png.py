"""Small pictures as PNG files, and sheets of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal

from ..errors import OutputError
from .whole import writing

GAP_PX = 2
"""Between the pictures of a sheet."""


def write_png(path: str | os.PathLike[str], image: np.ndarray) -> None:
    """Write an image in 0..1 as 8-bit PNG.

    Args:
        path: what is there is replaced; not atomic: write into a folder that appears whole, or move it yourself.
        image: (H, W) grey or (3, H, W) RGB; NaN becomes 0.

    Raises:
        OutputError: it cannot be written.
    """
    values = np.nan_to_num(np.atleast_3d(image) if image.ndim == 3 else image[None])
    pixels = np.rint(np.clip(values, 0.0, 1.0) * 255.0).astype(np.uint8)
    bands, height, width = pixels.shape
    with writing(path):
        memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
        for number in range(bands):
            memory.GetRasterBand(number + 1).WriteArray(pixels[number])
        written = gdal.GetDriverByName("PNG").CreateCopy(os.fspath(path), memory)
        if written is None:
            raise OutputError(f"could not write {str(path)!r}", "Check the disk, or write to another folder.")
        written = None
    Path(f"{os.fspath(path)}.aux.xml").unlink(missing_ok=True)


def sheet(rows: Sequence[np.ndarray]) -> np.ndarray:
    """(3, H, W) in 0..1: pictures side by side, a row for each array.

    Args:
        rows: each (N, S, S) grey or (N, 3, S, S) RGB in 0..1, all of one N and S.
    """
    count, side = len(rows[0]), rows[0].shape[-1]
    step = side + GAP_PX
    found = np.ones((3, len(rows) * step - GAP_PX, count * step - GAP_PX), np.float32)
    for row, pictures in enumerate(rows):
        for col, picture in enumerate(pictures):
            found[:, row * step : row * step + side, col * step : col * step + side] = picture
    return found
