"""What an open GDAL dataset says of its place, its palette, its types and its validity."""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ..affine import Affine
from .gdal_calls import attempt


def without_palette(dataset: gdal.Dataset) -> gdal.Dataset:
    """A paletted picture as a virtual RGB (or RGBA) one; anything else as it is."""
    band = dataset.GetRasterBand(1)
    table = band.GetColorTable()
    if dataset.RasterCount != 1 or table is None or band.GetColorInterpretation() != gdal.GCI_PaletteIndex:
        return dataset
    has_alpha = any(table.GetColorEntry(index)[3] < 255 for index in range(table.GetCount()))
    expanded, _ = attempt(gdal.Translate, "", dataset, format="VRT", rgbExpand="rgba" if has_alpha else "rgb")
    return dataset if expanded is None else expanded


def read_georeference(dataset: gdal.Dataset) -> tuple[str, Affine | None, str]:
    """CRS as WKT (or ``''``), pixel corners to CRS (or ``None``), and ``geotransform``, ``gcps`` or ``none``.

    Three or more ground control points give the affine map that fits them best.
    """
    reference = dataset.GetSpatialRef()
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform is not None:
        return _wkt(reference), Affine.from_gdal(geotransform), "geotransform"
    gcps = dataset.GetGCPs()
    fitted = gdal.GCPsToGeoTransform(gcps) if len(gcps) >= 3 else None
    if fitted is None:
        return _wkt(reference), None, "none"
    return _wkt(dataset.GetGCPSpatialRef()), Affine.from_gdal(fitted), "gcps"


def _wkt(reference: Any) -> str:
    return "" if reference is None else reference.ExportToWkt()


def mask_flags(bands: list[gdal.Band]) -> int:
    """Where validity is told: GDAL's flags of the first band, but nodata wherever any band declares it."""
    each = [band.GetMaskFlags() for band in bands]
    if each[0] & gdal.GMF_NODATA and each[0] & gdal.GMF_PER_DATASET:
        return gdal.GMF_PER_DATASET  # nodata values of all bands together, which GDAL turns into one mask
    return next((flags for flags in each if flags & gdal.GMF_NODATA), each[0])


def numpy_dtype(gdal_type: int) -> np.dtype:
    """The numpy type that GDAL reads a band of its own type into."""
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(gdal_type) or np.float64)
