"""The files of a simulated scene, written whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..affine import Affine
from ..errors import OutputError
from ..progress import Progress
from .noise import FloatArray

OPTICAL, STRIP, TRUTH, DSM = "optical.tif", "sar_strip.tif", "truth.json", "dsm.tif"


def check_folder(out: str, overwrite: bool) -> None:
    """Refuse a folder that cannot take the scene, before any work is done.

    Raises:
        OutputError: it is a file, or holds something and ``overwrite`` is not set.
    """
    folder = Path(out)
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{out} is not a folder", "Name a folder that is new or empty.", "output_not_writable")
    if folder.is_dir() and not overwrite and any(folder.iterdir()):
        raise OutputError(f"folder {out} is not empty", "Name another or pass --overwrite.", "output_exists")


def write_scene(
    out: str,
    optical: NDArray[np.uint8],
    dsm_m: FloatArray,
    sar: FloatArray,
    to_crs: Affine,
    crs: str,
    truth: dict[str, Any],
    progress: Progress,
) -> dict[str, str]:
    """Write all files beside their final place, then move them there.

    Args:
        out: folder; made with its parents where missing.
        optical: ``(H, W, 3)`` uint8.
        dsm_m: ``(H, W)`` float32.
        sar: ``(h, w)`` float32, linear intensity.
        to_crs: pixel corners of ``optical`` and ``dsm_m`` to the CRS.
        crs: ``EPSG:n``.
        truth: content of the JSON file.
        progress: reports and cancels; four units.

    Returns:
        Short name to path.

    Raises:
        OutputError: the place cannot be written.
        Cancelled: asked to stop; nothing remains.
    """
    folder = Path(out).absolute()
    draft = ""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".partial", dir=folder.parent)
        _write_raster(os.path.join(draft, OPTICAL), np.moveaxis(optical, 2, 0), to_crs, crs)
        progress.advance()
        _write_raster(os.path.join(draft, DSM), dsm_m[None], to_crs, crs, "surface height (m)")
        progress.advance()
        _write_raster(os.path.join(draft, STRIP), sar[None], None, "", "sigma0, linear intensity")
        progress.advance()
        with open(os.path.join(draft, TRUTH), "w", encoding="utf-8") as stream:
            json.dump(truth, stream, indent=2)
            stream.write("\n")
        progress.advance()
        folder.mkdir(exist_ok=True)
        for name in (OPTICAL, DSM, STRIP, TRUTH):
            os.replace(os.path.join(draft, name), folder / name)
    except OSError as error:
        what = f"cannot write {out}: {error.strerror or error}"
        raise OutputError(what, "Choose a folder you may write to.", "output_not_writable") from error
    finally:
        if draft:
            shutil.rmtree(draft, ignore_errors=True)
    names = {"optical": OPTICAL, "sar_strip": STRIP, "truth": TRUTH, "dsm": DSM}
    return {key: os.path.join(out, name) for key, name in names.items()}


def _write_raster(
    path: str, bands: NDArray[np.generic], to_crs: Affine | None, crs: str, description: str = ""
) -> None:
    """One GeoTIFF; without ``to_crs`` it carries no georeference."""
    count, rows, cols = bands.shape
    integer = bands.dtype == np.uint8
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=4", f"PREDICTOR={2 if integer else 3}", "BIGTIFF=IF_SAFER"]
    if count == 3:
        options += ["PHOTOMETRIC=RGB", "INTERLEAVE=PIXEL"]
    gdal.ErrorReset()
    kind = gdal.GDT_Byte if integer else gdal.GDT_Float32
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(path, cols, rows, count, kind, options)
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg())
        if to_crs is not None:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            dataset.SetProjection(reference.ExportToWkt())
            dataset.SetGeoTransform(to_crs.to_gdal())
        for index in range(count):
            band = dataset.GetRasterBand(index + 1)
            band.WriteArray(bands[index])
            if description:
                band.SetDescription(description)
        dataset.FlushCache()
        del dataset, band
    except RuntimeError as error:
        # GDAL raises these itself wherever its exceptions were switched on.
        raise OSError(str(error)) from error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise OSError(gdal.GetLastErrorMsg())
