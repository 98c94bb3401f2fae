"""Two small rasters on one grid that share their edges: enough to learn a little from in a few steps."""

from __future__ import annotations

from pathlib import Path


def write_pair(folder: Path, side_px: int = 640) -> tuple[str, str]:
    """Write ``sar.tif`` (speckled decibels) and ``optical.tif`` (three bands), 10 m in UTM; returns their paths."""
    import numpy as np
    from osgeo import gdal, osr
    from scipy.ndimage import gaussian_filter, zoom

    rng = np.random.default_rng(7)
    fields = zoom(rng.uniform(0.2, 1.0, (side_px // 32, side_px // 32)), 32, order=0)
    optical = gaussian_filter(fields, 1.0) + 0.05 * rng.normal(size=fields.shape)
    sar = 20.0 * np.log10(1.2 - 0.8 * fields) + 2.0 * rng.normal(size=fields.shape)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    paths = []
    for name, image, bands in (("sar", sar, 1), ("optical", optical, 3)):
        low, high = np.percentile(image, [1, 99])
        stretched = np.clip(1 + 254 * (image - low) / (high - low), 1, 255).astype(np.uint8)
        path = str(folder / (name + ".tif"))
        raster = gdal.GetDriverByName("GTiff").Create(path, side_px, side_px, bands, gdal.GDT_Byte)
        raster.SetProjection(crs.ExportToWkt())
        raster.SetGeoTransform((500000.0, 10.0, 0.0, 5500000.0, 0.0, -10.0))
        for number in range(1, bands + 1):
            raster.GetRasterBand(number).WriteArray(stretched)
        raster = None  # closes the file
        paths.append(path)
    return paths[0], paths[1]
