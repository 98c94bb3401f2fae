"""The layer styles that travel with a result, as QGIS writes them (QML)."""

from __future__ import annotations

from pathlib import Path

from ..errors import EngineError

STYLED_LAYERS = ("matches", "candidates", "strip", "gcps")
"""Layers of the GeoPackage that have a style."""

_HERE = Path(__file__).resolve()
_FOLDERS = (_HERE.parents[1] / "styles", _HERE.parents[2] / "resources" / "styles")
"""Installed as a library the styles lie inside the package, in the plugin's folder beside it."""


def style_text(layer: str) -> str:
    """The QML of a layer: one of :data:`STYLED_LAYERS`, or ``heatmap``.

    Raises:
        EngineError: the file is missing: the engine is not installed whole.
    """
    for folder in _FOLDERS:
        path = folder / f"{layer}.qml"
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise EngineError(f"the layer style {layer}.qml is missing", "Install the engine again.")
