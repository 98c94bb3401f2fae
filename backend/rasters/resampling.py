"""Virtual rasters of GDAL that resample, cut or square another one as it is read, never as a whole.

Averaged where pixels grow, bilinear where they shrink. Complex SAR is squared to intensity first, since the mean of
complex speckle is near zero. Invalid pixels enter no average. Along the edge of validity an output pixel counts as
valid where at least half of it is, by mask or alpha, or where any of it is, by nodata.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from osgeo import gdal

from ..affine import Affine
from ..errors import InputError
from .gdal_calls import attempt
from .raster import Raster
from .tiles import Window


def cut(raster: Raster, window: Window, reopen: Callable[[], Raster]) -> Raster:
    """A part of a raster on its own pixels.

    Raises:
        InputError: GDAL refuses (``warp_failed``).
    """
    dataset = raster.dataset
    box = [window.col_off, window.row_off, window.width, window.height]
    part, message = attempt(gdal.Translate, "", dataset, format="VRT", srcWin=box)
    if part is None:
        raise _warp_error(raster.path, message)
    return Raster(raster.path, part, reopen, keep=dataset)


def warped(
    raster: Raster,
    options: dict[str, Any],
    *,
    shrinks: bool,
    reopen: Callable[[], Raster],
    in_pixels: bool = False,
) -> Raster:
    """A raster on another grid.

    Args:
        raster: the source; GDAL's handle of it is kept open by the result.
        options: ``outputBounds``, ``width``, ``height`` and, with a CRS, ``dstSRS``, as ``gdal.Warp`` takes them.
        shrinks: whether pixels grow, so that averaging is due.
        reopen: makes the same raster anew.
        in_pixels: leave any georeference aside and count x = column, y = −row.

    Raises:
        InputError: GDAL cannot relate the two grids (``warp_failed``).
    """
    source, was_complex = raster.dataset, raster.dtype.kind == "c"
    keep: list[Any] = [source]
    if was_complex:
        source = _intensity(raster)
        keep.append(source)
    if in_pixels:
        source = _in_pixel_coordinates(raster.path, source)
        keep.append(source)
    nodata = _source_nodata(raster, was_complex)
    if nodata is not None:
        options = {**options, "srcNodata": nodata}
    must_agree = was_complex or raster.nodata_must_agree
    if not must_agree and nodata is not None:
        options = {**options, "dstNodata": nodata}  # tells pixels where one band only has no value
    warped, message = attempt(
        gdal.Warp,
        "",
        source,
        format="VRT",
        dstAlpha=True,
        resampleAlg="average" if shrinks else "bilinear",
        warpOptions=[f"UNIFIED_SRC_NODATA={'YES' if must_agree else 'PARTIAL'}"],
        transformerOptions=["SRC_METHOD=GEOTRANSFORM"] if in_pixels else None,
        **options,
    )
    if warped is None:
        raise _warp_error(raster.path, message)
    return Raster(raster.path, warped, reopen, was_complex=was_complex, keep=keep)


def _source_nodata(raster: Raster, was_complex: bool) -> str | None:
    """Values that the warp must leave out, one for each band; ``None`` where a mask or alpha band says it all."""
    if was_complex or raster.validity == "zero fill":
        return "0"
    if raster.validity == "none" and raster.dtype.kind == "f":
        return "nan"
    if raster.validity == "nodata":
        return " ".join("none" if nodata is None else repr(nodata) for nodata in raster.nodata)
    return None


def _in_pixel_coordinates(path: str, dataset: gdal.Dataset) -> gdal.Dataset:
    """The same pixels with x = column and y = −row in place of any georeference."""
    plain, message = attempt(gdal.Translate, "", dataset, format="VRT", nogcp=True)
    if plain is None:
        raise _warp_error(path, message)
    plain.SetProjection("")
    plain.SetGeoTransform(Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0).to_gdal())
    return plain


def _intensity(raster: Raster) -> gdal.Dataset:
    """A virtual raster of |z|² of each complex band, with the same georeference; zero is nodata."""
    source = raster.dataset
    dataset = gdal.GetDriverByName("VRT").Create("", raster.width_px, raster.height_px, 0)
    for number in range(1, source.RasterCount + 1):
        dataset.AddBand(
            gdal.GDT_Float32,
            ["subclass=VRTDerivedRasterBand", "PixelFunctionType=intensity", "SourceTransferType=CFloat32"],
        )
        band = dataset.GetRasterBand(number)
        xml = (
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(source.GetDescription())}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand></SimpleSource>"
        )
        band.SetMetadataItem("source_0", xml, "new_vrt_sources")
        band.SetNoDataValue(0.0)
    if source.GetGCPCount():
        dataset.SetGCPs(source.GetGCPs(), source.GetGCPSpatialRef())
    else:
        geotransform = source.GetGeoTransform(can_return_null=True)
        if geotransform is not None:
            dataset.SetGeoTransform(geotransform)
        dataset.SetProjection(source.GetProjection())
    return dataset


def _warp_error(path: str, message: str) -> InputError:
    return InputError(
        f"{path!r} cannot be resampled ({message})", "Check its CRS and georeference with gdalinfo.", code="warp_failed"
    )
