"""Online basemaps: XYZ, WMTS and WMS layers of the project, fetched by QGIS into a cached raster for the engine."""
