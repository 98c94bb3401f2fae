"""Draws a finished match with QGIS's own renderer: the whole basemap, the place close up, the strip, and what it means.

``python tools/demo_map.py SCENE MATCH PICTURE.png``: SCENE holds optical.tif, MATCH what ``match --warp`` wrote. Beside
the picture a project ``demo.qgz`` with the same layers is saved. Needs QGIS's Python and no screen.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

PANEL_PX = 900
MARGIN_PX = 16
CAPTION_PX = 96
INK = QColor("#1d2733")
PAPER = QColor("#ffffff")


def main(scene: Path, match: Path, picture: Path) -> None:
    """Draw and save.

    Raises:
        SystemExit: a layer cannot be opened, or the picture not be written.
    """
    application = QgsApplication([], False)
    application.initQgis()
    basemap = valid(QgsRasterLayer(str(scene / "optical.tif"), "Optical basemap"))
    warped = valid(QgsRasterLayer(str(match / "strip_georeferenced.tif"), "SAR strip, georeferenced"))
    stretch(warped)
    vectors = [
        valid(QgsVectorLayer(f"{match / 'result.gpkg'}|layername={name}", title, "ogr"))
        for name, title in (("strip", "Strip outline"), ("matches", "Footprints"))
    ]
    strip = json.loads((match / "strip.geojson").read_text(encoding="utf-8"))["features"][0]["properties"]

    near = QgsRectangle(vectors[0].extent())
    near.combineExtentWith(vectors[1].extent())
    near = square_within(near, basemap.extent())
    width, height = 3 * PANEL_PX + 4 * MARGIN_PX, PANEL_PX + CAPTION_PX + 2 * MARGIN_PX
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    panels = (
        ("Where the strip lies", [*vectors, basemap], basemap.extent()),
        ("Footprints, coloured by confidence", [*vectors, basemap], near),
        ("The strip laid over the basemap", [vectors[0], warped, basemap], near),
    )
    for number, (title, layers, extent) in enumerate(panels):
        frame = QRectF(MARGIN_PX + number * (PANEL_PX + MARGIN_PX), MARGIN_PX, PANEL_PX, PANEL_PX)
        draw_panel(painter, frame, title, layers, extent)
    draw_caption(painter, vectors[1], strip, QRectF(MARGIN_PX, PANEL_PX + 2 * MARGIN_PX, width, CAPTION_PX))
    painter.end()
    if not image.save(str(picture)):
        raise SystemExit(f"error: {picture} cannot be written")
    save_project([basemap, warped, vectors[1], vectors[0]], near, picture.with_name("demo.qgz"))
    QgsProject.instance().clear()
    application.exitQgis()


def valid(layer: Any) -> Any:
    """The layer, if QGIS could open it."""
    if not layer.isValid():
        raise SystemExit(f"error: QGIS cannot open {layer.source()}: {layer.error().message()}")
    return layer


def stretch(layer: QgsRasterLayer) -> None:
    """Make radar intensities visible: a few very bright pixels would leave the rest black."""
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    layer.brightnessFilter().setGamma(3.0)


def square_within(extent: QgsRectangle, bounds: QgsRectangle) -> QgsRectangle:
    """A square around ``extent``, with room for title and scale bar, moved inside ``bounds`` where it fits."""
    half = 0.65 * max(extent.width(), extent.height())
    low_x, high_x = bounds.xMinimum() + half, bounds.xMaximum() - half
    low_y, high_y = bounds.yMinimum() + half, bounds.yMaximum() - half
    x, y = extent.center().x(), extent.center().y()
    if low_x <= high_x and low_y <= high_y:
        x, y = min(max(x, low_x), high_x), min(max(y, low_y), high_y)
    return QgsRectangle(x - half, y - half, x + half, y + half)


def draw_panel(painter: QPainter, frame: QRectF, title: str, layers: list[Any], extent: QgsRectangle) -> None:
    """One map with its title, a frame and a scale bar."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(int(frame.width()), int(frame.height())))
    settings.setOutputDpi(120)
    settings.setBackgroundColor(QColor("#e8ebee"))
    panel = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    panel.fill(settings.backgroundColor())
    inner = QPainter(panel)
    job = QgsMapRendererCustomPainterJob(settings, inner)
    job.renderSynchronously()
    inner.end()
    painter.drawImage(frame.topLeft(), panel)
    painter.setPen(QPen(INK, 2))
    painter.drawRect(frame)
    draw_title(painter, frame, title)
    draw_scale_bar(painter, frame, frame.width() / settings.visibleExtent().width())


def draw_title(painter: QPainter, frame: QRectF, title: str) -> None:
    """White letters on a dark band along the top."""
    band = QRectF(frame.left(), frame.top(), frame.width(), 44)
    painter.fillRect(band, QColor(29, 39, 51, 215))
    painter.setFont(font(15, bold=True))
    painter.setPen(PAPER)
    painter.drawText(band.adjusted(14, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)


def draw_scale_bar(painter: QPainter, frame: QRectF, px_per_m: float) -> None:
    """A round length of about a quarter of the panel, in its lower left corner."""
    quarter_m = frame.width() / 4 / px_per_m
    length_m = max((f * 10**e for e in range(7) for f in (1, 2, 5) if f * 10**e <= quarter_m), default=quarter_m)
    box = QRectF(frame.left() + 14, frame.bottom() - 58, length_m * px_per_m + 28, 44)
    painter.fillRect(box, QColor(255, 255, 255, 215))
    painter.fillRect(QRectF(box.left() + 14, box.bottom() - 14, length_m * px_per_m, 5), INK)
    painter.setPen(INK)
    painter.setFont(font(11))
    label = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    painter.drawText(box.adjusted(0, 2, 0, -14), Qt.AlignmentFlag.AlignCenter, label)


def draw_caption(painter: QPainter, matches: QgsVectorLayer, strip: dict[str, Any], box: QRectF) -> None:
    """The answer in words, and the colours of the footprints as their own style explains them."""
    painter.setPen(INK)
    painter.setFont(font(15, bold=True))
    verdict = "Found" if strip["accepted"] else "Not accepted"
    percent = int(100 * strip["confidence"])
    words = f"{verdict} with confidence {percent} %: heading {strip['heading_deg']:.1f}°"
    if strip["rmse_m"] is not None:
        words += f", {strip['num_inliers']} control points agree within {strip['rmse_m']:.1f} m"
    painter.drawText(box.adjusted(0, 2, 0, -50), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
    painter.setFont(font(13))
    left = box.left()
    for entry in matches.renderer().legendSymbolItems():
        symbol = entry.symbol()
        if symbol is None:
            continue
        patch = QRectF(left, box.top() + 52, 34, 24)
        colour = QColor(symbol.color())
        colour.setAlpha(255)  # on the map it is half transparent, here it has to be told apart
        painter.fillRect(patch, colour)
        painter.setPen(INK)
        painter.drawRect(patch)
        label = QRectF(left + 44, box.top() + 48, 420, 32)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.label())
        left = label.left() + painter.fontMetrics().horizontalAdvance(entry.label()) + 36


def font(points: int, bold: bool = False) -> QFont:
    """The picture's one typeface."""
    face = QFont("DejaVu Sans", points)
    face.setBold(bold)
    return face


def save_project(layers: list[Any], extent: QgsRectangle, path: Path) -> None:
    """The same layers as a project, for a look around in QGIS itself."""
    project = QgsProject.instance()
    project.setCrs(layers[0].crs())
    for layer in layers:
        project.addMapLayer(layer)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, layers[0].crs()))
    if not project.write(str(path)):
        raise SystemExit(f"error: {path} cannot be written: {project.error()}")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
