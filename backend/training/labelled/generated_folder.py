"""Generated labelled images as a folder a class, as any set of scenes comes, with a contact sheet and a report."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal

from ...errors import OutputError
from ...outputs.png import write_png
from ...outputs.whole import writing
from .image_stack import BandScaling

SHEET, REPORT = "contact_sheet.png", "report.json"


def check_replaceable(folder: Path, names: Sequence[str]) -> None:
    """Make sure that the classes' folders that lie in a folder are generated ones: real images lie in such folders too.

    Args:
        folder: that is to be written to, and may not exist. names: of the classes.

    Raises:
        OutputError: something there was not generated (``output_exists``).
    """
    has_report = (folder / REPORT).is_file()
    for path in (folder / name for name in names if (folder / name).exists()):
        written = re.compile(re.escape(path.name) + r"_\d{6,}\.(png|tif)(\.aux\.xml)?")
        inside = sorted(os.listdir(path)) if path.is_dir() else [""]
        foreign = [name for name in inside if not (has_report and written.fullmatch(name))]
        if foreign:
            raise OutputError(
                f"{str(path / foreign[0])!r} was not written by generate, and would be replaced",
                "Choose another folder: real images must not lie where generated ones are written.",
                code="output_exists",
            )


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
