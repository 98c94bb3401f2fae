"""The Processing provider: the engine in the toolbox, the model designer, batch runs and ``qgis_process``."""
