"""The window: QGIS panels, layers and Processing; it talks to the engine through one typed pipe."""
