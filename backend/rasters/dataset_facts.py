"""What an open GDAL dataset says of its place and its palette."""

from __future__ import annotations

from typing import Any

from osgeo import gdal

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
