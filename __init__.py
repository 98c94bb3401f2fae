"""SAR-Optical Matcher: the QGIS plugin's door. Nothing is imported until QGIS asks for the plugin."""

from __future__ import annotations


def classFactory(iface):  # noqa: N802, ANN001, ANN201 - the name and form QGIS calls
    """Return the plugin; ``iface`` is the QGIS window, or ``None`` in ``qgis_process``."""
    from .sar_optical_matcher.plugin import SarOpticalMatcherPlugin

    return SarOpticalMatcherPlugin(iface)
