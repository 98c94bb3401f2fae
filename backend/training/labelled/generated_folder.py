"""Generated labelled images as a folder a class, as any set of scenes comes, with a contact sheet and a report."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...errors import OutputError
from ...outputs.png import write_png
from ...outputs.whole import writing
from .image_stack import BandScaling

SHEET, REPORT = "contact_sheet.png", "report.json"


def write_labelled(folder: Path, name: str, number: int, image: np.ndarray, scaling: BandScaling) -> Path:
    """Write an image of a class into ``folder``/``name``, in the units that the real images have.

    Args:
        folder: there already; the class's own is made.
        name: of the class.
        number: of the image within it.
        image: (C, H, W) in 0..1.
        scaling: values that are 0 and 1. One or three bands of 8 bits become PNG, others TIFF.

    Returns:
        Path of the file.

    Raises:
        OutputError: it cannot be written, or a class's name cannot be that of a folder.
    """
    if name in (".", "..") or "/" in name or os.sep in name or name.startswith("."):
        raise OutputError(f"a folder cannot be named {name!r}, as the class is", "Rename the class, and train again.")
    with writing(folder):
        (folder / name).mkdir(exist_ok=True)
    is_byte = set(scaling.low) == {0.0} and set(scaling.high) == {255.0}
    stem = folder / name / f"{name}_{number:06d}"
    if is_byte and len(image) in (1, 3):
        path = stem.with_name(stem.name + ".png")
        write_png(path, image if len(image) == 3 else image[0])
        return path
    path = stem.with_name(stem.name + ".tif")
    low, high = (np.asarray(each, np.float32)[:, None, None] for each in (scaling.low, scaling.high))
    values = low + image * (high - low)
    values = np.rint(values).astype(np.uint8) if is_byte else values.astype(np.float32)
    kind = gdal.GDT_Byte if is_byte else gdal.GDT_Float32
    with writing(path):
        raster = gdal.GetDriverByName("GTiff").Create(
            os.fspath(path), values.shape[2], values.shape[1], len(values), kind, ["COMPRESS=DEFLATE"]
        )
        if raster is None:
            raise OutputError(f"could not write {str(path)!r}", "Check the disk, or write to another folder.")
        for band, plane in enumerate(values, 1):
            raster.GetRasterBand(band).WriteArray(plane)
        raster.FlushCache()
    return path
