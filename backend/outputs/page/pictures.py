"""Pictures of the ground and of the strip for a page: stretched as the run saw them, packed as data addresses."""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from typing import Any, Sequence

import numpy as np
from osgeo import gdal

from ...affine import Affine
from ...errors import InputError, OutputError
from ...rasters.gdal_calls import attempt
from ...rasters.radiometry import OpticalRadiometry, SarRadiometry, fit_optical, fit_sar
from ...rasters.raster import Raster, open_raster

JPEG_QUALITY = 82
_GREY_OF_NOTHING = 0.93


@dataclass(frozen=True)
class Picture:
    """A picture and where it lies.

    Attributes:
        address: ``data:image/jpeg;base64,...``.
        width_px, height_px: its size.
        to_ground: picture pixels (corners) to the raster's CRS, or to the strip's own pixels.
    """

    address: str
    width_px: int
    height_px: int
    to_ground: Affine


def ground_picture(
    path: str, points: Sequence[tuple[float, float]], margin: float, max_px: int, radiometry: dict[str, Any] | None
) -> Picture:
    """The part of a basemap around some points.

    Args:
        path: the raster; its CRS is that of the points.
        points: what must be seen; the whole raster where there are none.
        margin: added on every side, as a share of the longer side.
        max_px: largest side of the picture.
        radiometry: how the run stretched this raster; taken from the raster where None.

    Raises:
        InputError: the raster is not there, cannot be read, or has no georeference.
    """
    with open_raster(path) as raster:
        if raster.transform is None:
            raise InputError(f"{path!r} has no georeference", "Name the basemap that was searched.")
        col, row, width, height = _window(raster, points, margin)
        scale = min(1.0, max_px / max(width, height))
        shape = (max(1, round(height * scale)), max(1, round(width * scale)))
        stretch = OpticalRadiometry.from_mapping(radiometry) if radiometry else fit_optical(raster)
        data, valid = raster.read(col, row, width, height, bands=stretch.bands, out_shape=shape)
        image, valid = stretch.apply(data, valid)
        to_ground = (
            raster.transform @ Affine.translation(col, row) @ Affine.scaling(width / shape[1], height / shape[0])
        )
    return _picture(np.where(valid[None], image, _GREY_OF_NOTHING), to_ground)


def strip_picture(path: str, max_px: int, radiometry: dict[str, Any] | None) -> Picture:
    """The whole SAR strip; :attr:`Picture.to_ground` leads to the strip's own pixels.

    Raises:
        InputError: the raster is not there or cannot be read.
    """
    with open_raster(path) as raster:
        scale = min(1.0, max_px / max(raster.width_px, raster.height_px))
        shape = (max(1, round(raster.height_px * scale)), max(1, round(raster.width_px * scale)))
        stretch = SarRadiometry.from_mapping(radiometry) if radiometry else fit_sar(raster)
        data, valid = raster.read(0, 0, raster.width_px, raster.height_px, bands=stretch.bands, out_shape=shape)
        image, _ = stretch.apply(data, valid)
        return _picture(image, Affine.scaling(raster.width_px / shape[1], raster.height_px / shape[0]))


def _window(raster: Raster, points: Sequence[tuple[float, float]], margin: float) -> tuple[int, int, int, int]:
    if not points or raster.transform is None:
        return 0, 0, raster.width_px, raster.height_px
    pixels = raster.transform.inverse().apply_all(points)
    cols, rows = [col for col, _ in pixels], [row for _, row in pixels]
    rim = margin * max(max(cols) - min(cols), max(rows) - min(rows), 1.0)
    col, row = math.floor(min(cols) - rim), math.floor(min(rows) - rim)
    return col, row, math.ceil(max(cols) + rim) - col, math.ceil(max(rows) + rim) - row


def _picture(image: np.ndarray, to_ground: Affine) -> Picture:
    bands, height, width = image.shape
    pixels = np.rint(np.clip(np.nan_to_num(image), 0.0, 1.0) * 255.0).astype(np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    for number in range(bands):
        memory.GetRasterBand(number + 1).WriteArray(pixels[number])
    name = "/vsimem/sarmatch_page_picture"
    try:
        for driver, kind, options in (("JPEG", "jpeg", [f"QUALITY={JPEG_QUALITY}"]), ("PNG", "png", [])):
            writer = gdal.GetDriverByName(driver)
            if writer is None:  # a GDAL built without it
                continue
            written, _ = attempt(writer.CreateCopy, name, memory, options=options)
            if written is not None:
                written = None
                return Picture(f"data:image/{kind};base64,{_packed(name)}", width, height, to_ground)
    finally:
        for leftover in (name, name + ".aux.xml"):
            attempt(gdal.Unlink, leftover)
    raise OutputError("no picture could be written", "This GDAL has neither JPEG nor PNG; install a complete one.")


def _packed(name: str) -> str:
    size = gdal.VSIStatL(name).size
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return base64.b64encode(bytes(gdal.VSIFReadL(1, size, file))).decode("ascii")
    finally:
        gdal.VSIFCloseL(file)
