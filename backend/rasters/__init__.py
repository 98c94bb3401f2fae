"""Rasters: opening, gridding, radiometry and tiling of whatever GDAL reads."""
