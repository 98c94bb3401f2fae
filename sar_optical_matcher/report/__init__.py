"""A run's report: the engine's page, and the same through QGIS's own print layout as PDF."""
