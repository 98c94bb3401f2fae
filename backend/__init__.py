"""The engine of SAR–Optical Matcher: no QGIS, no Qt; usable as ``python -m backend`` or, installed, as ``sarmatch``."""

__version__ = "0.1.0"
