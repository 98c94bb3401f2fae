"""Labels that stay in the background: facts, units, hints."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

TEXT_SHARE = 0.62
"""How much of the text's colour is left; the rest is the background's. Readable in light and dark themes."""


def muted_label(parent: QWidget) -> QLabel:
    """A word-wrapping label in a softened text colour, a little smaller."""
    label = QLabel(parent)
    label.setWordWrap(True)
    palette = label.palette()
    text, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    mixed = (
        round(TEXT_SHARE * ink + (1.0 - TEXT_SHARE) * paper)
        for ink, paper in zip(text.getRgb()[:3], ground.getRgb()[:3])
    )
    palette.setColor(QPalette.ColorRole.WindowText, QColor(*mixed))
    label.setPalette(palette)
    font = label.font()
    font.setPointSizeF(0.92 * font.pointSizeF())
    label.setFont(font)
    return label
